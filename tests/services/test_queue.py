"""Lists of requests, against a real database; the day is Monday 23 November 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from citizen_office.domain.choices import Dispatch, RequestField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.requests import Group, RequestLine, RequestsAbout
from citizen_office.domain.state import Status
from citizen_office.services import queue
from citizen_office.store.journal import rebuild
from citizen_office.store.models import ContentRow, plain
from tests.builders import PERSON, REPLY, asked

OTHER = replace(PERSON, id_number="AB123456", first_name="كريم", last_name="المثالي")
LATE, TODAY, SOON, LATER = (date(2026, *day) for day in ((10, 1), (10, 22), (10, 28), (11, 23)))


@pytest.fixture
def register(office, user):
    """Register a request and return its reference as lists show it."""
    return lambda **changes: str(office.requests.register(asked(**changes), user).reference)


@pytest.fixture
def listed(office):
    return lambda *group, **page: [line.reference for line in office.queue.lines(*group, **page)]


def step(office, user, reference, *steps):
    reference = office.requests.show(queue.Reference.read(reference)).state.reference
    for each in steps:
        if each == "draft":
            office.replies.draft(reference, REPLY, user)
        elif each == "approve":
            office.replies.approve(reference, user)
        elif each == "deliver":
            office.replies.deliver(reference, Dispatch.MAIL, user)
        else:
            office.requests.withdraw(reference, "", user)


def test_a_line_says_what_a_list_shows(office, register):
    reference = register(urgent=True, urgent_reason="حياة", received_on=date(2026, 11, 17))
    assert office.queue.lines(Group.OPEN) == [
        RequestLine(
            reference=reference,
            subject="دفتر تحملات النظافة",
            applicant="زينب الافتراضية",
            status=Status.REGISTERED,
            received_on=date(2026, 11, 17),
            due_on=date(2026, 11, 20),
            days_left=-1,
            urgent=True,
            overdue=True,
            has_conflicts=False,
            entries=1,
        )
    ]


def test_each_list_holds_what_belongs_to_it_soonest_due_first(register, listed):
    later, soon, today, late = (register(received_on=day) for day in (LATER, SOON, TODAY, LATE))
    assert listed(Group.OPEN) == [late, today, soon, later]
    assert listed(Group.OVERDUE) == [late]
    assert listed(Group.TODAY) == [today]
    assert listed(Group.SOON) == [soon]


def test_soon_ends_with_the_fifth_working_day(office, register, listed):
    days = [register(received_on=date(2026, 10, day)) for day in (23, 29)]
    after = register(received_on=date(2026, 10, 30))
    due = {line.reference: (line.due_on, line.days_left) for line in office.queue.lines(Group.OPEN)}
    assert due[days[1]] == (date(2026, 11, 30), 5)
    assert due[after] == (date(2026, 12, 1), 6)
    assert listed(Group.SOON) == days


def test_a_request_goes_from_list_to_list(office, user, register, listed):
    reference = register()
    groups = (Group.OPEN, Group.FOR_APPROVAL, Group.READY, Group.CLOSED)
    for taken, where in (
        ("draft", {Group.OPEN, Group.FOR_APPROVAL}),
        ("approve", {Group.OPEN, Group.READY}),
        ("deliver", {Group.CLOSED}),
    ):
        step(office, user, reference, taken)
        assert {group for group in groups if listed(group) == [reference]} == where


def test_what_was_closed_last_comes_first(office, user, clock, register, listed):
    first, second, third, late = register(), register(), register(), register(received_on=LATE)
    step(office, user, second, "withdraw")
    clock.advance(days=1)
    step(office, user, first, "draft", "approve", "deliver")
    step(office, user, third, "withdraw")
    step(office, user, late, "withdraw")
    assert listed(Group.CLOSED) == [late, third, first, second]
    assert {line.days_left for line in office.queue.lines(Group.CLOSED)} == {None}
    assert not any(line.overdue for line in office.queue.lines(Group.CLOSED))


def test_a_late_answer_stays_late(office, user, register):
    step(office, user, register(received_on=LATE), "draft", "approve", "deliver")
    assert office.queue.lines(Group.CLOSED)[0].overdue


@pytest.mark.parametrize("group", [Group.OPEN, Group.CLOSED])
def test_pages_follow_one_another_without_gap_or_repetition(office, user, register, listed, group):
    made = [register(received_on=date(2026, 11, 20 + n % 3)) for n in range(7)]
    if group is Group.CLOSED:
        for reference in made:
            step(office, user, reference, "withdraw")
    paged: list[str] = []
    while page := listed(group, after=paged[-1] if paged else None, limit=3):
        paged += page
    assert paged == listed(group)
    assert sorted(paged) == sorted(made)


def test_what_is_due_on_a_day_comes_page_by_page(office, register):
    made = [register() for _ in range(5)]
    day = office.queue.lines(Group.OPEN)[0].due_on
    pages = [office.queue.due(day, after, 2) for after in (None, made[1], made[3])]
    assert [[line.reference for line in page] for page in pages] == [made[:2], made[2:4], made[4:]]


def test_lists_are_counted_up_to_a_limit(office, user, register, monkeypatch):
    assert set(office.queue.counts().values()) == {0}
    for day in (LATE, TODAY, SOON, LATER, LATER):
        reference = register(received_on=day)
    step(office, user, reference, "withdraw")
    counts = office.queue.counts()
    assert list(counts) == list(Group)
    assert list(counts.values()) == [4, 1, 1, 1, 0, 4, 0, 0, 0, 1]
    monkeypatch.setattr(queue, "COUNTED", 2)
    assert office.queue.counts()[Group.OPEN] == 2


@pytest.mark.parametrize("words", ["AB 123 456", "ab12", "ab-123456", "AB ١٢٣ ٤٥٦", "كريم"])
def test_a_request_is_found_by_words_and_by_identity_number(office, register, words):
    register()
    wanted = register(applicant=OTHER)
    assert [line.reference for line in office.queue.search(words)] == [wanted]


def test_what_is_found_is_newest_first_and_all_words_are_there(office, register):
    made = [register(), register(applicant=OTHER), register()]
    found = [line.reference for line in office.queue.search("دفتر النظافة")]
    assert found == made[::-1]
    assert [line.reference for line in office.queue.search("دفتر", limit=2)] == made[:0:-1]
    assert len(office.queue.search("زينب دفتر")) == 2
    assert office.queue.search("كريم الافتراضية") == []


def test_the_reference_itself_comes_first(office, register):
    wanted = register()
    citing = register(subject=f"تتمة {wanted}")
    found = [line.reference for line in office.queue.search(wanted.lower())]
    assert found == [wanted, citing]
    assert office.queue.search("AZH1-2026-00123-1") == []


@pytest.mark.parametrize("words", ["", " - ", "\ud800", "\x00"])
def test_words_without_letter_or_digit_find_nothing(office, register, words):
    register()
    assert office.queue.search(words) == []


def test_a_corrected_identity_number_is_found_also_after_a_rebuild(office, user, register):
    reference = queue.Reference.read(register())
    office.requests.correct(reference, {RequestField.ID_NUMBER: "l 777777"}, "خطأ", user)
    for _ in range(2):
        assert [line.reference for line in office.queue.search("L777")] == [str(reference)]
        assert office.queue.search("L000") == []
        with office._database.writing() as session:
            rebuild(session)


def test_earlier_requests_of_the_same_number_are_found_however_it_is_written(office, register):
    made = [register() for _ in range(6)]
    register(applicant=OTHER)
    assert [line.reference for line in office.queue.earlier("l 000-000")] == made[:0:-1]
    assert len(office.queue.earlier("L000000", limit=1)) == 1
    assert office.queue.earlier(" - ") == office.queue.earlier("L00") == []


def test_a_record_knows_the_requests_about_it_also_after_a_rebuild(office, user, register):
    records = (CatalogueId("W1-31"), CatalogueId("C3"))
    made = [register(about=about) for about in (records, records[:1], (), records[:1])]
    step(office, user, made[0], "draft")
    for _ in range(2):
        found = office.queue.about(records[0], limit=2)
        assert [line.reference for line in found.lines] == [made[3], made[1]]
        assert found.count == 3
        (line,) = office.queue.about(records[1]).lines
        assert (line.reference, line.status) == (made[0], Status.FOR_APPROVAL)
        assert office.queue.about(CatalogueId("W1-32")) == RequestsAbout()
        with office._database.writing() as session:
            rebuild(session)


def test_an_erased_request_still_counts_for_what_it_was_about(office, user, register):
    register(about=(CatalogueId("W1-31"),))
    with office._database.writing() as session:
        session.execute(plain(ContentRow).delete())
        rebuild(session)
    assert office.queue.about(CatalogueId("W1-31")).count == 1
