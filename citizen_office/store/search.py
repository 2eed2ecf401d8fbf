"""Full-text search: FTS5 here; the only place that knows how words are looked up."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from citizen_office.domain.words import folded_words

_CLITICS = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال")
_LEAST = 3  # letters that must stay when an article goes
# Words that ask rather than name; every proposal has some of them.
_ASKED_WITH = """
هل ما ماذا كيف متي اين من في علي الي عن مع هي هو هذا هذه ان او ثم حول
 le la les l un une des du de d et ou au aux en pour dans sur par que qui est a
"""
_ASKING = frozenset(_ASKED_WITH.split())


@dataclass(frozen=True)
class Hit:
    """A record that answers to words; a higher score is a better answer."""

    record: str
    kind: str
    score: float


def stems(words: str) -> list[str]:
    """Return the folded words of a text without their article, as they are indexed."""
    return [_stem(word) for word in folded_words(words)]


def index_record(session: Session, record: str, kind: str, title: str, words: str) -> None:
    """Add a record of the catalogue to the index."""
    session.execute(
        text("INSERT INTO catalogue_index VALUES (:record, :kind, :title, :words)"),
        {
            "record": record,
            "kind": kind,
            "title": " ".join(stems(title)),
            "words": " ".join(stems(words)),
        },
    )


def forget_records(session: Session) -> None:
    """Empty the index of the catalogue."""
    session.execute(text("DELETE FROM catalogue_index"))


def find_records(session: Session, words: str, kind: str | None, limit: int) -> list[Hit]:
    """Return the records that share words with the query, best first.

    Every word may be the beginning of a longer one. A title counts three times as much as text.
    """
    wanted = [word for word in stems(words) if word not in _ASKING] or stems(words)
    rows = session.execute(
        text(
            "SELECT record, kind, -bm25(catalogue_index, 0, 0, 3.0, 1.0) AS score"
            " FROM catalogue_index WHERE catalogue_index MATCH :match"
            " AND (:kind IS NULL OR kind = :kind) ORDER BY score DESC, rowid LIMIT :limit"
        ),
        {"match": _any_of(wanted), "kind": kind, "limit": limit},
    )
    return [Hit(row.record, row.kind, round(row.score, 4)) for row in rows]


def _stem(word: str) -> str:
    for clitic in _CLITICS:
        if word.startswith(clitic) and len(word) - len(clitic) >= _LEAST:
            return word[len(clitic) :]
    return word


def _any_of(words: list[str]) -> str:
    # A short word is matched whole: as a beginning it would match half the language.
    return " OR ".join(f'"{word}"*' if len(word) > _LEAST else f'"{word}"' for word in words)
