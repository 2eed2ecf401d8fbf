"""What may be done with a request now, the step that the requester waits for first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from citizen_office.domain.choices import Paper
from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import RequestView
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.language import ltr
from citizen_office.ui.models.story import IMAGES
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.pause import Pause

ANSWERING = (Kind.REPLY_APPROVED, Kind.REPLY_DELIVERED, Kind.REPLY_DRAFTED)
OTHERS = (
    Kind.REPLY_DRAFTED,
    Kind.CORRECTED,
    Kind.CONTACTED,
    Kind.NOTED,
    Kind.ATTACHED,
    Kind.WITHDRAWN,
)


class ActsPanel(QWidget):
    """Buttons for the steps that the state allows, and for the papers.

    Signals:
        step_wanted: A step is to be taken.
        paper_wanted: A paper is to be looked at.
        stopped: No further files are to be attached.
    """

    step_wanted = Signal(Kind)
    paper_wanted = Signal(Paper)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RequestView | None = None
        self._first: Kind | None = None
        self._pause = Pause()
        self._has_begun = False
        self._files = (0, 0)
        self._build()
        self._retranslate()

    def show_request(self, view: RequestView) -> None:
        """Offer what a request allows."""
        first = next((kind for kind in view.allowed if kind in ANSWERING), None)
        before = self._view.state.reference if self._view is not None else None
        if first is not self._first or view.state.reference != before:
            self._pause.begin()
        self._view, self._first = view, first
        self.next_label.setVisible(first is not None)
        self.next_button.setVisible(first is not None)
        self.next_remark_label.setVisible(first is not None)
        for kind, button in self.step_buttons.items():
            button.setVisible(kind in view.allowed and kind is not first)
        self.paper_buttons[Paper.REPLY].setVisible(view.reply is not None)
        self._say()

    def show_begun(self, *, has_begun: bool) -> None:
        """Say that a reply was begun and can be gone on with."""
        self._has_begun = has_begun
        self._say()

    def show_progress(self, done: int, total: int) -> None:
        """Say how many files of how many are attached; none are under way once all are."""
        is_going = done < total
        self._files = (done, total)
        for widget in (self.files_label, self.files_bar, self.stop_button):
            widget.setVisible(is_going)
        self.files_bar.setRange(0, max(total, 1))
        self.files_bar.setValue(done)
        self._say()

    def take_next(self) -> None:
        """Take the step of the filled button, unless it came there under the hand."""
        if self._first is not None and self._pause.is_over():
            self.step_wanted.emit(self._first)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.next_label, self.others_label = label("section"), label("section")
        self.papers_label = label("section")
        self.next_button = Button("reply", "primary")
        self.next_button.clicked.connect(self.take_next)
        self.next_remark_label = label("quiet", wraps=True)
        self.files_label = label("quiet", wraps=True)
        self.files_bar = QProgressBar()
        self.files_bar.setTextVisible(False)
        self.stop_button = Button("stop")
        self.stop_button.clicked.connect(self.stopped)
        self.step_buttons = {
            kind: Button(IMAGES[kind], "danger" if kind is Kind.WITHDRAWN else "")
            for kind in OTHERS
        }
        self.paper_buttons = {paper: Button("paper") for paper in _PAPERS}
        for kind, button in self.step_buttons.items():
            button.clicked.connect(partial(self._want, kind))
        for paper, button in self.paper_buttons.items():
            button.clicked.connect(partial(self._look, paper))
        self.papers_remark_label = label("quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            self.next_label,
            self.next_button,
            self.next_remark_label,
            self.others_label,
            *self.step_buttons.values(),
            self.files_label,
            self.files_bar,
            self.stop_button,
            self.papers_label,
            *self.paper_buttons.values(),
            self.papers_remark_label,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_progress(0, 0)

    def _retranslate(self) -> None:
        self.next_label.setText(with_key(self.tr("Next step"), Act.NEXT_STEP))
        self.others_label.setText(self.tr("Other steps"))
        self.papers_label.setText(self.tr("Papers"))
        self.papers_remark_label.setText(self.tr("A paper is shown first, and printed from there."))
        self.stop_button.setText(self.tr("Stop attaching"))
        self.files_bar.setAccessibleName(self.tr("Files attached"))
        for paper, button in self.paper_buttons.items():
            button.setText(name_of(paper))
        self._say()

    def _say(self) -> None:
        """Name every step, with what it prints or leaves behind."""
        words, remarks = self._words(), self._remarks()
        for kind, button in self.step_buttons.items():
            button.setText(words[kind])
            button.setToolTip(remarks[kind])
            button.setAccessibleDescription(remarks[kind])
        if self._first is not None:
            self.next_button.setText(words[self._first])
            self.next_button.set_image(IMAGES[self._first])
            self.next_remark_label.setText(remarks[self._first])
        done, total = self._files
        text = self.tr("Attaching file {number} of {total}")
        self.files_label.setText(
            text.format(number=ltr(str(min(done + 1, total))), total=ltr(str(total)))
        )

    def _words(self) -> Mapping[Kind, str]:
        if self._has_begun:
            reply = self.tr("Go on with the reply")
        elif self._view is not None and self._view.reply is not None:
            reply = self.tr("Write another reply")
        else:
            reply = self.tr("Write the reply")
        return {
            Kind.REPLY_DRAFTED: reply,
            Kind.REPLY_APPROVED: self.tr("Approve the reply"),
            Kind.REPLY_DELIVERED: self.tr("Record that it left…"),
            Kind.CORRECTED: self.tr("Correct…"),
            Kind.CONTACTED: self.tr("Attempt to reach…"),
            Kind.NOTED: self.tr("Note…"),
            Kind.ATTACHED: self.tr("Attach files…"),
            Kind.WITHDRAWN: self.tr("Withdraw…"),
        }

    def _remarks(self) -> Mapping[Kind, str]:
        return {
            Kind.REPLY_DRAFTED: self.tr("The letter then waits for approval."),
            Kind.REPLY_APPROVED: self.tr("The letter can then be printed and leave."),
            Kind.REPLY_DELIVERED: self.tr("The term is met and the request is closed."),
            Kind.CORRECTED: self.tr("A receipt marked as corrected can be printed after it."),
            Kind.CONTACTED: self.tr("It is kept in the story; nothing is printed."),
            Kind.NOTED: self.tr("It is kept in the story; nothing is printed."),
            Kind.ATTACHED: self.tr(
                "PDF, PNG or JPEG up to 25 MB; files can also be dropped or pasted here."
            ),
            Kind.WITHDRAWN: self.tr("The requester wants no answer any more."),
        }

    @Slot()
    def _want(self, kind: Kind) -> None:
        self.step_wanted.emit(kind)

    @Slot()
    def _look(self, paper: Paper) -> None:
        self.paper_wanted.emit(paper)


_PAPERS = (Paper.RECEIPT, Paper.FORM, Paper.REPLY)
