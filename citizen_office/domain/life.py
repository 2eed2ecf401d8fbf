"""The life of a request: the fold of its entries, whichever way they arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any
from uuid import UUID

from citizen_office.domain.choices import Outcome, Paper, RemedyEvent
from citizen_office.domain.facts import Deciding, Facts, Kind
from citizen_office.domain.journal import Entry
from citizen_office.domain.references import Reference
from citizen_office.domain.state import Answer, Complaint, RequestState, Status, changed
from citizen_office.domain.steps import (
    Assigned,
    Attached,
    CommissionNoted,
    ComplaintAnswered,
    ComplaintReceived,
    Contacted,
    Corrected,
    DueMoved,
    Extended,
    Printed,
    Published,
    Registered,
    ReplyApproved,
    ReplyDelivered,
    ReplyDrafted,
    ReplyReturned,
    ThirdPartyAnswered,
    ThirdPartyAsked,
    Unpublished,
    WithdrawalAsked,
    Withdrawn,
)


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
    return changed(state, entries=len(known), conflicts=(*early, *state.conflicts))


def allows(state: RequestState, facts: Facts, actor: UUID | None = None) -> bool:
    """Return whether the state takes this step by that user, whoever owns the request."""
    return _taken_by(state, facts, _Taken(_NOBODY, actor)) is not None


def allowed_steps(state: RequestState, today: date) -> tuple[Kind, ...]:
    """Return the steps that may follow today, the one that is waited for first.

    Left out are what the calendar does by itself, a second wish to withdraw, and the delivery of a
    reply while a newer draft waits.
    """
    first, left_out = [Kind.COMPLAINT_ANSWERED, *_AWAITED.get(state.status, ())], {Kind.DUE_MOVED}
    if state.withdrawal_asked_on is not None:
        first.insert(0, Kind.WITHDRAWN)
        left_out.add(Kind.WITHDRAWAL_ASKED)
    if state.status is not Status.READY:
        left_out.add(Kind.REPLY_DELIVERED)
    kinds = (kind for kind in dict.fromkeys((*first, *_STEPS)) if kind not in left_out)
    return tuple(kind for kind in kinds if _STEPS[kind].may(state, today))


def may_be_complained_of(state: RequestState, on: date) -> bool:
    """Return whether a complaint has an object: a reply, or a term that passed (art. 19)."""
    return state.status is Status.ANSWERED or (state.is_open and on > state.due_on)


def may_approve(state: RequestState, user: UUID | None, *, two_for_full: bool = False) -> bool:
    """Return whether this user may approve the reply that waits, whatever the role.

    Somebody else's always; one's own only if it grants all, and not where the office wants
    `two_for_full`.
    """
    is_own = user is not None and user == state.drafted_by
    return not is_own or (state.outcome is Outcome.FULL and not two_for_full)


@dataclass(frozen=True)
class _Taken:
    """Which entry takes a step, and who."""

    entry: UUID
    actor: UUID | None


_NOBODY = UUID(int=0)


@dataclass(frozen=True)
class _Step:
    """When a state takes a step on a day, and what the step makes of it.

    None where its facts do not fit: those of a draft that is no longer the newest, for one.
    """

    may: Callable[[RequestState, date], bool]
    made: Callable[[RequestState, Any, _Taken], RequestState | None]


def _begin(entry: Entry) -> RequestState | None:
    facts = entry.facts
    if not isinstance(facts, Registered) or entry.request is None:
        return None
    return RequestState(
        request=entry.request,
        registered=entry.id,
        reference=Reference(facts.desk, facts.year, facts.number),
        about=facts.about,
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
    next_ = None if foreign else _taken_by(state, facts, _Taken(entry.id, entry.actor))
    return next_ or changed(state, conflicts=(*state.conflicts, entry.id))


def _taken_by(state: RequestState, facts: Facts, taken: _Taken) -> RequestState | None:
    step = _STEPS.get(facts.kind)
    # What has no day of its own is taken on any.
    if step is None or not step.may(state, getattr(facts, "on", state.received_on)):
        return None
    return step.made(state, facts, taken)


def _always(_state: RequestState, _on: date) -> bool:
    return True


def _open(state: RequestState, _on: date) -> bool:
    return state.is_open


def _waits(state: RequestState, _on: date) -> bool:
    return state.status is Status.FOR_APPROVAL


def _unchanged(state: RequestState, _facts: Facts, _taken: _Taken) -> RequestState:
    return state


def _printed(state: RequestState, facts: Printed, _taken: _Taken) -> RequestState:
    copies = {**state.copies, facts.paper: state.copies.get(facts.paper, 0) + 1}
    return changed(state, copies=MappingProxyType(copies))


def _attached(state: RequestState, facts: Attached, _taken: _Taken) -> RequestState:
    return changed(state, attachments=(*state.attachments, facts.attachment))


def _contacted(state: RequestState, facts: Contacted, _taken: _Taken) -> RequestState:
    if state.status is not Status.READY:
        return state
    return changed(state, attempts=state.attempts + 1, tried_on=facts.on)


def _assigned(state: RequestState, facts: Assigned, _taken: _Taken) -> RequestState:
    assigned = changed(
        state,
        assigned_to=facts.user,
        department=facts.department,
        internal_due_on=facts.internal_due_on,
    )
    if state.status in {Status.REGISTERED, Status.IN_PROGRESS}:
        return changed(assigned, status=_at_work(assigned))
    return assigned


def _asked(state: RequestState, _facts: ThirdPartyAsked, taken: _Taken) -> RequestState:
    asked = changed(state, consultations=(*state.consultations, taken.entry))
    if state.status in {Status.REGISTERED, Status.IN_PROGRESS}:
        return changed(asked, status=Status.WAITING_THIRD_PARTY)
    return asked


def _answered(
    state: RequestState, facts: ThirdPartyAnswered, _taken: _Taken
) -> RequestState | None:
    if facts.consultation not in state.consultations:
        return None
    left = tuple(each for each in state.consultations if each != facts.consultation)
    answered = changed(state, consultations=left)
    if state.status is Status.WAITING_THIRD_PARTY and not left:
        return changed(answered, status=Status.IN_PROGRESS)
    return answered


def _extended(state: RequestState, facts: Extended, _taken: _Taken) -> RequestState | None:
    if facts.due_on < state.due_on:
        return None
    return changed(state, extended_on=facts.on, due_on=facts.due_on)


def _may_extend(state: RequestState, on: date) -> bool:
    """Return whether the term goes on, was not extended, and is not that of the head (art. 16)."""
    is_first = state.extended_on is None and state.reopened_by is None
    return state.is_open and is_first and on <= state.due_on


def _moved(state: RequestState, facts: DueMoved, _taken: _Taken) -> RequestState | None:
    if facts.complaint is None:
        if not state.is_open or facts.due_from != state.due_on:
            return None
        return changed(state, due_on=facts.due_to)
    complaint = _complaint(state, facts.complaint)
    if complaint is None or complaint.due_on != facts.due_from:
        return None
    return _with(state, replace(complaint, due_on=facts.due_to))


def _drafted(state: RequestState, facts: ReplyDrafted, taken: _Taken) -> RequestState:
    return changed(
        state,
        status=Status.FOR_APPROVAL,
        draft=taken.entry,
        drafted_by=taken.actor,
        outcome=facts.outcome,
        reply_language=facts.language,
        approved_on=None,
    )


def _returned(state: RequestState, facts: ReplyReturned, _taken: _Taken) -> RequestState | None:
    return changed(state, status=Status.IN_PROGRESS) if facts.draft == state.draft else None


def _approved(state: RequestState, facts: ReplyApproved, taken: _Taken) -> RequestState | None:
    if facts.draft != state.draft or not may_approve(state, taken.actor):
        return None
    # What was printed so far were drafts; the letter that leaves is an original again.
    copies = dict(state.copies)
    copies.pop(Paper.REPLY, None)
    return changed(
        state,
        status=Status.READY,
        approved=(*state.approved, facts.draft),
        approved_on=facts.approved_on,
        attempts=0,
        tried_on=None,
        copies=MappingProxyType(copies),
    )


def _delivered(state: RequestState, facts: ReplyDelivered, _taken: _Taken) -> RequestState | None:
    # A site without a network hands over what was approved, whatever was drafted since elsewhere.
    if facts.draft not in state.approved:
        return None
    return changed(state, status=Status.ANSWERED, draft=facts.draft, closed_on=facts.on)


def _asked_back(state: RequestState, facts: WithdrawalAsked, _taken: _Taken) -> RequestState:
    return changed(state, withdrawal_asked_on=facts.on)


def _withdrawn(state: RequestState, facts: Withdrawn, _taken: _Taken) -> RequestState:
    return changed(state, status=Status.WITHDRAWN, closed_on=facts.on)


def _corrected(state: RequestState, _facts: Corrected, taken: _Taken) -> RequestState:
    return changed(state, corrections=(*state.corrections, taken.entry))


def _complained(state: RequestState, facts: ComplaintReceived, taken: _Taken) -> RequestState:
    complaint = Complaint(taken.entry, facts.on, facts.due_on)
    return changed(state, complaints=(*state.complaints, complaint))


def _head_answered(
    state: RequestState, facts: ComplaintAnswered, _taken: _Taken
) -> RequestState | None:
    complaint = _complaint(state, facts.complaint)
    if complaint is None or not complaint.is_open:
        return None
    answered = _with(state, replace(complaint, answered_on=facts.on, upheld=facts.upheld))
    if not facts.upheld or state.status is not Status.ANSWERED:
        return answered
    # What the head grants is given within the head's own term; an earlier reply leaves no more.
    return changed(
        answered,
        status=Status.IN_PROGRESS,
        due_on=complaint.due_on,
        reopened_by=complaint.entry,
        closed_on=None,
        approved=(),
        approved_on=None,
    )


def _commission(state: RequestState, facts: CommissionNoted, _taken: _Taken) -> RequestState:
    match facts.event:
        case RemedyEvent.NOTIFIED if _may_begin_anew(state):
            return changed(state, commission_on=facts.on, commission_decided_on=None)
        case RemedyEvent.DECIDED:
            return changed(state, commission_decided_on=facts.on)
        case _:
            return state


def _may_publish(state: RequestState, _on: date) -> bool:
    """Return whether the requester was given something, all or a part of it."""
    return state.status is Status.ANSWERED and state.outcome in {Outcome.FULL, Outcome.PARTIAL}


def _published(state: RequestState, facts: Published, taken: _Taken) -> RequestState | None:
    if state.answer is not None and state.answer.id != facts.answer:
        return None
    answer = Answer(facts.answer, taken.entry, facts.on, facts.language)
    return changed(state, answer=answer)


def _unpublished(state: RequestState, facts: Unpublished, _taken: _Taken) -> RequestState | None:
    if state.answer is None or state.answer.id != facts.answer:
        return None
    return changed(state, answer=replace(state.answer, is_public=False))


def _may_begin_anew(state: RequestState) -> bool:
    """Return whether a notice from the commission begins its term; a repeated one does not."""
    if state.commission_on is None:
        return True
    decided_on = state.commission_decided_on
    return decided_on is not None and any(each.on >= decided_on for each in state.complaints)


def _at_work(state: RequestState) -> Status:
    return Status.IN_PROGRESS if state.is_assigned else Status.REGISTERED


def _complaint(state: RequestState, entry: UUID) -> Complaint | None:
    return next((each for each in state.complaints if each.entry == entry), None)


def _with(state: RequestState, complaint: Complaint) -> RequestState:
    same = complaint.entry
    kept = (complaint if each.entry == same else each for each in state.complaints)
    return changed(state, complaints=tuple(kept))


# In the order in which they are offered.
_STEPS: Mapping[Kind, _Step] = {
    Kind.REPLY_APPROVED: _Step(_waits, _approved),
    Kind.REPLY_RETURNED: _Step(_waits, _returned),
    Kind.REPLY_DELIVERED: _Step(_open, _delivered),
    Kind.REPLY_DRAFTED: _Step(_open, _drafted),
    Kind.ASSIGNED: _Step(_open, _assigned),
    Kind.THIRD_PARTY_ASKED: _Step(_open, _asked),
    Kind.THIRD_PARTY_ANSWERED: _Step(
        lambda state, _on: state.is_open and bool(state.consultations), _answered
    ),
    Kind.EXTENDED: _Step(_may_extend, _extended),
    Kind.CORRECTED: _Step(_open, _corrected),
    Kind.CONTACTED: _Step(_always, _contacted),
    Kind.COMPLAINT_ANSWERED: _Step(
        lambda state, _on: state.open_complaint is not None, _head_answered
    ),
    Kind.COMPLAINT_RECEIVED: _Step(may_be_complained_of, _complained),
    Kind.NOTED: _Step(_always, _unchanged),
    Kind.ATTACHED: _Step(_always, _attached),
    Kind.PRINTED: _Step(_always, _printed),
    Kind.COMMISSION_NOTED: _Step(_always, _commission),
    Kind.COURT_NOTED: _Step(_always, _unchanged),
    Kind.PUBLISHED: _Step(_may_publish, _published),
    Kind.UNPUBLISHED: _Step(lambda state, _on: state.public_answer is not None, _unpublished),
    Kind.DUE_MOVED: _Step(_always, _moved),
    Kind.WITHDRAWAL_ASKED: _Step(_open, _asked_back),
    Kind.WITHDRAWN: _Step(_open, _withdrawn),
}
_AWAITED: Mapping[Status, tuple[Kind, ...]] = {
    Status.REGISTERED: (Kind.ASSIGNED,),
    Status.WAITING_THIRD_PARTY: (Kind.THIRD_PARTY_ANSWERED,),
    Status.READY: (Kind.REPLY_DELIVERED,),
}
