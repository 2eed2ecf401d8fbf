"""The steps of a request: which facts each one states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from citizen_office.domain.choices import (
    ApplicantKind,
    Channel,
    ComplaintCause,
    Contact,
    Container,
    Delivery,
    Dispatch,
    Exemption,
    ExtensionGround,
    Ground,
    Help,
    IdKind,
    Language,
    Mark,
    MediaType,
    Medium,
    Outcome,
    Paper,
    RemedyEvent,
    RequestField,
    Spoken,
)
from citizen_office.domain.codes import CatalogueId, DeskCode
from citizen_office.domain.facts import Deciding, Facts, Kind


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
class Assigned(Deciding):
    """Somebody or a department works on it, until an internal day; neither: nobody any more."""

    kind = Kind.ASSIGNED
    user: UUID | None = None
    department: UUID | None = None
    internal_due_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ThirdPartyAsked(Deciding):
    """Who gave the information in confidence is asked for consent (art. 9).

    Who that is and the question are content.
    """

    kind = Kind.THIRD_PARTY_ASKED
    on: date
    answer_by: date | None = None
    language: Language = Language.ARABIC


@dataclass(frozen=True, kw_only=True)
class ThirdPartyAnswered(Facts):
    """The one asked in the entry `consultation` answered; reasons are content (art. 9)."""

    kind = Kind.THIRD_PARTY_ANSWERED
    consultation: UUID
    on: date
    consents: bool


@dataclass(frozen=True, kw_only=True)
class Extended(Deciding):
    """The term of reply was prolonged, once and before its end; why is content (art. 16)."""

    kind = Kind.EXTENDED
    on: date
    due_on: date
    ground: ExtensionGround


@dataclass(frozen=True, kw_only=True)
class DueMoved(Facts):
    """A change of the calendar, the entry `change`, moved a term.

    It is that of the answer to `complaint`, or without one that of reply.
    """

    kind = Kind.DUE_MOVED
    due_from: date
    due_to: date
    change: UUID
    complaint: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class ReplyDrafted(Deciding):
    """A reply was written; its text, reasons and enclosures are content (arts 7, 8 and 18).

    `cost` is what copies and sending cost the requester, in centimes (art. 5).
    """

    kind = Kind.REPLY_DRAFTED
    outcome: Outcome
    language: Language
    grounds: tuple[Ground, ...] = ()
    exceptions: tuple[Exemption, ...] = ()
    cost: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReplyReturned(Deciding):
    """The reply of the entry `draft` may not leave so; why is content."""

    kind = Kind.REPLY_RETURNED
    draft: UUID


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
class WithdrawalAsked(Facts):
    """The requester says that no answer is wanted any more; the site that decides closes it."""

    kind = Kind.WITHDRAWAL_ASKED
    on: date


@dataclass(frozen=True, kw_only=True)
class ComplaintReceived(Facts):
    """The requester complained to the head (art. 19), who answers by `due_on`; why is content."""

    kind = Kind.COMPLAINT_RECEIVED
    on: date
    due_on: date
    cause: ComplaintCause
    channel: Channel
    language: Language


@dataclass(frozen=True, kw_only=True)
class ComplaintAnswered(Deciding):
    """The head answered the complaint of that entry; one upheld opens the request again."""

    kind = Kind.COMPLAINT_ANSWERED
    complaint: UUID
    on: date
    upheld: bool
    language: Language
    how: Dispatch


@dataclass(frozen=True, kw_only=True)
class CommissionNoted(Facts):
    """Something came from or went to the commission, the CDAI (art. 20); the words are content."""

    kind = Kind.COMMISSION_NOTED
    on: date
    event: RemedyEvent


@dataclass(frozen=True, kw_only=True)
class CourtNoted(Facts):
    """Something came from or went to the administrative court (art. 21); the words are content."""

    kind = Kind.COURT_NOTED
    on: date
    event: RemedyEvent


@dataclass(frozen=True, kw_only=True)
class Published(Deciding):
    """The public may read what was answered, under the number `answer`, which stays the request's.

    Title and text are content, written anew without anybody's name (law 09-08).
    """

    kind = Kind.PUBLISHED
    on: date
    answer: CatalogueId
    language: Language


@dataclass(frozen=True, kw_only=True)
class Unpublished(Deciding):
    """The public may no longer read that answer."""

    kind = Kind.UNPUBLISHED
    on: date
    answer: CatalogueId


FACTS: tuple[type[Facts], ...] = (
    Registered,
    Printed,
    Noted,
    Attached,
    Contacted,
    Assigned,
    ThirdPartyAsked,
    ThirdPartyAnswered,
    Extended,
    DueMoved,
    ReplyDrafted,
    ReplyReturned,
    ReplyApproved,
    ReplyDelivered,
    Withdrawn,
    Corrected,
    WithdrawalAsked,
    ComplaintReceived,
    ComplaintAnswered,
    CommissionNoted,
    CourtNoted,
    Published,
    Unpublished,
)
