"""The office's calendar: days off, closures, feasts, and the terms that move with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from citizen_office.domain.calendar import CalendarChange, Closure, DayOff
from citizen_office.domain.choices import DayChange, Feast
from citizen_office.domain.clocks import MovedTerm, moves
from citizen_office.domain.deadlines import Step, Term, Terms, WorkCalendar
from citizen_office.domain.facts import Kind
from citizen_office.domain.feasts import FeastDays, hijri_years
from citizen_office.domain.fields import EARLIEST, LATEST, read_text, reckonable_day
from citizen_office.domain.intake import LINE_LIMIT, NAME_LIMIT, said
from citizen_office.domain.journal import LEGAL_ZONE, Entry, legal_moment, microseconds
from citizen_office.domain.life import fold
from citizen_office.domain.office_steps import CalendarChanged
from citizen_office.domain.people import User
from citizen_office.domain.steps import DueMoved
from citizen_office.errors import (
    AlreadyConfirmed,
    AlreadyOff,
    DateTooEarly,
    DateTooLate,
    FarFromEstimate,
    NotClosed,
    OnWeekend,
)
from citizen_office.services.names import people
from citizen_office.services.outdated import want_seen
from citizen_office.services.roles import allow
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, contents_of, entries_of, entry_from
from citizen_office.store.models import EntryRow, RequestRow, plain

MOON_DAYS = 3  # no sighting moves a feast further from the tabular calendar
REMIND_DAYS = 60
TOLD_DAYS = 7  # for which a change of the calendar is news
SINCE_DAYS = 7  # a feast that has begun and nobody has confirmed is still reminded of
BATCH = 500
_HIJRI_YEARS = range(hijri_years(EARLIEST.year)[0], hijri_years(LATEST.year)[-1] + 1)
Progress = Callable[[int, int], None]
_OPEN = select(plain(RequestRow)).where(RequestRow.is_open).order_by(RequestRow.row)
# Which of their terms runs only the story of these tells; there are few.
_COMPLAINED = (
    select(EntryRow.request)
    .join(RequestRow, RequestRow.id == EntryRow.request)
    .where(RequestRow.is_open.is_(True) | RequestRow.complaint_due_on.is_not(None))
    .where(EntryRow.kind == str(Kind.COMPLAINT_RECEIVED))
    .distinct()
)


class CalendarService:
    """Reads and changes the days off.

    A change is an administrator's: NotAllowed otherwise. In its own transaction it moves the terms
    of every open request and complaint to where the calendar now ends them, and returns those that
    moved; what is closed stays as it was. `progress` is told requests done and requests in all.
    """

    def __init__(
        self, database: Database, journal: Journal, calendar: OfficeCalendar, terms: Terms
    ) -> None:
        self._database = database
        self._journal = journal
        self._calendar = calendar
        self._terms = terms

    def current(self) -> WorkCalendar:
        """Return the calendar as it stands, to reckon terms with."""
        return self._calendar()

    def days_off(self, year: int) -> tuple[DayOff, ...]:
        """Return the days off of a year, each with its source; feasts tell if they are confirmed.

        DateTooEarly or DateTooLate for a year that terms are not reckoned in.
        """
        if year < EARLIEST.year:
            raise DateTooEarly("year", EARLIEST)
        if year > LATEST.year:
            raise DateTooLate("year", LATEST)
        return self._calendar().days_off.of(year)

    def unconfirmed(self, within_days: int = REMIND_DAYS) -> tuple[FeastDays, ...]:
        """Return the feasts of the coming days, and of the last few, that nobody has confirmed."""
        today = self._journal.today()
        first, last = today - timedelta(SINCE_DAYS), today + timedelta(within_days)
        found = self._calendar().days_off.unconfirmed(first, last)
        return tuple(each for each in found if first <= each.first <= last)

    def close(
        self, day: date, closure: Closure, user: User, progress: Progress | None = None
    ) -> tuple[MovedTerm, ...]:
        """Enter an exceptional closure (decree 2.05.916); OnWeekend or AlreadyOff if it is none.

        A closure of several days is entered day by day.
        """
        reckonable_day("day", day)
        arabic = said("name", closure.name_ar, NAME_LIMIT)
        content = {
            "name_ar": arabic,
            "name_fr": read_text("name_fr", closure.name_fr, NAME_LIMIT) or arabic,
            "source": read_text("source", closure.source, LINE_LIMIT),
        }

        def check(calendar: WorkCalendar, _session: Session) -> None:
            if day.weekday() in calendar.weekend:
                raise OnWeekend(day)
            off = calendar.days_off.on(day)
            if off is not None:
                raise AlreadyOff(day, off.name_ar, off.name_fr)

        facts = CalendarChanged(change=DayChange.CLOSED, day=day)
        return self._change(facts, content, user, check, progress)

    def reopen(
        self, day: date, user: User, progress: Progress | None = None
    ) -> tuple[MovedTerm, ...]:
        """Take an exceptional closure away, a shipped one too; NotClosed if there is none."""

        def check(calendar: WorkCalendar, _session: Session) -> None:
            if day not in calendar.days_off.closures:
                raise NotClosed(day)

        facts = CalendarChanged(change=DayChange.OPENED, day=day)
        return self._change(facts, None, user, check, progress)

    def feast(self, feast: Feast, year: int) -> FeastDays:
        """Return the days of a feast in a Hijri year; DateTooEarly or DateTooLate for another."""
        if year < _HIJRI_YEARS[0]:
            raise DateTooEarly("year", EARLIEST)
        if year > _HIJRI_YEARS[-1]:
            raise DateTooLate("year", LATEST)
        return self._calendar().days_off.feast(feast, year)

    def confirm(
        self,
        seen: FeastDays,
        day: date,
        user: User,
        source: str | None = None,
        progress: Progress | None = None,
    ) -> tuple[MovedTerm, ...]:
        """Say on which day a feast begins; it may be moved again.

        `seen` is how the user had it before them: Outdated if it is otherwise by now.
        AlreadyConfirmed for the day it is known to begin on; FarFromEstimate for one that no
        sighting of the moon could give.
        """
        reckonable_day("day", day)
        feast, year = seen.rule.feast, seen.year

        def check(calendar: WorkCalendar, session: Session) -> None:
            known = calendar.days_off.feast(feast, year)
            estimate = known.rule.estimate(year)
            if abs(day - estimate) > timedelta(MOON_DAYS):
                raise FarFromEstimate("day", estimate, MOON_DAYS)
            if known.is_confirmed and known.first == day:
                raise AlreadyConfirmed(day)
            want_seen(session, known, seen, None, Kind.CALENDAR_CHANGED, feast=feast, year=year)

        content = {"source": read_text("source", source, LINE_LIMIT)}
        facts = CalendarChanged(change=DayChange.CONFIRMED, day=day, feast=feast, year=year)
        return self._change(facts, content, user, check, progress)

    def changes(self, limit: int = 20) -> tuple[CalendarChange, ...]:
        """Return the last changes, the newest first, each with the number of terms it moved."""
        query = (
            select(plain(EntryRow))
            .where(EntryRow.request.is_(None), EntryRow.kind == str(Kind.CALENDAR_CHANGED))
            .order_by(EntryRow.at.desc())
            .limit(limit)
        )
        with self._database.reading() as session:
            entries = [entry_from(row) for row in session.execute(query)]
            contents = contents_of(session, [entry.id for entry in entries])
            names = people(session)
            return tuple(
                _card(
                    entry,
                    contents.get(entry.id, {}),
                    names.get(entry.actor),
                    _end(session, entry) - entry.seq - 1,
                )
                for entry in entries
            )

    def moved(self, change: UUID) -> tuple[MovedTerm, ...]:
        """Return the terms that a change moved, the soonest due first."""
        with self._database.reading() as session:
            row = session.execute(select(plain(EntryRow)).where(EntryRow.id == change)).one()
            query = (
                select(plain(EntryRow), RequestRow.reference)
                .join(RequestRow, RequestRow.id == EntryRow.request)
                .where(EntryRow.writer == row.writer, EntryRow.seq > row.seq)
                .where(EntryRow.seq < _end(session, entry_from(row)))
            )
            found = [_moved(row.reference, entry_from(row).facts) for row in session.execute(query)]
        return _in_order(found)

    def moved_lately(self, user: User) -> int:
        """Return how many terms others than this user moved, today or in the last days."""
        first = self._journal.today() - timedelta(TOLD_DAYS)
        query = (
            select(plain(EntryRow))
            .where(EntryRow.request.is_(None), EntryRow.kind == str(Kind.CALENDAR_CHANGED))
            .where(EntryRow.at >= microseconds(datetime.combine(first, time(), LEGAL_ZONE)))
            .where(EntryRow.actor != user.id)
        )
        with self._database.reading() as session:
            changes = [entry_from(row) for row in session.execute(query)]
            moved = (each for change in changes for each in _moved_by(session, change))
            return len({_term(each) for each in moved})

    def _change(
        self,
        facts: CalendarChanged,
        content: Mapping[str, Any] | None,
        user: User,
        check: Callable[[WorkCalendar, Session], None],
        progress: Progress | None,
    ) -> tuple[MovedTerm, ...]:
        with self._database.writing() as session:
            allow(session, user, facts.kind)
            self._journal.writer(session)  # locked first: two administrators take turns
            check(self._calendar.of(session), session)
            change = self._journal.append(session, facts, content=content, actor=user.id)
            return self._move_terms(session, change, user, progress or _tell_nobody)

    def _move_terms(
        self, session: Session, change: Entry, user: User, tell: Progress
    ) -> tuple[MovedTerm, ...]:
        calendar = self._calendar.of(session)

        @cache  # requests of one day have one term
        def end_of(began_on: date, terms: tuple[Term, ...]) -> date:
            return calendar.deadline(began_on, terms).due_on

        complained = set(session.scalars(_COMPLAINED))
        rows = session.execute(_OPEN).all()
        moved: list[MovedTerm] = []
        for done in range(0, len(rows), BATCH):
            tell(done, len(rows))
            steps = []
            for row in rows[done : done + BATCH]:
                periods = self._terms.of(Step.REPLY, urgent=row.urgent, extended=row.extended)
                due_to = end_of(row.received_on, periods)
                if due_to != row.due_on and row.id not in complained:
                    facts = DueMoved(due_from=row.due_on, due_to=due_to, change=change.id)
                    steps.append((row.id, facts))
                    moved.append(_moved(row.reference, facts))
            self._journal.move_terms(session, steps, user.id)
        for request in filter(None, complained):
            state = fold(entries_of(session, request))
            assert state is not None
            for facts in moves(state, self._terms, end_of, change.id):
                self._journal.append(session, facts, request=request, actor=user.id)
                moved.append(_moved(str(state.reference), facts))
        tell(len(rows), len(rows))
        return _in_order(moved)


def _moved(reference: str, facts: Any) -> MovedTerm:
    return MovedTerm(reference, facts.due_from, facts.due_to, facts.complaint is not None)


def _term(entry: Entry) -> tuple[UUID | None, UUID | None]:
    """Return which term an entry moved: of which request, and of which complaint if of one."""
    facts = entry.facts
    assert isinstance(facts, DueMoved)
    return entry.request, facts.complaint


def _in_order(moved: Iterable[MovedTerm]) -> tuple[MovedTerm, ...]:
    return tuple(sorted(moved, key=lambda each: (each.due_to, each.reference)))


def _moved_by(session: Session, change: Entry) -> Iterator[Entry]:
    """Yield the entries of the terms that a change moved."""
    query = (
        select(plain(EntryRow))
        .where(EntryRow.writer == change.writer, EntryRow.seq > change.seq)
        .where(EntryRow.seq < _end(session, change))
    )
    return map(entry_from, session.execute(query))


def _end(session: Session, change: Entry) -> int:
    """Return the place after the terms that a change moved: they follow it without a gap."""
    query = (
        select(EntryRow.seq)
        .where(EntryRow.writer == change.writer, EntryRow.seq > change.seq)
        .where(EntryRow.kind != str(Kind.DUE_MOVED))
        .order_by(EntryRow.seq)
        .limit(1)
    )
    after = session.scalar(query)
    if after is not None:
        return after
    last = select(func.max(EntryRow.seq)).where(EntryRow.writer == change.writer)
    return (session.scalar(last) or change.seq) + 1


def _card(entry: Entry, content: Mapping[str, Any], by: str | None, moved: int) -> CalendarChange:
    facts = entry.facts
    assert isinstance(facts, CalendarChanged)
    return CalendarChange(
        id=entry.id,
        at=legal_moment(entry.at),
        by=by,
        change=facts.change,
        day=facts.day,
        feast=facts.feast,
        year=facts.year,
        name_ar=content.get("name_ar") or "",
        name_fr=content.get("name_fr") or "",
        source=content.get("source") or "",
        moved=moved,
    )


def _tell_nobody(_done: int, _total: int) -> None:
    pass
