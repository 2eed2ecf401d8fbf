"""Something to remember about a request."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.errors import Missing
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.widgets.fields import TextField


@dataclass(frozen=True)
class Note:
    """What is to be remembered."""

    text: str


class NoteDialog(StepDialog):
    """Asks for a note."""

    def __init__(self, before: Note | None = None, parent: QWidget | None = None) -> None:
        self.note_field = TextField(5)
        super().__init__("note", parent=parent)
        self.note_field.set_text(before.text if before else "")

    def value(self) -> Note:
        """Return what was written."""
        return Note(self.note_field.text())

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Note"),
            self.tr("It stays in the story of the request and cannot be changed later."),
            self.tr("Keep the note"),
        )

    def check(self) -> None:
        """Want something to be written."""
        if read_text("note", self.note_field.text(), DETAILS_LIMIT) is None:
            raise Missing("note")

    def _build(self) -> None:
        self._add("note", self.note_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["note"].set_name(self.tr("What is to be remembered"))
