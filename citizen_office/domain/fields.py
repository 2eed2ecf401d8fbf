"""Reading JSON-like input field by field: the right type, length and code, or one named error."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.words import is_blank, one_line, western_digits, without_surrogates
from citizen_office.errors import (
    DateInFuture,
    DateTooEarly,
    DateTooLate,
    Missing,
    NotADate,
    TooLong,
    TooMany,
    UnknownCode,
    UnknownKey,
    UnknownRecord,
    WrongType,
)

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EARLIEST = date(2019, 1, 1)  # the law came into force on 12 March 2019 (art. 30)
LATEST = date(2100, 12, 31)
_TOLD = 40  # letters of an id that is none


class Fields:
    """One object of the input; names in errors are paths such as `applicant.address`."""

    def __init__(self, data: object, known: frozenset[str], path: str = "") -> None:
        """Raise WrongType unless `data` is an object, UnknownKey if it says more than `known`."""
        self._path = path
        if not isinstance(data, Mapping):
            raise WrongType(path or "file", "an object")
        self._data = data
        for key in data:
            if key not in known:
                raise UnknownKey(self.name(without_surrogates(str(key))))

    def name(self, key: str) -> str:
        """Return how errors name a field of this object."""
        return f"{self._path}.{key}" if self._path else key

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def raw(self, key: str) -> Any:
        """Return what was given, None if nothing was."""
        return self._data.get(key)

    def inside(self, key: str, known: frozenset[str]) -> Fields:
        """Return the object in a field; an empty one if nothing was given."""
        value = self.raw(key)
        return Fields({} if value is None else value, known, self.name(key))

    def text(self, key: str, limit: int) -> str | None:
        """Return a text as given, without lone surrogates; None if nothing in it can be seen."""
        return read_text(self.name(key), self.raw(key), limit)

    def compulsory(self, key: str, limit: int) -> str:
        """Return a text that must be there."""
        text = self.text(key, limit)
        if text is None:
            raise Missing(self.name(key))
        return text

    def flag(self, key: str) -> bool:
        """Return a truth value; false if it was not given."""
        value = self.raw(key)
        if value is not None and not isinstance(value, bool):
            raise WrongType(self.name(key), "true or false")
        return bool(value)

    def number(self, key: str, most: int) -> int | None:
        """Return a whole number from 0 to `most`; None if it was not given."""
        value = self.raw(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
            raise WrongType(self.name(key), f"a whole number from 0 to {most}")
        return value

    def choice(self, key: str, codes: type[Choice]) -> Choice | None:
        """Return one of the codes of a closed list; None if it was not given."""
        value = self.raw(key)
        return None if value is None else self._choice(self.name(key), value, codes)

    def choices(self, key: str, codes: type[Choice]) -> tuple[Choice, ...]:
        """Return codes of a closed list, each once, in the list's own order."""
        given = self.items(key, lambda name, value: self._choice(name, value, codes))
        return tuple(code for code in codes if code in given)

    def items(
        self, key: str, read: Callable[[str, object], Value], most: int = 100
    ) -> tuple[Value, ...]:
        """Return each item of a list as `read` makes it from its name and value."""
        value = self.raw(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise WrongType(self.name(key), "a list")
        if len(value) > most:
            raise TooMany(self.name(key), most)
        return tuple(read(f"{self.name(key)}[{n}]", each) for n, each in enumerate(value, 1))

    def day(self, key: str) -> date | None:
        """Return a day written YYYY-MM-DD; None if it was not given."""
        value = self.raw(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise WrongType(self.name(key), "a day written YYYY-MM-DD")
        return read_day(self.name(key), value)

    @staticmethod
    def _choice(name: str, value: object, codes: type[Choice]) -> Choice:
        for code in codes:
            if code == value:
                return code
        raise UnknownCode(name, tuple(codes))


def read_text(field: str, value: object, limit: int) -> str | None:
    """Return a text as given, without lone surrogates; None if nothing in it can be seen."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise WrongType(field, "a text")
    if len(value) > limit:
        raise TooLong(field, limit)
    text = without_surrogates(value)
    return None if is_blank(text) else text


def read_record(field: str, value: object) -> CatalogueId:
    """Return an id somebody typed, in either case and with any digits; else UnknownRecord."""
    if not isinstance(value, str):
        raise WrongType(field, "a text")
    try:
        return CatalogueId(western_digits(one_line(value)).upper())
    except ValueError:
        raise UnknownRecord(field, value[:_TOLD]) from None


def read_day(field: str, written: str) -> date:
    """Return a day written YYYY-MM-DD, with any digits; NotADate names the field."""
    text = western_digits(written.strip())
    if not _DAY.fullmatch(text):  # fromisoformat alone also takes 20261123 and 2026-W48-1
        raise NotADate(field)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotADate(field) from None


def past_day(field: str, day: date, today: date) -> date:
    """Return a day that has begun and that the law's time knows; else the error for `field`."""
    if day > today:
        raise DateInFuture(field)
    return reckonable_day(field, day)


def reckonable_day(field: str, day: date) -> date:
    """Return a day that terms can be counted from; else the error for `field`."""
    if day < EARLIEST:
        raise DateTooEarly(field, EARLIEST)
    if day > LATEST:
        raise DateTooLate(field, LATEST)
    return day
