"""Answering a request: the reply is written, approved, and handed over."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from citizen_office.domain.choices import Dispatch
from citizen_office.domain.fields import past_day
from citizen_office.domain.intake import said
from citizen_office.domain.life import may_approve
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply, check, content_of
from citizen_office.domain.requests import RequestView
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import ReplyApproved, ReplyDelivered, ReplyDrafted, ReplyReturned
from citizen_office.errors import DateTooEarly, OwnReply
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
            return ReplyDrafted(
                site=site,
                outcome=reply.outcome,
                language=reply.language or state.language,
                grounds=reply.grounds,
                exceptions=reply.exceptions,
                cost=reply.cost,
            )

        check(reply)

        return self._steps.take(reference, facts, user, content=content_of(reply), seen=seen)

    def approve(self, reference: Reference, user: User, seen: int | None = None) -> RequestView:
        """Approve the reply that waits; the term goes on until it is delivered.

        OwnReply for one's own, unless it grants all and the office leaves that to one person.
        """
        today = self._journal.today()

        def facts(state: RequestState, site: UUID) -> ReplyApproved:
            if not may_approve(state, user.id, two_for_full=self._steps.two_for_full()):
                raise OwnReply
            draft = state.draft or state.registered  # the latter is no draft, so it is refused
            return ReplyApproved(site=site, draft=draft, approved_on=today)

        return self._steps.take(reference, facts, user, seen=seen)

    def send_back(
        self, reference: Reference, reason: str, user: User, seen: int | None = None
    ) -> RequestView:
        """Give the reply that waits back to whoever wrote it; a reason is compulsory."""
        content = {"reason": said("reason", reason)}

        def facts(state: RequestState, site: UUID) -> ReplyReturned:
            return ReplyReturned(site=site, draft=state.draft or state.registered)

        return self._steps.take(reference, facts, user, content=content, seen=seen)

    def deliver(
        self,
        reference: Reference,
        how: Dispatch,
        user: User,
        on: date | None = None,
        seen: int | None = None,
    ) -> RequestView:
        """Record that the approved reply was handed over or dispatched: the term is met.

        Without `on` that was today. DateInFuture for a day to come; DateTooEarly for one before
        the approval, since no reply can leave before it.
        """
        today = self._journal.today()
        day = past_day("on", on or today, today)

        def facts(state: RequestState, _site: UUID) -> ReplyDelivered:
            if state.approved_on is not None and day < state.approved_on:
                raise DateTooEarly("on", state.approved_on)
            return ReplyDelivered(draft=state.draft or state.registered, on=day, how=how)

        return self._steps.take(reference, facts, user, seen=seen)
