"""The journal: the only place where an entry is added, and where projections follow it."""

from __future__ import annotations

import json
import logging
import secrets
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, event, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.facts import Facts, Kind
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.journal import (
    GENESIS,
    SALT_BYTES,
    Entry,
    canonical,
    content_bytes,
    content_digest,
    entry_digest,
    legal_day,
    microseconds,
)
from citizen_office.domain.life import fold
from citizen_office.domain.office_steps import Continued
from citizen_office.domain.references import Reference
from citizen_office.domain.registration import request_from
from citizen_office.domain.spelling import from_plain, to_plain
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import Corrected, DueMoved, Published, Registered, Unpublished
from citizen_office.errors import DateDoubtful, OfficeError
from citizen_office.store import projections, request_index
from citizen_office.store.ceilings import Ceilings
from citizen_office.store.head import Head
from citizen_office.store.models import ContentRow, CounterRow, EntryRow, WriterRow, plain

LOG = logging.getLogger(__name__)
LONGEST_PAUSE = timedelta(days=7)
# Statements are put together once: doing so at every registration costs as much as running them.
_ADD_ENTRY = insert(plain(EntryRow))
_ADD_CONTENT = insert(plain(ContentRow))
_MOVE_HEAD = update(plain(WriterRow)).where(WriterRow.id == bindparam("writer"))
_COUNT = (
    upsert(plain(CounterRow))
    .values(desk=bindparam("desk"), year=bindparam("year"), number=1)
    .on_conflict_do_update(index_elements=["desk", "year"], set_={"number": CounterRow.number + 1})
    .returning(CounterRow.number)
)
_ADDED = select(func.coalesce(func.sum(WriterRow.seq), 0))
_LATEST = select(func.max(WriterRow.at))
_OWN_WRITER = select(plain(WriterRow)).where(WriterRow.is_own).with_for_update()


@dataclass(frozen=True)
class Writer:
    """The office's own stream, as a transaction found it."""

    id: UUID
    site: UUID
    desk: DeskCode
    seq: int
    digest: bytes
    at: int


