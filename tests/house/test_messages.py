"""Every known failure has words for the desk and an exit status."""

from __future__ import annotations

import re

from citizen_office.console import STATUS, status_of
from citizen_office.errors import Invalid, OfficeError
from citizen_office.messages import TEXTS


def leaves(kind: type) -> set[type]:
    return {leaf for sub in kind.__subclasses__() for leaf in leaves(sub)} or {kind}


def causes() -> set[type]:
    return {cause for family in STATUS for sub in family.__subclasses__() for cause in leaves(sub)}


def test_every_cause_has_a_text_and_every_text_a_cause():
    assert causes() == set(TEXTS)


def test_every_cause_belongs_to_one_family():
    for cause in leaves(OfficeError):
        assert sum(issubclass(cause, family) for family in STATUS) == 1


def test_families_have_the_statuses_they_promise():
    assert [STATUS[family] for family in STATUS] == [2, 3, 4, 5, 6]
    assert status_of(Invalid("x")) == 2


def test_what_is_invalid_names_its_field_first():
    for cause, words in TEXTS.items():
        assert issubclass(cause, Invalid) == words.startswith("{field}: "), cause


def test_each_sentence_is_one_line_and_ends():
    for words in TEXTS.values():
        assert "\n" not in words
        assert re.search(r"[.}_-]$", words)
