"""What is wanted of the words that an office gives the search."""

from __future__ import annotations

import pytest

from citizen_office.domain.concepts import LEAST, MOST, checked_terms, next_key, read_terms
from citizen_office.domain.vocabulary import Tongue, Vocabulary
from citizen_office.errors import TermIgnored, TermRepeated, TermTooLong, TooFewTerms, TooMany
from citizen_office.store.vocabulary import concepts, shipped

AR, FR = Tongue.ARABIC, Tongue.FRENCH
ASKING = Vocabulary(ignored=("في", "من", "je", "voudrais"))


@pytest.mark.parametrize(
    ("written", "terms"),
    [
        ("حافلة; طوبيس", ("حافلة", "طوبيس")),
        ("حافلة؛طوبيس", ("حافلة", "طوبيس")),
        ("bus\n arrêt  de bus \n\n", ("bus", "arrêt de bus")),
        ("\u200fحافلة ;; ; ", ("حافلة",)),
        ("", ()),
    ],
)
def test_terms_stand_on_lines_or_between_semicolons_of_either_script(written, terms):
    assert read_terms(written) == terms


def test_every_meaning_that_is_shipped_could_be_saved_by_an_office():
    for concept in concepts():
        assert checked_terms(concept.terms, shipped()) == {
            tongue: terms for tongue, terms in concept.terms.items() if terms
        }


@pytest.mark.parametrize(
    ("terms", "fault", "field"),
    [
        ({}, TooFewTerms, "ar"),
        ({FR: ("bus",)}, TooFewTerms, "ar"),
        ({AR: ("حافلة",), FR: ("bus", "un deux trois quatre cinq six sept")}, TermTooLong, "fr"),
        ({AR: ("ح" * 81, "حافلة")}, TermTooLong, "ar"),
        ({AR: ("حافلة", "حَافِلَه")}, TermRepeated, "ar"),
        ({FR: ("Métro", "bus"), Tongue.LATIN: ("metro",)}, TermRepeated, "latin"),
        ({AR: ("حافلة", "من"), FR: ("bus",)}, TermIgnored, "ar"),
        ({AR: ("حافلة",), FR: ("je voudrais",)}, TermIgnored, "fr"),
        ({AR: ("حافلة", "؟!")}, TermIgnored, "ar"),
        ({AR: tuple(f"كلمة {n}" for n in range(MOST)), FR: ("bus",)}, TooMany, "fr"),
    ],
)
def test_terms_by_which_nothing_could_be_found_are_refused_at_their_field(terms, fault, field):
    with pytest.raises(fault) as refused:
        checked_terms(terms, ASKING)
    assert refused.value.field == field


def test_terms_up_to_the_limits_are_taken():
    for terms in (("ح" * 80, "من المحطة"), tuple(f"كلمة {n}" for n in range(MOST))):
        assert checked_terms({AR: terms, FR: ()}, ASKING) == {AR: terms}
    assert len(checked_terms({AR: ("حافلة",), FR: ("bus",)}, ASKING)) == LEAST


def test_keys_of_the_office_go_on_from_the_highest():
    assert next_key(["bus", "owner"]) == "own-1"
    assert next_key(["own-2", "own-10", "bus"]) == "own-11"
