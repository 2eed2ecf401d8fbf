"""A day that a step tells of: one that has been, and not before what it follows from."""

from __future__ import annotations

from datetime import date

from citizen_office.domain.fields import past_day
from citizen_office.errors import DateTooEarly, Missing
from citizen_office.ui.widgets.fields import DayField


def day_that_was(field: DayField, name: str, today: date, earliest: date | None = None) -> date:
    """Return the day in a field; the error for `name` if it is missing or cannot have been."""
    day = field.day(name)
    if day is None:
        raise Missing(name)
    past_day(name, day, today)
    if earliest is not None and day < earliest:
        raise DateTooEarly(name, earliest)
    return day
