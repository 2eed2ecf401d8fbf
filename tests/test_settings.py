"""Settings: what is missing is empty, what is wrong is named."""

from __future__ import annotations

import logging
import tempfile
from contextlib import closing
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office import errors
from citizen_office.domain.choices import Language, Role
from citizen_office.domain.papers import OfficeData, Words
from citizen_office.errors import SettingUnreadable
from citizen_office.office import Office
from citizen_office.places import DB, RESOURCES
from citizen_office.settings import Settings, read_settings, with_office
from tests.pdf.saying import says
from tests.services.meeting import together

SHIPPED = (RESOURCES / "settings.toml").read_text("utf-8")
PNG = b"\x89PNG\r\n\x1a\n"
words = st.builds(Words, st.text(max_size=20), st.text(max_size=20))
BY_TYPE = {str: st.text(max_size=20), bool: st.booleans(), Words: words}
BY_TYPE[tuple] = st.lists(words, max_size=3).map(tuple)
offices = st.builds(
    OfficeData,
    **{f.name: BY_TYPE[type(f.default)] for f in fields(OfficeData) if f.name != "logo"},
)


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


@given(office=offices, text=st.sampled_from([SHIPPED, "", "office.phone = '05'\nx = 1"]))
def test_any_texts_are_read_as_they_were_written(office, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.toml")
        path.write_bytes(with_office(text, office).encode())
        if "x = 1" not in text:
            assert read_settings(path).office == office
        assert with_office(path.read_bytes().decode(), office).encode() == path.read_bytes()


def test_what_people_wrote_beside_the_values_stays():
    text = "# à garder\r\nneuf = 1\r\n[office]\r\nmotto = 'x'\r\nphone = '05' # accueil\r\n"
    written = with_office(text, OfficeData(phone="06"))
    assert written == text.replace("'05'", '"06"')
    assert with_office(SHIPPED, OfficeData(phone="06")).count("#") == SHIPPED.count("#")


def test_nothing_changes_where_everything_is_said_already():
    office = read_settings(RESOURCES / "settings.toml").office
    assert with_office(SHIPPED, office) == SHIPPED


def test_a_wrong_value_is_put_right_by_saving():
    assert (
        with_office("[office]\nphone = 5\n", OfficeData(phone="06")) == '[office]\nphone = "06"\n'
    )


@pytest.mark.parametrize("text", ["[office", "office = 1"])
def test_a_file_that_holds_no_settings_is_left_alone(text):
    with pytest.raises(SettingUnreadable):
        with_office(text, OfficeData())


def test_what_is_saved_stands_on_the_next_paper(office, user):
    printing = office.printing
    city = Words("مدينة افتراضية", "Ville fictive")
    office.save_settings(office.settings.office, replace(office.settings.office, city=city), user)
    assert office.settings.office.city == city
    assert says(printing.blank_form(Language.FRENCH), "Ville fictive")


def test_a_logo_stays_until_another_is_given(office, user):
    seen = office.settings.office
    office.save_settings(seen, seen, user, PNG)
    office.save_settings(office.settings.office, OfficeData(phone="05"), user)
    assert office.settings.office == OfficeData(phone="05", logo=PNG)
    office.save_settings(office.settings.office, OfficeData(), user, b"\xff\xd8\xff")
    assert office.settings.office.logo == b"\xff\xd8\xff"


@pytest.mark.parametrize(
    ("logo", "error"),
    [(b"%PDF-1.4", errors.NotThatType), (PNG + bytes(2_000_000), errors.FileTooLarge)],
)
def test_only_a_small_picture_becomes_a_logo(office, user, logo, error):
    before = office.settings
    with pytest.raises(error) as caught:
        office.save_settings(office.settings.office, OfficeData(phone="05"), user, logo)
    assert caught.value.field == "logo"
    assert office.settings is before


def test_settings_that_somebody_took_away_are_begun_again(office, user):
    (office.folder / "settings.toml").unlink()
    office.save_settings(office.settings.office, OfficeData(phone="05"), user)
    assert read_settings(office.folder / "settings.toml").office == OfficeData(phone="05")


def test_a_file_of_other_letters_is_left_alone(office, user):
    (office.folder / "settings.toml").write_bytes(b"# caf\xe9")
    with pytest.raises(SettingUnreadable):
        office.save_settings(office.settings.office, OfficeData(), user)


def test_what_another_program_saved_is_not_overwritten_unseen(office, user, clock):
    seen = office.settings.office
    with closing(Office.open(office.folder, clock)) as other:
        now = replace(seen, phone="05")
        other.save_settings(other.settings.office, now, user)
        with pytest.raises(errors.SettingsChanged) as told:
            office.save_settings(seen, replace(seen, phone="06"), user)
        assert told.value.now == office.settings.office == now
        office.save_settings(seen, now, user)  # both want the same
        office.save_settings(now, replace(now, phone="06"), user)
    assert read_settings(office.folder / "settings.toml").office.phone == "06"


def test_of_two_who_save_at_the_same_moment_one_is_told(office, user, clock):
    with closing(Office.open(office.folder, clock)) as other:
        for digit in "123":
            seen = read_settings(office.folder / "settings.toml").office
            wanted = [replace(seen, phone=f"05{digit}"), replace(seen, fax=f"05{digit}")]
            failed = together(
                partial(office.save_settings, seen, wanted[0], user),
                partial(other.save_settings, seen, wanted[1], user),
            )
            assert [type(each) for each in failed if each] == [errors.SettingsChanged]
            now = read_settings(office.folder / "settings.toml").office
            assert now == wanted[failed.index(None)]


def test_only_an_administrator_changes_what_the_office_says_of_itself(office, user):
    before = office.settings
    with pytest.raises(errors.NotAllowed):
        office.save_settings(
            office.settings.office, OfficeData(phone="05"), replace(user, role=Role.SUPERVISOR)
        )
    assert office.settings is before
