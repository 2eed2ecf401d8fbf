"""A day on which the administration is closed by exception."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.calendar import Closure
from citizen_office.domain.words import one_line
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.kept import KeptDialog
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.widgets.fields import DayField, LineField


@dataclass(frozen=True)
class ClosedDay:
    """A day that is to be off, and why."""

    day: date
    closure: Closure


class ClosureDialog(KeptDialog):
    """Asks for the day, what the closure is called, and who decreed it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.day_field, self.source_field = DayField(), LineField()
        self.arabic_field, self.french_field = LineField(), LineField()
        super().__init__("save", parent=parent)

    def value(self) -> ClosedDay:
        """Return what was typed."""
        names = one_line(self.arabic_field.text()), one_line(self.french_field.text())
        day = self.day_field.day()
        assert day is not None
        return ClosedDay(day, Closure(*names, one_line(self.source_field.text())))

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Exceptional closure"),
            self.tr(
                "The day no longer counts as a working day, and the terms that run over it end"
                " later. Enter a closure of several days day by day."
            ),
            self.tr("Add the closure"),
        )

    def check(self) -> None:
        """Want a day and a name."""
        if self.day_field.day() is None:
            raise Missing("day")
        if not one_line(self.arabic_field.text()):
            raise Missing("name")

    def _build(self) -> None:
        self._add("day", self.day_field, compulsory=True)
        self._add("name", self.arabic_field, compulsory=True)
        self._add("name_fr", self.french_field)
        self._add("source", self.source_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["day"].set_name(self.tr("Day"), self.tr("day/month/year"))
        self.rows["name"].set_name(self.tr("Reason in Arabic"))
        hint = self.tr("If it stays empty, the Arabic name stands in its place.")
        self.rows["name_fr"].set_name(self.tr("Reason in French"), hint)
        source = self.tr("The decision, its date, where it was published.")
        self.rows["source"].set_name(self.tr("Source"), source)
