"""Entries of the journal in words: what each states, and what was written beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any
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
    Medium,
    Outcome,
    Paper,
    RemedyEvent,
    RequestField,
    Spoken,
)
from citizen_office.domain.facts import Facts
from citizen_office.domain.papers import HistoryLine, HistoryPaper
from citizen_office.pdf.text import isolate, ltr
from citizen_office.pdf.words import PaperWords

# What recognises a repeated registration says nothing to a reader.
_LEFT_OUT = frozenset(["input", "token"])
LISTS: Mapping[type[StrEnum], str] = {
    ApplicantKind: "applicant_kind",
    Channel: "channel",
    ComplaintCause: "complaint_cause",
    Contact: "contact",
    Container: "container",
    Delivery: "delivery",
    Dispatch: "dispatch",
    Exemption: "exception",
    ExtensionGround: "extension_ground",
    Ground: "ground",
    Help: "help",
    IdKind: "id_kind",
    Language: "language",
    Mark: "mark",
    Medium: "medium",
    Outcome: "outcome",
    Paper: "paper",
    RemedyEvent: "remedy_event",
    RequestField: "fact",
    Spoken: "spoken",
}
Row = tuple[str, str]


@dataclass(frozen=True)
class Teller:
    """Tells the entries of one file in the words of a language."""

    words: PaperWords
    file: HistoryPaper

    def rows(self, line: HistoryLine) -> list[Row]:
        """Return the facts of an entry, then its contents, each beside its name."""
        return [*self._facts(line.facts), *self._contents(line.content or {})]

    def _facts(self, facts: Facts) -> Iterator[Row]:
        for field in fields(facts):
            value = getattr(facts, field.name)
            if value not in (None, ()):
                yield self._name(field.name), self._value(field.name, value)

    def _value(self, name: str, value: Any) -> str:
        words = self.words
        match value:
            case bool():
                told: str = words["history.yes" if value else "history.no"]
            case int() if name == "cost":
                told = words.dirhams(value)
            case tuple():
                told = "\n".join(self._value(name, each) for each in value)
            case date():
                told = words.day(value)
            case UUID():
                told = self._who(value)
            case StrEnum() if type(value) in LISTS:
                told = words.say(f"{LISTS[type(value)]}.{value}", fax="")
            case _:
                told = ltr(str(value))
        return told

    def _who(self, value: UUID) -> str:
        """Return whom or which entry an id means."""
        if value in self.file.places:
            return self.words.say("history.earlier", n=str(self.file.places[value]))
        return isolate(self.file.names[value]) if value in self.file.names else ltr(str(value))

    def _contents(self, said: Mapping[str, Any], n: str = "") -> Iterator[Row]:
        """Yield what was written, whatever it is nested in; what was left empty says nothing."""
        for key in sorted(said.keys() - _LEFT_OUT, key=self._place):
            value = said[key]
            if isinstance(value, Mapping):
                yield from self._contents(value)
            elif isinstance(value, list | tuple):
                for place, each in enumerate(value, start=1):
                    inner = each if isinstance(each, Mapping) else {"name": each}
                    yield from self._contents(inner, str(place))
            elif value not in (None, ""):
                name = self._name(key)
                numbered = self.words.say("history.numbered", name=name, n=n) if n else name
                yield numbered, self._text(value)

    def _place(self, key: str) -> tuple[int, str]:
        """Return where a content is told: as the words stand on file, else by its name."""
        return self._order.get(f"fact.{key}", len(self._order)), key

    @cached_property
    def _order(self) -> dict[str, int]:
        return {key: place for place, key in enumerate(self.words.texts)}

    def _text(self, value: Any) -> str:
        lines = str(value).splitlines()
        return "\n".join(isolate(line) for line in lines)

    def _name(self, key: str) -> str:
        """Return the name of a fact; that of a later program is told as it stands."""
        return self.words.texts.get(f"fact.{key}") or ltr(key)
