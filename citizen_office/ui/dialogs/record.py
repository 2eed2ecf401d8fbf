"""The office's own values for a record of the catalogue, above those of the shipped edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from citizen_office.domain.catalogue import CommitmentCard, ProposalCard
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.errors import TooLong
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.dialogs.room import open_within
from citizen_office.ui.language import isolate, ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.fields import TextField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label

PROPOSAL_FIELDS = (RecordField.TEXT_AR, RecordField.TEXT_FR, RecordField.NOTE)
COMMITMENT_FIELDS = (
    RecordField.TITLE_AR,
    RecordField.TITLE_FR,
    RecordField.TEXT_AR,
    RecordField.TEXT_FR,
    RecordField.NOTE,
)
LINES = 2
WITHDRAWN = "true"


@dataclass(frozen=True)
class Amendments:
    """What is to be changed in a record; None takes the office's own value back."""

    record: CatalogueId
    values: Mapping[RecordField, str | None]


class RecordDialog(QDialog):
    """Asks for the office's own values; what is as shipped stays as shipped."""

    def __init__(self, card: ProposalCard | CommitmentCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card = card
        is_proposal = isinstance(card, ProposalCard)
        self._fields = PROPOSAL_FIELDS if is_proposal else COMMITMENT_FIELDS
        self._build()
        self._retranslate()

    def value(self) -> Amendments:
        """Return what differs from what is kept."""
        values = {
            field: None if text == self._shipped(field) else text
            for field in self._fields
            if (text := self._text(field)) != self._now(field)
        }
        if self.withdrawn_box.isChecked() != self._card.is_withdrawn:
            value = WITHDRAWN if self.withdrawn_box.isChecked() else None
            values[RecordField.WITHDRAWN] = value
        return Amendments(CatalogueId(self._card.id), values)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("title", wraps=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(8)
        self.text_fields: dict[RecordField, TextField] = {}
        self.rows: dict[RecordField, Field] = {}
        self.back_buttons: dict[RecordField, Button] = {}
        for field in self._fields:
            self._build_field(field, column)
        self.withdrawn_box = QCheckBox()
        self.withdrawn_box.setChecked(self._card.is_withdrawn)
        self.withdrawn_label = label("quiet", wraps=True)
        column.addWidget(self.withdrawn_box)
        column.addWidget(self.withdrawn_label)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 16)
        page.addWidget(self.title_label)
        page.addWidget(scroll, 1)
        page.addLayout(self._build_buttons())
        letters = self.fontMetrics().averageCharWidth()
        open_within(self, min(letters * 80, 900), min(self.fontMetrics().height() * 28, 560))

    def _build_field(self, field: RecordField, column: QVBoxLayout) -> None:
        text = TextField(LINES)
        text.set_text(self._now(field))
        text.edited.connect(partial(self._compare, field))
        self.text_fields[field] = text
        self.rows[field] = Field(text)
        self.back_buttons[field] = Button("withdraw", "quiet")
        self.back_buttons[field].clicked.connect(partial(self._take_back, field))
        column.addWidget(self.rows[field])
        column.addWidget(self.back_buttons[field], 0, Qt.AlignmentFlag.AlignLeading)

    def _build_buttons(self) -> QHBoxLayout:
        self.save_button = Button("save", "primary")
        self.save_button.clicked.connect(self._save)
        make_action(Act.SAVE, self).triggered.connect(self._save)
        self.cancel_button = Button()
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        return row

    def _retranslate(self) -> None:
        text = self.tr("Edit {record}")
        self.setWindowTitle(text.format(record=ltr(self._card.id)))
        self.title_label.setText(self.windowTitle())
        for field in self._fields:
            self._compare(field)
        self.withdrawn_box.setText(self.tr("Withdrawn from the catalogue"))
        words = self.tr("It is then in no list and is not found; its number opens it still.")
        self.withdrawn_label.setText(words)
        self.save_button.setText(with_key(self.tr("Save"), Act.SAVE))
        self.cancel_button.setText(self.tr("Cancel"))

    def _shipped(self, field: RecordField) -> str:
        return self._card.shipped.get(field, "")

    def _now(self, field: RecordField) -> str:
        return self._card.own.get(field, self._shipped(field))

    def _text(self, field: RecordField) -> str:
        return self.text_fields[field].text().strip()

    @Slot()
    def _compare(self, field: RecordField) -> None:
        """Say beside a field what the shipped edition has, and offer it where the two differ."""
        shipped = self._shipped(field)
        text = self.tr("As shipped: {text}")
        nothing = self.tr("As shipped: nothing")
        hint = text.format(text=isolate(shipped)) if shipped else nothing
        is_own = self._text(field) != shipped
        self.rows[field].set_name(name_of(field), hint)
        self.rows[field].show_fault("")
        button = self.back_buttons[field]
        button.setText(self.tr("Take the office's text back"))
        button.setAccessibleDescription(name_of(field))
        button.setEnabled(is_own)

    @Slot()
    def _take_back(self, field: RecordField) -> None:
        self.text_fields[field].set_text(self._shipped(field))
        self.text_fields[field].setFocus()

    @Slot()
    def _save(self) -> None:
        long = [field for field in self._fields if len(self._text(field)) > DETAILS_LIMIT]
        for field in long:
            self.rows[field].show_fault(TooLong(field, DETAILS_LIMIT))
        if long:
            self.text_fields[long[0]].setFocus()
        else:
            self.accept()
