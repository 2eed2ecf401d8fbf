"""Settings: what is missing is empty, what is wrong is named."""

from __future__ import annotations

import logging

import pytest

from citizen_office.errors import SettingUnreadable
from citizen_office.places import DB, RESOURCES
from citizen_office.settings import Settings, read_settings


def read(tmp_path, text: str) -> Settings:
    (tmp_path / "settings.toml").write_text(text, "utf-8")
    return read_settings(tmp_path / "settings.toml")


def test_without_a_file_nothing_is_set(tmp_path):
    assert read_settings(tmp_path / "settings.toml") == Settings()


def test_the_shipped_settings_invent_nothing(tmp_path):
    office = read_settings(RESOURCES / "settings.toml").office
    assert office.letterhead[0].ar == "المملكة المغربية"
    unknown = (office.phone, office.cndp_number, office.designated_person.ar, office.address.fr)
    assert unknown == ("", "", "", "")
    assert not office.is_fictitious


def test_the_demonstration_says_that_it_is_fictitious():
    assert read_settings(DB / "seed/demo/settings.toml").office.is_fictitious


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("office = 1", "office"),
        ("[office]\nphone = 5", "office.phone"),
        ("[office]\nsalutation = 'yes'", "office.salutation"),
        ("[office]\ncity = 'تطوان'", "office.city"),
        ("[office]\ncity = { ar = 'تطوان', en = 'x' }", "office.city"),
        ("[office]\nletterhead = { ar = 'x' }", "office.letterhead"),
        ("[office]\nlogo = 'none.png'", "office.logo"),
        ("[office]\nlogo = 5", "office.logo"),
        ("[office", "settings.toml"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path, text, field):
    with pytest.raises(SettingUnreadable) as caught:
        read(tmp_path, text)
    assert caught.value.field == field


def test_a_logo_is_read_from_the_data_folder(tmp_path):
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    assert read(tmp_path, "[office]\nlogo = 'logo.png'").office.logo == b"\x89PNG"
    assert read(tmp_path, "[office]\nlogo = ''").office.logo is None


def test_what_a_newer_program_set_is_left_alone(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        office = read(tmp_path, "theme = 'dark'\n[office]\nmotto = 'x'\nphone = '05'").office
    assert office.phone == "05"
    assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2
    caplog.clear()
