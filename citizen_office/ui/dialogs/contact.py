"""An attempt to reach the requester."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Contact
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow


class Reached(StrEnum):
    """How an attempt ended."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class Attempt:
    """How somebody was tried to be reached today, and whether that worked."""

    how: Contact
    reached: bool


class ContactDialog(StepDialog):
    """Asks how the requester was tried to be reached, and with what success."""

    def __init__(self, before: Attempt | None = None, parent: QWidget | None = None) -> None:
        self.how_row, self.reached_row = ChoiceRow(Contact), ChoiceRow(Reached)
        super().__init__("call", parent=parent)
        self.how_row.choose(before.how if before else Contact.PHONE)
        if before is not None:
            self.reached_row.choose(Reached.YES if before.reached else Reached.NO)

    def value(self) -> Attempt:
        """Return what was chosen."""
        how = Contact(self.how_row.choice() or Contact.PHONE)
        return Attempt(how, reached=self.reached_row.choice() is Reached.YES)

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Attempt to reach the requester"),
            self.tr("It is recorded with today's date; nothing is printed."),
            self.tr("Record the attempt"),
        )

    def check(self) -> None:
        """Want to know how it ended."""
        if self.reached_row.choice() is None:
            raise Missing("reached")

    def _build(self) -> None:
        self._add("how", self.how_row, compulsory=True)
        self._add("reached", self.reached_row, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["how"].set_name(self.tr("How"))
        self.rows["reached"].set_name(self.tr("Was the requester reached?"))
        self.how_row.set_words({code: name_of(code) for code in Contact})
        self.reached_row.set_words({Reached.YES: self.tr("Yes"), Reached.NO: self.tr("No")})
