"""What a computer sets for itself is kept, and never in the way of a window."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.desk import TEXT_SIZES, Appearance, Desk, Theme, read_desk, write_desk
from citizen_office.errors import CannotWrite

looks = st.builds(Appearance, st.sampled_from(["ar", "fr"]), st.sampled_from(Theme))
texts = st.text(max_size=20)


def test_a_computer_that_set_nothing_begins_in_arabic(tmp_path):
    desk = read_desk(tmp_path)
    assert desk == Desk()
    assert desk.appearance == Appearance("ar", Theme.LIGHT, 16)
    assert (desk.receipt_size, desk.last_user, desk.printers) == ("a5", "", {})


def test_what_was_set_is_there_again(tmp_path):
    large = Appearance("fr", Theme.CONTRAST, TEXT_SIZES[-1])
    desk = Desk(large, {"0a1b": large}, {"receipt": "HP Bureau"}, "80mm", "souad")
    write_desk(tmp_path, desk)
    assert read_desk(tmp_path) == desk
    write_desk(tmp_path, Desk())
    assert read_desk(tmp_path) == Desk()


@given(
    appearance=looks,
    users=st.dictionaries(texts, looks, max_size=3),
    printers=st.dictionaries(texts, texts, max_size=3),
    last=texts,
)
def test_any_name_of_a_printer_or_user_is_kept(appearance, users, printers, last):
    desk = Desk(appearance, users, printers, last_user=last)
    with tempfile.TemporaryDirectory() as folder:
        write_desk(Path(folder), desk)
        assert read_desk(Path(folder)) == desk


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xfe",
        b"[appearance",
        b"appearance = 'dark'\nusers = 5\nprinters = []\nlast_user = 7\nreceipt_size = true",
        b"[appearance]\nlanguage = 'en'\ntheme = 1\nsize = 17\n[printers]\nreceipt = 5",
        b"[appearance]\nlanguage = ['ar']\ntheme = {}\nsize = '16'",
    ],
)
def test_a_garbled_file_leaves_things_as_they_are_at_first(tmp_path, text):
    (tmp_path / "desk.toml").write_bytes(text)
    assert read_desk(tmp_path) == Desk()


def test_one_value_that_is_not_known_leaves_the_others(tmp_path):
    (tmp_path / "desk.toml").write_text(
        "last_user = 'souad'\n[appearance]\nlanguage = 'fr'\ntheme = 'dark'\nsize = 20", "utf-8"
    )
    desk = read_desk(tmp_path)
    assert desk.appearance == Appearance("fr", Theme.LIGHT, 20)
    assert desk.last_user == "souad"


def test_a_folder_in_the_place_of_the_file_does_not_keep_the_window_shut(tmp_path):
    (tmp_path / "desk.toml").mkdir()
    assert read_desk(tmp_path) == Desk()


def test_what_cannot_be_kept_is_said(tmp_path):
    (tmp_path / "desk.toml").mkdir()
    with pytest.raises(CannotWrite):
        write_desk(tmp_path, Desk())
