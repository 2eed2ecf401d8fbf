"""The statutory clock."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.deadlines import Step, Term, Unit
from citizen_office.store import seed

CALENDAR, TERMS = seed.calendar(), seed.terms()
days = st.dates(date(2019, 1, 1), date(2099, 12, 31))
periods = st.builds(Term, st.integers(1, 60), st.sampled_from(Unit), st.just("16"))


def due(received: str, **how) -> str:
    return CALENDAR.deadline(
        date.fromisoformat(received), TERMS.of(Step.REPLY, **how)
    ).due_on.isoformat()


@pytest.mark.parametrize(
    ("received", "reply", "extended"),
    [  # terms without a religious day or an exceptional closure in them
        ("2025-10-20", "2025-11-19", "2025-12-17"),
        ("2026-11-02", "2026-12-02", "2026-12-30"),
        ("2026-11-23", "2026-12-21", "2027-01-21"),
        ("2026-12-21", "2027-01-21", "2027-02-18"),
    ],
)
def test_replies_are_due_on_the_days_worked_out_by_hand(received, reply, extended):
    assert due(received) == reply
    assert due(received, extended=True) == extended


def test_an_urgent_term_counts_plain_days_and_rolls_to_a_working_day():
    end = CALENDAR.deadline(date(2025, 5, 15), TERMS.of(Step.REPLY, urgent=True))
    assert (end.due_on, end.safe_on) == (date(2025, 5, 19), date(2025, 5, 18))
    assert len(end.counted) == 3


def test_holidays_hold_from_their_first_year_on():
    assert CALENDAR.is_working_day(date(2022, 1, 14))
    assert CALENDAR.why_off(date(2025, 1, 14)) == "رأس السنة الأمازيغية"
    assert CALENDAR.is_working_day(date(2025, 10, 31))
    assert not CALENDAR.is_working_day(date(2026, 10, 31))


@given(days, periods)
def test_every_term_ends_on_a_working_day_and_counts_exactly(received, term):
    end = CALENDAR.deadline(received, (term,))
    between = [received + timedelta(n) for n in range(1, (end.due_on - received).days + 1)]
    counts = [d for d in between if term.unit is Unit.PLAIN or CALENDAR.is_working_day(d)]
    assert CALENDAR.is_working_day(end.due_on)
    assert end.safe_on <= end.due_on
    assert list(end.counted) == counts[: term.days]
    assert {each.day for each in end.skipped} | set(end.counted) >= set(between) - {end.due_on}


@given(days, st.integers(1, 40))
def test_days_left_run_from_the_term_down_to_zero_and_below(received, length):
    end = CALENDAR.deadline(received, (Term(length, Unit.WORKING, "16"),)).due_on
    assert CALENDAR.days_left(received, end) == length
    assert CALENDAR.days_left(end, end) == 0
    assert CALENDAR.days_left(end + timedelta(7), end) < 0


@given(days, st.integers(-800, 800))
def test_days_left_are_what_counting_day_by_day_gives(today, distance):
    due_on = today + timedelta(distance)
    early, late = sorted((today, due_on))
    between = [early + timedelta(n) for n in range(1, (late - early).days + 1)]
    counted = sum(map(CALENDAR.is_working_day, between))
    assert CALENDAR.days_left(today, due_on) == (counted if distance >= 0 else -counted)


@pytest.mark.parametrize(
    ("step", "days", "unit"),
    [
        (Step.REPLY, 20, Unit.WORKING),
        (Step.COMPLAINT, 20, Unit.WORKING),
        (Step.HEAD, 15, Unit.PLAIN),
        (Step.CDAI, 30, Unit.PLAIN),
        (Step.CDAI_DECISION, 30, Unit.PLAIN),
        (Step.COURT, 60, Unit.PLAIN),
    ],
)
def test_the_periods_are_those_of_the_law(step, days, unit):
    assert (TERMS.steps[step].days, TERMS.steps[step].unit) == (days, unit)
