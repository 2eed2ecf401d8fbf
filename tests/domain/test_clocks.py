"""The terms that run for a request, and how a calendar moves them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.calendar import Closure
from citizen_office.domain.choices import (
    Channel,
    ComplaintCause,
    Dispatch,
    ExtensionGround,
    Language,
)
from citizen_office.domain.clocks import Remedy, moves, next_remedy, running
from citizen_office.domain.deadlines import Step
from citizen_office.domain.life import allows, fold
from citizen_office.domain.state import Complaint, Status
from citizen_office.domain.steps import ComplaintAnswered, ComplaintReceived, Extended, Withdrawn
from citizen_office.store import seed
from tests.builders import SITE, entry, registered

CALENDAR, TERMS = seed.calendar(), seed.terms()
CHANGE, COMPLAINT = UUID(int=99), UUID(int=5)
RECEIVED = date(2026, 11, 23)
STATE = fold([entry(registered(), 1)])
complained = Complaint(COMPLAINT, date(2026, 11, 23), date(2026, 12, 8))


def closed(*days):
    closures = {**CALENDAR.days_off.closures, **dict.fromkeys(days, Closure("عطلة", "", ""))}
    return replace(CALENDAR, days_off=replace(CALENDAR.days_off, closures=closures))


def moved(state, calendar):
    return moves(state, TERMS, lambda *term: calendar.deadline(*term).due_on, CHANGE)


def test_an_open_request_has_the_term_of_reply():
    (clock,) = running(STATE, TERMS)
    assert (clock.began_on, clock.due_on, clock.complaint) == (RECEIVED, date(2026, 12, 21), None)
    assert clock.terms == TERMS.of(Step.REPLY)


def test_an_extended_request_has_both_periods():
    extension = Extended(
        site=SITE, on=RECEIVED, due_on=date(2027, 1, 21), ground=ExtensionGround.LARGE
    )
    state = fold([entry(registered(), 1), entry(extension, 2)])
    (clock,) = running(state, TERMS)
    assert clock.terms == TERMS.of(Step.REPLY, extended=True)
    assert moved(state, CALENDAR) == ()


def test_a_closed_request_has_no_term_but_that_of_its_complaint():
    state = replace(STATE, status=Status.ANSWERED)
    assert list(running(state, TERMS)) == []
    state = replace(state, complaints=(complained,))
    (clock,) = running(state, TERMS)
    assert (clock.complaint, clock.terms) == (COMPLAINT, TERMS.of(Step.HEAD))
    answered = replace(complained, answered_on=date(2026, 12, 1))
    assert list(running(replace(state, complaints=(answered,)), TERMS)) == []


def test_a_calendar_without_change_moves_nothing():
    assert moved(replace(STATE, complaints=(complained,)), CALENDAR) == ()


def test_each_term_moves_by_its_own_count():
    state = replace(STATE, complaints=(complained,))
    reply, head = moved(state, closed(date(2026, 12, 8)))
    assert (reply.due_from, reply.due_to, reply.complaint) == (
        date(2026, 12, 21),
        date(2026, 12, 22),
        None,
    )
    assert (head.due_from, head.due_to, head.complaint) == (
        date(2026, 12, 8),
        date(2026, 12, 9),
        COMPLAINT,
    )
    assert {reply.change, head.change} == {CHANGE}


@pytest.mark.parametrize("upheld", [True, False])
def test_a_request_that_was_open_all_the_time_keeps_its_own_term(upheld):
    complaint = ComplaintReceived(
        on=date(2026, 12, 22),
        due_on=date(2027, 1, 6),
        cause=ComplaintCause.NO_REPLY,
        channel=Channel.IN_PERSON,
        language=Language.ARABIC,
    )
    received = entry(complaint, 2)
    answer = ComplaintAnswered(
        site=SITE,
        complaint=received.id,
        on=date(2026, 12, 23),
        upheld=upheld,
        language=Language.ARABIC,
        how=Dispatch.HANDED_OVER,
    )
    state = fold([entry(registered(), 1), received, entry(answer, 3)])
    assert state.reopened_by is None
    (clock,) = running(state, TERMS)
    assert clock.began_on == RECEIVED


def test_a_reply_the_head_ordered_is_due_within_the_heads_term():
    heard = replace(complained, answered_on=date(2026, 12, 7), upheld=True)
    state = replace(STATE, due_on=heard.due_on, reopened_by=COMPLAINT, complaints=(heard,))
    (clock,) = running(state, TERMS)
    assert (clock.began_on, clock.terms) == (heard.on, TERMS.of(Step.HEAD))
    assert [each.due_to for each in moved(state, closed(heard.due_on))] == [date(2026, 12, 9)]


@pytest.mark.parametrize(
    ("upheld", "replied_on", "step", "began_on"),
    [
        (False, date(2026, 11, 23), Step.CDAI, date(2026, 12, 7)),
        (False, date(2026, 12, 9), Step.COMPLAINT, date(2026, 12, 9)),
        (True, date(2026, 12, 7), Step.COMPLAINT, date(2026, 12, 7)),
        (True, None, Step.CDAI, date(2026, 12, 7)),
    ],
)
def test_a_reply_after_the_heads_answer_can_be_complained_of_anew(
    upheld, replied_on, step, began_on
):
    heard = replace(complained, answered_on=date(2026, 12, 7), upheld=upheld)
    status = Status.ANSWERED if replied_on else Status.IN_PROGRESS
    state = replace(STATE, status=status, closed_on=replied_on, complaints=(heard,))
    found = next_remedy(state, lambda on, _terms: on, TERMS, date(2026, 12, 10))
    assert found == Remedy(step, began_on)


def test_a_withdrawn_request_has_no_term():
    state = fold([entry(registered(), 1), entry(Withdrawn(site=SITE, on=RECEIVED), 2)])
    assert list(running(state, TERMS)) == []


@given(
    st.lists(st.dates(date(2026, 11, 20), date(2027, 2, 10)), max_size=8, unique=True),
    st.booleans(),
)
def test_a_move_is_allowed_and_brings_the_term_where_the_calendar_ends_it(days, is_urgent):
    due_on = CALENDAR.deadline(RECEIVED, TERMS.of(Step.REPLY, urgent=is_urgent)).due_on
    state = fold([entry(registered(urgent=is_urgent, due_on=due_on), 1)])
    calendar = closed(*days)
    facts = moved(state, calendar)
    assert all(allows(state, each) for each in facts)
    after = fold(
        [
            entry(registered(urgent=is_urgent, due_on=due_on), 1),
            *(entry(each, n) for n, each in enumerate(facts, 2)),
        ]
    )
    assert (
        after.due_on == calendar.deadline(RECEIVED, TERMS.of(Step.REPLY, urgent=is_urgent)).due_on
    )
    assert moved(after, calendar) == ()
    assert after.due_on - due_on >= timedelta(0)
