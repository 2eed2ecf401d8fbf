"""Lists for the office itself go on over pages and leave nobody out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from citizen_office.domain.choices import Language, Outcome
from citizen_office.domain.papers import MorningGroup, MorningLine, MorningList
from citizen_office.domain.state import Status
from citizen_office.pdf.registers import morning_list, register_list
from citizen_office.pdf.words import paper_words
from tests.pdf import samples
from tests.pdf.reading import read_back
from tests.pdf.saying import missing, says

DAY = date(2026, 11, 23)
LINE = MorningLine("AZH1-2026-00123-1", "برنامج العمل", DAY, 0, "نجوى النموذجية", "0612345678")


def test_every_request_has_its_row_and_every_page_its_head():
    lines = [
        samples.registered_line(n, subject=samples.MAXIMAL.subject if n % 5 == 0 else "موضوع")
        for n in range(1, 60)
    ]
    made = register_list(samples.register(*lines))
    reading = read_back(made)
    assert missing(made, *(line.reference for line in lines)) == []
    assert reading.pages > 2
    assert reading.pdfium.count("طريقة التوصل") >= reading.pages - 1
    assert says(made, "عدد الطلبات: 59")


def test_the_last_row_stands_where_the_list_is_signed():
    for count in range(1, 40):
        lines = [samples.registered_line(n) for n in range(1, count + 1)]
        with pypdfium2.PdfDocument(register_list(samples.register(*lines))) as document:
            last = document[len(document) - 1].get_textpage().get_text_range()
        assert f"-{count:05}-" in last
        assert "توقيع المسؤول" in last


@pytest.mark.parametrize("status", Status)
def test_a_row_says_where_a_request_stands(status):
    made = register_list(samples.register(samples.registered_line(status=status)))
    assert says(made, paper_words(Language.ARABIC)[f"status.{status}"])


def test_an_answered_request_has_its_outcome_and_its_day():
    line = samples.registered_line(
        status=Status.ANSWERED, outcome=Outcome.PARTIAL, closed_on=date(2026, 12, 9)
    )
    made = register_list(samples.register(line, language=Language.FRENCH))
    assert missing(made, "Réponse favorable partielle", "09/12/2026", "Courrier ordinaire") == []


def test_a_day_without_requests_says_so():
    made = register_list(samples.register(first=DAY, last=DAY))
    assert missing(made, "23 نونبر 2026", "لم يسجل أي طلب", "عدد الطلبات: 0") == []


@pytest.mark.parametrize("language", Language)
def test_the_morning_list_has_every_group_and_whom_to_call(language):
    groups = {MorningGroup.OVERDUE: (LINE,), MorningGroup.READY: (LINE, LINE)}
    made = morning_list(MorningList(DAY, groups), samples.OFFICE, language)
    words = paper_words(language)
    assert missing(made, *(words[f"group.{group}"] for group in MorningGroup)) == []
    assert missing(made, "06 12 34 56 78", "نجوى النموذجية", words["morning.none"]) == []


def test_what_is_late_says_so_in_every_group():
    late = replace(LINE, days_left=-4)
    groups = dict.fromkeys((MorningGroup.OVERDUE, MorningGroup.FOR_APPROVAL), (late,))
    made = morning_list(MorningList(DAY, groups), samples.OFFICE, Language.FRENCH)
    assert missing(made, "Jours de retard", "retard : 4") == []


@pytest.mark.parametrize("language", Language)
def test_the_lists_read_as_they_did_and_have_the_same_bytes(golden, language):
    answered = samples.registered_line(
        7, status=Status.ANSWERED, outcome=Outcome.FULL, closed_on=date(2026, 12, 1)
    )
    register = samples.register(samples.registered_line(), answered, language=language)
    golden(f"register_{language}", register_list(register))
    groups = dict.fromkeys(MorningGroup, (LINE,))
    waiting = MorningList(DAY, groups)
    golden(f"morning_{language}", morning_list(waiting, samples.OFFICE, language))
    assert register_list(register) == register_list(register)
