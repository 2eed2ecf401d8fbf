"""What stands on paper, apart from how it is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import (
    CommitmentCard,
    CommitmentLine,
    ProposalCard,
    WorkshopCard,
)
from citizen_office.domain.choices import Channel, Language, Outcome, Paper
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.facts import Facts, Kind
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.publications import Publication
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply
from citizen_office.domain.state import Status
from citizen_office.domain.steps import (
    ComplaintAnswered,
    ComplaintReceived,
    Extended,
    ThirdPartyAsked,
)

# The newest of these steps is what such a paper tells of.
OF_STEPS: Mapping[Paper, Kind] = {
    Paper.REPLY: Kind.REPLY_DRAFTED,
    Paper.DELIVERY_SLIP: Kind.REPLY_APPROVED,
    Paper.EXTENSION: Kind.EXTENDED,
    Paper.CONSULTATION: Kind.THIRD_PARTY_ASKED,
    Paper.COMPLAINT_RECEIPT: Kind.COMPLAINT_RECEIVED,
    Paper.COMPLAINT_ANSWER: Kind.COMPLAINT_ANSWERED,
}


@dataclass(frozen=True)
class Words:
    """One text in the two languages of paper; what the office has not entered is empty."""

    ar: str = ""
    fr: str = ""

    def in_(self, language: Language) -> str:
        """Return the text in a language; empty prints as dots."""
        return self.ar if language is Language.ARABIC else self.fr


@dataclass(frozen=True)
class OfficeData:
    """What the office says of itself on paper: settings, since nothing of it may be invented.

    `letterhead` holds the lines above the service, one under another. `cndp_number`, `purpose`,
    `recipients` and `contact` fill the notice of law 09-08 (art. 5). `logo` is a PNG or JPEG.
    `two_for_full`: whether a reply that grants all is also approved by another than its author.
    """

    institution: Words = Words()
    letterhead: tuple[Words, ...] = ()
    service: Words = Words()
    address: Words = Words()
    city: Words = Words()
    hours: Words = Words()
    phone: str = ""
    fax: str = ""
    email: str = ""
    website: str = ""
    designated_person: Words = Words()
    signatory: Words = Words()
    signatory_quality: Words = Words()
    by_delegation: bool = False
    salutation: bool = False
    cndp_number: str = ""
    purpose: Words = Words()
    recipients: Words = Words()
    contact: Words = Words()
    two_for_full: bool = False
    logo: bytes | None = field(default=None, repr=False)
    is_fictitious: bool = False


@dataclass(frozen=True)
class Sheet:
    """What every paper about a request is made from.

    `mark` is the head of the journal: 8 hexadecimal characters of the digest of `registered`.
    `copy` 1 is the original; later ones say so. `registered_at` is the wall clock in Morocco.
    A specimen says what it is: nobody asked, and everything in it is made up.
    """

    office: OfficeData
    terms: Terms
    language: Language
    request: NewRequest
    reference: Reference
    received_on: date
    due_on: date
    registered_at: datetime
    mark: str
    clerk: str
    site: str
    copy: int = 1
    is_corrected: bool = False
    is_specimen: bool = False


@dataclass(frozen=True)
class Letter:
    """A reply as it leaves: its sheet, its words, and the day it was approved (None: a draft).

    `body` is the office's own wording of such letters (None: the shipped one).
    """

    sheet: Sheet
    reply: NewReply
    dated: date | None
    body: str | None = None


@dataclass(frozen=True)
class ExtensionNotice:
    """The notice that a term of reply is prolonged: ground, justification, new day (art. 16)."""

    sheet: Sheet
    facts: Extended
    reason: str
    letter_number: str | None
    body: str | None = None


@dataclass(frozen=True)
class ThirdPartyLetter:
    """The letter that asks a third party for consent; it does not say who asked (art. 9)."""

    sheet: Sheet
    facts: ThirdPartyAsked
    name: str
    address: str
    question: str
    letter_number: str | None
    body: str | None = None


@dataclass(frozen=True)
class ComplaintReceipt:
    """What the requester gets for a complaint to the head (art. 19).

    `registered_at`, `mark` and `clerk` are those of the complaint, not of the request.
    """

    sheet: Sheet
    facts: ComplaintReceived
    text: str
    registered_at: datetime
    mark: str
    clerk: str


@dataclass(frozen=True)
class ComplaintAnswer:
    """The head's answer to a complaint, with the remedies that are left (arts 19 to 21)."""

    sheet: Sheet
    complaint: ComplaintReceived
    answer: ComplaintAnswered
    text: str
    letter_number: str | None
    body: str | None = None


@dataclass(frozen=True)
class DeliverySlip:
    """What the requester signs for a reply that was handed over; the day may still be open."""

    sheet: Sheet
    reply: NewReply
    dated: date
    delivered_on: date | None


@dataclass(frozen=True)
class HistoryLine:
    """One entry of the journal as the commission or a court reads it.

    `content` is None for an entry whose contents were erased, and empty for one without any.
    """

    at: datetime
    by: str
    facts: Facts
    content: Mapping[str, Any] | None
    digest: str
    is_conflict: bool = False


@dataclass(frozen=True)
class HistoryPaper:
    """The whole file of a request (law 31-13, arts 20 and 21).

    `names` says who or what an id among the facts is: a user, a department; an entry is told by
    its place, which `places` holds.
    """

    sheet: Sheet
    printed_on: date
    status: Status
    lines: tuple[HistoryLine, ...]
    names: Mapping[UUID, str]
    places: Mapping[UUID, int]


@dataclass(frozen=True)
class RegisterLine:
    """One request as the register shows it; `outcome` is None until it is answered."""

    reference: str
    received_on: date
    applicant: str
    subject: str
    channel: Channel
    due_on: date
    status: Status
    outcome: Outcome | None = None
    closed_on: date | None = None


@dataclass(frozen=True)
class RegisterPaper:
    """The requests received in some days, in the order of their numbers."""

    office: OfficeData
    language: Language
    printed_on: date
    first: date
    last: date
    lines: tuple[RegisterLine, ...]


class MorningGroup(StrEnum):
    """What the morning list calls to mind, the most pressing first."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    FOR_APPROVAL = "for_approval"
    UNASSIGNED = "unassigned"
    READY = "ready"
    COMPLAINTS = "complaints"
    CONFLICTS = "conflicts"


@dataclass(frozen=True)
class MorningLine:
    """One request of the morning list; the phone is for those whose reply is ready."""

    reference: str
    subject: str
    due_on: date
    days_left: int
    assigned_to: str = ""
    phone: str = ""


@dataclass(frozen=True)
class MorningList:
    """What waits on a day, in groups; a group that is not there has nothing in it."""

    day: date
    groups: Mapping[MorningGroup, tuple[MorningLine, ...]]


@dataclass(frozen=True)
class RecordPaper:
    """A record or a publication to hand over: it informs, and belongs to no request."""

    office: OfficeData
    language: Language
    printed_on: date
    record: ProposalCard | CommitmentCard | Publication | AnswerCard


@dataclass(frozen=True)
class ListPaper:
    """The proposals of a workshop, or the commitments, to hand over."""

    office: OfficeData
    language: Language
    printed_on: date
    listed: WorkshopCard | tuple[CommitmentLine, ...]


@dataclass(frozen=True)
class Recovery:
    """What the recovery sheet says: whose office it opens, and the code."""

    site: str
    desk: str
    user: str
    code: str
