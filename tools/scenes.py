"""What there is to see: every page and dialog, brought to the front one after another.

A scene goes on from the one before; the pictures and the audits of the tests show the same ones.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from citizen_office.demonstration import PASSWORD
from citizen_office.domain.calendar import OffKind
from citizen_office.domain.choices import Help, Mark, Paper
from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import Group
from citizen_office.errors import DateDoubtful
from citizen_office.ui.crash import CrashDialog, report
from citizen_office.ui.dialogs.date import DateDialog
from citizen_office.ui.dialogs.password import PasswordDialog
from citizen_office.ui.pages.administration_calendar import CalendarYear
from citizen_office.ui.pages.in_use import InUsePage
from tools import publication_scenes, request_scenes, search_scenes, vocabulary_scenes
from tools.stage import NOW, Stage

Scene = Callable[[Stage], None]
SUBJECT = "دفتر التحملات الخاص بالتدبير المفوض لقطاع النظافة"


def sign_in(_stage: Stage) -> None:
    """The page at the door."""


def wrong_password(stage: Stage) -> None:
    """What a wrong password is answered with."""
    page = stage.program.sign_in_page
    page.login_field.setText("clerk")
    page.password_field.setText("not-this-one")
    page.sign_in_button.click()


def too_many_tries(stage: Stage) -> None:
    """Wrong passwords were given too often: the seconds are counted down."""
    stage.program.sign_in_page.show_wait(16)
    stage.program.sign_in_page.findChild(QTimer).stop()


def password_given(stage: Stage) -> None:
    """Who was given a password chooses another before the desk opens."""
    stage.program.sign_in_page.begin()
    PasswordDialog(stage.window, is_given=True).open()


def counter(stage: Stage) -> None:
    """The counter, for the next visitor."""
    stage.sign_in("admin")


def counter_filled(stage: Stage) -> None:
    """The counter while a request is taken down."""
    form = stage.page("counter").form
    form.wish_part.subject_field.setPlainText(SUBJECT)
    form.applicant_part.id_field.setText("L000001")
    form.wish_part.subject_field.setFocus()


def counter_help(stage: Stage) -> None:
    """The help given, unfolded."""
    form = stage.page("counter").form
    form.help_part.kinds_row.choose(Help.READ_ALOUD, Help.TYPED_BY_CLERK)
    form.help_part.mark_row.choose(Mark.THUMBPRINT)
    stage.page("counter").help_button.click()


def counter_faults(stage: Stage) -> None:
    """What is said where something compulsory is missing."""
    form = stage.page("counter").form
    form.help_fold.set_open(False)
    stage.page("counter").register_button.click()


def counter_registered(stage: Stage) -> None:
    """A request was registered: its receipt, and an empty form."""
    page = stage.page("counter")
    page.form.applicant_part.fill_button.click()
    stage.settle()
    page.register_button.click()
    stage.settle()


def search(stage: Stage) -> None:
    """The search above the pages."""
    stage.desk.notices.clear()
    box = stage.desk.frame.search_box
    stage.window.activateWindow()
    box.setFocus()
    box.setText("المواطن")
    box.textEdited.emit("المواطن")


def keys(stage: Stage) -> None:
    """The keys of the counter."""
    stage.desk.frame.search_box.clear()
    stage.desk.frame.search_box.close_found()
    stage.desk.frame.keys_wanted.emit()


def requests(stage: Stage) -> None:
    """The list of requests."""
    stage.page("requests")


def requests_day(stage: Stage) -> None:
    """What is due on one day, pressed in the bars of the coming weeks."""
    page = stage.page("requests")
    next(bar for bar in page.due_chart.bars if bar.shown.due.count).click()


def requests_chosen(stage: Stage) -> None:
    """Several requests chosen, to be assigned together."""
    page = stage.page("requests")
    page.group_chosen.emit(Group.UNASSIGNED)
    stage.settle()
    page.model.mark(range(3))


def requests_assign(stage: Stage) -> None:
    """To whom they are given."""
    stage.page("requests").assign_button.click()


def requests_ready(stage: Stage) -> None:
    """The contact list: replies that are ready, requesters to be called."""
    stage.page("requests").group_chosen.emit(Group.READY)


def requests_call(stage: Stage) -> None:
    """An attempt to reach a requester, recorded from the list."""
    stage.page("requests").call_button.click()


def requests_register(stage: Stage) -> None:
    """The days of which the register is printed."""
    stage.page("requests").register_wanted.emit()


def requests_complaints(stage: Stage) -> None:
    """Complaints, with the term of the head."""
    stage.page("requests").group_chosen.emit(Group.COMPLAINTS)


def requests_none(stage: Stage) -> None:
    """A search of the list that finds nothing."""
    page = stage.page("requests")
    page.search_field.setText("xyz")
    page.search_field.textEdited.emit("xyz")


def request(stage: Stage) -> None:
    """One request, ready to be handed over."""
    page = stage.page("requests")
    page.search_field.setText("")
    page.search_field.textEdited.emit("")
    _open(stage, Group.READY)


def request_receipt(stage: Stage) -> None:
    """A paper inside the window."""
    stage.page("request").paper_wanted.emit(Paper.RECEIPT)


def request_deliver(stage: Stage) -> None:
    """How the reply left."""
    _open(stage, Group.READY)
    stage.page("request").step_wanted.emit(Kind.REPLY_DELIVERED)


def request_correct(stage: Stage) -> None:
    """A correction."""
    _step(stage, Kind.CORRECTED)


def request_contact(stage: Stage) -> None:
    """An attempt to reach the requester."""
    _step(stage, Kind.CONTACTED)


def request_note(stage: Stage) -> None:
    """A note."""
    _step(stage, Kind.NOTED)


def request_withdraw(stage: Stage) -> None:
    """A withdrawal, which cannot be taken back."""
    _step(stage, Kind.WITHDRAWN)


def request_reply(stage: Stage) -> None:
    """A reply while it is written."""
    _open(stage, Group.TODAY)
    stage.page("request").compose()


def catalogue_empty(stage: Stage) -> None:
    """The catalogue before something is chosen."""
    stage.page("catalogue")


def catalogue_proposal(stage: Stage) -> None:
    """A proposal with what the plan answers."""
    stage.desk.open_record("W1-36")


def catalogue_commitment(stage: Stage) -> None:
    """A commitment with the proposals it goes back to."""
    stage.desk.open_record("C3")


def catalogue_edit(stage: Stage) -> None:
    """The office's own words for a commitment."""
    stage.page("catalogue").edit_wanted.emit("C3")


