"""Reads, shows and keeps the wordings of letters for the part of the administration they are in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.people import User
from citizen_office.domain.templates import Wording
from citizen_office.errors import Invalid, OfficeError, Outdated
from citizen_office.ui.names import name_of
from citizen_office.ui.pages.administration_letters import LettersPart
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office


class LettersController(QObject):
    """Joins the list of wordings to their service."""

    def __init__(self, part: LettersPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        part.submitted.connect(self._save)
        part.look_wanted.connect(self._look)

    def begin(self) -> None:
        """List the wordings."""
        self._seat.tasks.read(
            partial(_wordings, self._seat.office),
            self._part.show_wordings,
            owner=self._part,
            name="wordings",
        )

    @Slot(Wording, str)
    def _save(self, wording: Wording, text: str) -> None:
        self._seat.tasks.write(
            partial(_keep, self._seat.office, wording, text, self._seat.user),
            self._saved,
            owner=self._part,
            touches=Touched.OFFICE,
            failed=self._refused,
        )

    @Slot(Wording, str)
    def _look(self, wording: Wording, text: str) -> None:
        self._seat.tasks.read(
            partial(_specimen, self._seat.office, wording, text),
            partial(self._part.show_letter, wording),
            owner=self._part,
            name="letter",
            failed=self._refused,
        )

    def _saved(self, wording: Wording) -> None:
        self._part.show_saved(wording)
        text = self.tr("Saved: {letter}. Letters made from now on are worded so.")
        self._seat.notices.say(text.format(letter=name_of(wording.template)))

    def _refused(self, error: OfficeError) -> None:
        self.begin()
        if isinstance(error, Outdated) and self._part.is_editing(error.now):
            self._part.show_outdated(error.now, error)
        elif isinstance(error, Invalid):
            self._part.editor.show_fault(error)
        else:
            self._seat.notices.fail(error)


# What follows runs in a worker: naming a service there loads what it needs.


def _wordings(office: Office) -> tuple[Wording, ...]:
    return office.templates.all()


def _specimen(office: Office, wording: Wording, text: str) -> bytes:
    return office.printing.specimen(wording.template, wording.language, text)


def _keep(office: Office, wording: Wording, text: str, user: User) -> Wording:
    return office.templates.save(wording, text, user)
