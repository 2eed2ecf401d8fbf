"""Whether the record still agrees with itself, from its first entry to its last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from citizen_office.domain.journal import GENESIS, content_digest, entry_digest
from citizen_office.domain.requests import fold
from citizen_office.errors import RecordDamaged
from citizen_office.store.ceilings import Ceilings
from citizen_office.store.database import Database
from citizen_office.store.journal import entry_from, request_in
from citizen_office.store.models import (
    ContentRow,
    CounterRow,
    EntryRow,
    RequestRow,
    WriterRow,
    plain,
)
from citizen_office.store.projections import row_of

BATCH = 2000


@dataclass(frozen=True)
class Verified:
    """What was found whole."""

    entries: int
    requests: int
    contents: int
    erased: int
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

    def __init__(self, database: Database, ceilings: Ceilings) -> None:
        self._database = database
        self._ceilings = ceilings

    def verify(
        self,
        printed: dict[str, str] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Verified:
        """Check chains, contents, heads, numbers and projections; RecordDamaged names the faults.

        `printed` gives, by reference, the 8 characters that a receipt bears: they expose a chain
        that was rewritten as a whole. `progress` is told entries done and entries in all.
        """
        found = _Findings()
        with self._database.reading() as session:
            try:
                self._look(session, found, printed or {}, progress or _tell_nobody)
            except (TypeError, ValueError, KeyError) as error:
                # No row that was written here has an id, a number or JSON that cannot be read.
                found.faults.append(f"a row cannot be read: {type(error).__name__}")
        if found.faults:
            raise RecordDamaged(tuple(found.faults))
        return Verified(found.entries, found.requests, found.contents, found.erased, found.writers)

    def _look(
        self,
        session: Session,
        found: _Findings,
        printed: dict[str, str],
        progress: Callable[[int, int], None],
    ) -> None:
        total = session.scalar(select(func.count()).select_from(EntryRow)) or 0
        for writer in session.scalars(select(WriterRow)):
            self._chain(session, writer, found, lambda n: progress(n, total))
        _numbers(session, self._ceilings, found)
        if not found.faults:  # from a broken chain nothing can be made to compare with
            _projections(session, found)
        _printed(session, printed, found)

    def _chain(
        self, session: Session, writer: WriterRow, found: _Findings, tell: Callable[[int], Any]
    ) -> None:
        found.writers += 1
        seq, previous = 0, GENESIS
        known = self._ceilings.head(writer.id)
        for row in _entries(session, writer):
            seq += 1
            found.entries += 1
            is_next = row.seq == seq and row.previous == previous and _is_written(row)
            if not is_next or row.digest != _digest(row):
                found.faults.append(f"entry {row.seq} of writer {writer.id} is not what was added")
                return
            if known and known[0] == seq and known[1] != row.digest:
                found.faults.append(f"writer {writer.id} was rewritten before entry {seq}")
            _content(row, found)
            previous = row.digest
            if found.entries % BATCH == 0:
                tell(found.entries)
        if (writer.seq, writer.digest) != (seq, previous):
            found.faults.append(f"writer {writer.id} lacks its last entries")
        if known and known[0] > seq:
            found.faults.append(f"writer {writer.id} lacks entries up to {known[0]}")


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _entries(session: Session, writer: WriterRow) -> Iterator[Any]:
    query = (
        select(plain(EntryRow), ContentRow.salt, ContentRow.body)
        .outerjoin(ContentRow, ContentRow.entry == EntryRow.id)
        .where(EntryRow.writer == writer.id)
        .order_by(EntryRow.seq)
    )
    return iter(session.execute(query.execution_options(yield_per=BATCH)))


def _digest(row: Any) -> bytes:
    same = ("writer", "seq", "request", "kind", "facts", "content", "actor", "at", "previous")
    return entry_digest(entry=row.id, **{name: getattr(row, name) for name in same})


def _is_written(row: Any) -> bool:
    """Return whether the columns hold what only this program puts there: bytes, not texts."""
    return all(isinstance(each, bytes) for each in (row.facts, row.previous, row.digest))


def _content(row: Any, found: _Findings) -> None:
    if row.body is not None:
        found.contents += 1
        is_written = isinstance(row.body, bytes) and isinstance(row.salt, bytes)
        if not is_written or row.content != content_digest(row.salt, row.body):
            found.faults.append(f"the content of entry {row.id} was changed")
    elif row.content is not None:
        found.erased += 1


def _numbers(session: Session, ceilings: Ceilings, found: _Findings) -> None:
    for counter in session.scalars(select(CounterRow)):
        prefix = f"{counter.desk}-{counter.year}-%"
        query = select(func.count()).where(RequestRow.reference.like(prefix))
        if session.scalar(query) != counter.number:
            found.faults.append(f"numbers of {counter.desk} in {counter.year} have a gap")
        if ceilings.ceiling(counter.desk, counter.year) < counter.number:
            found.faults.append(f"numbers of {counter.desk} in {counter.year} were not reserved")


def _projections(session: Session, found: _Findings) -> None:
    """Compare what lists show with what the journal says."""
    query = select(plain(EntryRow)).where(EntryRow.request.is_not(None)).order_by(EntryRow.request)
    rows = session.execute(query.execution_options(yield_per=BATCH))
    for request, group in groupby(rows, key=lambda row: row.request):
        entries = [entry_from(row) for row in group]
        state = fold(entries)
        if state is None:
            continue
        found.requests += 1
        shown = session.execute(select(plain(RequestRow)).where(RequestRow.id == request)).first()
        made = row_of(state, request_in(session, entries, state))
        if shown is None or any(getattr(shown, name) != value for name, value in made.items()):
            found.faults.append(f"the list shows request {state.reference} wrongly")


def _printed(session: Session, printed: dict[str, str], found: _Findings) -> None:
    for reference, mark in printed.items():
        query = (
            select(EntryRow.digest)
            .join(RequestRow, RequestRow.id == EntryRow.request)
            .where(RequestRow.reference == reference, EntryRow.kind == "registered")
        )
        if mark.lower() not in {digest.hex()[:8] for digest in session.scalars(query)}:
            found.faults.append(f"the receipt of {reference} bears another mark than the journal")
