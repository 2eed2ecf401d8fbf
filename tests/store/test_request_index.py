"""Finding requests by what people type."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from citizen_office.store import request_index
from citizen_office.store.journal import rebuild
from citizen_office.store.request_index import LONGEST, MILE
from tests.builders import PERSON, asked

OTHER = replace(
    PERSON,
    id_number="AB123456",
    first_name="كريم",
    last_name="المثالي",
    latin_first_name="Karim",
    latin_last_name="El-Mithali",
    phone="06 12 34 56 78",
)
WANTED = asked(
    applicant=OTHER,
    subject="ميزانية الحدائق",
    details="ملاحق\x00 العقد",
    paper_number="17/2025",
    portal_reference="CHK-9041",
)
KINDS = {
    "subject": ("ميزانية", "ميزانيه", "ميز", "مِيزَانِيَّة", "الحدائق ميزانية"),
    "details": ("ملاحق", "العقد"),
    "name in Arabic": ("كريم", "كر", "المثالي كريم"),
    "name in French": ("karim", "KARIM", "el-mithali", "Kârim Mith"),
    "identity number": ("AB123456", "ab 123 456", "AB-123456", "AB١٢٣٤", "ab1"),
    "phone": ("0612345678", "06 12 34 56 78", "06.12.34", "٠٦١٢٣٤٥٦٧٨", "061234"),
    "phone from abroad": ("+212612345678", "+212 6 12 34 56 78", "00212612345678", "+212 (0)612"),
    "number on paper": ("17/2025", "chk 9041"),
    "two kinds": ("كريم ميزانية", "karim 06 12 34 56 78", "0612345678 كريم", "كريم ملا"),
    "letter that is not a word yet": ("كريم م", "ميزانية ا"),
    "reference": ("AZH1-2026-00002", "azh1 2026 00002", "2026-٠٠٠٠٢", "00002", "2", "00002 2026"),
}
OPERATORS = ('"', "'; DROP TABLE request_index; --", "*", "^", "NEAR(a b, 2)", "a AND", "NOT OR")
HOSTILE = (
    *("", "م", "x" * 10_000, "كريم " * 2_000, "+212 " * 2_000, "0" * 10_000, "،؛؟!…", "words:a"),
    *(
        "-كريم",
        "(كريم",
        "{a b}: c",
        "كريم Karim 06",
        "😀👩‍🏫",
        "\ud800",
        "كريم\udfff",
        "\x00",
        "٪'%_",
    ),
    *("𞤀𞤁", "\u202eكريم\u202c", "\ue000", "a\ue000b", "½ ²", "ที่", "\n\t"),
)


@pytest.fixture
def made(office, user):
    """Two requests; the second is to be found."""
    office.requests.register(asked(), user)
    return str(office.requests.register(WANTED, user).reference)


@pytest.fixture
def session(office):
    with office._database.writing() as session:
        yield session


def found(office, typed, limit=100):
    return [line.reference for line in office.queue.search(typed, limit)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_is_found_by_each_kind_of_thing_that_people_type(office, made, kind):
    assert {typed: found(office, typed) for typed in KINDS[kind]} == {
        typed: [made] for typed in KINDS[kind]
    }


def test_the_same_is_found_after_everything_was_made_again(office, made):
    typed = [each for kind in KINDS.values() for each in kind] + ["ا", "AZH1", "2026", "غائب"]
    before = [found(office, each) for each in typed]
    with office._database.writing() as session:
        rebuild(session)
    assert [found(office, each) for each in typed] == before


def test_the_newest_comes_first_and_before_it_whose_number_it_is(office, user, made):
    citing = office.requests.register(asked(subject="تتمة الطلب 2 ميزانية"), user).reference
    assert found(office, "ميزانية") == [str(citing), made]
    assert found(office, "2") == [made, str(citing)]
    assert found(office, "ميزانية", limit=1) == [str(citing)]
    assert found(office, "ميزانية", limit=0) == []


@pytest.mark.parametrize("typed", [*OPERATORS, *HOSTILE])
def test_nothing_that_is_typed_is_an_error(office, made, typed):
    assert set(found(office, typed)) <= {made}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(), max_size=200))
@example("+212 (0)")
def test_no_text_is_an_error(office, typed):
    assert found(office, typed) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whoever_begins_a_word_of_a_request_finds_it(office, made, data):
    words = request_index.words_of(f"{WANTED.subject} {OTHER.latin_last_name} {OTHER.id_number}")
    word = data.draw(st.sampled_from([each for each in words if len(each) > 1]))
    assert made in found(office, word[: data.draw(st.integers(2, len(word)))])


def test_a_milestone_is_found_only_for_its_own_words(session):
    request_index.add(session, MILE, "زينب")
    request_index.add(session, 2 * MILE, "زينب سعاد")
    request_index.add(session, 3 * MILE, "L123456")
    assert request_index.find(session, "زينب سعاد", 10) == [2 * MILE]
    assert request_index.find(session, "زينب", 10) == [2 * MILE, MILE]
    assert request_index.find(session, "L 123", 10) == [3 * MILE]


def test_two_words_that_hardly_meet_are_looked_for_among_the_newest(session, monkeypatch):
    request_index.add(session, 1, "زينب سعاد")
    request_index.add(session, MILE, "يوسف")
    assert request_index.find(session, "زينب سعاد", 10) == [1]
    monkeypatch.setattr(request_index, "MILES", 0)
    assert request_index.find(session, "زينب سعاد", 10) == []
    assert request_index.find(session, "سعاد", 10) == [1]


def test_of_a_long_word_its_first_letters_count(session):
    request_index.add(session, 1, "développement")
    assert request_index.find(session, "développements", 10) == [1]
    assert request_index.find(session, "développem"[: LONGEST - 1] + "a", 10) == []


def test_merging_changes_nothing_that_is_found(session):
    for row in range(1, 40):
        request_index.add(session, row, f"طلب {row}")
    request_index.forget(session, 7)
    before = request_index.find(session, "طلب", 100)
    request_index.merge(session)
    request_index.merge_all(session)
    assert (
        request_index.find(session, "طلب", 100) == before == [*range(39, 7, -1), *range(6, 0, -1)]
    )
