"""The days on which the administration is closed, beside the weekends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from citizen_office.domain.choices import DayChange, Feast
from citizen_office.domain.feasts import Announcement, FeastDays, ReligiousFeast, hijri_years


class OffKind(StrEnum):
    """Why a day is off; the surest reason first."""

    HOLIDAY = "holiday"
    CLOSURE = "closure"
    FEAST = "feast"


@dataclass(frozen=True)
class FixedHoliday:
    """A day off on the same date each year, from its first year on."""

    month: int
    day: int
    since: date
    name_ar: str
    name_fr: str
    source: str
    source_fr: str = ""


@dataclass(frozen=True)
class Closure:
    """What an exceptional closure is called, and who decreed it (decree 2.05.916).

    A source that is shipped is named in Arabic and in French; an office names it once.
    """

    name_ar: str
    name_fr: str
    source: str
    source_fr: str = ""


@dataclass(frozen=True)
class DayOff:
    """A day on which the administration is closed.

    Of a feast, `feast` and the Hijri `year` tell which one; until its first day is confirmed it
    stands where it is expected. `source` is in Arabic, or as an office wrote it; then there is none
    in French.
    """

    day: date
    kind: OffKind
    name_ar: str
    name_fr: str
    source: str
    source_fr: str = ""
    feast: Feast | None = None
    year: int | None = None
    is_confirmed: bool = True


@dataclass(frozen=True)
class CalendarChange:
    """A change of the calendar, for whoever looks back; `at` is the wall clock in Morocco.

    `moved` is the number of terms that moved with it.
    """

    id: UUID
    at: datetime
    by: str | None
    change: DayChange
    day: date
    feast: Feast | None
    year: int | None
    name_ar: str
    name_fr: str
    source: str
    moved: int


@dataclass(frozen=True)
class _Year:
    """What has been found out about a year."""

    days: tuple[DayOff, ...]
    by_day: Mapping[date, DayOff]
    unconfirmed: tuple[FeastDays, ...]


@dataclass(frozen=True)
class DaysOff:
    """Holidays that decrees fix, feasts that follow the moon, and exceptional closures.

    `announced` gives by feast and Hijri year the day on which it is known to begin.
    """

    holidays: tuple[FixedHoliday, ...]
    feasts: tuple[ReligiousFeast, ...] = ()
    announced: Mapping[tuple[Feast, int], Announcement] = field(default_factory=dict)
    closures: Mapping[date, Closure] = field(default_factory=dict)
    _years: dict[int, _Year] = field(default_factory=dict, init=False, repr=False, compare=False)

    def on(self, day: date) -> DayOff | None:
        """Return why a day is off, the surest reason if there are several; None if it is not."""
        return self._year(day.year).by_day.get(day)

    def of(self, year: int) -> tuple[DayOff, ...]:
        """Return the days off of a year in their order; a day with two reasons comes twice."""
        return self._year(year).days

    def unconfirmed(self, first: date, last: date) -> tuple[FeastDays, ...]:
        """Return the feasts still to be confirmed that may have a day between two days."""
        found = {
            (each.rule.feast, each.year): each
            for year in range(first.year, last.year + 1)
            for each in self._year(year).unconfirmed
            if each.may_touch(first, last)
        }
        return tuple(sorted(found.values(), key=lambda each: each.first))

    def feast(self, feast: Feast, year: int) -> FeastDays:
        """Return the days of a feast in a Hijri year."""
        return self._feast_days(next(each for each in self.feasts if each.feast is feast), year)

    def _feast_days(self, rule: ReligiousFeast, year: int) -> FeastDays:
        known = self.announced.get((rule.feast, year))
        named = known if known is not None and known.source else rule
        return FeastDays(
            rule,
            year,
            rule.estimate(year) if known is None else known.day,
            named.source,
            named.source_fr,
            is_confirmed=known is not None,
        )

    def _year(self, year: int) -> _Year:
        found = self._years.get(year)
        if found is None:  # two threads may both find it out: it is the same
            found = self._years[year] = self._found_out(year)
        return found

    def _found_out(self, year: int) -> _Year:
        near = [self._feast_days(rule, each) for each in hijri_years(year) for rule in self.feasts]
        off = [*self._fixed(year), *self._closed(year), *_of_feasts(near, year)]
        days = tuple(sorted(off, key=_surest_first))
        by_day = {each.day: each for each in reversed(days)}
        return _Year(days, by_day, tuple(each for each in near if not each.is_confirmed))

    def _fixed(self, year: int) -> Iterator[DayOff]:
        for each in self.holidays:
            day = date(year, each.month, each.day)
            if day >= each.since:
                yield _off(day, OffKind.HOLIDAY, each)

    def _closed(self, year: int) -> Iterator[DayOff]:
        for day, each in self.closures.items():
            if day.year == year:
                yield _off(day, OffKind.CLOSURE, each)


def _off(day: date, kind: OffKind, named: FixedHoliday | Closure) -> DayOff:
    return DayOff(day, kind, named.name_ar, named.name_fr, named.source, named.source_fr)


def _surest_first(off: DayOff) -> tuple[date, bool, int]:
    return off.day, not off.is_confirmed, list(OffKind).index(off.kind)


def _of_feasts(near: list[FeastDays], year: int) -> Iterator[DayOff]:
    for each in near:
        for day in each.days:
            if day.year == year:
                yield DayOff(
                    day,
                    OffKind.FEAST,
                    each.rule.name_ar,
                    each.rule.name_fr,
                    each.source,
                    each.source_fr,
                    each.rule.feast,
                    each.year,
                    each.is_confirmed,
                )
