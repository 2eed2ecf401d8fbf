"""The tables, as classes."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import BigInteger, ForeignKey, Index, MetaData, UniqueConstraint, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Moment = Annotated[int, mapped_column(BigInteger)]  # microseconds since 1970 UTC


class Table(DeclarativeBase):
    """Base of every table; constraints get names so migrations can drop them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    # 32 hexadecimal digits on every database, so that files can be compared between them.
    type_annotation_map: ClassVar = {UUID: Uuid(native_uuid=False)}


def plain(shape: type[Table]) -> sa.Table:
    """Return the table of a class: writing rows to it costs half of what writing objects does."""
    table = shape.__table__
    assert isinstance(table, sa.Table)
    return table


class WriterRow(Table):
    """A stream of the journal and its head, changed with every entry it adds."""

    __tablename__ = "writers"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[UUID]
    desk: Mapped[str] = mapped_column(index=True)
    is_own: Mapped[bool]
    seq: Mapped[int]
    digest: Mapped[bytes]
    at: Mapped[Moment]


class EntryRow(Table):
    """One entry of the journal; only ever added."""

    __tablename__ = "entries"
    __table_args__ = (
        UniqueConstraint("writer", "seq", name="uq_entries_writer_seq"),
        Index("ix_entries_request", "request", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    writer: Mapped[UUID] = mapped_column(ForeignKey("writers.id"))
    seq: Mapped[int]
    request: Mapped[UUID | None]
    kind: Mapped[str]
    facts: Mapped[bytes]
    content: Mapped[bytes | None]
    actor: Mapped[UUID | None]
    at: Mapped[Moment]
    previous: Mapped[bytes]
    digest: Mapped[bytes]


class ContentRow(Table):
    """What an entry says about people, with the salt of its digest; erased as a whole."""

    __tablename__ = "contents"

    entry: Mapped[UUID] = mapped_column(ForeignKey("entries.id"), primary_key=True)
    salt: Mapped[bytes]
    body: Mapped[bytes]


class CounterRow(Table):
    """The last number a desk gave in a year."""

    __tablename__ = "counters"

    desk: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]


class RequestRow(Table):
    """A request as lists show it: a projection of its entries, which can be made again."""

    __tablename__ = "requests"
    __table_args__ = (
        Index("ix_requests_queue", "is_open", "due_on", "row"),
        Index("ix_requests_received_on", "received_on", "row"),
        Index("ix_requests_status", "status", "due_on", "row"),
        Index("ix_requests_closed_on", "closed_on", "row"),
        Index("ix_requests_complaints", "complaint_due_on", "row"),
        Index("ix_requests_conflicts", "has_conflicts", "due_on", "row"),
    )

    row: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    reference: Mapped[str] = mapped_column(unique=True)
    token: Mapped[str | None] = mapped_column(index=True)  # two sites may use the same one
    owner: Mapped[UUID]
    status: Mapped[str]
    is_open: Mapped[bool]
    urgent: Mapped[bool]
    has_conflicts: Mapped[bool]
    received_on: Mapped[date]
    due_on: Mapped[date]
    closed_on: Mapped[date | None]
    assigned_to: Mapped[UUID | None]
    department: Mapped[UUID | None]
    internal_due_on: Mapped[date | None]
    extended: Mapped[bool]
    complaint_due_on: Mapped[date | None]
    attempts: Mapped[int]
    tried_on: Mapped[date | None]
    subject: Mapped[str]
    applicant: Mapped[str]
    id_number: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str]
    entries: Mapped[int]


class RequestRecordRow(Table):
    """A record of the catalogue, or of what is published, that a request is about."""

    __tablename__ = "request_records"

    record: Mapped[str] = mapped_column(primary_key=True)
    row: Mapped[int] = mapped_column(ForeignKey("requests.row"), primary_key=True)


class DepartmentRow(Table):
    """A department as the office has added, renamed or closed it; stands above the seed."""

    __tablename__ = "departments"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name_ar: Mapped[str]
    name_fr: Mapped[str]
    is_active: Mapped[bool]


class ClosureRow(Table):
    """A day on which the office has entered an exceptional closure, or taken one away."""

    __tablename__ = "closures"

    day: Mapped[date] = mapped_column(primary_key=True)
    is_closed: Mapped[bool]
    name_ar: Mapped[str]
    name_fr: Mapped[str]
    source: Mapped[str]


class FeastRow(Table):
    """The day on which the office says that a feast of a Hijri year begins."""

    __tablename__ = "feasts"

    feast: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    source: Mapped[str]


class DraftRow(Table):
    """A form that was begun and not yet registered: no part of the record, and soon dropped."""

    __tablename__ = "drafts"

    token: Mapped[str] = mapped_column(primary_key=True)
    user: Mapped[UUID]
    desk: Mapped[str]
    body: Mapped[bytes]
    at: Mapped[Moment]


