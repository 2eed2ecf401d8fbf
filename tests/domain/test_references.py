"""The number on the paper."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.references import Reference
from citizen_office.errors import MalformedReference, WrongCheckCharacter

references = st.builds(
    Reference,
    st.from_regex(DeskCode.pattern, fullmatch=True).map(DeskCode),
    st.integers(2019, 2100),
    st.integers(1, 9_999_999),
)


def test_a_reference_is_written_as_on_the_receipt():
    assert str(Reference(DeskCode("AZH1"), 2026, 123)) == "AZH1-2026-00123-1"


@given(references)
def test_what_is_written_is_read_back(reference):
    assert Reference.read(str(reference)) == reference


@pytest.mark.parametrize(
    "typed",
    [
        "azh1-2026-00123-1",
        " AZH1-2026-00123-1\n",
        "AZH1-٢٠٢٦-٠٠١٢٣-١",
        "\u2066AZH1-2026-00123-1\u2069",
    ],
)
def test_case_digits_and_invisible_marks_do_not_matter(typed):
    assert str(Reference.read(typed)) == "AZH1-2026-00123-1"


@given(references, st.data())
def test_one_wrong_character_is_always_found(reference, data):
    written = str(reference)
    place = data.draw(st.sampled_from([n for n, c in enumerate(written) if c != "-"]))
    kind = string.digits if written[place].isdigit() else string.ascii_uppercase
    wrong = data.draw(st.sampled_from([c for c in kind if c != written[place]]))
    with pytest.raises((WrongCheckCharacter, MalformedReference)):
        Reference.read(written[:place] + wrong + written[place + 1 :])


@pytest.mark.parametrize("typed", ["", "123", "AZH1-26-00123-1", "AZH1-2026-123-1", "١٢٣", "أ"])
def test_what_is_no_reference_is_said_to_be_none(typed):
    with pytest.raises(MalformedReference) as caught:
        Reference.read(typed)
    assert caught.value.field == "reference"
