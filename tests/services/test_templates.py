"""An administrator words the office's letters; what the law wants in them stays."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from citizen_office.domain.choices import Language, Outcome, Template
from citizen_office.domain.templates import check_template
from citizen_office.errors import Missing, NotAllowed, PlaceMissing, TooLong, UnknownPlace
from citizen_office.pdf.words import paper_words
from citizen_office.store.journal import rebuild
from citizen_office.store.letters import places
from citizen_office.store.models import TemplateRow, plain
from tests.pdf.saying import missing
from tests.services.lives import colleague

OWN = "نص المكتب\n{text}\n{enclosures}{cost}\n{reuse}\n{remedies}"
FULL = (Template.FULL, Language.ARABIC)


def full(office, language=Language.ARABIC):
    return office.templates.wording(Template.FULL, language)


@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("language", Language)
def test_every_letter_that_is_shipped_has_what_the_law_wants(office, template, language):
    wording = office.templates.wording(template, language)
    assert wording.own is None
    check_template(wording.text, wording.places)


def contents(folder):
    """Return what stands in each file of an office; readers of SQLite share the memory of one."""
    files = (path for path in folder.iterdir() if not path.name.endswith("-shm"))
    return {path.name: path.read_bytes() for path in files}


def test_every_place_names_its_article_if_the_law_wants_it():
    for template in Template:
        assert {place.name for place in places()[template] if place.is_compulsory}
        assert all(place.article for place in places()[template] if place.is_compulsory)


@pytest.mark.parametrize("outcome", [Outcome.PARTIAL, Outcome.REFUSED])
def test_no_refusal_can_lose_grounds_facts_or_remedies(office, user, outcome):
    template = Template(outcome)
    shipped = office.templates.wording(template, Language.FRENCH).shipped
    lost = [p.name for p in places()[template] if p.is_compulsory]
    assert {"grounds", "reasons", "remedies"} <= {*lost}
    for name in lost:
        text = shipped.replace(f"{{{name}}}", "")
        with pytest.raises(PlaceMissing):
            office.templates.save(office.templates.wording(template, Language.FRENCH), text, user)
    assert office.templates.wording(template, Language.FRENCH).own is None


def test_a_wording_is_kept_and_taken_back(office, user):
    assert office.templates.save(full(office), OWN, user).text == OWN
    assert full(office).own == OWN
    assert full(office, Language.FRENCH).own is None
    assert office.templates.take_back(full(office), user).own is None
    assert full(office).text.startswith("جوابا")
    assert len(office.templates.all()) == len(Template) * len(Language)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (PlaceMissing, "نص"),
        (UnknownPlace, f"{OWN}{{grounds}}"),
        (UnknownPlace, f"{OWN}{{"),
        (TooLong, OWN + "س" * 10_000),
        (Missing, " \n"),
    ],
)
def test_what_cannot_be_used_is_refused_and_changes_nothing(office, user, error, text):
    before = office.revision()
    with pytest.raises(error):
        office.templates.save(full(office), text, user)
    with pytest.raises(error):
        office.printing.specimen(*FULL, text)
    assert office.revision() == before


@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("language", Language)
def test_a_letter_is_looked_at_before_its_wording_is_kept(office, template, language):
    before, files = office.revision(), contents(office.folder)
    text = f"{office.templates.wording(template, language).text}\nExpédié"
    made = office.printing.specimen(template, language, text)
    mark = paper_words(language)["letter.specimen"]
    assert missing(made, mark, "Expédié", "000/2026", "XXXX-2026-00000") == []
    assert office.templates.wording(template, language).own is None
    assert (office.revision(), contents(office.folder)) == (before, files)


@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("language", Language)
def test_every_place_says_something_in_a_letter_that_is_looked_at(office, template, language):
    text = office.templates.wording(template, language).text
    once = office.printing.specimen(template, language, text)
    silent = {
        place.name
        for place in places()[template]
        if office.printing.specimen(template, language, f"{text}\n{{{place.name}}}") == once
    }
    # A refusal encloses nothing, and nothing is to be paid for it.
    assert silent == ({"enclosures", "cost"} if template is Template.REFUSED else set())


def test_only_an_administrator_words_letters(office, user):
    other = colleague(office, user)
    with pytest.raises(NotAllowed):
        office.templates.save(full(office), OWN, other)
    with pytest.raises(NotAllowed):
        office.templates.take_back(full(office), other)
    assert full(office).own is None


def test_wordings_come_back_from_the_journal(office, user):
    office.templates.save(full(office), OWN, user)
    office.templates.save(full(office, Language.FRENCH), OWN, user)
    office.templates.take_back(full(office, Language.FRENCH), user)
    with office._database.writing() as session:
        rebuild(session)
    assert full(office).own == OWN
    assert full(office, Language.FRENCH).own is None


def test_a_wording_that_no_longer_has_everything_is_not_used(office, user):
    """A later edition of the program may want more than the one that kept it."""
    office.templates.save(full(office), OWN, user)
    with office._database.writing() as session:
        session.execute(plain(TemplateRow).update().values(text="{text}"))
    assert full(office).own is None
    assert office.templates.take_back(full(office), user).own is None
    with office._database.reading() as session:
        assert session.scalar(select(plain(TemplateRow).c.text)) is None


def test_the_shipped_wording_is_no_wording_of_the_offices_own(office, user):
    office.templates.save(full(office), OWN, user)
    shipped = full(office).shipped
    assert office.templates.save(full(office), f"{shipped}\n", user).own is None
    assert full(office).text == shipped
