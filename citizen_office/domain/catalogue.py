"""What the office can look up and show on the spot."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from citizen_office.domain.choices import RecordField


class RecordKind(StrEnum):
    """The kinds of record that a search gives back."""

    PROPOSAL = "proposal"
    COMMITMENT = "commitment"
    REQUEST = "request"


def kind_of(record: str) -> RecordKind:
    """Return what a record of the catalogue is, from its id."""
    return RecordKind.COMMITMENT if record.startswith("C") else RecordKind.PROPOSAL


def is_record(text: str) -> bool:
    """Return whether a text is the id of a proposal or commitment: of no workshop or theme."""
    return re.fullmatch(r"W[1-9]-[1-9][0-9]{0,3}|C[1-9][0-9]{0,2}", text) is not None


@dataclass(frozen=True)
class Found:
    """A record that answers to words; a higher score is a better answer."""

    id: str
    kind: RecordKind
    title: str
    snippet: str
    score: float


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
