"""Lists of requests: what waits, what is late, what somebody looks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, partial
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.choices import Language
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.papers import MorningGroup, MorningLine, MorningList
from citizen_office.domain.people import identity_number
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import (
    COUNTED,
    NOBODY,
    SOON_DAYS,
    DueDay,
    Group,
    RequestLine,
    RequestsAbout,
)
from citizen_office.domain.state import Status, is_late
from citizen_office.domain.words import folded_words
from citizen_office.errors import Invalid, UnknownReference
from citizen_office.services.names import Workers, people, workers
from citizen_office.store import request_index
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal
from citizen_office.store.models import RequestRecordRow, RequestRow, plain

# All that a line shows; ids would take as long to read as everything else.
_ROWS = select(*(each for each in plain(RequestRow).c if each.name not in {"id", "owner", "token"}))
_ABOUT = plain(RequestRecordRow)
# Of a request the office has to keep the term of reply while it is open, and that of the head.
_DUE = (RequestRow.is_open.is_(True), RequestRow.due_on, RequestRow.complaint_due_on)
REMINDED = (0, 1, SOON_DAYS)  # working days before a term ends
LONGEST_NUMBER = 7  # digits of that of a reference
_Page = Callable[[ColumnElement[bool], str | None, int], Select[Any]]


class QueueService:
    """Reads lists of requests; every page of them is found as fast as the first."""

    def __init__(self, database: Database, journal: Journal, calendar: OfficeCalendar) -> None:
        self._database = database
        self._journal = journal
        self._calendar = calendar

    def lines(self, group: Group, after: str | None = None, limit: int = 100) -> list[RequestLine]:
        """Return a page of a list: the soonest due first, of what is closed the last closed first.

        `after` is the reference of the last line of the page before. Complaints come by the day on
        which the head has to answer.
        """
        today = self._journal.today()
        page = _PAGES.get(group, _soonest_first)
        with self._database.reading() as session:
            belongs = self._belongs(session, today)[group]
            return self._shown(session, session.execute(page(belongs, after, limit)), today)

    def due(self, day: date, after: str | None = None, limit: int = 100) -> list[RequestLine]:
        """Return a page of what has a term that ends on a day, in the order of registration.

        It is that of reply, or that of the head's answer to a complaint.
        """
        today = self._journal.today()
        query = _ROWS.where(_ends_on(day)).order_by(RequestRow.row).limit(limit)
        if after is not None:
            query = query.where(RequestRow.row > _place([RequestRow.row], after))
        with self._database.reading() as session:
            return self._shown(session, session.execute(query), today)

    def by_day(self, weeks: int = 4) -> list[DueDay]:
        """Return how many requests `due` holds on each day of the coming weeks, today first.

        Saturdays and Sundays are there only where something is due on them.
        """
        today = self._journal.today()
        end = today + timedelta(weeks=weeks)
        is_open, reply, head = _DUE
        is_other = ~is_open | (reply != head)  # else the request stands there already
        with self._database.reading() as session:
            due = Counter(_numbers(session, reply, is_open, (today, end)))
            due.update(_numbers(session, head, is_other, (today, end)))
            calendar = self._calendar.of(session)
        days = (today + timedelta(days=n) for n in range(7 * weeks))
        return [
            DueDay(day, due.get(day, 0), calendar.is_working_day(day))
            for day in days
            if day.weekday() not in calendar.weekend or day in due
        ]

    def reminders(self) -> dict[int, int]:
        """Return how many requests have a term that ends in 0, 1 and 5 working days; -1: overdue.

        It is that of reply, or that of the head's answer to a complaint.
        """
        today = self._journal.today()
        is_open, reply, head = _DUE
        with self._database.reading() as session:
            ahead = partial(self._calendar.of(session).ahead, today)
            due = {
                -1: (is_open & (reply < today)) | (head < today),
                **{n: _ends_on(ahead(n)) for n in REMINDED},
            }
            return {n: _count(session, belongs) for n, belongs in due.items()}

    def morning(self, language: Language) -> MorningList:
        """Return what waits today, for the list on paper; of each group COUNTED lines at most.

        A complaint stands there with the term of the head's answer.
        """
        today = self._journal.today()
        left = partial(self._calendar().days_left, today)
        held = {}
        for group in MorningGroup:
            lines = self.lines(Group(group), limit=COUNTED)
            if group is MorningGroup.COMPLAINTS:
                lines = [_of_head(line, left) for line in lines]
            if lines:
                held[group] = tuple(_morning_line(line, language) for line in lines)
        return MorningList(today, held)

    def same_year(self, reference: Reference) -> list[RequestLine]:
        """Return the other requests of the same person in the same year (art. 18, ground 4)."""
        today = self._journal.today()
        with self._database.reading() as session:
            row = session.execute(_ROWS.where(RequestRow.reference == str(reference))).first()
            if row is None:
                raise UnknownReference(str(reference))
            if not row.id_number:
                return []
            year = row.received_on.year
            query = (
                _ROWS.where(RequestRow.id_number == row.id_number, RequestRow.row != row.row)
                .where(RequestRow.received_on.between(date(year, 1, 1), date(year, 12, 31)))
                .order_by(RequestRow.row.desc())
            )
            return self._shown(session, session.execute(query), today)

    def of_person(self, reference: Reference, limit: int = 5) -> list[RequestLine]:
        """Return the newest other requests of the same person, of whatever year."""
        today = self._journal.today()
        own = RequestRow.reference == str(reference)
        number = select(RequestRow.id_number).where(own).scalar_subquery()
        query = _ROWS.where(RequestRow.id_number == number, RequestRow.id_number != "", ~own)
        with self._database.reading() as session:
            newest = query.order_by(RequestRow.row.desc()).limit(limit)
            return self._shown(session, session.execute(newest), today)

    def about(self, record: CatalogueId, limit: int = 5) -> RequestsAbout:
        """Return the newest requests about a record, and how many there are."""
        today = self._journal.today()
        belongs = _ROWS.join(_ABOUT, _ABOUT.c.row == RequestRow.row)
        query = belongs.where(_ABOUT.c.record == str(record)).order_by(_ABOUT.c.row.desc())
        with self._database.reading() as session:
            lines = self._shown(session, session.execute(query.limit(limit)), today)
            counted = select(func.count()).where(_ABOUT.c.record == str(record))
            return RequestsAbout(tuple(lines), session.scalar(counted) or 0)

    def open_requests(
        self,
        *,
        overdue: bool = False,
        due_within: int | None = None,
        limit: int = 100,
    ) -> list[RequestLine]:
        """Return the open requests, the soonest due first; `due_within` counts working days."""
        today = self._journal.today()
        belongs: ColumnElement[bool] = RequestRow.is_open.is_(True)
        if overdue:
            belongs &= RequestRow.due_on < today
        with self._database.reading() as session:
            if due_within is not None:
                last = self._calendar.of(session).ahead(today, due_within)
                belongs &= RequestRow.due_on <= last
            found = session.execute(_soonest_first(belongs, None, limit))
            return self._shown(session, found, today)

    def counts(self) -> dict[Group, int]:
        """Return how many requests each list holds, COUNTED standing for that many or more."""
        today = self._journal.today()
        with self._database.reading() as session:
            lists = self._belongs(session, today)
            return {group: _count(session, lists[group]) for group in Group}

    def search(self, words: str, limit: int = 100) -> list[RequestLine]:
        """Return the newest requests that hold all words, as `store/request_index` finds them.

        The request whose very reference or number was given comes first. Words without a letter or
        digit find nothing.
        """
        today = self._journal.today()
        with self._database.reading() as session:
            return self._shown(session, _rows_found(session, words, limit), today)

    def find(self, words: str, limit: int = 10) -> list[Found]:
        """Return as findings what `search` returns."""
        with self._database.reading() as session:
            return [
                Found(row.reference, RecordKind.REQUEST, row.subject, row.applicant, 1.0)
                for row in _rows_found(session, words, limit)
            ]

    def earlier(self, id_number: str, limit: int = 5) -> list[RequestLine]:
        """Return the newest requests of an identity number, however it is written."""
        number = identity_number(id_number)
        if not number:
            return []
        today = self._journal.today()
        query = _ROWS.where(RequestRow.id_number == number).order_by(RequestRow.row.desc())
        with self._database.reading() as session:
            return self._shown(session, session.execute(query.limit(limit)), today)

    def _belongs(self, session: Session, today: date) -> dict[Group, ColumnElement[bool]]:
        """Return what the rows of each list have in common."""
        is_open, due_on = RequestRow.is_open.is_(True), RequestRow.due_on
        soon = due_on <= self._calendar.of(session).ahead(today, SOON_DAYS)
        return {
            Group.OPEN: is_open,
            Group.OVERDUE: is_open & (due_on < today),
            Group.TODAY: is_open & (due_on == today),
            Group.SOON: is_open & (due_on > today) & soon,
            Group.FOR_APPROVAL: RequestRow.status == str(Status.FOR_APPROVAL),
            Group.UNASSIGNED: is_open
            & RequestRow.assigned_to.is_(None)
            & RequestRow.department.is_(None),
            Group.READY: RequestRow.status == str(Status.READY),
            Group.COMPLAINTS: RequestRow.complaint_due_on.is_not(None),
            Group.CONFLICTS: RequestRow.has_conflicts.is_(True),
            Group.CLOSED: RequestRow.closed_on.is_not(None),
        }

    def _shown(self, session: Session, rows: Iterable[Any], today: date) -> list[RequestLine]:
        # Many rows of a page are due on the same day, and years of holidays take long to count.
        left = cache(partial(self._calendar.of(session).days_left, today))
        known = workers(session, people(session))
        return [_line(row, today, left, known) for row in rows]


def _ends_on(day: date) -> ColumnElement[bool]:
    """Return what the rows have in common of which a term ends on a day."""
    is_open, reply, head = _DUE
    return (is_open & (reply == day)) | (head == day)


def _numbers(
    session: Session,
    ends_on: InstrumentedAttribute[Any],
    belongs: ColumnElement[bool],
    span: tuple[date, date],
) -> dict[date, int]:
    """Return how many terms end on each day from the first of a span until before its last."""
    query = (
        select(ends_on, func.count())
        .where(belongs, ends_on >= span[0], ends_on < span[1])
        .group_by(ends_on)
    )
    return dict(session.execute(query).all())


def _of_head(line: RequestLine, left: Callable[[date], int]) -> RequestLine:
    """Return a line with the head's term in the place of that of reply."""
    due_on = line.complaint_due_on
    return line if due_on is None else replace(line, due_on=due_on, days_left=left(due_on))


