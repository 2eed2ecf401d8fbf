"""What the third party that was consulted answered (art. 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.days import day_that_was
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import isolate
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import DayField, TextField
from citizen_office.ui.widgets.labels import Fact


class Consent(StrEnum):
    """Whether a third party lets the information be given."""

    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True)
class Hearing:
    """The answer of the third party, its reasons and its day."""

    consents: bool
    reasons: str
    on: date


class HearDialog(StepDialog):
    """Shows who was asked what, the first of several; asks what the answer was."""

    def __init__(
        self,
        today: date,
        asked: tuple[str, str],
        before: Hearing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._today = today
        name, question = asked
        self._name, self.question_fact = name, Fact()
        self.question_fact.show_value(question)
        if not (name or question):
            self.question_fact.hide()
        self.consent_row = ChoiceRow(Consent)
        self.reasons_field, self.day_field = TextField(4), DayField()
        super().__init__("person", parent=parent)
        self.day_field.set_day(before.on if before else today)
        if before is not None:
            self.consent_row.choose(Consent.GIVEN if before.consents else Consent.REFUSED)
            self.reasons_field.set_text(before.reasons)

    def value(self) -> Hearing:
        """Return what was answered."""
        return Hearing(
            self.consent_row.choice() is Consent.GIVEN,
            self.reasons_field.text(),
            self.day_field.day("on") or self._today,
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Answer of the third party"),
            self.tr("If it does not consent, the office decides, weighing its reasons (art. 9)."),
            self.tr("Record the answer"),
        )

    def check(self) -> None:
        """Want yes or no, and the day."""
        if self.consent_row.choice() is None:
            raise Missing("consents")
        read_text("reasons", self.reasons_field.text(), DETAILS_LIMIT)
        day_that_was(self.day_field, "on", self._today)

    def _build(self) -> None:
        self.fields_layout.addWidget(self.question_fact)
        self._add("consents", self.consent_row, compulsory=True)
        self._add("reasons", self.reasons_field)
        self._add("on", self.day_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.question_fact.set_name(self.tr("Asked: {name}").format(name=isolate(self._name)))
        self.rows["consents"].set_name(self.tr("Does it consent?"))
        self.rows["reasons"].set_name(self.tr("Its reasons"), self.tr("As it gave them."))
        self.rows["on"].set_name(self.tr("On which day"), self.tr("day/month/year"))
        self.consent_row.set_words(
            {
                Consent.GIVEN: self.tr("It consents"),
                Consent.REFUSED: self.tr("It does not consent"),
            }
        )
