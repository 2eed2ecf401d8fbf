"""The steps of a request taken from its page: by whom, after which question, with which paper."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.choices import (
    ComplaintCause,
    Dispatch,
    ExtensionGround,
    Ground,
    Language,
    Outcome,
    Paper,
    RemedyEvent,
    Role,
)
from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.remedies import HeadAnswer, NewComplaint, Proceeding
from citizen_office.domain.replies import NewReply
from citizen_office.domain.roles import may
from citizen_office.domain.state import Status
from citizen_office.errors import OfficeError
from citizen_office.ui.actions import Act, acts_of
from citizen_office.ui.controllers.request import RequestController
from citizen_office.ui.dialogs.assign import What
from citizen_office.ui.dialogs.head_answer import Finding
from citizen_office.ui.dialogs.hear import Consent
from citizen_office.ui.dialogs.publish import PublishDialog
from citizen_office.ui.models.acts import WORDS, next_of, offered, waiting_words
from citizen_office.ui.models.news import why_sent_back
from citizen_office.ui.models.papers import papers_of
from citizen_office.ui.models.story import chapters
from citizen_office.ui.pages.request import RequestPage
from tests.builders import ASKED, REPLY, asked
from tests.conftest import PASSWORD
from tests.ui.audit import audit, shown

THIRD = Consultation("شركة افتراضية", "تطوان", "هل توافقون؟", date(2026, 12, 1))
COMPLAINT = NewComplaint(ComplaintCause.INCOMPLETE, "الوثيقة ناقصة.")
REFUSAL = NewReply(
    Outcome.REFUSED, "يتعذر ذلك.", grounds=(Ground.NOT_AVAILABLE,), reasons="لا وجود لها."
)


@pytest.fixture
def reference(office, user):
    return office.requests.register(asked(portal_reference="CH-77"), user).reference


@pytest.fixture
def staff(office, user):
    """Somebody of each role."""
    return {
        role: office.accounts.open_account(str(role), str(role), role, PASSWORD, user)
        for role in Role
    }


@pytest.fixture
def opened(qtbot, look, seat, reference):
    page = RequestPage()
    qtbot.addWidget(page)
    shown(page, 1100, 700)
    RequestController(page, seat).open(str(reference))
    qtbot.waitUntil(lambda: page.reference == str(reference))
    return page


@pytest.fixture
def ask(opened, qtbot):
    """Begin a step and return its dialog."""

    def begin(kind):
        opened.step_wanted.emit(kind)
        dialogs = opened.findChildren
        qtbot.waitUntil(lambda: any(each.isVisible() for each in dialogs(QDialog)))
        return next(each for each in dialogs(QDialog) if each.isVisible())

    return begin


@pytest.fixture
def answer(office, user, reference):
    """Answer the request, so that it is closed."""

    def close(reply=REPLY):
        office.replies.draft(reference, reply, user)
        office.replies.approve(reference, user)
        return office.replies.deliver(reference, Dispatch.MAIL, user)

    return close


def took(page, kind):
    return lambda: any(card.kind is kind for card in page.view.steps)


@pytest.mark.parametrize("role", Role)
def test_a_page_offers_what_the_role_may_do_and_no_more(office, staff, reference, role):
    view = office.requests.show(reference)
    kinds = offered(view, staff[role])
    assert set(kinds) == {k for k in view.allowed if k in WORDS and may(role, k)}


def test_the_next_step_is_that_of_the_one_who_looks(office, staff, reference):
    view = office.requests.show(reference)
    nexts = {role: next_of(view, who) for role, who in staff.items()}
    assert nexts == {
        Role.CLERK: None,
        Role.OFFICER: Kind.REPLY_DRAFTED,
        Role.SUPERVISOR: Kind.ASSIGNED,
        Role.ADMINISTRATOR: Kind.ASSIGNED,
    }


def test_nobody_is_offered_to_approve_their_own_refusal(office, staff, reference):
    author, other = staff[Role.SUPERVISOR], staff[Role.ADMINISTRATOR]
    view = office.replies.draft(reference, REFUSAL, author)
    assert Kind.REPLY_APPROVED not in offered(view, author)
    assert next_of(view, author) is None
    assert next_of(view, other) is Kind.REPLY_APPROVED


def test_a_clerk_is_told_who_takes_the_next_step(qtbot, look, office, staff, reference):
    page = RequestPage()
    qtbot.addWidget(page)
    shown(page, 1100, 700)
    page.serve(staff[Role.CLERK])
    page.show_request(office.requests.show(reference))
    acts = page.acts_panel
    assert acts.next_button.isHidden()
    assert acts.next_remark_label.text()
    assert not acts.step_buttons[Kind.WITHDRAWAL_ASKED].isHidden()
    assert acts.step_buttons[Kind.WITHDRAWN].isHidden()


def test_an_officer_is_told_who_records_the_answer_to_a_complaint(
    qtbot, look, office, staff, reference
):
    boss = staff[Role.SUPERVISOR]
    office.replies.draft(reference, REPLY, boss)
    office.replies.approve(reference, boss)
    office.replies.deliver(reference, Dispatch.HANDED_OVER, boss)
    page = RequestPage()
    qtbot.addWidget(page)
    shown(page, 1100, 700)
    page.serve(staff[Role.OFFICER])
    page.show_request(office.requests.show(reference))
    acts = page.acts_panel
    assert acts.next_remark_label.isHidden()
    office.remedies.complain(reference, COMPLAINT, boss)
    page.show_request(office.requests.show(reference))
    assert not acts.next_remark_label.isHidden()
    assert acts.next_remark_label.text() == waiting_words(office.requests.show(reference))
    assert "المشرف" in acts.next_remark_label.text()


def test_a_request_is_assigned_and_given_back(opened, office, user, ask, qtbot):
    dialog = ask(Kind.ASSIGNED)
    dialog.go_on_button.click()
    assert dialog.rows["user"].is_faulty
    dialog.person_combo.choose(user.id)
    dialog.department_combo.choose(office.departments.all()[0].id)
    dialog.day_field.set_day(date(2026, 12, 31))
    assert dialog.rows["internal_due_on"].is_doubtful  # after the legal term
    dialog.day_field.set_day(date(2026, 12, 1))
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.IN_PROGRESS)
    work = opened.work_panel.facts
    assert work["person"].value_label.text() == user.name
    assert user.name in chapters(opened.view.steps)[-1].lines[0]
    qtbot.waitUntil(opened.isEnabled)
    again = ask(Kind.ASSIGNED)
    assert again.person_combo.choice() == user.id
    again.what_row.buttons[What.GIVE_BACK].click()
    again.go_on_button.click()
    qtbot.waitUntil(lambda: not opened.view.state.is_assigned)


def test_an_internal_day_before_today_is_refused(ask, user):
    dialog = ask(Kind.ASSIGNED)
    dialog.person_combo.choose(user.id)
    dialog.day_field.set_day(date(2026, 11, 2))
    dialog.go_on_button.click()
    assert dialog.rows["internal_due_on"].is_faulty


def test_the_new_day_is_shown_before_a_term_is_extended(
    opened, office, reference, ask, printed, qtbot
):
    until = office.handling.extension(opened.view.state).due_on
    dialog = ask(Kind.EXTENDED)
    assert str(until.day) in dialog.remark_label.text()
    dialog.go_on_button.click()
    assert dialog.rows["ground"].is_faulty
    dialog.ground_row.buttons[ExtensionGround.LARGE].click()
    dialog.go_on_button.click()
    assert dialog.rows["reason"].is_faulty
    dialog.reason_field.set_text("ثلاث سنوات من الوثائق")
    dialog.number_field.setText("2026/9" * 30)
    dialog.go_on_button.click()
    assert dialog.rows["letter_number"].is_faulty
    dialog.number_field.setText("2026/91")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.due_on == until)
    assert "2026/91" in "".join(chapters(opened.view.steps)[-1].lines)
    qtbot.waitUntil(lambda: Paper.EXTENSION in office.requests.show(reference).state.copies)
    assert len(printed) == 1
    assert opened.acts_panel.step_buttons[Kind.EXTENDED].isHidden()


def test_a_term_that_has_passed_is_not_extended(opened, clock, notices, qtbot):
    heard = []
    notices.trouble.connect(lambda words, _step: heard.append(words))
    clock.advance(days=40)
    opened.step_wanted.emit(Kind.EXTENDED)
    qtbot.waitUntil(lambda: bool(heard))
    assert not [each for each in opened.findChildren(QDialog) if each.isVisible()]


def test_a_third_party_is_asked_and_heard(opened, office, reference, ask, printed, qtbot):
    dialog = ask(Kind.THIRD_PARTY_ASKED)
    dialog.go_on_button.click()
    assert dialog.rows["name"].is_faulty
    dialog.name_field.setText(THIRD.name)
    dialog.address_field.setText(THIRD.address)
    dialog.question_field.set_text(THIRD.question)
    dialog.day_field.set_day(date(2026, 11, 2))
    dialog.go_on_button.click()
    assert dialog.rows["answer_by"].is_faulty
    dialog.day_field.set_day(THIRD.answer_by)
    dialog.number_field.setText("2026/92")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.WAITING_THIRD_PARTY)
    assert "2026/92" in "".join(chapters(opened.view.steps)[-1].lines)
    assert THIRD.name in opened.work_panel.facts["third_parties"].value_label.text()
    qtbot.waitUntil(lambda: Paper.CONSULTATION in opened.view.state.copies)
    qtbot.waitUntil(opened.isEnabled)
    dialog = ask(Kind.THIRD_PARTY_ANSWERED)
    dialog.go_on_button.click()
    assert dialog.rows["consents"].is_faulty
    dialog.consent_row.buttons[Consent.REFUSED].click()
    dialog.reasons_field.set_text("سر تجاري")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.IN_PROGRESS)
    assert "سر تجاري" in "".join(chapters(opened.view.steps)[-1].lines)


def test_a_reply_is_sent_back_with_a_reason(opened, office, user, reference, ask, qtbot):
    office.replies.draft(reference, REPLY, user)
    opened.findChild(RequestController).open(str(reference))
    qtbot.waitUntil(lambda: opened.view.state.status is Status.FOR_APPROVAL)
    dialog = ask(Kind.REPLY_RETURNED)
    dialog.go_on_button.click()
    assert dialog.rows["reason"].is_faulty
    dialog.reason_field.set_text("ينقص المرفق")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.IN_PROGRESS)
    assert "ينقص المرفق" in chapters(opened.view.steps)[-1].lines[0]
    opened.compose()
    assert opened.composer.text_field.text() == REPLY.text  # whoever wrote it goes on
    assert "ينقص المرفق" in why_sent_back(opened.view)
    assert not opened.composer.news_remark.isHidden()
    assert why_sent_back(office.replies.draft(reference, REPLY, user)) == ""


def test_a_withdrawal_is_asked_for_and_then_closed(opened, ask, qtbot):
    dialog = ask(Kind.WITHDRAWAL_ASKED)
    dialog.day_field.set_day(date(2026, 11, 22))
    dialog.go_on_button.click()
    assert dialog.rows["on"].is_faulty  # before the request was received
    dialog.day_field.set_day(date(2026, 11, 23))
    dialog.reason_field.set_text("وجد الوثيقة")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.withdrawal_asked_on is not None)
    assert next_of(opened.view, None) is Kind.WITHDRAWN
    qtbot.waitUntil(opened.isEnabled)
    ask(Kind.WITHDRAWN).go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.status is Status.WITHDRAWN)


def test_a_complaint_is_received_and_answered(opened, office, reference, answer, ask, qtbot):
    answer()
    opened.findChild(RequestController).open(str(reference))
    qtbot.waitUntil(lambda: opened.view.state.status is Status.ANSWERED)
    dialog = ask(Kind.COMPLAINT_RECEIVED)
    assert dialog.cause_row.choice() is ComplaintCause.INCOMPLETE
    dialog.go_on_button.click()
    assert dialog.rows["text"].is_faulty
    dialog.text_field.set_text("الوثيقة ناقصة.")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.open_complaint is not None)
    qtbot.waitUntil(lambda: Paper.COMPLAINT_RECEIPT in opened.view.state.copies)
    assert opened.work_panel.facts["complaint"].value_label.text()
    qtbot.waitUntil(opened.isEnabled)
    dialog = ask(Kind.COMPLAINT_ANSWERED)
    dialog.go_on_button.click()
    assert dialog.rows["upheld"].is_faulty
    dialog.finding_row.buttons[Finding.UPHELD].click()
    dialog.text_field.set_text("نستجيب لشكايتكم.")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: opened.view.state.is_open)
    qtbot.waitUntil(lambda: Paper.COMPLAINT_ANSWER in office.requests.show(reference).state.copies)
    qtbot.waitUntil(lambda: opened.head_panel.term_panel.words_label.text() != "")


def test_what_was_answered_is_published_without_who_asked(
    opened, office, reference, answer, ask, qtbot
):
    answer()
    opened.findChild(RequestController).open(str(reference))
    qtbot.waitUntil(lambda: opened.view.state.status is Status.ANSWERED)
    assert opened.acts_panel.next_button.isHidden()  # nothing has to be published
    dialog = ask(Kind.PUBLISHED)
    assert dialog.value() == NewAnswer(ASKED.subject, REPLY.text, Language.ARABIC)
    dialog.title_field.setText("")
    dialog.go_on_button.click()
    assert dialog.rows["title"].is_faulty
    dialog.title_field.setText("طلب زينب الافتراضية")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in again(opened, dialog)))
    [dialog] = [each for each in again(opened, dialog) if each.isVisible()]
    assert dialog.rows["title"].is_faulty  # it says who asked; the words are kept
    assert dialog.text_field.text() == REPLY.text
    dialog.title_field.setText("دفتر تحملات افتراضي")
    dialog.go_on_button.click()
    qtbot.waitUntil(took(opened, Kind.PUBLISHED))
    assert "A1" in opened.work_panel.facts["published"].value_label.text()
    told = chapters(opened.view.steps)[-1]
    assert "دفتر تحملات افتراضي" in "".join(told.lines)
    assert told.text == REPLY.text


def again(page, before):
    """Return the questions that were asked after one."""
    return [each for each in page.findChildren(PublishDialog) if each is not before]


def test_what_is_published_is_proposed_again_and_taken_back(
    opened, office, user, answer, ask, qtbot
):
    reference = answer().state.reference
    public = NewAnswer("دفتر تحملات افتراضي", "نص للعموم", Language.FRENCH)
    office.answers.publish(reference, public, user)
    opened.findChild(RequestController).open(str(reference))
    qtbot.waitUntil(took(opened, Kind.PUBLISHED))
    assert ask(Kind.PUBLISHED).value() == public
    opened.acts_panel.step_buttons[Kind.UNPUBLISHED].click()
    qtbot.waitUntil(took(opened, Kind.UNPUBLISHED))
    assert opened.work_panel.facts["published"].isHidden()
    assert "A1" in chapters(opened.view.steps)[-1].lines[0]


@pytest.mark.parametrize("kind", [Kind.COMMISSION_NOTED, Kind.COURT_NOTED])
def test_commission_and_court_are_noted(opened, ask, kind, qtbot):
    dialog = ask(kind)
    dialog.event_row.buttons[RemedyEvent.DECIDED].click()
    dialog.text_field.set_text("قرار")
    dialog.reference_field.setText("12/2026")
    dialog.go_on_button.click()
    qtbot.waitUntil(took(opened, kind))
    assert "12/2026" in "".join(chapters(opened.view.steps)[-1].lines)


@pytest.mark.parametrize("kind", [k for k in WORDS if k not in {Kind.REPLY_DRAFTED, Kind.ATTACHED}])
def test_a_question_passes_the_audit_and_esc_takes_no_step(
    opened, office, ask, kind, reference, qtbot
):
    if kind in {Kind.REPLY_APPROVED, Kind.UNPUBLISHED}:
        pytest.skip("it asks nothing")
    before = len(office.requests.show(reference).steps)
    dialog = ask(kind)
    dialog.resize(640, 560)
    qtbot.waitUntil(lambda: audit(dialog) == [])
    dialog.reject()
    assert len(office.requests.show(reference).steps) == before


def _answered(office, user, reference):
    office.handling.extend(reference, Extension(ExtensionGround.LARGE, "كثيرة"), user)
    office.handling.consult(reference, THIRD, user)
    office.replies.draft(reference, REPLY, user)
    office.replies.approve(reference, user)
    office.replies.deliver(reference, Dispatch.MAIL, user)


def _complained(office, user, reference):
    _answered(office, user, reference)
    office.remedies.complain(reference, COMPLAINT, user)
    office.remedies.answer(reference, HeadAnswer(upheld=True, text="نعم"), user)


@pytest.mark.parametrize(
    "live",
    [
        lambda *_all: None,
        lambda office, user, reference: office.replies.draft(reference, REPLY, user),
        _answered,
        _complained,
    ],
    ids=["registered", "drafted", "answered", "complained"],
)
def test_the_papers_on_offer_are_those_that_can_be_made(office, user, reference, live):
    live(office, user, reference)
    made = set()
    for paper in Paper:
        try:
            office.printing.look(paper, reference)
        except OfficeError:
            continue
        made.add(paper)
    assert set(papers_of(office.requests.show(reference))) == made


def test_every_step_of_a_whole_life_is_told(office, user, reference, language):
    office.handling.assign(reference, Assignment(user.id), user)
    _complained(office, user, reference)
    office.remedies.note_court(reference, Proceeding(RemedyEvent.NOTIFIED, "مقال"), user)
    office.replies.draft(reference, REPLY, user)
    office.replies.approve(reference, user)
    office.replies.deliver(reference, Dispatch.MAIL, user)
    office.answers.publish(reference, NewAnswer("عنوان", "نص"), user)
    office.answers.unpublish(reference, user)
    told = chapters(office.requests.show(reference).steps)
    assert all(chapter.lines for chapter in told if chapter.card.kind is not Kind.REPLY_APPROVED)
    texts = {chapter.card.kind: chapter.text_title for chapter in told if chapter.text}
    assert set(texts) == {
        Kind.THIRD_PARTY_ASKED,
        Kind.REPLY_DRAFTED,
        Kind.COMPLAINT_RECEIVED,
        Kind.COMPLAINT_ANSWERED,
        Kind.PUBLISHED,
    }


def test_the_day_of_a_term_is_explained(opened, qtbot):
    panel = opened.head_panel.term_panel
    qtbot.waitUntil(lambda: not panel.isHidden())
    words = panel.words_label.text()
    assert "23 نونبر 2026" in words
    assert "20" in words
    panel.fold.set_open(True)
    assert panel.words_label.isVisible()


def test_the_number_on_the_portal_can_be_copied(opened):
    fact = opened.facts_panel.facts["portal_reference"]
    assert "CH-77" in fact.value_label.text()
    assert not fact.copy_button.isHidden()


def test_requests_of_the_same_year_are_named_and_offered_in_a_reply(
    opened, office, user, reference, qtbot
):
    other = office.requests.register(asked(subject="طلب آخر"), user).reference
    page = opened
    page.findChild(RequestController).open(str(other))
    qtbot.waitUntil(lambda: page.reference == str(other))
    qtbot.waitUntil(lambda: bool(page.facts_panel.same_year_panel.buttons))
    page.compose()
    page.composer.fill({"outcome": "refused", "grounds": ["repeated"]})
    page.composer.parts_panel.earlier_panel.buttons[0].click()
    assert page.composer.body()["repeats"] == str(reference)


def test_what_the_requester_may_do_next_is_said(opened, reference, answer, qtbot):
    assert opened.work_panel.facts["remedy"].isHidden()
    answer()
    opened.findChild(RequestController).open(str(reference))
    qtbot.waitUntil(lambda: not opened.work_panel.facts["remedy"].isHidden())


def test_the_frequent_steps_have_keys_where_they_are_on_offer(opened, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(opened.step_wanted) as wanted:
        qtbot.keyClick(opened.back_button, Qt.Key.Key_M, control)
    assert wanted.args == [Kind.NOTED]
    opened.findChild(QDialog).reject()
    opened.compose()
    with qtbot.assertNotEmitted(opened.step_wanted, wait=50):
        qtbot.keyClick(opened.composer.text_field, Qt.Key.Key_M, control)
    assert {Act.REPLY, Act.ASSIGN, Act.CALL, Act.NOTE} <= set(acts_of(opened))
