"""The page of the first start, and the recovery sheet that follows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from citizen_office.desk import Appearance, Theme
from citizen_office.domain.papers import Recovery
from citizen_office.errors import DiskFull, WeakPassword
from citizen_office.pdf.recovery import recovery_sheet
from citizen_office.ui.pages.first_start import FirstOffice, FirstStartPage
from citizen_office.ui.pages.recovery import RecoveryPage
from tests.ui.audit import audit, shown

PASSWORD = "motdepasse-fictif"
HEAVY = {"sqlalchemy", "phonenumbers", "reportlab", "stdnum"}


@pytest.fixture
def page(qtbot, look):
    page = FirstStartPage()
    qtbot.addWidget(page)
    page.name_field.setText("سعاد الافتراضية")
    return page


@pytest.fixture(scope="module")
def sheet():
    return recovery_sheet(Recovery("مقر افتراضي", "AZH1", "souad", "ABCD-EFGH"))


@pytest.fixture
def recovery(qtbot, look, sheet):
    page = RecoveryPage()
    qtbot.addWidget(page)
    page.show_sheet(sheet)
    return page


def give_password(page, password=PASSWORD, again=None):
    page.password_fields.password_field.setText(password)
    page.password_fields.again_field.setText(password if again is None else again)


def test_what_is_filled_in_makes_an_office_once_name_and_password_are_given(page, qtbot):
    give_password(page)
    with qtbot.waitSignal(page.submitted) as made:
        page.open_button.click()
    assert made.args == [
        FirstOffice("مقر جماعة تطوان", "TTN1", "admin", "سعاد الافتراضية", PASSWORD)
    ]


def test_a_desk_code_may_be_typed_small(page, qtbot):
    give_password(page)
    page.desk_field.setText("azh١ ")
    with qtbot.waitSignal(page.submitted) as made:
        page.open_button.click()
    assert made.args[0].desk == "AZH1"


@pytest.mark.parametrize("code", ["", "1TTN", "T", "TTN-1", "مكتب"])
def test_a_wrong_desk_code_is_told_at_its_field(page, qtbot, code):
    give_password(page)
    page.desk_field.setText(code)
    with qtbot.assertNotEmitted(page.submitted):
        page.open_button.click()
    assert page.desk_row.is_faulty
    assert not page.name_row.is_faulty


def test_what_is_missing_is_told_at_its_field(page, qtbot):
    give_password(page)
    page.name_field.clear()
    page.login_field.setText(" ")
    with qtbot.assertNotEmitted(page.submitted):
        page.open_button.click()
    assert page.name_row.is_faulty
    assert page.login_row.is_faulty


@pytest.mark.parametrize(("password", "again"), [("court", "court"), (PASSWORD, "autre-mot")])
def test_a_password_is_long_enough_and_the_same_twice(page, qtbot, password, again):
    give_password(page, password, again)
    with qtbot.assertNotEmitted(page.submitted):
        page.open_button.click()
    fields = page.password_fields
    assert fields.password_row.is_faulty or fields.again_row.is_faulty


def test_enter_goes_from_field_to_field_and_presses_nothing(page, qtbot):
    give_password(page)
    page.show()
    page.site_field.setFocus()
    with qtbot.assertNotEmitted(page.submitted):
        for _each in range(6):
            qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.focusWidget() is page.open_button


def test_nothing_is_sent_twice_while_the_office_is_made(page, qtbot):
    give_password(page)
    page.show_waiting()
    with qtbot.assertNotEmitted(page.submitted), qtbot.assertNotEmitted(page.trial_wanted):
        page.open_button.click()
        page.trial_button.click()


def test_what_went_wrong_is_told_and_can_be_tried_again(page):
    page.show_waiting()
    page.show_fault(WeakPassword(8))
    assert page.password_fields.password_row.is_faulty
    page.show_waiting()
    page.show_fault(DiskFull("office.db"))
    assert not page.fault_label.isHidden()
    assert page.open_button.isEnabled()


def test_the_first_frame_loads_nothing_heavy():
    script = "import sys, citizen_office.ui.pages.first_start; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert not HEAVY & {name.split(".")[0] for name in run.stdout.split()}


def test_going_on_without_the_sheet_asks_first(recovery, qtbot):
    with qtbot.assertNotEmitted(recovery.done):
        recovery.go_on_button.click()
    assert not recovery.doubt_panel.isHidden()
    recovery.stay_button.click()
    assert recovery.doubt_panel.isHidden()
    recovery.go_on_button.click()
    with qtbot.waitSignal(recovery.done):
        recovery.leave_button.click()


def test_a_printed_sheet_lets_one_go_on_at_once(recovery, qtbot):
    with qtbot.waitSignal(recovery.print_wanted):
        recovery.print_button.click()
    recovery.show_done()
    with qtbot.waitSignal(recovery.done):
        recovery.go_on_button.click()


def test_a_sheet_that_did_not_print_still_asks(recovery, qtbot):
    recovery.show_fault("لا توجد طابعة")
    assert not recovery.state_remark.isHidden()
    with qtbot.assertNotEmitted(recovery.done):
        recovery.go_on_button.click()


LOOKS = [
    (Appearance("ar", Theme.LIGHT, 16), (1024, 600)),
    (Appearance("ar", Theme.CONTRAST, 26), (1024, 600)),
    (Appearance("fr", Theme.LIGHT, 26), (1024, 600)),
]


@pytest.mark.parametrize(("appearance", "room"), LOOKS)
def test_everyone_can_use_both_pages(qtbot, look, language, sheet, appearance, room):
    language.use(appearance.language)
    look.use(appearance)
    first, recovery = FirstStartPage(), RecoveryPage()
    for page in (first, recovery):
        qtbot.addWidget(page)
    first.open_button.click()  # with what is missing told
    recovery.show_sheet(sheet)
    recovery.go_on_button.click()
    assert audit(shown(first, *room)) == []
    assert audit(shown(recovery, *room)) == []


def test_enter_goes_from_the_new_password_to_the_second_one_and_then_opens(page, qtbot):
    give_password(page)
    page.show()
    page.password_fields.password_field.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.focusWidget() is page.open_button
    with qtbot.waitSignal(page.submitted):
        qtbot.keyClick(page.open_button, Qt.Key.Key_Return)
