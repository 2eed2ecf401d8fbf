"""The law and the calendar as they are shipped: tables that a person can review."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache

from citizen_office.domain.deadlines import FixedHoliday, Step, Term, Terms, Unit, WorkCalendar
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
    """Return the working days as decrees fix them; religious days are not in it yet."""
    return WorkCalendar(
        tuple(
            FixedHoliday(
                month=int(row["month"]),
                day=int(row["day"]),
                since=date.fromisoformat(row["since"]),
                name_ar=row["name_ar"],
                name_fr=row["name_fr"],
                source=row["source"],
            )
            for row in _rows("calendar/fixed_holidays.csv")
        )
    )


def _rows(file: str) -> list[dict[str, str]]:
    with (DB / "seed" / file).open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))
