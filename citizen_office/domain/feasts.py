"""The religious feasts: the days they take, and when they are expected before the moon is seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from convertdate import islamic

from citizen_office.domain.choices import Feast


@dataclass(frozen=True)
class ReligiousFeast:
    """Days off that begin on the same day of each Hijri year (decree 2.77.169)."""

    feast: Feast
    month: int
    day: int
    days: int
    name_ar: str
    name_fr: str
    source: str
    source_fr: str = ""

    def estimate(self, year: int) -> date:
        """Return when it is expected in a Hijri year.

        That is its day of the tabular Islamic calendar; seeing the moon may move it by a day.
        """
        return date(*islamic.to_gregorian(year, self.month, self.day))


@dataclass(frozen=True)
class Announcement:
    """The day on which a feast of a Hijri year was announced to begin, and who says so.

    A source that is shipped is named in Arabic and in French; an office names it once.
    """

    day: date
    source: str
    source_fr: str = ""


@dataclass(frozen=True)
class FeastDays:
    """A feast of one Hijri year; as long as it is not confirmed, on the days it is expected."""

    rule: ReligiousFeast
    year: int
    first: date
    source: str
    source_fr: str
    is_confirmed: bool

    @property
    def days(self) -> tuple[date, ...]:
        """The days off it takes."""
        return tuple(self.first + timedelta(n) for n in range(self.rule.days))

    def may_touch(self, first: date, last: date) -> bool:
        """Return whether it has a day between two days, or would if it moved by one."""
        near = timedelta(1)
        return self.first - near <= last and self.days[-1] + near >= first


def hijri_years(year: int) -> range:
    """Return the Hijri years whose feasts can fall into a Gregorian year, wherever they move."""
    first, *_day = islamic.from_gregorian(year, 1, 1)
    last, *_day = islamic.from_gregorian(year, 12, 31)
    return range(first - 1, last + 2)
