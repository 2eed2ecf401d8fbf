"""An administrator changes the words of the search; every program finds by them at once."""

from __future__ import annotations

import pytest

from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.choices import RecordField, Role
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.vocabulary import Tongue
from citizen_office.errors import NotAllowed, TermIgnored, UnknownConcept
from citizen_office.office import Office
from citizen_office.store.journal import rebuild
from citizen_office.store.vocabulary import OfficeVocabulary, shipped

PROPOSALS = frozenset({RecordKind.PROPOSAL})
INVENTED = "قرطبوز"  # no word of any language
NEW = {Tongue.ARABIC: (INVENTED,), Tongue.DARIJA: ("سيارات كهربائية",)}


def found(office, words):
    return [each.id for each in office.search.find(words, PROPOSALS, limit=5)]


def with_invented(office, key="bus"):
    terms = office.vocabulary.one(key).terms
    return {**terms, Tongue.DARIJA: (*terms[Tongue.DARIJA], INVENTED)}


@pytest.fixture
def other(office):
    """Another program on the same folder."""
    other = Office.open(office.folder)
    yield other
    other.close()


def test_a_word_that_is_added_is_found_by_another_program_at_once(office, other, user):
    assert "W3-38" not in found(other, INVENTED)
    office.vocabulary.save("bus", with_invented(office), user)
    for each in (office, other):
        assert "W3-38" in found(each, INVENTED)
        assert {*found(each, INVENTED)} == {*found(each, "tobis")}


def test_words_are_taken_back_to_those_that_are_shipped(office, other, user):
    before = office.vocabulary.one("bus")
    changed = office.vocabulary.save("bus", with_invented(office), user)
    assert changed.is_changed
    assert INVENTED in changed.terms[Tongue.DARIJA]
    assert office.vocabulary.take_back("bus", user) == before == other.vocabulary.one("bus")
    assert "W3-38" not in found(other, INVENTED)


def test_saving_the_shipped_words_is_taking_the_own_ones_back(office, user):
    before = office.vocabulary.one("bus")
    office.vocabulary.save("bus", with_invented(office), user)
    assert not office.vocabulary.save("bus", before.terms, user).is_changed


def test_a_meaning_of_the_office_is_added_under_a_key_that_stays(office, other, user):
    added = office.vocabulary.save("", NEW, user)
    assert (added.key, added.field, added.terms) == ("own-1", "own", NEW)
    assert "W3-45" in found(other, INVENTED)
    assert other.vocabulary.save("", {Tongue.LATIN: ("xyzw", "wzyx")}, user).key == "own-2"
    assert office.vocabulary.take_back("own-1", user) == added


def test_a_hidden_meaning_is_read_no_more_and_comes_back_with_its_words(office, other, user):
    office.vocabulary.save("bus", with_invented(office), user)
    hidden = office.vocabulary.hide("bus", user)
    assert not hidden.is_active
    assert INVENTED in hidden.terms[Tongue.DARIJA]
    assert [each.concepts for each in other.vocabulary.meanings(INVENTED)] == [()]
    shown = office.vocabulary.take_back("bus", user)
    assert shown.is_active
    assert "W3-38" in found(other, INVENTED)


def test_saving_shows_what_was_hidden(office, user):
    office.vocabulary.hide("bus", user)
    assert office.vocabulary.save("bus", with_invented(office), user).is_active


def test_a_sentence_is_told_as_it_is_read(office, user):
    office.vocabulary.save("bus", with_invented(office), user)
    asked = office.vocabulary.meanings(f"أريد {INVENTED} و éclairage public")
    assert [each.words for each in asked] == [("قرطبوز",), ("eclairage", "public")]
    assert [each.key for each in asked[0].concepts] == ["bus"]
    assert asked[1].concepts


def test_meanings_are_found_by_their_words_and_field_the_changed_ones_first(office, user):
    vocabulary = office.vocabulary
    everything = vocabulary.concepts()
    assert len(everything) > 600
    assert "bus" in [each.key for each in vocabulary.concepts("طوب")]
    assert vocabulary.concepts("طوب", "cemeteries") == ()
    assert {each.field for each in vocabulary.concepts(field="transport")} == {"transport"}
    assert vocabulary.concepts(INVENTED) == ()
    vocabulary.hide(everything[-1].key, user)
    vocabulary.save("", NEW, user)
    assert [each.key for each in vocabulary.concepts()[:2]] == [everything[-1].key, "own-1"]
    assert [each.key for each in vocabulary.concepts(field="own")] == ["own-1"]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_only_an_administrator_changes_the_words(office, user, role):
    other = office.accounts.open_account("nadia", "", role, "motdepasse-fictif", user)
    terms = with_invented(office)
    for change in (
        lambda: office.vocabulary.save("bus", terms, other),
        lambda: office.vocabulary.hide("bus", other),
        lambda: office.vocabulary.take_back("bus", other),
    ):
        with pytest.raises(NotAllowed):
            change()
    assert not office.vocabulary.one("bus").is_changed


def test_what_is_refused_or_the_same_adds_no_entry(office, user):
    office.vocabulary.save("bus", with_invented(office), user)
    before = office.revision()
    office.vocabulary.save("bus", office.vocabulary.one("bus").terms, user)
    office.vocabulary.take_back("ticket", user)
    with pytest.raises(TermIgnored):
        office.vocabulary.save("bus", {Tongue.FRENCH: ("bus", "de la")}, user)
    for key in ("own-1", "nothing", "؟"):
        with pytest.raises(UnknownConcept):
            office.vocabulary.save(key, NEW, user)
    assert office.revision() == before


def test_the_vocabulary_is_the_same_object_until_a_word_changes(office, user):
    vocabulary = OfficeVocabulary()

    def as_it_stands():
        with office._database.reading() as session:
            return vocabulary(session)

    assert as_it_stands() is shipped()
    office.vocabulary.hide("bus", user)
    changed = as_it_stands()
    assert changed is not shipped()
    office.catalogue.amend(CatalogueId("W1-1"), {RecordField.TEXT_AR: "نص افتراضي"}, user)
    assert as_it_stands() is changed
    office.vocabulary.take_back("bus", user)
    assert as_it_stands() is shipped()


def test_making_the_tables_again_changes_no_word(office, user):
    office.vocabulary.save("bus", with_invented(office), user)
    office.vocabulary.save("", {**NEW, Tongue.ARABIC: ("نص\x00مختلق",)}, user)
    office.vocabulary.hide("own-1", user)
    before = office.vocabulary.concepts()
    with office._database.writing() as session:
        rebuild(session)
    assert office.vocabulary.concepts() == before
    assert "W3-38" in found(office, INVENTED)
    assert office.verification.verify()
