"""Users and passwords."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import select

from citizen_office import errors
from citizen_office.domain.choices import Role
from citizen_office.domain.people import UserCard
from citizen_office.office import Office
from citizen_office.store.models import ContentRow, EntryRow
from tests.builders import asked
from tests.conftest import PASSWORD


def test_the_first_user_signs_in(office, user):
    assert office.accounts.sign_in("Souad ", PASSWORD) == user


@pytest.mark.parametrize(("login", "password"), [("souad", "autre-mot"), ("personne", PASSWORD)])
def test_a_wrong_name_or_password_is_told_alike(office, login, password):
    with pytest.raises(errors.WrongPassword):
        office.accounts.sign_in(login, password)


def test_an_account_is_opened_by_somebody(office, user):
    office.accounts.open_account("nadia", "نادية الافتراضية", Role.CLERK, "autre-mot-fictif", user)
    signed_in = office.accounts.sign_in("nadia", "autre-mot-fictif")
    assert (signed_in.name, signed_in.role) == ("نادية الافتراضية", Role.CLERK)


@pytest.mark.parametrize(
    ("login", "password", "error"),
    [
        ("souad", "autre-mot-fictif", errors.NameTaken),
        ("  ", "autre-mot-fictif", errors.Missing),
        ("nadia", "court", errors.WeakPassword),
    ],
)
def test_a_name_is_given_once_and_a_password_is_long(office, user, login, password, error):
    with pytest.raises(error):
        office.accounts.open_account(login, "", Role.CLERK, password, user)
    assert [card.user for card in office.accounts.users()] == [user]


def test_an_account_is_renamed_and_closed(office, user):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    renamed = office.accounts.change_account(
        UserCard(nadia), user, name="نادية الافتراضية", role=Role.OFFICER
    )
    assert office.accounts.sign_in("nadia", "autre-mot-fictif") == renamed.user
    closed = office.accounts.change_account(renamed, user, is_active=False)
    with pytest.raises(errors.WrongPassword):
        office.accounts.sign_in("nadia", "autre-mot-fictif")
    assert closed == replace(renamed, is_active=False)
    assert closed in office.accounts.users()


def test_a_window_that_is_still_open_records_nothing_for_a_closed_account(office, user):
    reference = office.requests.register(asked(), user).reference
    nadia = office.accounts.open_account("nadia", "", Role.CLERK, "autre-mot-fictif", user)
    office.accounts.change_account(UserCard(nadia), user, is_active=False)
    before = office.revision()
    with pytest.raises(errors.NotAllowed):
        office.requests.register(asked(), nadia)
    with pytest.raises(errors.NotAllowed):
        office.requests.view_number(reference, nadia)
    with pytest.raises(errors.NotAllowed):
        office.requests.orient(nadia)
    assert office.revision() == before


def test_a_closed_account_stays_closed_until_it_is_opened_again(office, user):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    closed = office.accounts.change_account(UserCard(nadia), user, is_active=False)
    renamed = office.accounts.change_account(closed, user, name="نادية الافتراضية")
    with pytest.raises(errors.WrongPassword):
        office.accounts.sign_in("nadia", "autre-mot-fictif")
    opened = office.accounts.change_account(renamed, user, is_active=True)
    assert office.accounts.sign_in("nadia", "autre-mot-fictif") == opened.user
    assert opened.user.name == "نادية الافتراضية"


@pytest.mark.parametrize("change", [{"is_active": False}, {"role": Role.CLERK}])
def test_the_last_administrator_is_kept(office, user, change):
    nadia = office.accounts.open_account(
        "nadia", "نادية", Role.ADMINISTRATOR, "autre-mot-fictif", user
    )
    closed = office.accounts.change_account(UserCard(nadia), user, is_active=False)
    with pytest.raises(errors.LastAdministrator):
        office.accounts.change_account(UserCard(user), user, **change)
    assert office.accounts.sign_in("souad", PASSWORD) == user
    office.accounts.change_account(closed, user, is_active=True)
    office.accounts.change_account(UserCard(user), nadia, **change)


def test_the_last_administrator_can_be_renamed(office, user):
    renamed = office.accounts.change_account(UserCard(user), user, name="سعاد التجريبية")
    assert office.accounts.sign_in("souad", PASSWORD) == renamed.user


def test_accounts_are_listed_as_people_sort_names(office, user):
    for login, name in (("c", "Élise Fictive"), ("b", "zaki tajribi"), ("a", "Émile Fictif")):
        office.accounts.open_account(login, name, Role.CLERK, "autre-mot-fictif", user)
    first = office.accounts.users()[0]
    office.accounts.change_account(UserCard(first.user), user, is_active=False)
    cards = [(card.user.login, card.is_active) for card in office.accounts.users()]
    assert cards == [("c", False), ("a", True), ("souad", True), ("b", True)]


def test_an_administrator_gives_a_new_password_for_a_forgotten_one(office, user):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    office.accounts.give_password(nadia.id, "nouveau-mot-fictif", user)
    assert office.accounts.sign_in("nadia", "nouveau-mot-fictif") == nadia
    with pytest.raises(errors.WeakPassword):
        office.accounts.give_password(nadia.id, "court", user)


def test_a_password_that_somebody_else_chose_is_changed_first(office, user):
    accounts = office.accounts
    nadia = accounts.open_account("nadia", "", Role.CLERK, "autre-mot-fictif", user)
    assert accounts.has_given_password(nadia)
    with pytest.raises(errors.SamePassword):
        accounts.change_password(nadia, "autre-mot-fictif")
    accounts.change_password(nadia, "nouveau-mot-fictif")
    assert not accounts.has_given_password(nadia)
    accounts.give_password(nadia.id, "encore-un-autre", user)
    assert accounts.has_given_password(nadia)


def test_who_chose_the_password_need_not_change_it(office, user, created):
    accounts = office.accounts
    assert not accounts.has_given_password(user)
    accounts.give_password(user.id, "nouveau-mot-fictif", user)
    nadia = accounts.open_account("nadia", "", Role.CLERK, PASSWORD, user, is_given=False)
    accounts.give_password(nadia.id, "autre-mot-fictif", user)
    accounts.recover("nadia", created[2], "encore-un-autre")
    assert not any(map(accounts.has_given_password, (user, nadia)))


@pytest.mark.parametrize("role", [Role.CLERK, Role.OFFICER, Role.SUPERVISOR])
def test_accounts_are_an_administrators(office, user, role):
    accounts = office.accounts
    nadia = accounts.open_account("nadia", "نادية", role, PASSWORD, user)
    for step in (
        lambda: accounts.open_account("karim", "", Role.CLERK, PASSWORD, nadia),
        lambda: accounts.change_account(UserCard(nadia), nadia, role=Role.ADMINISTRATOR),
        lambda: accounts.give_password(user.id, "autre-mot-fictif", nadia),
        lambda: accounts.open_first("karim", "", PASSWORD),
        lambda: office.new_recovery(nadia),
    ):
        with pytest.raises(errors.NotAllowed):
            step()
    assert accounts.sign_in("souad", PASSWORD) == user
    assert {card.user for card in accounts.users()} == {user, nadia}


@pytest.mark.parametrize("change", [{"is_active": False}, {"role": Role.CLERK}])
def test_who_is_no_administrator_any_more_changes_nothing(office, user, change):
    nadia = office.accounts.open_account("nadia", "", Role.ADMINISTRATOR, PASSWORD, user)
    office.accounts.change_account(UserCard(nadia), user, **change)
    with pytest.raises(errors.NotAllowed):
        office.accounts.open_account("karim", "", Role.CLERK, PASSWORD, nadia)


def test_every_new_password_is_noted_with_who_made_it_and_never_what_it_is(office, user, created):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    office.accounts.change_password(nadia, "nouveau-mot-fictif")
    office.accounts.give_password(nadia.id, "encore-un-autre", user)
    office.accounts.recover("nadia", created[2], "le-dernier-mot")
    with office._database.reading() as session:
        rows = session.scalars(select(EntryRow).order_by(EntryRow.seq)).all()[-3:]
        noted = [(row.actor, json.loads(row.facts)["password"]) for row in rows]
        written = b"".join(session.scalars(select(ContentRow.body)))
    assert noted == [(nadia.id, "chosen"), (user.id, "given"), (nadia.id, "recovered")]
    assert b"mot-fictif" not in written
    assert office.accounts.users()[0].is_active


@pytest.mark.parametrize("login", ["souad", "personne"])
def test_who_is_wrong_three_times_waits_longer_and_longer(office, clock, login):
    told = []
    for _ in range(3 + 8):
        with pytest.raises(errors.WrongPassword) as wrong:
            office.accounts.sign_in(login, "faux-mot")
        told.append(wrong.value.seconds)
        if told[-1]:
            clock.advance(seconds=told[-1] - 0.5)
            with pytest.raises(errors.TooManyTries) as early:
                office.accounts.sign_in(login, PASSWORD)
            assert early.value.seconds == 1
            clock.advance(seconds=0.5)
    assert told == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_right_password_makes_the_wrong_ones_forgotten(office, user, clock):
    for _ in range(2):
        for _ in range(2):
            with pytest.raises(errors.WrongPassword):
                office.accounts.sign_in("souad", "faux-mot")
        assert office.accounts.sign_in(" SOUAD", PASSWORD) == user


def test_another_program_waits_as_long(office, user, clock):
    for _ in range(3):
        with pytest.raises(errors.WrongPassword):
            office.accounts.sign_in("souad", "faux-mot")
    with closing(Office.open(office.folder, clock)) as other:
        with pytest.raises(errors.TooManyTries):
            other.accounts.sign_in("souad", PASSWORD)
        clock.advance(seconds=1)
        assert other.accounts.sign_in("souad", PASSWORD) == user


@pytest.mark.parametrize("helped", ["given", "recovered"])
def test_who_was_helped_waits_no_more(office, user, created, helped):
    nadia = office.accounts.open_account("nadia", "", Role.CLERK, PASSWORD, user)
    for _ in range(3):
        with pytest.raises(errors.WrongPassword):
            office.accounts.sign_in("nadia", "faux-mot")
    if helped == "given":
        office.accounts.give_password(nadia.id, "nouveau-mot-fictif", user)
    else:
        office.accounts.recover("nadia", created[2], "nouveau-mot-fictif")
    assert office.accounts.sign_in("nadia", "nouveau-mot-fictif") == nadia


def test_a_password_can_be_changed(office, user):
    office.accounts.change_password(user, "nouveau-mot-fictif")
    assert office.accounts.sign_in("souad", "nouveau-mot-fictif")
    with pytest.raises(errors.WrongPassword):
        office.accounts.sign_in("souad", PASSWORD)


def test_the_recovery_sheet_lets_a_user_back_in(office, created):
    office.accounts.recover("souad", created[2], "nouveau-mot-fictif")
    assert office.accounts.sign_in("souad", "nouveau-mot-fictif")
    with pytest.raises(errors.WrongPassword):
        office.accounts.recover("souad", "AAAAA-AAAAA", "encore-un-autre")
