from __future__ import annotations

import pytest
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.pdf.bidi import levels, reset_trailing_spaces, visual_order

MIXED = st.text("aبא1١٣+-,.%()[]⟨⟩ \u0651!/:$\u200c\u2066\u2067\u2068\u2069b2", max_size=30)
BASES = {0: TextDirection.LTR, 1: TextDirection.RTL}


@pytest.mark.parametrize("base", BASES)
@given(line=MIXED)
def test_levels_agree_with_the_whole_algorithm(base, line):
    found = levels(line, base)
    for char in BidiParagraph(line, BASES[base]).characters:
        assert found[char.character_index] == char.embedding_level


@pytest.mark.parametrize("base", BASES)
@given(line=MIXED.map(lambda text: text.replace("\u200c", "")))
def test_a_line_is_ordered_as_the_whole_algorithm_orders_it(base, line):
    found = levels(line, base)
    reset_trailing_spaces(line, found, base)
    ours = visual_order(list(zip(line, found, strict=True)), lambda item: item[1])
    theirs = BidiParagraph(line, BASES[base]).get_reordered_characters()
    assert [char for char, _ in ours] == [char.character for char in theirs]


@pytest.mark.parametrize(
    "part", ["!", "()", "(", "(a)", "\u2068", "\u2068a\u2069", "1,", "ا!", "\u0651", ".a"]
)
def test_ten_thousand_characters_of_a_kind_take_no_recursion(part):
    assert len(levels(part * (10_000 // len(part)), 1)) >= 9_999
