"""Who works on a request, until which day of the office's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from citizen_office.domain.handling import Assignment
from citizen_office.domain.people import Department, User
from citizen_office.domain.state import RequestState
from citizen_office.errors import Missing, NotADate
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import in_language, short_day
from citizen_office.ui.widgets.choices import StillCombo
from citizen_office.ui.widgets.fields import DayField, TextField


@dataclass(frozen=True)
class Workers:
    """Who a request can be assigned to: open accounts and departments."""

    people: tuple[User, ...]
    departments: tuple[Department, ...]


class AssignDialog(StepDialog):
    """Asks for a person, a department or both; neither gives an assigned request back."""

    def __init__(
        self,
        workers: Workers,
        state: RequestState,
        today: date,
        before: Assignment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._workers, self._state, self._today = workers, state, today
        self.person_combo = WorkerCombo([each.id for each in workers.people])
        self.department_combo = WorkerCombo([each.id for each in workers.departments])
        self.day_field, self.note_field = DayField(), TextField(2)
        super().__init__("users", parent=parent)
        now = before or Assignment(state.assigned_to, state.department, state.internal_due_on)
        self.person_combo.choose(now.user)
        self.department_combo.choose(now.department)
        self.day_field.set_day(now.internal_due_on)
        self.note_field.set_text(now.note or "")
        for combo in (self.person_combo, self.department_combo):
            combo.currentIndexChanged.connect(self._say_go_on)
        self.day_field.textChanged.connect(self._look_at_day)
        self._say_go_on()
        self._look_at_day()

    def value(self) -> Assignment:
        """Return who is to work on it."""
        return Assignment(
            self.person_combo.choice(),
            self.department_combo.choice(),
            self.day_field.day("internal_due_on"),
            self.note_field.text() or None,
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Who works on this request?"),
            self.tr("The legal term stays as it is; the internal day is the office's own."),
            self.tr("Give it back to the list") if self._gives_back else self.tr("Assign"),
        )

    def check(self) -> None:
        """Want somebody to assign to, unless it is given back, and a day to come."""
        given = self.value()
        if not (given.user or given.department or self._state.is_assigned):
            raise Missing("user")
        given.check(self._today)

    def _build(self) -> None:
        self._add("user", self.person_combo)
        self._add("department", self.department_combo)
        self._add("internal_due_on", self.day_field)
        self._add("note", self.note_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        nobody = self.tr("Nobody")
        self.person_combo.set_words(nobody, [each.name for each in self._workers.people])
        self.department_combo.set_words(
            self.tr("No department"),
            [in_language(each.name_ar, each.name_fr) for each in self._workers.departments],
        )
        self.rows["user"].set_name(self.tr("Person"))
        self.rows["department"].set_name(self.tr("Department"))
        self.rows["internal_due_on"].set_name(self.tr("Internal day"), self.tr("day/month/year"))
        self.rows["note"].set_name(self.tr("Note"), self.tr("It stays in the story."))
        self._look_at_day()

    @property
    def _gives_back(self) -> bool:
        is_empty = self.person_combo.choice() is None and self.department_combo.choice() is None
        return is_empty and self._state.is_assigned

    def _say_go_on(self) -> None:
        self.go_on_button.setText(with_key(self.words().go_on, Act.SAVE))

    def _look_at_day(self) -> None:
        """Point out an internal day after the legal one; it is not refused."""
        try:
            day = self.day_field.day()
        except NotADate:
            day = None
        text = self.tr("The legal term ends before it, on {day}.")
        is_late = day is not None and day > self._state.due_on
        doubt = text.format(day=short_day(self._state.due_on)) if is_late else ""
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
