"""Looking up and editing the catalogue."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import event

from citizen_office import errors
from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.choices import RecordField, Role
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.store import catalogue
from tests.conftest import PASSWORD
from tests.services.lives import amend


def test_a_proposal_comes_with_its_outcome_and_commitments(office):
    card = office.catalogue.proposal(CatalogueId("W1-36"))
    assert card.text == "النشر الاستباقي للمعلومة في إطار الشفافية ."
    assert [[line.id for line in each.commitments] for each in card.outcomes] == [["C2"]]
    assert (card.theme_id, card.workshop_id, card.workshop_number) == ("W1-T3", "W1", 1)
    assert (card.theme, card.theme_fr) == ("الشفافية", "Transparence")


def test_corrected_text_is_shown_and_the_source_kept(office):
    card = office.catalogue.proposal(CatalogueId("W4-57"))
    assert "الإنارة" in card.text
    assert "الأتارة" in card.text_in_source
    assert card.is_highlighted
    assert card.theme_is_inferred


def test_a_commitment_comes_with_what_it_answers(office):
    answers = office.catalogue.commitment(CatalogueId("C11")).answers
    assert [each.id for each in answers] == ["W2-O3", "W4-O1"]
    (answered,) = answers[0].themes
    assert (answered.theme.id, answered.workshop, answered.is_inferred) == ("W2-T3", 2, False)
    assert [line.number for line in answered.theme.proposals] == list(range(22, 29))


def test_the_catalogue_is_read_as_the_minutes_have_it(office):
    workshops = office.catalogue.workshops()
    counts = [sum(len(theme.proposals) for theme in each.themes) for each in workshops]
    assert counts == [49, 35, 47, 62]
    assert [theme.id for theme in workshops[1].themes] == ["W2-T1", "W2-T2", "W2-T3", "W2-T4"]
    assert [theme.borders_inferred for theme in workshops[3].themes] == [True] * 3
    numbers = [line.number for theme in workshops[0].themes for line in theme.proposals]
    assert numbers == list(range(1, 50))


def test_commitments_are_listed_by_number_with_or_without_a_title(office):
    lines = office.catalogue.commitments()
    assert [line.number for line in lines] == list(range(1, 12))
    assert {line.title_ar for line in lines} == {""}
    assert lines[5].knowledge == "text_to_be_supplied"


@pytest.mark.parametrize("read", ["workshops", "commitments"])
def test_a_list_takes_as_many_queries_however_long_it_is(office, read):
    asked = []
    with office._database.connected() as engine:
        event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
    getattr(office.catalogue, read)()
    assert len([each for each in asked if each.startswith("SELECT")]) <= 4


def test_petitions_have_no_outcome(office):
    assert office.catalogue.proposal(CatalogueId("W2-29")).outcomes == ()


def test_the_forum_stands_between_two_themes_and_is_marked_inferred(office):
    for proposal in ("W4-31", "W4-36"):
        outcomes = office.catalogue.proposal(CatalogueId(proposal)).outcomes
        assert [each.is_inferred for each in outcomes if "منتدى" in each.text] == [True]


def test_what_is_not_known_of_a_commitment_stays_empty(office):
    card = office.catalogue.commitment(CatalogueId("C6"))
    assert (card.title_ar, card.text, card.answers) == ("", "", ())
    assert office.catalogue.commitment(CatalogueId("C3")).code == "MATET0003"


def test_the_office_edits_on_top_and_can_take_it_back(office, user):
    record = CatalogueId("C6")
    amend(office, record, {RecordField.TITLE_AR: "عنوان مؤقت للتجربة"}, user)
    assert office.catalogue.commitment(record).title_ar == "عنوان مؤقت للتجربة"
    assert office.search.find("عنوان مؤقت للتجربة")[0].id == "C6"
    amend(office, record, {RecordField.TITLE_AR: None}, user)
    assert office.catalogue.commitment(record).title_ar == ""


def test_an_edit_shows_wherever_the_record_is_shown(office, user):
    amend(office, "W1-36", {RecordField.TEXT_AR: "نص المكتب للتجربة"}, user)
    amend(office, "C2", {RecordField.TITLE_AR: "عنوان للتجربة"}, user)
    card = office.catalogue.proposal(CatalogueId("W1-36"))
    assert card.own == {RecordField.TEXT_AR: "نص المكتب للتجربة"}
    assert card.outcomes[0].commitments[0].title_ar == "عنوان للتجربة"
    assert office.catalogue.workshops()[0].themes[2].proposals[4].text == "نص المكتب للتجربة"
    assert office.catalogue.commitments()[1].title_ar == "عنوان للتجربة"
    found = office.search.find("نص المكتب للتجربة")[0]
    assert (found.id, found.title) == ("W1-36", "نص المكتب للتجربة")


def test_what_is_withdrawn_is_left_out_of_lists_until_it_is_taken_back(office, user):
    record = CatalogueId("C11")
    amend(office, record, {RecordField.WITHDRAWN: "مكرر"}, user)
    amend(office, "W1-1", {RecordField.WITHDRAWN: "مكرر"}, user)
    assert office.catalogue.workshops()[0].themes[0].proposals[0].number == 2
    assert office.catalogue.commitments()[-1].number == 10
    assert office.catalogue.commitment(record).is_withdrawn
    outcome = office.catalogue.proposal(CatalogueId("W4-1")).outcomes[0]
    assert [line.id for line in outcome.commitments] == ["C10"]
    amend(office, record, {RecordField.WITHDRAWN: None}, user)
    assert office.catalogue.commitments()[-1].number == 11
    assert not office.catalogue.commitment(record).is_withdrawn


def test_a_newer_edition_of_the_seed_leaves_the_offices_edits(office, user):
    record = CatalogueId("W1-1")
    amend(office, record, {RecordField.TEXT_AR: "نص المكتب"}, user)
    with office._database.writing() as session:
        catalogue.load(session)
    assert office.catalogue.proposal(record).text == "نص المكتب"


def test_what_is_withdrawn_is_no_longer_found_but_kept(office, user):
    record = CatalogueId("W3-45")
    amend(office, record, {RecordField.WITHDRAWN: "مكرر"}, user)
    assert "W3-45" not in [each.id for each in office.search.find("سيارات كهربائية")]
    assert office.catalogue.proposal(record).text


@pytest.mark.parametrize("read", ["proposal", "commitment"])
def test_an_unknown_record_is_said_to_be_unknown(office, user, read):
    with pytest.raises(errors.UnknownRecord):
        getattr(office.catalogue, read)(CatalogueId("W9-99"))
    unknown = replace(office.catalogue.commitment(CatalogueId("C3")), id="C99")
    with pytest.raises(errors.UnknownRecord):
        office.catalogue.amend(unknown, {RecordField.NOTE: "x"}, user)


def test_a_record_is_amended_as_a_whole_or_not_at_all(office, user):
    record = CatalogueId("C2")
    values = {RecordField.TITLE_AR: "عنوان للتجربة", RecordField.NOTE: "x" * (DETAILS_LIMIT + 1)}
    with pytest.raises(errors.TooLong):
        amend(office, record, values, user)
    assert office.catalogue.commitment(record).own == {}


def test_the_offices_words_are_not_a_clerks(office, user):
    clerk = office.accounts.open_account("nadia", "", Role.CLERK, PASSWORD, user)
    with pytest.raises(errors.NotAllowed):
        amend(office, "C3", {RecordField.NOTE: "ملاحظة"}, clerk)
    assert office.catalogue.commitment(CatalogueId("C3")).own == {}


def test_a_theme_is_shown_with_its_outcomes_and_proposals(office):
    card = office.catalogue.card(CatalogueId("W1-T3"))
    assert (card.id, card.workshop_number) == ("W1-T3", 1)
    assert [outcome.id for outcome in card.outcomes] == ["W1-O3"]
    assert "W1-36" in [line.id for line in card.theme.proposals]


@pytest.mark.parametrize(
    ("record", "shown"),
    [("W1-36", "W1-36"), ("C3", "C3"), ("W2-O1", "W2-T1"), ("W4-O2", "W4-T2"), ("D1", "D1")],
)
def test_whatever_is_found_can_be_shown(office, user, record, shown):
    new = NewPublication(
        kind=PublicationKind.DOCUMENT, title_ar="وثيقة", place="سبورة", art10=Art10Class.LAWS
    )
    office.publications.add(new, user)
    assert office.catalogue.card(CatalogueId(record)).id == shown


@pytest.mark.parametrize("record", ["W1-T99", "W1-O99", "W1", "D1", "S1", "C99", "W1-9999"])
def test_what_is_not_there_is_not_shown(office, record):
    with pytest.raises(errors.UnknownRecord):
        office.catalogue.card(CatalogueId(record))
