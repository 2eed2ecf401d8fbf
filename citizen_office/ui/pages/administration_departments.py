"""Which departments requests can be assigned to."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from citizen_office.domain.people import Department
from citizen_office.ui.widgets.kept_list import KeptList, ListWords


class DepartmentsPart(KeptList):
    """Lists the departments; nothing more is assigned to one that is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, wide=(0, 1), parent=parent)

    def words(self) -> ListWords:
        """Return how everything is called."""
        return ListWords(
            intro=self.tr(
                "A department that is closed keeps the requests it has, and gets no more."
            ),
            name=self.tr("Departments"),
            heads=(self.tr("Arabic"), self.tr("French"), self.tr("State")),
            states=(self.tr("Open"), self.tr("Closed")),
            new=self.tr("New department…"),
            change=self.tr("Names…"),
            close=self.tr("Close the department"),
            reopen=self.tr("Open it again"),
        )

    def key(self, line: Department) -> UUID:
        """Return its id."""
        return line.id

    def texts(self, line: Department) -> tuple[str, ...]:
        """Return its names."""
        return line.name_ar, line.name_fr
