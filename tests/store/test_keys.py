"""Password slots."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from argon2 import extract_parameters

from citizen_office.errors import Busy, KeysDamaged, SamePassword, WeakPassword, WrongPassword
from citizen_office.store.keys import _NOBODY, Keys

USER = UUID(int=1)


@pytest.fixture
def keys(tmp_path):
    return Keys(tmp_path / "keys.json")


def test_a_slot_opens_with_its_password_only(keys):
    keys.begin()
    keys.set_password(USER, "كلمة سر طويلة")
    keys.open(USER, "كلمة سر طويلة")
    for user, password in ((USER, "كلمة سر"), (UUID(int=2), "كلمة سر طويلة"), (USER, "\ud800")):
        with pytest.raises(WrongPassword):
            keys.open(user, password)


def test_no_password_stands_in_the_file(keys, tmp_path):
    code = keys.begin()
    keys.set_password(USER, "motdepasse-fictif")
    text = (tmp_path / "keys.json").read_text("utf-8")
    assert "motdepasse-fictif" not in text
    assert code not in text
    hashes = [slot["argon2id"] for slot in json.loads(text)["slots"].values()]
    assert all(each.startswith("$argon2id$") for each in hashes)


def test_the_code_of_the_recovery_sheet_opens_its_own_slot(keys):
    code = keys.begin()
    keys.recover(f" {code.lower()}\n")
    with pytest.raises(WrongPassword):
        keys.recover(code[:-1])


def test_nobodys_slot_takes_as_long_to_open_as_a_real_one(keys, tmp_path):
    keys.begin()
    slot = json.loads((tmp_path / "keys.json").read_bytes())["slots"]["recovery"]
    made, nobody = (extract_parameters(each["argon2id"]) for each in (slot, _NOBODY))
    assert made == nobody


def test_a_slot_says_that_somebody_else_chose_its_password(keys):
    keys.begin()
    keys.set_password(USER, "motdepasse-fictif", is_given=True)
    assert keys.is_given(USER)
    with pytest.raises(SamePassword):
        keys.set_password(USER, "motdepasse-fictif")
    keys.set_password(USER, "autre-mot-fictif")
    assert not keys.is_given(USER)
    assert not keys.is_given(UUID(int=2))


def test_a_short_password_is_not_taken(keys):
    keys.begin()
    with pytest.raises(WeakPassword):
        keys.set_password(USER, "1234567")


@pytest.mark.parametrize("body", [b"", b"{}", b"\xff", b'{"slots": []}'])
def test_a_broken_file_is_reported(keys, tmp_path, body):
    (tmp_path / "keys.json").write_bytes(body)
    with pytest.raises(KeysDamaged):
        keys.open(USER, "motdepasse-fictif")


@pytest.mark.parametrize("slot", [{"argon2id": "no hash"}, {"given": True}, "no slot"])
def test_a_broken_slot_is_reported(keys, tmp_path, slot):
    slots = {"slots": {str(USER): slot}}
    (tmp_path / "keys.json").write_text(json.dumps(slots))
    with pytest.raises(KeysDamaged):
        keys.open(USER, "motdepasse-fictif")


def test_slots_that_are_changed_at_once_are_all_kept(keys, tmp_path):
    keys.begin()

    def set_password(n: int) -> None:
        Keys(tmp_path / "keys.json").set_password(UUID(int=n), "motdepasse-fictif")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(set_password, range(8)))
    assert len(json.loads((tmp_path / "keys.json").read_bytes())["slots"]) == 9


def test_slots_held_by_another_program_are_busy(keys, tmp_path):
    keys.begin()
    other = Keys(tmp_path / "keys.json")
    other._lock.timeout = 0.01
    with keys._lock, pytest.raises(Busy):
        other.set_password(USER, "motdepasse-fictif")
