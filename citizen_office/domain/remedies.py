"""What a requester does against a reply, and what the head answers (arts 19 to 21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from citizen_office.domain.choices import Channel, ComplaintCause, Dispatch, Language, RemedyEvent


@dataclass(frozen=True)
class NewComplaint:
    """A complaint to the head as it reached the office (art. 19); `on` None: today."""

    cause: ComplaintCause
    text: str
    channel: Channel = Channel.IN_PERSON
    language: Language | None = None
    on: date | None = None


@dataclass(frozen=True)
class HeadAnswer:
    """What the head answers to a complaint, and how that leaves (art. 19)."""

    upheld: bool
    text: str
    language: Language | None = None
    letter_number: str | None = None
    how: Dispatch = Dispatch.HANDED_OVER


@dataclass(frozen=True)
class Proceeding:
    """What passed between the office and the commission or a court (arts 20 and 21).

    `reference` is their number; `on` None: today.
    """

    event: RemedyEvent
    text: str
    reference: str | None = None
    on: date | None = None
