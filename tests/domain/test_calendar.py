"""The days off: holidays, feasts that follow the moon, closures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.calendar import Closure, OffKind
from citizen_office.domain.choices import Feast
from citizen_office.domain.feasts import Announcement
from citizen_office.store import seed

OFF = seed.calendar().days_off
RULES = {rule.feast: rule for rule in OFF.feasts}


@pytest.mark.parametrize(
    ("feast", "year", "expected"),
    [
        (Feast.NEW_YEAR, 1448, date(2026, 6, 17)),
        (Feast.MAWLID, 1448, date(2026, 8, 26)),
        (Feast.FITR, 1448, date(2027, 3, 10)),
        (Feast.ADHA, 1448, date(2027, 5, 17)),
        (Feast.NEW_YEAR, 1449, date(2027, 6, 6)),
        (Feast.MAWLID, 1449, date(2027, 8, 15)),
        (Feast.FITR, 1449, date(2028, 2, 27)),
        (Feast.ADHA, 1449, date(2028, 5, 5)),
    ],
)
def test_feasts_are_expected_on_their_day_of_the_tabular_calendar(feast, year, expected):
    found = OFF.feast(feast, year)
    assert (found.first, found.is_confirmed) == (expected, False)


def test_what_was_announced_is_right_but_once_where_it_was_expected():
    wrong = {
        key: told.day - RULES[key[0]].estimate(key[1])
        for key, told in OFF.announced.items()
        if told.day != RULES[key[0]].estimate(key[1])
    }
    assert len(OFF.announced) == 12
    assert wrong == {(Feast.NEW_YEAR, 1446): timedelta(-1)}


def test_feasts_take_as_many_days_as_the_decree_says():
    assert {feast: rule.days for feast, rule in RULES.items()} == {
        Feast.NEW_YEAR: 1,
        Feast.MAWLID: 2,
        Feast.FITR: 2,
        Feast.ADHA: 2,
    }
    adha = [off.day for off in OFF.of(2025) if off.feast is Feast.ADHA]
    assert adha == [date(2025, 6, 7), date(2025, 6, 8)]


def test_what_was_announced_stands_with_its_source():
    off = OFF.on(date(2024, 7, 7))
    assert (off.name_fr, off.year, off.is_confirmed) == ("1er Moharram", 1446, True)
    assert "9avril.ma" in off.source
    assert "9avril.ma" in off.source_fr
    assert OFF.on(date(2024, 7, 8)) is None


@pytest.mark.parametrize("day", ["2023-04-24", "2024-04-12", "2025-06-09", "2026-03-23"])
def test_exceptional_closures_are_shipped_with_their_source(day):
    off = OFF.on(date.fromisoformat(day))
    assert off.kind is OffKind.CLOSURE
    assert off.source.startswith("المرسوم رقم 2.05.916، نقلا عن ")
    assert off.source_fr.startswith("décret n°\N{NO-BREAK SPACE}2-05-916, d’après ")


def test_a_year_lists_its_days_off_in_their_order_with_a_source_each():
    off = OFF.of(2026)
    assert [each.day for each in off] == sorted(each.day for each in off)
    assert all(each.source and each.source_fr and each.name_ar and each.name_fr for each in off)
    assert sum(each.kind is OffKind.HOLIDAY for each in off) == 11
    assert sum(not each.is_confirmed for each in off) == 5


def test_a_feast_may_come_twice_in_one_year():
    """A Hijri year is eleven days shorter: 2033 begins and ends with Eid al-Fitr."""
    fitr = [(off.year, off.day.month) for off in OFF.of(2033) if off.feast is Feast.FITR]
    assert fitr == [(1454, 1), (1454, 1), (1455, 12), (1455, 12)]


def test_of_two_reasons_the_surer_one_is_told():
    eid = date(2027, 3, 10)
    closed = replace(OFF, closures={eid: Closure("عطلة استثنائية", "Jour chômé", "")})
    assert closed.on(eid).kind is OffKind.CLOSURE
    assert [off.kind for off in closed.of(2027) if off.day == eid] == ["closure", "feast"]


@given(st.sampled_from(Feast), st.integers(1440, 1525), st.integers(-3, 3))
def test_a_feast_that_moves_takes_its_days_with_it(feast, year, days):
    first = RULES[feast].estimate(year) + timedelta(days)
    moved = replace(OFF, announced={(feast, year): Announcement(first, "announced")})
    took = [
        off
        for each in range(first.year - 1, first.year + 2)
        for off in moved.of(each)
        if (off.feast, off.year) == (feast, year)
    ]
    assert [off.day for off in took] == list(moved.feast(feast, year).days)
    assert all(off.is_confirmed and off.source == "announced" for off in took)


def test_feasts_to_be_confirmed_are_told_in_their_order_and_once():
    found = OFF.unconfirmed(date(2026, 11, 23), date(2028, 1, 1))
    assert [(each.rule.feast, each.year) for each in found] == [
        (Feast.FITR, 1448),
        (Feast.ADHA, 1448),
        (Feast.NEW_YEAR, 1449),
        (Feast.MAWLID, 1449),
    ]
