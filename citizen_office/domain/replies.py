"""A reply as it is written: checked for what the law wants in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from citizen_office.domain.choices import Language, Outcome
from citizen_office.domain.fields import Fields, read_text
from citizen_office.domain.intake import LINE_LIMIT, NAME_LIMIT
from citizen_office.domain.steps import ReplyDrafted
from citizen_office.errors import Missing

TEXT_LIMIT = 20_000
_KEYS = frozenset(["outcome", "text", "language", "letter_number", "enclosures"])


@dataclass(frozen=True)
class NewReply:
    """A reply to a request: what it grants, and the words of the letter.

    `letter_number` is the office's outgoing number; `enclosures` name what goes with the letter.
    """

    outcome: Outcome
    text: str
    language: Language | None = None
    letter_number: str | None = None
    enclosures: tuple[str, ...] = ()


def read_reply(data: object) -> NewReply:
    """Return the reply that JSON input describes; raises the `Invalid` of the first wrong field."""
    fields = Fields(data, _KEYS)
    outcome = fields.choice("outcome", Outcome)
    if outcome is None:
        raise Missing("outcome")
    return NewReply(
        outcome=outcome,
        text=fields.compulsory("text", TEXT_LIMIT),
        language=fields.choice("language", Language),
        letter_number=fields.text("letter_number", NAME_LIMIT),
        enclosures=fields.items("enclosures", _enclosure),
    )


def content_of(reply: NewReply) -> dict[str, Any]:
    """Return what a draft says in words."""
    return {
        "text": reply.text,
        "letter_number": reply.letter_number,
        "enclosures": list(reply.enclosures),
    }


def reply_from(facts: ReplyDrafted, content: Mapping[str, Any]) -> NewReply:
    """Return the reply that a draft in the journal is."""
    return NewReply(
        outcome=facts.outcome,
        text=content["text"],
        language=facts.language,
        letter_number=content["letter_number"],
        enclosures=tuple(content["enclosures"]),
    )


def _enclosure(name: str, value: object) -> str:
    text = read_text(name, value, LINE_LIMIT)
    if text is None:
        raise Missing(name)
    return text
