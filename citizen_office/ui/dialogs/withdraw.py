"""The end of a request because the requester wants no answer any more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.widgets.fields import TextField


@dataclass(frozen=True)
class Withdrawal:
    """Why a request is withdrawn, if that was said."""

    reason: str


class WithdrawDialog(StepDialog):
    """Asks whether a request is really withdrawn."""

    def __init__(self, before: Withdrawal | None = None, parent: QWidget | None = None) -> None:
        self.reason_field = TextField(3)
        super().__init__("withdraw", "danger", parent=parent)
        self.reason_field.set_text(before.reason if before else "")

    def value(self) -> Withdrawal:
        """Return what was said."""
        return Withdrawal(self.reason_field.text())

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Withdraw the request?"),
            self.tr(
                "It is closed without an answer, only because the requester wishes so."
                " This cannot be taken back."
            ),
            self.tr("Withdraw it"),
        )

    def check(self) -> None:
        """Want no more words than there is room for."""
        read_text("reason", self.reason_field.text(), DETAILS_LIMIT)

    def _build(self) -> None:
        self._add("reason", self.reason_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["reason"].set_name(self.tr("Reason"), self.tr("Only what the requester said."))
