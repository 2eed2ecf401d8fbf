"""Letters that are no reply have what the law wants in them, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citizen_office.domain.choices import ExtensionGround, Language
from citizen_office.pdf.notices import complaint_answer, consultation, extension_notice
from citizen_office.pdf.words import paper_words
from tests.pdf import samples
from tests.pdf.saying import missing, says

ARABIC, FRENCH = Language


@pytest.mark.parametrize("ground", ExtensionGround)
@pytest.mark.parametrize("language", Language)
def test_an_extension_names_ground_justification_new_day_and_remedy(ground, language):
    paper = samples.extension(ground, language=language)
    words = paper_words(language)
    wanted = [words[f"extension_ground.{ground}"], paper.reason]
    wanted += (
        ["20 يوما من أيام العمل", "هو يوم الخميس", "المادة 19", "14 دجنبر 2026"]
        if language is ARABIC
        else ["20 jours ouvrables", "jeudi 21 janvier 2027", "article 19", "14 décembre 2026"]
    )
    assert missing(extension_notice(paper), *wanted) == []


def test_an_urgent_request_is_extended_by_3_days():
    urgent = samples.extension(request=replace(samples.PLAIN, urgent=True))
    assert says(extension_notice(urgent), "لمدة 3 أيام")


@pytest.mark.parametrize("language", Language)
def test_a_third_party_learns_what_is_asked_and_not_who_asks(language):
    paper = samples.consultation(language=language)
    made = consultation(paper)
    wanted = ["المادة 9", "10 دجنبر"] if language is ARABIC else ["article 9", "10 décembre"]
    assert missing(made, paper.name, paper.address.split("، ")[0], *wanted, "12/2024") == []
    who = paper.sheet.request.applicant
    for name in (who.last_name, who.latin_last_name, who.address, paper.sheet.request.subject):
        assert not says(made, name)


def test_a_consultation_without_a_day_asks_for_an_answer_soon():
    assert says(consultation(samples.consultation(None)), "في أقرب الآجال")


@pytest.mark.parametrize("upheld", [True, False])
@pytest.mark.parametrize("language", Language)
def test_the_heads_answer_decides_gives_reasons_and_names_what_is_left(upheld, language):
    paper = samples.complaint_answer(upheld=upheld, language=language)
    words = paper_words(language)
    wanted = [words["complaint.upheld" if upheld else "complaint.not_upheld"], paper.text]
    wanted += (
        ["30 يوما من تاريخ التوصل بهذا الجواب", "المادة 20", "60 يوما", "المادة 21", "4 يناير"]
        if language is ARABIC
        else ["30 jours", "article 20", "60 jours", "article 21", "4 janvier 2027", "2027/12"]
    )
    made = complaint_answer(paper)
    assert missing(made, *wanted) == []
    other = "complaint.not_upheld" if upheld else "complaint.upheld"
    assert not says(made, words[other])


@pytest.mark.parametrize("language", Language)
def test_these_letters_bear_their_outgoing_number_or_dots_to_write_it_on(language):
    dotted = "عدد: ....." if language is ARABIC else "N° ....."
    for draw, paper in (
        (extension_notice, samples.extension(language=language)),
        (consultation, samples.consultation(language=language)),
        (complaint_answer, samples.complaint_answer(language=language)),
    ):
        made = draw(paper)
        assert says(made, paper.letter_number)
        assert not says(made, dotted)
        assert says(draw(replace(paper, letter_number=None)), dotted)


@pytest.mark.parametrize("language", Language)
def test_an_office_has_its_own_wording_of_these_letters(language):
    own = "نص المكتب {reference} {complained_on}\n{decision}{text}{remedies}"
    made = complaint_answer(replace(samples.complaint_answer(language=language), body=own))
    assert says(made, "نص المكتب")
    own = "نص المكتب {due_on} {period}\n{ground}{reason}"
    made = extension_notice(replace(samples.extension(language=language), body=own))
    assert says(made, "نص المكتب")
    own = "نص المكتب\n{question}{answer_by}"
    made = consultation(replace(samples.consultation(language=language), body=own))
    assert says(made, "نص المكتب")


@pytest.mark.parametrize("language", Language)
def test_these_letters_read_as_they_did_and_have_the_same_bytes(golden, language):
    for name, draw, paper in (
        ("extension", extension_notice, samples.extension(language=language)),
        ("consultation", consultation, samples.consultation(language=language)),
        ("complaint_answer", complaint_answer, samples.complaint_answer(language=language)),
    ):
        golden(f"{name}_{language}", draw(paper))
        assert draw(paper) == draw(paper)
