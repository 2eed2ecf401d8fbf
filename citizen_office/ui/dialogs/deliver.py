"""How and when a reply left the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Dispatch
from citizen_office.ui.dialogs.days import day_that_was
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import DayField


@dataclass(frozen=True)
class Handing:
    """How a reply left, and on which day."""

    how: Dispatch
    on: date


class DeliverDialog(StepDialog):
    """Asks how and when; `approved_on` is the first day on which it can have been."""

    def __init__(
        self,
        today: date,
        approved_on: date | None,
        before: Handing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._approved_on = today, approved_on
        self.how_row, self.day_field = ChoiceRow(Dispatch), DayField()
        super().__init__("deliver", parent=parent)
        self.how_row.choose(before.how if before else Dispatch.HANDED_OVER)
        self.day_field.set_day(before.on if before else today)

    def value(self) -> Handing:
        """Return what was chosen."""
        how = Dispatch(self.how_row.choice() or Dispatch.HANDED_OVER)
        return Handing(how, self.day_field.day("on") or self._today)

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("The reply has left"),
            self.tr("The term is met on that day, and the request is closed."),
            self.tr("Record it"),
        )

    def check(self) -> None:
        """Want a day on which the reply can have left."""
        day_that_was(self.day_field, "on", self._today, self._approved_on)

    def _build(self) -> None:
        self._add("how", self.how_row, compulsory=True)
        self._add("on", self.day_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["how"].set_name(self.tr("How"))
        self.rows["on"].set_name(self.tr("On which day"), self.tr("day/month/year"))
        self.how_row.set_words({code: name_of(code) for code in Dispatch})
