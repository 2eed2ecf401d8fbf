"""The whole program as people use it: real window, real office, real threads."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from citizen_office.demonstration import PASSWORD
from citizen_office.desk import Appearance, Theme, read_desk
from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.calendar import Closure
from citizen_office.domain.catalogue import Found, RecordKind, kind_of
from citizen_office.domain.choices import Paper
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import Group
from citizen_office.domain.state import Status
from citizen_office.office import Office
from citizen_office.places import DATABASE
from citizen_office.program import Program
from citizen_office.ui.controllers import printing
from citizen_office.ui.widgets.passwords import PasswordField
from tests.builders import asked
from tools.stage import NOW, Stage, make_template


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_template(tmp_path_factory.mktemp("trial") / "office")


@pytest.fixture
def printed(monkeypatch):
    """What reached the printer."""
    papers = []

    def send(paper, printer, copies=1):
        papers.append((paper, printer, copies))

    monkeypatch.setattr(printing.printers, "send", send)
    return papers


@pytest.fixture
def stage(qapp, tmp_path, template, printed, monkeypatch):
    """A window on a copy of the fictitious office; None: on an empty folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = []

    def begin(source=template):
        made.append(Stage(qapp, tmp_path / str(len(made)), Appearance("ar"), source))
        return made[-1]

    yield begin
    for each in made:
        each.close()
    qapp.setStyleSheet("")


def keys(stage, *typed):
    """Type words, and press keys that are given as Qt names them."""
    for each in typed:
        target = QApplication.focusWidget() or stage.window
        if isinstance(each, str):
            for character in each:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click,
                    target,
                    Qt.Key.Key_unknown,
                    character,
                    Qt.KeyboardModifier.NoModifier,
                )
        else:
            key, *modifiers = each if isinstance(each, tuple) else (each,)
            QTest.keyClick(target, key, *modifiers)
    stage.settle()


def staff(stage):
    """Return everybody of the fictitious office by user name."""
    return {card.user.login: card.user for card in stage.program.office.accounts.users()}


TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL_ENTER = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
CTRL_P = (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def register_by_keyboard(stage):
    """Take a request down as a clerk does, without the mouse."""
    keys(stage, "دفتر تحملات النظافة", ENTER)
    keys(stage, TAB, "l000077", ENTER, "زينب", ENTER, "الافتراضية", ENTER, "زنقة المثال", ENTER)
    keys(stage, CTRL_ENTER)


def make_an_office(stage):
    """Fill in the page of the first start, and press its button."""
    page = stage.program.opening.page
    page.name_field.setText("سعاد التجريبية")
    page.password_fields.password_field.setText(PASSWORD)
    page.password_fields.again_field.setText(PASSWORD)
    page.open_button.click()


def test_an_office_is_opened_and_its_first_request_registered(stage, printed):
    made = stage(None)
    make_an_office(made)
    made.wait_for(lambda: made.program.opening.recovery_page is not None)
    made.settle()
    keys(made, CTRL_P)
    assert [paper[:5] for paper, _printer, _copies in printed] == [b"%PDF-"]
    made.program.opening.recovery_page.go_on_button.click()
    made.wait_for(lambda: made.program.desk is not None)
    made.settle()
    register_by_keyboard(made)
    assert made.program.office.queue.counts()[Group.OPEN] == 1


@pytest.mark.parametrize(
    "broken",
    [
        "citizen_office.services.printing.recovery_sheet",
        "citizen_office.ui.pages.recovery.RecoveryPage.show_sheet",
    ],
)
def test_who_gets_no_recovery_sheet_comes_in_and_is_told(stage, monkeypatch, broken):
    def fail(*_given):
        raise MemoryError

    monkeypatch.setattr(broken, fail)
    made = stage(None)
    make_an_office(made)
    made.wait_for(lambda: made.program.desk is not None)
    made.settle()
    assert made.desk.frame.isVisible()
    assert "الإدارة" in made.desk.frame.trouble_remark.words_label.text()


def test_a_fictitious_office_can_be_tried(stage):
    made = stage(None)
    made.program.opening.page.trial_button.click()
    made.wait_for(lambda: made.program.desk is not None)
    made.settle()
    assert made.program.office.queue.counts()[Group.OPEN] > 20


def test_a_request_is_registered_by_keyboard_alone(stage, printed):
    made = stage()
    keys(made, PASSWORD, ENTER)
    made.wait_for(lambda: made.program.desk is not None)
    made.settle()
    before = made.program.office.queue.counts()[Group.OPEN]
    register_by_keyboard(made)
    assert made.program.office.queue.counts()[Group.OPEN] == before + 1
    made.wait_for(lambda: len(printed) == 2)
    assert made.page("counter").is_empty


def test_a_double_press_registers_once(stage):
    made = stage()
    made.sign_in()
    before = made.program.office.queue.counts()[Group.OPEN]
    keys(made, "موضوع", ENTER, TAB, "l000077", ENTER, "زينب", ENTER, "الافتراضية", ENTER, "عنوان")
    button = made.page("counter").register_button
    button.click()
    button.click()
    made.settle()
    assert made.program.office.queue.counts()[Group.OPEN] == before + 1


def test_a_form_is_offered_again_after_a_crash(stage, tmp_path, qapp):
    made = stage()
    made.sign_in()
    keys(made, "طلب لم يكتمل")
    made.desk.flush()
    made.settle()
    # What a power failure leaves: the files as they are, and a window that never closed.
    again = Stage(qapp, tmp_path / "again", Appearance("ar"), made.folder)
    again.sign_in()
    banner = again.page("counter").draft_banner
    assert banner.isVisible()
    banner.go_on_button.click()
    again.settle()
    assert again.page("counter").form.wish_part.subject_field.text() == "طلب لم يكتمل"
    again.close()


def test_a_receipt_is_printed_again_as_a_copy(stage, printed):
    made = stage()
    made.sign_in()
    register_by_keyboard(made)
    made.wait_for(lambda: len(printed) == 2)
    made.settle()
    made.desk.frame.status_button.click()
    made.settle()
    line = made.program.office.queue.search("l000077")[0]
    view = made.program.office.requests.show(Reference.read(line.reference))
    assert view.state.copies[Paper.RECEIPT] == 2
    assert len(printed) == 3


def test_the_language_changes_at_once_with_every_page_open(stage):
    made = stage()
    made.sign_in("admin")
    for name in ("requests", "catalogue", "administration", "counter"):
        made.page(name)
    made.desk.frame.appearance_bar.language_button.click()
    made.settle()
    assert made.app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    texts = {button.text() for button in made.desk.frame.rail_buttons.values()}
    assert any("Guichet" in text for text in texts)
    assert read_desk(made.folder).appearance.language == "fr"


def test_theme_and_size_change_at_once_and_belong_to_the_user(stage):
    made = stage()
    made.sign_in("admin")
    made.program.dress(Appearance("ar", Theme.CONTRAST, 26))
    made.settle()
    assert made.desk.frame.font().pixelSize() == 26
    made.program.leave()
    made.settle()
    made.program.dress(Appearance("fr"))
    made.sign_in("admin")
    assert made.program.language.code == "ar"
    assert made.desk.frame.font().pixelSize() == 26


def test_a_supervisor_comes_from_the_reminder_to_the_request_whose_term_moved(stage):
    made = stage()
    closure = Closure("عطلة افتراضية", "Fermeture fictive", "")
    made.program.office.calendar.close(date(2026, 12, 2), closure, staff(made)["admin"])
    desk = made.sign_in("supervisor")
    desk.frame.status_button.click()
    made.settle()
    part = made.page("administration").calendar_part
    keys(made, ENTER)
    assert part.stack.currentWidget() is part.moved_view
    keys(made, ENTER)
    assert desk.frame.in_front() is desk.frame.shown_pages["request"]
    keys(made, ESCAPE)
    assert desk.frame.in_front() is desk.frame.shown_pages["administration"]


def test_the_desk_is_locked_and_goes_on_where_it_was(stage):
    made = stage()
    made.sign_in()
    keys(made, "نصف طلب")
    QTest.keyClick(made.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    made.settle()
    assert not made.desk.frame.isVisible()
    keys(made, "not-the-password", ENTER)
    made.settle()
    assert not made.desk.frame.isVisible()
    keys(made, PASSWORD, ENTER)
    made.wait_for(made.desk.frame.isVisible)
    assert made.page("counter").form.wish_part.subject_field.text() == "نصف طلب"


def test_who_was_given_a_password_chooses_one_before_the_desk_opens(stage):
    made = stage()
    accounts = made.program.office.accounts
    users = staff(made)
    accounts.give_password(users["clerk"].id, "mot-de-passe-donne", users["admin"])

    def choose(password):
        for field in made.dialog().password_fields.findChildren(PasswordField):
            field.setText(password)
        made.dialog().save_button.click()
        made.settle()

    for _ in range(2):  # whoever gives up may try again
        made.close_dialogs()
        made.program.sign_in_page.password_field.setText("mot-de-passe-donne")
        made.program.sign_in_page.sign_in_button.click()
        made.wait_for(lambda: made.dialog() is not None)
    choose("mot-de-passe-donne")
    assert made.dialog().password_fields.password_row.is_faulty
    assert made.program.desk is None
    choose("mot-de-passe-choisi")
    assert made.desk.frame.isVisible()
    assert accounts.sign_in("clerk", "mot-de-passe-choisi") == users["clerk"]


def test_who_guesses_waits_and_sees_the_seconds_go(stage):
    made = stage()
    page = made.program.sign_in_page
    for _ in range(3):
        keys(made, "not-the-password", ENTER)
        made.settle()
    page._wait_timer.stop()  # the test counts
    assert "ثانية واحدة" in page.password_row.remark_label.text()
    keys(made, PASSWORD, ENTER)
    assert made.program.desk is None
    page.show_wait(2)
    page._count_down()
    page._count_down()
    assert page.sign_in_button.isEnabled()
    assert not page.password_row.is_faulty


def test_another_user_need_not_wait(stage):
    made = stage()
    page = made.program.sign_in_page
    page.show_wait(60)
    assert not page.sign_in_button.isEnabled()
    page.login_field.setFocus()
    keys(made, "x")
    assert page.sign_in_button.isEnabled()
    assert not page.password_row.is_faulty


def test_an_office_that_did_not_open_is_opened_with_the_next_try(stage, template, tmp_path):
    broken = Path(shutil.copytree(template, tmp_path / "broken"))
    (broken / DATABASE).write_bytes(b"no database")
    made = stage(broken)
    made.settle()
    assert made.program.office is None
    shutil.copy(template / DATABASE, made.folder / DATABASE)
    assert made.sign_in().frame.isVisible()


def test_nobody_stays_named_as_locked_once_another_user_signs_in(stage):
    made = stage()
    made.sign_in()
    page = made.program.sign_in_page
    office = page.office_label.text()
    made.program.lock()
    assert page.office_label.text() != office
    page.switch_button.click()
    assert page.office_label.text() == office


def test_what_is_being_asked_is_covered_with_the_desk_and_comes_back(stage):
    made = stage()
    desk = made.sign_in()
    desk.open_request(desk.seat.office.queue.lines(Group.OPEN)[0].reference)
    made.settle()
    made.page("request").step_wanted.emit(Kind.NOTED)
    dialog = made.dialog()
    dialog.note_field.set_text("ملاحظة لم تتم")
    made.window.idled.emit()
    assert made.dialog() is None
    keys(made, PASSWORD, ENTER)
    made.wait_for(lambda: made.dialog() is dialog)
    assert dialog.note_field.text() == "ملاحظة لم تتم"


@pytest.mark.parametrize("end", ["lock", "leave", "_flush"])
def test_the_visitor_reads_nothing_once_the_desk_is_left(stage, end):
    made = stage()
    desk = made.sign_in()
    desk.open_record("W1-31")
    made.settle()
    made.page("catalogue").visitor_button.click()
    made.settle()
    screen = desk.visitor.screen
    assert screen.isVisible()
    getattr(made.program, end)()
    assert not screen.isVisible()
    made.settle()
    assert made.dialog() is None


def test_nothing_of_a_user_is_left_once_another_signs_in(stage, qtbot):
    made = stage()
    desk = made.sign_in()
    desk.open_request(desk.seat.office.queue.lines(Group.OPEN)[0].reference)
    made.settle()
    made.page("request").step_wanted.emit(Kind.NOTED)
    left = [desk, desk.notices, desk.frame, desk.frame.search_box.found_panel, made.dialog()]
    made.program.lock()
    made.program.sign_in_page.switch_button.click()
    qtbot.waitUntil(lambda: not any(map(shiboken6.isValid, left)))


def test_nobody_at_the_desk_for_four_minutes_locks_it(stage):
    made = stage()
    made.sign_in()
    assert made.window._idle_timer.interval() == 4 * 60 * 1000
    assert made.window._idle_timer.isActive()
    made.window._idle_timer.start(1)  # the four minutes are over soon
    made.wait_for(lambda: not made.desk.frame.isVisible())


def test_what_registering_put_off_is_done_once_the_desk_is_locked(stage):
    made = stage()
    made.sign_in()
    database = made.program.office._database
    parts = text("SELECT count(DISTINCT segid) FROM request_index_idx")

    def count():
        with database.reading() as session:
            return session.scalar(parts)

    before = count()
    made.program.lock()
    made.wait_for(lambda: count() < before)


def test_a_key_in_the_window_or_a_dialog_is_a_sign_of_life(stage):
    made = stage()
    made.sign_in()
    timer = made.window._idle_timer
    first = timer.timerId()
    QTest.keyClick(made.window.windowHandle(), Qt.Key.Key_Shift)
    second = timer.timerId()
    made.desk.frame.keys_wanted.emit()
    made.settle()
    QTest.keyClick(made.dialog().windowHandle(), Qt.Key.Key_Shift)
    assert len({first, second, timer.timerId()}) == 3  # it was started anew each time


def test_another_user_signs_in_and_the_first_ones_form_waits(stage):
    made = stage()
    made.sign_in("clerk")
    keys(made, "طلب نادية")
    made.program.leave()
    made.settle()
    made.sign_in("admin")
    assert made.page("counter").is_empty
    assert not made.page("counter").draft_banner.isVisible()
    made.program.leave()
    made.settle()
    made.sign_in("clerk")
    assert made.page("counter").draft_banner.isVisible()


def test_a_request_goes_all_the_way_to_its_reply(stage, printed):
    made = stage()
    desk = made.sign_in("supervisor")
    line = made.program.office.queue.lines(Group.TODAY)[-1]
    desk.open_request(line.reference)
    made.settle()
    page = made.page("request")
    page.compose()
    page.composer.text_field.set_text("تجدون رفقته الوثيقة المطلوبة.")
    page.composer.submit_button.click()
    made.settle()
    assert page.view.state.status is Status.FOR_APPROVAL
    keys(made, CTRL_ENTER)
    assert page.view.state.status is Status.READY
    keys(made, CTRL_ENTER)
    assert made.dialog() is not None
    made.dialog().go_on_button.click()
    made.settle()
    assert page.view.state.status is Status.ANSWERED


def test_a_wrong_date_is_confirmed_before_anything_is_saved(stage, qapp):
    made = stage()
    made.program.office.journal._now = lambda: NOW.replace(year=2035)
    page = made.program.sign_in_page
    page.login_field.setText("clerk")
    page.password_field.setText(PASSWORD)
    page.sign_in_button.click()
    made.wait_for(lambda: made.dialog() is not None)
    assert made.program.desk is None
    made.dialog().yes_button.click()
    made.wait_for(lambda: made.program.desk is not None)
    made.window.activateWindow()
    made.settle()
    register_by_keyboard(made)
    assert made.program.office.queue.search("l000077")[0].received_on.year == 2035


def test_a_second_window_offers_the_first_one(stage, qapp):
    made = stage()
    other = Program(qapp, made.folder, None, lambda: NOW)
    other.begin()
    qapp.processEvents()
    shown = other.window.stack.currentWidget()
    assert type(shown).__name__ == "InUsePage"
    shown.close_button.click()
    assert not other.window.isVisible()
    other.end()
    other.window.deleteLater()


def test_closing_during_work_keeps_what_was_being_saved(stage, qapp):
    made = stage()
    made.sign_in()
    keys(made, "موضوع", ENTER, TAB, "l000077", ENTER, "زينب", ENTER, "الافتراضية", ENTER, "عنوان")
    made.page("counter").register_button.click()
    made.close()
    office = Office.open(made.folder, lambda: NOW)
    assert [line.applicant for line in office.queue.search("l000077")] == ["زينب الافتراضية"]
    office.close()


def test_what_another_program_registers_appears(stage, qapp):
    made = stage()
    made.sign_in()
    page = made.page("requests")
    before = page.model.rowCount()
    made.program.tasks._look()
    made.settle()
    other = Office.open(made.folder, lambda: NOW)
    user = other.accounts.sign_in("clerk", PASSWORD)
    view = other.requests.show(Reference.read(other.queue.lines(Group.OPEN)[0].reference))
    other.requests.register(replace(view.asked, token="another-program"), user)
    other.close()
    made.program.tasks._look()
    made.wait_for(lambda: page.model.rowCount() == before + 1)


def test_who_forgot_the_password_comes_in_by_the_recovery_sheet(stage):
    made = stage()
    recovery = made.program.office.new_recovery(staff(made)["admin"])
    made.program.sign_in_page.login_field.setText("clerk")
    made.program.sign_in_page.recovery_button.click()
    made.wait_for(lambda: made.dialog() is not None)
    dialog = made.dialog()
    dialog.current_field.setText("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA")
    for field in (dialog.password_fields.password_field, dialog.password_fields.again_field):
        field.setText("nouveau-mot-de-passe")
    dialog.save_button.click()
    made.settle()
    assert dialog.current_row.is_faulty
    dialog.current_field.setText(recovery.code.lower())
    dialog.save_button.click()
    made.settle()
    assert made.dialog() is None
    made.sign_in("clerk", "nouveau-mot-de-passe")


def test_a_finding_of_every_kind_leads_to_where_it_stands(stage):
    made = stage()
    desk = made.sign_in()
    office, box = made.program.office, desk.frame.search_box
    line = next(each for each in office.queue.lines(Group.CLOSED) if each.status == "answered")
    admin = office.accounts.sign_in("admin", PASSWORD)
    office.publications.add(
        NewPublication(kind=PublicationKind.SERVICE, title_ar="خدمة افتراضية"), admin
    )
    reference = Reference.read(line.reference)
    office.answers.publish(reference, NewAnswer("سؤال افتراضي", "جواب افتراضي"), admin)
    for record, shown in (
        ("W1-31", "W1-31"),
        ("C3", "C3"),
        ("W1-T2", "W1-T2"),
        ("W2-O1", "W2-T1"),
        ("S1", "S1"),
        ("A1", "A1"),
    ):
        box.picked.emit(Found(record, kind_of(record), "", "", 1.0))
        made.settle()
        assert desk.frame.in_front() is made.page("catalogue")
        assert made.page("catalogue").shown_record() == shown
    box.picked.emit(Found(line.reference, RecordKind.REQUEST, "", "", 1.0))
    made.settle()
    assert desk.frame.in_front() is desk.frame.shown_pages["request"]


def test_a_request_and_what_it_is_about_lead_to_each_other(stage):
    made = stage()
    desk = made.sign_in()
    office = made.program.office
    user = office.accounts.sign_in("admin", PASSWORD)
    card = office.requests.register(asked(about=(CatalogueId("C3"),)), user)
    desk.open_record("C3")
    made.settle()
    page = made.page("catalogue")
    page.record_view.request_opened.emit(str(card.reference))
    made.settle()
    shown = made.page("request")
    assert desk.frame.in_front() is shown
    links = shown.facts_panel.about_panel.buttons
    assert len(links) == 1
    links[0].click()
    made.settle()
    assert made.page("catalogue").shown_record() == "C3"
