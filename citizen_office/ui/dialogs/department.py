"""A department: a new one, or other names for one that is there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citizen_office.domain.people import Department
from citizen_office.domain.words import one_line
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.kept import KeptDialog, Values
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.widgets.fields import LineField


@dataclass(frozen=True)
class DepartmentNames:
    """What a department is called."""

    name_ar: str
    name_fr: str


class DepartmentDialog(KeptDialog):
    """Asks for the names of a department in both languages."""

    before: Department | None

    def __init__(self, department: Department | None = None, parent: QWidget | None = None) -> None:
        self.before = department
        self.arabic_field, self.french_field = LineField(), LineField()
        super().__init__("save", parent=parent)
        if department is not None:
            self._show(vars(department))

    def value(self) -> DepartmentNames:
        """Return the names that were typed."""
        return DepartmentNames(
            one_line(self.arabic_field.text()), one_line(self.french_field.text())
        )

    def words(self) -> Words:
        """Return how the question is put."""
        new, names = self.tr("New department"), self.tr("Names of the department")
        remark = self.tr("Requests can be assigned to it; its name stands on no letter.")
        return Words(new if self.before is None else names, remark, self.tr("Save"))

    def check(self) -> None:
        """Want an Arabic name; without a French one it stands in both languages."""
        if not self.value().name_ar:
            raise Missing("name_ar")

    def _show(self, values: Values) -> None:
        self.arabic_field.setText(values["name_ar"])
        self.french_field.setText(values["name_fr"])

    def _build(self) -> None:
        self._add("name_ar", self.arabic_field, compulsory=True)
        self._add("name_fr", self.french_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["name_ar"].set_name(self.tr("Name in Arabic"))
        hint = self.tr("If it stays empty, the Arabic name stands in its place.")
        self.rows["name_fr"].set_name(self.tr("Name in French"), hint)
