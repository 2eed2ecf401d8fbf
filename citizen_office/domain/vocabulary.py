"""The words of the field that mean the same: Arabic, French, Darija, in either script."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from citizen_office.domain.stems import bare, likeness, skeleton, stem, trigrams
from citizen_office.domain.words import folded_words, words_by_line

SEPARATOR = "; "  # between the terms of a cell
MOST = 40  # things that a query can ask for
LONGEST = 6  # words that a term may have
ALIKE = 0.72  # from here on a word is a known one, mistyped
LEAST_BEGUN, MOST_BEGUN = 3, 6  # letters of a word that is being typed; what it may mean
LEAST_HEARD = 4  # consonants that must agree where only the sound does
_JOINING = frozenset(
    ("l", "d", "le", "la", "les", "de", "du", "des", "un", "une", "et", "a", "au", "aux", "en")
)
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
        said = "\n".join(term for terms in self.terms.values() for term in terms)
        return frozenset(tuple(map(stem, _bearing(words))) for words in words_by_line(said))

    @cached_property
    def words(self) -> frozenset[str]:
        """The folded words of its terms."""
        terms = (term for each in self.terms.values() for term in each)
        return frozenset(word for term in terms for word in folded_words(term))


@dataclass(frozen=True)
class Asked:
    """A word or term of a query, and the concepts it may mean; a term has its words as `parts`."""

    words: tuple[str, ...]
    concepts: tuple[Concept, ...] = ()
    parts: tuple[Asked, ...] = ()

    @property
    def stems(self) -> Stems:
        """The stems of its words."""
        return tuple(map(stem, self.words))


class Vocabulary:
    """Reads queries: which of their words name something, and what."""

    def __init__(self, concepts: Iterable[Concept] = (), ignored: Iterable[str] = ()) -> None:
        """`ignored` are words that ask or join rather than name."""
        self._concepts = {each.key: each for each in concepts}
        self._ignored = frozenset(folded_words(" ".join(ignored)))
        self._known: dict[Stems, list[Concept]] = {}
        for concept in self._concepts.values():
            for stems in concept.stems:
                self._known.setdefault(stems, []).append(concept)
        self._words = {word for stems in self._known for word in stems}

    @cached_property
    def _heard(self) -> dict[str, list[Concept]]:
        """What each word that is a term by itself may mean, by its sound."""
        heard: dict[str, list[Concept]] = defaultdict(list)
        for stems in sorted(self._known):
            sound = skeleton(stems[0]) if len(stems) == 1 else ""
            if len(sound) >= LEAST_HEARD:
                heard[sound] += self._known[stems]
        return dict(heard)

    @cached_property
    def _spelt(self) -> dict[str, set[str]]:
        """The words that are a term by themselves, by three of their letters."""
        spelt: dict[str, set[str]] = defaultdict(set)
        for stems in self._known:
            for trigram in trigrams(stems[0]) if len(stems) == 1 else ():
                spelt[trigram].add(stems[0])
        return dict(spelt)

    def near(self, concept: Concept) -> tuple[Concept, ...]:
        """Return the concepts of neighbouring meaning."""
        return tuple(self._concepts[key] for key in concept.near if key in self._concepts)

    def others(self, asked: Asked) -> frozenset[Stems]:
        """Return what else says the same, or nearly."""
        near = (other for concept in asked.concepts for other in self.near(concept))
        said = (concept.stems for concept in (*asked.concepts, *near))
        return frozenset[Stems]().union(*said) - {asked.stems}

    def ignores(self, term: str) -> bool:
        """Return whether a term names nothing: its words only ask or join."""
        return self._ignored.issuperset(folded_words(term))

    def knows(self, word: str) -> bool:
        """Return whether a stem is part of a term."""
        return word in self._words

    def read(self, query: str) -> list[Asked]:
        """Return what a query asks for, in its order; the longest known term before its words.

        Nothing is asked twice, and no more than MOST things.
        """
        words = _bearing(folded_words(query))
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
                parts = (self._term_at([word], 0) for word in part if word not in self._ignored)
                return Asked(part, tuple(known), tuple(parts) if length > 1 else ())
        word = words[at]
        if word in self._ignored:
            return Asked((word,))
        begun = self._begun(word) if at == len(words) - 1 else ()
        return Asked((word,), tuple(begun or self._guessed(word)))

    def _begun(self, word: str) -> list[Concept]:
        """Return what a word may mean that is still being typed; nothing if that is too much."""
        if len(word) < LEAST_BEGUN:
            return []
        near = self._spelt.get(f" {word[:2]}", ())
        begun = sorted(each for each in near if each.startswith(word))
        found = dict.fromkeys(each for known in begun for each in self._known[(known,)])
        return list(found) if len(found) <= MOST_BEGUN else []

    def _guessed(self, word: str) -> list[Concept]:
        """Return what an unknown word may mean: one that sounds or is written much alike."""
        own = stem(word)
        sounds = (skeleton(own), skeleton(own.removeprefix("l")))
        heard = dict.fromkeys(each for sound in sounds for each in self._heard.get(sound, ()))
        if heard:
            return list(heard)
        near = {each for trigram in trigrams(own) for each in self._spelt.get(trigram, ())}
        best = max(((likeness(own, each), each) for each in near), default=(0.0, ""))
        return list(self._known[(best[1],)]) if best[0] >= ALIKE else []


def _bearing(words: list[str]) -> list[str]:
    """Return the words of a text without those that only join in French."""
    return [word for word in words if word not in _JOINING] or words
