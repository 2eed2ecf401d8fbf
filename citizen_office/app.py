"""The window's start: what is checked before the toolkit is touched."""

from __future__ import annotations

import sys

from citizen_office.errors import BrokenToolkit, NoWindow

BROKEN = "6.12.0"  # loses references to None before Python 3.12 (PYSIDE-3474)


def main() -> None:
    """Open the window; BrokenToolkit or NoWindow says why there is none."""
    from importlib.metadata import version  # noqa: PLC0415 - 30 ms that commands need not wait

    refuse_broken_toolkit(version("PySide6"), sys.version_info[:2])
    raise NoWindow


def refuse_broken_toolkit(toolkit: str, python: tuple[int, int]) -> None:
    """Raise BrokenToolkit if this toolkit aborts on this Python after some 5,700 calls."""
    if toolkit == BROKEN and python < (3, 12):
        raise BrokenToolkit(toolkit)
