"""The words of the field that mean the same: Arabic, French, Darija, in either script."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from citizen_office.domain.stems import bare, likeness, skeleton, stem, trigrams
from citizen_office.domain.words import folded_words

MOST = 40  # things that a query can ask for
LONGEST = 6  # words that a term may have
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

    @cached_property
    def stems(self) -> frozenset[Stems]:
        """Each term as it is compared."""
        return frozenset(
            tuple(stem(word) for word in folded_words(term))
            for terms in self.terms.values()
            for term in terms
        )


@dataclass(frozen=True)
class Asked:
    """A word or term of a query, and the concepts it may mean."""

    words: tuple[str, ...]
    concepts: tuple[Concept, ...] = ()

    @property
    def stems(self) -> Stems:
        """The stems of its words."""
        return tuple(map(stem, self.words))


class Vocabulary:
    """Reads queries: which of their words name something, and what."""

    def __init__(self, concepts: Iterable[Concept] = (), ignored: Iterable[str] = ()) -> None:
        """`ignored` are words that ask or join rather than name."""
        self._concepts = {each.key: each for each in concepts}
        self._ignored = frozenset(word for each in ignored for word in folded_words(each))
        self._known: dict[Stems, list[Concept]] = {}
        self._heard: dict[str, list[Concept]] = {}
        self._words = {word for each in self._concepts.values() for s in each.stems for word in s}
        self._spelt: dict[str, set[str]] = defaultdict(set)
        for concept in self._concepts.values():
            for stems in sorted(concept.stems):
                self._known.setdefault(stems, []).append(concept)
                if len(stems) == 1:
                    self._note(stems[0], concept)

    def near(self, concept: Concept) -> tuple[Concept, ...]:
        """Return the concepts of neighbouring meaning."""
        return tuple(self._concepts[key] for key in concept.near if key in self._concepts)

    def others(self, asked: Asked) -> frozenset[Stems]:
        """Return what else says the same, or nearly."""
        near = (other for concept in asked.concepts for other in self.near(concept))
        said = (concept.stems for concept in (*asked.concepts, *near))
        return frozenset[Stems]().union(*said) - {asked.stems}

    def knows(self, word: str) -> bool:
        """Return whether a stem is part of a term."""
        return word in self._words

    def read(self, query: str) -> list[Asked]:
        """Return what a query asks for, in its order; the longest known term before its words.

        Nothing is asked twice, and no more than MOST things.
        """
        words = folded_words(query)
        found: list[Asked] = []
        at = 0
        while at < len(words) and len(found) < 2 * MOST:
            asked = self._term_at(words, at)
            found.append(asked)
            at += len(asked.words)
        once = list(dict.fromkeys(found))
        naming = [each for each in once if not self._ignored.issuperset(each.words)]
        return (naming or once)[:MOST]

    def _term_at(self, words: Sequence[str], at: int) -> Asked:
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            part = tuple(words[at : at + length])
            stems = tuple(map(stem, part))
            known = self._known.get(stems) or self._known.get((bare(part[0]) or "", *stems[1:]))
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
        near = {each for trigram in trigrams(own) for each in self._spelt.get(trigram, ())}
        best = max(((likeness(own, each), each) for each in near), default=(0.0, ""))
        return list(self._known[(best[1],)]) if best[0] >= ALIKE else []

    def _note(self, word: str, concept: Concept) -> None:
        """Let a word be known by how it sounds and is spelt."""
        for trigram in trigrams(word):
            self._spelt[trigram].add(word)
        sound = skeleton(word)
        if len(sound) >= LEAST_HEARD:
            self._heard.setdefault(sound, []).append(concept)
