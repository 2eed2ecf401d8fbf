"""Identity numbers are hidden until somebody asks, and who asked is recorded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from citizen_office import errors
from citizen_office.domain.choices import RequestField
from citizen_office.domain.facts import Kind
from citizen_office.store.models import ContentRow, EntryRow
from tests.builders import PERSON, asked

NUMBER = "L123456"


@pytest.fixture
def reference(office, user):
    person = replace(PERSON, id_number=NUMBER)
    return office.requests.register(asked(applicant=person), user).reference


def test_a_request_is_shown_without_the_whole_identity_number(office, user, reference):
    view = office.requests.show(reference)
    assert view.asked.applicant.id_number == "L •••456"
    assert NUMBER not in repr(view)
    values = {RequestField.ID_NUMBER: "L987654"}
    corrected = office.requests.correct(reference, values, "خطأ", user)
    assert "987654" not in repr(corrected)
    assert corrected.asked.applicant.id_number == "L •••654"


def test_the_whole_number_is_given_to_who_asks_and_that_is_recorded(office, user, reference):
    steps = len(office.requests.show(reference).steps)
    assert office.requests.view_number(reference, user) == NUMBER
    with office._database.reading() as session:
        entry = session.scalars(select(EntryRow).where(EntryRow.kind == str(Kind.VIEWED))).one()
        assert entry.actor == user.id
        assert b'"id_number"' in entry.facts
    assert len(office.requests.show(reference).steps) == steps  # it is no step of the request


def test_a_number_that_was_erased_cannot_be_shown(office, user, reference):
    with office._database.writing() as session:
        for row in session.scalars(select(ContentRow)):
            session.delete(row)
    with pytest.raises(errors.Erased):
        office.requests.view_number(reference, user)


def test_the_other_requests_of_a_person_are_found_by_a_request(office, user, reference):
    other = office.requests.register(asked(subject="طلب آخر"), user).reference
    same = replace(PERSON, id_number=NUMBER)
    second = office.requests.register(asked(applicant=same), user).reference
    assert [line.reference for line in office.queue.of_person(reference)] == [str(second)]
    assert office.queue.of_person(other) == []
