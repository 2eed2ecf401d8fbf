"""The words of the field that mean the same: Arabic, French, Darija, in either script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from citizen_office.domain.stems import likeness, skeleton, stem
from citizen_office.domain.words import folded_words

LONGEST = 4  # words that a term may have
ALIKE = 0.72  # from here on a word is a known one, mistyped
LEAST_HEARD = 3  # consonants that must agree where only the sound does
Stems = tuple[str, ...]


class Tongue(StrEnum):
    """How a word is said and written; `latin` is Darija in Latin letters and digits."""

    ARABIC = "ar"
    FRENCH = "fr"
    DARIJA = "darija"
    LATIN = "latin"


@dataclass(frozen=True, eq=False)
class Concept:
    """One meaning and the terms that say it; `near` are the keys of neighbouring meanings."""

    key: str
    field: str
    terms: dict[Tongue, tuple[str, ...]]
    near: tuple[str, ...] = ()
    note: str = ""

    def stems(self) -> Iterator[Stems]:
        """Yield each term as it is compared."""
        for terms in self.terms.values():
            for term in terms:
                yield tuple(stem(word) for word in folded_words(term))


@dataclass(frozen=True)
class Asked:
    """A word or term of a query, and the concepts it may mean."""

    words: tuple[str, ...]
    concepts: tuple[Concept, ...] = ()

    @property
    def stems(self) -> Stems:
        """The stems of its words."""
        return tuple(map(stem, self.words))

    @property
    def others(self) -> frozenset[Stems]:
        """What else says the same."""
        said = (stems for concept in self.concepts for stems in concept.stems())
        return frozenset(said) - {self.stems}


class Vocabulary:
    """Reads queries: which of their words name something, and what."""

    def __init__(self, concepts: Iterable[Concept] = (), ignored: Iterable[str] = ()) -> None:
        """`ignored` are words that ask or join rather than name."""
        self._concepts = {each.key: each for each in concepts}
        self._ignored = frozenset(word for each in ignored for word in folded_words(each))
        self._known: dict[Stems, list[Concept]] = {}
        self._heard: dict[str, list[Concept]] = {}
        for concept in self._concepts.values():
            for stems in dict.fromkeys(concept.stems()):
                self._known.setdefault(stems, []).append(concept)
            for stems in concept.stems():
                sound = skeleton(stems[0])
                if len(stems) == 1 and len(sound) >= LEAST_HEARD:
                    self._heard.setdefault(sound, []).append(concept)

    def near(self, concept: Concept) -> tuple[Concept, ...]:
        """Return the concepts of neighbouring meaning."""
        return tuple(self._concepts[key] for key in concept.near if key in self._concepts)

    def read(self, query: str) -> list[Asked]:
        """Return what a query asks for, in its order; the longest known term before its words."""
        words = folded_words(query)
        found: list[Asked] = []
        at = 0
        while at < len(words):
            asked = self._term_at(words, at)
            found.append(asked)
            at += len(asked.words)
        naming = [each for each in found if not self._ignored.issuperset(each.words)]
        return naming or found

    def _term_at(self, words: Sequence[str], at: int) -> Asked:
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            part = tuple(words[at : at + length])
            known = self._known.get(tuple(map(stem, part)))
            if known:
                return Asked(part, tuple(known))
        word = words[at]
        if word in self._ignored:
            return Asked((word,))
        return Asked((word,), tuple(self._guessed(word)))

    def _guessed(self, word: str) -> list[Concept]:
        """Return what an unknown word may mean: one that sounds or is written much alike."""
        if word.isascii():
            sounds = (skeleton(word), skeleton(word.removeprefix("l")))
            heard = dict.fromkeys(each for sound in sounds for each in self._heard.get(sound, ()))
            if heard:
                return list(heard)
        own = stem(word)
        likes = ((likeness(own, each[0]), each) for each in self._known if len(each) == 1)
        best = max(likes, default=(0.0, ()))
        return list(self._known[best[1]]) if best[0] >= ALIKE else []