class Journal:
    """Adds entries to the office's own stream.

    `now` gives the moment in UTC. `confirmed` is a day the clerk has said is really today: without
    it nothing is added while the computer's date lies before the last entry or more than 7 days
    after it.
    """

    def __init__(
        self,
        ceilings: Ceilings,
        head: Head,
        now: Callable[[], datetime],
        confirmed: date | None = None,
    ) -> None:
        self._ceilings = ceilings
        self._head = head
        self._now = now
        self._confirmed = confirmed

    def confirm(self, day: date) -> None:
        """Take this day for today, whatever the last entry makes one think."""
        self._confirmed = day

    def today(self) -> date:
        """Return the legal day: that of Morocco."""
        return legal_day(microseconds(self._now()))

    def next_reference(self, session: Session) -> Reference:
        """Return the next number of this desk and year, which no restored copy can give again."""
        desk, year = self.writer(session).desk, self.today().year
        counted = session.connection().execute(_COUNT, {"desk": desk, "year": year})
        number = counted.scalar_one()
        self._ceilings.reserve(desk, year, number)
        return Reference(desk, year, number)

    def writer(self, session: Session) -> Writer:
        """Return the office's own stream, locked for this transaction.

        Raises RecordBehind or DateDoubtful, before anything is reserved or added.
        """
        known: Writer | None = session.info.get("writer")
        if known is not None:
            return known
        row = session.connection().execute(_OWN_WRITER).one()
        self._head.refuse_older(row.id, row.seq, row.digest)
        found = Writer(row.id, row.site, DeskCode(row.desk), row.seq, row.digest, row.at)
        self._doubt_date(found.seq, found.at)
        session.info["writer"] = found
        return found

    def begin(self, session: Session, writer: UUID, facts: Continued, site_name: str) -> Entry:
        """Start this office's stream with its first entry."""
        self._head.begin(writer)
        row = {"id": writer, "site": facts.site, "desk": facts.desk, "is_own": True}
        empty = {"seq": 0, "digest": GENESIS, "at": 0}
        session.execute(insert(plain(WriterRow)), row | empty)
        return self.append(session, facts, content={"site": site_name})

    def append(
        self,
        session: Session,
        facts: Facts,
        *,
        content: Mapping[str, Any] | None = None,
        request: UUID | None = None,
        actor: UUID | None = None,
    ) -> Entry:
        """Add one entry, bring the projections up to date, and return the entry.

        Everything happens in the caller's transaction; the side file learns of the new head once
        that is durable. Raises DateDoubtful or RecordBehind.
        """
        writer = self.writer(session)
        at = max(microseconds(self._now()), writer.at + 1)
        entry, salt, body = _made(writer, at, facts, content, request, actor)
        connection = session.connection()  # plain rows: the ORM would add a tenth of the time
        connection.execute(_ADD_ENTRY, _row(entry))
        if body is not None:
            row = {"entry": entry.id, "salt": salt, "body": body}
            connection.execute(_ADD_CONTENT, row)
        self._move_head(session, _after(writer, entry))
        follow(session, entry, content)
        _when_durable(session, partial(self._note_head, entry))
        return entry

    def move_terms(
        self, session: Session, moves: Sequence[tuple[UUID, DueMoved]], actor: UUID | None
    ) -> None:
        """Add one `due_moved` to each of several open requests, whose rows tell their terms.

        The outcome is that of `append` one after the other, in a fraction of the time: where no
        entry comes later, the row tells without a fold what follows.
        """
        writer, now = self.writer(session), microseconds(self._now())
        if session.scalars(_LATEST).one() >= max(now, writer.at + 1):
            for request, facts in moves:  # a clock elsewhere is ahead: the fold puts it in order
                self.append(session, facts, request=request, actor=actor)
            return
        added: list[Entry] = []
        for request, facts in moves:
            at = max(now, writer.at + 1)
            entry, _salt, _body = _made(writer, at, facts, None, request, actor)
            writer = _after(writer, entry)
            added.append(entry)
        if added:
            session.connection().execute(_ADD_ENTRY, [_row(entry) for entry in added])
            self._move_head(session, writer)
            projections.move_due(session, ((request, facts.due_to) for request, facts in moves))
            _when_durable(session, partial(self._note_head, added[-1]))

    def _move_head(self, session: Session, writer: Writer) -> None:
        head = {"seq": writer.seq, "digest": writer.digest, "at": writer.at}
        session.connection().execute(_MOVE_HEAD, {"writer": writer.id, **head})
        session.info["writer"] = writer

    def _note_head(self, entry: Entry) -> None:
        """Repeat the head in the side file; the entry stands whether or not that can be done."""
        try:
            self._head.note(entry.writer, entry.seq, entry.digest)
        except OfficeError as error:
            LOG.warning("head.json stays behind the journal: %s", type(error).__name__)

    def doubt(self, session: Session) -> DateDoubtful | None:
        """Return what makes the computer's date doubtful, before anything is to be added."""
        row = session.execute(select(plain(WriterRow)).where(WriterRow.is_own)).one()
        try:
            self._doubt_date(row.seq, row.at)
        except DateDoubtful as doubt:
            return doubt
        return None

    def _doubt_date(self, seq: int, at: int) -> None:
        today, last = self.today(), legal_day(at)
        is_first = seq == 0
        if not is_first and not last <= today <= last + LONGEST_PAUSE and self._confirmed != today:
            raise DateDoubtful(today, last)


def follow(session: Session, entry: Entry, content: Mapping[str, Any] | None) -> None:
    """Bring the projections up to date with an entry that was just added here."""
    if entry.request is None:
        projections.follow_office(session, entry, content)
        return
    if isinstance(entry.facts, Registered) and content is not None:
        state = fold([entry])  # nothing can have come before it, so nothing is looked for
        assert state is not None
        projections.add_request(session, state, request_from(entry.facts, content))
        return
    entries = list(entries_of(session, entry.request))
    state = fold(entries)
    if state is not None:
        projections.move_request(session, state)
        if isinstance(entry.facts, Corrected):
            projections.reword_request(session, state, request_in(session, entries, state))
        if isinstance(entry.facts, Published | Unpublished):
            _follow_answer(session, state)
            projections.mark_searched(session, entry.id)


def rebuild(session: Session) -> None:
    """Throw every projection away and make it again from the journal."""
    projections.empty(session)
    table = plain(EntryRow)
    in_order = (EntryRow.at, EntryRow.writer, EntryRow.seq)
    for row in session.execute(select(table).where(EntryRow.request.is_(None)).order_by(*in_order)):
        entry = entry_from(row)
        projections.follow_office(session, entry, contents_of(session, [entry.id]).get(entry.id))
    query = select(table).where(EntryRow.request.is_not(None)).order_by(EntryRow.request)
    rows = session.execute(query.execution_options(yield_per=1000))
    for _request, group in groupby(rows, key=lambda row: row.request):
        entries = [entry_from(row) for row in group]
        state = fold(entries)
        if state is not None:
            projections.add_request(session, state, request_in(session, entries, state))
            _follow_answer(session, state)
    projections.mark_searched(session, new_id())
    request_index.merge_all(session)


def _follow_answer(session: Session, state: RequestState) -> None:
    """Bring up to date what the public may read of a request, if anything ever was."""
    if state.answer is not None:
        content = contents_of(session, [state.answer.entry]).get(state.answer.entry)
        projections.put_answer(session, state, content)


