"""Bringing an office database up to the tables this program needs."""

from __future__ import annotations

import re
from functools import cache

from sqlalchemy import Connection, inspect, text

from citizen_office.errors import DatabaseDamaged, NewerDatabase
from citizen_office.places import DB
from citizen_office.store.database import Database


@cache
def revisions() -> tuple[str, ...]:
    """Return the names of all migrations, oldest first: the file names begin with them."""
    names = (re.match(r"(\d{4})_.*\.py$", path.name) for path in (DB / "versions").iterdir())
    return tuple(sorted(name[1] for name in names if name))


def upgrade(database: Database, *, is_new: bool = False) -> None:
    """Apply every migration the database has not seen.

    Raises NewerDatabase if it has seen more, and DatabaseDamaged if it has seen none though it
    should have: an empty file in the place of an office is a loss, not a new office.
    """
    with database.connected() as engine, engine.connect() as connection:
        version = _version(connection)
    if version == revisions()[-1]:
        return
    if version is None and not is_new:
        raise DatabaseDamaged(database.file)
    if version is not None and version not in revisions():
        raise NewerDatabase
    _run(database)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _run(database: Database) -> None:
    from alembic import command  # noqa: PLC0415 - 60 ms that only a due migration is worth
    from alembic.config import Config  # noqa: PLC0415 - as above

    from citizen_office.store.journal import rebuild  # noqa: PLC0415 - as above

    with database.migrating() as connection:
        if _version(connection) == revisions()[-1]:
            return  # another program has done it meanwhile
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(DB).replace("%", "%%"))
        command.upgrade(config, "head")
        # Whatever a projection has to say from now on, the journal knows.
        with database.inside(connection) as session:
            rebuild(session)
