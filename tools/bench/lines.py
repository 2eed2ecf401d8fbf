"""Requests as lists show them, invented by the million, and what staff may type to find them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate, product

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.references import Reference
from citizen_office.domain.words import folded_words
from tools.bench.invented import EACH_ASKS, SEED, proposals

YEARS = range(2000, 2027)
TYPED = 200  # texts of each kind
_GIVEN_NAMES = (  # the first ones are the commonest, as it is with names
    *("زينب", "محمد", "فاطمة", "يوسف", "سعاد", "إدريس", "نادية", "عمر", "سلمى", "أحمد"),
    *("خديجة", "عائشة", "مريم", "حسن", "رشيد", "كريم", "سعيد", "ليلى", "هند", "أمين"),
)
_LATIN_NAMES = ("Zineb", "Youssef", "Souad", "Driss", "Nadia", "Omar", "Salma", "Abdelkader")
# Nobody is called by three of these with "ال" before them.
_SYLLABLES = ("خي", "مث", "تج", "فر", "نم", "طل", "شع", "كر", "غم", "زه", "صب", "قص")
_ENDINGS = ("الي", "ريبي", "وذجي", "اضي", "ائي", "ونة", "اسي", "يمي")


@dataclass(frozen=True)
class Line:
    """What staff find a request by."""

    reference: str
    subject: str
    applicant: str
    id_number: str
    phone: str


class Lines:
    """So many requests of one desk; few names are common and most are rare, as in life."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._vocabulary = [word for _id, text in proposals() for word in folded_words(text)]
        self._families = [
            "".join(("ال", *parts)) for parts in product(_SYLLABLES, _SYLLABLES, _ENDINGS)
        ]
        random.Random(SEED).shuffle(self._families)
        self._given = _falling(len(_GIVEN_NAMES), 1)
        self._common = _falling(len(self._families), 5)

    def __getitem__(self, number: int) -> Line:
        """Return a request, always the same one for a number from 1 on."""
        chosen = random.Random(number)
        person = chosen.randrange(max(1, self._count // EACH_ASKS))
        (family,) = chosen.choices(self._families, cum_weights=self._common)
        (name,) = chosen.choices(_GIVEN_NAMES, cum_weights=self._given)
        if number % 8 == 0:
            name = chosen.choice(_LATIN_NAMES)
        year = YEARS[len(YEARS) * (number - 1) // self._count]
        return Line(
            reference=str(Reference(DeskCode("TEST"), year, number)),
            subject=" ".join(chosen.choices(self._vocabulary, k=chosen.randint(6, 14))),
            applicant=f"{name} {family}",
            id_number=f"TEST{person:06d}",
            phone=f"06000{person * 7919 % 100_000:05d}",
        )

    def typed(self, kind: str) -> list[str]:
        """Return what staff may type, of a kind."""
        chosen = random.Random(SEED)
        some = [self[chosen.randint(1, self._count)] for _ in range(TYPED)]
        said = [word for each in some for word in f"{each.subject} {each.applicant}".split()]
        names = [n for n in _GIVEN_NAMES if not any(n[:3] in word for word in self._vocabulary)]
        hand = _Hand(chosen, said, self._families, names)
        return [KINDS[kind](hand, line) for line in some]


@dataclass(frozen=True)
class _Hand:
    """Somebody who types, and the words they take from."""

    chosen: random.Random
    said: list[str]  # frequent ones are there more often
    families: list[str]  # most of them are rare
    names: list[str]  # in no subject

    def begun(self, words: list[str], least: int, most: int) -> str:
        """Return the beginning of a word, of so many letters."""
        long_enough = [word for word in words if len(word) >= least]
        return self.chosen.choice(long_enough)[: self.chosen.randint(least, most)]

    def beginning(self, least: int, most: int) -> str:
        """Return one of a frequent word or of a rare one."""
        return self.begun(self.said + self.families, least, most)

    def phone(self, line: Line) -> str:
        """Return a phone as it is dialled here or from abroad, whole or begun."""
        begun = line.phone[:7]
        return self.chosen.choice((line.phone, begun, f"+212 {begun[1:4]} {begun[4:]}"))

    def reference(self, line: Line) -> str:
        """Return a reference, whole or in part."""
        whole, number = line.reference, line.reference.split("-")[2]
        return self.chosen.choice((whole, whole[:-2], whole.replace("-", " "), number))


KINDS: Mapping[str, Callable[[_Hand, Line], str]] = {
    "2 letters": lambda hand, _line: hand.beginning(2, 2),
    "3 letters": lambda hand, _line: hand.beginning(3, 3),
    "4 letters": lambda hand, _line: hand.beginning(4, 4),
    "5 to 12 letters": lambda hand, _line: hand.beginning(5, 12),
    "two words": lambda hand, _line: (
        f"{hand.begun(hand.said, 2, 12)} {hand.begun(hand.said, 2, 6)}"
    ),
    "a common and a rare name": lambda hand, _line: (
        f"{hand.chosen.choice(hand.names)} {hand.begun(hand.families, 5, 9)}"
    ),
    "two common names never together": lambda hand, _line: " ".join(
        hand.chosen.sample(hand.names[:5], 2)
    ),
    "identity number": lambda hand, line: hand.begun([line.id_number], 5, 10),
    "phone": _Hand.phone,
    "reference": _Hand.reference,
}


def _falling(count: int, first: int) -> list[float]:
    return list(accumulate(1 / (n + first) for n in range(count)))
