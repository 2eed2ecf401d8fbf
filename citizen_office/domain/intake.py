"""What the desk takes down: a request as it is given, checked and made whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from citizen_office.domain.choices import (
    ApplicantKind,
    Channel,
    Container,
    Delivery,
    Help,
    IdKind,
    Language,
    Mark,
    Medium,
    Spoken,
)
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.fields import Fields, past_day, read_record, read_text
from citizen_office.domain.people import (
    identity_number,
    looks_like_cnie,
    looks_like_email,
    looks_like_phone,
)
from citizen_office.errors import MalformedToken, Missing, PeriodReversed

SUBJECT_LIMIT = 500
DETAILS_LIMIT = 20_000
NAME_LIMIT = 100
LINE_LIMIT = 500
MOST_WITNESSES = 10
ATTACHMENT_MB = 25
MOST_RECORDS = 300  # more than the catalogue holds
_TOKEN = re.compile(r"[A-Za-z0-9._-]{1,64}")
_REQUEST_KEYS = frozenset(
    [
        "token",
        "received_on",
        "channel",
        "portal_reference",
        "paper_number",
        "urgent",
        "urgent_reason",
        "language",
        "applicant",
        "subject",
        "details",
        "period",
        "contained_in",
        "delivery",
        "medium",
        "assistance",
        "about",
    ]
)
_APPLICANT_KEYS = frozenset(
    [
        "kind",
        "id_kind",
        "id_number",
        "first_name",
        "last_name",
        "latin_first_name",
        "latin_last_name",
        "address",
        "phone",
        "email",
        "fax",
    ]
)
_ASSISTANCE_KEYS = frozenset(
    ["kinds", "read_back_language", "read_back_confirmed", "mark", "mark_reason", "witnesses"]
)
_WITNESS_KEYS = frozenset(["name", "id_number", "relation"])


@dataclass(frozen=True)
class Applicant:
    """Who asks. Names, address and identity number are compulsory (law 31-13, art. 14)."""

    kind: ApplicantKind
    id_kind: IdKind
    id_number: str
    first_name: str
    last_name: str
    address: str
    latin_first_name: str | None = None
    latin_last_name: str | None = None
    phone: str | None = None
    email: str | None = None
    fax: str | None = None


@dataclass(frozen=True)
class Witness:
    """Somebody who saw the request read back or marked."""

    name: str
    id_number: str | None = None
    relation: str | None = None


@dataclass(frozen=True)
class Assistance:
    """The help given in preparing the request (law 31-13, art. 12)."""

    kinds: tuple[Help, ...] = ()
    read_back_in: Spoken | None = None
    read_back_confirmed: bool = False
    mark: Mark | None = None
    mark_reason: str | None = None
    witnesses: tuple[Witness, ...] = ()


@dataclass(frozen=True)
class NewRequest:
    """A request as the desk takes it down; the office adds reference and term.

    `received_on` is None where the input left it to the day of registration. `paper_number` is that
    of a register on paper the request was in before. An urgent one has an `urgent_reason`.
    """

    applicant: Applicant
    subject: str
    token: str | None = None
    received_on: date | None = None
    channel: Channel = Channel.IN_PERSON
    portal_reference: str | None = None
    paper_number: str | None = None
    urgent: bool = False
    urgent_reason: str | None = None
    language: Language = Language.ARABIC
    details: str | None = None
    period_from: date | None = None
    period_to: date | None = None
    contained_in: tuple[Container, ...] = ()
    delivery: Delivery | None = None
    medium: Medium | None = None
    assistance: Assistance = Assistance()
    about: tuple[CatalogueId, ...] = ()

    def doubts(self) -> tuple[str, ...]:
        """Return the fields that look wrong: something to look at again, never a refusal."""
        who = self.applicant
        doubtful = {
            "applicant.id_number": who.id_kind is IdKind.CNIE
            and not looks_like_cnie(who.id_number),
            "applicant.phone": who.phone is not None and not looks_like_phone(who.phone),
            "applicant.fax": who.fax is not None and not looks_like_phone(who.fax),
            "applicant.email": who.email is not None and not looks_like_email(who.email),
        }
        return tuple(name for name, is_doubtful in doubtful.items() if is_doubtful)


def read_request(data: object, today: date) -> NewRequest:
    """Return the request that JSON input describes (keys and codes: docs/command-line.md).

    Raises the `Invalid` that names the first wrong field.
    """
    fields = Fields(data, _REQUEST_KEYS)
    received = fields.day("received_on")
    urgent, reason = fields.flag("urgent"), fields.text("urgent_reason", LINE_LIMIT)
    if urgent and reason is None:
        raise Missing("urgent_reason")  # what makes it urgent is for the requester to say (art. 17)
    period = fields.inside("period", frozenset({"from", "to"}))
    begins, ends = period.day("from"), period.day("to")
    if begins and ends and ends < begins:
        raise PeriodReversed("period")
    return NewRequest(
        token=_token(fields),
        received_on=received and past_day("received_on", received, today),
        channel=fields.choice("channel", Channel) or Channel.IN_PERSON,
        portal_reference=fields.text("portal_reference", NAME_LIMIT),
        paper_number=fields.text("paper_number", NAME_LIMIT),
        urgent=urgent,
        urgent_reason=reason,
        language=fields.choice("language", Language) or Language.ARABIC,
        applicant=_applicant(fields.inside("applicant", _APPLICANT_KEYS)),
        subject=fields.compulsory("subject", SUBJECT_LIMIT),
        details=fields.text("details", DETAILS_LIMIT),
        period_from=begins,
        period_to=ends,
        contained_in=fields.choices("contained_in", Container),
        delivery=fields.choice("delivery", Delivery),
        medium=fields.choice("medium", Medium),
        assistance=_assistance(fields.inside("assistance", _ASSISTANCE_KEYS)),
        about=tuple(dict.fromkeys(fields.items("about", read_record, MOST_RECORDS))),
    )


def _token(fields: Fields) -> str | None:
    token = fields.raw("token")
    if token is not None and not (isinstance(token, str) and _TOKEN.fullmatch(token)):
        raise MalformedToken
    return token


def _applicant(fields: Fields) -> Applicant:
    kind = fields.choice("kind", ApplicantKind) or ApplicantKind.CITIZEN
    number = identity_number(fields.compulsory("id_number", NAME_LIMIT))
    if not number:  # nothing but spaces and hyphens
        raise Missing(fields.name("id_number"))
    usual = IdKind.CNIE if kind is ApplicantKind.CITIZEN else IdKind.REGISTRATION_CARD
    return Applicant(
        kind=kind,
        id_kind=fields.choice("id_kind", IdKind) or usual,
        first_name=fields.compulsory("first_name", NAME_LIMIT),
        last_name=fields.compulsory("last_name", NAME_LIMIT),
        address=fields.compulsory("address", LINE_LIMIT),
        id_number=number,
        latin_first_name=fields.text("latin_first_name", NAME_LIMIT),
        latin_last_name=fields.text("latin_last_name", NAME_LIMIT),
        phone=fields.text("phone", NAME_LIMIT),
        email=fields.text("email", NAME_LIMIT),
        fax=fields.text("fax", NAME_LIMIT),
    )


def _assistance(fields: Fields) -> Assistance:
    return Assistance(
        kinds=fields.choices("kinds", Help),
        read_back_in=fields.choice("read_back_language", Spoken),
        read_back_confirmed=fields.flag("read_back_confirmed"),
        mark=fields.choice("mark", Mark),
        mark_reason=fields.text("mark_reason", LINE_LIMIT),
        witnesses=fields.items("witnesses", _witness, MOST_WITNESSES),
    )


def _witness(name: str, value: object) -> Witness:
    given = {"name": value} if isinstance(value, str) else value
    fields = Fields(given, _WITNESS_KEYS, name)
    return Witness(
        fields.compulsory("name", NAME_LIMIT),
        fields.text("id_number", NAME_LIMIT),
        fields.text("relation", NAME_LIMIT),
    )


def said(field: str, text: object, limit: int = DETAILS_LIMIT) -> str:
    """Return what somebody wrote, which must say something: else Missing."""
    read = read_text(field, text, limit)
    if read is None:
        raise Missing(field)
    return read
