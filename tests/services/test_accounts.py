"""Users and passwords."""

from __future__ import annotations

import pytest

from citizen_office import errors
from citizen_office.domain.choices import Role
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
    assert office.accounts.names()[signed_in.id] == "نادية الافتراضية"


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
    assert list(office.accounts.names()) == [user.id]


def test_an_account_is_renamed_and_closed(office, user):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    renamed = office.accounts.change_account(
        nadia, user, name="نادية الافتراضية", role=Role.OFFICER
    )
    assert office.accounts.sign_in("nadia", "autre-mot-fictif") == renamed
    office.accounts.change_account(renamed, user, is_active=False)
    with pytest.raises(errors.WrongPassword):
        office.accounts.sign_in("nadia", "autre-mot-fictif")
    assert office.accounts.names()[nadia.id] == renamed.name


def test_a_closed_account_stays_closed_until_it_is_opened_again(office, user):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    office.accounts.change_account(nadia, user, is_active=False)
    office.accounts.change_account(nadia, user, name="نادية الافتراضية")
    with pytest.raises(errors.WrongPassword):
        office.accounts.sign_in("nadia", "autre-mot-fictif")
    opened = office.accounts.change_account(nadia, user, is_active=True)
    assert office.accounts.sign_in("nadia", "autre-mot-fictif") == opened
    assert opened.name == "نادية الافتراضية"


@pytest.mark.parametrize("change", [{"is_active": False}, {"role": Role.CLERK}])
def test_the_last_administrator_is_kept(office, user, change):
    closed = office.accounts.open_account(
        "nadia", "نادية", Role.ADMINISTRATOR, "autre-mot-fictif", user
    )
    office.accounts.change_account(closed, user, is_active=False)
    with pytest.raises(errors.LastAdministrator):
        office.accounts.change_account(user, user, **change)
    assert office.accounts.sign_in("souad", PASSWORD) == user
    office.accounts.change_account(closed, user, is_active=True)
    office.accounts.change_account(user, closed, **change)


def test_the_last_administrator_can_be_renamed(office, user):
    renamed = office.accounts.change_account(user, user, name="سعاد التجريبية")
    assert office.accounts.sign_in("souad", PASSWORD) == renamed


def test_accounts_are_listed_as_people_sort_names(office, user):
    for login, name in (("c", "Élise Fictive"), ("b", "zaki tajribi"), ("a", "Émile Fictif")):
        office.accounts.open_account(login, name, Role.CLERK, "autre-mot-fictif", user)
    first = office.accounts.users()[0]
    office.accounts.change_account(first.user, user, is_active=False)
    cards = [(card.user.login, card.is_active) for card in office.accounts.users()]
    assert cards == [("c", False), ("a", True), ("souad", True), ("b", True)]


def test_an_administrator_gives_a_new_password_for_a_forgotten_one(office, user):
    nadia = office.accounts.open_account("nadia", "نادية", Role.CLERK, "autre-mot-fictif", user)
    office.accounts.give_password(nadia.id, "nouveau-mot-fictif")
    assert office.accounts.sign_in("nadia", "nouveau-mot-fictif") == nadia
    with pytest.raises(errors.WeakPassword):
        office.accounts.give_password(nadia.id, "court")


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
