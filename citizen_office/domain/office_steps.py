"""The steps of the office itself, which belong to no request: which facts each one states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.choices import (
    DayChange,
    Feast,
    Help,
    Language,
    PasswordStep,
    RecordField,
    RequestField,
    Role,
    Template,
)
from citizen_office.domain.codes import CatalogueId, ConceptKey, DeskCode, Digest
from citizen_office.domain.facts import Facts, Kind


@dataclass(frozen=True, kw_only=True)
class Oriented(Facts):
    """A visitor was answered on the spot, without a request."""

    kind = Kind.ORIENTED
    on: date
    about: tuple[CatalogueId, ...] = ()
    help: tuple[Help, ...] = ()


@dataclass(frozen=True, kw_only=True)
class UserChanged(Facts):
    """An account was opened, renamed, given a role or closed; names are content.

    `password` says how its user got another password; the rest is then as it was.
    """

    kind = Kind.USER_CHANGED
    user: UUID
    role: Role
    active: bool
    password: PasswordStep | None = None


@dataclass(frozen=True, kw_only=True)
class Viewed(Facts):
    """Somebody had a hidden field of a request shown (law 09-08, art. 23)."""

    kind = Kind.VIEWED
    seen: UUID
    field: RequestField


@dataclass(frozen=True, kw_only=True)
class DepartmentChanged(Facts):
    """A department requests are assigned to was added, renamed or closed; its name is content."""

    kind = Kind.DEPARTMENT_CHANGED
    department: UUID
    active: bool


@dataclass(frozen=True, kw_only=True)
class CalendarChanged(Facts):
    """The calendar of days off was put right.

    CLOSED and OPENED add and take away an exceptional closure on `day`; CONFIRMED says that the
    feast of the Hijri `year` begins on `day`. The name of a closure and its source are content.
    """

    kind = Kind.CALENDAR_CHANGED
    change: DayChange
    day: date
    feast: Feast | None = None
    year: int | None = None


@dataclass(frozen=True, kw_only=True)
class TemplateChanged(Facts):
    """The office's own wording of a letter; the text is content, null takes it back."""

    kind = Kind.TEMPLATE_CHANGED
    template: Template
    language: Language


@dataclass(frozen=True, kw_only=True)
class CatalogueChanged(Facts):
    """The office edited one field of a record; the new value is content, null takes it back."""

    kind = Kind.CATALOGUE_CHANGED
    record: CatalogueId
    field: RecordField


@dataclass(frozen=True, kw_only=True)
class PublicationChanged(Facts):
    """What the office publishes was added, changed, withdrawn or brought back.

    The id says whether it is a document or a service; title, place and text are content.
    """

    kind = Kind.PUBLICATION_CHANGED
    publication: CatalogueId
    published_on: date | None = None
    art10: Art10Class | None = None
    is_withdrawn: bool = False


@dataclass(frozen=True, kw_only=True)
class VocabularyChanged(Facts):
    """The office has words of its own for a meaning of the search, or hides it from there.

    The terms are content, null takes them back.
    """

    kind = Kind.VOCABULARY_CHANGED
    key: ConceptKey
    is_hidden: bool = False


@dataclass(frozen=True, kw_only=True)
class Continued(Facts):
    """A new writer began. The name of the site is content.

    A restored office cites the writer it goes on from, and the numbers that may be on papers but
    are not in the journal: `skipped` holds desk, year, first and last by position.
    """

    kind = Kind.CONTINUED
    site: UUID
    desk: DeskCode
    from_writer: UUID | None = None
    from_seq: int | None = None
    from_digest: Digest | None = None
    skipped_year: int | None = None
    skipped_from: int | None = None
    skipped_to: int | None = None


FACTS: tuple[type[Facts], ...] = (
    Oriented,
    UserChanged,
    Viewed,
    DepartmentChanged,
    CalendarChanged,
    TemplateChanged,
    CatalogueChanged,
    PublicationChanged,
    VocabularyChanged,
    Continued,
)
