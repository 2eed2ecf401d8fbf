"""The vocabulary of the search: as it stands in db/seed/vocabulary, with the office's own words."""

from __future__ import annotations

import csv
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.codes import ConceptKey
from citizen_office.domain.concepts import KeptConcept, Terms, read_terms
from citizen_office.domain.vocabulary import Concept, Tongue, Vocabulary
from citizen_office.places import DB
from citizen_office.store.models import ConceptRow, plain

SEED = DB / "seed" / "vocabulary"
_OWN = select(plain(ConceptRow)).order_by(plain(ConceptRow).c.key)


class OfficeVocabulary:
    """Gives the vocabulary as it stands, whichever program changed it last.

    As long as the office's own words are the same, it is the same object.
    """

    def __init__(self) -> None:
        self._kept: tuple[object, Vocabulary] | None = None

    def __call__(self, session: Session) -> Vocabulary:
        """Return the vocabulary."""
        rows = [tuple(row) for row in session.execute(_OWN)]
        kept = self._kept
        if kept is None or kept[0] != rows:
            kept = self._kept = (rows, _own(session) if rows else shipped())
        return kept[1]


def kept_concepts(session: Session) -> dict[str, KeptConcept]:
    """Return every meaning by its key, hidden ones included: the office's own after the shipped."""
    shipped_ones = {each.key: each for each in concepts()}
    known = {key: KeptConcept(ConceptKey(key), each) for key, each in shipped_ones.items()}
    for row in session.execute(_OWN):
        key, own = ConceptKey(row.key), _terms(row._asdict()) or None
        known[key] = KeptConcept(key, shipped_ones.get(key), own, row.is_hidden)
    return known


@cache
def concepts() -> tuple[Concept, ...]:
    """Return the shipped meanings with their terms."""
    return tuple(
        Concept(
            key=row["key"],
            field=row["field"],
            terms={tongue: read_terms(row[tongue]) for tongue in Tongue},
            near=read_terms(row["near"]),
            note=row["note"],
        )
        for row in _rows("groups")
    )


@cache
def ignored() -> tuple[str, ...]:
    """Return the words that ask or join rather than name."""
    return tuple(row["word"] for row in _rows("stopwords"))


@cache
def shipped() -> Vocabulary:
    """Return the vocabulary as it is shipped; read once."""
    return Vocabulary(concepts(), ignored())


def _own(session: Session) -> Vocabulary:
    known = (each for each in kept_concepts(session).values() if each.is_active)
    return Vocabulary((each.concept for each in known), ignored())


def _terms(row: dict[str, str]) -> Terms:
    read = {tongue: read_terms(row[tongue]) for tongue in Tongue}
    return {tongue: terms for tongue, terms in read.items() if terms}


def _rows(name: str) -> list[dict[str, str]]:
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))
