"""The day on which a religious feast was announced to begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from citizen_office.domain.feasts import FeastDays
from citizen_office.domain.words import one_line
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.kept import KeptDialog, Values
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.language import full_day, in_language, isolate, ltr
from citizen_office.ui.widgets.fields import DayField, LineField


@dataclass(frozen=True)
class Announced:
    """On which day a feast begins, and who says so."""

    day: date
    source: str


class FeastDialog(KeptDialog):
    """Asks for the first day of a feast, which may be known already."""

    before: FeastDays

    def __init__(self, feast: FeastDays, parent: QWidget | None = None) -> None:
        self.before = feast
        self.day_field, self.source_field = DayField(), LineField()
        super().__init__("tick", parent=parent)
        self._show(self._kept(feast))

    def value(self) -> Announced:
        """Return what was typed."""
        day = self.day_field.day()
        assert day is not None
        return Announced(day, one_line(self.source_field.text()))

    def words(self) -> Words:
        """Return how the question is put."""
        title = self.tr("{feast} {year}")
        name = in_language(self.before.rule.name_ar, self.before.rule.name_fr)
        known = self.tr("It is known to begin on {day}. Write another day if it was moved.")
        guess = self.tr(
            "It is expected on {day}, and seeing the moon decides: write the day that was announced"
            " for Morocco."
        )
        remark = known if self.before.is_confirmed else guess
        return Words(
            title.format(feast=isolate(name), year=ltr(str(self.before.year))),
            remark.format(day=isolate(full_day(self.before.first))),
            self.tr("Confirm the day"),
        )

    def check(self) -> None:
        """Want a day."""
        if self.day_field.day() is None:
            raise Missing("day")

    def _kept(self, kept: FeastDays) -> Values:
        return {"day": kept.first}

    def _typed(self) -> Values:
        return {"day": self.day_field.day()}

    def _show(self, values: Values) -> None:
        self.day_field.set_day(values["day"])

    def _build(self) -> None:
        self._add("day", self.day_field, compulsory=True)
        self._add("source", self.source_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["day"].set_name(self.tr("First day of the feast"), self.tr("day/month/year"))
        source = self.tr("Who announced it, and when.")
        self.rows["source"].set_name(self.tr("Source"), source)
