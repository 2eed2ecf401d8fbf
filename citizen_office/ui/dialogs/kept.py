"""The shape of the questions about what the office keeps: they close once it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from textwrap import shorten
from typing import Any

from PySide6.QtCore import Signal

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.choices import Role
from citizen_office.domain.concepts import written_terms
from citizen_office.domain.words import one_line
from citizen_office.errors import Invalid, OfficeError, Outdated
from citizen_office.ui.dialogs.step import StepDialog
from citizen_office.ui.language import short_day
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of, name_of_class

LETTERS = 120  # of a value that is told
Values = Mapping[Any, Any]


class KeptDialog(StepDialog):
    """Stays open until whoever opened it accepts what it holds: what is refused is told here.

    `before` is what it asks about as it was looked at; None if that is new.

    Signals:
        submitted: Everything is there.
    """

    submitted = Signal()
    before: Any = None

    def show_error(self, error: OfficeError) -> None:
        """Say what was wrong, at its field if it has one; what others changed is shown anew."""
        if isinstance(error, Invalid):
            self.show_invalid(error)
            return
        if isinstance(error, Outdated):
            self.renew(error.now)
        self.show_fault(explain(error))

    def renew(self, now: Any) -> None:
        """Show what there is now instead of what was looked at; what was typed stays."""
        values = self._merged(self._kept(self.before), self._typed(), self._kept(now))
        self.before = now
        self._show(values)
        self._retranslate()

    def _kept(self, kept: Any) -> Values:
        """Return by field what of a thing that is kept can be changed here."""
        return {**vars(kept)}

    def _typed(self) -> Values:
        """Return by field what was typed, as it would be kept."""
        return {**vars(self.value())}

    def _show(self, values: Values) -> None:
        """Put values into the fields."""
        raise NotImplementedError

    def _merged(self, before: Values, typed: Values, now: Values) -> dict[Any, Any]:
        """Return the value of each field now, but for those that were typed.

        Where others changed the same field, it says to what, until the two agree.
        """
        own = {name: value for name, value in typed.items() if value != before[name]}
        for name, row in self.rows.items():
            if name not in own or own[name] == now[name]:
                row.show_doubt("")
            elif now[name] != before[name]:
                row.show_meanwhile(told(now[name]))
        return {name: own.get(name, now[name]) for name in typed}

    def _finish(self) -> None:
        self.submitted.emit()


def told(value: Any) -> str:
    """Return a value that is kept as it is told in a line; of none there is nothing to tell."""
    if not value:
        return ""
    if isinstance(value, Art10Class):
        return name_of_class(value)
    if isinstance(value, Role):
        return name_of(value)
    if isinstance(value, date):
        return short_day(value)
    text = written_terms(value) if isinstance(value, tuple) else one_line(str(value))
    return shorten(text, LETTERS, placeholder=" …")
