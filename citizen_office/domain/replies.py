"""A reply as it is written: checked for what the law wants in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from citizen_office.domain.choices import Exemption, Ground, Language, Outcome
from citizen_office.domain.fields import Fields, read_text
from citizen_office.domain.intake import LINE_LIMIT, NAME_LIMIT
from citizen_office.domain.steps import ReplyDrafted
from citizen_office.errors import Missing, NotHere

TEXT_LIMIT = 20_000
COST_LIMIT = 10_000_000  # centimes
PAGES_LIMIT = 100_000
_TEXTS = ("reasons", "withheld", "published_in", "published_at", "repeats")
_KEYS = frozenset(
    ["outcome", "text", "language", "letter_number", "enclosures", "grounds", "exceptions", "cost"]
).union(_TEXTS)
_ENCLOSURE = frozenset(["name", "pages"])


@dataclass(frozen=True)
class Enclosure:
    """What goes with a letter, and how many pages it has; None: not counted."""

    name: str
    pages: int | None = None


@dataclass(frozen=True)
class NewReply:
    """A reply to a request: what it grants, and the words of the letter.

    What is not given in full says why: at least one ground (art. 18), the facts (`reasons`; law
    03-01, art. 1), the exceptions if art. 7 is relied on, what was `withheld` of a part, title and
    place of what is published, the number of the request that is repeated. `cost` is what copies
    and sending cost, in centimes (art. 5). `letter_number` is the office's outgoing number.
    """

    outcome: Outcome
    text: str
    language: Language | None = None
    letter_number: str | None = None
    enclosures: tuple[Enclosure, ...] = ()
    grounds: tuple[Ground, ...] = ()
    exceptions: tuple[Exemption, ...] = ()
    reasons: str | None = None
    withheld: str | None = None
    published_in: str | None = None
    published_at: str | None = None
    repeats: str | None = None
    cost: int | None = None


def read_reply(data: object) -> NewReply:
    """Return the reply that JSON input describes; raises the `Invalid` of the first wrong field."""
    fields = Fields(data, _KEYS)
    outcome = fields.choice("outcome", Outcome)
    if outcome is None:
        raise Missing("outcome")
    reply = NewReply(
        outcome=outcome,
        text=fields.compulsory("text", TEXT_LIMIT),
        language=fields.choice("language", Language),
        letter_number=fields.text("letter_number", NAME_LIMIT),
        enclosures=fields.items("enclosures", _enclosure),
        grounds=fields.choices("grounds", Ground),
        exceptions=fields.choices("exceptions", Exemption),
        reasons=fields.text("reasons", TEXT_LIMIT),
        withheld=fields.text("withheld", TEXT_LIMIT),
        published_in=fields.text("published_in", LINE_LIMIT),
        published_at=fields.text("published_at", LINE_LIMIT),
        repeats=fields.text("repeats", NAME_LIMIT),
        cost=fields.number("cost", COST_LIMIT),
    )
    check(reply)
    return reply


def check(reply: NewReply) -> None:
    """Raise Missing for what the law wants and is not said, NotHere for what has no place."""
    for name, has_place in needs(reply).items():
        is_given = bool(getattr(reply, name))
        if has_place and not is_given:
            raise Missing(name)
        if is_given and not has_place:
            raise NotHere(name)


def needs(reply: NewReply) -> dict[str, bool]:
    """Return the fields that depend on outcome and grounds, and whether they must be said.

    A field that need not be said has no place: a full reply has no ground (arts 7, 8 and 18).
    """
    is_less = reply.outcome is not Outcome.FULL
    return {
        "grounds": is_less,
        "reasons": is_less,
        "exceptions": is_less and Ground.EXEMPT in reply.grounds,
        "withheld": reply.outcome is Outcome.PARTIAL,
        "published_in": is_less and Ground.PUBLISHED in reply.grounds,
        "published_at": is_less and Ground.PUBLISHED in reply.grounds,
        "repeats": is_less and Ground.REPEATED in reply.grounds,
    }


def content_of(reply: NewReply) -> dict[str, Any]:
    """Return what a draft says in words; what it does not say is left out."""
    said = {name: getattr(reply, name) for name in _TEXTS}
    return {
        "text": reply.text,
        "letter_number": reply.letter_number,
        "enclosures": [vars(each) for each in reply.enclosures],
        **{name: text for name, text in said.items() if text is not None},
    }


def reply_from(facts: ReplyDrafted, content: Mapping[str, Any]) -> NewReply:
    """Return the reply that a draft in the journal is."""
    return NewReply(
        outcome=facts.outcome,
        text=content["text"],
        language=facts.language,
        letter_number=content["letter_number"],
        enclosures=enclosures_in(content),
        grounds=facts.grounds,
        exceptions=facts.exceptions,
        cost=facts.cost,
        **{name: content.get(name) for name in _TEXTS},
    )


def enclosures_in(content: Mapping[str, Any]) -> tuple[Enclosure, ...]:
    """Return what goes with a draft of the journal; the first drafts only named it."""
    kept = content.get("enclosures", ())
    return tuple(Enclosure(each) if isinstance(each, str) else Enclosure(**each) for each in kept)


def _enclosure(name: str, value: object) -> Enclosure:
    """Return what goes with the letter: a name alone, or an object with its pages."""
    if isinstance(value, Mapping):
        fields = Fields(value, _ENCLOSURE, name)
        return Enclosure(fields.compulsory("name", LINE_LIMIT), fields.number("pages", PAGES_LIMIT))
    text = read_text(name, value, LINE_LIMIT)
    if text is None:
        raise Missing(name)
    return Enclosure(text)
