"""The statutory clock."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.choices import Feast
from citizen_office.domain.deadlines import Step, Term, Unit
from citizen_office.domain.feasts import Announcement, hijri_years
from citizen_office.places import DB
from citizen_office.store import seed

CALENDAR, TERMS = seed.calendar(), seed.terms()
RANDOM_CASES = 10_000
WEEKEND = (5, 6)
days = st.dates(date(2019, 1, 1), date(2099, 12, 31))
periods = st.builds(Term, st.integers(1, 60), st.sampled_from(Unit), st.just("16"))


def due(received: str, **how) -> str:
    return CALENDAR.deadline(
        date.fromisoformat(received), TERMS.of(Step.REPLY, **how)
    ).due_on.isoformat()


@pytest.mark.parametrize(
    ("received", "reply", "extended"),
    [
        ("2025-03-10", "2025-04-09", "2025-05-08"),
        ("2025-05-15", "2025-06-13", "2025-07-14"),
        ("2025-08-18", "2025-09-18", "2025-10-16"),
        ("2025-10-20", "2025-11-19", "2025-12-17"),
        ("2026-02-25", "2026-03-27", "2026-04-24"),
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
    assert end.counted == (date(2025, 5, 16), date(2025, 5, 17), date(2025, 5, 18))
    assert [(each.day, each.why) for each in end.skipped] == [(date(2025, 5, 18), "weekend")]


def test_an_urgent_term_that_is_extended_counts_three_more_plain_days():
    assert due("2026-11-24", urgent=True, extended=True) == "2026-11-30"


def test_a_term_names_each_day_that_did_not_count_and_why():
    end = CALENDAR.deadline(date(2026, 3, 18), (Term(3, Unit.WORKING, "16"),))
    assert end.due_on == date(2026, 3, 25)
    assert [(each.day.day, each.why) for each in end.skipped] == [
        (20, "عيد الفطر"),
        (21, "عيد الفطر"),
        (22, "weekend"),
        (23, "عطلة استثنائية بعد عيد الفطر"),
    ]


def test_a_term_over_a_feast_that_is_only_expected_says_so():
    end = CALENDAR.deadline(date(2027, 3, 1), TERMS.of(Step.REPLY))
    assert [(each.day.day, each.is_confirmed) for each in end.skipped if each.why != "weekend"] == [
        (10, False),
        (11, False),
    ]
    assert [(each.rule.feast, each.year) for each in end.to_confirm] == [(Feast.FITR, 1448)]


def test_a_feast_expected_on_the_day_after_a_term_may_still_move_it():
    end = CALENDAR.deadline(date(2027, 3, 4), (Term(3, Unit.WORKING, "16"),))
    assert end.due_on == date(2027, 3, 9)
    assert [each.first for each in end.to_confirm] == [date(2027, 3, 10)]


@pytest.mark.parametrize(("moved", "due_on"), [(-1, 9), (0, 8), (1, 5)])
def test_a_term_follows_a_feast_that_moves(moved, due_on):
    """Eid al-Adha of 1449 is expected on a Friday: a day earlier it takes two days of work."""
    calendar = with_feast(Feast.ADHA, 1449, date(2028, 5, 5) + timedelta(moved))
    end = calendar.deadline(date(2028, 5, 3), (Term(2, Unit.WORKING, "16"),))
    assert end.due_on == date(2028, 5, due_on)
    assert end.to_confirm == ()


def with_feast(feast, year, first):
    """Return the calendar in which a feast is known to begin on a day."""
    known = {**CALENDAR.days_off.announced, (feast, year): Announcement(first, "")}
    return replace(CALENDAR, days_off=replace(CALENDAR.days_off, announced=known))


def shipped(name):
    with (DB / "seed" / "calendar" / name).open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def tabular(year, month, day):
    """Return a day of the tabular Islamic calendar, month by month from its first day on."""
    leap = (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29)
    passed = sum(355 if each % 30 in leap else 354 for each in range(1, year))
    passed += sum(30 if each % 2 else 29 for each in range(1, month))
    return date(622, 7, 19) + timedelta(passed + day - 1)


def all_days_off(years=range(1439, 1528), moves=None):
    """Return the days off as the files say them; of feasts those of some Hijri years."""
    off = {date.fromisoformat(row["day"]) for row in shipped("closures.csv")}
    for row in shipped("fixed_holidays.csv"):
        since = date.fromisoformat(row["since"])
        same = {date(year, int(row["month"]), int(row["day"])) for year in range(2018, 2104)}
        off |= {day for day in same if day >= since}
    announced = {(row["feast"], int(row["year"])): row["day"] for row in shipped("announced.csv")}
    for row in shipped("feasts.csv"):
        for year in years:
            told = announced.get((row["feast"], year))
            expected = tabular(year, int(row["month"]), int(row["day"]))
            first = expected if told is None else date.fromisoformat(told)
            first += timedelta((moves or {}).get((row["feast"], year), 0))
            off |= {first + timedelta(n) for n in range(int(row["days"]))}
    return off


def counted_by_hand(received, terms, off):
    """Return when terms end, and before the last roll, by going from day to day."""
    day = received
    for term in terms:
        left = term.days
        while left > 0:
            day += timedelta(1)
            is_work = day.weekday() not in WEEKEND and day not in off
            left -= 1 if term.unit is Unit.PLAIN or is_work else 0
        safe = day
        while day.weekday() in WEEKEND or day in off:
            day += timedelta(1)
    return day, safe


def test_ten_thousand_terms_end_where_counting_day_by_day_ends_them():
    chance = Random(3113)
    off = all_days_off()
    for _ in range(RANDOM_CASES):
        received = date(2019, 1, 1) + timedelta(chance.randrange(29_900))
        step = chance.choice(list(Step))
        how = {}
        if step is Step.REPLY:
            how = {"urgent": chance.random() < 0.3, "extended": chance.random() < 0.5}
        terms = TERMS.of(step, **how)
        end = CALENDAR.deadline(received, terms)
        assert (end.due_on, end.safe_on) == counted_by_hand(received, terms, off), received


@given(days, periods, st.lists(st.sampled_from((-1, 0, 1)), min_size=16, max_size=16))
def test_terms_end_where_counting_ends_them_wherever_feasts_move_by_a_day(received, term, by):
    days_off, years = CALENDAR.days_off, hijri_years(received.year)
    moves = dict(zip(product(map(str, Feast), years), by, strict=False))
    told = {
        (Feast(feast), year): Announcement(
            days_off.feast(Feast(feast), year).first + timedelta(move), "announced"
        )
        for (feast, year), move in moves.items()
    }
    calendar = replace(CALENDAR, days_off=replace(days_off, announced=told))
    end = calendar.deadline(received, (term,))
    off = all_days_off(range(years[0], years[-1] + 2), moves)
    assert (end.due_on, end.safe_on) == counted_by_hand(received, (term,), off)


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
    assert CALENDAR.days_left(end + timedelta(1), end) == -1
    assert CALENDAR.days_left(end + timedelta(7), end) < 0


@given(days, st.integers(-800, 800))
def test_days_left_are_what_counting_day_by_day_gives(today, distance):
    due_on = today + timedelta(distance)
    early, late = sorted((today, due_on))
    between = [early + timedelta(n) for n in range(1, (late - early).days + 1)]
    counted = sum(map(CALENDAR.is_working_day, between))
    assert CALENDAR.days_left(today, due_on) == (counted if distance >= 0 else -max(counted, 1))


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
    ids=str,
)
def test_the_periods_are_those_of_the_law(step, days, unit):
    assert (TERMS.steps[step].days, TERMS.steps[step].unit) == (days, unit)
