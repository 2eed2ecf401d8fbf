"""Lines onto the page, glyph by glyph, as PDF operators."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from citizen_office.pdf.bidi import visual_order
from citizen_office.pdf.embedding import Codes, DocumentFonts, fonts_of
from citizen_office.pdf.fonts import Face
from citizen_office.pdf.pieces import Piece
from citizen_office.pdf.shaping import Shaped


class PlacedLine(NamedTuple):
    """A line with its left end; `stretch` widens each space, in thousandths of an em."""

    pieces: tuple[Piece, ...]
    x: float
    y: float
    stretch: float


class _Operators(PDFTextObject):
    """Ready operators: reportlab's text object cannot draw glyphs by number."""

    def __init__(self, code: str) -> None:
        self._operators = code

    def getCode(self) -> str:  # noqa: N802 – reportlab calls it
        return self._operators


def draw_lines(
    canvas: Canvas, lines: Iterable[PlacedLine], size: float, colour: Color | None
) -> None:
    """Draw lines in one colour, black when none is given."""
    fonts = fonts_of(canvas)
    code = " ".join(_line_code(fonts, line, size) for line in lines if line.pieces)
    if colour is None:
        canvas.drawText(_Operators(f"q 0 g BT {code} ET Q"))
        return
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.drawText(_Operators(f"BT {code} ET"))
    canvas.restoreState()


def _line_code(fonts: DocumentFonts, line: PlacedLine, size: float) -> str:
    pen = _Pen()
    pen.write(f"1 0 0 1 {line.x:.3f} {line.y:.3f} Tm")
    face: Face | None = None
    for piece in visual_order(line.pieces, lambda piece: piece.level):
        font = fonts[piece.shaped.face]
        if font.face is not face:
            face = font.face
            pen.write(f"/{font.name} {size:g} Tf")
        pen.draw(piece.shaped, font.codes)
        if piece.is_space:
            pen.pending += line.stretch * len(piece.shaped.text)
    return pen.code()


class _Pen:
    """Writes letters with the moves between them."""

    def __init__(self) -> None:
        self.pending: float = 0.0  # what to move before the next letter
        self._operators: list[str] = []
        self._shown: list[str] = []

    def write(self, operator: str) -> None:
        self._show()
        self._operators.append(operator)

    def draw(self, shaped: Shaped, codes: Codes) -> None:
        for letter in shaped.drawn():
            for shift, ink in letter.steps:
                move = self.pending + shift
                if move:
                    self._shown.append(f">{-round(move, 2)}<")
                    self.pending = 0.0
                self._shown.append(codes[ink])
            self.pending += letter.rest

    def code(self) -> str:
        self._show()
        return " ".join(self._operators)

    def _show(self) -> None:
        if self._shown:
            self._operators.append(f"[<{''.join(self._shown)}>] TJ")
            self._shown = []
