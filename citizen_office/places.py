"""Where things are: the program's own files, and the folder of the office's data."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).parent
DATABASE = "office.db"  # a folder that has one holds an office


def _place(name: str) -> Path:
    """Return the checkout's folder `name`, else the copy that the wheel carries."""
    carried = PACKAGE / f"_{name}"
    return carried if carried.is_dir() else PACKAGE.parent / name


DB = _place("db")
RESOURCES = _place("resources")


def data_folder(given: Path | None = None) -> Path:
    """Return the data folder: the one given, else the environment's, else the platform's usual."""
    if named := given or os.environ.get("CITIZEN_OFFICE_DATA"):
        return Path(named).absolute()
    from platformdirs import user_data_path  # noqa: PLC0415 - some ms, where nothing is named

    return user_data_path("citizen-office", appauthor=False).absolute()


def holds_office(folder: Path) -> bool:
    """Return whether a data folder holds an office; one that cannot be looked into does not."""
    try:
        return (folder / DATABASE).is_file()
    except OSError:
        return False
