"""What the office can look up and show on the spot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RecordKind(StrEnum):
    """The kinds of record that a search gives back."""

    PROPOSAL = "proposal"
    COMMITMENT = "commitment"
    REQUEST = "request"


@dataclass(frozen=True)
class Found:
    """A record that answers to words; a higher score is a better answer."""

    id: str
    kind: RecordKind
    title: str
    snippet: str
    score: float


@dataclass(frozen=True)
class OutcomeCard:
    """What the plan answers to a theme; `is_inferred` where the minutes do not say so plainly."""

    id: str
    text: str
    is_inferred: bool
    commitments: tuple[str, ...]


@dataclass(frozen=True)
class ProposalCard:
    """A proposal with where it stands and what became of it."""

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
    outcomes: tuple[str, ...]
    source: str
