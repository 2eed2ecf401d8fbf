"""What a form makes of a draft in which anything may stand."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from citizen_office.domain.drafts import Draft
from citizen_office.ui.controllers.counter import CounterController
from citizen_office.ui.pages.counter import CounterPage

BUDGET = {
    "subject": "ميزانية",
    "urgent": True,
    "channel": "mail",
    "received_on": "2026-11-20",
    "about": ["W1-35"],
    "applicant": {"id_number": "L000000"},
}
FOREIGN = {"kind": "foreign_resident", "id_kind": "receipt"}


@pytest.fixture
def page(qtbot, look):
    page = CounterPage()
    qtbot.addWidget(page)
    page.form.fill({"channel": "portal", "language": "fr", "applicant": FOREIGN})
    return page


def take_up(page, body):
    page.take_up(Draft("unfinished", body, datetime(2026, 11, 23)))  # noqa: DTZ001


@pytest.mark.parametrize(
    "body",
    [
        {"channel": "pigeon"},
        {"channel": ["mail", "email"]},
        {"language": "xx"},
        {"applicant": {"kind": "robot"}},
    ],
)
def test_a_code_that_no_choice_has_becomes_the_usual_one(page, body):
    take_up(page, body)
    assert page.is_empty
    assert not page.form.answer_part.channel_fold.is_open


def test_a_paper_that_no_choice_has_becomes_the_usual_one(page):
    take_up(page, {"applicant": {**FOREIGN, "id_kind": "stamp"}})
    assert page.form.body()["applicant"] == {**FOREIGN, "id_kind": "registration_card"}


def test_what_names_no_record_is_left_out(page, seat, notices, qtbot):
    CounterController(page, seat)
    take_up(page, {"about": ["W1-35", "everything", 7, {}]})
    assert page.form.body()["about"] == ["W1-35"]
    with qtbot.waitSignal(notices.done):
        page.known_panel.orient_button.click()


def test_a_form_is_filled_in_and_looked_for_once(page):
    wishes = []
    for wish in (page.words_changed, page.term_wanted, page.identified, page.draft_changed):
        wish.connect(lambda *given: wishes.append(given))
    take_up(page, BUDGET)
    assert wishes == [("ميزانية",), (date(2026, 11, 20), True), ("L000000",)]
