"""Reading what the desk takes down."""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office import errors
from citizen_office.domain.choices import Help, IdKind, Spoken
from citizen_office.domain.intake import read_request
from citizen_office.domain.references import Reference
from citizen_office.domain.registration import content_of, facts_of, input_digest, request_from
from citizen_office.domain.replies import read_reply
from tests.builders import INPUT, SITE

TODAY = date(2026, 11, 23)


def read(**changes):
    """Read the shortest input with some of its fields changed; `applicant__x` reaches inside."""
    data = copy.deepcopy(INPUT)
    for key, value in changes.items():
        outer, _, inner = key.partition("__")
        if inner:
            data[outer] = {**data.get(outer, {}), inner: value}
        else:
            data[outer] = value
    return read_request(data, TODAY)


def test_only_what_the_law_asks_for_is_compulsory():
    assert read().doubts() == ()


@pytest.mark.parametrize("field", ["first_name", "last_name", "address", "id_number"])
@pytest.mark.parametrize("value", [None, "", "  ", "\u200f\x00"])
def test_a_compulsory_field_must_say_something(field, value):
    with pytest.raises(errors.Missing) as caught:
        read(**{f"applicant__{field}": value})
    assert caught.value.field == f"applicant.{field}"


WRONG = [
    ({"urgent": True}, errors.Missing, "urgent_reason"),
    ({"applicant__id_number": " - "}, errors.Missing, "applicant.id_number"),
    ({"subject": "س" * 501}, errors.TooLong, "subject"),
    ({"details": "س" * 20_001}, errors.TooLong, "details"),
    ({"subject": 5}, errors.WrongType, "subject"),
    ({"applicant": "زينب"}, errors.WrongType, "applicant"),
    ({"received_on": "2026-11-24"}, errors.DateInFuture, "received_on"),
    ({"received_on": "2018-12-31"}, errors.DateTooEarly, "received_on"),
    ({"received_on": "23/11/2026"}, errors.NotADate, "received_on"),
    ({"received_on": "2026-02-30"}, errors.NotADate, "received_on"),
    ({"received_on": "2026-W01-1"}, errors.NotADate, "received_on"),
    ({"received_on": 20261123}, errors.WrongType, "received_on"),
    ({"channel": "pigeon"}, errors.UnknownCode, "channel"),
    ({"channel": ["mail"]}, errors.UnknownCode, "channel"),
    ({"urgent": "yes"}, errors.WrongType, "urgent"),
    ({"contained_in": "report"}, errors.WrongType, "contained_in"),
    ({"contained_in": ["report", "rumour"]}, errors.UnknownCode, "contained_in[2]"),
    ({"period": {"from": "2026-02-01", "to": "2026-01-01"}}, errors.PeriodReversed, "period"),
    ({"period": {"since": "2026-02-01"}}, errors.UnknownKey, "period.since"),
    ({"period": []}, errors.WrongType, "period"),
    ({"token": "a b"}, errors.MalformedToken, "token"),
    ({"token": ""}, errors.MalformedToken, "token"),
    ({"token": "x" * 65}, errors.MalformedToken, "token"),
    ({"about": ["X9"]}, errors.UnknownRecord, "about[1]"),
    ({"about": [{}]}, errors.WrongType, "about[1]"),
    ({"colour": "blue"}, errors.UnknownKey, "colour"),
    ({"applicant__shoe": 42}, errors.UnknownKey, "applicant.shoe"),
    ({"assistance__kinds": ["pity"]}, errors.UnknownCode, "assistance.kinds[1]"),
    ({"assistance__witnesses": [{"name": ""}]}, errors.Missing, "assistance.witnesses[1].name"),
]


@pytest.mark.parametrize(("changes", "error", "field"), WRONG, ids=lambda each: str(each)[:40])
def test_wrong_input_names_its_field(changes, error, field):
    with pytest.raises(error) as caught:
        read(**changes)
    assert caught.value.field == field


@pytest.mark.parametrize("data", [None, [], "x", 5])
def test_only_an_object_is_a_request(data):
    with pytest.raises(errors.WrongType):
        read_request(data, TODAY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"applicant__id_number": "بدون"}, "applicant.id_number"),
        ({"applicant__phone": "12"}, "applicant.phone"),
        ({"applicant__email": "nowhere"}, "applicant.email"),
    ],
)
def test_what_looks_wrong_is_doubted_and_taken(changes, field):
    assert read(**changes).doubts() == (field,)


def test_the_number_of_a_residence_title_is_not_doubted():
    new = read(applicant__kind="foreign_resident", applicant__id_number="12/34")
    assert new.applicant.id_kind is IdKind.REGISTRATION_CARD
    assert new.doubts() == ()


def test_a_lone_surrogate_is_replaced_and_all_else_is_kept():
    assert read(subject="س\ud800\x00\u202eص").subject == "س\ufffd\x00\u202eص"


def test_help_is_recorded_by_kind_with_its_witnesses():
    new = read(
        assistance={
            "kinds": ["interpreter", "read_aloud", "read_aloud"],
            "read_back_language": "rif",
            "read_back_confirmed": True,
            "mark": "none",
            "witnesses": ["شاهد مثال", {"name": "شاهدة مثال", "relation": "جارة"}],
        }
    )
    assert new.assistance.kinds == (Help.READ_ALOUD, Help.INTERPRETER)
    assert new.assistance.read_back_in is Spoken.TARIFIT
    assert [w.relation for w in new.assistance.witnesses] == [None, "جارة"]


texts = st.text(st.characters(exclude_categories=[]), min_size=1, max_size=60)


@given(texts, texts, st.booleans(), st.lists(st.sampled_from(list(Help)), max_size=3))
def test_a_registration_comes_back_from_facts_and_content(subject, details, urgent, kinds):
    try:
        new = read(subject=subject, details=details, urgent=urgent, assistance={"kinds": kinds})
    except errors.Missing:
        return
    facts = facts_of(new, Reference("AZH1", 2026, 1), SITE, (TODAY, TODAY))
    back = request_from(facts, content_of(new))
    assert back.subject == new.subject
    assert back == replace(new, received_on=TODAY)


def test_the_digest_of_the_input_changes_with_any_of_it():
    digests = {
        input_digest(read()),
        input_digest(read(urgent=True, urgent_reason="سلامة")),
        input_digest(read(received_on="2026-11-20")),
        input_digest(read(applicant__phone="0600000000")),
    }
    assert len(digests) == 4
    assert input_digest(read()) == input_digest(read())


@pytest.mark.parametrize(
    ("data", "error", "field"),
    [
        ({"text": "نعم"}, errors.Missing, "outcome"),
        ({"outcome": "maybe", "text": "نعم"}, errors.UnknownCode, "outcome"),
        ({"outcome": "full"}, errors.Missing, "text"),
        ({"outcome": "full", "text": "نعم", "enclosures": [""]}, errors.Missing, "enclosures[1]"),
        ({"outcome": "full", "text": "نعم", "tone": "kind"}, errors.UnknownKey, "tone"),
    ],
)
def test_a_reply_must_be_whole(data, error, field):
    with pytest.raises(error) as caught:
        read_reply(data)
    assert caught.value.field == field
