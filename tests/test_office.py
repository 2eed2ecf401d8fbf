"""Making and opening a data folder."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from citizen_office import office as module
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.requests import Group
from citizen_office.errors import (
    DatabaseMissing,
    DateDoubtful,
    NoOffice,
    OfficeExists,
    WeakPassword,
)
from citizen_office.office import FILES, NewOffice, Office
from tests.builders import asked
from tests.conftest import PASSWORD

NEW = NewOffice("مقر افتراضي", DeskCode("AZH1"), "souad", PASSWORD)


def test_a_folder_holds_what_it_should_and_is_closed_to_others(created):
    folder = created[0]
    assert {path.name for path in folder.iterdir()} <= set(FILES)
    for path in folder.glob("*.db"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_new_folder_is_for_its_owner_only(tmp_path, clock):
    Office.create(tmp_path / "new" / "data", NEW, clock)
    assert stat.S_IMODE((tmp_path / "new" / "data").stat().st_mode) == 0o700


def test_an_office_is_not_made_over_another(created, clock):
    before = (created[0] / "keys.json").read_bytes()
    with pytest.raises(OfficeExists):
        Office.create(created[0], NEW, clock)
    assert (created[0] / "keys.json").read_bytes() == before


def test_what_was_left_half_made_can_be_made_again(tmp_path, clock):
    with pytest.raises(WeakPassword):
        Office.create(tmp_path / "data", replace(NEW, password="court"), clock)
    with pytest.raises(NoOffice):
        Office.open(tmp_path / "data", clock)
    Office.create(tmp_path / "data", NEW, clock)
    Office.open(tmp_path / "data", clock).close()


def test_numbers_that_were_given_are_not_given_by_a_new_office(office, user, created, clock):
    office.requests.register(asked(), user)
    office.close()
    (created[0] / "office.db").unlink()
    with pytest.raises(DatabaseMissing):
        Office.create(created[0], NEW, clock)
    (created[0] / "ceilings.json").write_bytes(b"{")
    with pytest.raises(DatabaseMissing):
        Office.create(created[0], NEW, clock)


@pytest.mark.parametrize("folder", ["none", "."])
def test_a_folder_without_an_office_is_said_to_have_none(tmp_path, folder):
    with pytest.raises(NoOffice):
        Office.open(tmp_path / folder)


def test_an_older_catalogue_is_replaced_on_opening(office, user, created, clock, monkeypatch):
    card = office.requests.register(asked(), user)
    monkeypatch.setattr(module.catalogue, "edition", lambda: "another edition")
    again = Office.open(created[0], clock)
    assert again.search.find("مكتب المواطن")
    assert again.requests.show(card.reference)
    again.close()


def test_the_first_entry_says_which_desk_writes(office):
    whole = office.verification.verify()
    assert (whole.entries, whole.writers) == (2, 1)


def test_the_revision_grows_with_every_entry_of_any_program(office, user, created, clock):
    before = office.revision()
    another = Office.open(created[0], clock)
    reference = another.requests.register(asked(), user).reference
    assert office.revision() == before + 1
    office.requests.note(reference, "ملاحظة", user)
    assert another.revision() == before + 2
    another.drafts.keep("t-1", {}, user)
    assert office.revision() == before + 2
    another.close()


def test_threads_that_ask_for_services_at_once_can_all_use_them(office, user):
    def work(n: int) -> int:
        office.drafts.keep(f"t-{n}", {}, user)
        office.requests.register(asked(token=f"t-{n}"), user)
        return len(office.queue.lines(Group.OPEN))

    with ThreadPoolExecutor(4) as pool:
        assert max(pool.map(work, range(12))) == 12


def test_a_date_before_the_last_entry_is_doubted_until_it_is_confirmed(office, user, clock):
    assert office.doubted_date() is None
    clock.advance(days=-2)
    assert office.doubted_date() is not None
    with pytest.raises(DateDoubtful):
        office.requests.register(asked(), user)
    office.journal.confirm(office.journal.today())
    assert office.doubted_date() is None
    office.requests.register(asked(), user)
