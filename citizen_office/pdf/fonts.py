"""The fonts of paper, and which of them has a character."""

from __future__ import annotations

import re
import struct
from functools import cached_property, lru_cache

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types

from citizen_office.places import RESOURCES

# Characters that no font draws: joiners, variation selectors, soft hyphens.
UNSEEN = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u061c\u200b-\u200f\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)


class Face:
    """One font file: its characters, its glyphs and their widths.

    All fonts of paper are drawn in thousandths of an em, and a test holds them to it.
    """

    def __init__(self, name: str) -> None:
        blob = hb.Blob.from_file_path(RESOURCES / "fonts" / f"{name}.ttf")
        self.name = name
        self.hb_face = hb.Face(blob)
        self.hb_font = hb.Font(self.hb_face)
        self.characters = frozenset(self.hb_face.unicodes)

    def __contains__(self, char: str) -> bool:
        return ord(char) in self.characters

    def width(self, glyph: int) -> int:
        """Return the width the font itself gives a glyph."""
        return int(self.hb_font.get_glyph_h_advance(glyph))

    @cached_property
    def box(self) -> tuple[int, ...]:
        """Return the box that holds every glyph, from the font's head table."""
        return struct.unpack(">4h", self.hb_face.reference_table("head").data[36:44])


@lru_cache
def chain(*, bold: bool) -> tuple[Face, ...]:
    """Return the fonts to ask for a character, best first."""
    regular = (_face("Amiri-Regular"), _face("IBMPlexSansArabic-Regular"))
    return (_face("Amiri-Bold"), _face("IBMPlexSansArabic-Bold"), *regular) if bold else regular


@lru_cache
def _face(name: str) -> Face:
    return Face(name)


@lru_cache(4096)
def face_for(char: str, *, bold: bool) -> Face | None:
    """Return the first font that has a character; None when nothing draws it."""
    return next((face for face in chain(bold=bold) if char in face), None)


@lru_cache(4096)
def is_missing(char: str) -> bool:
    """Say whether a character would leave an empty box on paper."""
    return face_for(char, bold=False) is None and not UNSEEN.match(char)
