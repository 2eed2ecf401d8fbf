"""One request: its page alone, and joined to a real office."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog

from citizen_office.domain.choices import Contact, Dispatch, Paper, RequestField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.drafts import reply_token
from citizen_office.domain.facts import Kind
from citizen_office.domain.replies import Enclosure
from citizen_office.domain.state import Status
from citizen_office.ui.controllers.request import RequestController
from citizen_office.ui.models.story import chapters
from citizen_office.ui.pages.request import RequestPage
from citizen_office.ui.widgets.given import given_in
from citizen_office.ui.widgets.request_facts import breakable
from tests.builders import PERSON, REPLY, asked
from tests.ui.audit import audit, shown

ASKED = asked(
    applicant=replace(PERSON, id_number="L123456", phone="0612345678"),
    details="المرجو تمكيني من نسخة كاملة.",
    about=(CatalogueId("C3"),),
)
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def reference(office, user):
    return office.requests.register(ASKED, user).reference


@pytest.fixture
def page(qtbot, look):
    made = RequestPage()
    qtbot.addWidget(made)
    shown(made, 1100, 640)
    return made


@pytest.fixture
def opened(page, seat, reference, qtbot):
    """The page with a registered request on it."""
    made = RequestController(page, seat)
    made.open(str(reference))
    qtbot.waitUntil(lambda: page.reference == str(reference))
    return page


@pytest.fixture
def said(notices):
    """What was said of success and of trouble."""
    heard = []
    notices.done.connect(lambda words, _step: heard.append(words))
    notices.trouble.connect(lambda words, _step: heard.append(words))
    return heard


def dialog_of(page, qtbot):
    """Return the dialog that is asked in, once it is seen."""

    def seen():
        return [dialog for dialog in page.findChildren(QDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()[0]


def status(office, reference):
    return office.requests.show(reference).state.status


def test_an_identity_number_is_hidden_until_somebody_looks_and_that_is_recorded(
    opened, office, user, reference, qtbot
):
    number = opened.facts_panel.facts["id_number"].value_label
    assert "123456" not in number.text().replace(" ", "")
    assert "•••456" in number.text()
    before = office.revision()
    opened.facts_panel.show_button.click()
    qtbot.waitUntil(lambda: "L 123 456" in number.text())
    assert office.revision() == before + 1


def test_a_very_long_word_goes_on_in_the_next_line():
    assert breakable("x" * 30).count("\u200b") == 2
    assert breakable("دفتر تحملات النظافة") == "دفتر تحملات النظافة"


def test_a_record_that_the_request_is_about_can_be_opened(page, office, reference, qtbot):
    page.show_request(office.requests.show(reference))
    link = page.facts_panel.about_panel.layout().itemAt(0).widget()
    with qtbot.waitSignal(page.record_opened) as opened:
        link.click()
    assert opened.args == ["C3"]


def test_a_correction_is_told_with_what_stood_there_before(office, user, reference, language):
    values = {RequestField.SUBJECT: "موضوع آخر", RequestField.ID_NUMBER: "L999888"}
    view = office.requests.correct(reference, values, "خطأ في الكتابة", user)
    told = "\n".join(chapters(view.steps)[-1].lines)
    assert all(words in told for words in ("موضوع آخر", ASKED.subject, "خطأ في الكتابة"))
    assert "L •••888" in told
    assert "999888" not in told


def test_only_what_the_state_allows_is_offered(page, office, user, reference):
    page.show_request(office.requests.show(reference))
    assert page.acts_panel.step_buttons[Kind.WITHDRAWN].isVisible()
    page.show_request(office.requests.withdraw(reference, "", user))
    visible = {kind for kind, b in page.acts_panel.step_buttons.items() if b.isVisible()}
    assert visible == {Kind.CONTACTED, Kind.NOTED, Kind.ATTACHED}
    assert not page.acts_panel.remedies_fold.isHidden()
    assert not page.acts_panel.next_button.isVisible()


def test_a_narrow_page_puts_the_steps_beside_the_facts(page, office, reference):
    page.show_request(office.requests.show(reference))
    assert page.acts_column.isVisible()
    shown(page, 860, 470)
    assert not page.acts_column.isVisible()
    assert page.side_column.isAncestorOf(page.acts_panel)


def test_a_tall_page_keeps_the_facts_together(page, office, reference):
    page.show_request(office.requests.show(reference))
    shown(page, 1100, 1800)
    remark = page.head_panel.status_remark
    assert remark.height() == remark.sizeHint().height()


@pytest.mark.parametrize("size", [(1100, 640), (860, 470)])
def test_the_page_passes_the_audit(page, seat, reference, size, qtbot):
    seat.office.requests.attach(reference, "طلب.pdf", b"%PDF-1.4", seat.user)
    page.show_request(seat.office.replies.draft(reference, REPLY, seat.user))
    shown(page, *size)
    qtbot.waitUntil(lambda: audit(page) == [])
    page.compose()
    qtbot.waitUntil(lambda: audit(page) == [])


def test_escape_closes_what_is_in_front_and_then_the_page(page, office, reference, qtbot):
    page.show_request(office.requests.show(reference))
    page.compose()
    page.composer.text_field.set_text("تجدون")
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.is_composing
    page.compose()
    assert page.composer.text_field.text() == "تجدون"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_reply_without_text_is_not_sent_on(page, office, reference, qtbot):
    page.show_request(office.requests.show(reference))
    page.compose()
    with qtbot.assertNotEmitted(page.reply_submitted):
        qtbot.keyClick(
            page.composer.text_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert page.composer.rows["text"].is_faulty


def test_a_reply_goes_from_the_desk_to_the_requester(opened, office, reference, said, qtbot):
    opened.acts_panel.step_buttons[Kind.REPLY_DRAFTED].click()
    opened.composer.text_field.set_text("تجدون رفقته الوثيقة المطلوبة.")
    opened.composer.enclosures_field.fill([{"name": "محضر الدورة", "pages": 12}, "", "جدول"])
    opened.composer.submit()
    qtbot.waitUntil(lambda: status(office, reference) is Status.FOR_APPROVAL)
    qtbot.waitUntil(lambda: opened.view.state.status is Status.FOR_APPROVAL)
    assert opened.view.reply.enclosures == (Enclosure("محضر الدورة", 12), Enclosure("جدول"))
    opened.acts_panel.take_next()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.READY)
    qtbot.waitUntil(opened.isEnabled)
    opened.acts_panel.take_next()
    dialog = dialog_of(opened, qtbot)
    dialog.how_row.choose(Dispatch.MAIL)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.ANSWERED)
    assert len(said) == 3


def test_a_hammered_key_takes_one_step_and_not_the_next(opened, office, reference, qtbot):
    QApplication.setDoubleClickInterval(400)
    opened.compose()
    opened.composer.text_field.set_text("تجدون رفقته الوثيقة المطلوبة.")
    opened.composer.submit()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.FOR_APPROVAL)
    opened.acts_panel.take_next()
    opened.acts_panel.take_next()
    qtbot.wait(50)
    assert status(office, reference) is Status.FOR_APPROVAL


def test_a_reply_that_is_being_written_survives(opened, office, user, seat, reference, qtbot):
    opened.compose()
    opened.composer.text_field.set_text("تجدون")
    opened.findChild(RequestController).flush()
    token = reply_token(str(reference), user.id)
    qtbot.waitUntil(lambda: office.drafts.find(token) is not None)
    other = RequestPage()
    qtbot.addWidget(other)
    RequestController(other, seat).open(str(reference))
    qtbot.waitUntil(lambda: other.reference == str(reference))
    other.compose()
    assert other.composer.text_field.text() == "تجدون"


def test_a_reply_sent_on_is_no_longer_kept(opened, office, user, reference, qtbot):
    opened.compose()
    opened.composer.text_field.set_text("تجدون رفقته الوثيقة.")
    opened.composer.submit()
    qtbot.waitUntil(lambda: opened.view.reply is not None and not opened.is_composing)
    token = reply_token(str(reference), user.id)
    qtbot.waitUntil(lambda: office.drafts.find(token) is None)


def test_a_reply_that_is_sent_on_slowly_leaves_the_next_request_alone(
    opened, office, user, seat, reference, qtbot
):
    other = office.requests.register(asked(subject="طلب آخر"), user).reference
    office.drafts.keep(reply_token(str(other), user.id), {"text": "بداية رد"}, user)
    gate = Event()
    seat.tasks.write(lambda: gate.wait(5), bool, owner=opened, holds=False)
    opened.compose()
    opened.composer.text_field.set_text("تجدون رفقته الوثيقة.")
    opened.composer.submit()
    opened.findChild(RequestController).open(str(other))
    qtbot.waitUntil(lambda: opened.reference == str(other))
    gate.set()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert status(office, reference) is Status.FOR_APPROVAL
    assert opened.reference == str(other)
    assert office.drafts.find(reply_token(str(other), user.id)) is not None


def test_somebody_elses_step_is_said_and_no_word_is_lost(
    opened, office, user, reference, said, qtbot
):
    opened.compose()
    opened.composer.text_field.set_text("تجدون")
    office.requests.note(reference, "اتصل المعني بالأمر.", user)
    opened.composer.submit()
    qtbot.waitUntil(lambda: bool(said))
    assert user.name in said[0]
    assert opened.composer.text_field.text() == "تجدون"
    qtbot.waitUntil(lambda: len(opened.view.steps) == 2)
    opened.composer.submit()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.FOR_APPROVAL)


def test_a_correction_needs_a_reason_and_offers_the_corrected_receipt(
    opened, office, reference, notices, printed, qtbot
):
    steps = []
    notices.done.connect(lambda _words, step: steps.append(step))
    opened.step_wanted.emit(Kind.CORRECTED)
    dialog = dialog_of(opened, qtbot)
    dialog.go_on_button.click()
    assert dialog.rows["subject"].is_faulty  # nothing is different yet
    dialog.fields[RequestField.PHONE].setText("0600000000")
    dialog.go_on_button.click()
    assert dialog.rows["reason"].is_faulty
    assert not dialog.reason_field.visibleRegion().isEmpty()
    dialog.reason_field.set_text("أعطى رقما آخر")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: bool(steps))
    assert office.requests.show(reference).asked.applicant.phone == "0600000000"
    steps[0].take()
    qtbot.waitUntil(lambda: len(printed) == 1)


def test_a_correction_refused_because_of_a_new_step_is_asked_again(
    opened, office, user, reference, qtbot
):
    opened.step_wanted.emit(Kind.CORRECTED)
    first = dialog_of(opened, qtbot)
    first.fields[RequestField.SUBJECT].set_text("موضوع آخر")
    first.reason_field.set_text("خطأ")
    office.requests.note(reference, "ملاحظة", user)
    first.go_on_button.click()
    again = dialog_of(opened, qtbot)
    assert again.fields[RequestField.SUBJECT].text() == "موضوع آخر"
    assert again.fault_remark.isVisible()
    qtbot.waitUntil(lambda: len(opened.view.steps) == 2)
    again.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.asked.subject == "موضوع آخر")


def test_notes_attempts_and_withdrawal_are_taken_down(opened, office, reference, qtbot):
    opened.step_wanted.emit(Kind.NOTED)
    dialog = dialog_of(opened, qtbot)
    dialog.note_field.set_text("يرجع غدا")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: len(opened.view.steps) == 2)
    opened.step_wanted.emit(Kind.CONTACTED)
    dialog = dialog_of(opened, qtbot)
    dialog.how_row.choose(Contact.EMAIL)
    dialog.go_on_button.click()
    assert dialog.rows["reached"].is_faulty
    dialog.reached_row.buttons["no"].click()
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: len(opened.view.steps) == 3)
    opened.step_wanted.emit(Kind.WITHDRAWN)
    dialog_of(opened, qtbot).go_on_button.click()
    qtbot.waitUntil(lambda: status(office, reference) is Status.WITHDRAWN)


def test_a_paper_is_looked_at_before_it_is_printed(opened, office, reference, printed, qtbot):
    opened.acts_panel.paper_buttons[Paper.RECEIPT].click()
    qtbot.waitUntil(lambda: opened.is_paper_shown)
    assert office.requests.show(reference).state.copies == {}
    opened.paper_panel.print_it()
    qtbot.waitUntil(lambda: len(printed) == 1)
    qtbot.waitUntil(lambda: Paper.RECEIPT in office.requests.show(reference).state.copies)


def test_a_letter_is_looked_at_while_it_is_written(opened, office, reference, qtbot):
    opened.compose()
    opened.composer.text_field.set_text("تجدون رفقته الوثيقة.")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(opened.composer.text_field, Qt.Key.Key_B, control)
    qtbot.waitUntil(lambda: opened.is_paper_shown)
    assert not opened.paper_panel.print_button.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.composer.text_field.text() == "تجدون رفقته الوثيقة."
    assert opened.middle_stack.currentWidget() is opened.reply_column


def test_a_paper_is_saved_on_demand(opened, tmp_path, reference, said, qtbot):
    opened.findChild(RequestController).look(Paper.FORM)
    qtbot.waitUntil(lambda: opened.is_paper_shown)
    path = tmp_path / opened.paper_panel._shown.file_name
    assert path.name == f"form-{reference}.pdf"
    opened.findChild(RequestController)._save(opened.paper_panel._shown.data, str(path))
    qtbot.waitUntil(lambda: bool(said))
    assert path.read_bytes().startswith(b"%PDF")


def test_files_are_attached_one_after_the_other_and_a_wrong_one_is_named(
    opened, office, reference, tmp_path, said, qtbot
):
    paths = [tmp_path / name for name in ("طلب.pdf", "ورقة.docx", "صورة.png")]
    for path, body in zip(paths, (b"%PDF-1.4", b"PK", PNG), strict=True):
        path.write_bytes(body)
    opened.files_given.emit([*paths, tmp_path / "لا شيء.pdf"])
    qtbot.waitUntil(lambda: len(said) == 2)
    names = [file.name for file in office.requests.show(reference).attachments]
    assert names == ["طلب.pdf", "صورة.png"]
    assert "ورقة.docx" in said[1]
    assert "لا شيء.pdf" in said[1]


def test_attaching_can_be_stopped(opened, office, reference, tmp_path, said, qtbot):
    path = tmp_path / "طلب.pdf"
    path.write_bytes(b"%PDF-1.4")
    opened.files_given.emit([path] * 20)
    opened.attaching_stopped.emit()
    qtbot.waitUntil(lambda: bool(said))
    assert len(office.requests.show(reference).attachments) == 1


def test_a_picture_is_pasted_as_a_png(opened, office, reference, qtbot):
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    qtbot.keyClick(opened.acts_panel.next_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(opened.view.attachments))
    file = opened.view.attachments[0]
    assert office.requests.attachment(reference, file.id).startswith(PNG)
    opened.attachment_opened.emit(file)
    qtbot.waitUntil(lambda: opened.is_paper_shown)


def test_dropped_files_are_taken_and_dropped_words_are_not(tmp_path):
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "طلب.pdf"))])
    words.setText("دفتر")
    assert given_in(files) == [tmp_path / "طلب.pdf"]
    assert given_in(words) == []
