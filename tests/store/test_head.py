"""The end of the journal, repeated beside the database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from citizen_office.errors import RecordBehind, SideFileDamaged
from citizen_office.store.head import LENGTH, Head

WRITER, OTHER = UUID(int=1), UUID(int=2)


@pytest.fixture
def head(tmp_path):
    made = Head(tmp_path / "head.json")
    made.begin(WRITER)
    return made


def test_the_last_place_is_kept_and_never_goes_back(head, tmp_path):
    head.note(WRITER, 5, b"5")
    head.note(WRITER, 4, b"4")
    assert head.read() == (WRITER, 5, b"5")
    assert (tmp_path / "head.json").stat().st_size == LENGTH


@pytest.mark.parametrize(
    ("writer", "seq", "digest"), [(WRITER, 4, b"4"), (WRITER, 5, b"other"), (OTHER, 5, b"5")]
)
def test_a_database_that_lacks_what_was_added_is_refused(head, writer, seq, digest):
    head.note(WRITER, 5, b"5")
    with pytest.raises(RecordBehind):
        head.refuse_older(writer, seq, digest)


def test_a_database_that_is_further_is_right(head):
    head.note(WRITER, 5, b"5")
    head.refuse_older(WRITER, 5, b"5")
    head.refuse_older(WRITER, 6, b"6")


@pytest.mark.parametrize("change", [b"", b"{}", b"[]", b"\xff", b'{"writer": 1}'])
def test_a_broken_file_is_reported(head, tmp_path, change):
    (tmp_path / "head.json").write_bytes(change)
    with pytest.raises(SideFileDamaged):
        head.read()


def test_a_digit_that_was_changed_is_noticed(head, tmp_path):
    head.note(WRITER, 5, b"5")
    path = tmp_path / "head.json"
    path.write_bytes(path.read_bytes().replace(b'"seq":5', b'"seq":4'))
    with pytest.raises(SideFileDamaged):
        head.read()


def test_it_can_be_read_while_it_is_written(head):
    def note(n: int) -> None:
        head.note(WRITER, n, n.to_bytes(32, "big"))

    with ThreadPoolExecutor(4) as pool:
        written = [pool.submit(note, n) for n in range(1, 400)]
        seen = [head.read() for _ in range(400)]
        for each in written:
            each.result()
    assert all(digest == seq.to_bytes(32, "big") for _, seq, digest in seen if seq)
    assert 0 < head.read()[1] < 400
