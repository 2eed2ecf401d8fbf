"""What the public may read does not say who asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citizen_office.domain.answers import NewAnswer, content_of, refuse_requester, tells
from citizen_office.errors import Missing, TellsRequester, TooLong
from tests.builders import PERSON

WHO = replace(
    PERSON,
    id_number="L123456",
    latin_first_name="Zineb",
    latin_last_name="El Fictive",
    phone="06 00 11 22 33",
    email="Zineb@example.org",
    fax="+212 539 00 00 00",
)


@pytest.mark.parametrize(
    "text",
    [
        "طلبت زينب الافتراضية الدفتر.",
        "جوابا للسيدة الافتراضية زينب",
        "جوابا لزَيْنَب  الافتراضيّه",
        "سُلم للافتراضية زينب",
        "Mme ZINEB EL-FICTIVE a demandé",
        "El Fictive Zineb",
        "البطاقة L123456",
        "CNIE n° l 123 456.",
        "الهاتف ٠٦٠٠١١٢٢٣٣",
        "tél. +212 6 00 11 22 33",
        "tél. 06-00-11-22-33",
        "fax 05.39.00.00.00",
        "écrire à zineb@EXAMPLE.org",
    ],
)
def test_whoever_asked_is_recognised_however_it_is_written(text):
    assert tells(text, WHO)


@pytest.mark.parametrize(
    "text",
    [
        "دفتر تحملات النظافة لسنة 2026",
        "شارع زينب النفزاوية",  # one name alone is that of a street
        "المنطقة الافتراضية",
        "الميزانية 1234567 درهما",
        "AL123456",  # another number
        "06 00 11 22 34",
        "bureau@example.org",
        "",
    ],
)
def test_what_is_not_the_requester_may_be_read(text):
    assert not tells(text, WHO)


def test_who_gave_no_phone_and_a_very_short_number_hides_no_other_number():
    assert not tells("3 وثائق، المادة 7", replace(PERSON, id_number="7"))


def test_the_field_that_tells_is_named():
    with pytest.raises(TellsRequester) as told:
        refuse_requester({"title": "موضوع", "text": "زينب الافتراضية"}, WHO)
    assert told.value.field == "text"


@pytest.mark.parametrize(
    ("answer", "error", "field"),
    [
        (NewAnswer("", "نص"), Missing, "title"),
        (NewAnswer("\u200f", "نص"), Missing, "title"),
        (NewAnswer("موضوع", " \n"), Missing, "text"),
        (NewAnswer("م" * 501, "نص"), TooLong, "title"),
        (NewAnswer("موضوع", "ن" * 20_001), TooLong, "text"),
    ],
)
def test_a_title_and_a_text_are_wanted(answer, error, field):
    with pytest.raises(error) as told:
        content_of(answer)
    assert told.value.field == field


@pytest.mark.parametrize("text", ["طلب عبدالله بنعلي", "طلب عبد الله بن علي", "Benali Abdallah"])
def test_a_name_is_recognised_however_it_is_divided(text):
    who = replace(
        PERSON,
        first_name="عبد الله",
        last_name="بنعلي",
        latin_first_name="Abd Allah",
        latin_last_name="Ben Ali",
    )
    assert tells(text, who)


def test_one_latin_name_alone_is_that_of_a_street():
    who = replace(PERSON, latin_first_name=None, latin_last_name="Fictive")
    assert not tells("rue Fictive", who)


@pytest.mark.parametrize("text", ["06 - 00 - 11 - 22 - 33", "zineb @ example . org"])
def test_numbers_and_addresses_are_recognised_with_wide_gaps(text):
    assert tells(text, WHO)