def _morning_line(line: RequestLine, language: Language) -> MorningLine:
    return MorningLine(
        reference=line.reference,
        subject=line.subject,
        due_on=line.due_on,
        days_left=line.days_left or 0,
        assigned_to=line.assigned_to.in_(language),
        phone=line.phone,
    )


def _line(row: Any, today: date, left: Callable[[date], int], known: Workers) -> RequestLine:
    status = Status(row.status)
    return RequestLine(
        reference=row.reference,
        subject=row.subject,
        applicant=row.applicant,
        status=status,
        received_on=row.received_on,
        due_on=row.due_on,
        days_left=left(row.due_on) if row.is_open else None,
        urgent=row.urgent,
        overdue=is_late(status, row.due_on, row.closed_on or today),
        has_conflicts=row.has_conflicts,
        entries=row.entries,
        assigned_to=known.get(row.assigned_to) or known.get(row.department) or NOBODY,
        internal_due_on=row.internal_due_on,
        is_extended=row.extended,
        complaint_due_on=row.complaint_due_on,
        phone=row.phone,
        attempts=row.attempts,
        tried_on=row.tried_on,
    )


def _soonest_first(
    belongs: ColumnElement[bool],
    after: str | None,
    limit: int,
    ends_on: InstrumentedAttribute[Any] = RequestRow.due_on,
) -> Select[Any]:
    """Return the query for a page by the end of a term; `after` is the last one of that before."""
    place = (ends_on, RequestRow.row)
    query = _ROWS.where(belongs)
    if after is not None:
        query = query.where(tuple_(*place) > _place(place, after))
    return query.order_by(*place).limit(limit)


