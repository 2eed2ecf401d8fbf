"""An administrator changes the words of the search; every program finds by them at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.choices import RecordField, Role
from citizen_office.domain.vocabulary import Tongue
from citizen_office.errors import NotAllowed, Outdated, TermIgnored, UnknownConcept
from citizen_office.office import Office
from citizen_office.store.journal import rebuild
from citizen_office.store.vocabulary import OfficeVocabulary, shipped
from tests.services.lives import amend
from tests.services.meeting import together

PROPOSALS = frozenset({RecordKind.PROPOSAL})
INVENTED = "قرطبوز"  # no word of any language
NEW = {Tongue.ARABIC: (INVENTED,), Tongue.DARIJA: ("سيارات كهربائية",)}


def found(office, words):
    return [each.id for each in office.search.find(words, PROPOSALS, limit=5)]


def bus(office):
    return office.vocabulary.one("bus")


def with_invented(office, key="bus"):
    terms = office.vocabulary.one(key).terms
    return {**terms, Tongue.DARIJA: (*terms[Tongue.DARIJA], INVENTED)}


@pytest.fixture
def other(office, clock):
    """Another program on the same folder."""
    other = Office.open(office.folder, clock)
    yield other
    other.close()


def test_a_word_that_is_added_is_found_by_another_program_at_once(office, other, user):
    assert "W3-38" not in found(other, INVENTED)
    office.vocabulary.save(bus(office), with_invented(office), user)
    for each in (office, other):
        assert "W3-38" in found(each, INVENTED)
        assert {*found(each, INVENTED)} == {*found(each, "tobis")}


def test_words_are_taken_back_to_those_that_are_shipped(office, other, user):
    before = office.vocabulary.one("bus")
    changed = office.vocabulary.save(bus(office), with_invented(office), user)
    assert changed.is_changed
    assert INVENTED in changed.terms[Tongue.DARIJA]
    assert office.vocabulary.take_back(bus(office), user) == before == other.vocabulary.one("bus")
    assert "W3-38" not in found(other, INVENTED)


def test_saving_the_shipped_words_is_taking_the_own_ones_back(office, user):
    before = office.vocabulary.one("bus")
    office.vocabulary.save(bus(office), with_invented(office), user)
    assert not office.vocabulary.save(bus(office), before.terms, user).is_changed


def test_a_meaning_of_the_office_is_added_under_a_key_that_stays(office, other, user):
    added = office.vocabulary.add(NEW, user)
    assert (added.key, added.field, added.terms) == ("own-1", "own", NEW)
    assert "W3-45" in found(other, INVENTED)
    assert other.vocabulary.add({Tongue.LATIN: ("xyzw", "wzyx")}, user).key == "own-2"
    assert office.vocabulary.take_back(added, user) == added


def test_a_hidden_meaning_is_read_no_more_and_comes_back_with_its_words(office, other, user):
    office.vocabulary.save(bus(office), with_invented(office), user)
    hidden = office.vocabulary.hide(bus(office), user)
    assert not hidden.is_active
    assert INVENTED in hidden.terms[Tongue.DARIJA]
    assert [each.concepts for each in other.vocabulary.meanings(INVENTED)] == [()]
    shown = office.vocabulary.take_back(bus(office), user)
    assert shown.is_active
    assert "W3-38" in found(other, INVENTED)


def test_saving_shows_what_was_hidden(office, user):
    office.vocabulary.hide(bus(office), user)
    assert office.vocabulary.save(bus(office), with_invented(office), user).is_active


def test_a_sentence_is_told_as_it_is_read(office, user):
    office.vocabulary.save(bus(office), with_invented(office), user)
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
    vocabulary.hide(everything[-1], user)
    vocabulary.add(NEW, user)
    assert [each.key for each in vocabulary.concepts()[:2]] == [everything[-1].key, "own-1"]
    assert [each.key for each in vocabulary.concepts(field="own")] == ["own-1"]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_only_an_administrator_changes_the_words(office, user, role):
    other = office.accounts.open_account("nadia", "", role, "motdepasse-fictif", user)
    terms = with_invented(office)
    for change in (
        lambda: office.vocabulary.save(bus(office), terms, other),
        lambda: office.vocabulary.hide(bus(office), other),
        lambda: office.vocabulary.take_back(bus(office), other),
    ):
        with pytest.raises(NotAllowed):
            change()
    assert not office.vocabulary.one("bus").is_changed


def test_what_is_refused_or_the_same_adds_no_entry(office, user):
    office.vocabulary.save(bus(office), with_invented(office), user)
    before = office.revision()
    office.vocabulary.save(bus(office), office.vocabulary.one("bus").terms, user)
    office.vocabulary.take_back(office.vocabulary.one("ticket"), user)
    with pytest.raises(TermIgnored):
        office.vocabulary.save(bus(office), {Tongue.FRENCH: ("bus", "de la")}, user)
    for key in ("own-1", "nothing", "؟"):
        with pytest.raises(UnknownConcept):
            office.vocabulary.one(key)
    assert office.revision() == before


@pytest.mark.parametrize("change", ["save", "hide", "take_back"])
def test_a_change_of_what_others_have_changed_is_refused_and_says_who_did(office, user, change):
    nadia = office.accounts.open_account(
        "nadia", "نادية الافتراضية", Role.ADMINISTRATOR, "motdepasse-fictif", user
    )
    office.vocabulary.hide(bus(office), user)
    seen = bus(office)  # as it is hidden: showing it again would not put shipped words back
    now = office.vocabulary.save(seen, with_invented(office), nadia)
    office.vocabulary.add(NEW, user)
    shown = office.vocabulary.take_back(office.vocabulary.hide(now, nadia), nadia)
    calls = {
        "save": lambda: office.vocabulary.save(seen, NEW, user),
        "hide": lambda: office.vocabulary.hide(replace(seen, is_hidden=False), user),
        "take_back": lambda: office.vocabulary.take_back(seen, user),
    }
    with pytest.raises(Outdated) as told:
        calls[change]()
    assert (told.value.by, told.value.now) == (nadia.name, shown)
    assert bus(office) == shown


def test_of_two_who_give_other_words_at_the_same_moment_one_is_told(office, other, user):
    for words in ("ززز", "ضضض", "ظظظ"):
        seen = bus(office)
        wanted = [
            {**seen.terms, Tongue.DARIJA: (*seen.terms[Tongue.DARIJA], f"{words} {n}")}
            for n in ("واحد", "جوج")
        ]
        failed = together(
            partial(office.vocabulary.save, seen, wanted[0], user),
            partial(other.vocabulary.save, seen, wanted[1], user),
        )
        assert [type(each) for each in failed if each] == [Outdated]
        assert bus(office).terms == wanted[failed.index(None)]


def test_who_wants_what_others_did_already_is_not_bothered(office, other, user):
    seen = bus(office)
    before = office.vocabulary.hide(seen, user), office.revision()
    assert (other.vocabulary.hide(seen, user), office.revision()) == before


def test_the_vocabulary_is_the_same_object_until_a_word_changes(office, user):
    vocabulary = OfficeVocabulary()

    def as_it_stands():
        with office._database.reading() as session:
            return vocabulary(session)

    assert as_it_stands() is shipped()
    office.vocabulary.hide(bus(office), user)
    changed = as_it_stands()
    assert changed is not shipped()
    amend(office, "W1-1", {RecordField.TEXT_AR: "نص افتراضي"}, user)
    assert as_it_stands() is changed
    office.vocabulary.take_back(bus(office), user)
    assert as_it_stands() is shipped()


def test_making_the_tables_again_changes_no_word(office, user):
    office.vocabulary.save(bus(office), with_invented(office), user)
    office.vocabulary.add({**NEW, Tongue.ARABIC: ("نص\x00مختلق",)}, user)
    office.vocabulary.hide(office.vocabulary.one("own-1"), user)
    before = office.vocabulary.concepts()
    with office._database.writing() as session:
        rebuild(session)
    assert office.vocabulary.concepts() == before
    assert "W3-38" in found(office, INVENTED)
    assert office.verification.verify()
