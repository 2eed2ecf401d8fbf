"""Reminds of terms once a day: whoever signs in is told in the status line, nothing pops up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from citizen_office.ui.notices import Step
from citizen_office.ui.seat import Seat
from citizen_office.ui.widgets.reminder import reminder


class Reminding(QObject):
    """Says on each day once which terms have passed or end soon; `show` leads to the requests."""

    def __init__(self, seat: Seat, owner: QWidget, show: Callable[[], None]) -> None:
        super().__init__(owner)
        self._seat, self._owner, self._show = seat, owner, show
        self._said_on: date | None = None

    def look(self) -> None:
        """Remind, unless it was done today."""
        today = self._seat.office.journal.today()
        if today != self._said_on:
            self._said_on = today
            self._seat.tasks.read(
                self._seat.office.queue.reminders, self._say, owner=self._owner, name="reminders"
            )

    def _say(self, due: Mapping[int, int]) -> None:
        words = reminder(due)
        if words:
            self._seat.notices.remind(words, Step(self.tr("Show the requests"), self._show))
