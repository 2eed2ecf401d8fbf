"""What the office changes of the words of the search: its own terms, and what it wants of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citizen_office.domain.codes import ConceptKey
from citizen_office.domain.vocabulary import LONGEST, SEPARATOR, Concept, Tongue, Vocabulary
from citizen_office.domain.words import are_begun, fold, folded_words, one_line
from citizen_office.errors import TermIgnored, TermRepeated, TermTooLong, TooFewTerms, TooMany

LEAST, MOST, LETTERS = 2, 200, 80  # terms of a meaning; letters of a term
OWN = "own"  # the field of what the office has added, and how its keys begin
_BETWEEN = re.compile("[;؛\n]")
Terms = Mapping[Tongue, tuple[str, ...]]


@dataclass(frozen=True)
class KeptConcept:
    """A meaning as it is shipped, None if the office has added it, and what the office made of it.

    `own` are the office's terms; None: those that are shipped.
    """

    key: ConceptKey
    shipped: Concept | None
    own: Terms | None = None
    is_hidden: bool = False

    @property
    def terms(self) -> Terms:
        """The terms that stand for it."""
        return self.own or (self.shipped.terms if self.shipped else {})

    @property
    def field(self) -> str:
        """What part of the commune's life it belongs to."""
        return self.shipped.field if self.shipped else OWN

    @property
    def is_active(self) -> bool:
        """Whether the search knows it."""
        return not self.is_hidden

    @property
    def is_changed(self) -> bool:
        """Whether it is not as it is shipped."""
        return self.is_hidden or self.own is not None

    @property
    def concept(self) -> Concept:
        """The meaning as the search reads it."""
        if self.own is None and self.shipped is not None:
            return self.shipped
        near = self.shipped.near if self.shipped else ()
        return Concept(str(self.key), self.field, dict(self.terms), near)

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether each folded word begins one of its own, or one of its key."""
        return are_begun(words, (*folded_words(self.key), *self.concept.words))


def read_terms(written: str) -> tuple[str, ...]:
    """Return the terms of a text: one a line, or with semicolons of either script between them."""
    return tuple(term for term in map(one_line, _BETWEEN.split(written)) if term)


def written_terms(terms: Iterable[str]) -> str:
    """Return terms as one line."""
    return SEPARATOR.join(terms)


def first_terms(terms: Terms) -> tuple[str, str]:
    """Return the terms by which a meaning is named: the first in Arabic letters, and in Latin."""
    arabic = (*terms.get(Tongue.ARABIC, ()), *terms.get(Tongue.DARIJA, ()), "")
    latin = (*terms.get(Tongue.FRENCH, ()), *terms.get(Tongue.LATIN, ()), "")
    return arabic[0], latin[0]


def checked_terms(terms: Terms, vocabulary: Vocabulary) -> Terms:
    """Return the terms of a meaning, or the fault of the first tongue that has one.

    TooFewTerms or TooMany of all; TermTooLong, TermRepeated or TermIgnored.
    """
    clean = {tongue: read_terms("\n".join(terms.get(tongue, ()))) for tongue in Tongue}
    seen: set[str] = set()
    for tongue, each in clean.items():
        for term in each:
            if len(folded_words(term)) > LONGEST or len(term) > LETTERS:
                raise TermTooLong(tongue, term, LONGEST, LETTERS)
            if vocabulary.ignores(term):
                raise TermIgnored(tongue, term)
            if fold(term) in seen:
                raise TermRepeated(tongue, term)
            seen.add(fold(term))
        if len(seen) > MOST:
            raise TooMany(tongue, MOST)
    if len(seen) < LEAST:
        raise TooFewTerms(Tongue.ARABIC, LEAST)
    return {tongue: each for tongue, each in clean.items() if each}


def next_key(known: Iterable[str]) -> ConceptKey:
    """Return the key of the next meaning that the office adds."""
    own = (key.removeprefix(f"{OWN}-") for key in known if key.startswith(f"{OWN}-"))
    return ConceptKey(f"{OWN}-{max(map(int, own), default=0) + 1}")
