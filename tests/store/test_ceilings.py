"""The side file that survives an older copy of the database."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from citizen_office.errors import CeilingsDamaged, RecordBehind
from citizen_office.store.ceilings import BATCH, Ceilings

WRITER = UUID(int=1)


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


def test_a_head_never_goes_back(ceilings):
    ceilings.note_head(WRITER, 5, b"5")
    ceilings.note_head(WRITER, 4, b"4")
    assert ceilings.head(WRITER) == (5, b"5")


@pytest.mark.parametrize(("seq", "digest"), [(4, b"4"), (5, b"other")])
def test_a_database_that_lacks_what_was_added_is_refused(ceilings, seq, digest):
    ceilings.note_head(WRITER, 5, b"5")
    with pytest.raises(RecordBehind):
        ceilings.refuse_older(WRITER, seq, digest)


def test_a_database_that_is_further_is_right(ceilings):
    ceilings.note_head(WRITER, 5, b"5")
    ceilings.refuse_older(WRITER, 5, b"5")
    ceilings.refuse_older(WRITER, 6, b"6")
    ceilings.refuse_older(UUID(int=2), 1, b"1")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b"\xff"])
def test_a_broken_file_is_not_taken_for_an_empty_one(ceilings, tmp_path, body):
    (tmp_path / "ceilings.json").write_bytes(body)
    with pytest.raises(CeilingsDamaged):
        ceilings.reserve("AZH1", 2026, 1)


def test_two_programs_do_not_undo_each_other(tmp_path, ceilings):
    def note(n: int) -> None:
        Ceilings(tmp_path / "ceilings.json").note_head(UUID(int=n), 1, b"x")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(note, range(40)))
    assert len(json.loads((tmp_path / "ceilings.json").read_bytes())["heads"]) == 40
