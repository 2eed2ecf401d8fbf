"""The terms that run against the office, and how a change of the calendar moves them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from citizen_office.domain.deadlines import Step, Term, Terms
from citizen_office.domain.state import RequestState
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


def _of_reply(state: RequestState, terms: Terms) -> Clock:
    granted = next((each for each in state.complaints if each.entry == state.reopened_by), None)
    if granted is not None:  # what the head grants is due within the head's own term
        return Clock(granted.on, terms.of(Step.HEAD), state.due_on)
    is_extended = state.extended_on is not None
    periods = terms.of(Step.REPLY, urgent=state.urgent, extended=is_extended)
    return Clock(state.received_on, periods, state.due_on)
