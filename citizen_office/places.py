"""Where the program's own files are: beside the checkout, or carried in the wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent


def _place(name: str) -> Path:
    """Return the checkout's folder `name`, else the copy that the wheel carries."""
    carried = PACKAGE / f"_{name}"
    return carried if carried.is_dir() else PACKAGE.parent / name


DB = _place("db")
RESOURCES = _place("resources")
