"""What the head of the institution answers to a complaint (art. 19)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Dispatch
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import NAME_LIMIT, said
from citizen_office.domain.remedies import HeadAnswer
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField, TextField
from citizen_office.ui.widgets.labels import Fact


class Finding(StrEnum):
    """What the head finds."""

    UPHELD = "upheld"
    REJECTED = "rejected"


class HeadAnswerDialog(StepDialog):
    """Shows the complaint; asks for the finding, its words, its number, and how it leaves."""

    def __init__(
        self,
        complaint: str,
        before: HeadAnswer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.complaint_fact = Fact()
        self.complaint_fact.show_value(complaint)
        if not complaint:
            self.complaint_fact.hide()
        self.finding_row, self.how_row = ChoiceRow(Finding), ChoiceRow(Dispatch)
        self.text_field, self.number_field = TextField(5), LineField()
        super().__init__("done", parent=parent)
        self.how_row.choose(before.how if before else Dispatch.HANDED_OVER)
        if before is not None:
            self.finding_row.choose(Finding.UPHELD if before.upheld else Finding.REJECTED)
            self.text_field.set_text(before.text)
            self.number_field.setText(before.letter_number or "")

    def value(self) -> HeadAnswer:
        """Return what the head answers."""
        return HeadAnswer(
            self.finding_row.choice() is Finding.UPHELD,
            self.text_field.text(),
            letter_number=self.number_field.text() or None,
            how=Dispatch(self.how_row.choice() or Dispatch.HANDED_OVER),
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Answer of the head to the complaint"),
            self.tr(
                "A complaint that is upheld opens an answered request again, for another reply"
                " within the head's term. This cannot be taken back."
            ),
            self.tr("Record and print the answer"),
        )

    def check(self) -> None:
        """Want a finding and its words."""
        if self.finding_row.choice() is None:
            raise Missing("upheld")
        said("text", self.text_field.text())
        read_text("letter_number", self.number_field.text(), NAME_LIMIT)

    def _build(self) -> None:
        self.fields_layout.addWidget(self.complaint_fact)
        self._add("upheld", self.finding_row, compulsory=True)
        self._add("text", self.text_field, compulsory=True)
        self._add("letter_number", self.number_field)
        self._add("how", self.how_row, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.complaint_fact.set_name(self.tr("Text of the complaint"))
        self.rows["upheld"].set_name(self.tr("What the head finds"))
        self.rows["text"].set_name(
            self.tr("Text of the letter"), self.tr("Salutation and signature are added.")
        )
        self.rows["letter_number"].set_name(self.tr("Outgoing number"))
        self.rows["how"].set_name(self.tr("How it leaves"))
        self.finding_row.set_words(
            {
                Finding.UPHELD: self.tr("The complaint is upheld"),
                Finding.REJECTED: self.tr("The complaint is not upheld"),
            }
        )
        self.how_row.set_words({code: name_of(code) for code in Dispatch})
