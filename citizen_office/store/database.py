"""One database file or server: an engine, and the only place transactions begin or end."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from citizen_office.errors import (
    Busy,
    CannotWrite,
    DatabaseDamaged,
    DiskFull,
    OfficeError,
    ReadOnly,
)

BUSY_SECONDS = 10
LEAST_ROOM = 65_536  # bytes: less, and SQLite cannot even open its side files


class Database:
    """Gives out sessions that last exactly one transaction."""

    def __init__(self, url: URL) -> None:
        self._file = Path(url.database or "")
        # Values are citizens' data: they must not stand in the text of an error.
        self.engine = create_engine(url, hide_parameters=True)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)
        if self.is_sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)

    @classmethod
    def in_file(cls, path: Path) -> Database:
        """Return the SQLite database in a file, which is made on first use."""
        return cls(URL.create("sqlite", database=str(path)))

    @property
    def file(self) -> str:
        """The name of the file, as errors tell it."""
        return self._file.name

    @property
    def is_sqlite(self) -> bool:
        """Whether this is an embedded database."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session for looking things up; nothing it changes is kept."""
        with self._session("BEGIN") as session:
            yield session
            session.rollback()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session that is committed at the end, or undone on any error."""
        # Take the write lock at once: SQLite refuses to upgrade a read lock
        # while another writer waits, instead of letting us wait our turn.
        with self._session("BEGIN IMMEDIATE") as session:
            yield session

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """Give a connection for changing tables: all or nothing, and one program at a time."""
        with self._known_failures(), self.engine.connect() as connection:
            if self.is_sqlite:
                # Tables are changed by copying them, which foreign keys would hinder.
                connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
            connection.commit()
            if self.is_sqlite:
                connection.exec_driver_sql("PRAGMA foreign_keys = ON")

    @staticmethod
    @contextmanager
    def inside(connection: Connection) -> Iterator[Session]:
        """Give a session within the transaction of `migrating`."""
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            yield session
            session.commit()

    @contextmanager
    def connected(self) -> Iterator[Engine]:
        """Give the engine to a tool that begins its own transactions: migrations."""
        with self._known_failures():
            yield self.engine

    def close(self) -> None:
        """Let go of every file."""
        self.engine.dispose()

    @contextmanager
    def _session(self, begin: str) -> Iterator[Session]:
        with self._known_failures(), self._sessions.begin() as session:
            if self.is_sqlite:
                session.execute(text(begin))
            yield session

    @contextmanager
    def _known_failures(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            known = _known(error.orig, self._file)
            if known is None:
                raise
            raise known from error


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # _session() sends BEGIN
    connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what is erased leaves the pages too


def _known(error: BaseException | None, file: Path) -> OfficeError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Busy(BUSY_SECONDS)
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return DatabaseDamaged(file.name)
    if code == sqlite3.SQLITE_IOERR and shutil.disk_usage(file.parent).free < LEAST_ROOM:
        return DiskFull(file.name)  # SQLite says so only when it grows the database itself
    kinds: dict[int, type[ReadOnly | DiskFull | CannotWrite]] = {
        sqlite3.SQLITE_READONLY: ReadOnly,
        sqlite3.SQLITE_CANTOPEN: ReadOnly,
        sqlite3.SQLITE_FULL: DiskFull,
        sqlite3.SQLITE_IOERR: CannotWrite,
    }
    return kinds[code](file.name) if code in kinds else None
