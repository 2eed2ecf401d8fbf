"""What a request is: the fold of its entries, whichever way they arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from citizen_office.domain.choices import Language, MediaType, Outcome, Paper
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.journal import Entry
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply
from citizen_office.domain.steps import (
    Attached,
    Contacted,
    Corrected,
    Deciding,
    Facts,
    Kind,
    Noted,
    Printed,
    Registered,
    ReplyApproved,
    ReplyDelivered,
    ReplyDrafted,
    Withdrawn,
)


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
SOON_DAYS = 5  # working days
COUNTED = 1000  # a longer list is not counted to its end: the screen says 999+


class Group(StrEnum):
    """The lists in which the desk looks at requests; SOON is within SOON_DAYS, not today."""

    OPEN = "open"
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    FOR_APPROVAL = "for_approval"
    READY = "ready"
    CLOSED = "closed"


class Flag(StrEnum):
    """What the desk must not overlook about a request."""

    URGENT = "urgent"
    OVERDUE = "overdue"
    CORRECTED = "corrected"
    CONFLICT = "conflict"


@dataclass(frozen=True, kw_only=True)
class RequestState:
    """The state of a request: a pure function of its entries.

    `conflicts` lists the entries that the state did not allow; they changed nothing and wait for
    the supervisor. `approved` are the drafts that may leave, `draft` is the newest. `copies`
    counts what was printed of each paper, of a reply since its approval.
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
    draft: UUID | None = None
    outcome: Outcome | None = None
    reply_language: Language | None = None
    approved: tuple[UUID, ...] = ()
    approved_on: date | None = None
    closed_on: date | None = None
    corrections: tuple[UUID, ...] = ()
    attachments: tuple[UUID, ...] = ()
    copies: Mapping[Paper, int] = field(default_factory=lambda: MappingProxyType({}))
    entries: int = 0
    conflicts: tuple[UUID, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the requester still waits."""
        return self.status not in CLOSED

    def is_overdue(self, today: date) -> bool:
        """Return whether the term passed, or had passed on the day it was closed."""
        return is_late(self.status, self.due_on, self.closed_on or today)

    def flags(self, today: date) -> tuple[Flag, ...]:
        """Return what must not be overlooked, in the order of the list."""
        raised = {
            Flag.URGENT: self.urgent,
            Flag.OVERDUE: self.is_overdue(today),
            Flag.CORRECTED: bool(self.corrections),
            Flag.CONFLICT: bool(self.conflicts),
        }
        return tuple(flag for flag, is_raised in raised.items() if is_raised)


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

    `days_left` are working days, negative once overdue, None once it is closed.
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


@dataclass(frozen=True)
class StepCard:
    """One entry in the story of a request; `at` is the wall clock in Morocco.

    `content` is what the entry says in words: empty if it says nothing so, or was erased.
    """

    kind: Kind
    at: datetime
    by: str | None
    facts: Mapping[str, Any]
    is_conflict: bool
    content: Mapping[str, Any]


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
    before there is one. `mark` is what stands on receipt and form beside the reference. `allowed`
    are the steps that may follow.
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


def fold(entries: Iterable[Entry]) -> RequestState | None:
    """Return the state that the entries of one request make; None before `registered` is there.

    Neither order nor repetition of the entries matters, and nothing else is read.
    """
    known = {entry.place: entry for entry in entries}
    state: RequestState | None = None
    early: list[UUID] = []
    for entry in sorted(known.values(), key=lambda each: each.order):
        if state is None:
            state = _begin(entry)
            if state is None:
                early.append(entry.id)
        else:
            state = _next(state, entry)
    if state is None:
        return None
    return replace(state, entries=len(known), conflicts=(*early, *state.conflicts))


def allows(state: RequestState, facts: Facts) -> bool:
    """Return whether the state takes this step, whoever owns the request."""
    return _STEPS[facts.kind](state, facts, _NOBODY) is not None


def allowed_steps(state: RequestState) -> tuple[Kind, ...]:
    """Return the steps that may follow now, the one that the requester waits for first."""
    recording = (Kind.CONTACTED, Kind.NOTED, Kind.ATTACHED, Kind.PRINTED)
    if not state.is_open:
        return recording
    awaited = {
        Status.FOR_APPROVAL: (Kind.REPLY_APPROVED,),
        Status.READY: (Kind.REPLY_DELIVERED,),
    }
    first = awaited.get(state.status, ())
    return (*first, Kind.REPLY_DRAFTED, Kind.CORRECTED, *recording, Kind.WITHDRAWN)


def is_late(status: Status, due_on: date, on: date) -> bool:
    """Return whether a term had passed on a day; a request taken back is never late."""
    return on > due_on and status is not Status.WITHDRAWN


_NOBODY = UUID(int=0)
_Step = Callable[[RequestState, Any, UUID], RequestState | None]


def _begin(entry: Entry) -> RequestState | None:
    facts = entry.facts
    if not isinstance(facts, Registered) or entry.request is None:
        return None
    return RequestState(
        request=entry.request,
        registered=entry.id,
        reference=Reference(facts.desk, facts.year, facts.number),
        owner=facts.site,
        status=Status.REGISTERED,
        language=facts.language,
        received_on=facts.received_on,
        due_on=facts.due_on,
        urgent=facts.urgent,
    )


def _next(state: RequestState, entry: Entry) -> RequestState:
    facts = entry.facts
    foreign = isinstance(facts, Deciding) and facts.site != state.owner
    step = _STEPS.get(facts.kind)
    changed = None if foreign or step is None else step(state, facts, entry.id)
    return changed or replace(state, conflicts=(*state.conflicts, entry.id))


def _printed(state: RequestState, facts: Printed, _entry: UUID) -> RequestState:
    copies = {**state.copies, facts.paper: state.copies.get(facts.paper, 0) + 1}
    return replace(state, copies=MappingProxyType(copies))


def _unchanged(state: RequestState, _facts: Noted | Contacted, _entry: UUID) -> RequestState:
    return state


def _attached(state: RequestState, facts: Attached, _entry: UUID) -> RequestState:
    return replace(state, attachments=(*state.attachments, facts.attachment))


def _drafted(state: RequestState, facts: ReplyDrafted, entry: UUID) -> RequestState | None:
    if not state.is_open:
        return None
    return replace(
        state,
        status=Status.FOR_APPROVAL,
        draft=entry,
        outcome=facts.outcome,
        reply_language=facts.language,
        approved_on=None,
    )


def _approved(state: RequestState, facts: ReplyApproved, _entry: UUID) -> RequestState | None:
    if state.status is not Status.FOR_APPROVAL or facts.draft != state.draft:
        return None
    # What was printed so far were drafts; the letter that leaves is an original again.
    copies = dict(state.copies)
    copies.pop(Paper.REPLY, None)
    return replace(
        state,
        status=Status.READY,
        approved=(*state.approved, facts.draft),
        approved_on=facts.approved_on,
        copies=MappingProxyType(copies),
    )


def _delivered(state: RequestState, facts: ReplyDelivered, _entry: UUID) -> RequestState | None:
    # A site without a network hands over what was approved, whatever was drafted since elsewhere.
    if not state.is_open or facts.draft not in state.approved:
        return None
    return replace(state, status=Status.ANSWERED, draft=facts.draft, closed_on=facts.on)


def _withdrawn(state: RequestState, facts: Withdrawn, _entry: UUID) -> RequestState | None:
    if not state.is_open:
        return None
    return replace(state, status=Status.WITHDRAWN, closed_on=facts.on)


def _corrected(state: RequestState, _facts: Corrected, entry: UUID) -> RequestState | None:
    if not state.is_open:
        return None
    return replace(state, corrections=(*state.corrections, entry))


def _refused(_state: RequestState, _facts: Facts, _entry: UUID) -> None:
    return None


_STEPS: dict[Kind, _Step] = {
    Kind.REGISTERED: _refused,
    Kind.PRINTED: _printed,
    Kind.NOTED: _unchanged,
    Kind.ATTACHED: _attached,
    Kind.CONTACTED: _unchanged,
    Kind.REPLY_DRAFTED: _drafted,
    Kind.REPLY_APPROVED: _approved,
    Kind.REPLY_DELIVERED: _delivered,
    Kind.WITHDRAWN: _withdrawn,
    Kind.CORRECTED: _corrected,
}
