"""From which day to which the register is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.fields import past_day
from citizen_office.errors import PeriodReversed
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.widgets.fields import DayField


@dataclass(frozen=True)
class Days:
    """The first and the last day of a span."""

    first: date
    last: date


class RegisterDialog(StepDialog):
    """Asks for the days; today's alone unless others are typed."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        self.first_field, self.last_field = DayField(), DayField()
        super().__init__("print", parent=parent)
        self.first_field.set_day(today)

    def value(self) -> Days:
        """Return what was typed."""
        first = self.first_field.day("first") or self._today
        return Days(first, self.last_field.day("last") or first)

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Register on paper"),
            self.tr("The requests received on these days, with names, to be signed and kept."),
            self.tr("Print the register"),
        )

    def check(self) -> None:
        """Want days that have begun, in their order."""
        days = self.value()
        past_day("first", days.first, self._today)
        past_day("last", days.last, self._today)
        if days.last < days.first:
            raise PeriodReversed("last")

    def _build(self) -> None:
        self._add("first", self.first_field)
        self._add("last", self.last_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["first"].set_name(self.tr("From"), self.tr("day/month/year; today if empty"))
        self.rows["last"].set_name(self.tr("To"), self.tr("that day alone if empty"))
