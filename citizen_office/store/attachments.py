"""attachments.db: the bytes of files, written before the entry that cites them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Column, LargeBinary, MetaData, Table, Uuid, delete, insert, select

from citizen_office.store.database import Database

_METADATA = MetaData()
_FILES = Table(
    "attachments",
    _METADATA,
    Column("id", Uuid(native_uuid=False), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)


class Attachments:
    """Keeps files by id; knows neither their names nor whose they are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self) -> None:
        """Make the table, which has one shape for good."""
        with self._database.connected() as engine:
            _METADATA.create_all(engine)

    def keep(self, attachment: UUID, body: bytes) -> None:
        """Keep a file durably before anything cites it."""
        with self._database.writing() as session:
            session.execute(insert(_FILES), {"id": attachment, "body": body})

    def body(self, attachment: UUID) -> bytes | None:
        """Return the bytes of a file; None if it was erased."""
        with self._database.reading() as session:
            query = select(_FILES.c.body).where(_FILES.c.id == attachment)
            body: bytes | None = session.scalar(query)
            return body

    def forget(self, attachment: UUID) -> None:
        """Erase a file."""
        with self._database.writing() as session:
            session.execute(delete(_FILES).where(_FILES.c.id == attachment))
