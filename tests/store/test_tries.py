"""Wrong passwords in a row."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from citizen_office.errors import Busy, KeysDamaged, TooManyTries, WrongPassword
from citizen_office.store import tries as module
from citizen_office.store.tries import MOST_NAMES, Tries, seconds_after


@pytest.fixture
def tries(tmp_path, clock):
    return Tries(tmp_path / "tries.json", clock)


def be_wrong(tries, name="souad", times=1):
    for _ in range(times):
        with pytest.raises(WrongPassword), tries.of(name):
            raise WrongPassword


def test_each_wrong_try_waits_twice_as_long_and_a_minute_at_most():
    assert [seconds_after(n) for n in range(10)] == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60]
    assert seconds_after(10_000) == 60


def test_a_right_password_writes_nothing(tries, tmp_path):
    with tries.of("souad"):
        pass
    assert not (tmp_path / "tries.json").exists()


def test_no_name_stands_in_the_file(tries, tmp_path):
    be_wrong(tries, "motdepasse-fictif")
    assert "motdepasse" not in (tmp_path / "tries.json").read_text()


@pytest.mark.parametrize("body", [b"", b"[]", b"\xff", b'{"salt": "zz"}', b'{"names": {"a": 1}}'])
def test_a_file_that_cannot_be_read_locks_nobody_out(tries, tmp_path, body):
    (tmp_path / "tries.json").write_bytes(body)
    with tries.of("souad"):
        pass
    be_wrong(tries, times=3)
    with pytest.raises(TooManyTries), tries.of("souad"):
        pass


def test_another_failure_is_no_try(tries, tmp_path):
    with pytest.raises(KeysDamaged), tries.of("souad"):
        raise KeysDamaged
    assert not (tmp_path / "tries.json").exists()


def test_names_wait_apart(tries):
    be_wrong(tries, "souad", 3)
    with tries.of("nadia"):
        pass


def test_a_clock_that_was_put_back_keeps_nobody_out(tries, clock):
    be_wrong(tries, times=3)
    clock.advance(seconds=1)
    be_wrong(tries)
    clock.advance(days=-300)
    with pytest.raises(TooManyTries) as early, tries.of("souad"):
        pass
    assert early.value.seconds == 2
    clock.advance(seconds=2)
    with tries.of("souad"):
        pass


def test_old_tries_are_forgotten_and_the_file_stays_small(tries, tmp_path, clock, monkeypatch):
    be_wrong(tries, "yesterday")
    clock.moment += timedelta(days=1, seconds=1)
    be_wrong(tries, "today")
    assert len(tries._read()["names"]) == 1
    monkeypatch.setattr(module, "MOST_NAMES", 5)
    for n in range(10):
        clock.advance(seconds=1)
        be_wrong(tries, f"name {n}")
    assert len(tries._read()["names"]) == 5
    assert MOST_NAMES > 60


def test_of_many_tries_at_once_only_three_are_free(tmp_path, clock):
    def guess(_n):
        one = Tries(tmp_path / "tries.json", clock)
        with pytest.raises((WrongPassword, TooManyTries)) as told, one.of("souad"):
            raise WrongPassword
        return told.type

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(guess, range(16)))
    assert (told.count(WrongPassword), told.count(TooManyTries)) == (3, 13)


def test_a_file_held_by_another_program_is_busy(tries, tmp_path, clock, monkeypatch):
    other = Tries(tmp_path / "tries.json", clock)
    other._lock.timeout = 0.01
    with tries.of("souad"), pytest.raises(Busy), other.of("nadia"):
        pass
