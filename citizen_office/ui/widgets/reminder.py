"""The reminders of terms that end soon: five working days before, one before, on the day."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject

from citizen_office.domain.requests import SOON_DAYS
from citizen_office.ui.widgets.labels import Remark

OVERDUE, TODAY, NEXT = -1, 0, 1


class ReminderRemark(Remark):
    """One calm line above the list, which is there even when there is nothing to remind of."""

    def __init__(self) -> None:
        super().__init__("done", "quiet")
        self._due: Mapping[int, int] = {}

    def show_due(self, due: Mapping[int, int]) -> None:
        """Say how many requests are due in so many working days."""
        self._due = due
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        words = reminder(self._due)
        if self._due.get(OVERDUE) or self._due.get(TODAY):
            self.say(words, "overdue" if self._due.get(OVERDUE) else "today", "bad")
        elif self._due.get(NEXT) or self._due.get(SOON_DAYS):
            self.say(words, "soon", "warn")
        else:
            self.say(words or _Words().nothing(), "done", "quiet")


def reminder(due: Mapping[int, int]) -> str:
    """Return a reminder in words; empty if nothing is due in so many working days."""
    return _Words().of(due)


def in_short(due: Mapping[int, int]) -> str:
    """Return the same for a line that others share; what they count is known there."""
    return _Words().short(due)


class _Words(QObject):
    """Counts in words: only `tr` is known to have several forms to those who collect texts."""

    def of(self, due: Mapping[int, int]) -> str:
        said = {
            OVERDUE: self.tr("%n overdue", "", due.get(OVERDUE, 0)),
            TODAY: self.tr("%n due today", "", due.get(TODAY, 0)),
            NEXT: self.tr("%n due on the next working day", "", due.get(NEXT, 0)),
            SOON_DAYS: self.tr("%n due in 5 working days", "", due.get(SOON_DAYS, 0)),
        }
        parts = [words for days, words in said.items() if due.get(days)]
        text = self.tr("Reminder: {terms}")
        return text.format(terms=" · ".join(parts)) if parts else ""

    def short(self, due: Mapping[int, int]) -> str:
        said = {
            OVERDUE: self.tr("{n} overdue"),
            TODAY: self.tr("{n} today"),
            NEXT: self.tr("{n} on the next working day"),
            SOON_DAYS: self.tr("{n} in 5 working days"),
        }
        return " · ".join(
            words.format(n=due[days]) for days, words in said.items() if due.get(days)
        )

    def nothing(self) -> str:
        return self.tr("No term ends today, on the next working day or in 5 working days.")
