"""What the office publishes: documents (law 31-13, art. 10), and its guide to services."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.fields import read_day
from citizen_office.domain.intake import DETAILS_LIMIT, LINE_LIMIT
from citizen_office.domain.words import are_begun, fold, folded_words, one_line, western_digits
from citizen_office.errors import (
    DateInFuture,
    DateTooEarly,
    Invalid,
    Missing,
    NotAClass,
    NotHere,
    TooLong,
)

EARLIEST = date(1900, 1, 1)  # what is said to be older was mistyped
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


class PublicationKind(StrEnum):
    """A document that is published, or an entry of the guide to services."""

    DOCUMENT = "document"
    SERVICE = "service"


class PublicationField(StrEnum):
    """What is said of a publication, as columns and faults name it."""

    ID = "id"
    TITLE_AR = "title_ar"
    TITLE_FR = "title_fr"
    PLACE = "place"
    PUBLISHED_ON = "published_on"
    ART10 = "art10"
    TEXT = "text"
    WITHDRAWN = "withdrawn"


_LIMITS = {
    PublicationField.TITLE_AR: LINE_LIMIT,
    PublicationField.TITLE_FR: LINE_LIMIT,
    PublicationField.PLACE: LINE_LIMIT,
    PublicationField.TEXT: DETAILS_LIMIT,
}


@dataclass(frozen=True, kw_only=True)
class NewPublication:
    """What is published, as somebody enters it.

    `place` is the address of a page of the net, or a place in words: a reply that points to it has
    to give it (art. 18). `text` says of a service what to bring, what it costs, how long it takes.
    """

    kind: PublicationKind
    title_ar: str = ""
    title_fr: str = ""
    place: str = ""
    published_on: date | None = None
    art10: Art10Class | None = None
    text: str = ""

    @property
    def titles(self) -> frozenset[str]:
        """What its titles are compared by."""
        return frozenset(title_key(each) for each in (self.title_ar, self.title_fr) if each)


@dataclass(frozen=True, kw_only=True)
class Publication(NewPublication):
    """What is published, in the register; one that is withdrawn keeps its number."""

    id: CatalogueId
    is_withdrawn: bool = False

    @property
    def is_active(self) -> bool:
        """Whether it is in force."""
        return not self.is_withdrawn

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether each folded word begins one of its own."""
        return are_begun(words, self._words)

    @cached_property
    def _words(self) -> list[str]:
        texts = (self.id, self.title_ar, self.title_fr, self.place, self.text)
        return folded_words(" ".join(texts))


New = TypeVar("New", bound=NewPublication)


def kind_of_publication(record: str) -> PublicationKind:
    """Return what a publication is, from its id: `D1` is a document, `S1` a service."""
    return PublicationKind.DOCUMENT if record.startswith("D") else PublicationKind.SERVICE


def number_of(record: str) -> int:
    """Return the number in the id of a publication."""
    return int(record[1:])


def numbered(kind: PublicationKind, number: int) -> CatalogueId:
    """Return the id of a publication."""
    return CatalogueId(f"{'D' if kind is PublicationKind.DOCUMENT else 'S'}{number}")


def title_key(title: str) -> str:
    """Return what a title is compared by: its words, whatever their spelling and marks."""
    return " ".join(folded_words(title)) or fold(title)


def cleaned(new: New) -> New:
    """Return a publication without what cannot be seen in its texts."""
    return replace(
        new,
        title_ar=one_line(new.title_ar),
        title_fr=one_line(new.title_fr),
        place=one_line(new.place),
        text="\n".join(map(one_line, new.text.splitlines())).strip(),
    )


def faults_in(new: NewPublication, today: date) -> Iterator[Invalid]:
    """Yield what is wrong with a publication, at most once for each field."""
    if not new.title_ar and not new.title_fr:
        yield Missing(PublicationField.TITLE_AR)
    for field, limit in _LIMITS.items():
        if len(getattr(new, field)) > limit:
            yield TooLong(field, limit)
    yield from _faults_of_kind(new)
    day = new.published_on or today
    if day > today:
        yield DateInFuture(PublicationField.PUBLISHED_ON)
    if day < EARLIEST:
        yield DateTooEarly(PublicationField.PUBLISHED_ON, EARLIEST)


def _faults_of_kind(new: NewPublication) -> Iterator[Invalid]:
    """Yield what is wrong with it as a document, or as a service."""
    if new.kind is PublicationKind.SERVICE:
        if new.art10 is not None:
            yield NotHere(PublicationField.ART10)
        return
    if not new.place:
        yield Missing(PublicationField.PLACE)
    if new.art10 is None:
        yield Missing(PublicationField.ART10)


def checked(new: New, today: date) -> New:
    """Return a publication cleaned; the first of its faults is raised."""
    clean = cleaned(new)
    for fault in faults_in(clean, today):
        raise fault
    return clean


def read_value(field: PublicationField, written: str) -> Any:
    """Return a value as it is kept; NotADate or NotAClass if it is none."""
    if field is PublicationField.PUBLISHED_ON:
        return read_published_on(written)
    return read_class(written) if field is PublicationField.ART10 else written


def read_published_on(written: str) -> date | None:
    """Return a day written DD/MM/YYYY or YYYY-MM-DD; NotADate otherwise."""
    text = western_digits(one_line(written))
    match = _DAY.fullmatch(text)
    if match is not None:
        day, month, year = match.groups()
        text = f"{year}-{month:0>2}-{day:0>2}"
    return read_day(PublicationField.PUBLISHED_ON, text) if text else None


def read_class(written: str) -> Art10Class | None:
    """Return a class of art. 10 from its number; NotAClass otherwise."""
    text = western_digits(one_line(written))
    try:
        return Art10Class(text) if text else None
    except ValueError:
        raise NotAClass(PublicationField.ART10) from None
