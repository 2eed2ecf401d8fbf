"""The reference programs, which stand in a folder of their own; run by contender.py.

Nothing here is theirs: the functions are looked up in that folder when the benchmark runs.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from itertools import count, cycle
from pathlib import Path
from typing import Any

from citizen_office.domain.words import folded_words
from citizen_office.office import DATABASE
from tools.bench.contender import Work
from tools.bench.invented import proposals, queries
from tools.bench.lines import Lines

RECEIPT = "reportlab, ToUnicode per (glyph, text), no A85, fixed QR mask"
_MERGE_LATER = (("automerge", 0), ("crisismerge", 400))
_QUEUE = "SELECT {} FROM request WHERE status='answered' AND (due_at, id) > (?, ?)"


def registering(variant: str, before: str) -> Iterator[Work]:
    """Register durably by `orm`, `raw` or `fdatasync`, after so many requests before."""
    register: Any = import_module("ref_register")
    subjects = _common().corpus(max(10_000, int(before)))
    path = str(_scratch() / f"registering-{variant}.db")
    if variant != "fdatasync":
        connection = register.open_raw(sqlite3, path)
        register.prefill(connection, int(before), subjects)
        connection.close()
    begin = {
        "orm": register.v_orm,
        "raw": partial(register.v_raw, fts=_MERGE_LATER),
        "fdatasync": register.v_fsync,
    }
    work, _close = begin[variant](path)
    for number in count(int(before) + 1):
        yield partial(work, register.record(number, subjects[number % len(subjects)]))


def drawing() -> Iterator[Work]:
    """Draw receipts of the same size and kind."""
    paper: Any = import_module("ref_pdf")
    draw = paper.ENGINES[RECEIPT]()
    for number in count(1000):
        yield partial(draw, paper.content(number), str(_scratch() / "receipt.pdf"))


def queueing(rows: str, page: str) -> Iterator[Work]:
    """Read a page of 100 by its key, in a table of so many rows."""
    queue: Any = import_module("ref_queue")
    connection = sqlite3.connect(_common().requests_db(int(rows)))
    query = _QUEUE.format(queue.COLS) + " ORDER BY due_at, id LIMIT 100"
    key = ("", 0)
    for _page in range(int(page) - 1):
        *_others, due_at = last = connection.execute(query, key).fetchall()[-1]
        key = (due_at, last[0])
    while True:
        yield partial(_all, connection, query, key)


def searching() -> Iterator[Work]:
    """Search the proposals' own words by FTS5 and nothing else; needs no reference program."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE proposals USING fts5(id UNINDEXED, words)")
    connection.executemany("INSERT INTO proposals VALUES (?, ?)", proposals())
    query = "SELECT id, words FROM proposals WHERE proposals MATCH ? ORDER BY rank LIMIT 10"
    while True:
        for words in queries():
            match = " OR ".join(f'"{word}"*' for word in words.split())
            yield partial(_all, connection, query, (match,))


def finding(folder: str, count: str, kind: str) -> Iterator[Work]:
    """Find requests by FTS5 and nothing else, in the same index; needs no reference program."""
    connection = sqlite3.connect(Path(folder) / DATABASE)
    query = (
        "SELECT rowid FROM request_index WHERE request_index MATCH ? ORDER BY rowid DESC LIMIT 100"
    )
    for words in cycle(Lines(int(count)).typed(kind)):
        match = " AND ".join(f'"{word}"*' for word in folded_words(words))
        yield partial(_all, connection, query, (match,))


def _all(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> list[Any]:
    return connection.execute(query, values).fetchall()


def _common() -> Any:
    return import_module("common")


def _scratch() -> Path:
    folder = Path(os.environ["REFBENCH_DATA"])
    folder.mkdir(parents=True, exist_ok=True)
    return folder
