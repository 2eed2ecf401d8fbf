"""The steps of a request and of the office: which facts each one states.

Facts are dates, numbers, enumerations, ids and codes; what a person wrote or is called belongs
to the content beside them, so that it can be erased without breaking the chain (law 09-08).
"""

from __future__ import annotations

import types
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, get_args, get_origin, get_type_hints
from uuid import UUID

from citizen_office.domain.choices import (
    ApplicantKind,
    Channel,
    Contact,
    Container,
    Delivery,
    Dispatch,
    Help,
    IdKind,
    Language,
    Mark,
    MediaType,
    Medium,
    Outcome,
    Paper,
    RecordField,
    RequestField,
    Role,
    Spoken,
)
from citizen_office.domain.codes import CatalogueId, DeskCode, Digest
from citizen_office.errors import UnknownStep

FORMAT = 1


class Kind(StrEnum):
    """What an entry says happened."""

    REGISTERED = "registered"
    PRINTED = "printed"
    NOTED = "noted"
    ATTACHED = "attached"
    CONTACTED = "contacted"
    REPLY_DRAFTED = "reply_drafted"
    REPLY_APPROVED = "reply_approved"
    REPLY_DELIVERED = "reply_delivered"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
    ORIENTED = "oriented"
    USER_CHANGED = "user_changed"
    CATALOGUE_CHANGED = "catalogue_changed"
    CONTINUED = "continued"


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Base of all facts."""

    kind: ClassVar[Kind]


@dataclass(frozen=True, kw_only=True)
class Deciding(Facts):
    """A step that only the owner site of a request may take; `site` is the one that took it."""

    site: UUID


@dataclass(frozen=True, kw_only=True)
class Registered(Facts):
    """A request was taken down; its site becomes the owner. `due_on` is the legal term of reply."""

    kind = Kind.REGISTERED
    site: UUID
    desk: DeskCode
    year: int
    number: int
    received_on: date
    due_on: date
    urgent: bool
    channel: Channel
    language: Language
    applicant: ApplicantKind
    id_kind: IdKind
    period_from: date | None = None
    period_to: date | None = None
    contained_in: tuple[Container, ...] = ()
    delivery: Delivery | None = None
    medium: Medium | None = None
    about: tuple[CatalogueId, ...] = ()
    help: tuple[Help, ...] = ()
    read_back_in: Spoken | None = None
    read_back_confirmed: bool = False
    mark: Mark | None = None
    witnesses: int = 0


@dataclass(frozen=True, kw_only=True)
class Printed(Facts):
    """A paper left the printer; copy 1 is the original."""

    kind = Kind.PRINTED
    paper: Paper
    copy: int
    language: Language


@dataclass(frozen=True, kw_only=True)
class Noted(Facts):
    """Something to remember about a request; the note is content."""

    kind = Kind.NOTED


@dataclass(frozen=True, kw_only=True)
class Attached(Facts):
    """A file was added; its name and digest are content, its bytes are in the attachments."""

    kind = Kind.ATTACHED
    attachment: UUID
    media_type: MediaType
    size: int


@dataclass(frozen=True, kw_only=True)
class Contacted(Facts):
    """An attempt to reach the requester."""

    kind = Kind.CONTACTED
    on: date
    how: Contact
    reached: bool


@dataclass(frozen=True, kw_only=True)
class ReplyDrafted(Deciding):
    """A reply was written; its text is content."""

    kind = Kind.REPLY_DRAFTED
    outcome: Outcome
    language: Language


@dataclass(frozen=True, kw_only=True)
class ReplyApproved(Deciding):
    """The reply of the entry `draft` may leave; the clock goes on until it does."""

    kind = Kind.REPLY_APPROVED
    draft: UUID
    approved_on: date


@dataclass(frozen=True, kw_only=True)
class ReplyDelivered(Facts):
    """The reply of the entry `draft` was handed over or dispatched: the term is met (art. 16)."""

    kind = Kind.REPLY_DELIVERED
    draft: UUID
    on: date
    how: Dispatch


@dataclass(frozen=True, kw_only=True)
class Withdrawn(Deciding):
    """The requester no longer wants an answer; the reason is content."""

    kind = Kind.WITHDRAWN
    on: date


@dataclass(frozen=True, kw_only=True)
class Corrected(Deciding):
    """What was taken down wrongly was put right; reason and new values are content."""

    kind = Kind.CORRECTED
    fields: tuple[RequestField, ...]


@dataclass(frozen=True, kw_only=True)
class Oriented(Facts):
    """A visitor was answered on the spot, without a request."""

    kind = Kind.ORIENTED
    on: date
    about: tuple[CatalogueId, ...] = ()
    help: tuple[Help, ...] = ()


@dataclass(frozen=True, kw_only=True)
class UserChanged(Facts):
    """An account was opened, renamed, given a role or closed; names are content."""

    kind = Kind.USER_CHANGED
    user: UUID
    role: Role
    active: bool


@dataclass(frozen=True, kw_only=True)
class CatalogueChanged(Facts):
    """The office edited one field of a record; the new value is content, null takes it back."""

    kind = Kind.CATALOGUE_CHANGED
    record: CatalogueId
    field: RecordField


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


FACTS: dict[Kind, type[Facts]] = {
    each.kind: each
    for each in (
        Registered,
        Printed,
        Noted,
        Attached,
        Contacted,
        ReplyDrafted,
        ReplyApproved,
        ReplyDelivered,
        Withdrawn,
        Corrected,
        Oriented,
        UserChanged,
        CatalogueChanged,
        Continued,
    )
}


def to_plain(facts: Facts) -> dict[str, Any]:
    """Return facts as JSON values, with the format number `v`."""
    plain = {f.name: _plain(getattr(facts, f.name)) for f in fields(facts)}
    return {"v": FORMAT, **{name: value for name, value in plain.items() if value is not None}}


def from_plain(kind: str, plain: dict[str, Any]) -> Facts:
    """Return the facts that `to_plain` spelled; UnknownStep if a newer program wrote them."""
    if plain.get("v") != FORMAT or kind not in FACTS:
        raise UnknownStep(kind)
    shape = FACTS[Kind(kind)]
    hints = _HINTS[shape.kind]
    given = {name: value for name, value in plain.items() if name != "v"}
    if not given.keys() <= hints.keys():
        raise UnknownStep(kind)
    try:
        return shape(**{name: _rich(hints[name], value) for name, value in given.items()})
    except (TypeError, ValueError) as error:  # a code, or the lack of a fact, known only there
        raise UnknownStep(kind) from error


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _rich(hint: Any, value: Any) -> Any:
    if get_origin(hint) is types.UnionType:
        hint = next(each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_rich(get_args(hint)[0], each) for each in value)
    if hint is date:
        return date.fromisoformat(value)
    return hint(value)


def _hints(shape: type[Facts]) -> dict[str, Any]:
    hints = get_type_hints(shape)
    return {f.name: hints[f.name] for f in fields(shape)}


_HINTS = {kind: _hints(shape) for kind, shape in FACTS.items()}  # slow to find, so found once
