"""One step on a request: how every service takes it, and how the request then looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.facts import Deciding, Facts
from citizen_office.domain.journal import Entry, legal_moment
from citizen_office.domain.life import allowed_steps, allows, fold
from citizen_office.domain.masking import masked, masked_content
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply, reply_from
from citizen_office.domain.requests import NOBODY, AttachmentCard, RequestView, StepCard
from citizen_office.domain.spelling import to_plain
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import Assigned, Attached, Printed, ReplyDrafted
from citizen_office.errors import Changed, NotNow, NotOurs, UnknownReference
from citizen_office.services.names import Names, Workers, people, workers
from citizen_office.services.roles import allow
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, entries_of, said_in, taken_down
from citizen_office.store.models import RequestRow

_Contents = Mapping[UUID, Mapping[str, Any]]
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Steps:
    """Takes steps, each in a transaction of its own.

    `two_for_full` tells whether a full reply also needs the approval of another person.
    """

    def __init__(
        self,
        database: Database,
        journal: Journal,
        calendar: OfficeCalendar,
        two_for_full: Callable[[], bool],
    ) -> None:
        self._database = database
        self._journal = journal
        self._calendar = calendar
        self.two_for_full = two_for_full

    def take(
        self,
        reference: Reference,
        facts: Callable[[RequestState, UUID], Facts],
        user: User,
        *,
        content: Mapping[str, Any] | None = None,
        seen: int | None = None,
    ) -> RequestView:
        """Add what `facts` makes of the request's state and this site, and return the request.

        Raises UnknownReference; NotAllowed if the user's role does not take such steps; NotOurs if
        another site decides; Changed if there are more entries than the user had `seen`, other than
        papers the user printed; NotNow if the state does not allow the step.
        """
        with self._database.writing() as session:
            return self.take_in(session, reference, facts, user, content=content, seen=seen)

    def take_in(
        self,
        session: Session,
        reference: Reference,
        facts: Callable[[RequestState, UUID], Facts],
        user: User,
        *,
        content: Mapping[str, Any] | None = None,
        seen: int | None = None,
    ) -> RequestView:
        """Do so in a transaction of the caller's, who has read there what the step is made from."""
        state, step = self._checked(session, reference, facts, user, seen)
        self._add(session, state, step, content, user)
        return self._view(session, state.request)

    def take_all(
        self,
        references: Mapping[Reference, int | None],
        facts: Callable[[RequestState, UUID], Facts],
        user: User,
        *,
        content: Mapping[str, Any] | None = None,
        changes: Callable[[RequestState], bool],
    ) -> int:
        """Take one step on several requests, on all or on none; each with what was `seen` of it.

        One that it `changes` nothing of gets no entry. Returns how many got one.
        """
        taken = 0
        with self._database.writing() as session:
            for reference, seen in references.items():
                state, step = self._checked(session, reference, facts, user, seen)
                if changes(state):
                    self._add(session, state, step, content, user)
                    taken += 1
        return taken

    def _checked(
        self,
        session: Session,
        reference: Reference,
        facts: Callable[[RequestState, UUID], Facts],
        user: User,
        seen: int | None,
    ) -> tuple[RequestState, Facts]:
        request = find(session, reference)
        writer = self._journal.writer(session)
        entries = list(entries_of(session, request))
        state = fold(entries)
        assert state is not None
        news = [] if seen is None else [e for e in entries[seen:] if not _is_own_print(e, user)]
        if news:
            raise Changed(people(session).get(news[-1].actor, "?"), str(news[-1].facts.kind))
        step = facts(state, writer.site)
        allow(session, user, step.kind)
        if isinstance(step, Deciding) and state.owner != writer.site:
            raise NotOurs(str(reference))
        if not allows(state, step, user.id):
            raise NotNow(str(step.kind), str(state.status))
        return state, step

    def _add(
        self,
        session: Session,
        state: RequestState,
        step: Facts,
        content: Mapping[str, Any] | None,
        user: User,
    ) -> None:
        self._journal.append(session, step, content=content, request=state.request, actor=user.id)

    def show(self, reference: Reference) -> RequestView:
        """Return a request with its story; UnknownReference if there is none."""
        with self._database.reading() as session:
            return self._view(session, find(session, reference))

    def _view(self, session: Session, request: UUID) -> RequestView:
        entries = list(entries_of(session, request))
        said = said_in(session, request)
        state = fold(entries)
        assert state is not None
        today = self._journal.today()
        calendar = self._calendar.of(session)
        left = calendar.days_left(today, state.due_on) if state.is_open else None
        names = people(session)
        known = workers(session, names)
        by_id = {entry.id: entry for entry in entries}
        asked = taken_down(entries, state, said)
        return RequestView(
            state=state,
            flags=state.flags(today),
            days_left=left,
            steps=tuple(_step_card(entry, said, names, known, state) for entry in entries),
            asked=asked and masked(asked),
            attachments=tuple(_attachment_cards(entries, said)),
            reply=_reply(by_id, said, state),
            mark=by_id[state.registered].mark,
            allowed=allowed_steps(state, today),
            worker=known.get(state.assigned_to, NOBODY),
            department=known.get(state.department, NOBODY),
            two_for_full=self.two_for_full(),
        )


def find(session: Session, reference: Reference) -> UUID:
    """Return the id of the request with a reference; else UnknownReference."""
    row = session.scalar(select(RequestRow.id).where(RequestRow.reference == str(reference)))
    if row is None:
        raise UnknownReference(str(reference))
    return row


def _is_own_print(entry: Entry, user: User) -> bool:
    """Return whether an entry tells of a paper that left while its user was already going on."""
    return isinstance(entry.facts, Printed) and entry.actor == user.id


def _step_card(
    entry: Entry, said: _Contents, names: Names, known: Workers, state: RequestState
) -> StepCard:
    facts = entry.facts
    named = (
        (known.get(facts.user, NOBODY), known.get(facts.department, NOBODY))
        if isinstance(facts, Assigned)
        else ()
    )
    return StepCard(
        kind=facts.kind,
        at=legal_moment(entry.at),
        by=names.get(entry.actor),
        facts=to_plain(facts),
        is_conflict=entry.id in state.conflicts,
        content=masked_content(said.get(entry.id, _NOTHING)),
        named=named,
        entry=entry.id,
    )


def _attachment_cards(entries: Iterable[Entry], said: _Contents) -> Iterator[AttachmentCard]:
    for entry in entries:
        if isinstance(entry.facts, Attached):
            facts, name = entry.facts, said.get(entry.id, _NOTHING).get("name", "")
            yield AttachmentCard(facts.attachment, name, facts.media_type, facts.size)


def _reply(entries: Mapping[UUID, Entry], said: _Contents, state: RequestState) -> NewReply | None:
    """Return the newest draft; None before there is one, or once it was erased."""
    if state.draft is None or state.draft not in said:
        return None
    facts = entries[state.draft].facts
    assert isinstance(facts, ReplyDrafted)
    return reply_from(facts, said[state.draft])
