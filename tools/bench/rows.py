"""What was measured, as rows of one table, and the dated file that keeps it."""

from __future__ import annotations

import platform
import sqlite3
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from tools.bench.turns import ROOT

HEAD = ("work", "program", "reference", "ratio", "aim", "")
PACKAGES = ("SQLAlchemy", "reportlab", "uharfbuzz", "argon2-cffi", "typer")


@dataclass(frozen=True)
class Row:
    """One figure of the program, with a reference and an aim where there are any.

    An aim is either the highest ratio to the reference, or the most milliseconds.
    """

    work: str
    program: float
    reference: float | None = None
    unit: str = "ms"
    most_ratio: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the reference the program takes."""
        return self.program / self.reference if self.reference else None

    @property
    def is_met(self) -> bool | None:
        """Whether the aim is met; None without an aim, or without its reference."""
        if self.most is not None:
            return self.program <= self.most
        if self.most_ratio is not None and self.ratio is not None:
            return self.ratio <= self.most_ratio
        return None

    def cells(self) -> tuple[str, ...]:
        """Return the row as texts."""
        ratio, met = self.ratio, self.is_met
        aim = "" if self.most is None else f"≤ {self.most:g} {self.unit}"
        return (
            self.work,
            f"{short(self.program)} {self.unit}",
            "" if self.reference is None else f"{short(self.reference)} {self.unit}",
            "" if ratio is None else f"{short(ratio)} ×",
            aim if self.most_ratio is None else f"≤ {self.most_ratio:g} ×",
            "" if met is None else ("met" if met else "missed"),
        )


def short(figure: float) -> str:
    """Return a figure with as many decimals as it is worth."""
    return f"{figure:,.{0 if figure >= 100 else 1 if figure >= 10 else 2}f}"


def aligned(rows: Iterable[Row]) -> str:
    """Return the rows as a table to read on a terminal."""
    cells = [HEAD, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )
    return "\n".join(lines)


def page(rows: Iterable[Row], notes: Sequence[str]) -> str:
    """Return the results as Markdown."""
    cells = [HEAD, ("---",) * len(HEAD), *(row.cells() for row in rows)]
    table = "\n".join(f"| {' | '.join(line)} |" for line in cells)
    told = "\n".join(f"- {note}" for note in notes)
    today = datetime.now().astimezone().date()
    return f"# Measured on {today}\n\n{_machine()}\n\n{table}\n\n{told}\n"


def _machine() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"{_processor()}, {_memory()}{platform.system()} {platform.machine()};"
        f" Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {versions};"
        f" program at {_commit()}."
    )


def _processor() -> str:
    names = [line for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    if not names:
        return platform.processor() or "unknown processor"
    return f"{len(names)} × {names[0].partition(':')[2].strip()}"


def _memory() -> str:
    total = next((line.split()[1] for line in _lines("/proc/meminfo")), None)
    return f"{int(total) / 1024**2:.0f} GiB, " if total else ""


def _lines(file: str) -> list[str]:
    return Path(file).read_text().splitlines() if Path(file).exists() else []


def _commit() -> str:
    asked = ["git", "describe", "--always", "--dirty"]
    try:
        run = subprocess.run(asked, capture_output=True, text=True, cwd=ROOT, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "an unknown commit"
    return run.stdout.strip()
