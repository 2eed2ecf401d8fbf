"""`make bench`: measures, prints one table, and keeps it in docs/benchmarks."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from time import perf_counter

from tools.bench.rows import Row, aligned, page, short
from tools.bench.turns import ROOT, Runner, say
from tools.bench.works import WORKS, Bench


def main() -> None:
    """Measure what the options ask for."""
    given = _options()
    notes = [_load()]
    references = given.references and given.references.resolve()
    if references is None or not references.is_dir():
        references = None
        say("The reference programs are not there: figures without ratios.")
    given.scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=given.scratch) as scratch:
        runner = Runner(Path(scratch), references, given.packages)
        folder = str(Path(scratch) / "office")
        say(f"An office with {given.requests:,} invented requests …")
        begun = perf_counter()
        reference = _filled(runner, folder, given.requests)
        took = perf_counter() - begun
        bench = Bench(runner, folder, given.requests, reference, given.registrations)
        rows, found = _measured(bench, given.only or list(WORKS))
        notes += found
        size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
    notes.append(
        f"The office was filled in {short(took)} s, 5,000 requests in a transaction;"
        f" at the end its folder held {size:,.0f} MB."
    )
    sys.stdout.write("\n".join([aligned(rows), "", *notes]) + "\n")
    if given.results is not None:
        given.results.mkdir(parents=True, exist_ok=True)
        file = given.results / f"{datetime.now().astimezone().date()}.md"
        file.write_text(page(rows, notes), encoding="utf-8")
        say(f"Kept in {file}")


def _measured(bench: Bench, names: list[str]) -> tuple[list[Row], list[str]]:
    rows: list[Row] = []
    notes: list[str] = []
    for name in names:
        say(f"{name} …")
        found = WORKS[name](bench)
        rows += found.rows
        notes += found.notes
    return rows, notes


def _load() -> str:
    if not hasattr(os, "getloadavg"):
        return "How busy the machine was is not known."
    return f"Load of the machine when it began: {short(os.getloadavg()[0])}."


def _filled(runner: Runner, folder: str, count: int) -> str:
    # A process of its own: what measures stays small and quiet.
    run = subprocess.run(
        [sys.executable, "-m", "tools.bench.sample", folder, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=runner.environment,
        check=True,
    )
    return run.stdout.strip()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--references", type=Path, help="the folder of the reference programs")
    parser.add_argument("--packages", type=Path, help="a folder of packages only they need")
    parser.add_argument(
        "--scratch", type=Path, default=ROOT / "build", help="on the disk to measure"
    )
    parser.add_argument("--results", type=Path, help="the folder to keep the results in")
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--registrations", type=int, default=900, help="how many are timed")
    parser.add_argument("--only", nargs="+", choices=list(WORKS))
    return parser.parse_args()


main()
