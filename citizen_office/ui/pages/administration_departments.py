"""Which departments requests can be assigned to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.people import Department
from citizen_office.errors import OfficeError
from citizen_office.ui.messages import explain
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.lines_table import LinesTable


class DepartmentsPart(QWidget):
    """Lists the departments, and offers what can be done with the one that is chosen.

    Signals:
        new_wanted: A department is to be added.
        change_wanted: This department is to get other names.
        closed: Nothing is to be assigned to this department any more.
        reopened: This department is to be used again.
    """

    new_wanted = Signal()
    change_wanted = Signal(Department)
    closed = Signal(Department)
    reopened = Signal(Department)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._departments: Sequence[Department] = ()
        self._build()
        self._retranslate()

    def show_departments(self, departments: Sequence[Department]) -> None:
        """List these departments; the one that was chosen stays so."""
        self._departments = departments
        self.fault_remark.hide()
        states = {True: self.tr("Open"), False: self.tr("Closed")}
        texts = [(each.name_ar, each.name_fr, states[each.is_active]) for each in departments]
        self.departments_table.show_lines(departments, [each.id for each in departments], texts)

    def show_fault(self, error: OfficeError) -> None:
        """Say why a department stayed as it was."""
        self.fault_remark.say(explain(error))
        self.fault_remark.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.departments_table = LinesTable(3)
        self.departments_table.line_chosen.connect(self._offer)
        self.departments_table.activated.connect(self._change)
        self.intro_label = label("quiet", wraps=True)
        self.fault_remark = Remark("error", "bad")
        self.fault_remark.hide()
        self.new_button = Button("add", "primary")
        self.new_button.clicked.connect(self.new_wanted)
        self.change_button = Button("edit")
        self.change_button.clicked.connect(self._change)
        self.close_button = Button("stop", "quiet")
        self.close_button.clicked.connect(self._close_or_reopen)
        buttons = Flow()
        for button in (self.new_button, self.change_button, self.close_button):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.intro_label)
        column.addWidget(self.departments_table, 1)
        column.addWidget(self.fault_remark)
        column.addWidget(buttons)

    def _retranslate(self) -> None:
        intro = self.tr("A department that is closed keeps the requests it has, and gets no more.")
        self.intro_label.setText(intro)
        self.departments_table.setAccessibleName(self.tr("Departments"))
        heads = self.tr("Arabic"), self.tr("French"), self.tr("State")
        self.departments_table.setHorizontalHeaderLabels(heads)
        self.new_button.setText(self.tr("New department…"))
        self.change_button.setText(self.tr("Names…"))
        self.show_departments(self._departments)

    def _chosen(self) -> Department | None:
        chosen = self.departments_table.chosen()
        return chosen if isinstance(chosen, Department) else None

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the department that is chosen."""
        chosen = self._chosen()
        for button in (self.change_button, self.close_button):
            button.setEnabled(chosen is not None)
        is_closed = chosen is not None and not chosen.is_active
        closing, opening = self.tr("Close the department"), self.tr("Open it again")
        self.close_button.setText(opening if is_closed else closing)
        self.close_button.set_image("refresh" if is_closed else "stop")

    @Slot()
    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.change_wanted.emit(chosen)

    @Slot()
    def _close_or_reopen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            (self.closed if chosen.is_active else self.reopened).emit(chosen)
