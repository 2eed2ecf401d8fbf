"""Words cut down to what their forms share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.stems import LEAST, likeness, skeleton, stem
from citizen_office.domain.words import folded_words


def stems(text):
    return [stem(word) for word in folded_words(text)]


@pytest.mark.parametrize(
    "forms",
    [
        "الجماعة والجماعة بالجماعة للجماعة جماعة وجماعات",
        "الوثيقة وثيقة ووثيقة",
        "معاق المعاقين للمعاقين",
        "حافلة الحافلات حافلاتها",
        "ثقافي الثقافية ثقافيون",
        "électrique électriques",
        "rampe rampes",
        "animal animaux",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms):
    assert len(set(stems(forms))) == 1


@pytest.mark.parametrize(
    "words", ["محلي محل", "مكتبة مكتب", "جامعة جامع", "ماء مال", "parc part", "وثيقة ثقة"]
)
def test_other_words_keep_another_stem(words):
    assert len(set(stems(words))) == 2


@given(st.text(max_size=30))
def test_a_stem_is_no_longer_than_its_word_and_never_empty(text):
    for word in folded_words(text):
        assert min(LEAST, len(word)) <= len(stem(word)) <= len(word)


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [("tri9", "طريق"), ("jam3iya", "جمعية"), ("madrasa", "مدرسة"), ("nadafa", "نظافة")],
)
def test_arabic_in_latin_letters_sounds_like_arabic(latin, arabic):
    (own,) = stems(arabic)
    assert skeleton(latin) == skeleton(own)


def test_letters_that_are_mistaken_for_one_another_sound_alike():
    assert skeleton(stem("تضلمات")) == skeleton(stem("تظلمات"))


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_likeness_is_a_share_and_goes_both_ways(one, other):
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1
    assert likeness(one, one) == 1
