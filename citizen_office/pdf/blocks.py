"""Parts that papers are built from; each knows from which side its language begins."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.look import HAIR, MM, PALE, Look, dots_for, style
from citizen_office.pdf.text import Align, Paragraph, Span
from citizen_office.pdf.words import DOTS

GAP = 2.2 * MM
FLAT = 0.7  # lines have air of their own: less is needed above than beside them


class Block(Flowable):
    """Something drawn by itself; sides are counted from where a line begins."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def left(self, start: float, width: float) -> float:
        """Return the left edge of what begins `start` points after the line does."""
        return self.width - start - width if self.look.is_rtl else start

    def ink(self) -> None:
        """Draw what follows in the colour of the paper."""
        tint = self.look.tint or black
        self.canv.setStrokeColor(tint)
        self.canv.setFillColor(tint)
        self.canv.setLineWidth(HAIR)

    def hairline(self, y: float) -> None:
        """Draw a line that keeps fields apart without being seen first."""
        self.canv.setStrokeColor(PALE if self.look.tint else black)
        self.canv.setLineWidth(HAIR)
        self.canv.line(0, y, self.width, y)


class Space(Flowable):
    """Empty height."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 – reportlab's
        """Take the whole width."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw nothing."""


class Fill(Space):
    """What follows on the last page stands at its foot."""

    def __init__(self) -> None:
        super().__init__(0)


class PageEnd(Space):
    """What follows begins a new page."""

    def __init__(self) -> None:
        super().__init__(0)


class Rule(Block):
    """A fine line across the paper; dashed where it is to be cut."""

    def __init__(self, look: Look, *, dashed: bool = False, weight: float = HAIR) -> None:
        super().__init__(look)
        self.weight = weight
        self.dashed = dashed

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 – reportlab's
        """Take the whole width."""
        self.width, self.height = availWidth, self.weight
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.ink()
        self.canv.setLineWidth(self.weight)
        if self.dashed:
            self.canv.setDash(3, 2)
        self.canv.line(0, 0, self.width, 0)


class Stack(Flowable):
    """Several parts under one another, kept on one page."""

    def __init__(self, parts: Sequence[Flowable], gap: float = 0) -> None:
        super().__init__()
        self.parts = list(parts)
        self.gap = gap

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure the parts, one under another."""
        heights = [part.wrap(availWidth, availHeight)[1] for part in self.parts]
        self.width = availWidth
        self.height = sum(heights) + self.gap * max(0, len(heights) - 1)
        return self.width, self.height

    def break_up(self) -> list[Flowable]:
        """Return the parts: the way out when a page cannot hold them together."""
        return [each for part in self.parts for each in (part, Space(self.gap))][:-1]

    def draw(self) -> None:
        """Draw from the top down."""
        top = self.height
        for part in self.parts:
            top -= part.height
            part.drawOn(self.canv, 0, top)
            top -= self.gap


class Fields(Block):
    """Labels in one column, values in the next, a hairline under each."""

    def __init__(
        self,
        look: Look,
        rows: Sequence[tuple[str | Flowable, str | Flowable]],
        share: float = 0.2,
        *,
        ruled: bool = True,
    ) -> None:
        super().__init__(look)
        self.ruled = ruled
        self.rows = [(self._label(label), self._value(value)) for label, value in rows]
        self.share = share

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
        return self.width, self.height

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
            lower = value.lead if isinstance(value, Leaders) else 0
            label.drawOn(self.canv, self.left(0, label.width), top - label.height - lower)
            start = self._column + GAP
            value.drawOn(self.canv, self.left(start, value.width), top - value.height)
            top -= height
            if self.ruled:
                self.hairline(top + self._pad / 3)

    @property
    def _pad(self) -> float:
        return self.look.size * 0.3

    def _label(self, label: str | Flowable) -> Flowable:
        return self.look.label(label) if isinstance(label, str) else label

    def _value(self, value: str | Flowable) -> Flowable:
        """Return what was filled in; a line of dots where there is nothing."""
        if isinstance(value, Flowable):
            return value
        return self.look.running(value) if value else Leaders(self.look)

    def _with(self, rows: list[tuple[Flowable, Flowable]]) -> Fields:
        part = Fields(self.look, (), self.share, ruled=self.ruled)
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


class Heading(Block):
    """A title over a fine rule; never the last thing on a page."""

    def __init__(self, look: Look, text: str, size: float | None = None) -> None:
        super().__init__(look)
        self.text = look.head(text, size or look.size + 1, align=Align.START)
        self.keepWithNext = 1

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure the words and the rule."""
        self.width = availWidth
        self.height = self.text.wrap(availWidth, availHeight)[1] + 2
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words over the rule."""
        self.text.drawOn(self.canv, 0, self.height - self.text.height)
        self.ink()
        self.canv.setLineWidth(0.8)
        self.canv.line(0, 0.4, self.width, 0.4)


class Leaders(Block):
    """Dotted lines to write on by hand; `lead` is the room above each."""

    def __init__(self, look: Look, lines: int = 1, lead: float = 3) -> None:
        super().__init__(look)
        self.lines = lines
        self.lead = lead

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Fill the width with dots, a line as high as handwriting."""
        dots = dots_for(availWidth, self.look)
        rows = [(Space(self.lead), self.look.running(dots)) for _ in range(self.lines)]
        self._text = Stack([part for row in rows for part in row])
        self.width, self.height = self._text.wrap(availWidth, availHeight)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the dots."""
        self._text.drawOn(self.canv, 0, 0)


def inline(look: Look, rows: Sequence[tuple[str, str]], colon: str) -> list[Flowable]:
    """Return fields for narrow paper or large print: each value goes on after its label."""
    parts: list[Flowable] = []
    for label, value in rows:
        spans = (Span(f"{label}{colon} "), Span(value or DOTS, bold=True))
        parts += [Paragraph(spans, style(look, look.size)), Space(1.5), Rule(look), Space(2)]
    return parts
