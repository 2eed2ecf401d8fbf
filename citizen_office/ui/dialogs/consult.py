"""The third party that gave the information in confidence is asked for consent (art. 9)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Language
from citizen_office.domain.fields import read_text
from citizen_office.domain.handling import Consultation
from citizen_office.domain.intake import LINE_LIMIT, NAME_LIMIT, said
from citizen_office.errors import DateTooEarly
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import DayField, LineField, TextField


class ConsultDialog(StepDialog):
    """Asks whom, what, until when, under which number; `language` is the letter's at first."""

    def __init__(
        self,
        today: date,
        language: Language,
        before: Consultation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._today = today
        self.name_field, self.address_field = LineField(), LineField()
        self.question_field, self.day_field = TextField(4), DayField()
        self.language_row, self.number_field = ChoiceRow(Language), LineField()
        super().__init__("person", parent=parent)
        asked = before or Consultation("", "", "", language=language)
        self.name_field.setText(asked.name)
        self.address_field.setText(asked.address)
        self.question_field.set_text(asked.question)
        self.day_field.set_day(asked.answer_by)
        self.language_row.choose(asked.language)
        self.number_field.setText(asked.letter_number or "")

    def value(self) -> Consultation:
        """Return what was written."""
        return Consultation(
            self.name_field.text(),
            self.address_field.text(),
            self.question_field.text(),
            self.day_field.day("answer_by"),
            Language(self.language_row.choice() or Language.ARABIC),
            self.number_field.text() or None,
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Consult a third party"),
            self.tr(
                "Who gave the information in confidence is asked for consent (art. 9). The letter"
                " does not say who asked for it, and the term of reply goes on."
            ),
            self.tr("Record and print the letter"),
        )

    def check(self) -> None:
        """Want a name, an address, a question, and no answer before today."""
        given = self.value()
        said("name", given.name, NAME_LIMIT)
        said("address", given.address, LINE_LIMIT)
        said("question", given.question)
        read_text("letter_number", given.letter_number, NAME_LIMIT)
        if given.answer_by is not None and given.answer_by < self._today:
            raise DateTooEarly("answer_by", self._today)

    def _build(self) -> None:
        self._add("name", self.name_field, compulsory=True)
        self._add("address", self.address_field, compulsory=True)
        self._add("question", self.question_field, compulsory=True)
        self._add("answer_by", self.day_field)
        self._add("language", self.language_row)
        self._add("letter_number", self.number_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["name"].set_name(self.tr("Name of the third party"))
        self.rows["address"].set_name(self.tr("Address"))
        self.rows["question"].set_name(
            self.tr("What is asked"), self.tr("Which information it is, without the requester.")
        )
        self.rows["answer_by"].set_name(self.tr("Answer wanted by"), self.tr("day/month/year"))
        self.rows["language"].set_name(self.tr("Language of the letter"))
        self.rows["letter_number"].set_name(self.tr("Outgoing number"))
        self.language_row.set_words({code: name_of(code) for code in Language})
