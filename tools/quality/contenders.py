"""Ways to search the proposals: the program's, and simpler ones, each as well as it goes.

All search the same texts. Of several forms of each simpler way the one that finds most was taken:
the last word may be unfinished, Snowball stems folded words, trigrams may match one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

import snowballstemmer

from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.words import folded_words
from citizen_office.office import Office
from citizen_office.places import DATABASE
from citizen_office.store.database import Database
from citizen_office.store.ranking import texts
from tools.quality.measures import DEPTH

Find = Callable[[str], list[str]]  # the ids of what answers some words, best first
PROGRAM = "program"
_UNICODE61 = "unicode61 remove_diacritics 2"
_ARABIC, _FRENCH = (snowballstemmer.stemmer(language) for language in ("arabic", "french"))


@contextmanager
def contenders(folder: Path) -> Iterator[Mapping[str, Find]]:
    """Give each way to search, over the office in a data folder."""
    known = proposals(folder)
    with closing(Office.open(folder)) as knowing, closing(Office.open(folder)) as unknowing:
        knowing.search.prepare()
        yield {
            PROGRAM: program(knowing),
            "program, words alone": program(unknowing),
            "FTS5, trigrams": by_trigrams(known),
            "FTS5, Snowball": by_stems(known),
            "FTS5, unicode61": by_words(known),
            "SQL LIKE": by_like(known),
        }


def proposals(folder: Path) -> list[tuple[str, str]]:
    """Return the proposals with all that the program searches of them."""
    with (
        closing(Database.in_file(folder / DATABASE)) as database,
        database.reading() as session,
    ):
        found = [each for each in texts(session) if each.kind is RecordKind.PROPOSAL]
    return [(each.id, each.searched) for each in found]


def program(office: Office) -> Find:
    """Search as the program does."""

    def find(words: str) -> list[str]:
        return [each.id for each in office.search.find(words, {RecordKind.PROPOSAL}, DEPTH)]

    return find


def by_words(known: Iterable[tuple[str, str]]) -> Find:
    """Search by full-text search as it comes, any word."""
    return _by_fts5(_UNICODE61, known, lambda words: _begun(words.split()))


def by_stems(known: Iterable[tuple[str, str]]) -> Find:
    """Search by Snowball's stems, any of them."""
    stemmed = ((record, " ".join(stems(text))) for record, text in known)
    return _by_fts5(_UNICODE61, stemmed, lambda words: _begun(stems(words)))


def by_trigrams(known: Iterable[tuple[str, str]]) -> Find:
    """Search by every three neighbouring letters of folded words, any of them."""
    folded = ((record, " ".join(folded_words(text))) for record, text in known)

    def asked(words: str) -> list[str]:
        return [_quoted(each) for word in folded_words(words) for each in _trigrams(word)]

    return _by_fts5("trigram", folded, asked)


def by_like(known: Iterable[tuple[str, str]]) -> Find:
    """Search by LIKE: what holds all words, then what holds most."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE proposals(id, words)")
    connection.executemany("INSERT INTO proposals VALUES (?, ?)", known)

    def find(words: str) -> list[str]:
        asked = [f"%{word}%" for word in words.split()]
        held = " + ".join("(words LIKE ?)" for _word in asked) or "0"
        rows = connection.execute(
            f"SELECT id, {held} AS held FROM proposals WHERE held"
            f" ORDER BY held DESC, id LIMIT {DEPTH}",
            asked,
        )
        return [record for record, _held in rows]

    return find


def stems(text: str) -> list[str]:
    """Return the folded words of a text as Snowball stems them, by their script."""
    words = folded_words(text)
    return [(_FRENCH if word.isascii() else _ARABIC).stemWord(word) for word in words]


def _by_fts5(
    tokenizer: str, known: Iterable[tuple[str, str]], asked: Callable[[str], list[str]]
) -> Find:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        f"CREATE VIRTUAL TABLE proposals USING fts5(id UNINDEXED, words, tokenize='{tokenizer}')"
    )
    connection.executemany("INSERT INTO proposals VALUES (?, ?)", known)
    query = (
        "SELECT id FROM proposals WHERE proposals MATCH ?"
        f" ORDER BY bm25(proposals), id LIMIT {DEPTH}"
    )

    def find(words: str) -> list[str]:
        match = " OR ".join(asked(words))
        return [record for (record,) in connection.execute(query, (match,))] if match else []

    return find


def _begun(words: list[str]) -> list[str]:
    """Return words as FTS5 reads them, the last of which may be unfinished."""
    return [*map(_quoted, words[:-1]), *(f"{_quoted(word)}*" for word in words[-1:])]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _trigrams(word: str) -> list[str]:
    return [word[n : n + 3] for n in range(len(word) - 2)]
