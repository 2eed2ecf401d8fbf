"""Where the program starts: the window at once, or the command line with all that it loads."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Open the window if no command was given; else run the command."""
    wish = window_wish(sys.argv[1:])
    if wish is None:
        from citizen_office import cli  # noqa: PLC0415 - half a second that the window need not wait

        cli.main()
    else:
        from citizen_office import app  # noqa: PLC0415 - Qt, which no command needs

        sys.exit(app.main(*wish))


def window_wish(arguments: list[str]) -> tuple[()] | tuple[Path] | None:
    """Return the data folder, if one is named, where these arguments ask for the window; else None.

    Whatever is not plainly a wish for the window is the command line's to understand.
    """
    folder: tuple[()] | tuple[Path] = ()
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if name != "--data":
            return None
        folder = (Path(value if equals else next(words, "")),)
    return folder
