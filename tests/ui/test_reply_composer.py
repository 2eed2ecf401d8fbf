"""A reply while it is written: the parts the law wants, ticked, kept, faults at their field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from citizen_office.domain.choices import Exemption, Ground, Outcome
from citizen_office.domain.replies import Enclosure, NewReply
from citizen_office.domain.requests import RequestLine
from citizen_office.domain.state import Status
from citizen_office.errors import NotAnAmount
from citizen_office.ui.money import dirhams, read_dirhams, typed_amount, typed_dirhams
from citizen_office.ui.widgets.columns import Column
from citizen_office.ui.widgets.enclosures import page_count
from citizen_office.ui.widgets.reply_composer import ReplyComposer
from tests.ui.audit import audit, shown

PARTIAL = {
    "outcome": "partial",
    "text": "تجدون رفقته الجزء الذي يمكن تسليمه.",
    "grounds": ["exempt", "published"],
    "exceptions": ["private_life"],
    "reasons": "تتضمن اللائحة أسماء أشخاص.",
    "withheld": "عمود الأسماء",
    "published_in": "ميزانية 2025",
    "published_at": "بوابة الجماعة",
    "enclosures": [{"name": "لائحة", "pages": 3}],
    "cost": "12,5",
}


@pytest.fixture
def composer(qtbot, look):
    made = ReplyComposer()
    qtbot.addWidget(made)
    shown(made, 640, 1600)
    return made


def seen(composer):
    return [name for name, row in composer.parts_panel.rows.items() if row.isVisible()]


def test_a_full_reply_asks_for_no_reasons(composer):
    assert seen(composer) == []
    assert composer.compulsory_list.open_parts == ["text"]


def test_what_is_chosen_calls_for_what_the_law_wants(composer):
    composer.outcome_row.buttons[Outcome.REFUSED].click()
    assert seen(composer) == ["grounds", "reasons"]
    grounds = composer.parts_panel.grounds_row.buttons
    grounds[Ground.EXEMPT].click()
    grounds[Ground.REPEATED].click()
    assert seen(composer) == ["grounds", "exceptions", "reasons", "repeats"]
    composer.outcome_row.buttons[Outcome.PARTIAL].click()
    assert "withheld" in seen(composer)
    assert set(composer.parts_panel.exceptions_row.buttons) == set(Exemption)


def test_compulsory_parts_are_ticked_as_they_are_written(composer):
    composer.outcome_row.buttons[Outcome.REFUSED].click()
    told = composer.compulsory_list
    assert told.open_parts == ["grounds", "reasons", "text"]
    composer.parts_panel.grounds_row.buttons[Ground.UNCLEAR].click()
    composer.parts_panel.fields["reasons"].set_text("لم يحدد الطلب أي وثيقة.")
    assert told.open_parts == ["text"]
    composer.text_field.set_text("يتعذر")
    assert told.open_parts == []


def test_a_reply_in_part_is_sent_on_as_it_was_written(composer, qtbot):
    composer.fill(PARTIAL)
    with qtbot.waitSignal(composer.submitted) as sent:
        composer.submit()
    assert sent.args == [
        NewReply(
            Outcome.PARTIAL,
            PARTIAL["text"],
            enclosures=(Enclosure("لائحة", 3),),
            grounds=(Ground.EXEMPT, Ground.PUBLISHED),
            exceptions=(Exemption.PRIVATE_LIFE,),
            reasons=PARTIAL["reasons"],
            withheld=PARTIAL["withheld"],
            published_in=PARTIAL["published_in"],
            published_at=PARTIAL["published_at"],
            cost=1250,
        )
    ]


def test_words_that_have_no_place_now_are_kept_but_not_sent(composer, qtbot):
    composer.fill(PARTIAL)
    composer.outcome_row.buttons[Outcome.FULL].click()
    assert composer.kept()["reasons"] == PARTIAL["reasons"]
    with qtbot.waitSignal(composer.submitted) as sent:
        composer.submit()
    assert sent.args[0].reasons is None
    composer.outcome_row.buttons[Outcome.PARTIAL].click()
    assert composer.parts_panel.fields["reasons"].text() == PARTIAL["reasons"]


def test_a_draft_comes_back_with_every_part(composer, qtbot):
    composer.fill(PARTIAL)
    other = ReplyComposer()
    qtbot.addWidget(other)
    other.fill(composer.kept())
    assert other.kept() == composer.kept()
    assert other.is_begun
    other.fill({})
    assert not other.is_begun


def test_a_reply_of_the_record_is_written_anew(composer):
    composer.fill(vars(NewReply(Outcome.FULL, "نص", enclosures=(Enclosure("لائحة", 3),), cost=50)))
    assert composer.body()["cost"] == 50
    assert composer.body()["enclosures"] == [{"name": "لائحة", "pages": 3}]


@pytest.mark.parametrize(
    ("changes", "at"),
    [
        ({"exceptions": []}, "exceptions"),
        ({"reasons": " "}, "reasons"),
        ({"withheld": ""}, "withheld"),
        ({"published_at": ""}, "published_at"),
        ({"grounds": []}, "grounds"),
        ({"cost": "1,2,3"}, "cost"),
        ({"enclosures": [{"pages": 3}]}, "enclosures"),
        ({"text": ""}, "text"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_stands_at_its_field(composer, qtbot, changes, at):
    composer.fill({**PARTIAL, **changes})
    with qtbot.assertNotEmitted(composer.submitted):
        composer.submit()
    assert [name for name, row in composer.rows.items() if row.is_faulty] == [at]


@pytest.mark.parametrize(
    ("changes", "at"), [({"text": ""}, "text"), ({"exceptions": []}, "exceptions")]
)
def test_a_fault_is_brought_into_view_with_the_keys(qtbot, look, changes, at):
    column = Column(composer := ReplyComposer())
    qtbot.addWidget(column)
    shown(column, 640, 300)
    composer.fill({**PARTIAL, **changes})
    composer.text_field.setFocus()
    column.verticalScrollBar().setValue(0)
    composer.submit()
    row = composer.rows[at]
    assert row.isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is not composer.rows["exceptions"].control
    assert not row.remark_label.visibleRegion().isEmpty()


def test_an_earlier_request_is_taken_over_by_one_press(composer):
    line = RequestLine(
        "AZH1-2026-00001-L",
        "دفتر تحملات",
        "زينب الافتراضية",
        Status.ANSWERED,
        date(2026, 3, 2),
        date(2026, 3, 30),
        None,
        urgent=False,
        overdue=False,
        has_conflicts=False,
        entries=3,
    )
    composer.fill({"outcome": "refused", "grounds": ["repeated"]})
    composer.offer_earlier([line])
    composer.parts_panel.earlier_panel.buttons[0].click()
    assert composer.body()["repeats"] == line.reference


def test_enclosures_are_added_and_taken_out(composer):
    composer.enclosures_field.add_button.click()
    row = composer.enclosures_field.rows[0]
    row.name_field.setText("جدول")
    row.pages_field.setText("١٢")
    assert composer.kept()["enclosures"] == [{"name": "جدول", "pages": 12}]
    row.remove_button.click()
    assert "enclosures" not in composer.kept()
    assert page_count("12 ص") == "12"


@pytest.mark.parametrize(
    ("typed", "centimes"),
    [
        ("", None),
        ("12", 1200),
        ("12,5", 1250),
        ("١٢٫٥٠", 1250),
        ("0.05", 5),
        (" 1 250,00 ", 125000),
    ],
)
def test_an_amount_is_read_as_it_is_typed(typed, centimes):
    assert read_dirhams("cost", typed_amount(typed)) == centimes


@pytest.mark.parametrize("typed", ["1,2,3", ",5", "1,234"])
def test_what_is_no_amount_is_said(typed):
    with pytest.raises(NotAnAmount):
        read_dirhams("cost", typed)


def test_amounts_are_shown_with_their_currency(language):
    assert typed_dirhams(1250) == "12,50"
    assert typed_dirhams(1200) == "12"
    assert "12,50" in dirhams(1250)


@pytest.mark.parametrize("width", [420, 900])
def test_the_composer_passes_the_audit(composer, width, qtbot):
    composer.fill(PARTIAL)
    shown(composer, width, 3400)
    qtbot.waitUntil(lambda: audit(composer) == [])
