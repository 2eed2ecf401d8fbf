"""Tables: rows that go on over pages under the same head."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.look import HAIR, Look, style
from citizen_office.pdf.parts import Block
from citizen_office.pdf.text import Paragraph

BESIDE = 8  # points between the columns
ABOVE = 2.5  # and above and below the words of a row


class Table(Block):
    """A head and rows of texts in columns that have shares of the width.

    A row is never divided: what lists show has limits far below a page. Without a head it goes
    on from a table before it.
    """

    def __init__(
        self,
        look: Look,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[float],
    ) -> None:
        super().__init__(look)
        self.shares = shares
        self.head = [Paragraph(text, style(look, look.small, bold=True)) for text in head]
        self.rows = [[Paragraph(text, style(look, look.small)) for text in row] for row in rows]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Measure the rows; the tallest cell gives the height of each."""
        self.width = availWidth
        self._heights = [self._measure(row, availHeight) for row in (self.head, *self.rows)]
        self.height = sum(self._heights)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 – reportlab's
        """Divide between rows; what follows begins with the head again."""
        self.wrap(availWidth, availHeight)
        used, count = self._heights[0], 0
        while count < len(self.rows) and used + self._heights[count + 1] <= availHeight:
            count += 1
            used += self._heights[count]
        if count == len(self.rows):
            return [self]
        if not count:
            return []
        return [self._with(self.rows[:count]), self._with(self.rows[count:])]

    def draw(self) -> None:
        """Draw the rows from the top, a line under each and a stronger one under the head."""
        top = self.height
        for place, (row, height) in enumerate(
            zip((self.head, *self.rows), self._heights, strict=True)
        ):
            start = 0.0
            if not row:
                continue
            for cell, share in zip(row, self.shares, strict=True):
                cell.drawOn(self.canv, self.left(start, cell.width), top - ABOVE - cell.height)
                start += share * self.width
            top -= height
            if place:
                self.hairline(top)
            else:
                self.ink()
                self.canv.setLineWidth(2 * HAIR)
                self.canv.line(0, top, self.width, top)

    def _measure(self, row: Sequence[Paragraph], room: float) -> float:
        cells = zip(row, self.shares, strict=False)
        heights = [cell.wrap(share * self.width - BESIDE, room)[1] for cell, share in cells]
        return 2 * ABOVE + max(heights) if heights else 0.0

    def _with(self, rows: Sequence[Sequence[Flowable]]) -> Table:
        part = Table(self.look, (), (), self.shares)
        part.head, part.rows = self.head, [list(row) for row in rows]  # type: ignore[arg-type]
        return part
