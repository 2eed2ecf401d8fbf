"""Assigning what is assigned so already: no entry tells of what did not change."""

from __future__ import annotations

from datetime import date

import pytest

from citizen_office.domain.choices import Role
from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Assignment
from citizen_office.errors import AlreadyAssigned, NotAllowed, NotNow
from tests.builders import asked
from tests.conftest import PASSWORD

NOBODY = Assignment()


@pytest.fixture
def register(office, user):
    return lambda: office.requests.register(asked(), user).reference


@pytest.fixture
def handed(office):
    """How often a request changed hands."""

    def count(reference):
        return [card.kind for card in office.requests.show(reference).steps].count(Kind.ASSIGNED)

    return count


def test_who_has_a_request_already_is_not_given_it_again(office, user, register, handed):
    reference, to = register(), Assignment(user.id, internal_due_on=date(2026, 12, 1))
    office.handling.assign(reference, to, user)
    with pytest.raises(AlreadyAssigned):
        office.handling.assign(reference, to, user)
    assert handed(reference) == 1
    office.handling.assign(reference, Assignment(user.id), user)
    assert handed(reference) == 2


def test_what_nobody_has_is_not_given_back(office, user, register, handed):
    reference = register()
    with pytest.raises(AlreadyAssigned):
        office.handling.assign(reference, NOBODY, user)
    assert handed(reference) == 0


def test_a_note_to_whoever_has_a_request_is_kept(office, user, register):
    reference = register()
    office.handling.assign(reference, Assignment(user.id, note=" "), user)
    office.handling.assign(reference, Assignment(user.id, note="عاجل"), user)
    assert office.requests.show(reference).steps[-1].content["note"] == "عاجل"
    with pytest.raises(AlreadyAssigned):
        office.handling.assign(reference, Assignment(user.id, note=" "), user)


def test_of_several_only_those_that_change_hands_get_an_entry(office, user, register, handed):
    references = [register() for _ in range(3)]
    office.handling.assign(references[0], Assignment(user.id), user)
    wanted = dict.fromkeys(references)
    assert office.handling.assign_all(wanted, Assignment(user.id), user) == 2
    assert [handed(each) for each in references] == [1, 1, 1]
    with pytest.raises(AlreadyAssigned):
        office.handling.assign_all(wanted, Assignment(user.id), user)


def test_role_and_state_are_told_before_that_nothing_would_change(office, user, register):
    clerk = office.accounts.open_account("samir", "سمير", Role.CLERK, PASSWORD, user)
    reference = register()
    with pytest.raises(NotAllowed):
        office.handling.assign(reference, NOBODY, clerk)
    office.requests.withdraw(reference, "", user)
    with pytest.raises(NotNow):
        office.handling.assign(reference, NOBODY, user)
