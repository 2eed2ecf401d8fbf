"""The term of reply is prolonged, once and before its end (art. 16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import ExtensionGround
from citizen_office.domain.intake import said
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import full_day
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import TextField


@dataclass(frozen=True)
class Extension:
    """Why a term is prolonged."""

    ground: ExtensionGround
    reason: str


class ExtendDialog(StepDialog):
    """Asks for one of the four grounds and a justification; shows the day it would end on."""

    def __init__(
        self,
        due_on: date,
        until: date,
        before: Extension | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._due_on, self._until = due_on, until
        self.ground_row = ChoiceRow(ExtensionGround)
        self.reason_field = TextField(4)
        super().__init__("later", parent=parent)
        if before is not None:
            self.ground_row.choose(before.ground)
            self.reason_field.set_text(before.reason)

    def value(self) -> Extension:
        """Return what was chosen and written."""
        ground = ExtensionGround(self.ground_row.choice() or ExtensionGround.NOT_IN_TIME)
        return Extension(ground, self.reason_field.text())

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

    def _build(self) -> None:
        self._add("ground", self.ground_row, compulsory=True)
        self._add("reason", self.reason_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["ground"].set_name(self.tr("Ground"))
        self.rows["reason"].set_name(
            self.tr("Justification"), self.tr("It stands in the notice to the requester.")
        )
        self.ground_row.set_words({code: name_of(code) for code in ExtensionGround})
