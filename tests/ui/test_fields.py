"""What becomes of what is typed or pasted."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.errors import NotADate
from citizen_office.ui.pages.sign_in import SignInPage
from citizen_office.ui.widgets.fields import (
    CodeField,
    DayField,
    LineField,
    TextField,
    clean_line,
    clean_text,
    group_day,
)


@pytest.fixture
def field(qtbot, look):
    def make(kind, *arguments):
        made = kind(*arguments)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def test_a_pasted_line_loses_what_cannot_be_seen_and_nothing_else(field):
    line = field(LineField)
    QGuiApplication.clipboard().setText("\u200fزنقة\tالمثال\r\nرقم 0\u200e\x07")
    line.paste()
    assert line.text() == "زنقة المثال رقم 0"


def test_twenty_thousand_characters_are_all_kept(field):
    line = field(LineField)
    line.insert("ب" * 20_000)
    assert len(line.text()) == 20_000


def test_enter_goes_on_and_never_sends_a_form(qtbot, look):
    page = QWidget()
    qtbot.addWidget(page)
    first, second = LineField(), LineField()
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(second)
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Return)
    qtbot.waitUntil(second.hasFocus)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("23112026", "23/11/2026"),
        ("٢٣١١٢٠٢٦", "23/11/2026"),
        ("5/1/2026", "5/1/2026"),
        ("23.11.2026", "23/11/2026"),
        ("2311", "23/11"),
        ("23", "23"),
        ("", ""),
        ("abc", ""),
    ],
)
def test_a_day_gets_its_strokes_while_it_is_typed(field, typed, shown):
    day = field(DayField)
    for character in typed:
        day.insert(character)
    assert group_day(typed) == shown
    assert day.text() == shown


def test_a_pasted_day_may_begin_with_its_year(field):
    day = field(DayField)
    day.insert("2026-11-23")
    assert day.text() == "23/11/2026"


@given(st.dates(date(2019, 1, 1), date(2100, 12, 31)))
def test_a_day_written_in_figures_reads_back(day):
    assert group_day(f"{day:%d%m%Y}") == f"{day:%d/%m/%Y}"


def test_a_day_is_read_or_named_as_wrong(field):
    day = field(DayField)
    assert day.day() is None
    day.set_day(date(2026, 11, 23))
    assert day.day() == date(2026, 11, 23)
    day.setText("31/02/2026")
    with pytest.raises(NotADate):
        day.day("period.from")


def test_a_number_is_grouped_and_the_cursor_stays_behind_its_character(field):
    code = field(CodeField, lambda text: " ".join(text.replace(" ", "").upper()))
    QTest.keyClicks(code, "ab3")
    assert code.text() == "A B 3"
    code.setCursorPosition(1)
    QTest.keyClicks(code, "x")
    assert code.text() == "A X B 3"
    assert code.cursorPosition() in {2, 3}


def test_a_text_keeps_its_lines_and_loses_its_formats(field):
    text = field(TextField)
    mime = QMimeData()
    mime.setHtml("<b>سطر</b><br>سطر")
    mime.setText("سطر\r\nسطر\u200e")
    text.insertFromMimeData(mime)
    assert text.text() == "سطر\nسطر"


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing_more(text):
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    clean_text(text).encode()


def test_a_paste_that_comes_as_something_else_is_taken_from_the_clipboard(field):
    text = field(TextField)
    QGuiApplication.clipboard().setText("ميزانية المثال")
    text.insertFromMimeData(QWidget())
    assert text.text() == "ميزانية المثال"


def test_the_password_keeps_the_keys_while_it_is_looked_at(field, qtbot):
    page = field(SignInPage)
    page.submitted.connect(page.show_waiting)
    page.login_field.setText("souad")
    page.password_field.setFocus()
    page.password_field.setText("motdepasse-fictif")
    qtbot.keyClick(page.password_field, Qt.Key.Key_Return)
    assert not page.sign_in_button.isEnabled()
    assert page.focusWidget() is page.password_field
