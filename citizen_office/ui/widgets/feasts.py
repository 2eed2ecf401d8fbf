"""The reminder of feasts that are near and that nobody has confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from citizen_office.domain.feasts import FeastDays
from citizen_office.ui.language import full_day, in_language, isolate, listed


def feasts_to_confirm(unconfirmed: Sequence[FeastDays]) -> str:
    """Return which feasts are to be confirmed, and when they are expected; empty if none is."""
    return _Words().of(unconfirmed) if unconfirmed else ""


class _Words(QObject):
    """Counts in words: only `tr` is known to have several forms to those who collect texts."""

    def of(self, unconfirmed: Sequence[FeastDays]) -> str:
        one = self.tr("{feast}, expected on {day}")
        feasts = listed(
            one.format(
                feast=isolate(in_language(each.rule.name_ar, each.rule.name_fr)),
                day=isolate(full_day(each.first)),
            )
            for each in unconfirmed
        )
        text = self.tr("%n feast(s) to be confirmed: {feasts}.", "", len(unconfirmed))
        return text.format(feasts=feasts)
