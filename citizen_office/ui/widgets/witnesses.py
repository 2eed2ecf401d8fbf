"""Those who saw a request read back or marked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_office.domain.intake import MOST_WITNESSES
from citizen_office.domain.people import identity_grouped
from citizen_office.ui.widgets.beside import Beside
from citizen_office.ui.widgets.buttons import Button, IconButton
from citizen_office.ui.widgets.fields import CodeField, LineField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.stops import insert_stops


class WitnessRow(QWidget):
    """One witness: name, identity number, and what the person is to the requester.

    Signals:
        edited: Something in it changed.
        removed: This witness is to be taken out.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fields = {
            "name": LineField(),
            "id_number": CodeField(identity_grouped),
            "relation": LineField(),
        }
        self.rows = {key: Field(field) for key, field in fields.items()}
        self._fields: dict[str, LineField] = dict(fields)
        for field in self._fields.values():
            field.textChanged.connect(self._tell)
        self.remove_button = IconButton("close")
        self.remove_button.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Beside(*self.rows.values(), letters=9), 1)
        beside = Field(self.remove_button)  # level with the last field, however many rows they take
        row.addWidget(beside, 0, Qt.AlignmentFlag.AlignBottom)
        self._retranslate()

    def value(self) -> dict[str, str]:
        """Return what is filled in."""
        texts = {key: field.text().strip() for key, field in self._fields.items()}
        return {key: text for key, text in texts.items() if text}

    def fill(self, value: Mapping[str, Any]) -> None:
        """Show a witness."""
        for key, field in self._fields.items():
            field.setText(str(value.get(key) or ""))

    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        return [*self._fields.values(), self.remove_button]

    def begin(self) -> None:
        """Go to the name."""
        self._fields["name"].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.rows["name"].set_name(self.tr("Name of the witness"))
        self.rows["id_number"].set_name(self.tr("Identity number"))
        self.rows["relation"].set_name(self.tr("Relation"))
        self.remove_button.set_words(self.tr("Take this witness out"))

    @Slot()
    def _tell(self) -> None:
        for row in self.rows.values():
            row.show_fault("")
        self.edited.emit()


class Witnesses(QWidget):
    """A list that grows by a button, up to what the form takes.

    Signals:
        edited: Something in it changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[WitnessRow] = []
        self.add_button = Button("add")
        self.add_button.clicked.connect(self._add_and_go)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._retranslate()

    def values(self) -> list[dict[str, str]]:
        """Return the witnesses of whom anything is filled in."""
        return [value for row in self.rows if (value := row.value())]

    def fill(self, values: object) -> None:
        """Show these witnesses and no others."""
        for row in list(self.rows):
            self._take_out(row)
        for value in values if isinstance(values, list) else []:
            self._add().fill(value if isinstance(value, Mapping) else {"name": value})

    def show_fault(self, place: int, key: str, fault: str) -> None:
        """Say what is wrong with the witness at a place, counted from 1, and go there."""
        filled = [row for row in self.rows if row.value()]
        if 0 < place <= len(filled) and key in filled[place - 1].rows:
            row = filled[place - 1].rows[key]
            row.show_fault(fault)
            row.control.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.add_button.setText(self.tr("Add a witness"))

    def _add(self) -> WitnessRow:
        row = WitnessRow()
        row.edited.connect(self.edited)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        insert_stops(self.add_button, *row.stops())
        self._follow_count()
        return row

    def _take_out(self, row: WitnessRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow_count()

    def _follow_count(self) -> None:
        self.add_button.setEnabled(len(self.rows) < MOST_WITNESSES)

    @Slot()
    def _add_and_go(self) -> None:
        self._add().begin()
        self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        assert isinstance(sender, WitnessRow)
        self._take_out(sender)
        self.add_button.setFocus()
        self.edited.emit()
