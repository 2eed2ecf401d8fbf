"""Parts go on pages whole where they can, and nothing is lost where they cannot."""

from __future__ import annotations

import pytest

from citizen_office.pdf.blocks import (
    Cells,
    Fields,
    Fill,
    Heading,
    Level,
    PageEnd,
    Space,
    Stack,
)
from citizen_office.pdf.look import Look
from citizen_office.pdf.pages import Frame, lay_out
from citizen_office.pdf.text import Direction, Paragraph

LOOK = Look(Direction.RTL)
FRAME = Frame((300, 220), side=20, top=10, foot=10)
LINE = LOOK.running("سطر").style.line_height


def lines(count):
    return LOOK.running("\n".join(["سطر"] * count))


def heights(pages):
    return [sum(placed.part.height for placed in page) for page in pages]


def test_a_heading_goes_on_with_what_it_heads():
    pages = lay_out([Space(1), Space(195), Heading(LOOK, "عنوان"), Space(2), lines(3)], FRAME)
    assert [type(placed.part) for placed in pages[-1]] == [Heading, Space, Paragraph]


def test_a_heading_does_not_count_on_a_line_that_will_not_stay():
    room = FRAME.height - Heading(LOOK, "عنوان").wrap(FRAME.width, 0)[1] - 1.5 * LINE
    parts = [LOOK.running("أول"), Space(room - LINE), Heading(LOOK, "عنوان"), lines(3)]
    pages = lay_out(parts, FRAME)
    assert [type(placed.part) for placed in pages[1]] == [Heading, Paragraph]


def test_a_paragraph_leaves_no_line_alone():
    room = FRAME.height - 1.2 * LINE
    before = LOOK.running("أول")
    pages = lay_out([before, Space(room - LINE), lines(3)], FRAME)
    assert heights(pages)[1] == pytest.approx(3 * LINE)
    count = int(FRAME.height / LINE) + 1
    pages = lay_out([lines(count)], FRAME)
    assert heights(pages)[1] == pytest.approx(2 * LINE)


def test_what_follows_a_fill_stands_at_the_foot():
    page = lay_out([lines(1), Fill(), lines(2)], FRAME)[0]
    assert page[-1].depth == pytest.approx(FRAME.height)


def test_a_page_end_begins_one_page_and_not_two():
    assert len(lay_out([lines(1), PageEnd(), lines(1)], FRAME)) == 2
    assert len(lay_out([PageEnd(), lines(1)], FRAME)) == 1
    over = lines(int(FRAME.height / LINE) + 2)
    assert len(lay_out([over, PageEnd(), lines(1)], FRAME)) == 2


@pytest.mark.parametrize(
    "part",
    [
        lambda text: Stack([LOOK.running(text), LOOK.running(text)]),
        lambda text: Cells(LOOK, [LOOK.running(text), LOOK.running("قصير")], [0.5, 0.5]),
        lambda text: Fields(LOOK, [("الموضوع", text), ("الهاتف", "")]),
        lambda text: Fields(LOOK, [("الهاتف", ""), ("الموضوع", text)]),
    ],
    ids=["stack", "cells", "fields", "fields after others"],
)
def test_what_is_taller_than_a_page_is_divided(part):
    pages = lay_out([part("كلمة " * 400)], FRAME)
    assert len(pages) > 2
    assert all(page[-1].depth <= FRAME.height + 0.01 for page in pages)


def test_fields_side_by_side_end_at_one_height():
    halves = [Fields(LOOK, [("الهاتف", value)], 0.4) for value in ("", "0600000000")]
    Level(LOOK, halves, [0.5, 0.5], weight=0).wrap(FRAME.width, FRAME.height)
    assert halves[0].height == halves[1].height


def test_fields_that_fit_are_not_divided():
    part = Fields(LOOK, [("الموضوع", "نص")])
    assert part.split(FRAME.width, FRAME.height) == [part]


def test_a_line_taller_than_the_page_ends_no_paper():
    pages = lay_out([Space(1), LOOK.head("سطر", 300), lines(1)], FRAME)
    assert len(pages) == 2
