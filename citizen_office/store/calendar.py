"""The calendar of one office: the days off that are shipped, and what it has changed of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.calendar import Closure, DaysOff
from citizen_office.domain.choices import Feast
from citizen_office.domain.deadlines import WorkCalendar
from citizen_office.domain.feasts import Announcement
from citizen_office.store.database import Database
from citizen_office.store.models import ClosureRow, FeastRow, plain

_CLOSURES = select(plain(ClosureRow))
_FEASTS = select(plain(FeastRow))
_Rows = tuple[list[Any], list[Any]]


class OfficeCalendar:
    """Gives the calendar as it stands, whichever program changed it last.

    Whoever reckons a term asks for it anew. It is read from two small tables; as long as they say
    the same, the calendar is the same object, with all it has found out about years.
    """

    def __init__(self, database: Database, shipped: WorkCalendar) -> None:
        self._database = database
        self._shipped = shipped
        self._kept: tuple[_Rows, WorkCalendar] = (([], []), shipped)

    def __call__(self) -> WorkCalendar:
        """Return the calendar, read in a transaction of its own."""
        with self._database.reading() as session:
            return self.of(session)

    def of(self, session: Session) -> WorkCalendar:
        """Return the calendar as a transaction sees it, with what it has changed itself."""
        connection = session.connection()
        rows = (list(connection.execute(_CLOSURES)), list(connection.execute(_FEASTS)))
        kept, calendar = self._kept
        if rows != kept:
            calendar = replace(self._shipped, days_off=_changed(self._shipped.days_off, *rows))
            self._kept = rows, calendar
        return calendar


def _changed(shipped: DaysOff, closures: Iterable[Any], feasts: Iterable[Any]) -> DaysOff:
    closed = dict(shipped.closures)
    for row in closures:
        closed.pop(row.day, None)
        if row.is_closed:
            closed[row.day] = Closure(row.name_ar, row.name_fr, row.source)
    announced = dict(shipped.announced)
    for row in feasts:
        announced[Feast(row.feast), row.year] = Announcement(row.day, row.source)
    return replace(shipped, closures=closed, announced=announced)
