"""Short ways to make valid records; everybody in them is evidently invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from citizen_office.domain.choices import ApplicantKind, Channel, IdKind, Language, Outcome
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.intake import Applicant, NewRequest
from citizen_office.domain.journal import GENESIS, Entry
from citizen_office.domain.replies import NewReply
from citizen_office.domain.steps import Registered

SITE = UUID(int=1)
OTHER_SITE = UUID(int=2)
REQUEST = UUID(int=7)

PERSON = Applicant(
    kind=ApplicantKind.CITIZEN,
    id_kind=IdKind.CNIE,
    id_number="L000000",
    first_name="زينب",
    last_name="الافتراضية",
    address="زنقة المثال، تطوان",
)
ASKED = NewRequest(PERSON, "دفتر تحملات النظافة")
REPLY = NewReply(Outcome.FULL, "تجدون رفقته الوثيقة المطلوبة.")

# What a file for `register` holds, as short as the law allows (art. 14).
INPUT = {
    "applicant": {
        "first_name": "زينب",
        "last_name": "الافتراضية",
        "address": "زنقة المثال، تطوان",
        "id_number": "L000000",
    },
    "subject": "دفتر تحملات النظافة",
}


def asked(**changes) -> NewRequest:
    """Return a request in which only what a test names is different."""
    return replace(ASKED, **changes)


def registered(**changes) -> Registered:
    """Return the facts of a registration."""
    usual = {
        "site": SITE,
        "desk": DeskCode("AZH1"),
        "year": 2026,
        "number": 1,
        "received_on": date(2026, 11, 23),
        "due_on": date(2026, 12, 21),
        "urgent": False,
        "channel": Channel.IN_PERSON,
        "language": Language.ARABIC,
        "applicant": ApplicantKind.CITIZEN,
        "id_kind": IdKind.CNIE,
    }
    return Registered(**usual | changes)


def entry(facts, at: int, *, writer: int = 1, seq: int | None = None, number: int = 0) -> Entry:
    """Return an entry of request 7; its id follows from writer and place."""
    place = at if seq is None else seq
    return Entry(
        id=UUID(int=number or writer * 1_000_000 + place),
        writer=UUID(int=writer),
        seq=place,
        request=REQUEST,
        facts=facts,
        written=b"",
        content=None,
        actor=None,
        at=at,
        previous=GENESIS,
        digest=GENESIS,
    )
