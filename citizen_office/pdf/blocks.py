"""Parts that hold others: fields beside their labels, boxes to tick, cells in a frame."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.look import HAIR, MM, Look, style
from citizen_office.pdf.parts import (
    Block,
    Fill,
    Heading,
    Leaders,
    PageEnd,
    Rule,
    Space,
    Stack,
)
from citizen_office.pdf.text import Paragraph, Span
from citizen_office.pdf.words import DOTS

__all__ = [
    "Block",
    "Cells",
    "Fields",
    "Fill",
    "Heading",
    "Leaders",
    "Level",
    "PageEnd",
    "Rule",
    "Space",
    "Stack",
    "Ticks",
    "inline",
]

GAP = 2.2 * MM
FLAT = 0.7  # lines have air of their own: less is needed above than beside them


class Fields(Block):
    """Labels in one column, values in the next, a hairline under each."""

    def __init__(
        self,
        look: Look,
        rows: Sequence[tuple[str | Flowable, str | Flowable]],
        share: float = 0.2,
        *,
        ruled: bool = True,
        air: float = 1,
    ) -> None:
        super().__init__(look)
        self.ruled = ruled
        self.air = air
        self.rows = [(self._label(label), self._value(value)) for label, value in rows]
        self.share = share
        self.lower = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure both columns; the taller part of a row gives its height."""
        self.width = availWidth
        self._column = availWidth * self.share
        room = availWidth - self._column - GAP
        self._heights = []
        for label, value in self.rows:
            label.wrap(self._column, availHeight)
            value.wrap(room, availHeight)
            self._heights.append(max(label.height, value.height) + self._pad)
        self.height = sum(self._heights)
        self.lower = 0.0
        return self.width, self.height

    def grow(self, height: float) -> None:
        """End as low as fields beside these, with words level with dots to write on."""
        more = height - self.height
        self.height = height
        self._heights[-1] += more
        self.lower = more if more < self.look.size else 0.0

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 – reportlab's
        """Divide between rows, and within a value that fills more than the page."""
        self.wrap(availWidth, availHeight)
        used, count = 0.0, 0
        while count < len(self.rows) and used + self._heights[count] <= availHeight:
            used += self._heights[count]
            count += 1
        if count == len(self.rows):
            return [self]
        if count:
            return [self._with(self.rows[:count]), self._with(self.rows[count:])]
        label, value = self.rows[0]
        room = availWidth - self._column - GAP
        parts = value.split(room, availHeight - self._pad)
        if len(parts) < 2:
            return []
        rows = [(label, parts[0]), *((self.look.label(""), part) for part in parts[1:])]
        return [self._with(rows[:1]), self._with([*rows[1:], *self.rows[1:]])]

    def draw(self) -> None:
        """Draw the rows, and a hairline under each."""
        top = self.height
        for (label, value), height in zip(self.rows, self._heights, strict=True):
            lower = self.lower + (value.lead if isinstance(value, Leaders) else 0)
            label.drawOn(self.canv, self.left(0, label.width), top - label.height - lower)
            start = self._column + GAP
            bottom = top - value.height - self.lower
            value.drawOn(self.canv, self.left(start, value.width), bottom)
            top -= height
            if self.ruled:
                self.hairline(top + self._pad / 3)

    @property
    def _pad(self) -> float:
        return self.look.size * 0.3 * self.air

    def _label(self, label: str | Flowable) -> Flowable:
        return self.look.label(label) if isinstance(label, str) else label

    def _value(self, value: str | Flowable) -> Flowable:
        """Return what was filled in; a line of dots where there is nothing."""
        if isinstance(value, Flowable):
            return value
        return self.look.running(value) if value else Leaders(self.look)

    def _with(self, rows: list[tuple[Flowable, Flowable]]) -> Fields:
        part = Fields(self.look, (), self.share, ruled=self.ruled, air=self.air)
        part.rows = rows
        return part


