"""The law and the calendar as they are shipped: tables that a person can review."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from uuid import UUID

from citizen_office.domain.calendar import Closure, DaysOff, FixedHoliday
from citizen_office.domain.choices import Feast
from citizen_office.domain.deadlines import Step, Term, Terms, Unit, WorkCalendar
from citizen_office.domain.feasts import Announcement, ReligiousFeast
from citizen_office.domain.people import Department
from citizen_office.places import DB


@cache
def terms() -> Terms:
    """Return the periods of law 31-13."""
    named = {
        row["name"]: Term(int(row["days"]), Unit(row["unit"]), row["article"])
        for row in _rows("law/terms.csv")
    }
    return Terms(
        steps={step: named[step] for step in Step},
        urgent=named["urgent"],
        extension=named["extension"],
        urgent_extension=named["urgent-extension"],
    )


@cache
def calendar() -> WorkCalendar:
    """Return the working days as decrees and announcements fix them; other feasts are expected."""
    return WorkCalendar(DaysOff(_holidays(), _feasts(), _announced(), _closures()))


def _holidays() -> tuple[FixedHoliday, ...]:
    return tuple(
        FixedHoliday(
            month=int(row["month"]),
            day=int(row["day"]),
            since=date.fromisoformat(row["since"]),
            name_ar=row["name_ar"],
            name_fr=row["name_fr"],
            source=row["source_ar"],
            source_fr=row["source_fr"],
        )
        for row in _rows("calendar/fixed_holidays.csv")
    )


def _feasts() -> tuple[ReligiousFeast, ...]:
    return tuple(
        ReligiousFeast(
            feast=Feast(row["feast"]),
            month=int(row["month"]),
            day=int(row["day"]),
            days=int(row["days"]),
            name_ar=row["name_ar"],
            name_fr=row["name_fr"],
            source=row["source_ar"],
            source_fr=row["source_fr"],
        )
        for row in _rows("calendar/feasts.csv")
    )


def _announced() -> dict[tuple[Feast, int], Announcement]:
    return {
        (Feast(row["feast"]), int(row["year"])): Announcement(
            date.fromisoformat(row["day"]), row["source_ar"], row["source_fr"]
        )
        for row in _rows("calendar/announced.csv")
    }


def _closures() -> dict[date, Closure]:
    return {
        date.fromisoformat(row["day"]): Closure(
            row["name_ar"], row["name_fr"], row["source_ar"], row["source_fr"]
        )
        for row in _rows("calendar/closures.csv")
    }


@cache
def departments() -> tuple[Department, ...]:
    """Return the departments as they are known from outside, for the office to put right."""
    return tuple(
        Department(UUID(row["id"]), row["name_ar"], row["name_fr"])
        for row in _rows("office/departments.csv")
    )


def _rows(file: str) -> list[dict[str, str]]:
    with (DB / "seed" / file).open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))
