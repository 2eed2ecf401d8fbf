"""Identity numbers and phones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.people import (
    identity_grouped,
    identity_masked,
    identity_number,
    looks_like_cnie,
    looks_like_email,
    looks_like_phone,
    phone_grouped,
    phone_number,
)


def test_short_numbers_are_hidden_whole():
    assert identity_masked("L12") == "•••"
    assert identity_masked("AB123456") == "AB •••456"


@pytest.mark.parametrize("written", ["l 123-456", "L123456", "L ١٢٣٤٥٦"])
def test_an_identity_number_has_one_spelling(written):
    assert identity_number(written) == "L123456"


@pytest.mark.parametrize(("number", "looks"), [("L1", True), ("AB12345678", True), ("1234", False)])
def test_the_shape_of_a_national_card_is_known(number, looks):
    assert looks_like_cnie(number) is looks


@pytest.mark.parametrize(
    "written", ["0612345678", "+212 612-345678", "00212612345678", "٠٦١٢٣٤٥٦٧٨"]
)
def test_a_moroccan_phone_is_written_in_pairs(written):
    assert phone_number(written) == "06 12 34 56 78"
    assert looks_like_phone(written)


def test_a_foreign_phone_stays_as_it_was_given():
    assert phone_number("+34 612 345 678") == "+34 612 345 678"


@given(st.text())
def test_no_text_breaks_a_phone(text):
    phone_number(text)
    looks_like_phone(text)


def test_an_email_has_its_parts():
    assert looks_like_email("maktab@example.org")
    assert not looks_like_email("maktab@example")


@pytest.mark.parametrize(
    ("written", "grouped"),
    [
        ("l123456", "L 123 456"),
        ("L-12345", "L 123 45"),
        ("ab٠٠٠١٢٣", "AB 000 123"),
        ("", ""),
        ("12-34 x ", "12-34 X "),
    ],
)
def test_an_identity_number_is_grouped_as_it_is_read_aloud(written, grouped):
    assert identity_grouped(written) == grouped
    assert identity_grouped(grouped) == grouped
    assert identity_number(grouped) == identity_number(written)


@pytest.mark.parametrize(
    ("written", "grouped"),
    [
        ("0612345678", "06 12 34 56 78"),
        ("٠٦١٢٣", "06 12 3"),
        ("+212  612 345678", "+212 612 345678"),
        ("0034", "0034"),
    ],
)
def test_a_phone_is_grouped_in_pairs_as_it_is_typed(written, grouped):
    assert phone_grouped(written) == grouped
    assert phone_grouped(grouped) == grouped
