"""Bringing an office database up to the tables this program needs."""

from __future__ import annotations

import re
from functools import cache

from sqlalchemy import inspect, text

from citizen_office.errors import NewerDatabase
from citizen_office.places import DB
from citizen_office.store.database import Database


@cache
def revisions() -> tuple[str, ...]:
    """Return the names of all migrations, oldest first: the file names begin with them."""
    names = (re.match(r"(\d{4})_.*\.py$", path.name) for path in (DB / "versions").iterdir())
    return tuple(sorted(name[1] for name in names if name))


def upgrade(database: Database) -> None:
    """Apply every migration the database has not seen; NewerDatabase if it has seen more."""
    with database.connected() as engine:
        with engine.connect() as connection:
            if inspect(connection).has_table("alembic_version"):
                version = connection.scalar(text("SELECT version_num FROM alembic_version"))
            else:
                version = None
        if version == revisions()[-1]:
            return
        if version is not None and version not in revisions():
            raise NewerDatabase
        _run(database)


def _run(database: Database) -> None:
    from alembic import command  # noqa: PLC0415 - 60 ms that only a due migration is worth
    from alembic.config import Config  # noqa: PLC0415 - as above

    with database.engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(DB).replace("%", "%%"))
        command.upgrade(config, "head")
