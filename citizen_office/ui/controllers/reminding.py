"""Reminds of terms once a day: whoever signs in is told in the status line, nothing pops up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from citizen_office.domain.facts import Kind
from citizen_office.domain.people import User
from citizen_office.domain.roles import may
from citizen_office.ui.notices import Step
from citizen_office.ui.seat import Seat
from citizen_office.ui.widgets.reminder import in_short

if TYPE_CHECKING:
    from citizen_office.office import Office


@dataclass(frozen=True)
class Reminders:
    """Requests by the working days they have left, feasts to be confirmed, terms that moved."""

    due: Mapping[int, int]
    feasts: int
    moved: int


class Reminding(QObject):
    """Says on each day once which terms have passed or end soon.

    Who assigns requests is also told how many terms others have moved with the days off, who
    changes the days off also which feasts are to be confirmed.

    Signals:
        requests_wanted: The requests are to be shown.
        days_wanted: The days off are to be shown.
        changes_wanted: The changes of the days off are to be shown.
    """

    requests_wanted = Signal()
    days_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, seat: Seat, owner: QWidget) -> None:
        super().__init__(owner)
        self._seat, self._owner = seat, owner
        self._said_on: date | None = None

    def look(self) -> None:
        """Remind, unless it was done today."""
        today = self._seat.office.journal.today()
        if today != self._said_on:
            self._said_on = today
            self._seat.tasks.read(
                partial(_reminders, self._seat.office, self._seat.user),
                self._say,
                owner=self._owner,
                name="reminders",
            )

    def _say(self, found: Reminders) -> None:
        moved = self.tr("Terms moved: {n}").format(n=found.moved)
        feasts = self.tr("Feasts to be confirmed: {n}").format(n=found.feasts)
        terms = in_short(found.due)
        # The requests are looked at every day: if there is too little room, they are left out.
        said = (moved if found.moved else "", feasts if found.feasts else "", terms)
        if any(said):
            step = self._step(found, has_terms=bool(terms))
            self._seat.notices.remind(" · ".join(filter(None, said)), step)

    def _step(self, found: Reminders, *, has_terms: bool) -> Step:
        """Lead to what one would not look at by oneself: the requests are looked at every day."""
        if found.moved:
            return Step(self.tr("Show the changes"), self.changes_wanted.emit)
        if has_terms:
            return Step(self.tr("Show the requests"), self.requests_wanted.emit)
        return Step(self.tr("Show the days off"), self.days_wanted.emit)


def _reminders(office: Office, user: User) -> Reminders:
    """Return what this user is to be reminded of; in a worker."""
    feasts = office.calendar.unconfirmed() if may(user.role, Kind.CALENDAR_CHANGED) else ()
    moved = office.calendar.moved_lately(user) if may(user.role, Kind.ASSIGNED) else 0
    return Reminders(office.queue.reminders(), len(feasts), moved)
