"""The day on which a religious feast was announced to begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from citizen_office.domain.feasts import FeastDays
from citizen_office.domain.words import one_line
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.kept import KeptDialog
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

    def __init__(self, feast: FeastDays, parent: QWidget | None = None) -> None:
        self.feast = feast
        self.day_field, self.source_field = DayField(), LineField()
        super().__init__("tick", parent=parent)
        self.day_field.set_day(feast.first)

    def renew(self, now: Any) -> None:
        """Say on which day it stands now, and show that unless another was typed."""
        typed = {"day": self.value().day}
        day = self._merged({"day": self.feast.first}, typed, {"day": now.first})["day"]
        self.feast = now
        self.day_field.set_day(day)
        self._retranslate()

    def value(self) -> Announced:
        """Return what was typed."""
        day = self.day_field.day()
        assert day is not None
        return Announced(day, one_line(self.source_field.text()))

    def words(self) -> Words:
        """Return how the question is put."""
        title = self.tr("{feast} {year}")
        name = in_language(self.feast.rule.name_ar, self.feast.rule.name_fr)
        known = self.tr("It is known to begin on {day}. Write another day if it was moved.")
        guess = self.tr(
            "It is expected on {day}, and seeing the moon decides: write the day that was announced"
            " for Morocco."
        )
        remark = known if self.feast.is_confirmed else guess
        return Words(
            title.format(feast=isolate(name), year=ltr(str(self.feast.year))),
            remark.format(day=isolate(full_day(self.feast.first))),
            self.tr("Confirm the day"),
        )

    def check(self) -> None:
        """Want a day."""
        if self.day_field.day() is None:
            raise Missing("day")

    def _build(self) -> None:
        self._add("day", self.day_field, compulsory=True)
        self._add("source", self.source_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["day"].set_name(self.tr("First day of the feast"), self.tr("day/month/year"))
        source = self.tr("Who announced it, and when.")
        self.rows["source"].set_name(self.tr("Source"), source)
