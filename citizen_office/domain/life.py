"""The life of a request: the fold of its entries, whichever way they arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any
from uuid import UUID

from citizen_office.domain.choices import Outcome, Paper, RemedyEvent
from citizen_office.domain.facts import Deciding, Facts, Kind
from citizen_office.domain.journal import Entry
from citizen_office.domain.references import Reference
from citizen_office.domain.state import Complaint, RequestState, Status, changed
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
    Registered,
    ReplyApproved,
    ReplyDelivered,
    ReplyDrafted,
    ReplyReturned,
    ThirdPartyAnswered,
    ThirdPartyAsked,
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
    return _STEPS[facts.kind](state, facts, _Taken(_NOBODY, actor)) is not None


def allowed_steps(state: RequestState, today: date) -> tuple[Kind, ...]:
    """Return the steps that may follow today, the one that is waited for first."""
    always: tuple[Kind, ...] = (
        Kind.NOTED,
        Kind.ATTACHED,
        Kind.PRINTED,
        Kind.COMMISSION_NOTED,
        Kind.COURT_NOTED,
    )
    complaint = (Kind.COMPLAINT_ANSWERED,) if state.open_complaint else ()
    if may_be_complained_of(state, today):
        always = (Kind.COMPLAINT_RECEIVED, *always)
    if not state.is_open:
        return (*complaint, Kind.CONTACTED, *always)
    awaited = {
        Status.REGISTERED: (Kind.ASSIGNED,),
        Status.WAITING_THIRD_PARTY: (Kind.THIRD_PARTY_ANSWERED,),
        Status.FOR_APPROVAL: (Kind.REPLY_APPROVED, Kind.REPLY_RETURNED),
        Status.READY: (Kind.REPLY_DELIVERED,),
    }
    first = (*complaint, *awaited.get(state.status, ()))
    also = [Kind.REPLY_DRAFTED, Kind.ASSIGNED, Kind.THIRD_PARTY_ASKED]
    if state.consultations:
        also.append(Kind.THIRD_PARTY_ANSWERED)
    if _is_extensible(state) and today <= state.due_on:
        also.append(Kind.EXTENDED)
    also += [Kind.CORRECTED, Kind.CONTACTED, *always, Kind.WITHDRAWAL_ASKED, Kind.WITHDRAWN]
    if state.withdrawal_asked_on is not None:
        first, also = (Kind.WITHDRAWN, *first), [k for k in also if k is not Kind.WITHDRAWAL_ASKED]
    return tuple(dict.fromkeys((*first, *also)))


def may_be_complained_of(state: RequestState, on: date) -> bool:
    """Return whether a complaint has an object: a reply, or a term that passed (art. 19)."""
    return state.status is Status.ANSWERED or (state.is_open and on > state.due_on)


@dataclass(frozen=True)
class _Taken:
    """Which entry takes a step, and who."""

    entry: UUID
    actor: UUID | None


_NOBODY = UUID(int=0)
_Step = Callable[[RequestState, Any, _Taken], RequestState | None]


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
    taken = _Taken(entry.id, entry.actor)
    next_ = None if foreign or step is None else step(state, facts, taken)
    return next_ or changed(state, conflicts=(*state.conflicts, entry.id))


def _unchanged(state: RequestState, _facts: Facts, _taken: _Taken) -> RequestState:
    return state


def _refused(_state: RequestState, _facts: Facts, _taken: _Taken) -> None:
    return None


def _printed(state: RequestState, facts: Printed, _taken: _Taken) -> RequestState:
    copies = {**state.copies, facts.paper: state.copies.get(facts.paper, 0) + 1}
    return changed(state, copies=MappingProxyType(copies))


def _attached(state: RequestState, facts: Attached, _taken: _Taken) -> RequestState:
    return changed(state, attachments=(*state.attachments, facts.attachment))


def _contacted(state: RequestState, facts: Contacted, _taken: _Taken) -> RequestState:
    if state.status is not Status.READY:
        return state
    return changed(state, attempts=state.attempts + 1, tried_on=facts.on)


def _assigned(state: RequestState, facts: Assigned, _taken: _Taken) -> RequestState | None:
    if not state.is_open:
        return None
    assigned = changed(
        state,
        assigned_to=facts.user,
        department=facts.department,
        internal_due_on=facts.internal_due_on,
    )
    if state.status in {Status.REGISTERED, Status.IN_PROGRESS}:
        return changed(assigned, status=_at_work(assigned))
    return assigned


def _asked(state: RequestState, _facts: ThirdPartyAsked, taken: _Taken) -> RequestState | None:
    if not state.is_open:
        return None
    asked = changed(state, consultations=(*state.consultations, taken.entry))
    if state.status in {Status.REGISTERED, Status.IN_PROGRESS}:
        return changed(asked, status=Status.WAITING_THIRD_PARTY)
    return asked


def _answered(
    state: RequestState, facts: ThirdPartyAnswered, _taken: _Taken
) -> RequestState | None:
    if not state.is_open or facts.consultation not in state.consultations:
        return None
    left = tuple(each for each in state.consultations if each != facts.consultation)
    answered = changed(state, consultations=left)
    if state.status is Status.WAITING_THIRD_PARTY and not left:
        return changed(answered, status=Status.IN_PROGRESS)
    return answered


def _extended(state: RequestState, facts: Extended, _taken: _Taken) -> RequestState | None:
    is_early = facts.on <= state.due_on <= facts.due_on
    if not (state.is_open and is_early and _is_extensible(state)):
        return None
    return changed(state, extended_on=facts.on, due_on=facts.due_on)


def _is_extensible(state: RequestState) -> bool:
    """Return whether the term was neither extended before, nor is that of the head (art. 16)."""
    return state.extended_on is None and state.reopened_by is None


def _moved(state: RequestState, facts: DueMoved, _taken: _Taken) -> RequestState | None:
    if facts.complaint is None:
        if not state.is_open or facts.due_from != state.due_on:
            return None
        return changed(state, due_on=facts.due_to)
    complaint = _complaint(state, facts.complaint)
    if complaint is None or complaint.due_on != facts.due_from:
        return None
    return _with(state, replace(complaint, due_on=facts.due_to))


def _drafted(state: RequestState, facts: ReplyDrafted, taken: _Taken) -> RequestState | None:
    if not state.is_open:
        return None
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
    if state.status is not Status.FOR_APPROVAL or facts.draft != state.draft:
        return None
    return changed(state, status=Status.IN_PROGRESS)


def _approved(state: RequestState, facts: ReplyApproved, taken: _Taken) -> RequestState | None:
    if state.status is not Status.FOR_APPROVAL or facts.draft != state.draft:
        return None
    if wants_second(state) and taken.actor is not None and taken.actor == state.drafted_by:
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


def wants_second(state: RequestState) -> bool:
    """Return whether the reply needs the approval of another than its author: all but full ones."""
    return state.outcome is not Outcome.FULL


def _delivered(state: RequestState, facts: ReplyDelivered, _taken: _Taken) -> RequestState | None:
    # A site without a network hands over what was approved, whatever was drafted since elsewhere.
    if not state.is_open or facts.draft not in state.approved:
        return None
    return changed(state, status=Status.ANSWERED, draft=facts.draft, closed_on=facts.on)


def _asked_back(state: RequestState, facts: WithdrawalAsked, _taken: _Taken) -> RequestState | None:
    return changed(state, withdrawal_asked_on=facts.on) if state.is_open else None


def _withdrawn(state: RequestState, facts: Withdrawn, _taken: _Taken) -> RequestState | None:
    if not state.is_open:
        return None
    return changed(state, status=Status.WITHDRAWN, closed_on=facts.on)


def _corrected(state: RequestState, _facts: Corrected, taken: _Taken) -> RequestState | None:
    if not state.is_open:
        return None
    return changed(state, corrections=(*state.corrections, taken.entry))


def _complained(
    state: RequestState, facts: ComplaintReceived, taken: _Taken
) -> RequestState | None:
    if not may_be_complained_of(state, facts.on):
        return None
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


_STEPS: dict[Kind, _Step] = {
    Kind.REGISTERED: _refused,
    Kind.PRINTED: _printed,
    Kind.NOTED: _unchanged,
    Kind.ATTACHED: _attached,
    Kind.CONTACTED: _contacted,
    Kind.ASSIGNED: _assigned,
    Kind.THIRD_PARTY_ASKED: _asked,
    Kind.THIRD_PARTY_ANSWERED: _answered,
    Kind.EXTENDED: _extended,
    Kind.DUE_MOVED: _moved,
    Kind.REPLY_DRAFTED: _drafted,
    Kind.REPLY_RETURNED: _returned,
    Kind.REPLY_APPROVED: _approved,
    Kind.REPLY_DELIVERED: _delivered,
    Kind.WITHDRAWAL_ASKED: _asked_back,
    Kind.WITHDRAWN: _withdrawn,
    Kind.CORRECTED: _corrected,
    Kind.COMPLAINT_RECEIVED: _complained,
    Kind.COMPLAINT_ANSWERED: _head_answered,
    Kind.COMMISSION_NOTED: _commission,
    Kind.COURT_NOTED: _unchanged,
}