def catalogue_sheet(stage: Stage) -> None:
    """A sheet for a visitor."""
    stage.page("catalogue").sheet_wanted.emit("C3")


def administration_office(stage: Stage) -> None:
    """What the office says of itself on paper."""
    _part(stage, "office_part")


def administration_users(stage: Stage) -> None:
    """Who works here."""
    _part(stage, "users_part")


def account(stage: Stage) -> None:
    """A new account."""
    stage.page("administration").users_part.new_wanted.emit()


def password_for_another(stage: Stage) -> None:
    """A password for somebody who forgot it."""
    stage.page("administration").users_part.password_button.click()


def administration_departments(stage: Stage) -> None:
    """To which departments requests are assigned."""
    _part(stage, "departments_part")


def department(stage: Stage) -> None:
    """A department that is added, its name missing."""
    stage.page("administration").departments_part.new_wanted.emit()
    _answer(stage)


def administration_calendar(stage: Stage) -> None:
    """The days off of a year, and a feast that is to be confirmed."""
    _part(stage, "calendar_part")
    part, calendar = stage.page("administration").calendar_part, stage.desk.seat.office.calendar
    part.year_wanted.emit(NOW.year + 1)
    stage.settle()
    days = calendar.days_off(NOW.year + 1)
    part.show_year(CalendarYear(NOW.year + 1, days, calendar.unconfirmed(120)))


def feast(stage: Stage) -> None:
    """A feast whose day is announced; too far from where the moon can be seen."""
    part = stage.page("administration").calendar_part
    rows = range(part.days_table.rowCount())
    row = next(row for row in rows if part.days_table.line(row).kind is OffKind.FEAST)
    part.days_table.setCurrentCell(row, 0)
    part.confirm_button.click()
    stage.settle()
    dialog = stage.dialog()
    dialog.day_field.set_day(dialog.day_field.day() + timedelta(9))
    _answer(stage)


def closure(stage: Stage) -> None:
    """An exceptional closure."""
    stage.page("administration").calendar_part.closure_wanted.emit()
    stage.settle()
    stage.dialog().day_field.set_day(NOW.date() + timedelta(8))
    stage.dialog().arabic_field.setText("عطلة استثنائية (افتراضية)")


def administration_moved(stage: Stage) -> None:
    """The terms that moved with the calendar."""
    closure(stage)
    _answer(stage)


def administration_letters(stage: Stage) -> None:
    """Whose wording each letter has."""
    stage.page("administration").calendar_part.moved_view.closed.emit()
    _part(stage, "letters_part")


def administration_wording(stage: Stage) -> None:
    """A wording that lost what the law wants in it."""
    part = stage.page("administration").letters_part
    part.wordings_table.setCurrentCell(4, 0)
    part.edit_button.click()
    text = part.editor.text_field.text()
    part.editor.text_field.set_text(text.replace("{grounds}", "").replace("\n\n", "\n"))
    part.editor.save_button.click()


