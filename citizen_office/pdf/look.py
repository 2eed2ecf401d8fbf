"""How papers look: sizes of type, colours, and which side a language begins on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from citizen_office.pdf.text import Align, Direction, Paragraph, Style, text_width

MM = 72 / 25.4
TINT: Color = HexColor(0x24456B)  # the one colour beside black: an ink blue that copies dark
PALE: Color = HexColor(0xB9C4D2)  # the same ink, thinned: lines between fields
FAINT: Color = HexColor(0xE6EAEF)  # behind text, which stays easy to read
STAMP = 30 * MM  # room to sign and to stamp; a round stamp is about 38 mm wide
HAIR = 0.4  # points: the thinnest line that office printers draw whole


@dataclass(frozen=True)
class Look:
    """The type of one paper: running text has `size`, notes `small`; all in points.

    `tint` colours labels, headings and rules; None prints black only.
    """

    direction: Direction
    size: float = 10.5
    small: float = 8.5
    tint: Color | None = TINT

    @property
    def is_rtl(self) -> bool:
        """Return whether lines begin on the right."""
        return self.direction is Direction.RTL

    def running(self, text: str, *, bold: bool = False, align: Align = Align.START) -> Paragraph:
        """Return text in the size of the paper."""
        return Paragraph(text, style(self, self.size, bold=bold, align=align))

    def label(self, text: str, *, leads: bool = False) -> Paragraph:
        """Return the name of a field; one that leads stays with what follows."""
        found = Paragraph(text, style(self, self.size, tinted=True))
        found.keepWithNext = int(leads)
        return found

    def lead(self, text: str) -> Paragraph:
        """Return a line that introduces what follows, and stays with it."""
        found = self.running(text, bold=True)
        found.keepWithNext = 1
        return found

    def note(self, text: str, *, align: Align = Align.START) -> Paragraph:
        """Return small print."""
        return Paragraph(text, style(self, self.small, align=align))

    def head(self, text: str, size: float, *, align: Align = Align.CENTRE) -> Paragraph:
        """Return a line that stands out."""
        return Paragraph(text, style(self, size, bold=True, align=align, tinted=True))

    def fitted(self, text: str, size: float, room: float) -> Paragraph:
        """Return one line that stands out, as large as its room allows up to a size."""
        wide = text_width(text, style(self, size, bold=True))
        return self.head(text, min(size, size * room * 0.94 / wide))


@lru_cache(256)
def style(
    look: Look,
    size: float,
    *,
    bold: bool = False,
    tinted: bool = False,
    align: Align = Align.START,
) -> Style:
    """Return a style of a paper; Arabic letters need more height than Latin ones."""
    return Style(
        size=size,
        leading=size * (1.42 if look.is_rtl else 1.3),
        bold=bold,
        align=align,
        direction=look.direction,
        colour=look.tint if tinted else None,
    )


@lru_cache(64)
def dots_for(width: float, look: Look) -> str:
    """Return as many dots as fill a line."""
    one = text_width("." * 100, style(look, look.size)) / 100
    return "." * max(8, int(width / one))
