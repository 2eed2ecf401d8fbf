"""The terms that run against the office, and how a change of the calendar moves them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from citizen_office.domain.deadlines import Step, Term, Terms
from citizen_office.domain.state import Complaint, RequestState, Status
from citizen_office.domain.steps import DueMoved

EndOf = Callable[[date, tuple[Term, ...]], date]


@dataclass(frozen=True)
class Clock:
    """A term the office has to meet: the day it began, its periods, the day it ends.

    It is that of the answer to `complaint` (art. 19), or without one that of reply (art. 16).
    """

    began_on: date
    terms: tuple[Term, ...]
    due_on: date
    complaint: UUID | None = None


@dataclass(frozen=True)
class MovedTerm:
    """A term that a change of the calendar moved, for the supervisor."""

    reference: str
    due_from: date
    due_to: date
    is_complaint: bool

    @property
    def days(self) -> int:
        """By how many days it ends later; negative: earlier."""
        return (self.due_to - self.due_from).days


def running(state: RequestState, terms: Terms) -> Iterator[Clock]:
    """Yield the terms that run for a request; none for one that is closed and not complained of."""
    if state.is_open:
        yield _of_reply(state, terms)
    for each in state.complaints:
        if each.is_open:
            yield Clock(each.on, terms.of(Step.HEAD), each.due_on, each.entry)


def moves(state: RequestState, terms: Terms, end_of: EndOf, change: UUID) -> tuple[DueMoved, ...]:
    """Return the facts that bring the terms of a request to where the calendar now ends them."""
    found = []
    for clock in running(state, terms):
        due_on = end_of(clock.began_on, clock.terms)
        if due_on != clock.due_on:
            found.append(
                DueMoved(
                    due_from=clock.due_on,
                    due_to=due_on,
                    change=change,
                    complaint=clock.complaint,
                )
            )
    return tuple(found)


@dataclass(frozen=True)
class Remedy:
    """What the requester may do next, and the day from which that term runs (arts 19 to 21)."""

    step: Step
    began_on: date


def next_remedy(state: RequestState, decided_by: EndOf, terms: Terms, today: date) -> Remedy | None:
    """Return the remedy that is open to the requester today; None before there is one.

    A complaint to the head runs from the reply or from the end of its term (art. 19), one to the
    CDAI from the head's answer or from the end of the head's term (art. 20), an action from the
    CDAI's decision or from the end of its term (art. 21).
    """
    if state.status is Status.WITHDRAWN:
        return None
    if state.commission_on is not None:
        end = decided_by(state.commission_on, terms.of(Step.CDAI_DECISION))
        return _after(Step.COURT, state.commission_decided_on, end, today)
    last = state.complaints[-1] if state.complaints else None
    if last is not None and not _is_replied_since(state, last):
        return _after(Step.CDAI, last.answered_on, last.due_on, today)
    return _after(Step.COMPLAINT, state.closed_on, state.due_on, today)


def _after(step: Step, done_on: date | None, due_on: date, today: date) -> Remedy | None:
    if done_on is not None:
        return Remedy(step, done_on)
    return Remedy(step, due_on) if today > due_on else None


def _is_replied_since(state: RequestState, complaint: Complaint) -> bool:
    """Return whether a reply left after the head's answer: it can be complained of anew."""
    replied_on, answered_on = state.closed_on, complaint.answered_on
    if replied_on is None or answered_on is None:
        return False
    return complaint.upheld or replied_on > answered_on


def _of_reply(state: RequestState, terms: Terms) -> Clock:
    granted = next((each for each in state.complaints if each.entry == state.reopened_by), None)
    if granted is not None:  # what the head grants is due within the head's own term
        return Clock(granted.on, terms.of(Step.HEAD), state.due_on)
    is_extended = state.extended_on is not None
    periods = terms.of(Step.REPLY, urgent=state.urgent, extended=is_extended)
    return Clock(state.received_on, periods, state.due_on)
