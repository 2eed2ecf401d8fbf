"""Wordings of letters: the places that are filled in, and which of them the law wants."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citizen_office.domain.choices import Language, Template
from citizen_office.errors import PlaceMissing, UnknownPlace

TEMPLATE_LIMIT = 10_000
PLACE = re.compile(r"\{([a-z_]+)\}")
_BRACE = re.compile(r"[{}]")


@dataclass(frozen=True)
class Place:
    """What is filled in where `{name}` stands, and the article that wants it, if one does."""

    template: Template
    name: str
    article: str
    is_compulsory: bool


@dataclass(frozen=True)
class Wording:
    """The body of a kind of letter in one language, and the office's own if it has one."""

    template: Template
    language: Language
    shipped: str
    own: str | None
    places: tuple[Place, ...]

    @property
    def text(self) -> str:
        """The wording in use."""
        return self.shipped if self.own is None else self.own


def check_template(text: str, places: Sequence[Place]) -> None:
    """Raise UnknownPlace for a place no letter has or a stray brace, PlaceMissing for one left out.

    A letter that lacks what the law wants in it does not hold (law 31-13, arts 16 to 20).
    """
    known = {place.name for place in places}
    named = PLACE.findall(text)
    for name in named:
        if name not in known:
            raise UnknownPlace(f"{{{name}}}", tuple(sorted(known)))
    stray = _BRACE.search(PLACE.sub("", text))
    if stray:
        raise UnknownPlace(stray[0], tuple(sorted(known)))
    for place in places:
        if place.is_compulsory and place.name not in named:
            raise PlaceMissing(f"{{{place.name}}}", place.article)


def holds(text: str, places: Sequence[Place]) -> bool:
    """Return whether a wording has everything: an older program may have kept one that has not."""
    try:
        check_template(text, places)
    except (PlaceMissing, UnknownPlace):
        return False
    return True
