"""The shipped vocabulary of the search, as it stands in db/seed/vocabulary."""

from __future__ import annotations

import csv
from functools import cache

from citizen_office.domain.vocabulary import Concept, Tongue, Vocabulary
from citizen_office.places import DB

SEED = DB / "seed" / "vocabulary"


def concepts() -> tuple[Concept, ...]:
    """Return the shipped meanings with their terms."""
    return tuple(
        Concept(
            key=row["key"],
            field=row["field"],
            terms={tongue: _each(row[tongue]) for tongue in Tongue},
            near=_each(row["near"]),
            note=row["note"],
        )
        for row in _rows("groups")
    )


def ignored() -> tuple[str, ...]:
    """Return the words that ask or join rather than name."""
    return tuple(row["word"] for row in _rows("stopwords"))


@cache
def shipped() -> Vocabulary:
    """Return the vocabulary; read once."""
    return Vocabulary(concepts(), ignored())


def _rows(name: str) -> list[dict[str, str]]:
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def _each(cell: str) -> tuple[str, ...]:
    return tuple(each for each in (part.strip() for part in cell.split(";")) if each)