class Ticks(Block):
    """Boxes to tick, drawn, each before its words; in columns of equal width."""

    def __init__(
        self, look: Look, choices: Sequence[tuple[str, bool]], columns: int | None = None
    ) -> None:
        super().__init__(look)
        self.choices = [(look.running(text), is_ticked) for text, is_ticked in choices]
        self.columns = columns or len(choices)
        self.box = look.size * 0.78

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure row by row."""
        self.width = availWidth
        self._step = availWidth / self.columns
        indent = self.box * 1.6
        for text, _ in self.choices:
            text.wrap(self._step - indent - self.box / 2, availHeight)
        heights = [text.height for text, _ in self.choices]
        starts = range(0, len(heights), self.columns)
        self._heights = [max(heights[at : at + self.columns]) for at in starts]
        self.height = sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each box level with the first line of its words."""
        for place, (text, is_ticked) in enumerate(self.choices):
            row, column = divmod(place, self.columns)
            top = self.height - sum(self._heights[:row])
            start = column * self._step
            text.drawOn(self.canv, self.left(start + self.box * 1.6, text.width), top - text.height)
            middle = top - text.style.line_height / 2
            self._draw_box(self.left(start, self.box), middle - self.box / 2, is_ticked=is_ticked)

    def _draw_box(self, x: float, y: float, *, is_ticked: bool) -> None:
        canvas, side = self.canv, self.box
        canvas.setStrokeColor(black)
        canvas.setLineWidth(0.8)
        canvas.rect(x, y, side, side)
        if is_ticked:
            canvas.setLineWidth(side / 5)
            canvas.setLineCap(1)
            path = canvas.beginPath()
            path.moveTo(x + side * 0.2, y + side * 0.5)
            path.lineTo(x + side * 0.42, y + side * 0.24)
            path.lineTo(x + side * 0.84, y + side * 0.8)
            canvas.drawPath(path)


class Cells(Block):
    """Cells side by side, as wide as their shares of the paper; `weight` 0 draws no frame."""

    def __init__(
        self,
        look: Look,
        cells: Sequence[Flowable],
        shares: Sequence[float],
        *,
        weight: float = HAIR,
        between: float = 0,
        centred: bool = False,
    ) -> None:
        super().__init__(look)
        self.cells = cells
        self.shares = shares
        self.weight = weight
        self.pad = look.size * 0.55 if weight else 0
        self.between = between
        self.centred = centred

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure the cells; the tallest gives the height."""
        self.width = availWidth
        shared = availWidth - self.between * (len(self.cells) - 1)
        self._rooms = [shared * share for share in self.shares]
        for cell, room in zip(self.cells, self._rooms, strict=True):
            cell.wrap(room - 2 * self.pad, availHeight)
        tallest = max(cell.height for cell in self.cells)
        self.height = tallest + 2 * self.pad * FLAT
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cells and the lines round them."""
        start = 0.0
        top = self.height - self.pad * FLAT
        for place, (cell, room) in enumerate(zip(self.cells, self._rooms, strict=True)):
            if place and self.weight:
                self.ink()
                x = self.left(start, 0)
                self.canv.line(x, 0, x, self.height)
            lower = (top - self.pad * FLAT - cell.height) / 2 if self.centred else 0
            y = top - cell.height - lower
            cell.drawOn(self.canv, self.left(start + self.pad, cell.width), y)
            start += room + self.between
        if self.weight:
            self.ink()
            self.canv.setLineWidth(self.weight)
            self.canv.rect(0, 0, self.width, self.height)

    def break_up(self) -> list[Flowable]:
        """Return the cells under one another: the way out when a page cannot hold them."""
        return list(self.cells)


class Level(Cells):
    """Fields side by side that end at one height."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure the fields and let the shorter ones grow."""
        size = super().wrap(availWidth, availHeight)
        for cell in self.cells:
            if isinstance(cell, Fields):
                cell.grow(self.height)
        return size


def inline(look: Look, rows: Sequence[tuple[str, str]], colon: str) -> list[Flowable]:
    """Return fields for narrow paper or large print: each value goes on after its label."""
    parts: list[Flowable] = []
    for label, value in rows:
        spans = (Span(f"{label}{colon} "), Span(value or DOTS, bold=True))
        text = Paragraph(spans, style(look, look.size))
        parts += [Stack([text, Space(1.5), Rule(look)]), Space(2)]
    for field in parts[-4:-1:2][:-1]:
        field.keepWithNext = 1  # the last field is not left alone on a page
    return parts