def request_in(session: Session, entries: list[Entry], state: RequestState) -> NewRequest | None:
    """Return what was taken down, corrected; None if its contents were erased."""
    contents = contents_of(session, {state.registered, *state.corrections})
    return taken_down(entries, state, contents)


def taken_down(
    entries: list[Entry], state: RequestState, contents: Mapping[UUID, Mapping[str, Any]]
) -> NewRequest | None:
    """Return the same from contents that were read already, by the ids of their entries."""
    facts = next(entry.facts for entry in entries if entry.id == state.registered)
    if state.registered not in contents or not isinstance(facts, Registered):
        return None
    corrections = [contents[each] for each in state.corrections if each in contents]
    return request_from(facts, contents[state.registered], corrections)


def entries_of(session: Session, request: UUID) -> Iterator[Entry]:
    """Yield the entries of one request, oldest first."""
    query = select(plain(EntryRow)).where(EntryRow.request == request)
    for row in session.execute(query.order_by(EntryRow.at, EntryRow.writer, EntryRow.seq)):
        yield entry_from(row)


def office_entries(session: Session, kind: Kind) -> Iterator[Entry]:
    """Yield the entries of a kind that belong to no request, newest first."""
    of_kind = select(plain(EntryRow)).where(EntryRow.request.is_(None), EntryRow.kind == str(kind))
    newest = (EntryRow.at.desc(), EntryRow.writer.desc(), EntryRow.seq.desc())
    for row in session.execute(of_kind.order_by(*newest)):
        yield entry_from(row)


def contents_of(session: Session, entries: Collection[UUID]) -> dict[UUID, dict[str, Any]]:
    """Return the contents of entries by their ids; those that were erased are not there."""
    query = select(ContentRow.entry, ContentRow.body).where(ContentRow.entry.in_(entries))
    return {row.entry: json.loads(row.body) for row in session.execute(query)}


def said_in(session: Session, request: UUID) -> dict[UUID, dict[str, Any]]:
    """Return the contents of all entries of one request, in the same way."""
    ours = EntryRow.id == ContentRow.entry
    query = select(ContentRow.entry, ContentRow.body).join(EntryRow, ours)
    rows = session.execute(query.where(EntryRow.request == request))
    return {row.entry: json.loads(row.body) for row in rows}


def revision(session: Session) -> int:
    """Return a number that grows with every entry, whichever program adds it."""
    return session.connection().execute(_ADDED).scalar_one()


def entry_from(row: Any) -> Entry:
    """Return the entry of a row; UnknownStep if a newer program wrote it."""
    return Entry(
        id=row.id,
        writer=row.writer,
        seq=row.seq,
        request=row.request,
        facts=from_plain(row.kind, json.loads(row.facts)),
        written=row.facts,
        content=row.content,
        actor=row.actor,
        at=row.at,
        previous=row.previous,
        digest=row.digest,
    )


def new_id() -> UUID:
    """Return a new id that sorts by the moment it was made (UUID version 7, RFC 9562)."""
    random = secrets.randbits(74)
    moment = time.time_ns() // 1_000_000 << 80 | 7 << 76 | (random >> 62) << 64
    return UUID(int=moment | 2 << 62 | random & (1 << 62) - 1)


def _made(
    writer: Writer,
    at: int,
    facts: Facts,
    content: Mapping[str, Any] | None,
    request: UUID | None,
    actor: UUID | None,
) -> tuple[Entry, bytes, bytes | None]:
    body = None if content is None else content_bytes(content)
    salt = secrets.token_bytes(SALT_BYTES)
    digest = None if body is None else content_digest(salt, body)
    columns: dict[str, Any] = {
        "writer": writer.id,
        "seq": writer.seq + 1,
        "request": request,
        "content": digest,
        "actor": actor,
        "at": at,
        "previous": writer.digest,
    }
    made, written = new_id(), canonical(to_plain(facts))
    sealed = entry_digest(entry=made, kind=facts.kind, facts=written, **columns)
    return Entry(id=made, facts=facts, written=written, digest=sealed, **columns), salt, body


def _after(writer: Writer, entry: Entry) -> Writer:
    """Return a writer whose last entry this is."""
    return replace(writer, seq=entry.seq, digest=entry.digest, at=entry.at)


def _row(entry: Entry) -> dict[str, Any]:
    same = ("id", "writer", "seq", "request", "content", "actor", "at", "previous", "digest")
    row = {name: getattr(entry, name) for name in same}
    return {**row, "kind": str(entry.facts.kind), "facts": entry.written}


def _when_durable(session: Session, action: Callable[[], None]) -> None:
    event.listen(session, "after_commit", lambda _session: action(), once=True)
