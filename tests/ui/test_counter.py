"""The counter: a form on the screen, and what the office makes of it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from sqlalchemy import select

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.choices import ApplicantKind, Delivery, Help, Mark, Paper
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import read_request
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import Group
from citizen_office.errors import DateInFuture, DiskFull
from citizen_office.store.journal import entry_from
from citizen_office.store.models import EntryRow, plain
from citizen_office.ui.controllers.counter import CounterController
from citizen_office.ui.language import in_one_line
from citizen_office.ui.notices import Step
from citizen_office.ui.pages.counter import KNOWN, REGISTERED, CounterPage
from citizen_office.ui.widgets.wish import Pace
from tests.builders import ASKED, INPUT, asked
from tests.pdf.saying import says
from tests.ui.audit import audit

MONDAY = date(2026, 11, 23)
COPY = "نسخة رقم"
FOUND = Found("W1-35", RecordKind.PROPOSAL, "إعداد دليل للمعلومات.", "الشفافية", 2.0)
FULL = {
    **INPUT,
    "details": "مع ملحقاته",
    "urgent": True,
    "urgent_reason": "سلامة السكان",
    "period": {"from": "2025-01-01", "to": "2025-12-31"},
    "contained_in": ["report", "decision"],
    "delivery": "on_site",
    "medium": "paper",
    "channel": "portal",
    "received_on": "2026-11-20",
    "portal_reference": "P-12",
    "language": "fr",
    "about": ["W1-35", "C3"],
    "applicant": {
        **INPUT["applicant"],
        "kind": "foreign_resident",
        "id_kind": "residence_card",
        "phone": "06 00 00 00 00",
        "email": "zineb@example.org",
        "latin_first_name": "Zineb",
    },
    "assistance": {
        "kinds": ["read_aloud", "companion"],
        "read_back_language": "ary",
        "read_back_confirmed": True,
        "mark": "thumbprint",
        "mark_reason": "طلب ذلك",
        "witnesses": [{"name": "شاهد افتراضي", "relation": "جار"}],
    },
}


@pytest.fixture
def page(qtbot, look):
    page = CounterPage()
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    qtbot.waitExposed(page)
    page.begin()
    return page


@pytest.fixture
def controller(page, seat):
    return CounterController(page, seat)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def oriented(office):
    """Return the facts of the last answer on the spot."""
    with office._database.reading() as session:
        rows = session.execute(select(plain(EntryRow)).where(EntryRow.kind == "oriented"))
        return [entry_from(each).facts for each in rows][-1]


def register(qtbot):
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def fill(page, body=INPUT):
    page.form.fill(body)
    page.form.edited.emit()


def row(page, path):
    return next(part.rows[path] for part in page.form.parts if path in part.rows)


class TestForm:
    def test_gives_back_everything_that_was_filled_in(self, page):
        page.form.fill(FULL)
        assert read_request(page.form.body(), MONDAY) == read_request(FULL, MONDAY)

    def test_an_empty_form_is_empty_again_after_it_was_cleared(self, page):
        page.form.fill(FULL)
        assert not page.is_empty
        page.begin_anew()
        assert page.is_empty

    def test_tab_goes_from_subject_to_register_past_what_is_folded(self, page, qtbot):
        stops = []
        for _ in range(9):
            stops.append(QApplication.focusWidget())
            press(qtbot, Qt.Key.Key_Tab)
        wish, who = page.form.wish_part, page.form.applicant_part
        assert stops == [
            wish.subject_field,
            wish.pace_row.buttons[Pace.ORDINARY],
            who.id_field,
            who.controls["applicant.first_name"],
            who.controls["applicant.last_name"],
            who.controls["applicant.address"],
            page.form.answer_part.delivery_row.buttons[Delivery.CONSULTATION],
            page.register_button,
            page.known_panel.orient_button,
        ]

    def test_enter_goes_on_and_never_submits(self, page, qtbot):
        fill(page)
        with qtbot.assertNotEmitted(page.submitted):
            for _ in range(12):
                if not page.register_button.hasFocus():
                    press(qtbot, Qt.Key.Key_Return)
        assert page.register_button.hasFocus()

    def test_what_the_law_asks_for_is_named_and_the_first_is_gone_to(self, page, qtbot):
        page.form.wish_part.subject_field.set_text("ميزانية")
        with qtbot.assertNotEmitted(page.submitted):
            register(qtbot)
        faulty = [
            path for part in page.form.parts for path in part.rows if part.rows[path].is_faulty
        ]
        assert faulty == [
            "applicant.id_number",
            "applicant.first_name",
            "applicant.last_name",
            "applicant.address",
        ]
        assert page.form.applicant_part.id_field.hasFocus()

    def test_a_fault_goes_once_its_field_is_put_right(self, page, qtbot):
        register(qtbot)
        assert row(page, "subject").is_faulty
        qtbot.keyClicks(page.form.wish_part.subject_field, "budget")
        assert not row(page, "subject").is_faulty

    def test_a_fault_in_a_folded_part_opens_it(self, page):
        page.form.fill({**INPUT, "channel": "mail"})
        page.form.answer_part.channel_fold.set_open(False)
        assert page.show_fault(DateInFuture("received_on"))
        assert page.form.answer_part.received_field.hasFocus()

    def test_numbers_are_grouped_as_they_are_typed(self, page, qtbot):
        who = page.form.applicant_part
        who.id_field.setFocus()
        qtbot.keyClicks(who.id_field, "l123")
        who.id_field.insert("٤٥٦")
        assert who.id_field.text() == "L 123 456"
        who.controls["applicant.phone"].setText("0612345678")
        assert who.controls["applicant.phone"].text() == "06 12 34 56 78"

    def test_a_doubtful_number_is_told_and_still_registered(self, page, qtbot):
        fill(page, {**INPUT, "applicant": {**INPUT["applicant"], "id_number": "12"}})
        page.form.applicant_part.id_field.setFocus()
        press(qtbot, Qt.Key.Key_Tab)
        assert row(page, "applicant.id_number").is_doubtful
        with qtbot.waitSignal(page.submitted):
            register(qtbot)

    def test_a_foreigner_s_number_is_not_held_against_the_national_card(self, page, qtbot):
        who = page.form.applicant_part
        press(qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        who.id_field.setText("12-34")
        assert who.kind_row.choice() is ApplicantKind.FOREIGN_RESIDENT
        assert who.doubts() == ()
        assert page.form.body()["applicant"]["id_kind"] == "registration_card"

    def test_urgent_needs_its_reason(self, page):
        wish = page.form.wish_part
        wish.pace_row.choose(Pace.URGENT)
        assert wish.reason_row.isVisible()
        page.form.show_missing()
        assert wish.reason_row.is_faulty
        wish.reason_field.setText("سلامة السكان")
        page.form.show_missing()
        assert not wish.reason_row.is_faulty

    def test_a_request_of_a_register_on_paper_keeps_its_number_and_day(self, page):
        answer = page.form.answer_part
        answer.fill({"paper_number": "17/2024", "received_on": "2024-03-05"})
        assert answer.channel_fold.is_open
        body = page.form.body()
        assert (body["paper_number"], body["received_on"]) == ("17/2024", "2024-03-05")

    def test_a_subject_that_is_too_long_is_kept_and_can_become_details(self, page, qtbot):
        long = "ميزانية " * 2500
        wish = page.form.wish_part
        wish.subject_field.set_text(long)
        assert page.form.body()["subject"] == long
        assert wish.subject_row.is_faulty
        qtbot.mouseClick(wish.move_button, Qt.MouseButton.LeftButton)
        assert page.form.body() == {**page.form.body(), "details": long}
        assert "subject" not in page.form.body()

    def test_help_given_opens_by_its_key(self, page, qtbot):
        press(qtbot, Qt.Key.Key_F6)
        assert page.form.help_part.kinds_row.buttons[Help.READ_ALOUD].hasFocus()
        press(qtbot, Qt.Key.Key_Space)
        assert page.form.body()["assistance"] == {"kinds": ["read_aloud"]}

    def test_a_mark_that_is_no_signature_has_its_reason(self, page):
        help_part = page.form.help_part
        page.form.open_help()
        help_part.mark_row.choose(Mark.THUMBPRINT)
        assert help_part.reason_row.isVisible()

    def test_ten_witnesses_are_enough(self, page, qtbot):
        page.form.open_help()
        witnesses = page.form.help_part.witnesses
        for _ in range(12):
            witnesses.add_button.click()
        assert len(witnesses.rows) == 10
        witnesses.rows[0].remove_button.click()
        assert len(witnesses.rows) == 9


class TestBeside:
    def test_space_adds_a_finding_and_its_chip_takes_it_off(self, page, qtbot):
        page.form.wish_part.subject_field.set_text("دليل")
        page.show_found([FOUND])
        press(qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        press(qtbot, Qt.Key.Key_Space)
        assert page.form.body()["about"] == ["W1-35"]
        page.form.wish_part.about_buttons[0].click()
        assert "about" not in page.form.body()

    def test_its_mark_adds_a_finding_and_the_rest_of_the_row_opens_it(self, page, qtbot):
        page.form.wish_part.subject_field.set_text("دليل")
        page.show_found([FOUND])
        found_list = page.known_panel.found_list
        place = found_list.visualRect(found_list.found_model.index(0))
        with qtbot.assertNotEmitted(page.record_opened):
            qtbot.mouseClick(
                found_list.viewport(),
                Qt.MouseButton.LeftButton,
                pos=QPoint(10, place.center().y()),
            )
        assert page.form.body()["about"] == ["W1-35"]
        with qtbot.waitSignal(page.record_opened) as opened:
            qtbot.mouseClick(found_list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
        assert opened.args == ["W1-35"]

    def test_a_record_of_the_catalogue_starts_a_request(self, page):
        page.start_from(("C3",))
        assert page.form.body()["about"] == ["C3"]

    @pytest.mark.parametrize("size", [(1100, 640), (860, 470)])
    @pytest.mark.parametrize("body", [{}, FULL])
    def test_nobody_is_kept_out(self, page, qtbot, size, body):
        page.form.fill(body)
        page.show_due(MONDAY)
        page.resize(*size)
        qtbot.wait(10)
        assert audit(page) == []


class TestOffice:
    def test_a_request_is_registered_shown_and_printed(
        self, page, controller, seat, printed, qtbot
    ):
        done = []
        seat.notices.done.connect(lambda words, step: done.append((words, step)))
        fill(page)
        register(qtbot)
        qtbot.waitUntil(lambda: len(printed) == 2)
        qtbot.waitUntil(lambda: len(done) == 4)  # twice that it is registered, and two papers
        assert done[-1][0] == done[0][0]
        assert in_one_line("AZH1-2026-00001-L") in done[-1][0]
        assert isinstance(done[-1][1], Step)
        assert page.beside_stack.currentIndex() == REGISTERED
        assert page.registered_panel.reference == "AZH1-2026-00001-L"
        assert page.is_empty
        assert page.form.wish_part.subject_field.hasFocus()

    def test_a_double_press_registers_once(self, page, controller, office, printed, qtbot):
        fill(page)
        register(qtbot)
        register(qtbot)
        qtbot.waitUntil(lambda: len(printed) == 2)
        assert office.queue.counts()[Group.OPEN] == 1

    def test_what_was_registered_is_printed_before_the_window_closes(
        self, page, controller, printed, qtbot
    ):
        controller._seen_timer.setInterval(60_000)
        fill(page)
        register(qtbot)
        qtbot.waitUntil(controller._seen_timer.isActive)
        controller.flush()
        qtbot.waitUntil(lambda: len(printed) == 2)

    def test_the_receipt_is_no_copy(self, page, controller, seat, printed, qtbot):
        fill(page)
        register(qtbot)
        qtbot.waitUntil(lambda: len(printed) >= 2 and seat.tasks.is_idle)
        (line,) = seat.office.queue.lines(Group.OPEN)
        assert line.subject == ASKED.subject
        state = seat.office.requests.show(Reference.read(line.reference)).state
        assert state.copies == {Paper.FORM: 1, Paper.RECEIPT: 1}
        (form, *_), (receipt, *_) = printed
        assert says(receipt, line.reference)
        assert not says(receipt, COPY)
        assert not says(form, COPY)

    def test_the_registration_stands_when_the_printer_fails(
        self, page, seat, office, notices, qtbot
    ):
        def fail(paper, printer, copies):
            raise DiskFull("printer")

        seat.press._send = fail
        CounterController(page, seat)
        fill(page)
        with qtbot.waitSignal(notices.trouble) as trouble:
            register(qtbot)
        assert isinstance(trouble.args[1], Step)
        assert office.queue.counts()[Group.OPEN] == 1

    def test_what_the_office_refuses_is_said_at_its_field(self, page, controller, qtbot):
        fill(page, {**INPUT, "channel": "mail", "received_on": "2027-01-01"})
        register(qtbot)
        assert row(page, "received_on").is_faulty

    def test_the_term_follows_urgency_and_day_of_receipt(self, page, controller, qtbot):
        page.ask_term()
        qtbot.waitUntil(lambda: "21" in page.due_remark.words_label.text())
        page.form.wish_part.pace_row.choose(Pace.URGENT)
        qtbot.waitUntil(lambda: "26" in page.due_remark.words_label.text())

    def test_suggestions_come_while_the_subject_is_typed(self, page, controller, qtbot):
        qtbot.keyClicks(page.form.wish_part.subject_field, "transparence")
        qtbot.waitUntil(lambda: page.known_panel.found_list.count() > 0)
        page.form.wish_part.subject_field.set_text("t")
        qtbot.waitUntil(lambda: page.known_panel.found_list.count() == 0)

    def test_names_come_from_an_earlier_request_when_asked_for(
        self, page, controller, office, user, qtbot
    ):
        office.requests.register(ASKED, user)
        who = page.form.applicant_part
        who.id_field.setText("L 000 000")
        qtbot.waitUntil(who.fill_button.isVisible)
        assert "first_name" not in page.form.body()["applicant"]
        press(qtbot, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "first_name" in page.form.body()["applicant"])
        assert page.form.body()["applicant"]["address"] == ASKED.applicant.address
        assert page.known_panel.earlier_list.count() == 1

    def test_an_answer_on_the_spot_is_recorded_without_a_person(
        self, page, controller, office, notices, qtbot
    ):
        page.form.wish_part.subject_field.set_text("أوقات العمل")
        page.form.wish_part.set_about(("W1-35",))
        with qtbot.waitSignal(notices.done):
            press(qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        assert page.is_empty
        assert office.queue.counts()[Group.OPEN] == 0

    def test_what_is_published_is_found_printed_and_recorded_as_answered(
        self, page, controller, office, user, printed, qtbot
    ):
        new = NewPublication(
            kind=PublicationKind.DOCUMENT,
            title_ar="يومية الأسواق الافتراضية",
            place="https://example.org/souks",
            art10=Art10Class.REPORTS,
        )
        office.publications.add(new, user)
        page.form.wish_part.subject_field.set_text("يومية الأسواق الافتراضية")
        found_list = page.known_panel.found_list
        qtbot.waitUntil(lambda: found_list.count() > 0)
        press(qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert found_list.found().id == "D1"
        press(qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(printed))
        assert says(printed[0][0], "https://example.org/souks")
        press(qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: page.is_empty)
        assert oriented(office).about == ("D1",)

    def test_a_request_about_a_document_is_shown_with_it(
        self, page, controller, office, user, qtbot
    ):
        new = NewPublication(kind=PublicationKind.SERVICE, title_ar="خدمة افتراضية")
        office.publications.add(new, user)
        page.start_from(("S1",))
        fill(page, INPUT | {"about": ["S1"]})
        register(qtbot)
        qtbot.waitUntil(lambda: office.queue.about(CatalogueId("S1")).count == 1)

    def test_the_sheet_of_a_record_goes_to_the_printer(self, page, controller, printed, qtbot):
        page.start_from(("W1-35",))
        press(qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(printed) == 1)
        assert printed[0][0].startswith(b"%PDF")

    def test_ctrl_shift_enter_asks_how_to_print(self, page, controller, seat, printed, qtbot):
        fill(page)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        with qtbot.waitSignal(page.submitted) as submitted:
            press(qtbot, Qt.Key.Key_Return, both)
        assert submitted.args[1] is True
        qtbot.waitUntil(lambda: len(printed) == 1)


class TestDraft:
    def test_a_form_is_kept_from_the_first_key_on(self, page, controller, office, user, qtbot):
        qtbot.keyClicks(page.form.wish_part.subject_field, "b")
        qtbot.waitUntil(lambda: office.drafts.newest(user) is not None)
        assert office.drafts.newest(user).body["subject"] == "b"

    def test_what_was_typed_last_is_kept_when_the_desk_is_locked(
        self, page, controller, tasks, office, user, qtbot
    ):
        qtbot.keyClicks(page.form.wish_part.subject_field, "budget")
        controller.flush()
        tasks.close()
        assert office.drafts.newest(user).body["subject"] == "budget"

    def test_a_registered_form_leaves_no_draft(
        self, page, controller, office, user, printed, qtbot
    ):
        fill(page)
        register(qtbot)
        qtbot.waitUntil(lambda: len(printed) == 2)
        assert office.drafts.newest(user) is None

    def test_a_form_leaves_no_draft_if_the_window_closes_while_it_is_registered(
        self, page, controller, tasks, office, user, qtbot
    ):
        fill(page)
        register(qtbot)
        controller.flush()
        tasks.close()
        assert len(office.queue.lines(Group.OPEN)) == 1
        assert office.drafts.newest(user) is None

    def test_an_unfinished_form_is_gone_on_with_and_registered_once(
        self, page, controller, office, user, printed, qtbot
    ):
        office.drafts.keep("unfinished", {"token": "unfinished", **INPUT}, user)
        controller.begin()
        qtbot.waitUntil(page.draft_banner.isVisible)
        page.draft_banner.go_on_button.click()
        assert page.form.body()["subject"] == INPUT["subject"]
        assert page.token == "unfinished"
        register(qtbot)
        qtbot.waitUntil(lambda: len(printed) == 2)
        assert office.drafts.newest(user) is None

    def test_an_unfinished_form_can_be_thrown_away(self, page, controller, office, user, qtbot):
        office.drafts.keep("unfinished", {"token": "unfinished", **INPUT}, user)
        controller.begin()
        qtbot.waitUntil(page.draft_banner.isVisible)
        page.draft_banner.discard_button.click()
        qtbot.waitUntil(lambda: not page.draft_banner.isVisible())
        assert office.drafts.newest(user) is None

    def test_emptying_asks_first_and_then_drops_the_draft(
        self, page, controller, office, user, qtbot
    ):
        fill(page)
        qtbot.waitUntil(lambda: office.drafts.newest(user) is not None)
        press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        box = page.findChild(QMessageBox)
        assert not page.is_empty
        empties = QMessageBox.ButtonRole.DestructiveRole
        next(each for each in box.buttons() if box.buttonRole(each) is empties).click()
        qtbot.waitUntil(lambda: office.drafts.newest(user) is None)
        assert page.is_empty

    def test_a_draft_with_anything_in_it_opens(self, page):
        page.form.fill({"subject": 7, "about": "C3", "period": {"from": "12/1"}, "delivery": []})
        assert page.form.body()["period"] == {"from": "12/1"}


def test_two_people_are_not_taken_for_one(page, controller, office, user, qtbot):
    office.requests.register(asked(), user)
    page.form.applicant_part.id_field.setText("L 000 001")
    qtbot.wait(50)
    assert not page.form.applicant_part.fill_button.isVisible()
    assert page.beside_stack.currentIndex() == KNOWN
