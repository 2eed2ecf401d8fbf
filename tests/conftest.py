"""Fixtures shared by all tests."""

from __future__ import annotations

import copy
import json
import logging
import os
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from citizen_office.cli import run
from citizen_office.domain.codes import DeskCode
from citizen_office.office import NewOffice, Office
from tests.builders import INPUT

PASSWORD = "motdepasse-fictif"
settings.register_profile("office", deadline=None)  # speed is for benchmarks
settings.load_profile("office")


def pytest_addoption(parser):
    parser.addoption("--golden-update", action="store_true", help="rewrite tests/golden")


class Clock:
    """A clock that stands until a test moves it; Monday 23 November 2026, 10:00 UTC."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 23, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **units) -> None:
        self.moment += timedelta(**units)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def first_morning(tmp_path_factory):
    """An office as it was made; each test works on a copy of its own."""
    folder = tmp_path_factory.mktemp("office") / "data"
    new = NewOffice("مقر افتراضي", DeskCode("AZH1"), "souad", PASSWORD)
    user, code = Office.create(folder, new, Clock())
    return folder, user, code


@pytest.fixture
def created(tmp_path, first_morning):
    """A data folder with a new office, its first user and its recovery code."""
    template, user, code = first_morning
    return shutil.copytree(template, tmp_path / "data"), user, code


@pytest.fixture
def office(created, clock):
    """A real office in files, as on the morning it opens."""
    office = Office.open(created[0], clock)
    yield office
    office.close()


@pytest.fixture
def user(created):
    return created[1]


class Shell:
    """Runs commands on one data folder and keeps what they said."""

    def __init__(self, folder, tmp_path, capsys, clock) -> None:
        self.folder, self.tmp_path, self._capsys, self._clock = folder, tmp_path, capsys, clock
        self.said = self.remarks = ""

    def __call__(self, *words) -> int:
        status = run(["--data", str(self.folder), *map(str, words)], self._clock)
        self.said, self.remarks = self._capsys.readouterr()
        return status

    def json(self, *words):
        assert self(*words, "--json") == 0, self.remarks
        return json.loads(self.said)

    def file(self, data, name="input.json"):
        path = self.tmp_path / name
        path.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
        return path

    def register(self, **changes):
        return self.json("register", "--file", self.file({**copy.deepcopy(INPUT), **changes}))


@pytest.fixture
def shell(created, tmp_path, capsys, clock, monkeypatch):
    monkeypatch.setenv("CITIZEN_OFFICE_USER", "souad")
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", PASSWORD)
    return Shell(created[0], tmp_path, capsys, clock)


@pytest.fixture(autouse=True)
def no_unexpected_warnings(caplog):
    """Fail a test that logs a warning it did not ask for."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, [r.getMessage() for r in loud]
