"""What is acknowledged is kept, whatever happens to the process or the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from citizen_office.office import Office
from tests.conftest import PASSWORD

ROOT = Path(__file__).parents[1]
KILLS = 200
# Forking from a process that has everything loaded, a desk is at work at once; the moment of
# the kill then falls on opening, on registering and on what lies between.
DESKS = """
import os, random, signal, sys, time
from pathlib import Path
from citizen_office.office import Office
from tests.builders import asked

folder, kills, user = Path(sys.argv[1]), int(sys.argv[2]), None
office = Office.open(folder)
user = office.accounts.sign_in("souad", sys.argv[3])
office.close()
chance = random.Random(20261123)

def register(first, count):
    office = Office.open(folder)
    for n in range(first, first + count):
        card = office.requests.register(asked(token=f"t-{n}", details="تفاصيل " * 50), user)
        os.write(1, f"t-{n} {card.reference}\\n".encode())

def time_of(desk):
    begun = time.perf_counter()
    os.waitpid(desk, 0)
    return time.perf_counter() - begun

# How long a desk needs on this computer, today, to open and take down five requests.
desk = os.fork()
if desk == 0:
    register(0, 5)
    os._exit(0)
long = time_of(desk)

for n in range(1, kills + 1):
    desk = os.fork()
    if desk == 0:
        register(n * 1_000_000, 1_000_000)
    time.sleep(chance.uniform(0.1, 1.5) * long)
    os.kill(desk, signal.SIGKILL)
    os.waitpid(desk, 0)
"""


def test_killing_the_program_loses_no_acknowledged_request_and_doubles_no_reference(created_today):
    words = [sys.executable, "-c", DESKS, str(created_today), str(KILLS), PASSWORD]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    acknowledged = dict(line.split() for line in run.stdout.splitlines())
    office = Office.open(created_today)
    assert office.verification.verify().requests >= len(acknowledged) >= KILLS // 10
    with office._database.reading() as session:
        query = "SELECT token, reference FROM requests"
        kept = dict(session.connection().exec_driver_sql(query).all())
    office.close()
    assert acknowledged.items() <= kept.items()
    assert len(set(kept.values())) == len(kept)


@pytest.fixture
def created_today(first_morning, tmp_path):
    """An office whose entries all come from the computer's own clock."""
    from citizen_office.domain.codes import DeskCode
    from citizen_office.office import NewOffice

    folder = tmp_path / "today"
    Office.create(folder, NewOffice("مقر افتراضي", DeskCode("AZH1"), "souad", PASSWORD))
    return folder


SMALL_DISK = """
set -e
mkdir -p "$1/disk"
mount -t tmpfs -o size=1500k tmpfs "$1/disk"
cp -r "$1/data/." "$1/disk/"
run() { "$2" main.py --data "$1/disk" "${@:3}"; }
try() { set +e; run "$@" >"$1/said" 2>>"$1/remarks"; echo "$?" "$(wc -c <"$1/said")"; set -e; }
try "$1" "$2" register --file "$1/request.json" --json
mount -o remount,ro "$1/disk"
try "$1" "$2" register --file "$1/other.json" --json
mount -o remount,rw "$1/disk"
dd if=/dev/zero of="$1/disk/full" bs=1k 2>/dev/null || true
try "$1" "$2" register --file "$1/other.json" --json
rm "$1/disk/full"
try "$1" "$2" verify --json
"""


def may_mount() -> bool:
    """Return whether this computer lets the test have a small disk of its own."""
    unshare = shutil.which("unshare")
    words = [unshare or "", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return bool(unshare) and subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not may_mount(), reason="needs the right to mount a small disk")
def test_a_full_or_closed_disk_leaves_nothing_half_written(tmp_path, created_today):
    created_today.rename(tmp_path / "data")
    asked = (ROOT / "db/seed/demo/request.json").read_text("utf-8")
    (tmp_path / "request.json").write_text(asked, "utf-8")
    (tmp_path / "other.json").write_text(asked.replace("demo-1", "demo-2"), "utf-8")
    shell = ["unshare", "-rm", "bash", "-c", SMALL_DISK, "bash", str(tmp_path), sys.executable]
    access = {"CITIZEN_OFFICE_USER": "souad", "CITIZEN_OFFICE_PASSWORD": PASSWORD}
    run = subprocess.run(
        shell, cwd=ROOT, env=os.environ | access, capture_output=True, text=True, check=True
    )
    outcomes = [tuple(map(int, line.split())) for line in run.stdout.splitlines()]
    assert [status for status, _said in outcomes] == [0, 5, 5, 0]
    assert outcomes[1][1] == outcomes[2][1] == 0
    remarks = (tmp_path / "remarks").read_text("utf-8").splitlines()
    assert sum(line.startswith("citizen-office: ") for line in remarks) == 2
