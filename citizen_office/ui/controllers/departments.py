"""Adds and changes departments for the part of the administration that lists them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.people import Department
from citizen_office.ui.controllers.keeping import keep, refuse
from citizen_office.ui.dialogs.department import DepartmentDialog
from citizen_office.ui.language import in_language, isolate
from citizen_office.ui.pages.administration_departments import DepartmentsPart
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched


class DepartmentsController(QObject):
    """Joins the list of departments to their service."""

    def __init__(self, part: DepartmentsPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        part.new_wanted.connect(self._add)
        part.change_wanted.connect(self._change)
        part.closed.connect(partial(self._set_active, is_active=False))
        part.reopened.connect(partial(self._set_active, is_active=True))

    def begin(self) -> None:
        """List the departments."""
        self._seat.tasks.read(
            self._seat.office.departments.all,
            self._part.show_lines,
            owner=self._part,
            name="departments",
        )

    @Slot()
    def _add(self) -> None:
        dialog = DepartmentDialog(parent=self._part)

        def call() -> Callable[[], Department]:
            said = dialog.value()
            add = self._seat.office.departments.add
            return partial(add, said.name_ar, said.name_fr, self._seat.user)

        keep(self._seat, dialog, call, self._say_saved)

    @Slot(Department)
    def _change(self, department: Department) -> None:
        dialog = DepartmentDialog(department, self._part)

        def call() -> Callable[[], Department]:
            assert dialog.before is not None
            named = replace(dialog.before, **vars(dialog.value()))
            change = self._seat.office.departments.change
            return partial(change, dialog.before, named, self._seat.user)

        keep(self._seat, dialog, call, self._say_saved)

    def _set_active(self, department: Department, *, is_active: bool) -> None:
        changed = replace(department, is_active=is_active)
        self._seat.tasks.write(
            partial(self._seat.office.departments.change, department, changed, self._seat.user),
            self._say_saved,
            owner=self._part,
            touches=Touched.OFFICE,
            failed=partial(refuse, self._part, self.begin),
        )

    def _say_saved(self, department: Department) -> None:
        name = in_language(department.name_ar, department.name_fr)
        self._seat.notices.say(self.tr("Saved: {name}.").format(name=isolate(name)))
