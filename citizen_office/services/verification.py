"""Whether the record still agrees with itself, from its first entry to its last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from citizen_office.domain.facts import Kind
from citizen_office.domain.journal import GENESIS, content_digest, entry_digest
from citizen_office.domain.life import fold
from citizen_office.errors import RecordDamaged
from citizen_office.store.attachments import Attachments
from citizen_office.store.ceilings import Ceilings
from citizen_office.store.database import Database
from citizen_office.store.head import Head
from citizen_office.store.journal import entry_from, taken_down
from citizen_office.store.models import (
    ContentRow,
    CounterRow,
    EntryRow,
    RequestRecordRow,
    RequestRow,
    WriterRow,
    plain,
)
from citizen_office.store.projections import row_of

BATCH = 2000
_COLUMNS = ("writer", "seq", "request", "kind", "facts", "content", "actor", "at", "previous")
_WORDED = (str(Kind.REGISTERED), str(Kind.CORRECTED))  # the steps whose content a list shows


@dataclass(frozen=True)
class Verified:
    """What was found whole."""

    entries: int
    requests: int
    contents: int
    erased: int  # none can be, until there is a step that says so
    writers: int


@dataclass
class _Findings:
    entries: int = 0
    requests: int = 0
    contents: int = 0
    erased: int = 0
    writers: int = 0
    faults: list[str] = field(default_factory=list)


class VerificationService:
    """Reads the whole record in one transaction, beside which others may go on writing."""

    def __init__(
        self, database: Database, attachments: Attachments, ceilings: Ceilings, head: Head
    ) -> None:
        self._database = database
        self._attachments = attachments
        self._ceilings = ceilings
        self._head = head

    def verify(
        self,
        printed: dict[str, str] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Verified:
        """Check chains, contents, numbers and projections; RecordDamaged names the faults.

        `printed` gives, by reference, the 8 characters that a receipt bears: they expose a chain
        that was rewritten as a whole. `progress` is told entries done and entries in all.
        """
        found = _Findings()
        head = self._head.read()  # first: what others add from now on comes after it
        with self._database.reading() as session:
            try:
                _chains(session, head, found, progress or _tell_nobody)
                _numbers(session, self._ceilings, found)
                _files(session, self._attachments, found)
                if not found.faults:  # from a broken chain nothing can be made to compare with
                    _projections(session, found)
                _printed(session, printed or {}, found)
            except (TypeError, ValueError, KeyError) as error:
                # No row that was written here has an id, a number or JSON that cannot be read.
                found.faults.append(f"a row cannot be read: {type(error).__name__}")
        counts = asdict(found)
        if counts.pop("faults"):
            raise RecordDamaged(tuple(found.faults))
        return Verified(**counts)


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _chains(
    session: Session,
    head: tuple[UUID, int, bytes],
    found: _Findings,
    tell: Callable[[int, int], None],
) -> None:
    total = session.scalar(select(func.count()).select_from(EntryRow)) or 0
    for writer in session.scalars(select(WriterRow)):
        found.writers += 1
        seq, previous = 0, GENESIS
        is_known = writer.id != head[0] or head[1] == 0
        for row in _entries(session, writer):
            seq += 1
            found.entries += 1
            if (row.seq, row.previous) != (seq, previous) or not _is_sealed(row):
                found.faults.append(f"entry {row.seq} of writer {writer.id} is not what was added")
                return
            _content(row, found)
            previous = row.digest
            is_known = is_known or (seq, previous) == head[1:]
            if found.entries % BATCH == 0:
                tell(found.entries, total)
        if (writer.seq, writer.digest) != (seq, previous) or not is_known:
            found.faults.append(f"writer {writer.id} lacks its last entries or was rewritten")


def _entries(session: Session, writer: WriterRow) -> Iterator[Any]:
    query = (
        select(plain(EntryRow), ContentRow.salt, ContentRow.body)
        .outerjoin(ContentRow, ContentRow.entry == EntryRow.id)
        .where(EntryRow.writer == writer.id)
        .order_by(EntryRow.seq)
    )
    return iter(session.execute(query.execution_options(yield_per=BATCH)))


def _is_sealed(row: Any) -> bool:
    """Return whether the columns are what the digest was made over: bytes, not texts like them."""
    if not all(isinstance(each, bytes) for each in (row.facts, row.previous, row.digest)):
        return False
    columns = {name: getattr(row, name) for name in _COLUMNS}
    return bool(entry_digest(entry=row.id, **columns) == row.digest)


def _content(row: Any, found: _Findings) -> None:
    if row.body is None:
        if row.content is not None:  # no step erases yet: what is missing is lost
            found.faults.append(f"the content of entry {row.id} is missing")
        return
    found.contents += 1
    is_written = isinstance(row.body, bytes) and isinstance(row.salt, bytes)
    if not is_written or row.content != content_digest(row.salt, row.body):
        found.faults.append(f"the content of entry {row.id} was changed")


def _files(session: Session, attachments: Attachments, found: _Findings) -> None:
    query = (
        select(EntryRow.facts, ContentRow.body)
        .join(ContentRow, ContentRow.entry == EntryRow.id)
        .where(EntryRow.kind == str(Kind.ATTACHED))
    )
    for row in session.execute(query.execution_options(yield_per=BATCH)):
        attachment = UUID(json.loads(row.facts)["attachment"])
        body = attachments.body(attachment)
        if body is None or hashlib.sha256(body).hexdigest() != json.loads(row.body)["sha256"]:
            found.faults.append(f"the file {attachment} is missing or was changed")


def _numbers(session: Session, ceilings: Ceilings, found: _Findings) -> None:
    for counter in session.scalars(select(CounterRow)):
        prefix = f"{counter.desk}-{counter.year}-%"
        query = select(func.count()).where(RequestRow.reference.like(prefix))
        if session.scalar(query) != counter.number:
            found.faults.append(f"numbers of {counter.desk} in {counter.year} have a gap")
        if ceilings.ceiling(counter.desk, counter.year) < counter.number:
            found.faults.append(f"numbers of {counter.desk} in {counter.year} were not reserved")


def _projections(session: Session, found: _Findings) -> None:
    """Compare what lists show with what the journal says, both in the order of their ids."""
    shown = _shown(session)
    for said, about in _said(session):
        found.requests += 1
        row, records = next(shown, (None, frozenset()))
        is_shown = row is not None and all(
            getattr(row, name) == value for name, value in said.items()
        )
        if not is_shown or records != about:
            found.faults.append(f"the list shows request {said['reference']} wrongly")
            return
    if next(shown, None) is not None:
        found.faults.append("the list shows a request that is not in the journal")


def _shown(session: Session) -> Iterator[tuple[Any, frozenset[str]]]:
    """Yield the row of each request, and the records that it is said to be about."""
    query = (
        select(plain(RequestRow), RequestRecordRow.record)
        .outerjoin(RequestRecordRow, RequestRecordRow.row == RequestRow.row)
        .order_by(RequestRow.id)
    )
    rows = session.execute(query.execution_options(yield_per=BATCH))
    for _request, group in groupby(rows, key=lambda row: row.id):
        several = list(group)
        yield several[0], frozenset(row.record for row in several if row.record is not None)


def _said(session: Session) -> Iterator[tuple[dict[str, Any], frozenset[str]]]:
    """Yield what the row of each request must say, and the records that it is about."""
    worded = and_(ContentRow.entry == EntryRow.id, EntryRow.kind.in_(_WORDED))
    query = (
        select(plain(EntryRow), ContentRow.body)
        .outerjoin(ContentRow, worded)
        .where(EntryRow.request.is_not(None))
        .order_by(EntryRow.request)
    )
    rows = session.execute(query.execution_options(yield_per=BATCH))
    for _request, group in groupby(rows, key=lambda row: row.request):
        history = list(group)
        entries = [entry_from(row) for row in history]
        contents = {row.id: json.loads(row.body) for row in history if row.body is not None}
        state = fold(entries)
        if state is not None:
            about = frozenset(map(str, state.about))
            yield row_of(state, taken_down(entries, state, contents)), about


def _printed(session: Session, printed: dict[str, str], found: _Findings) -> None:
    for reference, mark in printed.items():
        query = (
            select(EntryRow.digest)
            .join(RequestRow, RequestRow.id == EntryRow.request)
            .where(RequestRow.reference == reference, EntryRow.kind == str(Kind.REGISTERED))
        )
        if mark.lower() not in {digest.hex()[:8] for digest in session.scalars(query)}:
            found.faults.append(f"the receipt of {reference} bears another mark than the journal")
