"""Two people change what the office keeps, and the second has not seen what the first did."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

import pytest

from citizen_office.domain.choices import Language, RecordField, Role, Template
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.people import UserCard
from citizen_office.errors import Outdated
from citizen_office.office import Office
from tests.conftest import PASSWORD
from tests.services.meeting import together

WORDINGS = [f"{word}\n{{text}}\n{{enclosures}}{{cost}}\n{{reuse}}\n{{remedies}}" for word in "سصض"]


@dataclass(frozen=True)
class Department:
    """The first department, given other names."""

    place: int = 0

    def read(self, office):
        return office.departments.all()[self.place]

    def change(self, office, seen, user, way=0):
        changed = (
            replace(seen, name_ar="مصلحة افتراضية"),
            replace(seen, name_fr="Service fictif"),
            replace(seen, is_active=False),
        )
        return office.departments.change(seen, changed[way], user)


@dataclass(frozen=True)
class Account:
    """The account of a clerk."""

    login: str = "clerk"

    def read(self, office):
        return next(each for each in office.accounts.users() if each.user.login == self.login)

    def change(self, office, seen, user, way=0):
        changes = ({"name": "اسم افتراضي"}, {"role": Role.OFFICER}, {"is_active": False})
        return office.accounts.change_account(seen, user, **changes[way])


@dataclass(frozen=True)
class Letter:
    """The wording of a reply that grants all."""

    language: Language = Language.ARABIC

    def read(self, office):
        return office.templates.wording(Template.FULL, self.language)

    def change(self, office, seen, user, way=0):
        return office.templates.save(seen, WORDINGS[way], user)


@dataclass(frozen=True)
class Record:
    """A commitment of the plan, in the office's own words."""

    record: str = "C6"

    def read(self, office):
        return office.catalogue.commitment(CatalogueId(self.record))

    def change(self, office, seen, user, way=0):
        values = (
            {RecordField.TITLE_AR: "عنوان للتجربة"},
            {RecordField.TITLE_AR: "عنوان آخر للتجربة", RecordField.NOTE: "ملاحظة"},
            {RecordField.WITHDRAWN: "true"},
        )
        office.catalogue.amend(seen, values[way], user)
        return self.read(office)


KEPT = (Department(), Account(), Letter(), Record())
BESIDE = (Department(1), Account("another"), Letter(Language.FRENCH), Record("C7"))


def name_of(kept):
    return type(kept).__name__


@pytest.fixture
def others(office, user):
    """Somebody else who may change everything, and two whom nobody asked."""
    for login in ("clerk", "another"):
        office.accounts.open_account(login, login, Role.CLERK, PASSWORD, user)
    return office.accounts.open_account("nadia", "نادية", Role.ADMINISTRATOR, PASSWORD, user)


@pytest.mark.parametrize(("kept", "beside"), [*zip(KEPT, BESIDE, strict=True)], ids=name_of)
def test_the_second_is_told_who_was_first_and_how_it_is_now(
    office, clock, user, others, kept, beside
):
    seen = kept.read(office)
    now = kept.change(office, seen, others)
    clock.advance(minutes=5)
    beside.change(office, beside.read(office), user, 2)
    before = office.revision()
    for way in (1, 2):
        with pytest.raises(Outdated) as told:
            kept.change(office, seen, user, way)
        assert (told.value.by, told.value.now) == (others.name, now)
        assert f"{told.value.at:%Y-%m-%d %H:%M}" == "2026-11-23 11:00"
    assert (kept.read(office), office.revision()) == (now, before)
    kept.change(office, now, user, 1)
    assert kept.read(office) != now


@pytest.mark.parametrize("kept", KEPT, ids=name_of)
def test_who_wants_what_others_did_already_is_not_refused_and_adds_no_entry(
    office, user, others, kept
):
    seen = kept.read(office)
    now, before = kept.change(office, seen, others), office.revision()
    assert kept.change(office, seen, user) == now
    assert kept.change(office, now, user) == now
    assert office.revision() == before


@pytest.mark.parametrize("kept", KEPT, ids=name_of)
def test_of_those_who_change_it_at_the_same_moment_all_but_one_are_told(
    office, clock, user, others, kept
):
    seen = kept.read(office)
    with (
        closing(Office.open(office.folder, clock)) as second,
        closing(Office.open(office.folder, clock)) as third,
    ):
        failed = together(
            *(
                partial(kept.change, each, seen, user, way)
                for way, each in enumerate((office, second, third))
            )
        )
    assert [type(each) for each in failed if each] == [Outdated] * 2
    now = kept.read(office)
    assert all(each.now == now for each in failed if each)
    assert kept.change(office, seen, user, failed.index(None)) == now


def test_a_new_password_is_no_change_of_the_account(office, user, others):
    seen = UserCard(others)
    office.accounts.give_password(others.id, "nouveau-mot-fictif", user)
    now = office.accounts.change_account(seen, user, role=Role.SUPERVISOR)
    office.accounts.change_password(others, "encore-un-autre")
    with pytest.raises(Outdated) as told:
        office.accounts.change_account(seen, user, name="نادية الافتراضية")
    assert (told.value.by, told.value.now) == (user.name, now)
