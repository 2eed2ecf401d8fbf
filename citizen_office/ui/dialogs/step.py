"""The one shape of the questions before a step: what it does, its fields, two buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from citizen_office.errors import Invalid
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.dialogs.room import open_within
from citizen_office.ui.messages import explain
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.pause import Pause

LETTERS, TALLEST = 62, 680  # the width in letters, the height in pixels


@dataclass(frozen=True)
class Words:
    """How a question is put."""

    title: str
    remark: str
    go_on: str


class StepDialog(QDialog):
    """Asks for what a step needs and closes once it is whole; Esc takes no step."""

    def __init__(self, image: str, role: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: dict[str, Field] = {}
        self._pause = Pause()
        self.title_label, self.remark_label = label("title", wraps=True), label("quiet", wraps=True)
        self.fault_remark = Remark("warning", "bad")
        self.fault_remark.hide()
        self.go_on_button, self.cancel_button = Button(image, role), Button()
        self.fields_layout = QVBoxLayout()
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.fields_layout.setSpacing(4)
        self._build_content()
        self._build()
        self._build_buttons()  # last, since Tab goes in the order in which parts are put together
        self._retranslate()
        letters = self.fontMetrics().averageCharWidth() * LETTERS
        open_within(self, letters, self._height(letters))

    def words(self) -> Words:
        """Return how the question is put, in the language in use."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return what was answered, once it is whole: a frozen record of the step's own."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise the Invalid of the first field that is not as it must be."""

    def show_fault(self, fault: str) -> None:
        """Say why the step was not taken; what was written is still there."""
        self.fault_remark.say(fault)
        self.fault_remark.setVisible(bool(fault))
        if fault:
            self.content_area.verticalScrollBar().setValue(0)  # where it stands

    def show_invalid(self, error: Invalid) -> None:
        """Say what is wrong at its field, or above all if it is none of them."""
        row = self.rows.get(error.field)
        if row is None:
            self.show_fault(explain(error))
            return
        row.show_fault(error)
        row.reach()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.begin()
        if any(row.is_faulty for row in self.rows.values()):
            return
        first = next(iter(self.rows.values())).control
        if isinstance(first, ChoiceRow):
            first.focus_choice()
        else:
            first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self, name: str, control: QWidget, *, compulsory: bool = False) -> None:
        row = Field(control, compulsory=compulsory)
        self.rows[name] = row
        self.fields_layout.addWidget(row)

    def _build(self) -> None:
        """Add the fields."""

    def _build_content(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(12)
        for widget in (self.title_label, self.remark_label, self.fault_remark):
            column.addWidget(widget)
        column.addLayout(self.fields_layout)
        column.addStretch(1)
        self.content_area = QScrollArea()
        self.content_area.setWidget(content)
        self.content_area.setWidgetResizable(True)
        self.content_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 16)
        page.setSpacing(12)
        page.addWidget(self.content_area, 1)

    def _build_buttons(self) -> None:
        buttons = Flow()
        buttons.add(self.go_on_button)
        buttons.add(self.cancel_button)
        page = self.layout()
        assert page is not None
        page.addWidget(buttons)
        self.go_on_button.clicked.connect(self._go_on)
        self.cancel_button.clicked.connect(self.reject)
        make_action(Act.SAVE, self).triggered.connect(self._go_on)

    def _height(self, width: int) -> int:
        """Return the height in which everything is seen, or as much as there may be."""
        content = self.content_area.widget()
        assert content is not None
        around = self.go_on_button.sizeHint().height() + 60
        wanted = content.heightForWidth(width - 64) if content.hasHeightForWidth() else 0
        return min(max(wanted, content.sizeHint().height()) + around, TALLEST)

    def _retranslate(self) -> None:
        words = self.words()
        self.setWindowTitle(words.title)
        self.title_label.setText(words.title)
        self.remark_label.setText(words.remark)
        self.content_area.setAccessibleName(words.title)
        self.go_on_button.setText(with_key(words.go_on, Act.SAVE))
        self.cancel_button.setText(with_key(self.tr("Cancel"), Act.CLOSE))

    @Slot()
    def _go_on(self) -> None:
        if not self._pause.is_over():
            return
        for row in self.rows.values():
            row.show_fault("")
        self.show_fault("")
        try:
            self.check()
        except Invalid as error:
            self.show_invalid(error)
        else:
            self._finish()

    def _finish(self) -> None:
        """Close, with an answer that is whole."""
        self.accept()
