"""Parts onto pages: what goes where is known before anything is drawn.

reportlab's own templates draw a page before they know how many follow, so that "page 1 of 2"
would take two runs; and they take longer than the rest of a receipt.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.blocks import Cells, Fill, PageEnd, Space, Stack
from citizen_office.pdf.text import Paragraph

ROUNDING = 1e-6


class Placed(NamedTuple):
    """A part and how far below the top of its page it ends."""

    part: Flowable
    depth: float


@dataclass(frozen=True)
class Frame:
    """The room for text on a page of `size`: its margins, in points."""

    size: tuple[float, float]
    side: float
    top: float
    foot: float

    @property
    def width(self) -> float:
        """Return the width of a line."""
        return self.size[0] - 2 * self.side

    @property
    def height(self) -> float:
        """Return the height that text may fill."""
        return self.size[1] - self.top - self.foot


def lay_out(parts: Sequence[Flowable], frame: Frame) -> list[list[Placed]]:
    """Return the parts on pages; a part goes on over pages where it can be divided."""
    pages: list[list[Placed]] = [[]]
    waiting = deque(parts)
    used = 0.0
    while waiting:
        part = waiting.popleft()
        room = frame.height - used
        fits = part.wrap(frame.width, room)[1] <= room + ROUNDING
        if isinstance(part, PageEnd) and len(pages) == 1 and pages[-1]:
            pages.append([])
            used = 0.0
        if isinstance(part, Space) and not pages[-1]:
            continue
        if fits and (not pages[-1] or _has_company(part, waiting, frame.width, room - part.height)):
            used += part.height
            pages[-1].append(Placed(part, used))
            continue
        pieces = [] if fits else _divide(part, frame.width, room, is_first=not pages[-1])
        if len(pieces) > 1:
            waiting.extendleft(reversed(pieces))
        elif pages[-1]:
            waiting.appendleft(part)
            pages.append([])
            used = 0.0
        elif isinstance(part, Stack | Cells):
            waiting.extendleft(reversed(part.break_up()))
        else:
            # A single line taller than the page: there is no paper for it.
            pages[-1].append(Placed(part, frame.height))
            used = frame.height
    _push_down(pages[-1], frame.height - used)
    return pages


def height_of(parts: Sequence[Flowable], width: float) -> float:
    """Return how long a paper without an end would become."""
    return sum(part.wrap(width, 1e6)[1] for part in parts)


def _divide(part: Flowable, width: float, room: float, *, is_first: bool) -> list[Flowable]:
    """Return the pieces of a part; a paragraph leaves no single line on either page."""
    pieces = part.split(width, room)
    if len(pieces) != 2 or not isinstance(part, Paragraph):
        return pieces
    line = part.style.line_height
    head, rest = (piece.wrap(width, room)[1] / line for piece in pieces)
    if head < 1.5 and not is_first:
        return []
    if rest < 1.5 and head > 2.5:
        return part.split(width, room - line)
    if rest < 1.5 and not is_first:
        return []
    return pieces


def _push_down(page: list[Placed], by: float) -> None:
    """Move what follows a Fill to the foot of its page."""
    starts = [place for place, placed in enumerate(page) if isinstance(placed.part, Fill)]
    if starts:
        page[starts[0] :] = [Placed(part, depth + by) for part, depth in page[starts[0] :]]


def _has_company(part: Flowable, waiting: Sequence[Flowable], width: float, room: float) -> bool:
    """Return whether a part that may not end a page is followed by something on it."""
    if not getattr(part, "keepWithNext", 0) or not waiting:
        return True
    following = waiting[0]
    if isinstance(following, Space):
        return _has_company(part, list(waiting)[1:], width, room - following.height)
    if following.wrap(width, room)[1] <= room + ROUNDING:
        return _has_company(following, list(waiting)[1:], width, room - following.height)
    return len(_divide(following, width, room, is_first=False)) > 1