def administration_letter(stage: Stage) -> None:
    """The letter in the wording that is being edited."""
    part = stage.page("administration").letters_part
    part.editor.shipped_button.click()
    part.editor.look_button.click()


def administration_recovery(stage: Stage) -> None:
    """The recovery sheet."""
    _part(stage, "recovery_part")


def administration_printers(stage: Stage) -> None:
    """Which paper goes to which printer."""
    _part(stage, "printers_part")


def administration_appearance(stage: Stage) -> None:
    """How the window looks."""
    _part(stage, "appearance_part")


def administration_about(stage: Stage) -> None:
    """What the program is made of."""
    _part(stage, "about_part")
    part = stage.page("administration").about_part
    part.show_folder("~/citizen-office")  # that of the stage is nobody's


def print_dialog(stage: Stage) -> None:
    """How to print, where the usual way is not wanted."""
    page = stage.page("requests")
    line = stage.desk.seat.office.queue.lines(Group.READY)[0]
    stage.desk.press.print_paper(Paper.RECEIPT, line.reference, page, ask=True)


def password(stage: Stage) -> None:
    """Another password."""
    stage.desk.frame.password_wanted.emit()


def date(stage: Stage) -> None:
    """The computer's date, when it is doubtful."""
    today = NOW.date()
    DateDialog(today, DateDoubtful(today, today + timedelta(36)), stage.window).open()


def crash(stage: Stage) -> None:
    """A fault of the program."""
    try:
        {}["nothing"]
    except KeyError as error:
        CrashDialog(report(type(error), error, error.__traceback__), stage.window).open()


def locked(stage: Stage) -> None:
    """The desk is covered."""
    stage.program.lock()


def supervisor_days_off(stage: Stage) -> None:
    """The days off for a supervisor: to be read, with nothing to press that changes them."""
    stage.program.leave()
    stage.sign_in("supervisor")
    _part(stage, "calendar_part")


def supervisor_changes(stage: Stage) -> None:
    """What was changed of them last, and how many terms moved."""
    stage.page("administration").calendar_part.changes_button.click()


def supervisor_moved(stage: Stage) -> None:
    """The terms that one of these changes moved."""
    stage.page("administration").calendar_part.changes_view.open_button.click()


def in_use(stage: Stage) -> None:
    """What a second start of the program shows."""
    stage.program.window.put_in_front(InUsePage(stage.window))


def first_start(_stage: Stage) -> None:
    """The first start of all."""


def recovery(stage: Stage) -> None:
    """The recovery sheet of a new office."""
    page = stage.program.opening.page
    page.name_field.setText("سعاد التجريبية")
    page.password_fields.password_field.setText(PASSWORD)
    page.password_fields.again_field.setText(PASSWORD)
    page.open_button.click()


FIRST: tuple[Scene, ...] = (first_start, recovery)
SCENES: tuple[Scene, ...] = (
    sign_in,
    wrong_password,
    too_many_tries,
    password_given,
    counter,
    counter_filled,
    counter_help,
    counter_faults,
    counter_registered,
    search,
    keys,
    requests,
    requests_day,
    requests_chosen,
    requests_assign,
    requests_ready,
    requests_call,
    requests_register,
    requests_complaints,
    requests_none,
    request,
    request_receipt,
    request_deliver,
    request_correct,
    request_contact,
    request_note,
    request_withdraw,
    request_reply,
    *request_scenes.SCENES,
    catalogue_empty,
    catalogue_proposal,
    catalogue_commitment,
    catalogue_edit,
    catalogue_sheet,
    administration_office,
    administration_users,
    account,
    password_for_another,
    administration_departments,
    department,
    *publication_scenes.SCENES,
    *vocabulary_scenes.SCENES,
    *search_scenes.SCENES,
    administration_calendar,
    feast,
    closure,
    administration_moved,
    administration_letters,
    administration_wording,
    administration_letter,
    administration_recovery,
    administration_printers,
    administration_appearance,
    administration_about,
    print_dialog,
    password,
    date,
    crash,
    locked,
    supervisor_days_off,
    supervisor_changes,
    supervisor_moved,
    in_use,
)


def _open(stage: Stage, group: Group) -> None:
    stage.desk.open_request(stage.desk.seat.office.queue.lines(group)[0].reference)
    stage.settle()


def _step(stage: Stage, kind: Kind) -> None:
    stage.page("request").step_wanted.emit(kind)


def _part(stage: Stage, name: str) -> None:
    page = stage.page("administration")
    page.show_part(getattr(page, name))


def _answer(stage: Stage) -> None:
    """Say yes to the question in front at once, as no hand would."""
    stage.settle()
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    stage.dialog().go_on_button.click()
    QApplication.setDoubleClickInterval(usual)
    stage.settle()
