"""The picture that stands on the office's papers, beside its settings."""

from __future__ import annotations

from pathlib import Path

from citizen_office.errors import FileTooLarge, NotThatType
from citizen_office.store.files import write_whole

LOGO_MB = 2
LOGOS = {b"\x89PNG\r\n\x1a\n": "logo.png", b"\xff\xd8\xff": "logo.jpg"}  # by what they begin with


def keep_logo(folder: Path, logo: bytes) -> str:
    """Keep a picture and return its name; NotThatType unless it is PNG or JPEG.

    FileTooLarge above 2 MB.
    """
    if len(logo) > LOGO_MB * 1_000_000:
        raise FileTooLarge("logo", LOGO_MB)
    for start, name in LOGOS.items():
        if logo.startswith(start):
            write_whole(folder / name, logo)
            return name
    raise NotThatType("logo", ("PNG", "JPEG"))
