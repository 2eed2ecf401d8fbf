"""The statutory clock: which days count, and on which day a term of law 31-13 ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from citizen_office.domain.calendar import DaysOff
from citizen_office.domain.feasts import FeastDays

SATURDAY, SUNDAY = 5, 6
ONE_DAY = timedelta(days=1)


class Step(StrEnum):
    """The terms of law 31-13, named by who has to act (arts 16 to 21)."""

    REPLY = "reply"
    COMPLAINT = "complaint"
    HEAD = "head"
    CDAI = "cdai"
    CDAI_DECISION = "cdai-decision"
    COURT = "court"


class Unit(StrEnum):
    """What a term counts: أيام العمل or أيام."""

    WORKING = "working"
    PLAIN = "plain"


@dataclass(frozen=True)
class Term:
    """A period the law gives: `days` of `unit`, and its article."""

    days: int
    unit: Unit
    article: str


@dataclass(frozen=True)
class Terms:
    """Every period of the law, as the tables in db/seed/law state them."""

    steps: dict[Step, Term]
    urgent: Term
    extension: Term
    urgent_extension: Term

    def of(self, step: Step, *, urgent: bool = False, extended: bool = False) -> tuple[Term, ...]:
        """Return the periods in their order; an extension is counted from the first end."""
        first = self.urgent if urgent else self.steps[step]
        if not extended:
            return (first,)
        return first, self.urgent_extension if urgent else self.extension


@dataclass(frozen=True)
class Skipped:
    """A day that did not count, and why: `weekend`, or the name of the holiday.

    A religious feast that is not confirmed is skipped where it is expected.
    """

    day: date
    why: str
    is_confirmed: bool = True
    why_fr: str = ""


@dataclass(frozen=True)
class Deadline:
    """When a term ends, explained.

    `due_on` is the last day in time, moved to the next working day if it fell on a day off
    (obligations and contracts, art. 133). `safe_on` is the day before that move: the one to
    advise a requester, since law 31-13 itself has no rule of counting. `to_confirm` are the feasts
    that may still move either: they are not confirmed and fall within the term or beside it.
    """

    due_on: date
    safe_on: date
    counted: tuple[date, ...]
    skipped: tuple[Skipped, ...]
    to_confirm: tuple[FeastDays, ...] = ()


@dataclass
class _Count:
    last: date
    counted: list[date] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


@dataclass(frozen=True)
class WorkCalendar:
    """The days on which the administration works: Monday to Friday, less the days off.

    The week is that of decree 2.05.916 of 20 July 2005.
    """

    days_off: DaysOff
    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    _lost: dict[int, tuple[date, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def why_off(self, day: date) -> str | None:
        """Return why the administration is closed: `weekend` or a holiday's name; None if open."""
        off = self.days_off.on(day)
        if off is not None:
            return off.name_ar
        return "weekend" if day.weekday() in self.weekend else None

    def is_working_day(self, day: date) -> bool:
        """Return whether the administration works on this day."""
        return self.why_off(day) is None

    def deadline(self, received: date, terms: tuple[Term, ...]) -> Deadline:
        """Return the end of terms that follow one another.

        The day of receipt is not counted, the last day is (obligations and contracts, art. 131).
        """
        count = _Count(received)
        safe = received
        for term in terms:
            self._advance(count, term)
            safe = count.last
            self._roll(count)
        unsure = self.days_off.unconfirmed(received, count.last)
        return Deadline(count.last, safe, tuple(count.counted), tuple(count.skipped), unsure)

    def days_left(self, today: date, due_on: date) -> int:
        """Return working days from today to the due day; negative once it has passed.

        A day off right after the due day counts as the first one late.
        """
        if due_on < today:
            return -max(self.days_left(due_on, today), 1)
        weeks, rest = divmod((due_on - today).days, 7)
        days = (7 - len(self.weekend)) * weeks
        days += sum((today + n * ONE_DAY).weekday() not in self.weekend for n in range(1, rest + 1))
        years = range(today.year, due_on.year + 1)
        return days - sum(today < day <= due_on for year in years for day in self._lost_in(year))

    def ahead(self, day: date, working_days: int) -> date:
        """Return the day on which so many working days after a day are over."""
        while working_days > 0:
            day += ONE_DAY
            working_days -= self.is_working_day(day)
        return day

    def _lost_in(self, year: int) -> tuple[date, ...]:
        """Return the days off of a year that take away a day of work."""
        lost = self._lost.get(year)
        if lost is None:
            days = dict.fromkeys(off.day for off in self.days_off.of(year))
            lost = tuple(day for day in days if day.weekday() not in self.weekend)
            self._lost[year] = lost
        return lost

    def _skipped(self, day: date, why: str) -> Skipped:
        off = self.days_off.on(day)
        return Skipped(day, why, off is None or off.is_confirmed, off.name_fr if off else "")

    def _advance(self, count: _Count, term: Term) -> None:
        counts: Callable[[date], str | None] = (
            self.why_off if term.unit is Unit.WORKING else lambda _day: None
        )
        left = term.days
        while left:
            count.last += ONE_DAY
            why = counts(count.last)
            if why is None:
                count.counted.append(count.last)
                left -= 1
            else:
                count.skipped.append(self._skipped(count.last, why))

    def _roll(self, count: _Count) -> None:
        while (why := self.why_off(count.last)) is not None:
            count.skipped.append(self._skipped(count.last, why))
            count.last += ONE_DAY
