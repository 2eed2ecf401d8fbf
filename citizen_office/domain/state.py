"""Where a request stands: what the fold of its entries makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from citizen_office.domain.choices import Language, Outcome, Paper
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.references import Reference


class Status(StrEnum):
    """Where a request stands."""

    REGISTERED = "registered"
    IN_PROGRESS = "in_progress"
    WAITING_THIRD_PARTY = "waiting_third_party"
    FOR_APPROVAL = "for_approval"
    READY = "ready"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


CLOSED = frozenset({Status.ANSWERED, Status.WITHDRAWN})


class Flag(StrEnum):
    """What the desk must not overlook about a request."""

    URGENT = "urgent"
    OVERDUE = "overdue"
    EXTENDED = "extended"
    COMPLAINT = "complaint"
    WITHDRAWAL = "withdrawal"
    CORRECTED = "corrected"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Complaint:
    """A complaint to the head (art. 19): its entry, its days, and the answer once there is one."""

    entry: UUID
    on: date
    due_on: date
    answered_on: date | None = None
    upheld: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the requester still waits for the head's answer."""
        return self.answered_on is None


@dataclass(frozen=True)
class Answer:
    """What the public may read of a request: its number, and the entry that says it in words."""

    id: CatalogueId
    entry: UUID
    on: date
    language: Language
    is_public: bool = True


@dataclass(frozen=True, kw_only=True)
class RequestState:
    """The state of a request: a pure function of its entries.

    `conflicts` lists the entries that the state did not allow; they changed nothing and wait for
    the supervisor. `approved` are the drafts that may leave, `draft` is the newest, written by
    `drafted_by`. `copies` counts what was printed of each paper, of a reply since its approval.
    `consultations` are the third parties whose answer is awaited; `attempts` counts how often the
    office tried to reach the requester since the reply was ready, the last time on `tried_on`.
    `commission_on` and `commission_decided_on` are the days of a complaint to the CDAI (art. 20).
    `reopened_by` is the complaint that was upheld, while the term of reply is that of the head.
    `answer` is what was published last; it keeps its number where it is public no more.
    """

    request: UUID
    registered: UUID
    reference: Reference
    owner: UUID
    status: Status
    language: Language
    received_on: date
    due_on: date
    urgent: bool
    about: tuple[CatalogueId, ...] = ()
    assigned_to: UUID | None = None
    department: UUID | None = None
    internal_due_on: date | None = None
    extended_on: date | None = None
    consultations: tuple[UUID, ...] = ()
    draft: UUID | None = None
    drafted_by: UUID | None = None
    outcome: Outcome | None = None
    reply_language: Language | None = None
    approved: tuple[UUID, ...] = ()
    approved_on: date | None = None
    attempts: int = 0
    tried_on: date | None = None
    closed_on: date | None = None
    withdrawal_asked_on: date | None = None
    complaints: tuple[Complaint, ...] = ()
    commission_on: date | None = None
    commission_decided_on: date | None = None
    reopened_by: UUID | None = None
    answer: Answer | None = None
    corrections: tuple[UUID, ...] = ()
    attachments: tuple[UUID, ...] = ()
    copies: Mapping[Paper, int] = field(default_factory=lambda: MappingProxyType({}))
    entries: int = 0
    conflicts: tuple[UUID, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the requester still waits."""
        return self.status not in CLOSED

    @property
    def is_assigned(self) -> bool:
        """Whether somebody or a department works on it."""
        return not (self.assigned_to is None and self.department is None)

    @property
    def open_complaint(self) -> Complaint | None:
        """The complaint that waits for the head's answer, the oldest if there are several."""
        return next((each for each in self.complaints if each.is_open), None)

    @property
    def public_answer(self) -> Answer | None:
        """What the public may read; None where that is nothing."""
        return self.answer if self.answer is not None and self.answer.is_public else None

    def is_overdue(self, today: date) -> bool:
        """Return whether the term passed, or had passed on the day it was closed."""
        return is_late(self.status, self.due_on, self.closed_on or today)

    def flags(self, today: date) -> tuple[Flag, ...]:
        """Return what must not be overlooked, in the order of the list."""
        raised = {
            Flag.URGENT: self.urgent,
            Flag.OVERDUE: self.is_overdue(today),
            Flag.EXTENDED: self.extended_on is not None,
            Flag.COMPLAINT: self.open_complaint is not None,
            Flag.WITHDRAWAL: self.is_open and self.withdrawal_asked_on is not None,
            Flag.CORRECTED: bool(self.corrections),
            Flag.CONFLICT: bool(self.conflicts),
        }
        return tuple(flag for flag, is_raised in raised.items() if is_raised)


def is_late(status: Status, due_on: date, on: date) -> bool:
    """Return whether a term had passed on a day; a request taken back is never late."""
    return on > due_on and status is not Status.WITHDRAWN


def changed(state: RequestState, **fields: Any) -> RequestState:
    """Return a state in which some fields are others.

    It does what dataclasses.replace does, in a tenth of its time: a long story has hundreds.
    """
    assert fields.keys() <= vars(state).keys()
    made = object.__new__(RequestState)
    vars(made).update(vars(state), **fields)
    return made
