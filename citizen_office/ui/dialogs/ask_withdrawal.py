"""The requester says that no answer is wanted any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.ui.dialogs.days import day_that_was
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.widgets.fields import DayField, TextField


@dataclass(frozen=True)
class WithdrawalWish:
    """What the requester said, and on which day."""

    reason: str
    on: date


class AskWithdrawalDialog(StepDialog):
    """Takes down that a withdrawal is asked for; it closes nothing yet."""

    def __init__(
        self,
        today: date,
        received_on: date,
        before: WithdrawalWish | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._received_on = today, received_on
        self.reason_field, self.day_field = TextField(3), DayField()
        super().__init__("withdraw", parent=parent)
        self.reason_field.set_text(before.reason if before else "")
        self.day_field.set_day(before.on if before else today)

    def value(self) -> WithdrawalWish:
        """Return what was said."""
        return WithdrawalWish(self.reason_field.text(), self.day_field.day("on") or self._today)

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("The requester wants no answer any more"),
            self.tr("It is taken down; an information officer then closes the request."),
            self.tr("Record it"),
        )

    def check(self) -> None:
        """Want the day on which it was said."""
        read_text("reason", self.reason_field.text(), DETAILS_LIMIT)
        day_that_was(self.day_field, "on", self._today, self._received_on)

    def _build(self) -> None:
        self._add("reason", self.reason_field)
        self._add("on", self.day_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["reason"].set_name(self.tr("Reason"), self.tr("Only what the requester said."))
        self.rows["on"].set_name(self.tr("On which day"), self.tr("day/month/year"))
