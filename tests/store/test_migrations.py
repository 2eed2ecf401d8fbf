"""The migrations, taken together, against the models."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from citizen_office.domain.requests import Group
from citizen_office.errors import DatabaseDamaged, NewerDatabase
from citizen_office.office import Office
from citizen_office.places import DB
from citizen_office.store.database import Database
from citizen_office.store.migrate import revisions, upgrade
from citizen_office.store.models import Table
from tests.builders import asked

# Alembic cannot see virtual tables; the search tests use them.
FULL_TEXT = ("request_index",)
# What no migration can make again: everything else follows from these.
RECORD = ("writers", "entries", "contents", "counters")


@pytest.fixture
def database(tmp_path):
    made = Database.in_file(tmp_path / "office.db")
    yield made
    made.close()


def is_compared(_object, name, kind, _reflected, _other) -> bool:
    return not (kind == "table" and name.startswith(FULL_TEXT))


def test_migrations_build_what_the_models_describe(database):
    upgrade(database, is_new=True)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_compared})
        assert compare_metadata(context, Table.metadata) == []


def test_files_of_migrations_are_numbered_as_they_follow_one_another():
    chain = [
        line.split('"')[1]
        for path in sorted((DB / "versions").glob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("revision =")
    ]
    assert tuple(chain) == revisions()


def test_bringing_up_to_date_twice_changes_nothing(database):
    upgrade(database, is_new=True)
    upgrade(database)


def test_a_database_of_a_newer_program_is_left_alone(database):
    upgrade(database, is_new=True)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabase):
        upgrade(database)


def test_an_empty_file_is_not_taken_for_a_new_office(database):
    with pytest.raises(DatabaseDamaged):
        upgrade(database)


def test_a_migration_that_is_stopped_leaves_nothing(database, monkeypatch):
    def stopped(*_arguments) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("alembic.runtime.migration.HeadMaintainer.update_to_step", stopped)
        with pytest.raises(KeyboardInterrupt):
            upgrade(database, is_new=True)
    with database.engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    upgrade(database, is_new=True)


def test_programs_that_start_at_once_migrate_once(tmp_path):
    def start(_n: int) -> None:
        upgrade(Database.in_file(tmp_path / "office.db"), is_new=True)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(start, range(4)))


@pytest.mark.parametrize("version", revisions()[:-1])
def test_an_office_of_an_earlier_version_opens(office, user, created, clock, version):
    card = office.requests.register(asked(), user)
    office.close()
    file = created[0] / "office.db"
    with closing(sqlite3.connect(earlier(created[0] / "earlier.db", version))) as made:
        made.execute("ATTACH ? AS now", (str(file),))
        for table in RECORD:
            made.execute(f"INSERT INTO main.{table} SELECT * FROM now.{table}")
        made.commit()
    (created[0] / "earlier.db").replace(file)
    again = Office.open(created[0], clock)
    again.drafts.keep("t-1", {}, user)
    assert again.queue.lines(Group.OPEN)[0].reference == str(card.reference)
    assert again.accounts.users()[0].user == user
    assert again.verification.verify()
    with again._database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_compared})
        assert compare_metadata(context, Table.metadata) == []
    again.close()


def earlier(path, version):
    """Make an empty database as a program of an earlier version would."""
    database = Database.in_file(path)
    with database.migrating() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(DB))
        command.upgrade(config, version)
    database.close()
    return path
