"""The simplest parts of papers: room, rules, headings, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.look import HAIR, PALE, Look, dots_for
from citizen_office.pdf.text import Align


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
    """What follows begins the second page, unless what precedes has gone on to it."""

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


class Heading(Block):
    """A title over a fine rule; never the last thing on a page."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look)
        self.text = look.head(text, look.size + 1, align=Align.START)
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
