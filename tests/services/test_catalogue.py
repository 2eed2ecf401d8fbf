"""Looking up and editing the catalogue."""

from __future__ import annotations

import pytest

from citizen_office import errors
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.store import catalogue


def test_a_proposal_comes_with_its_outcome_and_commitments(office):
    card = office.catalogue.proposal(CatalogueId("W1-36"))
    assert card.text == "النشر الاستباقي للمعلومة في إطار الشفافية ."
    assert [each.commitments for each in card.outcomes] == [("C2",)]


def test_corrected_text_is_shown_and_the_source_kept(office):
    card = office.catalogue.proposal(CatalogueId("W4-57"))
    assert "الإنارة" in card.text
    assert "الأتارة" in card.text_in_source
    assert card.is_highlighted
    assert card.theme_is_inferred


def test_petitions_have_no_outcome(office):
    assert office.catalogue.proposal(CatalogueId("W2-29")).outcomes == ()


def test_the_forum_stands_between_two_themes_and_is_marked_inferred(office):
    for proposal in ("W4-31", "W4-36"):
        outcomes = office.catalogue.proposal(CatalogueId(proposal)).outcomes
        assert [each.is_inferred for each in outcomes if "منتدى" in each.text] == [True]


def test_what_is_not_known_of_a_commitment_stays_empty(office):
    card = office.catalogue.commitment(CatalogueId("C6"))
    assert (card.title_ar, card.text, card.outcomes) == ("", "", ())
    assert office.catalogue.commitment(CatalogueId("C3")).code == "MATET0003"


def test_the_office_edits_on_top_and_can_take_it_back(office, user):
    record = CatalogueId("C6")
    office.catalogue.amend(record, RecordField.TITLE_AR, "عنوان مؤقت للتجربة", user)
    assert office.catalogue.commitment(record).title_ar == "عنوان مؤقت للتجربة"
    assert office.catalogue.search("عنوان مؤقت للتجربة")[0].id == "C6"
    office.catalogue.amend(record, RecordField.TITLE_AR, None, user)
    assert office.catalogue.commitment(record).title_ar == ""


def test_a_newer_edition_of_the_seed_leaves_the_offices_edits(office, user):
    record = CatalogueId("W1-1")
    office.catalogue.amend(record, RecordField.TEXT_AR, "نص المكتب", user)
    with office._database.writing() as session:
        catalogue.load(session)
    assert office.catalogue.proposal(record).text == "نص المكتب"


def test_what_is_withdrawn_is_no_longer_found_but_kept(office, user):
    record = CatalogueId("W3-45")
    office.catalogue.amend(record, RecordField.WITHDRAWN, "مكرر", user)
    assert "W3-45" not in [each.id for each in office.catalogue.search("سيارات كهربائية")]
    assert office.catalogue.proposal(record).text


@pytest.mark.parametrize("read", ["proposal", "commitment"])
def test_an_unknown_record_is_said_to_be_unknown(office, user, read):
    with pytest.raises(errors.UnknownRecord):
        getattr(office.catalogue, read)(CatalogueId("W9-99"))
    with pytest.raises(errors.UnknownRecord):
        office.catalogue.amend(CatalogueId("C99"), RecordField.NOTE, "x", user)


def test_looking_for_nothing_is_said_to_be_nothing(office):
    with pytest.raises(errors.NothingToSearch):
        office.catalogue.search("؟ !")
