"""What a paper about a request is made from, gathered from its entries in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.choices import Language, Paper, Template
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.facts import Kind
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.journal import Entry, legal_moment
from citizen_office.domain.life import fold
from citizen_office.domain.papers import (
    OF_STEPS,
    ComplaintAnswer,
    ComplaintReceipt,
    DeliverySlip,
    ExtensionNotice,
    HistoryLine,
    HistoryPaper,
    Letter,
    OfficeData,
    Sheet,
    ThirdPartyLetter,
)
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply, reply_from
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import (
    ComplaintAnswered,
    ComplaintReceived,
    DueMoved,
    Extended,
    Printed,
    Registered,
    ReplyApproved,
    ReplyDelivered,
    ReplyDrafted,
    ThirdPartyAsked,
)
from citizen_office.errors import Erased, NoReplyYet, NothingToPrint
from citizen_office.services.names import people, workers
from citizen_office.services.steps import find
from citizen_office.services.templates import own_wording
from citizen_office.store.journal import entries_of, request_in, said_in
from citizen_office.store.models import SiteRow, UserRow

Content = (
    Sheet
    | Letter
    | ExtensionNotice
    | ThirdPartyLetter
    | ComplaintReceipt
    | ComplaintAnswer
    | DeliverySlip
    | HistoryPaper
)


@dataclass(frozen=True)
class Made:
    """What one paper is drawn from, and the state of the request it was read in."""

    state: RequestState
    sheet: Sheet
    content: Content


@dataclass(frozen=True)
class Papers:
    """Gathers papers in one transaction; `language` None is that of the request or the step."""

    session: Session
    office: OfficeData
    terms: Terms
    today: date

    def gather(self, paper: Paper, reference: Reference, language: Language | None) -> Made:
        """Return what a paper is made from.

        Raises UnknownReference; NoReplyYet or NothingToPrint if the step it tells of was not
        taken; Erased where there is nothing left to print.
        """
        request = find(self.session, reference)
        entries = list(entries_of(self.session, request))
        state = fold(entries)
        assert state is not None
        taken_down = request_in(self.session, entries, state)
        if taken_down is None:
            raise Erased(str(reference))
        file = _File(self, paper, state, entries, taken_down, language)
        return Made(state, file.sheet, file.content())

    def name(self, user: UUID | None) -> str:
        """Return the name of a user, empty for none."""
        return self.session.scalar(select(UserRow.name).where(UserRow.id == user)) or ""


class _File:
    """One request and the paper that is wanted of it."""

    def __init__(
        self,
        papers: Papers,
        paper: Paper,
        state: RequestState,
        entries: list[Entry],
        request: NewRequest,
        language: Language | None,
    ) -> None:
        self.papers = papers
        self.paper = paper
        self.state = state
        self.entries = entries
        self.by_id = {entry.id: entry for entry in entries}
        self.step = self._step()
        self.sheet = self._sheet(request, language)

    def content(self) -> Content:
        """Return what the paper says beyond its sheet."""
        if self.paper is Paper.HISTORY:
            return self._history()
        return self.sheet if self.step is None else self._of_step(self.step)

    def _of_step(self, step: Entry) -> Content:
        said = self._said(step)
        match step.facts:
            case ReplyDrafted() as facts:
                reply = self._reply(facts, said)
                own = self._own(Template(reply.outcome))
                made: Content = Letter(self.sheet, reply, self._approved_on(), own)
            case Extended() as facts:
                own = self._own(Template.EXTENSION)
                reason, number = said.get("reason") or "", said.get("letter_number")
                made = ExtensionNotice(self.sheet, facts, reason, number, own)
            case ThirdPartyAsked() as facts:
                own = self._own(Template.CONSULTATION)
                name, address, question = (
                    said.get(key) or "" for key in ("name", "address", "question")
                )
                number = said.get("letter_number")
                made = ThirdPartyLetter(self.sheet, facts, name, address, question, number, own)
            case ReplyApproved() as facts:
                made = self._slip(facts)
            case _:
                made = self._complaint(step, said)
        return made

    def _step(self) -> Entry | None:
        """Return the newest step that the paper tells of; None for a paper of the request."""
        if self.paper is Paper.REPLY:
            if self.state.draft is None:
                raise NoReplyYet(str(self.state.reference))
            return self.by_id[self.state.draft]
        kind = OF_STEPS.get(self.paper)
        if kind is None:
            return None
        found = self._approval() if kind is Kind.REPLY_APPROVED else self._newest(kind)
        if found is None:
            raise NothingToPrint(str(self.state.reference), str(self.paper))
        return found

    def _newest(self, kind: Kind) -> Entry | None:
        """Return the newest entry of a kind that changed anything."""
        for entry in reversed(self.entries):
            if entry.facts.kind is kind and entry.id not in self.state.conflicts:
                return entry
        return None

    def _approval(self) -> Entry | None:
        """Return the step by which the reply that counts may leave.

        The state forgets it when a complaint opens the request again; the letter stays what it was.
        """
        for entry in reversed(self.entries):
            facts = entry.facts
            if isinstance(facts, ReplyApproved) and facts.draft == self.state.draft:
                return None if entry.id in self.state.conflicts else entry
        return None

    def _approved_on(self) -> date | None:
        approval = self._approval()
        facts = approval.facts if approval else None
        return facts.approved_on if isinstance(facts, ReplyApproved) else None

    def _sheet(self, request: NewRequest, language: Language | None) -> Sheet:
        state, session = self.state, self.papers.session
        first = self.by_id[state.registered]
        own = getattr(self.step.facts, "language", None) if self.step else None
        if self.paper is Paper.DELIVERY_SLIP:
            own = state.reply_language
        return Sheet(
            office=self.papers.office,
            terms=self.papers.terms,
            language=language or own or state.language,
            request=request,
            reference=state.reference,
            received_on=state.received_on,
            due_on=self._due_on(),
            registered_at=legal_moment(first.at),
            mark=first.mark,
            clerk=self.papers.name(first.actor),
            site=session.scalar(select(SiteRow.name).where(SiteRow.id == state.owner)) or "",
            copy=self._copy(),
            is_corrected=bool(state.corrections),
        )

    def _due_on(self) -> date:
        """Return the term; a receipt keeps the first one, which an extension does not change."""
        if self.paper is not Paper.RECEIPT or self.state.extended_on is None:
            return self.state.due_on
        first = self.by_id[self.state.registered].facts
        assert isinstance(first, Registered)
        due_on = first.due_on
        for entry in self.entries:
            facts = entry.facts
            if isinstance(facts, DueMoved) and not facts.complaint and facts.due_from == due_on:
                due_on = facts.due_to
        return due_on

    def _copy(self) -> int:
        """Return which copy this is; the paper about a later step is an original again."""
        if self.step is None or self.paper is Paper.REPLY:
            return self.state.copies.get(self.paper, 0) + 1
        after = self.entries[self.entries.index(self.step) :]
        printed = (e.facts.paper for e in after if isinstance(e.facts, Printed))
        return 1 + sum(paper is self.paper for paper in printed)

    def _said(self, entry: Entry) -> dict[str, Any]:
        """Return what was written beside a step; Erased if that is gone."""
        if entry.content is None:
            return {}
        said = said_in(self.papers.session, self.state.request).get(entry.id)
        if said is None:
            raise Erased(str(self.state.reference))
        return said

    def _own(self, template: Template) -> str | None:
        return own_wording(self.papers.session, template, self.sheet.language)

    def _reply(self, draft: ReplyDrafted, said: Mapping[str, Any]) -> NewReply:
        return replace(reply_from(draft, said), language=self.sheet.language)

    def _slip(self, approved: ReplyApproved) -> DeliverySlip:
        draft = self.by_id[approved.draft]
        assert isinstance(draft.facts, ReplyDrafted)
        reply = self._reply(draft.facts, self._said(draft))
        left = self._newest(Kind.REPLY_DELIVERED)
        delivered_on = None
        if left and isinstance(left.facts, ReplyDelivered) and left.facts.draft == approved.draft:
            delivered_on = left.facts.on
        return DeliverySlip(self.sheet, reply, approved.approved_on, delivered_on)

    def _complaint(self, entry: Entry, said: Mapping[str, Any]) -> Content:
        facts, text = entry.facts, said.get("text") or ""
        if isinstance(facts, ComplaintAnswered):
            complaint = cast("ComplaintReceived", self.by_id[facts.complaint].facts)
            number = said.get("letter_number")
            own = self._own(Template.COMPLAINT_ANSWER)
            return ComplaintAnswer(self.sheet, complaint, facts, text, number, own)
        assert isinstance(facts, ComplaintReceived)
        known = {each.entry: each.due_on for each in self.state.complaints}
        return ComplaintReceipt(
            sheet=self.sheet,
            facts=replace(facts, due_on=known.get(entry.id, facts.due_on)),
            text=text,
            registered_at=legal_moment(entry.at),
            mark=entry.mark,
            clerk=self.papers.name(entry.actor),
        )

    def _history(self) -> HistoryPaper:
        session, language = self.papers.session, self.sheet.language
        users = people(session)
        known = workers(session, users)
        names = {each: known[each].in_(language) for each in known if each is not None}
        said = said_in(session, self.state.request)
        lines = tuple(
            HistoryLine(
                at=legal_moment(entry.at),
                by=users.get(entry.actor, ""),
                facts=entry.facts,
                content={} if entry.content is None else said.get(entry.id),
                digest=entry.digest.hex(),
                is_conflict=entry.id in self.state.conflicts,
            )
            for entry in self.entries
        )
        places = {entry.id: n for n, entry in enumerate(self.entries, start=1)}
        sites = {row.id: row.name for row in session.execute(select(SiteRow.id, SiteRow.name))}
        return HistoryPaper(
            self.sheet, self.papers.today, self.state.status, lines, names | sites, places
        )
