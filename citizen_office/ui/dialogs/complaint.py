"""A complaint to the head of the institution, as it reached the office (art. 19)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Channel, ComplaintCause, Outcome
from citizen_office.domain.intake import said
from citizen_office.domain.remedies import NewComplaint
from citizen_office.domain.state import RequestState
from citizen_office.ui.dialogs.days import day_that_was
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import DayField, TextField


class ComplaintDialog(StepDialog):
    """Asks for cause, words, way and day; what usually is the cause is chosen first."""

    def __init__(
        self,
        state: RequestState,
        today: date,
        before: NewComplaint | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._received_on = today, state.received_on
        self.cause_row, self.channel_row = ChoiceRow(ComplaintCause), ChoiceRow(Channel)
        self.text_field, self.day_field = TextField(4), DayField()
        super().__init__("warning", parent=parent)
        given = before or NewComplaint(usual_cause(state), "", on=today)
        self.cause_row.choose(given.cause)
        self.text_field.set_text(given.text)
        self.channel_row.choose(given.channel)
        self.day_field.set_day(given.on)

    def value(self) -> NewComplaint:
        """Return what was taken down."""
        return NewComplaint(
            ComplaintCause(self.cause_row.choice() or ComplaintCause.OTHER),
            self.text_field.text(),
            Channel(self.channel_row.choice() or Channel.IN_PERSON),
            on=self.day_field.day("on"),
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Complaint about an information request (article 19)"),
            self.tr("The head's own term of answer begins on the day it was received."),
            self.tr("Record and print the receipt"),
        )

    def check(self) -> None:
        """Want the words of the complaint, and the day."""
        said("text", self.text_field.text())
        day_that_was(self.day_field, "on", self._today, self._received_on)

    def _build(self) -> None:
        self._add("cause", self.cause_row, compulsory=True)
        self._add("text", self.text_field, compulsory=True)
        self._add("channel", self.channel_row, compulsory=True)
        self._add("on", self.day_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["cause"].set_name(self.tr("What it is about"))
        self.rows["text"].set_name(
            self.tr("What the requester complains of"), self.tr("In the requester's own words.")
        )
        self.rows["channel"].set_name(self.tr("How the complaint came"))
        self.rows["on"].set_name(self.tr("Received on"), self.tr("day/month/year"))
        self.cause_row.set_words({code: name_of(code) for code in ComplaintCause})
        self.channel_row.set_words({code: name_of(code) for code in Channel})


def usual_cause(state: RequestState) -> ComplaintCause:
    """Return what a complaint about a request in this state is usually about."""
    if state.is_open:
        return ComplaintCause.NO_REPLY
    if state.outcome is Outcome.FULL:
        return ComplaintCause.INCOMPLETE
    return ComplaintCause.REFUSAL
