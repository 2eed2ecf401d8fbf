"""The office's own values for a record of the catalogue, above those of the shipped edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from citizen_office.domain.catalogue import CommitmentCard, ProposalCard
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.errors import TooLong
from citizen_office.ui.dialogs.kept import KeptDialog, Values
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.language import isolate, ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.fields import TextField
from citizen_office.ui.widgets.labels import label

PROPOSAL_FIELDS = (RecordField.TEXT_AR, RecordField.TEXT_FR, RecordField.NOTE)
COMMITMENT_FIELDS = (RecordField.TITLE_AR, RecordField.TITLE_FR, *PROPOSAL_FIELDS)
LINES = 2
WITHDRAWN = "true"
Card = ProposalCard | CommitmentCard


@dataclass(frozen=True)
class Amendments:
    """What is to be changed in a record; None takes the office's own value back."""

    record: CatalogueId
    values: Mapping[RecordField, str | None]


class RecordDialog(KeptDialog):
    """Asks for the office's own values; what is as shipped stays as shipped."""

    before: Card

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        self.before = card
        fields = PROPOSAL_FIELDS if isinstance(card, ProposalCard) else COMMITMENT_FIELDS
        self.text_fields = {field: TextField(LINES) for field in fields}
        self.back_buttons = {field: Button("withdraw", "quiet") for field in fields}
        self.withdrawn_box, self.withdrawn_label = QCheckBox(), label("quiet", wraps=True)
        super().__init__("save", parent=parent)
        self._show(self._kept(card))

    def value(self) -> Amendments:
        """Return what differs from what is kept."""
        before, shipped = self._kept(self.before), self.before.shipped
        values = {
            field: None if text == shipped.get(field, "") else text
            for field, text in self._typed().items()
            if text != before[field]
        }
        return Amendments(CatalogueId(self.before.id), values)

    def words(self) -> Words:
        """Return how the question is put."""
        title = self.tr("Edit {record}").format(record=ltr(self.before.id))
        remark = self.tr("What is written here is read instead of the shipped text, which is kept.")
        return Words(title, remark, self.tr("Save"))

    def check(self) -> None:
        """Want texts that are no longer than they may be."""
        texts = self._typed().items()
        long = [TooLong(field, DETAILS_LIMIT) for field, text in texts if len(text) > DETAILS_LIMIT]
        for error in long:
            self.rows[error.field].show_fault(error)
        if long:
            raise long[0]

    def _kept(self, kept: Card) -> dict[RecordField, str]:
        """Return what each field holds; WITHDRAWN holds nothing where the record is not."""
        shown = {**kept.shipped, **kept.own}
        return {field: shown.get(field, "") for field in (*self.text_fields, RecordField.WITHDRAWN)}

    def _typed(self) -> dict[RecordField, str]:
        kept = self.before.own.get(RecordField.WITHDRAWN, WITHDRAWN)
        texts = {field: each.text().strip() for field, each in self.text_fields.items()}
        return {**texts, RecordField.WITHDRAWN: kept if self.withdrawn_box.isChecked() else ""}

    def _show(self, values: Values) -> None:
        for field, text in self.text_fields.items():
            text.set_text(values[field])
        self.withdrawn_box.setChecked(bool(values[RecordField.WITHDRAWN]))

    def _build(self) -> None:
        for field, text in self.text_fields.items():
            self._add(field, text)
            text.edited.connect(partial(self._compare, field))
            button = self.back_buttons[field]
            button.clicked.connect(partial(self._take_back, field))
            self.fields_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.fields_layout.addWidget(self.withdrawn_box)
        self.fields_layout.addWidget(self.withdrawn_label)

    def _retranslate(self) -> None:
        super()._retranslate()
        for field in self.text_fields:
            self._compare(field)
        self.withdrawn_box.setText(self.tr("Withdrawn from the catalogue"))
        words = self.tr("It is then in no list and is not found; its number opens it still.")
        self.withdrawn_label.setText(words)

    @Slot()
    def _compare(self, field: RecordField) -> None:
        """Say beside a field what the shipped edition has, and offer it where the two differ."""
        shipped = self.before.shipped.get(field, "")
        text = self.tr("As shipped: {text}")
        nothing = self.tr("As shipped: nothing")
        hint = text.format(text=isolate(shipped)) if shipped else nothing
        self.rows[field].set_name(name_of(field), hint)
        self.rows[field].show_fault("")
        button = self.back_buttons[field]
        button.setText(self.tr("Take the office's text back"))
        button.setAccessibleDescription(name_of(field))
        button.setEnabled(self.text_fields[field].text().strip() != shipped)

    @Slot()
    def _take_back(self, field: RecordField) -> None:
        self.text_fields[field].set_text(self.before.shipped.get(field, ""))
        self.text_fields[field].setFocus()
