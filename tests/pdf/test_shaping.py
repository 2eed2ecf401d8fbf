from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.pdf.fonts import chain, is_missing
from citizen_office.pdf.pieces import Span, set_text
from citizen_office.pdf.shaping import shape

AMIRI = chain(bold=False)[0]


def said(shaped):
    """Return the text that a reader gets, which turns right-to-left text round."""
    inks = [ink.text for letter in shaped.drawn() for _, ink in letter.steps]
    return "".join(inks[::-1] if shaped.rtl else inks)


def glyphs(text, *, bold, base):
    for line in set_text((Span(text, bold),), base):
        for piece in line.pieces:
            for letter in piece.shaped.letters:
                yield from (part.glyph for _, ink in letter.steps for part in ink.parts)


@pytest.mark.parametrize("word", ["المملكة", "محمّد", "مُحَمَّدٌ", "كلّا", "بنــت", "(ملاحظة)", "ور"])
def test_an_arabic_word_says_its_letters_once_and_in_order(word):
    assert said(shape(word, AMIRI, rtl=True)) == word


@pytest.mark.parametrize("word", ["office", "Réponse", "AVATAR", "e\u0301"])
def test_a_latin_word_says_its_letters_once_and_in_order(word):
    assert said(shape(word, AMIRI, rtl=False)) == word


def test_a_letter_of_two_strokes_is_one_glyph_for_the_reader():
    steps = [step for letter in shape("المملكة", AMIRI, rtl=True).letters for step in letter.steps]
    assert len(steps) == len("المملكة")
    assert any(len(ink.parts) > 1 for _, ink in steps)


def test_a_mark_stays_with_its_letter_at_a_cut():
    parts = shape("بَّ" * 30, AMIRI, rtl=True).cut(2000, 2000)
    assert len(parts) > 1
    assert all(said(part).startswith("ب") for part in parts)
    assert "".join(map(said, parts)) == "بَّ" * 30


def test_brackets_turn_with_their_direction():
    right, left = (shape("(", AMIRI, rtl=rtl).letters[0].steps[0].ink for rtl in (True, False))
    assert right.parts != left.parts
    assert right.text == left.text == "("


def test_the_fonts_of_paper_count_in_thousandths():
    assert {face.hb_face.upem for face in chain(bold=True)} == {1000}


@pytest.mark.parametrize("char", "اéœ«»()–…°€№→☑☐✓")
def test_what_papers_use_is_in_a_font_or_known_to_be_missing(char):
    assert is_missing(char) == (char in "☑☐")


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@given(text=st.text(st.characters(codec=None), max_size=60), base=st.integers(0, 1))
def test_no_text_draws_the_empty_box(bold, text, base):
    assert 0 not in set(glyphs(text, bold=bold, base=base))
