"""Working on a request: who does it, who else is asked, and when there is more time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from citizen_office.domain.clocks import next_remedy, running
from citizen_office.domain.deadlines import Deadline, Step, Terms
from citizen_office.domain.fields import past_day, read_text
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.intake import DETAILS_LIMIT, LINE_LIMIT, NAME_LIMIT, said
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import RequestView
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import (
    Assigned,
    Extended,
    ThirdPartyAnswered,
    ThirdPartyAsked,
    WithdrawalAsked,
)
from citizen_office.errors import (
    AlreadyAssigned,
    AlreadyExtended,
    DateTooEarly,
    NobodyAsked,
    TermOver,
)
from citizen_office.services.steps import Steps
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.journal import Journal


class HandlingService:
    """Every public method is one step; errors are those of Steps.take.

    `seen` is the number of entries the user had before them; None: they did not look.
    """

    def __init__(
        self, steps: Steps, journal: Journal, calendar: OfficeCalendar, terms: Terms
    ) -> None:
        self._steps = steps
        self._journal = journal
        self._calendar = calendar
        self._terms = terms

    def assign(
        self, reference: Reference, to: Assignment, user: User, seen: int | None = None
    ) -> RequestView:
        """Give a request to a person, a department or both; to neither gives it back."""
        self.assign_all({reference: seen}, to, user)
        return self._steps.show(reference)

    def assign_all(
        self, references: Mapping[Reference, int | None], to: Assignment, user: User
    ) -> int:
        """Do so with several requests, all of them or none; each with what was `seen` of it.

        One that is assigned so already gets no entry; AlreadyAssigned if all are. Returns how many
        got one.
        """
        to.check(self._journal.today())
        content = {"note": read_text("note", to.note, DETAILS_LIMIT)} if to.note else None

        def facts(_state: RequestState, site: UUID) -> Assigned:
            return Assigned(
                site=site,
                user=to.user,
                department=to.department,
                internal_due_on=to.internal_due_on,
            )

        taken = self._steps.take_all(references, facts, user, content=content, changes=to.changes)
        if not taken:
            raise AlreadyAssigned
        return taken

    def terms(self, state: RequestState) -> dict[UUID | None, Deadline]:
        """Return the terms that run for a request, explained day by day.

        Under None stands that of reply, under the entry of a complaint that of the head's answer.
        """
        calendar = self._calendar()
        clocks = running(state, self._terms)
        return {each.complaint: calendar.deadline(each.began_on, each.terms) for each in clocks}

    def remedy(self, state: RequestState) -> tuple[Step, Deadline] | None:
        """Return what the requester may do next, and until when: `safe_on` is the day to advise.

        None before there is a remedy.
        """
        calendar, today = self._calendar(), self._journal.today()
        found = next_remedy(
            state, lambda on, terms: calendar.deadline(on, terms).due_on, self._terms, today
        )
        if found is None:
            return None
        return found.step, calendar.deadline(found.began_on, self._terms.of(found.step))

    def extension(self, state: RequestState) -> Deadline:
        """Return the term as it would be if it were extended; AlreadyExtended, or TermOver."""
        if state.extended_on is not None:
            raise AlreadyExtended
        if state.is_open and self._journal.today() > state.due_on:
            raise TermOver(state.due_on)
        terms = self._terms.of(Step.REPLY, urgent=state.urgent, extended=True)
        return self._calendar().deadline(state.received_on, terms)

    def extend(
        self, reference: Reference, extension: Extension, user: User, seen: int | None = None
    ) -> RequestView:
        """Prolong the term of reply by as much again, before its end and once (art. 16).

        The reason is compulsory: the notice has to justify it. AlreadyExtended; TermOver if the
        term has passed.
        """
        today = self._journal.today()

        def facts(state: RequestState, site: UUID) -> Extended:
            due_on = self.extension(state).due_on
            return Extended(site=site, on=today, due_on=due_on, ground=extension.ground)

        content = {
            "reason": said("reason", extension.reason),
            "letter_number": read_text("letter_number", extension.letter_number, NAME_LIMIT),
        }
        return self._steps.take(reference, facts, user, content=content, seen=seen)

    def consult(
        self, reference: Reference, third_party: Consultation, user: User, seen: int | None = None
    ) -> RequestView:
        """Ask a third party for its consent (art. 9); the term of reply goes on."""
        today = self._journal.today()
        if third_party.answer_by is not None and third_party.answer_by < today:
            raise DateTooEarly("answer_by", today)
        content = {
            "name": said("name", third_party.name, NAME_LIMIT),
            "address": said("address", third_party.address, LINE_LIMIT),
            "question": said("question", third_party.question),
            "letter_number": read_text("letter_number", third_party.letter_number, NAME_LIMIT),
        }

        def facts(_state: RequestState, site: UUID) -> ThirdPartyAsked:
            return ThirdPartyAsked(
                site=site,
                on=today,
                answer_by=third_party.answer_by,
                language=third_party.language,
            )

        return self._steps.take(reference, facts, user, content=content, seen=seen)

    def hear(
        self,
        reference: Reference,
        reasons: str | None,
        user: User,
        *,
        consents: bool,
        on: date | None = None,
        seen: int | None = None,
    ) -> RequestView:
        """Record what the third party answered, of several the one that was asked first.

        NobodyAsked if none was. The office then decides, weighing the reasons (art. 9).
        """
        today = self._journal.today()
        day = past_day("on", on or today, today)

        def facts(state: RequestState, _site: UUID) -> ThirdPartyAnswered:
            if not state.consultations:
                raise NobodyAsked
            return ThirdPartyAnswered(
                consultation=state.consultations[0], on=day, consents=consents
            )

        content = {"reasons": read_text("reasons", reasons, DETAILS_LIMIT)}
        return self._steps.take(reference, facts, user, content=content, seen=seen)

    def ask_withdrawal(
        self,
        reference: Reference,
        reason: str | None,
        user: User,
        on: date | None = None,
        seen: int | None = None,
    ) -> RequestView:
        """Record that the requester wants no answer any more; an officer then closes it."""
        today = self._journal.today()
        day = past_day("on", on or today, today)

        def facts(state: RequestState, _site: UUID) -> WithdrawalAsked:
            if day < state.received_on:
                raise DateTooEarly("on", state.received_on)
            return WithdrawalAsked(on=day)

        content = {"reason": read_text("reason", reason, DETAILS_LIMIT)}
        return self._steps.take(reference, facts, user, content=content, seen=seen)
