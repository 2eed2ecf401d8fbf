"""A desk with a year of invented requests: `python -m tools.bench.sample FOLDER COUNT`.

The real service registers them, with one difference that the record does not show: thousands
share a transaction.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.orm import Session

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.people import User
from citizen_office.office import DATABASE, NewOffice, Office
from citizen_office.places import DB
from citizen_office.store.database import Database
from tools.bench.invented import YEAR, a_year

LOGIN = "admin"
PASSWORD = "demo-demo-demo"
SITE = "مقر المثال (افتراضي)"
DESK = DeskCode("TEST")
BATCH = 5000  # requests in one transaction
# Open requests of a year, as lists show them, each due four weeks after it came.
_LINES = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
INSERT INTO requests SELECT n, printf('%032x', n), printf('TEST-0000-%07d', n), NULL,
  printf('%032x', 0), 'registered', 1, n % 50 = 0, 0, date('now', (-n % 365) || ' days'),
  date('now', (28 - n % 365) || ' days'), NULL, 'نسخة من الوثائق المتعلقة بالمثال رقم ' || n,
  'زينب الافتراضية', printf('TEST%07d', n), 1 FROM numbers
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
    database = Batches(URL.create("sqlite", database=str(folder / DATABASE)))
    office = Office(folder, database, clock)
    invented = a_year(count, end)
    references: list[str] = []
    while batch := list(islice(invented, BATCH)):
        with database.sharing():
            for each in batch:
                clock.moment = each.at
                references.append(str(office.requests.register(each.request, user).reference))
    office.close()
    return references[count // 2]


def fill_lists(folder: Path, count: int) -> None:
    """Put lines straight into the projection that lists are read from; no request is behind them.

    Registering a million would take half an hour.
    """
    if count:
        with closing(sqlite3.connect(folder / DATABASE)) as connection, connection:
            connection.execute(_LINES, (count,))


if __name__ == "__main__":
    sys.stdout.write(fill(Path(sys.argv[1]), int(sys.argv[2])) + "\n")
