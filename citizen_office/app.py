"""The window's start: what is checked first, the page at the door, then the desk behind it.

Nothing that is slow to load is imported before the first frame: services and pages come in a worker
while somebody types a password.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from citizen_office.errors import BrokenToolkit, NoScreen, OfficeError
from citizen_office.places import data_folder

BROKEN = "6.12.0"  # loses references to None before Python 3.12 (PYSIDE-3474)
UNAVAILABLE = 5  # the exit status of that family, as the command line has it


def main(
    folder: Path | None = None,
    confirmed: date | None = None,
    now: Callable[[], datetime] | None = None,
) -> int:
    """Open the window and return the exit status once it is closed.

    Where there can be no window, one line on standard error says why.
    """
    try:
        import PySide6  # noqa: PLC0415 - where it lacks, the command line still works

        refuse_broken_toolkit(PySide6.__version__, sys.version_info[:2])
        refuse_without_screen(sys.platform, os.environ)
    except OfficeError as error:
        from citizen_office.messages import explain  # noqa: PLC0415 - only when there is no window

        sys.stderr.write(f"citizen-office: {explain(error)}\n")
        return UNAVAILABLE
    from citizen_office.program import run  # noqa: PLC0415 - Qt, once it is known to work

    return run(data_folder(folder), confirmed, now or utc_now)


def utc_now() -> datetime:
    """Return the moment."""
    return datetime.now(UTC)


def refuse_broken_toolkit(toolkit: str, python: tuple[int, int]) -> None:
    """Raise BrokenToolkit if this toolkit aborts on this Python after some 5,700 calls."""
    if toolkit == BROKEN and python < (3, 12):
        raise BrokenToolkit(toolkit)


def refuse_without_screen(platform: str, environment: dict[str, str] | os._Environ[str]) -> None:
    """Raise NoScreen where Qt would only abort: no X server, no Wayland, nothing else named."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform == "linux" and not any(environment.get(name) for name in named):
        raise NoScreen
