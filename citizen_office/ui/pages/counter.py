"""The counter: one form for one visitor, with what is already known beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from citizen_office.domain.catalogue import Found
from citizen_office.domain.drafts import Draft
from citizen_office.domain.intake import Applicant
from citizen_office.domain.requests import RequestCard, RequestLine
from citizen_office.domain.words import is_blank
from citizen_office.errors import Invalid, Missing
from citizen_office.ui.actions import Act, make_action, with_key, words_of
from citizen_office.ui.language import full_day, isolate
from citizen_office.ui.widgets.buttons import FittingButton
from citizen_office.ui.widgets.columns import Column
from citizen_office.ui.widgets.counter_form import CounterForm
from citizen_office.ui.widgets.draft_banner import DraftBanner
from citizen_office.ui.widgets.known_before import KnownBefore
from citizen_office.ui.widgets.labels import Remark
from citizen_office.ui.widgets.part import Body
from citizen_office.ui.widgets.registered import RegisteredPanel

LETTERS_TO_SEARCH = 2
KNOWN, REGISTERED = range(2)  # what stands beside the form
DUE_LETTERS = 16  # the least width of the day of the reply


class CounterPage(QWidget):
    """Takes a request down; knows nothing of how it is kept.

    Signals:
        submitted: A form with everything the law asks for is to be registered: its body, and
            whether to ask how to print.
        orient_wanted: The visitor was answered on the spot; the body says about what.
        draft_changed: Something in the form changed: its body.
        emptied: The form under this token was thrown away.
        words_changed: The subject says something else; empty while it is too short to look for.
        identified: The identity number says something else.
        term_wanted: The day of receipt (None: today) or the urgency changed.
        fill_wanted: Names and address are to be filled in from this request.
        sheet_wanted: The sheet of this record is to be printed.
        visitor_wanted: This record is to be shown to the visitor.
        again_wanted: The receipt of this reference is to be printed again.
        record_opened: What was found is to be shown beside.
        request_opened: A request is to be shown beside.
        draft_taken: The form that was not finished is to be gone on with.
        draft_discarded: It is to be thrown away.
    """

    submitted = Signal(dict, bool)
    orient_wanted = Signal(dict)
    draft_changed = Signal(dict)
    emptied = Signal(str)
    words_changed = Signal(str)
    identified = Signal(str)
    term_wanted = Signal(object, bool)
    fill_wanted = Signal(str)
    sheet_wanted = Signal(str)
    visitor_wanted = Signal(str)
    again_wanted = Signal(str)
    record_opened = Signal(str)
    request_opened = Signal(str)
    draft_taken = Signal()
    draft_discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.token = uuid4().hex
        self._due: date | None = None
        self._build()
        self._make_actions()
        self._connect()
        self._retranslate()

    def body(self) -> Body:
        """Return what is filled in, with the token of this form."""
        return {"token": self.token, **self.form.body()}

    @property
    def is_empty(self) -> bool:
        """Whether nobody has filled in anything yet."""
        return self.form.is_empty

    def begin_anew(self) -> None:
        """Show an empty form for the next visitor."""
        self._show_form({}, uuid4().hex)

    def take_up(self, draft: Draft) -> None:
        """Show a form that was not finished."""
        self.draft_banner.show_draft(None)
        self._show_form({k: v for k, v in draft.body.items() if k != "token"}, draft.token)

    def start_from(self, records: Sequence[str]) -> None:
        """Let the request be about these records of the catalogue."""
        about = (*self.form.wish_part.about, *records)
        self.form.wish_part.set_about(about)
        self.form.begin()

    def begin(self) -> None:
        """Go to the subject."""
        self.form.begin()

    def show_due(self, day: date | None) -> None:
        """Show by when the reply is due; None while the day of receipt cannot be read."""
        self._due = day
        text = self.tr("Reply due by {day}")
        words = self.tr("The term follows from the day of receipt.")
        if day is not None:
            words = text.format(day=isolate(full_day(day)))
        is_urgent = self.form.wish_part.is_urgent
        self.due_remark.say(words, *(("soon", "warn") if is_urgent else ("clock", "name")))

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what answers to the subject."""
        self.known_panel.show_found(found, has_words=bool(self._words()))

    def show_earlier(self, lines: Sequence[RequestLine]) -> None:
        """Show the earlier requests of the same person, and offer to fill in from the newest."""
        is_known = bool(self.form.applicant_part.id_number)
        shown = lines if is_known else ()
        self.known_panel.show_earlier(shown, is_known=is_known)
        self.form.applicant_part.offer(next(iter(shown), None))

    def fill_person(self, who: Applicant) -> None:
        """Fill in names and address from an earlier request, and go to the first of them."""
        self.form.applicant_part.fill_person(who)
        self.form.applicant_part.reveal("applicant.first_name")

    def show_registered(self, card: RequestCard) -> None:
        """Tell what was registered, and make room for the next visitor."""
        self.registered_panel.show_card(card)
        self.begin_anew()
        self.beside_stack.setCurrentIndex(REGISTERED)

    def show_receipt(self, pdf: bytes, reference: str) -> None:
        """Show the receipt of what was registered."""
        self.registered_panel.show_receipt(pdf, reference)

    def show_fault(self, fault: Invalid) -> bool:
        """Say at its field what is wrong; False if the form has no such field."""
        return self.form.show_fault(fault)

    def show_draft(self, draft: Draft | None, today: date | None = None) -> None:
        """Tell of a form that was not finished."""
        self.draft_banner.show_draft(draft, today)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._fit_footer()
        super().changeEvent(event)

    def _build(self) -> None:
        self.draft_banner = DraftBanner(self)
        self.form = CounterForm(self)
        self.known_panel, self.registered_panel = KnownBefore(), RegisteredPanel()
        self.beside_stack = QStackedWidget(self)
        for panel in (self.known_panel, self.registered_panel):
            self.beside_stack.addWidget(_grounded(panel))
        self.beside_column = Column(self.beside_stack)
        self.beside_column.setProperty("panel", "aside")
        self.beside_column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build_footer()
        self._fit_footer()
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.form, 3)
        columns.addWidget(self.beside_column, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.draft_banner)
        page.addLayout(columns, 1)
        page.addWidget(self.footer_panel)
        # From the last field straight to the button that ends the visit.
        QWidget.setTabOrder(self.form.last_stop, self.register_button)

    def _build_footer(self) -> None:
        self.footer_panel = QFrame()
        self.footer_panel.setProperty("role", "status")
        self.footer_panel.setProperty("panel", "true")
        self.help_button = FittingButton("assist")
        self.help_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.help_button.setProperty("keyboardWay", str(Act.HELP_GIVEN))
        self.due_remark = Remark("clock", "name", beside=True)
        self.register_button = FittingButton("print", "primary")
        row = QHBoxLayout(self.footer_panel)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.help_button)
        row.addWidget(self.due_remark, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.register_button)

    def _fit_footer(self) -> None:
        """Let the day of the reply break into few lines; the buttons say less instead."""
        letter = self.fontMetrics().averageCharWidth()
        self.due_remark.setMinimumWidth(letter * DUE_LETTERS)

    def _make_actions(self) -> None:
        who = self.form.applicant_part
        for act, slot in {
            Act.REGISTER: self._register,
            Act.REGISTER_ASK: self._register_and_ask,
            Act.NEW: self._empty,
            Act.HELP_GIVEN: self.form.open_help,
            Act.ORIENT: self._orient,
            Act.PRINT: self._print,
            Act.TO_VISITOR: self._show_to_visitor,
            Act.FINDINGS: self._go_beside,
            Act.DETAILS: self.form.wish_part.turn_details,
            Act.APPLICANT_KIND: who.turn_kind,
            Act.CONTACTS: who.turn_contacts,
            Act.FILL_IN: who.fill_in,
            Act.CHANNEL: self.form.answer_part.turn_channel,
        }.items():
            make_action(act, self).triggered.connect(slot)

    def _connect(self) -> None:
        self.register_button.clicked.connect(self._press_register)
        self.help_button.clicked.connect(self.form.open_help)
        self.form.edited.connect(self._follow_edit)
        wish, who, answer = self.form.wish_part, self.form.applicant_part, self.form.answer_part
        wish.words_changed.connect(self._follow_words)
        wish.about_changed.connect(self._follow_about)
        wish.pace_changed.connect(self.ask_term)
        answer.received_changed.connect(self.ask_term)
        who.identified.connect(self.identified)
        who.fill_wanted.connect(self.fill_wanted)
        known, registered = self.known_panel, self.registered_panel
        known.about_turned.connect(wish.turn_about)
        known.record_opened.connect(self.record_opened)
        known.request_opened.connect(self.request_opened)
        known.sheet_wanted.connect(self.sheet_wanted)
        known.orient_wanted.connect(self._orient)
        registered.again_wanted.connect(self.again_wanted)
        registered.request_opened.connect(self.request_opened)
        self.draft_banner.go_on_button.clicked.connect(self.draft_taken)
        self.draft_banner.discard_button.clicked.connect(self.draft_discarded)

    def _retranslate(self) -> None:
        register, short = words_of(Act.REGISTER), self.tr("Register and print")
        least = self.tr("Register")
        self.register_button.set_words(with_key(register, Act.REGISTER), register, short, least)
        asks = with_key(words_of(Act.REGISTER_ASK), Act.REGISTER_ASK)
        self.register_button.setToolTip(f"{with_key(register, Act.REGISTER)}\n{asks}")
        self._say_help()
        self.show_due(self._due)
        self.form.setAccessibleName(self.tr("Form of the request"))
        self.beside_column.setAccessibleName(self.tr("What is known already"))

    def _say_help(self) -> None:
        count = len(self.form.help_part.kinds())
        words = self.tr("Help given")
        if count:
            words = self.tr("Help given: {count}").format(count=count)
        short = self.tr("Help")
        self.help_button.set_words(with_key(words, Act.HELP_GIVEN), words, short)
        self.help_button.setToolTip(with_key(words_of(Act.HELP_GIVEN), Act.HELP_GIVEN))

    def _show_form(self, body: Body, token: str) -> None:
        self.token = token
        self.form.fill(body)
        self.beside_stack.setCurrentIndex(KNOWN)
        self._follow_about()
        self._follow_words()
        self._say_help()
        self.ask_term()
        self.identified.emit(self.form.applicant_part.id_number)
        self.form.begin()

    def _words(self) -> str:
        words = self.form.wish_part.subject_field.text().strip()
        return words if len(words) >= LETTERS_TO_SEARCH else ""

    @Slot()
    def ask_term(self) -> None:
        """Ask by when a reply is due."""
        received_on = self.form.answer_part.received_on()
        self.term_wanted.emit(received_on, self.form.wish_part.is_urgent)

    @Slot()
    def _follow_edit(self) -> None:
        self.beside_stack.setCurrentIndex(KNOWN)
        self._say_help()
        self.draft_changed.emit(self.body())

    @Slot()
    def _follow_words(self) -> None:
        if not (words := self._words()):
            self.show_found(())
        self.words_changed.emit(words)

    @Slot()
    def _follow_about(self) -> None:
        self.known_panel.show_about(self.form.wish_part.about)

    @Slot()
    def _press_register(self) -> None:
        is_shifted = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._submit(asks=bool(is_shifted))

    @Slot()
    def _register(self) -> None:
        self._submit(asks=False)

    @Slot()
    def _register_and_ask(self) -> None:
        self._submit(asks=True)

    def _submit(self, *, asks: bool) -> None:
        if not self.form.show_missing():
            self.submitted.emit(self.body(), asks)

    @Slot()
    def _orient(self) -> None:
        """Record an answer about what belongs to the form, else about the finding in hand."""
        wish, record = self.form.wish_part, self.known_panel.record()
        if is_blank(wish.subject_field.text()) and record is None:
            self.form.show_fault(Missing("subject"))
        else:
            about = {"about": [record]} if record and not wish.about else {}
            self.orient_wanted.emit(self.body() | about)

    @Slot()
    def _print(self) -> None:
        if self.beside_stack.currentIndex() == REGISTERED:
            self.registered_panel.print_again()
        else:
            self.known_panel.print_sheet()

    @Slot()
    def _show_to_visitor(self) -> None:
        if (record := self.known_panel.record()) is not None:
            self.visitor_wanted.emit(record)

    @Slot()
    def _go_beside(self) -> None:
        if self.beside_stack.currentIndex() == REGISTERED:
            self.registered_panel.again_button.setFocus()
        else:
            self.known_panel.begin()

    @Slot()
    def _empty(self) -> None:
        """Empty the form; ask first if something is in it that the law asks for."""
        if not self.form.holds_compulsory:
            self._throw_away()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(words_of(Act.NEW))
        box.setText(self.tr("Empty this form? What was typed in it is not kept."))
        empty = box.addButton(self.tr("Empty it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        empty.clicked.connect(self._throw_away)
        box.open()

    @Slot()
    def _throw_away(self) -> None:
        token = self.token
        self.begin_anew()
        self.emptied.emit(token)


def _grounded(panel: QWidget) -> QFrame:
    """Return a panel on the ground of what stands beside the form."""
    frame = QFrame()
    frame.setProperty("role", "panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(panel)
    return frame
