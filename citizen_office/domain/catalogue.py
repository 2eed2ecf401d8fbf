"""What the office can look up and show on the spot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from citizen_office.domain.choices import RecordField
from citizen_office.domain.words import folded_words


class RecordKind(StrEnum):
    """The kinds of record that a search gives back."""

    PROPOSAL = "proposal"
    COMMITMENT = "commitment"
    DOCUMENT = "document"
    SERVICE = "service"
    ANSWER = "answer"
    THEME = "theme"
    OUTCOME = "outcome"
    REQUEST = "request"


class FoundGroup(StrEnum):
    """What a search can be kept to; a theme counts with proposals, an outcome with the plan."""

    ALL = "all"
    REQUESTS = "requests"
    PROPOSALS = "proposals"
    COMMITMENTS = "commitments"
    PUBLISHED = "published"
    ANSWERS = "answers"


KINDS_IN: Mapping[FoundGroup, frozenset[RecordKind]] = {
    FoundGroup.ALL: frozenset(RecordKind),
    FoundGroup.REQUESTS: frozenset({RecordKind.REQUEST}),
    FoundGroup.PROPOSALS: frozenset({RecordKind.PROPOSAL, RecordKind.THEME}),
    FoundGroup.COMMITMENTS: frozenset({RecordKind.COMMITMENT, RecordKind.OUTCOME}),
    FoundGroup.PUBLISHED: frozenset({RecordKind.DOCUMENT, RecordKind.SERVICE}),
    FoundGroup.ANSWERS: frozenset({RecordKind.ANSWER}),
}
# What can be printed as an information sheet, and asked about; a theme is only looked at.
ASKED_ABOUT = frozenset(
    {
        RecordKind.PROPOSAL,
        RecordKind.COMMITMENT,
        RecordKind.DOCUMENT,
        RecordKind.SERVICE,
        RecordKind.ANSWER,
    }
)
_LETTERS = {
    "A": RecordKind.ANSWER,
    "C": RecordKind.COMMITMENT,
    "D": RecordKind.DOCUMENT,
    "S": RecordKind.SERVICE,
}
_PARTS = {"T": RecordKind.THEME, "O": RecordKind.OUTCOME}
_KINDS = {
    **dict.fromkeys(("مقترح", "اقتراح", "proposition", "proposal"), RecordKind.PROPOSAL),
    **dict.fromkeys(("التزام", "engagement", "commitment"), RecordKind.COMMITMENT),
}
_NUMBER = frozenset({"رقم", "n", "no", "num", "numero"})


def kind_of(record: str) -> RecordKind:
    """Return what a record of the catalogue is, from its id."""
    if record[:1] in _LETTERS:
        return _LETTERS[record[:1]]
    return _PARTS.get(record.partition("-")[2][:1], RecordKind.PROPOSAL)


def named(words: str, records: Iterable[str]) -> list[str]:
    """Return the records that words name: by an id, or by a kind and a number, perhaps several.

    So "W1-31" and "w1 31" name one proposal, "مقترح 31" each that has this number in its workshop.
    """
    said = [each for each in folded_words(words) if each not in _NUMBER]
    kind = _KINDS.get(said[0]) or _KINDS.get(said[0].removeprefix("ال")) if said else None
    return [
        record
        for record in records
        if said == folded_words(record)
        or (kind is kind_of(record) and said[1:] == re.findall("[0-9]+$", record))
    ]


def is_record(text: str) -> bool:
    """Return whether a text is the id of what can be shown: of no workshop or theme."""
    shown = r"W[1-9]-[1-9][0-9]{0,3}|C[1-9][0-9]{0,2}|[ADS][1-9][0-9]{0,5}"
    return re.fullmatch(shown, text) is not None


@dataclass(frozen=True)
class Found:
    """A record that answers to words; a higher score is a better answer.

    `snippet` is what it says beside its title, of what was asked if the title says nothing of it;
    `marks` say where the words of its title begin and end that answer, and `same` which words that
    were asked are said otherwise in it. `by_meaning`: none of the words answers, the whole means
    something like what was asked.
    """

    id: str
    kind: RecordKind
    title: str
    snippet: str
    score: float
    marks: tuple[tuple[int, int], ...] = ()
    same: tuple[tuple[str, str], ...] = ()
    by_meaning: bool = False


@dataclass(frozen=True)
class ProposalLine:
    """A proposal as it stands in a list."""

    id: str
    number: int
    text: str
    is_highlighted: bool


@dataclass(frozen=True)
class ThemeCard:
    """A theme of a workshop with its proposals; `borders_inferred` where a reader divided them."""

    id: str
    title_ar: str
    title_fr: str
    borders_inferred: bool
    proposals: tuple[ProposalLine, ...]


@dataclass(frozen=True)
class WorkshopCard:
    """A workshop with its themes; a title that the minutes have lost is empty."""

    id: str
    number: int
    title_ar: str
    title_fr: str
    note: str
    themes: tuple[ThemeCard, ...]
    source: str = ""


@dataclass(frozen=True)
class CommitmentLine:
    """A commitment as it stands in a list; a title that is not known is empty."""

    id: str
    number: int
    title_ar: str
    title_fr: str
    knowledge: str


@dataclass(frozen=True)
class PublishedLine:
    """A document, a service or a published answer as it stands in a list."""

    id: str
    title_ar: str
    title_fr: str


@dataclass(frozen=True)
class OutcomeCard:
    """What the plan answers to a theme; `is_inferred` where the minutes do not say so plainly."""

    id: str
    text: str
    is_inferred: bool
    commitments: tuple[CommitmentLine, ...]


@dataclass(frozen=True)
class AnsweredTheme:
    """A theme that an outcome answers, and the number of the workshop it comes from."""

    theme: ThemeCard
    is_inferred: bool
    workshop: int = 0


@dataclass(frozen=True)
class AnsweredCard:
    """An outcome that cites a commitment, and the themes it answers."""

    id: str
    text: str
    themes: tuple[AnsweredTheme, ...]


@dataclass(frozen=True)
class ProposalCard:
    """A proposal with where it stands and what became of it; `own` is what the office put on top.

    `shipped` holds what stands below, where the edition has something.
    `source` is the key of a source, as in db/seed/catalogue/sources.csv.
    """

    id: str
    number: int
    text: str
    text_in_source: str
    is_highlighted: bool
    workshop: str
    theme: str
    theme_is_inferred: bool
    outcomes: tuple[OutcomeCard, ...]
    source: str
    theme_id: str = ""
    workshop_id: str = ""
    workshop_number: int = 0
    workshop_fr: str = ""
    theme_fr: str = ""
    own: Mapping[RecordField, str] = field(default_factory=dict)
    shipped: Mapping[RecordField, str] = field(default_factory=dict)
    is_withdrawn: bool = False


@dataclass(frozen=True)
class WholeTheme:
    """A theme with where it stands, what the plan answers to it, and the proposals it holds."""

    theme: ThemeCard
    workshop: str
    workshop_fr: str
    workshop_number: int
    outcomes: tuple[OutcomeCard, ...]
    source: str

    @property
    def id(self) -> str:
        """That of the theme."""
        return self.theme.id


@dataclass(frozen=True)
class CommitmentCard:
    """A commitment; empty fields are unknown and shown as such."""

    id: str
    number: int
    code: str
    title_ar: str
    title_fr: str
    title_en: str
    text: str
    starts: str
    ends: str
    owner: str
    knowledge: str
    note: str
    source: str
    answers: tuple[AnsweredCard, ...] = ()
    own: Mapping[RecordField, str] = field(default_factory=dict)
    shipped: Mapping[RecordField, str] = field(default_factory=dict)
    is_withdrawn: bool = False
