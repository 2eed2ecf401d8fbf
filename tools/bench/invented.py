"""Requests of people who evidently do not exist; the same ones for the same number and seed."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from citizen_office.domain.choices import (
    ApplicantKind,
    Channel,
    Container,
    Delivery,
    IdKind,
    Language,
    Medium,
)
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import Applicant, NewRequest
from citizen_office.places import DB

SEED = 7
YEAR = timedelta(days=365)
EACH_ASKS = 3  # requests a person, on average
DETAILS_WORDS = (15, 60)
_FIRST_NAMES = ("زينب", "فاطمة الزهراء", "يوسف", "سعاد", "إدريس", "نادية", "عمر", "سلمى")
_LAST_NAMES = ("الافتراضية", "المثالية", "النموذجية", "التجريبية", "الخيالية")
_LATIN_LAST_NAMES = ("IFTIRADIA", "MITALIA", "NAMOUDAJIA", "TAJRIBIA", "KHAYALIA")
_BEGINNINGS = ("نسخة من الوثائق المتعلقة بما يلي:", "معطيات حول", "آخر تقرير عن")


@dataclass(frozen=True)
class Invented:
    """A request and the moment it comes to the desk."""

    at: datetime
    request: NewRequest


def proposals() -> list[tuple[CatalogueId, str]]:
    """Return the citizens' proposals, whose words the requests are made of."""
    file = DB / "seed" / "catalogue" / "proposals.csv"
    with file.open(encoding="utf-8", newline="") as rows:
        return [(CatalogueId(row["id"]), row["text"]) for row in csv.DictReader(rows)]


def a_year(count: int, end: datetime | None = None, seed: int = SEED) -> Iterator[Invented]:
    """Yield `count` requests, evenly over the year before `end` (now if left out).

    A desk that registers nothing for a week is asked for the date: 60 is the least for a year.
    """
    chosen = random.Random(seed)
    begin = (end or datetime.now(UTC)) - YEAR
    known = proposals()
    vocabulary = [word for _record, text in known for word in text.split()]
    for number in range(count):
        request = _request(chosen, number, max(1, count // EACH_ASKS), known, vocabulary)
        yield Invented(begin + YEAR * number / count, request)


def queries(count: int = 200, seed: int = SEED) -> list[str]:
    """Return what somebody may type into the search: words of proposals, and their beginnings."""
    chosen = random.Random(seed)
    known = proposals()
    asked: list[str] = []
    while len(asked) < count:
        _record, text = chosen.choice(known)
        words = [word for word in text.split() if word.isalpha() and len(word) > 3]
        if len(words) >= 3:
            one, other, third = chosen.sample(words, 3)
            asked.append(chosen.choice((one, one[:3], one[:4], f"{one} {other}", f"{one} {third}")))
    return asked


def _request(
    chosen: random.Random,
    number: int,
    people: int,
    known: list[tuple[CatalogueId, str]],
    vocabulary: list[str],
) -> NewRequest:
    record, text = chosen.choice(known)
    is_urgent = chosen.random() < 0.02
    length = chosen.randint(*DETAILS_WORDS)
    return NewRequest(
        applicant=_applicant(chosen.randrange(people)),
        subject=f"{chosen.choice(_BEGINNINGS)} {text}"[:300],
        token=f"invented-{number}",
        channel=chosen.choice(tuple(Channel)),
        urgent=is_urgent,
        urgent_reason="سبب مثالي" if is_urgent else None,
        language=chosen.choices(tuple(Language), (7, 1))[0],
        details=" ".join(chosen.choices(vocabulary, k=length)),
        contained_in=(chosen.choice(tuple(Container)),),
        delivery=Delivery.ON_SITE,
        medium=Medium.PAPER,
        about=(record,) if chosen.random() < 1 / 3 else (),
    )


def _applicant(person: int) -> Applicant:
    name = person % len(_LAST_NAMES)
    return Applicant(
        kind=ApplicantKind.CITIZEN,
        id_kind=IdKind.CNIE,
        id_number=f"TEST{person:06d}",  # no card has four letters
        first_name=_FIRST_NAMES[person % len(_FIRST_NAMES)],
        last_name=_LAST_NAMES[name],
        latin_last_name=_LATIN_LAST_NAMES[name],
        address=f"رقم 0، زنقة المثال {person % 90}، تطوان",
        phone="0600000000",
    )
