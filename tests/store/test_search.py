"""Finding words."""

from __future__ import annotations

import pytest

from citizen_office.store import search
from tests.builders import asked


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("مكتب المواطن", "W1-11"),
        ("اثبات الامضاء", "W4-4"),
        ("إبيات الإضواء", "W4-4"),
        ("الإنارة العمومية", "W4-57"),
        ("الأتارة", "W4-57"),
        ("سيارات كهربائية", "W3-45"),
        ("المكتبة المتنقلة", "W3-47"),
        ("بطاقة الأشخاص في وضعية إعاقة", "W4-25"),
    ],
)
def test_a_proposal_is_among_the_first_by_its_words_in_either_spelling(office, words, wanted):
    assert wanted in [found.id for found in office.catalogue.search(words, limit=5)]


def test_french_finds_the_theme_of_a_proposal(office):
    found = office.catalogue.search("transparence", limit=20)
    assert {each.id.split("-")[0] for each in found if each.kind == "proposal"} == {"W1"}


def test_a_commitment_is_found_by_what_it_is_called(office):
    assert office.catalogue.search("proactive publication")[0].id == "C3"
    assert office.catalogue.search("MATET0003")[0].id == "C3"


def test_signs_of_the_query_language_are_only_letters(office):
    for words in ('"', "a OR b", "NEAR(a b)", "مكتب*", "-مكتب", "title:مكتب", "(", "مكتب AND"):
        if search.stems(words):
            office.catalogue.search(words)


def test_the_article_does_not_matter():
    assert search.stems("والجماعة بالجماعة الجماعة للجماعة") == ["جماعه"] * 4


def test_requests_are_found_by_subject_name_and_reference(office, user):
    card = office.requests.register(asked(details="ملاحق\x00 العقد"), user)
    for words in ("تحملات", "زينب", "ملاحق", str(card.reference)[:10], "تحمل"):
        assert [found.id for found in office.queue.find(words)] == [str(card.reference)]
    assert office.queue.find("غائب") == []
