from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.pdf.text import clean, isolate, ltr

ANYTHING = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        ("a\nb\tc\r\nd", "a b c  d"),
        ("a\x00\x1b\x9fb", "ab"),
        ("\u202eabc\u2066\u200f", "abc"),
        ("a\ud800b\ufdd0\uffff\U0010fffe", "ab"),
        ("مُحَمَّد\u200cي é 😀", "مُحَمَّد\u200cي é 😀"),
    ],
    ids=["spaces", "controls", "directions", "surrogates", "letters"],
)
def test_a_value_keeps_its_letters_and_loses_what_disturbs(given_text, cleaned):
    assert clean(given_text) == cleaned


@given(ANYTHING)
def test_a_clean_value_stays_as_it_is_and_can_be_written(text):
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")


@given(ANYTHING)
def test_an_isolated_value_cannot_end_its_isolate(text):
    assert isolate(text) == f"\u2068{clean(text)}\u2069"
    assert ltr(text)[0] == "\u2066"
    assert ltr(text).count("\u2069") == 1
