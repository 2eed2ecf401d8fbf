"""The fictitious office in which a desk is tried."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime

import pytest

from citizen_office.demonstration import PASSWORD, STAFF, open_trial
from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.choices import Help, Language
from citizen_office.domain.publications import PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import Group
from citizen_office.domain.state import Flag
from citizen_office.errors import OfficeExists

FICTION = re.compile(r"الافتراضي|المثالي|النموذجي|التجريبي|TAJRIBI|MITALI|NAMOUDAJI|IFTIRADI")


@pytest.fixture(scope="module")
def trial(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trial") / "data"
    office, admin = open_trial(folder, lambda: datetime(2026, 11, 23, 10, tzinfo=UTC))
    with closing(office):
        yield office, admin


@pytest.fixture(scope="module")
def views(trial):
    office, _admin = trial
    lines = [*office.queue.lines(Group.OPEN), *office.queue.lines(Group.CLOSED)]
    return [office.requests.show(Reference.read(line.reference)) for line in lines]


def test_every_list_of_the_desk_has_something_to_show(trial):
    office, admin = trial
    assert office.queue.counts() == {
        Group.OPEN: 28,
        Group.OVERDUE: 3,
        Group.TODAY: 2,
        Group.SOON: 5,
        Group.FOR_APPROVAL: 3,
        Group.UNASSIGNED: 12,
        Group.READY: 2,
        Group.COMPLAINTS: 2,
        Group.CONFLICTS: 0,
        Group.CLOSED: 12,
    }
    assert office.accounts.sign_in("admin", PASSWORD) == admin
    assert {card.user.login for card in office.accounts.users()} == set(STAFF)


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 28, 15, tzinfo=UTC),  # a Saturday: nothing can be due
        datetime(2026, 8, 24, 10, tzinfo=UTC),  # after three holidays in eight days
        datetime(2026, 3, 2, 10, tzinfo=UTC),  # with a clock that is long behind
        datetime(2027, 1, 14, 23, 5, tzinfo=UTC),  # soon after midnight, in a new year
    ],
    ids=lambda moment: f"{moment:%Y-%m-%d}",
)
def test_the_days_fit_whenever_the_office_is_tried(tmp_path, moment):
    office, admin = open_trial(tmp_path / "data", lambda: moment)
    with closing(office):
        held = office.queue.counts()
        assert held[Group.OVERDUE] == 3
        assert held[Group.TODAY] + held[Group.SOON] == 7
        assert (held[Group.OPEN], held[Group.CLOSED]) == (28, 12)
        assert office.verification.verify().requests == 40
        office.requests.orient(admin)  # the journal stands where the day does


def test_everybody_in_the_trial_is_evidently_invented(views):
    for view in views:
        who = view.asked.applicant
        assert FICTION.search(who.last_name), who.last_name
        assert re.fullmatch(r"L •••0\d\d|•••", who.id_number)  # hidden; whole in the seed
        assert who.phone == "0600000000"
        assert (who.email or "@example.org").endswith("@example.org")
        for witness in view.asked.assistance.witnesses:
            assert FICTION.search(witness.name), witness.name


def test_what_the_trial_publishes_is_evidently_invented(trial):
    office, _admin = trial
    register = office.publications.all()
    assert Counter(each.kind for each in register) == {
        PublicationKind.DOCUMENT: 7,
        PublicationKind.SERVICE: 3,
    }
    for each in register:
        assert each.title_ar.endswith("(مثال)")
        assert each.title_fr.endswith("(exemple)")
        assert re.search(r"https://example\.org/|افتراضي", each.place)
    assert len(office.answers.lines()) == 2
    answers = office.search.find("جمع النفايات", {RecordKind.ANSWER})
    assert "المثال" in answers[0].title


def test_the_trial_shows_every_kind_of_request(views):
    french = [view for view in views if view.asked.language is Language.FRENCH]
    helped = {kind for view in views for kind in view.asked.assistance.kinds}
    flags = [flag for view in views for flag in view.flags]
    assert len(french) == 8
    assert helped == set(Help) - {Help.PICTURE_SCREEN}
    assert flags.count(Flag.URGENT) == 2
    assert flags.count(Flag.CORRECTED) == 2
    assert not flags.count(Flag.CONFLICT)
    assert sorted(each.media_type for view in views for each in view.attachments) == [
        "application/pdf",
        "image/png",
    ]


def test_a_trial_replaces_an_earlier_one_but_no_real_office(tmp_path, clock, created):
    for _ in range(2):
        office, _admin = open_trial(tmp_path / "trial", clock)
        office.close()
    with pytest.raises(OfficeExists):
        open_trial(created[0], clock)
