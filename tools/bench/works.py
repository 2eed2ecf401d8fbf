"""The works that are measured, each giving rows for the table and remarks below it."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.bench.lines import KINDS, TYPED
from tools.bench.references import RECEIPT
from tools.bench.rows import Row, short
from tools.bench.sample import LOGIN, OPEN_OF, PASSWORD, size_of_index
from tools.bench.start import starts
from tools.bench.turns import ROOT, Runner, Times

DESK = "tools.bench.desk"
PAPER = "tools.bench.paper"
WINDOW = "tools.bench.window"
REFERENCE = "tools.bench.references"
ORM = "SQLAlchemy ORM"
STARTED = "a themed window with a table"
ROWS = 1_000_000
ENTRIES, MOVED = 200, 10_000  # of one story; open requests
QUEUE = 100_000  # requests
SEARCHED = (10_000, 100_000, 1_000_000)  # requests
RAW = "raw sqlite3"
DISK = "write and fdatasync of 4 KiB"
SIGN_IN = {"CITIZEN_OFFICE_USER": LOGIN, "CITIZEN_OFFICE_PASSWORD": PASSWORD}


@dataclass(frozen=True)
class Bench:
    """Where to measure, and how much: an office with `count` requests, one of them by name."""

    runner: Runner
    folder: str
    count: int
    reference: str
    registrations: int

    @property
    def has_references(self) -> bool:
        """Whether the folder of the reference programs is there."""
        return self.runner.references is not None

    def race(
        self, rounds: int, turn: int, program: tuple[str, ...], **references: tuple[str, ...]
    ) -> dict[str, Times]:
        """Let the program and its references take turns."""
        others = references if self.has_references else {}
        return self.runner.race({"program": program, **others}, rounds, turn)


@dataclass(frozen=True)
class Found:
    """What came of one work."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def registering(bench: Bench) -> Found:
    """Register durably, with so many requests before."""
    before = str(bench.count)
    turn = 50
    times = bench.race(
        max(1, bench.registrations // turn),
        turn,
        (f"{DESK}:registering", bench.folder, str(bench.registrations + 2 * turn)),
        orm=(f"{REFERENCE}:registering", "orm", before),
        raw=(f"{REFERENCE}:registering", "raw", before),
        disk=(f"{REFERENCE}:registering", "fdatasync", before),
    )
    program = times["program"]
    work = "durable registration"
    rows = [
        Row(f"{work}, p50, beside {ORM}", program.p50, _p50(times, "orm"), most_ratio=1.5),
        Row(f"{work}, p95", program.at(0.95), _at(times, "orm", 0.95)),
        Row(f"{work}, p99", program.at(0.99), _at(times, "orm", 0.99), most=10),
    ]
    if "raw" in times:
        rows.append(Row(f"{work}, p50, beside {RAW}", program.p50, _p50(times, "raw")))
    if "disk" in times:
        rows.append(Row(f"{work}, p50, beside {DISK}", program.p50, _p50(times, "disk")))
    return Found(tuple(rows))


def drawing(bench: Bench) -> Found:
    """Draw the receipt: warm, then from cold."""
    times = bench.race(6, 10, (f"{PAPER}:drawing",), reference=(f"{REFERENCE}:drawing",))
    whole = bench.race(3, 10, (f"{DESK}:printing", bench.folder, bench.reference))
    scratch = bench.runner.scratch
    commands = {"program": [sys.executable, "-m", PAPER, str(scratch / "receipt-cold.pdf")]}
    if bench.runner.references is not None:
        draw = str(bench.runner.references / "ref_pdf.py")
        one = ("--one", RECEIPT, str(scratch / "reference-cold.pdf"))
        commands["reference"] = [sys.executable, draw, *one]
    cold = bench.runner.in_turn(commands, 7)
    work = "receipt, Arabic A5"
    return Found(
        (
            Row(f"{work}, warm, p50", times["program"].p50, _p50(times), most_ratio=1.5),
            Row(f"{work}, warm, p95", times["program"].at(0.95), _at(times, "reference", 0.95)),
            Row(f"{work}, new process", cold["program"].p50, _p50(cold)),
            Row(f"{work}, warm, read, drawn and recorded, p50", whole["program"].p50),
        )
    )


def searching(bench: Bench) -> Found:
    """Search the catalogue; the reference is FTS5 alone, which is always there."""
    loaded = bench.runner.race({"program": (f"{DESK}:preparing", bench.folder)}, 3, 1)
    targets = {
        "words": (f"{DESK}:searching", bench.folder),
        "meaning": (f"{DESK}:understanding", bench.folder),
        "reference": (f"{REFERENCE}:searching",),
    }
    times = bench.runner.race(targets, 5, 200)
    command = [sys.executable, str(ROOT / "main.py"), "search", "مواقف السيارات"]
    commands = {"program": [*command, "--json", "--data", bench.folder]}
    cold = bench.runner.in_turn(commands, 7, **SIGN_IN)
    rows = [Row("`search --json`, whole process", cold["program"].p50 / 1000, unit="s", most=2.5)]
    late = _at(times, "reference", 0.95)
    for name, most in (("words", 10), ("meaning", 40)):
        found, work = times[name], f"search of the catalogue by {name}"
        rows.append(Row(f"{work}, p50, beside FTS5 alone", found.p50, _p50(times)))
        rows.append(Row(f"{work}, p95, beside FTS5 alone", found.at(0.95), late, most=most))
    memory = times["meaning"].memory_mb or 0.0
    without = times["words"].memory_mb or 0.0
    rows.append(Row("memory that the model holds", memory - without, unit="MB", most=200))
    note = f"Loading the model, with the vectors kept: {short(loaded['program'].p50)} ms."
    return Found(tuple(rows), (note,))


def finding(bench: Bench) -> Found:
    """Find requests among so many; the reference is FTS5 alone, in the same index."""
    rows, notes = [], []
    for size in SEARCHED:
        folder, count = str(bench.runner.scratch / f"finding-{size}"), str(size)
        built = bench.runner.once(f"{DESK}:indexing", folder, count)
        notes.append(
            f"The index of {size:,} requests was made in {short(built.p50 / 1000)} s and holds"
            f" {short(size_of_index(Path(folder)))} MB, with the words it was made of."
        )
        for kind in KINDS:
            told = folder, count, kind
            targets = {
                "program": (f"{DESK}:finding", *told),
                "reference": (f"{REFERENCE}:finding", *told),
            }
            times = bench.runner.race(targets, 2, TYPED)
            late = _at(times, "reference", 0.95)
            work = f"{size:,} requests, {kind}, p95, beside FTS5 alone"
            rows.append(Row(work, times["program"].at(0.95), late, most=10))
    return Found(tuple(rows), tuple(notes))


def queueing(bench: Bench) -> Found:
    """Open the queue and turn its pages."""
    rows = []
    for page in (1, 10):
        times = bench.race(
            6,
            5,
            (f"{DESK}:paging", bench.folder, str(page)),
            reference=(f"{REFERENCE}:queueing", str(bench.count), str(page)),
        )
        aim = 45 if page == 1 else None
        work = f"queue, page {page} of 100 rows, beside a keyset page in {RAW}"
        rows.append(Row(work, times["program"].p50, _p50(times), most=aim))
    note = (
        "All requests of the sample are open, the longest queue there can be, and its first ones a"
        " year late."
        " The aim of 45 ms is for the painted page, which the works of the window measure."
    )
    return Found(tuple(rows), (note,))


def showing(bench: Bench) -> Found:
    """Show a request from the command line, from cold, in turn with processes that only import."""
    show = [str(ROOT / "main.py"), "show", bench.reference, "--json", "--data", bench.folder]
    commands = {
        "program": [sys.executable, *show],
        "reference": [sys.executable, "-c", "import sqlalchemy.orm, typer"],
        "python": [sys.executable, "-c", "pass"],
    }
    times = bench.runner.in_turn(commands, 9, **SIGN_IN)
    parts = bench.runner.race(
        {
            "opening": (f"{DESK}:opening", bench.folder),
            "signing in (Argon2)": (f"{DESK}:signing_in", bench.folder),
            "showing": (f"{DESK}:showing", bench.folder, bench.reference),
        },
        4,
        5,
    )
    told = ", ".join(f"{name} {short(each.p50)} ms" for name, each in parts.items())
    program, work = times["program"].p50, "`show --json`, whole process"
    return Found(
        (
            Row(f"{work}, beside importing sqlalchemy.orm and typer", program, _p50(times)),
            Row(f"{work}, beside bare Python", program, times["python"].p50),
        ),
        (f"Of `show`, warm: {told}; the rest is starting and importing. {_imports(show, bench)}",),
    )


def keeping(bench: Bench) -> Found:
    """Register, list and verify everything; each in a process of its own."""
    some = min(10_000, bench.count)
    new = str(bench.runner.scratch / "registered-one-by-one")
    runner = bench.runner
    registered = runner.once(f"{DESK}:registering_all", new, str(some))
    listed = runner.once(f"{DESK}:listing", bench.folder, str(bench.count))
    verified = runner.once(f"{DESK}:verifying", bench.folder)
    took = registered.p50 / 1000
    estimate = (
        f"Estimate, not measured: {bench.count:,} registrations one by one would take"
        f" {short(took * bench.count / some)} s."
    )
    memory = (
        f"Most memory held: registering {_held(registered)}, listing {_held(listed)},"
        f" verifying {_held(verified)}."
    )
    return Found(
        (
            Row(f"{some:,} registrations one by one, new office", took, unit="s"),
            Row(f"list of all {bench.count:,} requests", listed.p50 / 1000, unit="s"),
            Row(f"verification of {bench.count:,} requests", verified.p50 / 1000, unit="s"),
        ),
        (estimate, memory),
    )


def starting(bench: Bench) -> Found:
    """Start the window, until its first frame is painted and the name can be typed."""
    times = starts(bench.runner, bench.folder, 11)
    program = times["program"]
    work = "start of the window to its first frame"
    memory = program.memory_mb or 0.0
    return Found(
        (
            Row(f"{work}, beside {STARTED}", program.p50, _p50(times), most_ratio=1.3),
            Row(f"{work}, most memory held", memory, unit="MB", most=120),
        )
    )


def seeing(bench: Bench) -> Found:
    """Work in the window, each piece until it is painted."""
    typed = bench.runner.race({"program": (f"{WINDOW}:suggesting", bench.folder)}, 4, 15)
    turned = bench.runner.race({"program": (f"{WINDOW}:turning", bench.folder)}, 4, 16)
    handed = bench.runner.race({"program": (f"{WINDOW}:receiving", bench.folder)}, 3, 5)
    signed = bench.runner.race({"program": (f"{DESK}:signing_in", bench.folder)}, 4, 5)
    entered = [bench.runner.once(f"{WINDOW}:entering", bench.folder).p50 for _ in range(3)]
    first = {
        name: bench.runner.once(f"{WINDOW}:showing_first", bench.folder, name).p50
        for name in ("requests", "catalogue", "administration")
    }
    told = ", ".join(f"{name} {short(took)} ms" for name, took in first.items())
    drawn = (
        "The window is drawn without a screen (Qt's platform offscreen), with a printer that does"
        f" nothing. A page that is shown for the first time: {told}."
    )
    into = (
        f"From the button at the door to the painted counter: {short(min(entered))} to"
        f" {short(max(entered))} ms; checking a password (Argon2) alone takes"
        f" {short(signed['program'].p50)} ms."
    )
    return Found(
        (
            Row("key to painted suggestions, p50", typed["program"].p50, most=50),
            Row("key to painted suggestions, p95", typed["program"].at(0.95)),
            Row("turning to another page until it is painted, p50", turned["program"].p50, most=60),
            Row("turning to another page until it is painted, p95", turned["program"].at(0.95)),
            Row("register to painted receipt, p50", handed["program"].p50, most=100),
            Row("register to painted receipt, p95", handed["program"].at(0.95)),
        ),
        (drawn, into),
    )


def scrolling(bench: Bench) -> Found:
    """Show the list of a million requests, beside the list of none."""
    folders = {name: str(bench.runner.scratch / f"lists-{name}") for name in ("full", "empty")}
    rows = {"full": str(ROWS), "empty": "0"}
    times = bench.runner.race(
        {name: (f"{WINDOW}:listing", folders[name], rows[name]) for name in folders}, 4, 8
    )
    beyond = times["full"].p50 - times["empty"].p50
    note = (
        f"The {ROWS:,} requests of the list were written straight into its table (the projection),"
        f" not registered. Painted with them {short(times['full'].p50)} ms, without any"
        f" {short(times['empty'].p50)} ms: the difference is the row of the table."
    )
    work = f"first page of {ROWS:,} requests, beyond an empty list"
    return Found((Row(work, beyond, most=45),), (note,))


def supervising(bench: Bench) -> Found:
    """Open the supervisor's queue: its counts, its bars, its first page painted."""
    told = str(QUEUE), str(OPEN_OF)
    folder = str(bench.runner.scratch / "queue")
    counted = bench.runner.race({"program": (f"{DESK}:counting", folder, *told)}, 4, 10)
    planned = bench.runner.race({"program": (f"{DESK}:planning", folder)}, 4, 10)
    painted = str(bench.runner.scratch / "queue-painted")
    opened = bench.runner.race({"program": (f"{WINDOW}:listing", painted, *told)}, 4, 8)
    work = f"queue of {QUEUE:,} requests, {QUEUE // OPEN_OF:,} open"
    note = "Its requests were written straight into the projection; somebody works on each of them."
    return Found(
        (
            Row(f"{work}: opened and painted, p50", opened["program"].p50, most=150),
            Row(f"{work}: counts of all groups, p50", counted["program"].p50, most=30),
            Row(f"{work}: counts of all groups, p95", counted["program"].at(0.95)),
            Row(f"{work}: bars of four weeks, p50", planned["program"].p50),
        ),
        (note,),
    )


def reckoning(bench: Bench) -> Found:
    """Fold a long story; move the terms of many requests with the calendar."""
    story, moved = (str(bench.runner.scratch / name) for name in ("story", "moved"))
    folded = bench.runner.race({"program": (f"{DESK}:folding", story, str(ENTRIES))}, 4, 50)
    closed = bench.runner.race({"program": (f"{DESK}:moving", moved, str(MOVED))}, 1, 8)
    work = f"a day closed or opened again, {MOVED:,} open requests"
    return Found(
        (
            Row(f"fold of a request with {ENTRIES} entries, p50", folded["program"].p50, most=2),
            Row(f"{work}, p50", closed["program"].p50 / 1000, unit="s", most=3),
            Row(f"{work}, slowest of 8", closed["program"].at(1) / 1000, unit="s"),
        )
    )


WORKS: dict[str, Callable[[Bench], Found]] = {
    "registration": registering,
    "receipt": drawing,
    "search": searching,
    "requests": finding,
    "queue": queueing,
    "show": showing,
    "record": keeping,
    "start": starting,
    "window": seeing,
    "list": scrolling,
    "supervisor": supervising,
    "terms": reckoning,
}


def _p50(times: dict[str, Times], name: str = "reference") -> float | None:
    return _at(times, name, 0.5)


def _at(times: dict[str, Times], name: str, share: float) -> float | None:
    return times[name].at(share) if name in times else None


def _held(times: Times) -> str:
    return "unknown" if times.memory_mb is None else f"{times.memory_mb:,.0f} MB"


def _imports(show: list[str], bench: Bench) -> str:
    """Return which packages take longest to import, by their own time."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", *show],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=bench.runner.environment | SIGN_IN,
        check=True,
    )
    own: Counter[str] = Counter()
    for package, microseconds in _import_times(run.stderr):
        own[package] += microseconds
    told = ", ".join(f"{name} {us / 1000:.0f}" for name, us in own.most_common(8))
    return f"Imports, own time in ms (with the cost of timing them): {told}."


def _import_times(told: str) -> Iterator[tuple[str, int]]:
    for line in told.splitlines():
        own, _bar, rest = line.removeprefix("import time:").partition("|")
        if own.strip().isdigit():
            yield rest.partition("|")[2].strip().partition(".")[0], int(own)
