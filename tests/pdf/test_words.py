"""The words on paper are the same in both languages, and count as each language does."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest

from citizen_office.domain import steps
from citizen_office.domain.choices import (
    Channel,
    Contact,
    Exemption,
    Ground,
    Language,
    Mark,
    MediaType,
    Outcome,
)
from citizen_office.domain.deadlines import Term, Unit
from citizen_office.domain.papers import MorningGroup, MorningLine, MorningList
from citizen_office.domain.registration import content_of as registration_content
from citizen_office.domain.state import Status
from citizen_office.pdf.catalogue import record_list, record_sheet
from citizen_office.pdf.form import blank_form, form
from citizen_office.pdf.history import history
from citizen_office.pdf.notices import complaint_answer, consultation, extension_notice
from citizen_office.pdf.receipt import receipt
from citizen_office.pdf.recovery import Recovery, recovery_sheet
from citizen_office.pdf.registers import morning_list, register_list
from citizen_office.pdf.replies import reply
from citizen_office.pdf.slips import complaint_receipt, delivery_slip, envelope
from citizen_office.pdf.telling import LISTS
from citizen_office.pdf.text import ltr
from citizen_office.pdf.words import DOTS, NBSP, paper_words
from citizen_office.store import catalogue
from tests.builders import registered
from tests.pdf import samples

ARABIC, FRENCH = (paper_words(language) for language in Language)
DRAFT = UUID(int=9)
CHOICES = {section: kind for kind, section in LISTS.items() if section != "fact"}


def placeholders(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def plain(said: str) -> str:
    """Return a text with ordinary spaces."""
    return said.replace(NBSP, " ")


def test_both_languages_have_the_same_texts():
    assert ARABIC.texts.keys() == FRENCH.texts.keys()


@pytest.mark.parametrize("key", sorted(ARABIC.texts))
def test_a_text_names_the_same_values_in_both_languages(key):
    assert placeholders(ARABIC[key]) == placeholders(FRENCH[key])
    assert ARABIC[key].strip()
    assert FRENCH[key].strip()


@pytest.mark.parametrize("words", [ARABIC, FRENCH], ids=["ar", "fr"])
def test_every_choice_has_its_words(words):
    for section, choices in CHOICES.items():
        for choice in choices:
            assert words[f"{section}.{choice}"]


@pytest.mark.parametrize("words", [ARABIC, FRENCH], ids=["ar", "fr"])
def test_every_source_and_state_of_knowledge_has_its_words(words):
    named = {f"source.{row['key']}" for row in catalogue.records("sources")}
    named |= {f"knowledge.{row['knowledge']}" for row in catalogue.records("commitments")}
    assert named <= words.texts.keys()


@pytest.mark.parametrize(
    ("days", "unit", "said"),
    [
        (1, Unit.PLAIN, "يوم واحد"),
        (2, Unit.PLAIN, "يومين"),
        (3, Unit.PLAIN, "3 أيام"),
        (10, Unit.WORKING, "10 أيام من أيام العمل"),
        (15, Unit.PLAIN, "15 يوما"),
        (20, Unit.WORKING, "20 يوما من أيام العمل"),
        (30, Unit.PLAIN, "30 يوما"),
        (60, Unit.PLAIN, "60 يوما"),
        (100, Unit.PLAIN, "100 يوم"),
        (103, Unit.PLAIN, "103 أيام"),
    ],
)
def test_the_arabic_noun_agrees_with_the_number_of_days(days, unit, said):
    assert plain(ARABIC.term(Term(days, unit, "16"))) == said


def test_french_counts_days():
    assert FRENCH.term(Term(20, Unit.WORKING, "16")) == f"20{NBSP}jours ouvrables"
    assert FRENCH.term(Term(1, Unit.PLAIN, "17")) == "un jour"


@pytest.mark.parametrize(
    ("day", "arabic", "french"),
    [
        (date(2026, 12, 21), "الاثنين 21 دجنبر 2026", "lundi 21 décembre 2026"),
        (date(2026, 7, 1), "الأربعاء 1 يوليوز 2026", "mercredi 1er juillet 2026"),
        (date(2027, 5, 15), "السبت 15 ماي 2027", "samedi 15 mai 2027"),
    ],
)
def test_days_and_months_have_the_names_used_in_morocco(day, arabic, french):
    assert plain(ARABIC.named_day(day)) == arabic
    assert plain(FRENCH.named_day(day)) == french


def test_a_month_is_named_and_anything_else_stays_as_it_was_written():
    assert ARABIC.month("2023-01") == "يناير 2023"
    assert FRENCH.month("2024-12") == "décembre 2024"
    assert [ARABIC.month(other) for other in ("2023", "2023-13", "été")] == [
        "2023",
        "2023-13",
        "été",
    ]


def test_the_time_of_day_has_two_digits_for_minutes():
    moment = datetime(2026, 11, 23, 9, 5)  # noqa: DTZ001 – the wall clock in Morocco
    assert ARABIC.time(moment) == "09:05"
    assert FRENCH.time(moment) == f"09{NBSP}h{NBSP}05"


def test_a_number_stays_with_the_word_before_or_after_it():
    parted = re.compile(r"(المادة|المادتان|رقم|articles?|n°) [\d{]|^\{n\} ")
    for words in (ARABIC, FRENCH):
        assert [key for key, text in words.texts.items() if parted.search(text)] == []
    assert f"المادة{NBSP}19" in ARABIC["receipt.remedy_head"]
    assert ARABIC.term(Term(20, Unit.WORKING, "16")) == f"20{NBSP}يوما من أيام العمل"


def test_a_day_in_figures_reads_from_left_to_right():
    assert ARABIC.figures(date(2027, 1, 5)) == ltr("05/01/2027")


def test_french_signs_never_begin_a_line():
    text = FRENCH["form.declaration"]
    assert text.endswith(f"{NBSP}:")
    assert " :" not in "".join(FRENCH.texts.values())


def test_a_value_nobody_entered_prints_as_dots():
    assert DOTS in FRENCH.say("letter.number", number="")


def test_an_inserted_value_can_neither_add_fields_nor_turn_the_line_round():
    said = ARABIC.say("letter.addressee", name="{city}\u202eزينب\x00")
    assert "{city}زينب" in said
    assert "\u202e" not in said


class Noted(dict):
    """Texts that remember which of them were asked for."""

    def __init__(self, texts) -> None:
        super().__init__(texts)
        self.asked = set()

    def __getitem__(self, key):
        self.asked.add(key)
        return super().__getitem__(key)


def _draw_the_other_papers() -> None:
    extension_notice(samples.extension())
    for answer_by in (None, date(2026, 12, 10)):
        consultation(samples.consultation(answer_by))
    for upheld in (True, False):
        complaint_answer(samples.complaint_answer(upheld=upheld))
    for paper in (samples.complaint(), samples.complaint(Channel.MAIL)):
        complaint_receipt(paper)
    slip = samples.slip()
    delivery_slip(slip)
    delivery_slip(replace(slip, reply=replace(slip.reply, enclosures=())))
    envelope(slip.sheet)
    answered = samples.registered_line(
        status=Status.ANSWERED, outcome=Outcome.FULL, closed_on=date(2026, 12, 1)
    )
    day = answered.received_on
    register_list(samples.register(answered))
    register_list(samples.register(first=day, last=day))
    line = MorningLine("AZH1-2026-00123-1", "موضوع", day, 0)
    late = replace(line, days_left=-1)
    morning_list(
        MorningList(day, {MorningGroup.READY: (line, late), MorningGroup.OVERDUE: (line,)}),
        samples.OFFICE,
        Language.ARABIC,
    )
    entries = [
        samples.entry(steps.Contacted(on=day, how=Contact.PHONE, reached=True), {}),
        samples.entry(registered(), registration_content(samples.MAXIMAL)),
        replace(samples.entry(steps.Noted(), None, is_conflict=True), by=""),
        samples.entry(
            steps.Attached(attachment=samples.SITE, media_type=MediaType.PDF, size=1), {}
        ),
        samples.entry(steps.ReplyReturned(site=samples.SITE, draft=DRAFT), {"numbered": ["x"]}),
    ]
    history(replace(samples.file(tuple(entries)), places={DRAFT: 2}))
    history(samples.file(tuple(entries[:1])))


def test_no_text_is_left_over(monkeypatch):
    noted = Noted(ARABIC.texts)
    monkeypatch.setattr(ARABIC, "texts", noted)
    deputy = replace(samples.OFFICE, by_delegation=True, fax="0539000001")
    portal = replace(samples.MAXIMAL, channel=Channel.PORTAL, portal_reference="ABC-77")
    unexplained = replace(
        samples.HELPED.assistance, mark=Mark.NONE, mark_reason=None, read_back_in=None
    )
    asked_for = [
        samples.HELPED,
        portal,
        replace(samples.HELPED, assistance=unexplained),
        replace(samples.HELPED, assistance=replace(unexplained, mark=Mark.THUMBPRINT)),
        replace(samples.PLAIN, applicant=samples.FOREIGNER),
    ]
    for request in asked_for:
        sheet = samples.sheet(request, office=deputy, copy=2, is_corrected=True)
        form(sheet)
        receipt(sheet)
    for dated in (None, date(2026, 12, 7)):
        reply(samples.letter(dated=dated, office=deputy))
    reply(samples.letter(is_specimen=True))
    for outcome in (Outcome.PARTIAL, Outcome.REFUSED):
        reply(samples.refusal(outcome, tuple(Ground), tuple(Exemption)))
    _draw_the_other_papers()
    blank_form(deputy, samples.TERMS, Language.ARABIC)
    recovery_sheet(Recovery("مقر", "AZH1", "souad", "ABCD"))
    for card in (
        samples.PROPOSAL,
        replace(samples.PROPOSAL, text="x"),
        samples.EDITED,
        samples.COMMITMENT,
        samples.BARE,
        samples.DOCUMENT,
        samples.SERVICE,
        samples.ANSWER,
    ):
        record_sheet(samples.record(card))
    for listed in (samples.WORKSHOP, (samples.UNKNOWN,)):
        record_list(samples.listing(listed))
    others = ("months.", "weekdays.", "days.", "pages.", "source.", "knowledge.")
    others += ("kind.", "fact.", "status.")  # tests/pdf/test_history.py and test_registers.py
    others += tuple(f"{section}." for section in CHOICES)
    assert [key for key in noted if key not in noted.asked and not key.startswith(others)] == []
