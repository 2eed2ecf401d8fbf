"""Answering a request: the reply is written, approved, and handed over."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from citizen_office.domain.choices import Dispatch
from citizen_office.domain.fields import past_day
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply, content_of
from citizen_office.domain.requests import RequestState, RequestView
from citizen_office.domain.steps import ReplyApproved, ReplyDelivered, ReplyDrafted
from citizen_office.errors import DateTooEarly
from citizen_office.services.steps import Steps
from citizen_office.store.journal import Journal


class ReplyService:
    """Every public method is one step towards the answer; errors are those of Steps.take.

    `seen` is the number of entries the user had before them; None: they did not look.
    """

    def __init__(self, steps: Steps, journal: Journal) -> None:
        self._steps = steps
        self._journal = journal

    def draft(
        self, reference: Reference, reply: NewReply, user: User, seen: int | None = None
    ) -> RequestView:
        """Write a reply, which then waits for approval; a later draft replaces an earlier one."""

        def facts(state: RequestState, site: UUID) -> ReplyDrafted:
            language = reply.language or state.language
            return ReplyDrafted(site=site, outcome=reply.outcome, language=language)

        return self._steps.take(reference, facts, user, content=content_of(reply), seen=seen)

    def approve(self, reference: Reference, user: User, seen: int | None = None) -> RequestView:
        """Approve the reply that waits; the term goes on until it is delivered."""
        today = self._journal.today()

        def facts(state: RequestState, site: UUID) -> ReplyApproved:
            draft = state.draft or state.registered  # the latter is no draft, so it is refused
            return ReplyApproved(site=site, draft=draft, approved_on=today)

        return self._steps.take(reference, facts, user, seen=seen)

    def deliver(
        self, reference: Reference, how: Dispatch, user: User, on: date | None = None
    ) -> RequestView:
        """Record that the approved reply was handed over or dispatched: the term is met.

        Without `on` that was today. DateInFuture for a day to come; DateTooEarly for one before
        the approval, since no reply can leave before it.
        """
        today = self._journal.today()
        day = past_day("on", on or today, today)

        def facts(state: RequestState, _site: UUID) -> ReplyDelivered:
            if state.approved_on is not None and day < state.approved_on:
                raise DateTooEarly("on", state.approved_on.isoformat())
            return ReplyDelivered(draft=state.draft or state.registered, on=day, how=how)

        return self._steps.take(reference, facts, user)
