"""Who works on a request, and who else is asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from citizen_office.domain.choices import Language


@dataclass(frozen=True)
class Assignment:
    """Who works on a request, until which internal day; nobody gives it back to the list."""

    user: UUID | None = None
    department: UUID | None = None
    internal_due_on: date | None = None
    note: str | None = None


@dataclass(frozen=True)
class Consultation:
    """The third party that gave the information in confidence, and what it is asked (art. 9)."""

    name: str
    address: str
    question: str
    answer_by: date | None = None
    language: Language = Language.ARABIC
