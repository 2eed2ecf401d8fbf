"""What stands on paper, apart from how it is laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from citizen_office.domain.catalogue import (
    CommitmentCard,
    CommitmentLine,
    ProposalCard,
    WorkshopCard,
)
from citizen_office.domain.choices import Language
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply


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
class RecordPaper:
    """A record of the catalogue to hand over: it informs, and belongs to no request."""

    office: OfficeData
    language: Language
    printed_on: date
    record: ProposalCard | CommitmentCard


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
