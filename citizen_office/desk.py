"""What this computer sets for itself: how the window looks, the usual printers, who came last.

The window reads it before it shows anything, so nothing here is slow to import.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from citizen_office.domain.choices import PaperSize

FILE = "desk.toml"
LANGUAGES = ("ar", "fr")
TEXT_SIZES = (16, 20, 26)
SHEET = "sheet"  # a paper that is not about one request; its printer has a place of its own


class Theme(StrEnum):
    """The colours of the window."""

    LIGHT = "light"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Appearance:
    """How somebody likes the window: its language, its colours, the size of its text in pixels."""

    language: str = LANGUAGES[0]
    theme: Theme = Theme.LIGHT
    size: int = TEXT_SIZES[0]


@dataclass(frozen=True)
class Desk:
    """The settings of one computer.

    `appearance` is what was last in use: the sign-in page has it. `users` are found by their id;
    a paper without a printer of its own goes to the system's usual one.
    """

    appearance: Appearance = Appearance()
    users: Mapping[str, Appearance] = field(default_factory=dict)
    printers: Mapping[str, str] = field(default_factory=dict)
    receipt_size: PaperSize = PaperSize.A5
    last_user: str = ""


def read_desk(folder: Path) -> Desk:
    """Return the settings of this computer; what is missing or garbled is as it is at first.

    A window has to open, so nothing here is an error.
    """
    import tomllib  # noqa: PLC0415 - a few milliseconds, which commands need not wait for

    try:
        said = tomllib.loads((folder / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return Desk()
    usual = Desk()
    return Desk(
        appearance=_appearance(said.get("appearance")),
        users={user: _appearance(each) for user, each in _table(said.get("users")).items()},
        printers=_texts(said.get("printers")),
        receipt_size=PaperSize(
            _one_of(tuple(PaperSize), said.get("receipt_size"), usual.receipt_size)
        ),
        last_user=_text(said.get("last_user")),
    )


def write_desk(folder: Path, desk: Desk) -> None:
    """Keep the settings of this computer; DiskFull, ReadOnly or CannotWrite if there is no way."""
    # Only whoever changes something waits for these; the first frame does not.
    import tomlkit  # noqa: PLC0415 - as above

    from citizen_office.store.files import write_whole  # noqa: PLC0415 - as above

    said = asdict(desk)
    texts = {key: said.pop(key) for key in ("receipt_size", "last_user")}
    # Single values go first: in TOML they would otherwise belong to the table before them.
    written = tomlkit.dumps(texts | said)
    write_whole(folder / FILE, written.encode(errors="replace"))


def _appearance(said: object) -> Appearance:
    table = _table(said)
    usual = Appearance()
    return Appearance(
        language=_one_of(LANGUAGES, table.get("language"), usual.language),
        theme=Theme(_one_of(tuple(Theme), table.get("theme"), usual.theme)),
        size=_one_of(TEXT_SIZES, table.get("size"), usual.size),
    )


def _one_of(known: tuple[Any, ...], said: object, usual: Any) -> Any:
    if said in known and type(said) in {str, int}:  # True would pass for 1
        return said
    return usual


def _table(said: object) -> dict[str, object]:
    return said if isinstance(said, dict) else {}


def _texts(said: object) -> dict[str, str]:
    return {key: value for key, value in _table(said).items() if isinstance(value, str)}


def _text(said: object) -> str:
    return said if isinstance(said, str) else ""