def _last_closed_first(belongs: ColumnElement[bool], after: str | None, limit: int) -> Select[Any]:
    """Return the query for a page of closed requests."""
    place = (RequestRow.closed_on, RequestRow.row)
    query = _ROWS.where(belongs)
    if after is not None:
        query = query.where(tuple_(*place) < _place(place, after))
    return query.order_by(*(each.desc() for each in place)).limit(limit)


_PAGES: Mapping[Group, _Page] = {
    Group.CLOSED: _last_closed_first,
    Group.COMPLAINTS: partial(_soonest_first, ends_on=RequestRow.complaint_due_on),
}


def _rows_found(session: Session, words: str, limit: int) -> list[Any]:
    """Return the rows of requests that answer to words, as `QueueService.search` says."""
    found = request_index.find(session, words, limit)
    wanted = list(dict.fromkeys([*_named(session, words), *found]))[: max(limit, 0)]
    query = _ROWS.where(RequestRow.row.in_(wanted))
    rows = {row.row: row for row in session.connection().execute(query)}
    return [rows[row] for row in wanted if row in rows]


def _place(place: Sequence[Any], reference: str) -> Any:
    return select(*place).where(RequestRow.reference == reference).scalar_subquery()


def _named(session: Session, words: str) -> list[int]:
    """Return the row of the request whose reference was given, or the newest ones of a number."""
    said = folded_words(words)
    if len(said) == 1:
        return _numbered(session, said[0])
    with suppress(Invalid):
        reference = str(Reference.read("-".join(said)))
        return list(
            session.scalars(select(RequestRow.row).where(RequestRow.reference == reference))
        )
    return []


def _numbered(session: Session, number: str) -> list[int]:
    """Return the newest requests of a number; of several desks and years each has its own."""
    if not number.isdecimal() or len(number) > LONGEST_NUMBER:
        return []
    number = f"{int(number):05}"
    rows = RequestRow.row.in_(request_index.find_whole(session, number))
    named = select(RequestRow.row).where(rows, RequestRow.reference.contains(f"-{number}-"))
    return list(session.scalars(named.order_by(RequestRow.row.desc())))


def _count(session: Session, belongs: ColumnElement[bool]) -> int:
    some = select(RequestRow.row).where(belongs).limit(COUNTED).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0
