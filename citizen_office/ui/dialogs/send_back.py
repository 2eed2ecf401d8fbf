"""A reply that waits for approval goes back to whoever wrote it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citizen_office.domain.intake import said
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.widgets.fields import TextField


@dataclass(frozen=True)
class Return:
    """Why a reply may not leave as it is."""

    reason: str


class SendBackDialog(StepDialog):
    """Asks what is to be changed in a reply."""

    def __init__(self, before: Return | None = None, parent: QWidget | None = None) -> None:
        self.reason_field = TextField(4)
        super().__init__("back", parent=parent)
        self.reason_field.set_text(before.reason if before else "")

    def value(self) -> Return:
        """Return what was written."""
        return Return(self.reason_field.text())

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Send the reply back"),
            self.tr("Its words are kept; whoever wrote it changes them and sends it again."),
            self.tr("Send it back"),
        )

    def check(self) -> None:
        """Want a reason."""
        said("reason", self.reason_field.text())

    def _build(self) -> None:
        self._add("reason", self.reason_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["reason"].set_name(self.tr("What is to be changed, and why"))
