"""The words on paper: resources/paper, in the language of the person who asked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from citizen_office.domain.choices import Language
from citizen_office.domain.deadlines import Term
from citizen_office.domain.papers import Words
from citizen_office.pdf.cleaning import isolate, ltr
from citizen_office.pdf.text import Direction
from citizen_office.places import RESOURCES

NBSP = "\u00a0"
DOTS = "." * 24
_TIGHT_BEFORE = re.compile(" (?=[:;!?»])")
_TIGHT_AFTER = re.compile("(?<=[«°]) ")
# A number does not begin a line without the word that says what it counts or names.
_NUMBERED = re.compile(
    r"(?<=لمادة) (?=[\d{])|(?<=لمادتان) (?=\d)|(?<=لمادتين) (?=\d)|(?<=رقم) (?=[\d{])"
    r"|(?<=رقم:) (?={)|(?<=القانون) (?=رقم)|(?<=\d) (?=و\d)"
    r"|(?<=article) (?=[\d{])|(?<=articles) (?=\d)|(?<=\d et) (?=\d)|(?<=loi) (?=n°)"
    r"|(?<=^{n}) |(?<={day}) "
)


class Sentence(str):
    """Text of ours whose inserted values are already kept apart; it is not cleaned again."""

    __slots__ = ()


class PaperWords:
    """Every text of one language, and the way it writes days and counts."""

    def __init__(self, language: Language, texts: Mapping[str, Sentence]) -> None:
        self.language = language
        self.direction = Direction.RTL if self.is_arabic else Direction.LTR
        self.texts = texts

    @property
    def is_arabic(self) -> bool:
        """Return whether these are the Arabic words."""
        return self.language is Language.ARABIC

    def __getitem__(self, key: str) -> Sentence:
        return self.texts[key]

    def say(self, key: str, **values: str) -> Sentence:
        """Return a sentence with values in their places; an empty value becomes dots."""
        shown = {name: apart(value) if value else DOTS for name, value in values.items()}
        return Sentence(self.texts[key].format_map(shown))

    def own(self, words: Words) -> str:
        """Return what the office entered in this language, or nothing."""
        return words.in_(self.language).strip()

    def listed(self, items: Iterable[str]) -> Sentence:
        """Return several words as one enumeration."""
        return Sentence(self["common.and"].join(map(apart, items)))

    def day(self, day: date | None) -> str:
        """Return a date such as `23 نونبر 2026`; nothing for a day that is not known."""
        if day is None:
            return ""
        number = self["dates.first"] if day.day == 1 else str(day.day)
        month = self[f"months.{day.month}"]
        return self["dates.day"].format(day=number, month=month, year=f"{day.year:04}")

    def month(self, written: str) -> str:
        """Return a month such as `يناير 2023` from `2023-01`; anything else as it was written."""
        year, _, number = written.partition("-")
        name = self.texts.get(f"months.{number.removeprefix('0')}")
        return f"{name} {year}" if name else written

    def named_day(self, day: date) -> str:
        """Return a date that begins with the day of the week."""
        weekday = self[f"weekdays.{day.weekday()}"]
        return self["dates.named"].format(weekday=weekday, date=self.day(day))

    def figures(self, day: date) -> str:
        """Return a date such as `21/12/2026`, for who knows figures better than words."""
        return ltr(f"{day.day:02}/{day.month:02}/{day.year:04}")

    def time(self, moment: datetime) -> str:
        """Return the time of day."""
        return self["dates.time"].format(hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")

    def pages(self, number: int) -> str:
        """Return a count of pages, the noun agreeing with the number."""
        return self[f"pages.{_form(number)}"].format(n=number)

    def dirhams(self, centimes: int) -> str:
        """Return an amount such as `1.250,50 درهم`, as it is written in Morocco."""
        whole, rest = divmod(centimes, 100)
        grouped = f"{whole:,}".replace(",", "." if self.is_arabic else NBSP)
        amount = ltr(f"{grouped},{rest:02}")
        return Sentence(self["amount.dirhams"].format(amount=amount))

    def body(self, name: str, own: str | None) -> str:
        """Return the body of a letter: the office's own wording, set as ours is, or the shipped."""
        return self[f"template.{name}"] if own is None else _set(own, self.language)

    def term(self, term: Term) -> str:
        """Return a period such as `20 يوما من أيام العمل`, the noun agreeing with the number."""
        return self[f"days.{term.unit}.{_form(term.days)}"].format(n=term.days)


def apart(value: str) -> str:
    """Return a value as it may stand inside a sentence, whatever it contains."""
    return value if isinstance(value, Sentence) else isolate(value)


@lru_cache
def paper_words(language: Language) -> PaperWords:
    """Return the words of a language, read once."""
    path = RESOURCES / "paper" / f"{language}.toml"
    texts = dict(_flat(tomllib.loads(path.read_text("utf-8"))))
    return PaperWords(
        language, {key: Sentence(_set(text, language)) for key, text in texts.items()}
    )


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def _set(text: str, language: Language) -> str:
    """Return a text with the spaces that must not end a line."""
    text = _NUMBERED.sub(NBSP, text)
    if language is Language.FRENCH:
        text = _TIGHT_AFTER.sub(NBSP, _TIGHT_BEFORE.sub(NBSP, text))
    return text


def _form(n: int) -> str:
    """Return the form of the Arabic noun after a number; French has the same keys."""
    if n in (1, 2):
        return "one" if n == 1 else "two"
    if 3 <= n % 100 <= 10:
        return "few"
    return "many" if n % 100 > 10 else "other"
