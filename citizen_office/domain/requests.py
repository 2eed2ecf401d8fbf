"""Requests as lists and pages show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from citizen_office.domain.choices import MediaType
from citizen_office.domain.facts import Kind
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.papers import Words
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply
from citizen_office.domain.state import Flag, RequestState, Status

NOBODY = Words()
SOON_DAYS = 5  # working days
COUNTED = 1000  # a longer list is not counted to its end: the screen says 999+


class Group(StrEnum):
    """The lists in which the desk looks at requests; SOON is within SOON_DAYS, not today."""

    OPEN = "open"
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    FOR_APPROVAL = "for_approval"
    UNASSIGNED = "unassigned"
    READY = "ready"
    COMPLAINTS = "complaints"
    CONFLICTS = "conflicts"
    CLOSED = "closed"


@dataclass(frozen=True)
class RequestCard:
    """A registered request, as the desk hands it over.

    `earlier` are the newest references of the same identity number: shown, never a refusal
    (asking again is a ground of reply only, law 31-13 art. 18). `is_repeat`: this input was
    registered before under the same token.
    """

    reference: Reference
    received_on: date
    due_on: date
    id: UUID
    earlier: tuple[str, ...] = ()
    is_repeat: bool = False


@dataclass(frozen=True)
class RequestLine:
    """One row of a list of requests.

    `days_left` are working days, negative once overdue, None once it is closed. `assigned_to` is
    the name of whoever works on it, a person's before a department's; empty: nobody. `entries` is
    what was seen of it. `attempts` counts the calls since the reply was ready.
    """

    reference: str
    subject: str
    applicant: str
    status: Status
    received_on: date
    due_on: date
    days_left: int | None
    urgent: bool
    overdue: bool
    has_conflicts: bool
    entries: int
    assigned_to: Words = NOBODY
    internal_due_on: date | None = None
    is_extended: bool = False
    complaint_due_on: date | None = None
    phone: str = ""
    attempts: int = 0
    tried_on: date | None = None


@dataclass(frozen=True)
class RequestsAbout:
    """The newest requests about a record, and how many there are."""

    lines: tuple[RequestLine, ...] = ()
    count: int = 0


@dataclass(frozen=True)
class DueDay:
    """How many requests have a term that ends on a day; `is_working`: the office is open on it."""

    day: date
    count: int
    is_working: bool


@dataclass(frozen=True)
class StepCard:
    """One entry in the story of a request; `at` is the wall clock in Morocco.

    `content` is what the entry says in words: empty if it says nothing so, or was erased; of
    identity numbers it holds no more than the end. `named` are the person and the department of an
    assignment; `entry` is its id.
    """

    kind: Kind
    at: datetime
    by: str | None
    facts: Mapping[str, Any]
    is_conflict: bool
    content: Mapping[str, Any]
    named: tuple[Words, ...] = ()
    entry: UUID | None = None


@dataclass(frozen=True)
class AttachmentCard:
    """A file kept with a request; its name is empty once it was erased."""

    id: UUID
    name: str
    media_type: MediaType
    size: int


@dataclass(frozen=True)
class RequestView:
    """A request as its page shows it; `days_left` is None once it is closed.

    `asked` is what was taken down, corrected, and `reply` the newest draft: None once erased, or
    before there is one. Of the identity number `asked` has no more than the end. `mark` is what
    stands on receipt and form beside the reference. `allowed` are the steps that may follow.
    `worker` and `department` work on it; `two_for_full` is what the office wants of full replies.
    """

    state: RequestState
    flags: tuple[Flag, ...]
    days_left: int | None
    steps: tuple[StepCard, ...]
    asked: NewRequest | None
    attachments: tuple[AttachmentCard, ...]
    reply: NewReply | None
    mark: str
    allowed: tuple[Kind, ...]
    worker: Words = NOBODY
    department: Words = NOBODY
    two_for_full: bool = False