class UserRow(Table):
    """An account; its password is in keys.json."""

    __tablename__ = "users"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(index=True)  # two sites may have a user of the same name
    name: Mapped[str]
    role: Mapped[str]
    is_active: Mapped[bool]


class SiteRow(Table):
    """A place where the office receives people."""

    __tablename__ = "sites"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]


class SeedRow(Table):
    """Which edition of the shipped data the catalogue tables hold, and the office's last change."""

    __tablename__ = "seeds"

    name: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]


class WorkshopRow(Table):
    """A participatory workshop of 2022."""

    __tablename__ = "workshops"

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    title_ar: Mapped[str]
    title_fr: Mapped[str]
    note: Mapped[str]
    source: Mapped[str]


class ThemeRow(Table):
    """A theme of a workshop."""

    __tablename__ = "themes"

    id: Mapped[str] = mapped_column(primary_key=True)
    workshop: Mapped[str] = mapped_column(ForeignKey("workshops.id"))
    position: Mapped[int]
    title_ar: Mapped[str]
    title_fr: Mapped[str]
    borders_inferred: Mapped[bool]
    source: Mapped[str]


class ProposalRow(Table):
    """One of the citizens' 193 proposals; `text_source` is the minutes' own spelling."""

    __tablename__ = "proposals"

    id: Mapped[str] = mapped_column(primary_key=True)
    workshop: Mapped[str] = mapped_column(ForeignKey("workshops.id"))
    theme: Mapped[str] = mapped_column(ForeignKey("themes.id"), index=True)
    number: Mapped[int]
    text_ar: Mapped[str]
    text_source: Mapped[str]
    highlighted: Mapped[bool]
    source: Mapped[str]


class OutcomeRow(Table):
    """What the plan answers to the proposals of a theme (المآل)."""

    __tablename__ = "outcomes"

    id: Mapped[str] = mapped_column(primary_key=True)
    text_ar: Mapped[str]
    text_source: Mapped[str]
    source: Mapped[str]


class CommitmentRow(Table):
    """A numbered commitment of the plan; `knowledge` says how much of it is known."""

    __tablename__ = "commitments"

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    code: Mapped[str]
    title_ar: Mapped[str]
    title_fr: Mapped[str]
    title_en: Mapped[str]
    text_ar: Mapped[str]
    starts: Mapped[str]
    ends: Mapped[str]
    owner: Mapped[str]
    knowledge: Mapped[str]
    note: Mapped[str]
    source: Mapped[str]


class OutcomeThemeRow(Table):
    """Which themes an outcome answers."""

    __tablename__ = "outcome_themes"

    outcome: Mapped[str] = mapped_column(ForeignKey("outcomes.id"), primary_key=True)
    theme: Mapped[str] = mapped_column(ForeignKey("themes.id"), primary_key=True)
    inferred: Mapped[bool]
    source: Mapped[str]


class CommitmentOutcomeRow(Table):
    """Which outcomes cite a commitment."""

    __tablename__ = "commitment_outcomes"

    commitment: Mapped[str] = mapped_column(ForeignKey("commitments.id"), primary_key=True)
    outcome: Mapped[str] = mapped_column(ForeignKey("outcomes.id"), primary_key=True)
    source: Mapped[str]


class PublicationRow(Table):
    """What the office publishes: a document, or an entry of its guide to services."""

    __tablename__ = "publications"

    id: Mapped[str] = mapped_column(primary_key=True)
    title_ar: Mapped[str]
    title_fr: Mapped[str]
    place: Mapped[str]
    published_on: Mapped[date | None]
    art10: Mapped[str | None]
    text: Mapped[str]
    is_withdrawn: Mapped[bool]


class AnswerRow(Table):
    """What the public may read of a request; without a day nothing, and only its number is kept."""

    __tablename__ = "answers"

    id: Mapped[str] = mapped_column(primary_key=True)
    request: Mapped[UUID] = mapped_column(unique=True)
    title: Mapped[str]
    text: Mapped[str]
    language: Mapped[str]
    published_on: Mapped[date | None]


class TemplateRow(Table):
    """The office's own wording of a kind of letter; stands above the shipped one."""

    __tablename__ = "templates"

    template: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class ConceptRow(Table):
    """The office's own terms of a meaning, spelt as in the seed; stands above the shipped one."""

    __tablename__ = "concepts"

    key: Mapped[str] = mapped_column(primary_key=True)
    ar: Mapped[str]
    fr: Mapped[str]
    darija: Mapped[str]
    latin: Mapped[str]
    is_hidden: Mapped[bool]


class OverlayRow(Table):
    """The office's own value for a field of a catalogue record; stands above the seed."""

    __tablename__ = "overlays"

    record: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
