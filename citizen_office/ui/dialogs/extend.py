"""The term of reply is prolonged, once and before its end (art. 16)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import ExtensionGround
from citizen_office.domain.fields import read_text
from citizen_office.domain.handling import Extension
from citizen_office.domain.intake import NAME_LIMIT, said
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import full_day
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField, TextField


class ExtendDialog(StepDialog):
    """Asks for ground, justification and outgoing number; shows the day it would end on."""

    def __init__(
        self,
        due_on: date,
        until: date,
        before: Extension | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._due_on, self._until = due_on, until
        self.ground_row = ChoiceRow(ExtensionGround)
        self.reason_field, self.number_field = TextField(4), LineField()
        super().__init__("later", parent=parent)
        if before is not None:
            self.ground_row.choose(before.ground)
            self.reason_field.set_text(before.reason)
            self.number_field.setText(before.letter_number or "")

    def value(self) -> Extension:
        """Return what was chosen and written."""
        ground = ExtensionGround(self.ground_row.choice() or ExtensionGround.NOT_IN_TIME)
        return Extension(ground, self.reason_field.text(), self.number_field.text() or None)

    def words(self) -> Words:
        """Return how the question is put."""
        text = self.tr(
            "The reply, due on {due_on}, would be due on {until}. This can be done once; the"
            " requester is told before the term ends, in writing and with the reason (art. 16)."
        )
        return Words(
            self.tr("Extend the term of reply"),
            text.format(due_on=full_day(self._due_on), until=full_day(self._until)),
            self.tr("Extend and print the notice"),
        )

    def check(self) -> None:
        """Want a ground and a justification."""
        if self.ground_row.choice() is None:
            raise Missing("ground")
        said("reason", self.reason_field.text())
        read_text("letter_number", self.number_field.text(), NAME_LIMIT)

    def _build(self) -> None:
        self._add("ground", self.ground_row, compulsory=True)
        self._add("reason", self.reason_field, compulsory=True)
        self._add("letter_number", self.number_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["ground"].set_name(self.tr("Ground"))
        self.rows["reason"].set_name(
            self.tr("Justification"), self.tr("It stands in the notice to the requester.")
        )
        self.rows["letter_number"].set_name(self.tr("Outgoing number"))
        self.ground_row.set_words({code: name_of(code) for code in ExtensionGround})
