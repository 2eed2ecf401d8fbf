"""What the public may read of a request that was answered, so that nobody has to ask again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from citizen_office.domain.choices import Language
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import SUBJECT_LIMIT, Applicant, said
from citizen_office.domain.words import fold, folded_words, one_line
from citizen_office.errors import TellsRequester

TITLE, TEXT = "title", "text"
_LEAST = 4  # letters and figures of a number: a shorter one would be found everywhere
_PHONE_DIGITS = 9  # those after the country or the zero
_GAP = r"[\W_]{0,4}"  # how numbers are divided to be read


@dataclass(frozen=True)
class NewAnswer:
    """What an officer writes for the public; without a language it is that of the reply."""

    title: str
    text: str
    language: Language | None = None


@dataclass(frozen=True)
class AnswerCard:
    """An answer as everybody may read it; `about` are the records that were asked about."""

    id: CatalogueId
    title: str
    text: str
    language: Language
    published_on: date
    about: tuple[CatalogueId, ...] = ()


def content_of(answer: NewAnswer) -> dict[str, str]:
    """Return title and text as they are kept; Missing or TooLong names the one that is wrong."""
    title = said(TITLE, one_line(answer.title), SUBJECT_LIMIT)
    return {TITLE: title, TEXT: said(TEXT, answer.text)}


def refuse_requester(content: dict[str, str], who: Applicant) -> None:
    """Raise TellsRequester where a text says from whom the request is (law 09-08)."""
    for field, text in content.items():
        if tells(text, who):
            raise TellsRequester(field)


def tells(text: str, who: Applicant) -> bool:
    """Return whether a text has the name, a phone, the e-mail or the identity number of somebody.

    All is compared folded. A name is both names side by side: one alone is that of streets, towns
    and others.
    """
    words, folded = " ".join(folded_words(text)), fold(text)
    return (
        any(name.search(words) for name in _names(who))
        or any(number.search(folded) for number in _numbers(who))
        or bool(who.email and _joined(who.email) in _joined(text))
    )


def _joined(text: str) -> str:
    return "".join(fold(text).split())


def _names(who: Applicant) -> Iterator[re.Pattern[str]]:
    """Yield the name in either writing and order, with what Arabic writes to a word.

    However it is divided: عبد الله is also written عبدالله.
    """
    for first, last in (
        (who.first_name, who.last_name),
        (who.latin_first_name or "", who.latin_last_name or ""),
    ):
        for one, other in ((first, last), (last, first)):
            letters = "".join(folded_words(f"{one} {other}")).removeprefix("ال")
            if first.strip() and last.strip() and letters:
                yield re.compile(rf"\b[وفبكل]*(?:ال)?{' ?'.join(letters)}\b")


def _numbers(who: Applicant) -> Iterator[re.Pattern[str]]:
    """Yield identity number and phones, however they are divided."""
    identity = "".join(folded_words(who.id_number))
    if len(identity) >= _LEAST:
        yield re.compile(rf"(?<![^\W_]){_GAP.join(identity)}(?![^\W_])")
    for phone in filter(None, (who.phone, who.fax)):
        digits = re.sub(r"\D", "", fold(phone))[-_PHONE_DIGITS:]
        if len(digits) >= _LEAST:
            yield re.compile(rf"{_GAP.join(digits)}(?!\d)")
