"""What is wrong at a field is said in the language in use, also once that is another one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citizen_office.domain.intake import SUBJECT_LIMIT
from citizen_office.domain.papers import OfficeData
from citizen_office.errors import DateInFuture, DiskFull, MalformedDesk, Missing, SettingsChanged
from citizen_office.ui.dialogs.password import PasswordDialog
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.administration_office import OfficePart
from citizen_office.ui.pages.counter import CounterPage
from citizen_office.ui.pages.first_start import FirstStartPage
from citizen_office.ui.widgets.counter_form import COMPULSORY
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.reply_composer import ReplyComposer


@pytest.fixture
def stage(qtbot, look):
    """Show a widget in Arabic."""

    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


@pytest.fixture
def speak_french(language, qapp):
    def speak():
        language.use("fr")
        qapp.processEvents()

    return speak


def said(row):
    """Return what a field says, once the eye and the ear are told the same."""
    assert row.control.accessibleDescription() == row.remark_label.text()
    return row.remark_label.text()


def test_the_first_page_says_faults_anew(stage, speak_french):
    page = stage(FirstStartPage())
    page.desk_field.setText("1")
    page.open_button.click()
    page.show_fault(DiskFull("office.db"))
    arabic = said(page.name_row), page.fault_label.text()
    speak_french()
    assert said(page.name_row) == explain(Missing("name")) != arabic[0]
    assert said(page.desk_row) == explain(MalformedDesk())
    assert page.fault_label.text() == explain(DiskFull("office.db")) != arabic[1]


def test_a_reply_says_faults_anew(stage, speak_french):
    composer = stage(ReplyComposer())
    composer.submit()
    speak_french()
    assert said(composer.rows["text"]) == explain(Missing("text"))
    assert composer.rows["text"].is_faulty


def test_what_others_saved_is_said_anew(stage, speak_french):
    field = stage(Field(LineField()))
    field.show_meanwhile("0500000001")
    arabic = said(field)
    speak_french()
    assert "0500000001" in said(field) != arabic


def test_a_refusal_of_the_data_of_the_office_is_said_anew(stage, speak_french):
    part = stage(OfficePart())
    error = SettingsChanged(datetime(2026, 11, 23, 12, tzinfo=UTC), OfficeData())
    part.show_outdated(error.now, error)
    arabic = part.fault_remark.words_label.text()
    speak_french()
    assert part.fault_remark.words_label.text() == explain(error) != arabic


def test_a_password_says_faults_anew(stage, speak_french):
    dialog = stage(PasswordDialog())
    dialog.save_button.click()
    speak_french()
    assert said(dialog.current_row) == explain(Missing("password"))


def test_the_counter_says_faults_anew(stage, speak_french):
    page = stage(CounterPage())
    form = page.form
    form.show_missing()
    form.show_fault(DateInFuture("received_on"))
    speak_french()
    rows = {path: row for part in form.parts for path, row in part.rows.items()}
    assert {said(rows[path]) for path in COMPULSORY} == {explain(Missing(""))}
    assert said(rows["received_on"]) == explain(DateInFuture(""))


def test_a_subject_that_is_too_long_is_told_from_the_draft_on(stage, speak_french):
    page = stage(CounterPage())
    wish = page.form.wish_part
    wish.fill({"subject": "b" * (SUBJECT_LIMIT + 1)})
    arabic = said(wish.subject_row)
    assert wish.subject_row.is_faulty
    speak_french()
    assert wish.subject_row.is_faulty
    assert said(wish.subject_row) != arabic
