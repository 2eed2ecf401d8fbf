"""A desk with a year of invented requests: `python -m tools.bench.sample FOLDER COUNT`.

The real service registers them, with one difference that the record does not show: thousands
share a transaction.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import URL, text
from sqlalchemy.orm import Session

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.people import User
from citizen_office.office import DATABASE, NewOffice, Office
from citizen_office.places import DB
from citizen_office.store import request_index
from citizen_office.store.database import Database
from tools.bench.invented import YEAR, Invented, a_year
from tools.bench.lines import Lines

LOGIN = "admin"
PASSWORD = "demo-demo-demo"
SITE = "مقر المثال (افتراضي)"
DESK = DeskCode("TEST")
BATCH = 5000  # requests in one transaction
OPEN_OF = 20  # requests, of which one is open where many years are kept
# Requests of a year, as lists show them, each due four weeks after it came; of `every` so many one
# is open, and of the open ones every tenth is ready and every eleventh complained of. Everybody
# works on something: to find what nobody works on, all that is open has to be looked through.
_LINES = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :count)
INSERT INTO requests (row, id, reference, owner, status, is_open, urgent, has_conflicts,
  received_on, due_on, closed_on, assigned_to, extended, complaint_due_on, attempts, subject,
  applicant, id_number, phone, entries)
SELECT n, printf('%032x', n), printf('TEST-0000-%07d', n), printf('%032x', 0),
  CASE WHEN n % :every THEN 'answered' WHEN n / :every % 10 = 0 THEN 'ready'
  ELSE 'registered' END, n % :every = 0, n % 50 = 0, 0,
  date('now', (-(n / :every) % 365) || ' days'), date('now', (28 - n / :every % 365) || ' days'),
  CASE WHEN n % :every THEN date('now', (-n % 300) || ' days') END, printf('%032x', 1), 0,
  CASE WHEN n % :every = 0 AND n / :every % 11 = 0 THEN date('now', (n % 15) || ' days') END, 0,
  'نسخة من الوثائق المتعلقة بالمثال رقم ' || n, 'زينب الافتراضية', printf('TEST%07d', n),
  '0600000000', 1 FROM numbers
"""

_SAY = """
UPDATE requests SET reference = :reference, subject = :subject, applicant = :applicant,
  id_number = :id_number, phone = :phone WHERE row = :row
"""
_SAID = "SELECT row, row, reference, subject, applicant, id_number, phone FROM requests"

_SIZE = """
SELECT (SELECT sum(length(block)) FROM request_index_data)
  + (SELECT sum(length(CAST(c0 AS BLOB))) FROM request_index_content)
"""


class Clock:
    """Says whatever moment the year has come to."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        """Return the moment."""
        return self.moment


class Batches(Database):
    """A database in which many registrations can share one transaction."""

    _shared: Session | None = None

    @contextmanager
    def sharing(self) -> Iterator[None]:
        """Let everything written meanwhile be committed together."""
        with super().writing() as session:
            self._shared = session
            try:
                yield
            finally:
                self._shared = None

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give the shared session while there is one."""
        if self._shared is not None:
            yield self._shared
            return
        with super().writing() as session:
            yield session


def new_office(folder: Path, clock: Clock | None = None) -> User:
    """Make a fictitious office and return its first user."""
    settings = (DB / "seed" / "demo" / "settings.toml").read_bytes()
    new = NewOffice(SITE, DESK, LOGIN, PASSWORD, settings)
    user, _code = Office.create(folder, new, clock) if clock else Office.create(folder, new)
    return user


def fill(folder: Path, count: int) -> str:
    """Make an office with a year of requests, and return the reference of one in the middle."""
    end = datetime.now(UTC)
    clock = Clock(end - YEAR)
    user = new_office(folder, clock)
    return _register(folder, user, a_year(count, end), clock)[count // 2]


def fill_today(folder: Path, count: int) -> User:
    """Make an office with so many requests of today, and return its user."""
    user, now = new_office(folder), datetime.now(UTC)
    _register(folder, user, (replace(each, at=now) for each in a_year(count)), Clock(now))
    return user


def database_of(folder: Path) -> Batches:
    """Return the database of an office."""
    return Batches(URL.create("sqlite", database=str(folder / DATABASE)))


def fill_lists(folder: Path, count: int, every: int = 1) -> None:
    """Put lines straight into the projection that lists are read from; no request is behind them.

    Of `every` so many one is open. Registering a million would take half an hour.
    """
    if count:
        with closing(sqlite3.connect(folder / DATABASE)) as connection, connection:
            connection.execute(_LINES, {"count": count, "every": every})


def fill_search(folder: Path, count: int) -> None:
    """Put lines with all kinds of words into the projection; the index is made of them later."""
    fill_lists(folder, count, OPEN_OF)
    lines = Lines(count)
    with closing(sqlite3.connect(folder / DATABASE)) as connection, connection:
        connection.executemany(_SAY, ({"row": n, **vars(lines[n])} for n in range(1, count + 1)))


def fill_index(folder: Path) -> None:
    """Put the words of all lines into the index, as making the projections again does."""
    with database_of(folder).writing() as session:
        for row, number, *said in session.execute(text(_SAID)):
            request_index.add(session, row, "\n".join([*said, str(number)]))
        request_index.merge_all(session)


def size_of_index(folder: Path) -> float:
    """Return how many megabytes the index of requests holds, with the words it was made of."""
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        (size,) = connection.execute(_SIZE).fetchone()
    return float(size) / 1e6


def _register(folder: Path, user: User, requests: Iterator[Invented], clock: Clock) -> list[str]:
    """Register requests, each at its moment, and return the references."""
    database = database_of(folder)
    office = Office(folder, database, clock)
    references: list[str] = []
    while batch := list(islice(requests, BATCH)):
        with database.sharing():
            for each in batch:
                clock.moment = each.at
                references.append(str(office.requests.register(each.request, user).reference))
    office.close()
    return references


if __name__ == "__main__":
    sys.stdout.write(fill(Path(sys.argv[1]), int(sys.argv[2])) + "\n")
