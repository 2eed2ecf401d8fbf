"""The numbers that an older copy of the database would give again."""

from __future__ import annotations

import pytest

from citizen_office.errors import SideFileDamaged
from citizen_office.store.ceilings import BATCH, Ceilings


@pytest.fixture
def ceilings(tmp_path):
    made = Ceilings(tmp_path / "ceilings.json")
    made.begin()
    return made


def test_numbers_are_reserved_in_batches_before_they_are_given(ceilings):
    ceilings.reserve("AZH1", 2026, 1)
    assert ceilings.ceiling("AZH1", 2026) == BATCH
    ceilings.reserve("AZH1", 2026, BATCH)
    assert ceilings.ceiling("AZH1", 2026) == BATCH
    ceilings.reserve("AZH1", 2026, BATCH + 1)
    assert ceilings.ceiling("AZH1", 2026) == 2 * BATCH
    assert ceilings.ceiling("AZH1", 2027) == 0


def test_one_desk_does_not_undo_another(ceilings):
    ceilings.reserve("AZH1", 2026, 1)
    ceilings.reserve("MTR1", 2026, 1)
    assert ceilings.ceiling("AZH1", 2026) == ceilings.ceiling("MTR1", 2026) == BATCH


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b"\xff", b'{"numbers": {"a": "b"}}'])
def test_a_broken_file_is_not_taken_for_an_empty_one(ceilings, tmp_path, body):
    (tmp_path / "ceilings.json").write_bytes(body)
    with pytest.raises(SideFileDamaged):
        ceilings.reserve("AZH1", 2026, 1)
