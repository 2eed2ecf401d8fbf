"""Text as people give it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.words import (
    fold,
    folded_words,
    is_blank,
    one_line,
    western_digits,
    without_surrogates,
)

anything = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إثبات الإمضاء", "اثبات الامضاء"),
        ("مدرسة", "مدرسه"),
        ("مُحَمَّد", "محمد"),
        ("جمـــاعة", "جماعة"),
        ("Réponse à l'été", "reponse a l'ete"),
        ("٢٠٢٦", "2026"),
        ("سؤال", "سوال"),
    ],
)
def test_spellings_of_one_word_fall_together(one, other):
    assert fold(one) == fold(other)


def test_words_are_found_between_all_kinds_of_signs():
    assert folded_words("«القانون» 31.13، (المادة 14)!") == ["القانون", "31", "13", "الماده", "14"]


@given(anything)
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(anything)
def test_only_surrogates_are_replaced(text):
    kept = without_surrogates(text)
    assert len(kept) == len(text)
    kept.encode("utf-8")
    assert all(b in {a, "\ufffd"} for a, b in zip(text, kept, strict=True))


@given(anything)
def test_a_line_holds_nothing_that_turns_its_neighbours_round(text):
    line = one_line(text)
    assert not set(line) & set("\x00\n\r\t\u202e\u202d\u2066\u2067\u2068\u2069\u200f")


def test_digits_are_western():
    assert western_digits("٠٦١٢ ۷۸") == "0612 78"


@pytest.mark.parametrize("text", ["", "  \t", "\u200f\u202e", "\x00", "\u3000"])
def test_what_cannot_be_seen_is_blank(text):
    assert is_blank(text)


def test_a_single_letter_is_not_blank():
    assert not is_blank("\u202eب")
