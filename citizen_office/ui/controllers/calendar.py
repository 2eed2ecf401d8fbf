"""Reads and changes the days off for the part of the administration that lists them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.calendar import CalendarChange, DayOff
from citizen_office.domain.clocks import MovedTerm
from citizen_office.domain.feasts import FeastDays
from citizen_office.ui.controllers.keeping import keep
from citizen_office.ui.dialogs.closure import ClosureDialog
from citizen_office.ui.dialogs.feast import FeastDialog
from citizen_office.ui.pages.administration_calendar import CalendarPart, CalendarYear
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office

LAST_CHANGES = 20
Moved = tuple[MovedTerm, ...]
TOUCHES = Touched.OFFICE | Touched.REQUESTS


class CalendarController(QObject):
    """Joins the list of days off to their service."""

    def __init__(self, part: CalendarPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        self._year = seat.office.journal.today().year
        part.year_wanted.connect(self._show)
        part.closure_wanted.connect(self._close)
        part.feast_wanted.connect(self._look_at_feast)
        part.reopened.connect(self._reopen)
        part.change_opened.connect(self._show_moved)

    def begin(self) -> None:
        """List the days off of the year that is shown, at first of this one."""
        self._show(self._year)

    @Slot(int)
    def _show(self, year: int) -> None:
        self._year = year
        self._seat.tasks.read(
            partial(_calendar_year, self._seat.office, year),
            self._part.show_year,
            owner=self._part,
            name="year",
            failed=self._part.show_fault,
        )

    @Slot(CalendarChange)
    def _show_moved(self, change: CalendarChange) -> None:
        self._seat.tasks.read(
            partial(self._seat.office.calendar.moved, change.id),
            self._part.show_moved,
            owner=self._part,
            name="moved",
        )

    @Slot()
    def _close(self) -> None:
        dialog = ClosureDialog(self._part)

        def call() -> Callable[[], Moved]:
            said = dialog.value()
            close = self._seat.office.calendar.close
            return partial(close, said.day, said.closure, self._seat.user)

        keep(self._seat, dialog, call, self._changed, TOUCHES)

    @Slot(DayOff)
    def _look_at_feast(self, off: DayOff) -> None:
        self._seat.tasks.read(
            partial(_feast, self._seat.office, off), self._confirm, owner=self._part, name="feast"
        )

    def _confirm(self, feast: FeastDays) -> None:
        dialog = FeastDialog(feast, self._part)

        def call() -> Callable[[], Moved]:
            said, confirm = dialog.value(), self._seat.office.calendar.confirm
            return partial(confirm, dialog.before, said.day, self._seat.user, said.source)

        keep(self._seat, dialog, call, self._changed, TOUCHES)

    @Slot(DayOff)
    def _reopen(self, off: DayOff) -> None:
        self._seat.tasks.write(
            partial(self._seat.office.calendar.reopen, off.day, self._seat.user),
            self._changed,
            owner=self._part,
            touches=TOUCHES,
            failed=self._part.show_fault,
        )

    def _changed(self, moved: Moved) -> None:
        if moved:
            self._part.show_moved(moved)
            self._seat.notices.say(self.tr("The calendar is changed."))
        else:
            self._seat.notices.say(self.tr("The calendar is changed; no term moved."))


# What follows runs in a worker: naming a service there loads what it needs.


def _calendar_year(office: Office, year: int) -> CalendarYear:
    calendar = office.calendar
    return CalendarYear(
        year, calendar.days_off(year), calendar.unconfirmed(), calendar.changes(LAST_CHANGES)
    )


def _feast(office: Office, off: DayOff) -> FeastDays:
    assert off.feast is not None
    assert off.year is not None
    return office.calendar.feast(off.feast, off.year)
