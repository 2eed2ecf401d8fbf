"""Who works on one request or several, until which day of the office's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.domain.handling import Assignment
from citizen_office.domain.people import Department, User
from citizen_office.errors import Missing, NotADate
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import in_language, in_one_line, listed, short_day
from citizen_office.ui.widgets.choices import ChoiceRow, StillCombo
from citizen_office.ui.widgets.fields import DayField, TextField

NAMED = 4  # references that are named; of more the number has to do


@dataclass(frozen=True)
class Workers:
    """Who a request can be assigned to: open accounts and departments."""

    people: tuple[User, ...]
    departments: tuple[Department, ...]


@dataclass(frozen=True)
class Chosen:
    """The requests that somebody is to work on; `soonest` is the first legal day among them.

    `is_assigned`: somebody works on one of them and can give it back; `now` is who, if it is known
    of all.
    """

    references: tuple[str, ...]
    soonest: date | None
    is_assigned: bool
    now: Assignment = field(default_factory=Assignment)


class What(StrEnum):
    """What is done with the requests."""

    ASSIGN = "assign"
    GIVE_BACK = "give_back"


class AssignDialog(StepDialog):
    """Asks for a person, a department or both, or gives what is assigned back to the list."""

    def __init__(
        self,
        workers: Workers,
        chosen: Chosen,
        today: date,
        before: Assignment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._workers, self._chosen, self._today = workers, chosen, today
        self.what_row = ChoiceRow(What)
        self.person_combo = WorkerCombo([each.id for each in workers.people])
        self.department_combo = WorkerCombo([each.id for each in workers.departments])
        self.day_field, self.note_field = DayField(), TextField(2)
        super().__init__("users", parent=parent)
        now = before or chosen.now
        is_empty = not (now.user or now.department)
        gives_back = chosen.is_assigned and before is not None and is_empty
        self.what_row.choose(What.GIVE_BACK if gives_back else What.ASSIGN)
        self.person_combo.choose(now.user)
        self.department_combo.choose(now.department)
        self.day_field.set_day(now.internal_due_on)
        self.note_field.set_text(now.note or "")
        self.what_row.chosen.connect(self._choose_what)
        self.day_field.textChanged.connect(self._look_at_day)
        self._choose_what()

    def value(self) -> Assignment:
        """Return who is to work on it; nobody gives it back."""
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
        references = self._chosen.references
        which = listed(in_one_line(each) for each in references)
        if len(references) > NAMED:
            which = self.tr("All of them, or none if one cannot be assigned.")
        legal = self.tr("The legal term stays as it is; the internal day is the office's own.")
        return Words(
            self.tr("Who works on %n request(s)?", "", len(references)),
            f"{which}\n{legal}",
            self.tr("Give back to the list") if self._gives_back else self.tr("Assign"),
        )

    def check(self) -> None:
        """Want somebody to assign to, unless it is given back, and a day to come."""
        given = self.value()
        if not (self._gives_back or given.user or given.department):
            raise Missing("user")
        given.check(self._today)

    def _build(self) -> None:
        if self._chosen.is_assigned:
            self._add("what", self.what_row)
        self._add("user", self.person_combo)
        self._add("department", self.department_combo)
        self._add("internal_due_on", self.day_field)
        self._add("note", self.note_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.what_row.set_words(
            {What.ASSIGN: self.tr("Assign"), What.GIVE_BACK: self.tr("Give back to the list")}
        )
        self.person_combo.set_words(self.tr("Nobody"), [each.name for each in self._workers.people])
        self.department_combo.set_words(
            self.tr("No department"),
            [in_language(each.name_ar, each.name_fr) for each in self._workers.departments],
        )
        if "what" in self.rows:
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
        soonest, doubt = self._chosen.soonest, ""
        if day is not None and soonest is not None and day > soonest:
            text = self.tr("A legal term ends before it, on {day}.")
            doubt = text.format(day=short_day(soonest))
        self.rows["internal_due_on"].show_doubt(doubt)


class WorkerCombo(StillCombo):
    """A list of people or departments to choose one from, or none."""

    def __init__(self, ids: Sequence[UUID], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[UUID | None, ...] = (None, *ids)
        for _each in self._ids:
            self.addItem("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_words(self, none: str, names: Sequence[str]) -> None:
        """Name the choices."""
        for row, name in enumerate((none, *names)):
            self.setItemText(row, name)

    def choice(self) -> UUID | None:
        """Return who is chosen."""
        return self._ids[self.currentIndex()]

    def choose(self, chosen: UUID | None) -> None:
        """Choose somebody; who is not in the list any more is nobody."""
        self.setCurrentIndex(self._ids.index(chosen) if chosen in self._ids else 0)
