"""Forms that were begun, against a real database."""

from __future__ import annotations

from datetime import timedelta

import pytest

from citizen_office import errors
from citizen_office.domain.choices import Role
from citizen_office.domain.drafts import reply_token
from citizen_office.store.journal import rebuild
from citizen_office.store.models import EntryRow, WriterRow, plain
from tests.builders import asked
from tests.conftest import PASSWORD

BEGUN = {"subject": "دفتر", "applicant": {"first_name": ""}, "urgent": False, "pages": [1, None]}


def test_what_was_typed_comes_back(office, user, clock):
    assert office.drafts.newest(user) is None
    office.drafts.keep("t-1", BEGUN, user)
    draft = office.drafts.newest(user)
    assert (draft.token, draft.body) == ("t-1", BEGUN)
    assert draft.at == clock()


def test_a_draft_takes_the_place_of_the_one_before(office, user, clock):
    office.drafts.keep("t-1", BEGUN, user)
    clock.advance(seconds=1)
    office.drafts.keep("t-2", BEGUN, user)
    clock.advance(seconds=1)
    office.drafts.keep("t-1", {"subject": "دفتر تحملات"}, user)
    assert office.drafts.newest(user).body == {"subject": "دفتر تحملات"}
    office.drafts.drop("t-1")
    assert office.drafts.newest(user).token == "t-2"
    office.drafts.drop("t-1")


def test_a_draft_is_for_whoever_began_it_at_this_desk(office, user):
    other = office.accounts.open_account("karim", "", Role.CLERK, PASSWORD, user)
    office.drafts.keep("t-1", BEGUN, user)
    assert office.drafts.newest(other) is None
    with office._database.writing() as session:
        session.execute(plain(WriterRow).update().values(desk="MTR1"))
    assert office.drafts.newest(user) is None


def test_a_draft_of_last_week_is_dropped(office, user, clock):
    office.drafts.keep("t-1", BEGUN, user)
    clock.advance(days=7)
    assert office.drafts.newest(user)
    clock.advance(seconds=1)
    assert office.drafts.newest(user) is None
    clock.moment -= timedelta(days=1)
    assert office.drafts.newest(user) is None


def test_registering_drops_the_draft_it_was_made_from(office, user):
    for token in ("t-1", "t-2"):
        office.drafts.keep(token, BEGUN, user)
    office.requests.register(asked(token="t-2"), user)
    office.requests.register(asked(), user)
    assert office.drafts.newest(user).token == "t-1"
    office.drafts.keep("t-2", BEGUN, user)
    office.requests.register(asked(token="t-2"), user)
    assert office.drafts.newest(user).token == "t-1"


def test_a_draft_stays_when_its_registration_fails(office, user):
    office.requests.register(asked(token="t-1"), user)
    office.drafts.keep("t-1", BEGUN, user)
    with pytest.raises(errors.TokenReused):
        office.requests.register(asked(token="t-1", subject="غير ذلك"), user)
    assert office.drafts.newest(user).token == "t-1"


def test_a_draft_is_kept_on_a_doubtful_day_and_is_no_entry(office, user, clock):
    before = office.revision()
    clock.advance(days=90)
    with pytest.raises(errors.DateDoubtful):
        office.requests.register(asked(), user)
    office.drafts.keep("t-1", BEGUN, user)
    assert office.drafts.newest(user)
    assert office.revision() == before


def test_half_characters_do_not_keep_a_draft_from_being_kept(office, user):
    office.drafts.keep("t-1", {"subject": "س\ud83d", "\ud800": ["\udcff"]}, user)
    assert office.drafts.newest(user).body == {"subject": "س\ufffd", "\ufffd": ["\ufffd"]}


def test_the_record_is_whole_whatever_is_drafted(office, user):
    office.drafts.keep("t-1", BEGUN, user)
    whole = office.verification.verify()
    with office._database.writing() as session:
        rebuild(session)
        assert session.query(EntryRow).count() == whole.entries
    assert office.drafts.newest(user).body == BEGUN


def test_a_reply_that_is_being_written_is_found_by_its_token_and_is_no_form(office, user, clock):
    token = reply_token("AZH1-2026-00001-L", user.id)
    office.drafts.keep(token, {"text": "تجدون"}, user)
    assert office.drafts.newest(user) is None
    assert office.drafts.find(token).body == {"text": "تجدون"}
    assert office.drafts.find("t-1") is None


def test_a_reply_outlives_the_forms_of_its_week(office, user, clock):
    token = reply_token("AZH1-2026-00001-L", user.id)
    office.drafts.keep(token, {"text": "تجدون"}, user)
    clock.advance(days=90)
    assert office.drafts.newest(user) is None
    assert office.drafts.find(token)
    clock.advance(seconds=1)
    office.drafts.newest(user)
    assert office.drafts.find(token) is None
