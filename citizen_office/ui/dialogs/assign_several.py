"""Who works on several requests at once, or that nobody does for now."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from citizen_office.domain.handling import Assignment
from citizen_office.errors import Missing, NotADate
from citizen_office.ui.dialogs.assign import WorkerCombo, Workers
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import in_language, listed, ltr, short_day
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import DayField, TextField

NAMED = 4  # references that are named; of more the number has to do


class What(StrEnum):
    """What is done with the requests."""

    ASSIGN = "assign"
    GIVE_BACK = "give_back"


class AssignSeveralDialog(StepDialog):
    """Asks for a person, a department or both, or gives the requests back to the list.

    `soonest` is the first day on which one of them is due.
    """

    def __init__(
        self,
        workers: Workers,
        references: tuple[str, ...],
        days: tuple[date, date | None],
        before: Assignment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._workers, self._references = workers, references
        self._today, self._soonest = days
        self.what_row = ChoiceRow(What)
        self.person_combo = WorkerCombo([each.id for each in workers.people])
        self.department_combo = WorkerCombo([each.id for each in workers.departments])
        self.day_field, self.note_field = DayField(), TextField(2)
        super().__init__("users", parent=parent)
        now = before or Assignment()
        gives_back = before is not None and not (before.user or before.department)
        self.person_combo.choose(now.user)
        self.department_combo.choose(now.department)
        self.day_field.set_day(now.internal_due_on)
        self.note_field.set_text(now.note or "")
        self.day_field.textChanged.connect(self._look_at_day)
        self.what_row.choose(What.GIVE_BACK if gives_back else What.ASSIGN)
        self.what_row.chosen.connect(self._choose_what)
        self._choose_what()
        self._look_at_day()

    def value(self) -> Assignment:
        """Return who is to work on them; nobody gives them back."""
        note = self.note_field.text() or None
        if self._gives_back:
            return Assignment(note=note)
        return Assignment(
            self.person_combo.choice(),
            self.department_combo.choice(),
            self.day_field.day("internal_due_on"),
            note,
        )

    def words(self) -> Words:
        """Return how the question is put."""
        number = len(self._references)
        named = listed(ltr(each) for each in self._references)
        together = self.tr("All of them, or none if one cannot be assigned.")
        return Words(
            self.tr("Who works on %n request(s)?", "", number),
            named if number <= NAMED else together,
            self.tr("Give back to the list") if self._gives_back else self.tr("Assign"),
        )

    def check(self) -> None:
        """Want somebody to assign to, unless they are given back, and a day to come."""
        given = self.value()
        if not (self._gives_back or given.user or given.department):
            raise Missing("user")
        given.check(self._today)

    def _build(self) -> None:
        self._add("what", self.what_row)
        self._add("user", self.person_combo)
        self._add("department", self.department_combo)
        self._add("internal_due_on", self.day_field)
        self._add("note", self.note_field)

    def _retranslate(self) -> None:
        self.what_row.set_words(
            {What.ASSIGN: self.tr("Assign"), What.GIVE_BACK: self.tr("Give back to the list")}
        )
        super()._retranslate()
        self.person_combo.set_words(self.tr("Nobody"), [each.name for each in self._workers.people])
        self.department_combo.set_words(
            self.tr("No department"),
            [in_language(each.name_ar, each.name_fr) for each in self._workers.departments],
        )
        self.rows["what"].set_name(self.tr("What is to be done?"))
        self.rows["user"].set_name(self.tr("Person"))
        self.rows["department"].set_name(self.tr("Department"))
        self.rows["internal_due_on"].set_name(self.tr("Internal day"), self.tr("day/month/year"))
        self.rows["note"].set_name(self.tr("Note"), self.tr("It stays in the story."))
        self._look_at_day()

    @property
    def _gives_back(self) -> bool:
        return self.what_row.choice() is What.GIVE_BACK

    @Slot()
    def _choose_what(self) -> None:
        for name in ("user", "department", "internal_due_on"):
            self.rows[name].setVisible(not self._gives_back)
        self._retranslate()

    @Slot()
    def _look_at_day(self) -> None:
        """Point out an internal day after the first legal one; it is not refused."""
        try:
            day = self.day_field.day()
        except NotADate:
            day = None
        is_late = day is not None and self._soonest is not None and day > self._soonest
        text = self.tr("A legal term ends before it, on {day}.")
        doubt = text.format(day=short_day(self._soonest)) if is_late and self._soonest else ""
        self.rows["internal_due_on"].show_doubt(doubt)
