"""Where transactions begin and end."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from citizen_office.errors import Busy, DatabaseDamaged
from citizen_office.store import database as module
from citizen_office.store.database import Database
from citizen_office.store.migrate import upgrade
from citizen_office.store.models import SeedRow


@pytest.fixture
def database(tmp_path):
    made = Database.in_file(tmp_path / "office.db")
    upgrade(made, is_new=True)
    yield made
    made.close()


def count(database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).where(SeedRow.name == "x"))


def test_an_error_undoes_the_whole_block(database):
    def write_and_fail():
        with database.writing() as session:
            session.add(SeedRow(name="x", digest="y"))
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert count(database) == 0


def test_what_is_added_while_reading_is_not_kept(database):
    with database.reading() as session:
        session.add(SeedRow(name="x", digest="y"))
        session.flush()
    assert count(database) == 0


def test_a_locked_database_is_reported_as_busy(database, monkeypatch):
    monkeypatch.setattr(module, "BUSY_SECONDS", 0)
    other = Database(database.engine.url)
    with database.writing(), pytest.raises(Busy), other.writing():
        pass
    other.close()


def test_a_file_that_is_no_database_is_reported_as_damaged(tmp_path):
    (tmp_path / "office.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(DatabaseDamaged) as caught:
        upgrade(Database.in_file(tmp_path / "office.db"))
    assert caught.value.file == "office.db"


def test_every_commit_reaches_the_disk(database):
    with database.reading() as session:
        answers = [
            session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        ]
    assert answers == ["wal", 2, 1, 1]
