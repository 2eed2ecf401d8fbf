"""The sizes of a receipt, and the type each is set in."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, A5

from citizen_office.domain.choices import PaperSize
from citizen_office.pdf.look import MM
from citizen_office.pdf.pages import Frame

EDGE = 5 * MM  # what a roll keeps white above and below


@dataclass(frozen=True)
class Format:
    """One size of receipt: room, sizes of type, side of the code, all in points.

    `air` is a share of the usual room between parts. `is_wide` gives labels a column of their
    own; a page of no height is as long as its text.
    """

    frame: Frame
    size: float
    small: float
    title: float
    reference: float
    code: float
    is_wide: bool = True
    air: float = 1
    has_colour: bool = True

    @property
    def is_endless(self) -> bool:
        """Return whether it is printed on a roll."""
        return not self.frame.size[1]


FORMATS = {
    PaperSize.A5: Format(
        Frame(A5, side=11 * MM, top=8 * MM, foot=13 * MM),
        size=9.5,
        small=8,
        title=20,
        reference=26,
        code=18 * MM,
        air=0.5,
    ),
    PaperSize.A4: Format(
        Frame(A4, side=20 * MM, top=15 * MM, foot=18 * MM),
        size=12,
        small=10,
        title=24,
        reference=34,
        code=34 * MM,
    ),
    PaperSize.LARGE: Format(
        Frame(A4, side=14 * MM, top=9 * MM, foot=18 * MM),
        size=20,
        small=20,
        title=32,
        reference=54,
        code=38 * MM,
        air=0.5,
        is_wide=False,
        has_colour=False,
    ),
    PaperSize.ROLL: Format(
        Frame((80 * MM, 0), side=4 * MM, top=EDGE, foot=EDGE),
        size=9.5,
        small=8.5,
        title=17,
        reference=24,
        code=30 * MM,
        is_wide=False,
        has_colour=False,
    ),
}
