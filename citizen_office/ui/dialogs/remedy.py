"""What passed between the office and the commission or the court (arts 20 and 21)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import RemedyEvent
from citizen_office.domain.facts import Kind
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import NAME_LIMIT, said
from citizen_office.domain.remedies import Proceeding
from citizen_office.ui.dialogs.days import day_that_was
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import DayField, LineField, TextField


class RemedyDialog(StepDialog):
    """Asks what the commission or the court did; `kind` says which of the two."""

    def __init__(
        self,
        kind: Kind,
        today: date,
        before: Proceeding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._kind, self._today = kind, today
        self.event_row, self.text_field = ChoiceRow(RemedyEvent), TextField(4)
        self.reference_field, self.day_field = LineField(), DayField()
        super().__init__("building", parent=parent)
        given = before or Proceeding(RemedyEvent.NOTIFIED, "", on=today)
        self.event_row.choose(given.event)
        self.text_field.set_text(given.text)
        self.reference_field.setText(given.reference or "")
        self.day_field.set_day(given.on)

    def value(self) -> Proceeding:
        """Return what was taken down."""
        return Proceeding(
            RemedyEvent(self.event_row.choice() or RemedyEvent.NOTIFIED),
            self.text_field.text(),
            self.reference_field.text(),
            self.day_field.day("on") or self._today,
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            name_of(self._kind),
            self.tr("It stays in the story, whether the request is open or closed."),
            self.tr("Record it"),
        )

    def check(self) -> None:
        """Want words and a day."""
        said("text", self.text_field.text())
        read_text("reference", self.reference_field.text(), NAME_LIMIT)
        day_that_was(self.day_field, "on", self._today)

    def _build(self) -> None:
        self._add("event", self.event_row, compulsory=True)
        self._add("text", self.text_field, compulsory=True)
        self._add("reference", self.reference_field)
        self._add("on", self.day_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["event"].set_name(self.tr("What happened"))
        self.rows["text"].set_name(self.tr("In words"))
        self.rows["reference"].set_name(self.tr("Their reference"))
        self.rows["on"].set_name(self.tr("On which day"), self.tr("day/month/year"))
        self.event_row.set_words({code: name_of(code) for code in RemedyEvent})
