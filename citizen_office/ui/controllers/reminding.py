"""Reminds of terms once a day: whoever signs in is told in the status line, nothing pops up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from citizen_office.ui.notices import Step
from citizen_office.ui.seat import Seat
from citizen_office.ui.widgets.reminder import reminder

if TYPE_CHECKING:
    from citizen_office.office import Office


class Reminding(QObject):
    """Says on each day once which terms have passed or end soon; `show` leads to the requests.

    With `show_days`, which leads to the days off, it also tells of feasts to be confirmed.
    """

    def __init__(
        self,
        seat: Seat,
        owner: QWidget,
        show: Callable[[], None],
        show_days: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(owner)
        self._seat, self._owner, self._show, self._show_days = seat, owner, show, show_days
        self._said_on: date | None = None

    def look(self) -> None:
        """Remind, unless it was done today."""
        today = self._seat.office.journal.today()
        if today != self._said_on:
            self._said_on = today
            self._seat.tasks.read(
                partial(_reminders, self._seat.office, feasts=self._show_days is not None),
                self._say,
                owner=self._owner,
                name="reminders",
            )

    def _say(self, found: tuple[Mapping[int, int], int]) -> None:
        due, feasts = found
        terms = reminder(due)
        confirm = self.tr("Feasts to be confirmed: %n.", "", feasts) if feasts else ""
        if terms:
            step = Step(self.tr("Show the requests"), self._show)
            self._seat.notices.remind(f"{terms} {confirm}".strip(), step)
        elif confirm and self._show_days is not None:
            step = Step(self.tr("Show the days off"), self._show_days)
            self._seat.notices.remind(confirm, step)


def _reminders(office: Office, *, feasts: bool) -> tuple[Mapping[int, int], int]:
    """Return the requests that are due, and the number of feasts to be confirmed; in a worker."""
    return office.queue.reminders(), len(office.calendar.unconfirmed()) if feasts else 0
