"""Files that are written whole or not at all."""

from __future__ import annotations

import errno

import pytest

from citizen_office.errors import CannotWrite, DiskFull, ReadOnly
from citizen_office.store.files import write_whole, writing_to


def test_a_file_is_replaced_as_a_whole_and_leaves_nothing_beside_it(tmp_path):
    for body in (b"first", b"second"):
        write_whole(tmp_path / "file", body)
    assert (tmp_path / "file").read_bytes() == b"second"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_that_cannot_be_replaced_stays_and_leaves_nothing_beside_it(tmp_path):
    (tmp_path / "file").mkdir()
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "file", b"body")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "error"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, ReadOnly), (errno.EACCES, ReadOnly), (5, CannotWrite)],
)
def test_what_a_disk_says_is_put_in_our_words(number, error):
    with pytest.raises(error) as caught, writing_to("office.db"):
        raise OSError(number, "said by the disk")
    assert caught.value.file == "office.db"
