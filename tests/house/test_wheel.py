"""The wheel as a stranger gets it: built, installed with its dependencies, run elsewhere.

The dependencies are really installed, at the pinned versions; after a set-up pip has them in
its cache, so this takes about half a minute.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("wheel")  # one worker installs it, once
ROOT = Path(__file__).parents[2]


def run(*command, cwd=ROOT, **options):
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def elsewhere():
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def bin_folder(elsewhere):
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    build = ("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", elsewhere / "dist")
    run(*pip, *build, ROOT)
    run(sys.executable, "-m", "venv", "--without-pip", elsewhere / "venv")
    wheel = next((elsewhere / "dist").glob("*.whl"))
    python = elsewhere / "venv/bin/python"
    run(*pip, "--python", python, "install", "--constraint", ROOT / "constraints.txt", wheel)
    return python.parent


@pytest.fixture
def environment(elsewhere):
    """Return the variables of this process, but for those that lead back to the checkout."""
    to_checkout = ("PYTHON", "COV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(to_checkout)}
    return kept | {"HOME": str(elsewhere)}


def test_the_installed_program_is_not_the_checkout(bin_folder, elsewhere, environment):
    question = "import citizen_office.places as p; print(p.PACKAGE, p.DB, p.RESOURCES, sep='\\n')"
    places = run(bin_folder / "python", "-c", question, cwd=elsewhere, env=environment)
    assert all(elsewhere in Path(place).parents for place in places.splitlines())


def test_the_installed_program_makes_the_three_papers(bin_folder, elsewhere, environment):
    places = ("--out", elsewhere / "papers", "--data", elsewhere / "data")
    command = (bin_folder / "citizen-office", "demo", "--json", *places)
    made = json.loads(run(*command, cwd=elsewhere, env=environment))
    assert set(made) == {"reference", "received_on", "due_on", "papers", "user", "password"}
    assert set(made["papers"]) == {"form", "receipt", "reply"}
    for paper in made["papers"].values():
        assert Path(elsewhere, paper).read_bytes().startswith(b"%PDF-")
