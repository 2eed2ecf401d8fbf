"""One request: what was asked, what has happened, and what may be done now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from citizen_office.domain.choices import Paper
from citizen_office.domain.deadlines import Deadline, Step
from citizen_office.domain.facts import Kind
from citizen_office.domain.people import User
from citizen_office.domain.replies import NewReply
from citizen_office.domain.requests import AttachmentCard, RequestLine, RequestView
from citizen_office.errors import Invalid
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.models.news import newest_step, why_sent_back
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.columns import Column
from citizen_office.ui.widgets.given import given_in
from citizen_office.ui.widgets.reply_composer import ReplyComposer
from citizen_office.ui.widgets.request_acts import ActsPanel
from citizen_office.ui.widgets.request_facts import FactsPanel
from citizen_office.ui.widgets.request_head import HeadPanel
from citizen_office.ui.widgets.request_papers import PaperPanel, Shown
from citizen_office.ui.widgets.request_story import StoryPanel
from citizen_office.ui.widgets.request_work import WorkPanel
from citizen_office.ui.widgets.stops import follow

WIDE = 108  # letters from which the steps have a column of their own
GAP = 8


class RequestPage(QWidget):
    """Shows one request; beside its facts stands its story, a paper, or the reply being written.

    Signals:
        step_wanted: A step is to be taken; its dialog may follow.
        reply_submitted: A reply is to be written down.
        reply_edited: The reply being written changed.
        letter_wanted: The letter of a reply being written is to be shown.
        paper_wanted: A paper is to be shown.
        attachment_opened: An attached file is to be shown.
        print_wanted: What is shown is to be printed; True: after asking how.
        save_wanted: What is shown is to be kept as a file.
        files_given: Paths or pictures are to be attached.
        attaching_stopped: No further files are to be attached.
        request_opened: Another request is to be shown, by its reference.
        record_opened: A record of the catalogue is to be shown.
        number_wanted: The whole identity number is to be shown.
        closed: The page before is to come back.
        came_forward: The page is seen again.
        left: The page is no longer seen.
    """

    step_wanted = Signal(Kind)
    reply_submitted = Signal(NewReply)
    reply_edited = Signal()
    letter_wanted = Signal(NewReply)
    paper_wanted = Signal(Paper)
    attachment_opened = Signal(AttachmentCard)
    print_wanted = Signal(Shown, bool)
    save_wanted = Signal(Shown)
    files_given = Signal(list)
    attaching_stopped = Signal()
    request_opened = Signal(str)
    record_opened = Signal(str)
    number_wanted = Signal()
    closed = Signal()
    came_forward = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.view: RequestView | None = None
        self._is_wide: bool | None = None
        self._begun: Mapping[str, Any] = {}
        self._same_year: Sequence[RequestLine] = ()
        self._build()
        self._listen()
        self._retranslate()

    @property
    def reference(self) -> str:
        """The reference of the request that is shown; empty before there is one."""
        return str(self.view.state.reference) if self.view else ""

    @property
    def is_composing(self) -> bool:
        """Whether a reply is being written."""
        return self.middle_stack.currentWidget() is self.reply_column or self._is_over_reply

    @cached_property
    def composer(self) -> ReplyComposer:
        """The reply as it is written; made when one is."""
        made = ReplyComposer()
        made.edited.connect(self.reply_edited)
        made.submitted.connect(self.reply_submitted)
        made.look_wanted.connect(self.letter_wanted)
        made.closed.connect(self._close_front)
        self.reply_column.content_layout.addWidget(made)
        return made

    @cached_property
    def paper_panel(self) -> PaperPanel:
        """Where papers are shown; made with the first."""
        made = PaperPanel()
        made.print_wanted.connect(self.print_wanted)
        made.save_wanted.connect(self.save_wanted)
        made.closed.connect(self._close_front)
        self.middle_stack.addWidget(made)
        return made

    @property
    def is_paper_shown(self) -> bool:
        """Whether a paper or an attached file is in front."""
        return isinstance(self.middle_stack.currentWidget(), PaperPanel)

    @property
    def is_reply_begun(self) -> bool:
        """Whether words of a reply stand there that are not sent on."""
        return "composer" in self.__dict__ and self.composer.is_begun

    def show_request(self, view: RequestView) -> None:
        """Show a request as it is now; what is looked at or written in the middle stays."""
        before = self.view
        is_other = before is None or before.state.request != view.state.request
        self.view = view
        if is_other:
            self._forget_reply()
            self._show_story()
        elif before is not None and self.is_composing and len(view.steps) > len(before.steps):
            self.composer.show_news(newest_step(view))
        for panel in self._panels:
            panel.show_request(view)
        if is_other:
            for scrolled in (self.side_column, self.story_column, self.acts_column):
                scrolled.verticalScrollBar().setValue(0)
        self._fit()
        self._order()
        if is_other:
            self._focus()

    def serve(self, user: User) -> None:
        """Offer from now on what the role of a user allows."""
        self.acts_panel.serve(user)

    def show_terms(self, term: Deadline | None, remedy: tuple[Step, Deadline] | None) -> None:
        """Explain the term of reply, if one runs, and say what the requester may do until when."""
        self.head_panel.show_term(term)
        self.work_panel.show_remedy(remedy)
        self._order()

    def show_earlier(
        self, same_year: Sequence[RequestLine], earlier: Sequence[RequestLine]
    ) -> None:
        """Name the other requests of the same person: of the same year, and of other years."""
        self.facts_panel.show_earlier(same_year, earlier)
        self._same_year = same_year
        self._order()

    def show_number(self, number: str) -> None:
        """Show the whole identity number."""
        self.facts_panel.show_number(number)
        self._order()

    def show_begun(self, body: Mapping[str, Any]) -> None:
        """Offer a reply that was begun and not sent on."""
        if not self.is_composing:
            self._begun = body
            self.acts_panel.show_begun(has_begun=bool(body))

    def show_paper(self, shown: Shown) -> None:
        """Show a paper or file in the place of the story, or over the reply."""
        self._is_over_reply = self.is_composing
        self.paper_panel.show_paper(shown)
        self.middle_stack.setCurrentWidget(self.paper_panel)
        self._fit()
        self._order()

    def compose(self) -> None:
        """Write the reply beside what was asked: as it was begun, or as it was last written."""
        if self.view is None:
            return
        self.composer.offer_earlier(self._same_year)
        if not self.composer.is_begun:
            reply = self.view.reply
            last = {name: value for name, value in vars(reply).items() if value} if reply else {}
            self.composer.fill(self._begun or last)
            self.composer.show_news(why_sent_back(self.view))
        self._is_over_reply = False
        self.middle_stack.setCurrentWidget(self.reply_column)
        self._fit()
        self._order()
        self.composer.text_field.setFocus()
        QTimer.singleShot(0, self, self._show_asked)

    def show_replied(self) -> None:
        """Go back to the story: the reply is written down."""
        self._forget_reply()
        self._show_story()
        self.side_column.verticalScrollBar().setValue(0)

    def show_fault(self, error: Invalid) -> None:
        """Say what is wrong with the reply, at its field."""
        self.composer.show_fault(error)

    def show_progress(self, done: int, total: int) -> None:
        """Say how many files are attached of those given."""
        self.acts_panel.show_progress(done, total)
        self._order()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_forward.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if given_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _build(self) -> None:
        self._is_over_reply = False
        self.back_button = Button("close", "quiet")
        self.head_panel, self.work_panel, self.facts_panel = HeadPanel(), WorkPanel(), FactsPanel()
        self.story_panel, self.acts_panel = StoryPanel(), ActsPanel()
        self._facts = (self.head_panel, self.work_panel, self.facts_panel)
        self._panels = (*self._facts, self.story_panel, self.acts_panel)
        self.side_column = Column(*self._facts)
        self.story_column = Column(self.story_panel)
        self.reply_column = Column()
        self.acts_column = Column(self.acts_panel)
        self.middle_stack = QStackedWidget()
        self.middle_stack.setProperty("panel", "true")
        for middle in (self.story_column, self.reply_column):
            self.middle_stack.addWidget(middle)
        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(GAP)
        for each in (self.side_column, self.middle_stack, self.acts_column):
            self.columns_layout.addWidget(each)
        self.acts_column.hide()  # until there is room: a hidden column makes no page wide
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self.columns_layout, 1)

    def _listen(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.facts_panel.record_opened.connect(self.record_opened)
        self.facts_panel.request_opened.connect(self.request_opened)
        self.facts_panel.number_wanted.connect(self.number_wanted)
        self.story_panel.attachment_opened.connect(self.attachment_opened)
        self.acts_panel.step_wanted.connect(self.step_wanted)
        self.acts_panel.paper_wanted.connect(self.paper_wanted)
        self.acts_panel.stopped.connect(self.attaching_stopped)
        self.acts_panel.add_keys(self)
        for act, slot in (
            (Act.CLOSE, self._close_front),
            (Act.NEXT_STEP, self._go_on),
            (Act.PRINT, partial(self._with_paper, PaperPanel.print_it)),
            (Act.PRINT_ASK, partial(self._with_paper, PaperPanel.print_otherwise)),
            (Act.SAVE_AS, partial(self._with_paper, PaperPanel.save_it)),
            (Act.PASTE_FILE, self._paste),
        ):
            make_action(act, self).triggered.connect(slot)

    def _retranslate(self) -> None:
        self.back_button.setText(with_key(self.tr("Close"), Act.CLOSE))
        self.side_column.setAccessibleName(self.tr("What is asked, and by whom"))
        self.story_column.setAccessibleName(self.tr("What has happened"))
        self.reply_column.setAccessibleName(self.tr("The reply"))
        self.acts_column.setAccessibleName(self.tr("What may be done now"))

    def _fit(self) -> None:
        """Give the steps a column of their own where there is room, else a place by the facts."""
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * WIDE
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            if is_wide:
                self.acts_column.content_layout.addWidget(self.acts_panel)
            else:
                self.side_column.content_layout.insertWidget(1, self.acts_panel)
            for place, share in enumerate((3, 5, 0) if is_wide else (4, 5, 0)):
                self.columns_layout.setStretch(place, share)
            self._order()
        is_free = not self.is_composing
        self.back_button.setVisible(self.middle_stack.currentWidget() is self.story_column)
        self.acts_column.setVisible(is_wide and is_free)
        self.acts_panel.setVisible(is_free)
        self.side_column.setVisible(is_wide or not self.is_paper_shown)
        for each in (self.side_column, self.acts_column, self.story_column):
            each.updateGeometry()

    def _order(self) -> None:
        """Let Tab follow the columns, whatever was made or moved last."""
        facts = self._facts
        side = (*facts[:1], self.acts_panel, *facts[1:]) if not self._is_wide else facts
        papers = self.paper_panel.stops() if "paper_panel" in self.__dict__ else []
        middle = (*self.story_panel.items(), *papers, self.reply_column)
        last = (self.acts_column, self.acts_panel) if self._is_wide else ()
        first = (self.back_button, self.side_column)
        follow(first, *side, self.story_column, *middle, *last)

    def _forget_reply(self) -> None:
        self._begun = {}
        if self.is_reply_begun:
            self.composer.fill({})
        self.acts_panel.show_begun(has_begun=False)

    def _focus(self) -> None:
        """Begin at the next step; the Enter that led here does not take it."""
        button = self.acts_panel.next_button
        (self.back_button if button.isHidden() else button).setFocus()

    def _show_story(self) -> None:
        self._is_over_reply = False
        if self.is_paper_shown:
            self.paper_panel.clear()
        self.middle_stack.setCurrentWidget(self.story_column)
        self._fit()
        self._order()

    @Slot()
    def _show_asked(self) -> None:
        """Let what was asked stand beside the reply."""
        self.side_column.verticalScrollBar().setValue(self.facts_panel.y())

    def _take(self, data: QMimeData) -> None:
        given = given_in(data)
        if given and self.view is not None:
            self.files_given.emit(given)

    @Slot()
    def _close_front(self) -> None:
        """Close the paper, else put the reply aside, else leave the page."""
        if self.is_paper_shown and self._is_over_reply:
            self.paper_panel.clear()
            self.compose()
        elif self.is_paper_shown:
            self._show_story()
            self._focus()
        elif self.middle_stack.currentWidget() is self.reply_column:
            self._begun = self.composer.kept() if self.is_reply_begun else {}
            self.acts_panel.show_begun(has_begun=self.is_reply_begun)
            self._show_story()
            self._focus()
        else:
            self.closed.emit()

    @Slot()
    def _go_on(self) -> None:
        if self.middle_stack.currentWidget() is self.reply_column:
            self.composer.submit()
        elif not self.is_composing:
            self.acts_panel.take_next()

    @Slot()
    def _with_paper(self, do: Callable[[PaperPanel], object]) -> None:
        if self.is_paper_shown:
            do(self.paper_panel)

    @Slot()
    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())
