"""Words on paper, in Arabic, French or both: styles, paragraphs and single lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.breaking import break_line, join_lines
from citizen_office.pdf.cleaning import clean, isolate, ltr
from citizen_office.pdf.drawing import PlacedLine, draw_lines
from citizen_office.pdf.pieces import Line, Span, set_text

__all__ = [
    "Align",
    "Direction",
    "Paragraph",
    "Span",
    "Style",
    "clean",
    "draw_text",
    "isolate",
    "ltr",
    "text_width",
]

EM = 1000  # layout counts in thousandths of an em
LEADING = 1.5  # Amiri's marks reach high and low: less, and lines touch
BASELINE = 0.68  # share of the leading above the baseline
LOOSEST = 700  # thousandths of an em a space may grow by; beyond, holes look worse


class Direction(StrEnum):
    """Where a text begins."""

    RTL = "rtl"
    LTR = "ltr"


class Align(StrEnum):
    """Where a line stands; START is the side on which its direction begins."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    JUSTIFY = "justify"


@dataclass(frozen=True)
class Style:
    """How a text looks; sizes in points, `colour` black unless given."""

    size: float = 11
    leading: float | None = None
    bold: bool = False
    align: Align = Align.START
    direction: Direction = Direction.RTL
    colour: Color | None = None

    @property
    def line_height(self) -> float:
        """Return the distance from one baseline to the next."""
        return self.size * LEADING if self.leading is None else self.leading


class Paragraph(Flowable):
    """Text that fills lines of the width it is given and goes on over pages."""

    def __init__(self, text: str | Sequence[Span], style: Style) -> None:
        super().__init__()
        self.style = style
        self._text = list(_written(text, style))
        self._room = -1.0
        self._lines: list[Line] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 – reportlab's
        """Break the text to a width and return the size it takes."""
        room = availWidth / self.style.size * EM
        if room != self._room:
            self._room = room
            self._lines = [part for line in self._text for part in break_line(line, room)]
        self.width = availWidth
        self.height = len(self._lines) * self.style.line_height
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 – reportlab's
        """Return the part that fits in the height and the rest; nothing when no line does."""
        self.wrap(availWidth, availHeight)
        fitting = int((availHeight + 1e-6) / self.style.line_height)
        if fitting >= len(self._lines):
            return [self]
        if fitting < 1:
            return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    def draw(self) -> None:
        """Draw the lines downwards from the top of the place given."""
        style = self.style
        top = self.height - style.line_height * BASELINE
        placed = [
            self._placed(line, top - row * style.line_height)
            for row, line in enumerate(self._lines)
        ]
        draw_lines(self.canv, placed, style.size, style.colour)

    def _part(self, lines: list[Line]) -> Paragraph:
        """Return some of the lines as a paragraph of its own, broken the same."""
        part = Paragraph("", self.style)
        vars(part).update(_text=join_lines(lines), _room=self._room, _lines=lines)
        return part

    def _placed(self, line: Line, y: float) -> PlacedLine:
        spare = self.width - line.width * self.style.size / EM
        stretch = 0.0
        if self.style.align is Align.JUSTIFY and not line.ends and line.gaps and spare > 0:
            stretch = spare / self.style.size * EM / line.gaps
            stretch = stretch if stretch <= LOOSEST else 0.0
        x = 0.0 if stretch else spare * _left_share(self.style)
        return PlacedLine(line.pieces, x, y, stretch)


def text_width(text: str | Sequence[Span], style: Style) -> float:
    """Return the width of a text on one line, or of its widest line."""
    lines = _written(text, style)
    return max((line.width for line in lines), default=0) * style.size / EM


def draw_text(
    canvas: Canvas, x: float, y: float, text: str | Sequence[Span], style: Style
) -> float:
    """Draw one line with its baseline at `y`, anchored at `x` by its alignment.

    Return its width. What would begin a new line is drawn on the same one.
    """
    pieces = [piece for line in _written(text, style) for piece in line.pieces]
    width = sum(piece.shaped.width for piece in pieces) * style.size / EM
    left = x - width * _left_share(style)
    draw_lines(canvas, [PlacedLine(tuple(pieces), left, y, 0.0)], style.size, style.colour)
    return width


def _left_share(style: Style) -> float:
    """Return the share of the spare room that is left of a line."""
    if style.align is Align.CENTRE:
        return 0.5
    return float((style.align is Align.END) != (style.direction is Direction.RTL))


def _written(text: str | Sequence[Span], style: Style) -> tuple[Line, ...]:
    spans = (Span(text),) if isinstance(text, str) else tuple(text)
    if style.bold:
        spans = tuple(Span(span.text, bold=True) for span in spans)
    return set_text(spans, int(style.direction is Direction.RTL))
