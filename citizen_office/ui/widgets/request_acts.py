"""What this user may do with a request now, the step that is waited for first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from citizen_office.domain.choices import Paper
from citizen_office.domain.facts import Kind
from citizen_office.domain.papers import OF_STEPS
from citizen_office.domain.people import User
from citizen_office.domain.requests import RequestView
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.language import ltr
from citizen_office.ui.models.acts import (
    KEYS,
    PARTS,
    Part,
    hint_for,
    next_of,
    offered,
    part_words,
    remark_for,
    waiting_words,
    words_for,
)
from citizen_office.ui.models.papers import ALWAYS, papers_of
from citizen_office.ui.models.story import IMAGES
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import Folded
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.pause import Pause


class ActsPanel(QWidget):
    """Buttons for the steps that state and role allow, and for the papers.

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
        self._user: User | None = None
        self._first: Kind | None = None
        self._pause = Pause()
        self._has_begun = False
        self._files = (0, 0)
        self._build()
        self._retranslate()

    def serve(self, user: User) -> None:
        """Offer from now on what the role of a user allows."""
        self._user = user

    def show_request(self, view: RequestView) -> None:
        """Offer what a request allows."""
        first, kinds = next_of(view, self._user), offered(view, self._user)
        before = self._view.state.reference if self._view is not None else None
        if first is not self._first or view.state.reference != before:
            self._pause.begin()
        self._view, self._first = view, first
        is_awaited = view.state.is_open or view.state.open_complaint is not None
        self.next_label.setVisible(first is not None or is_awaited)
        self.next_button.setVisible(first is not None)
        self.next_remark_label.setVisible(first is not None or is_awaited)
        for kind, button in self.step_buttons.items():
            button.setVisible(kind in kinds and kind is not first)
        for part, kinds_of_part in PARTS.items():
            is_any = any(kind in kinds and kind is not first for kind in kinds_of_part)
            self.part_widgets[part].setVisible(is_any)
        papers = papers_of(view)
        for paper, paper_button in self.paper_buttons.items():
            paper_button.setVisible(paper in papers)
        for widget in (self.papers_label, self.papers_remark_label):
            widget.setVisible(bool(papers))
        if view.state.reference != before:
            self.remedies_fold.set_open(view.state.open_complaint is not None)
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

    def add_keys(self, page: QWidget) -> None:
        """Let a page hear the keys of the steps that have one."""
        for kind, act in KEYS.items():
            make_action(act, page).triggered.connect(partial(self._take, kind))

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
            for kinds in PARTS.values()
            for kind in kinds
        }
        remedies = QWidget()
        self.remedies_fold = Folded(remedies)
        self.part_labels: dict[Part, QLabel] = {
            part: label("quiet") for part in PARTS if part is not Part.REMEDIES
        }
        self.part_widgets: dict[Part, QWidget] = {
            part: self.part_labels.get(part, self.remedies_fold) for part in PARTS
        }
        self.paper_buttons = {paper: Button("paper") for paper in (*OF_STEPS, *ALWAYS)}
        for kind, button in self.step_buttons.items():
            button.clicked.connect(partial(self._want, kind))
        for paper, button in self.paper_buttons.items():
            button.clicked.connect(partial(self._look, paper))
        self.papers_remark_label = label("quiet", wraps=True)
        self._lay_out(remedies)
        self.show_progress(0, 0)

    def _lay_out(self, remedies: QWidget) -> None:
        inside = QVBoxLayout(remedies)
        column = QVBoxLayout(self)
        for layout in (column, inside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        for first in (self.next_label, self.next_button, self.next_remark_label, self.others_label):
            column.addWidget(first)
        for part, kinds in PARTS.items():
            column.addWidget(self.part_widgets[part])
            for kind in kinds:
                place = inside if part is Part.REMEDIES else column
                place.addWidget(self.step_buttons[kind])
        for widget in (
            self.files_label,
            self.files_bar,
            self.stop_button,
            self.papers_label,
            *self.paper_buttons.values(),
            self.papers_remark_label,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self.others_label.setText(self.tr("Other steps"))
        self.papers_label.setText(self.tr("Papers"))
        self.papers_remark_label.setText(self.tr("A paper is shown first, and printed from there."))
        self.stop_button.setText(self.tr("Stop attaching"))
        self.files_bar.setAccessibleName(self.tr("Files attached"))
        for part, part_label in self.part_labels.items():
            part_label.setText(part_words(part))
        self.remedies_fold.set_title(part_words(Part.REMEDIES))
        for paper, button in self.paper_buttons.items():
            button.setText(name_of(paper))
        self._say()

    def _say(self) -> None:
        """Name every step, with what it prints or leaves behind; the next with its key."""
        next_words = self.tr("Next step")
        has_next = self._first is not None
        self.next_label.setText(with_key(next_words, Act.NEXT_STEP) if has_next else next_words)
        for kind, button in self.step_buttons.items():
            button.setText(words_for(kind, self._view, has_begun=self._has_begun))
            button.setToolTip(hint_for(kind))
            button.setAccessibleDescription(remark_for(kind))
        if self._first is not None:
            words = words_for(self._first, self._view, has_begun=self._has_begun)
            self.next_button.setText(words)
            self.next_button.set_image(IMAGES[self._first])
            self.next_remark_label.setText(remark_for(self._first))
        elif self._view is not None:
            self.next_remark_label.setText(waiting_words(self._view))
        done, total = self._files
        text = self.tr("Attaching file {number} of {total}")
        self.files_label.setText(
            text.format(number=ltr(str(min(done + 1, total))), total=ltr(str(total)))
        )

    @Slot()
    def _take(self, kind: Kind) -> None:
        """Take a step by its key, where it is on offer and seen."""
        is_offered = kind is self._first or not self.step_buttons[kind].isHidden()
        if is_offered and self.isVisible() and self._view is not None:
            self.step_wanted.emit(kind)

    @Slot()
    def _want(self, kind: Kind) -> None:
        self.step_wanted.emit(kind)

    @Slot()
    def _look(self, paper: Paper) -> None:
        self.paper_wanted.emit(paper)
