"""Who works on a request, and who else is asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from citizen_office.domain.choices import ExtensionGround, Language
from citizen_office.domain.fields import read_text, reckonable_day
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.domain.state import RequestState
from citizen_office.domain.words import is_blank
from citizen_office.errors import DateTooEarly


@dataclass(frozen=True)
class Assignment:
    """Who works on a request, until which internal day; nobody gives it back to the list."""

    user: UUID | None = None
    department: UUID | None = None
    internal_due_on: date | None = None
    note: str | None = None

    def check(self, today: date) -> None:
        """Raise the `Invalid` of what cannot be kept: an internal day is one to come."""
        if self.internal_due_on is not None:
            reckonable_day("internal_due_on", self.internal_due_on)
            if self.internal_due_on < today:
                raise DateTooEarly("internal_due_on", today)
        read_text("note", self.note, DETAILS_LIMIT)

    def changes(self, state: RequestState) -> bool:
        """Return whether a request is not assigned so already, or gets a note."""
        wished = (self.user, self.department, self.internal_due_on)
        held = (state.assigned_to, state.department, state.internal_due_on)
        return wished != held or not is_blank(self.note or "")


@dataclass(frozen=True)
class Extension:
    """Why a term is prolonged: the notice has to justify it (art. 16)."""

    ground: ExtensionGround
    reason: str
    letter_number: str | None = None


@dataclass(frozen=True)
class Consultation:
    """The third party that gave the information in confidence, and what it is asked (art. 9)."""

    name: str
    address: str
    question: str
    answer_by: date | None = None
    language: Language = Language.ARABIC
    letter_number: str | None = None
