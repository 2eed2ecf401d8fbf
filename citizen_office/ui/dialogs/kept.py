"""The shape of the questions about what the office keeps: they close once it is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal

from citizen_office.errors import Invalid, OfficeError
from citizen_office.ui.dialogs.step import StepDialog
from citizen_office.ui.messages import explain


class KeptDialog(StepDialog):
    """Stays open until whoever opened it accepts what it holds: what is refused is told here.

    Signals:
        submitted: Everything is there.
    """

    submitted = Signal()

    def show_error(self, error: OfficeError) -> None:
        """Say what was wrong: at its field if it has one."""
        if isinstance(error, Invalid):
            self.show_invalid(error)
        else:
            self.show_fault(explain(error))

    def _finish(self) -> None:
        self.submitted.emit()
