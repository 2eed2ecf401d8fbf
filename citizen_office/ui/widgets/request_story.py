"""The story of a request as a line from top to bottom, the newest step first."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import AttachmentCard, RequestView
from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.language import isolate, moment
from citizen_office.ui.models.story import IMAGES, Chapter, chapters
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button, icon_size
from citizen_office.ui.widgets.choices import Folded
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.request_facts import breakable

SPACE = 12


class StoryPanel(QWidget):
    """What happened, who did it, when, and what was written.

    Signals:
        attachment_opened: An attached file is to be shown.
    """

    attachment_opened = Signal(AttachmentCard)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RequestView | None = None
        self._told: list[Chapter] = []
        self.title_label = label("section")
        self.steps_layout = QVBoxLayout()
        self.steps_layout.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.title_label)
        column.addLayout(self.steps_layout)
        column.addStretch(1)
        self._retranslate()

    def show_request(self, view: RequestView) -> None:
        """Tell the story; steps that are told already stay as they stand."""
        told = chapters(view.steps)
        known = len(self._told)
        is_same = self._view is not None and self._view.state.request == view.state.request
        if not is_same or told[:known] != self._told:
            self._clear()
            known = 0
        self._view, self._told = view, told
        files = {card.id: card for card in view.attachments}
        for chapter in told[known:]:
            self.steps_layout.insertWidget(0, self._made(chapter, files))

    def items(self) -> list[StepItem]:
        """Return the steps from top to bottom."""
        items = (self.steps_layout.itemAt(n) for n in range(self.steps_layout.count()))
        widgets = (item.widget() for item in items if item)
        return [widget for widget in widgets if isinstance(widget, StepItem)]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("What has happened"))
        view, self._view = self._view, None
        if view is not None:
            self.show_request(view)

    def _made(self, chapter: Chapter, files: dict[UUID, AttachmentCard]) -> StepItem:
        item = StepItem(chapter)
        if chapter.card.kind is Kind.ATTACHED:
            file = files.get(UUID(chapter.card.facts["attachment"]))
            if file is not None:
                item.offer_file(file)
                item.open_button.clicked.connect(partial(self._open, file))
        return item

    def _open(self, file: AttachmentCard) -> None:
        self.attachment_opened.emit(file)

    def _clear(self) -> None:
        self._told = []
        while (item := self.steps_layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


class StepItem(QWidget):
    """One step beside the line that joins it to the step before."""

    def __init__(self, chapter: Chapter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapter = chapter
        card = chapter.card
        self.image_label = QLabel()
        self.image_label.setProperty("decorative", "true")
        self.kind_label = label("name", wraps=True)
        self.kind_label.setText(name_of(card.kind))
        self.when_label = label("quiet", wraps=True)
        who = isolate(card.by) if card.by else "–"
        self.when_label.setText(f"{who} · {moment(card.at)}")
        self.open_button = Button("paper", "quiet")
        self.open_button.hide()
        self.words_layout = QVBoxLayout()
        self.words_layout.setContentsMargins(0, 0, 0, 2 * SPACE)
        self.words_layout.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.image_label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words_layout, 1)
        self._fill()
        self._draw()

    def offer_file(self, file: AttachmentCard) -> None:
        """Let the attached file be opened."""
        self.open_button.setText(self.tr("Open"))
        text = self.tr("Open {name}")
        self.open_button.setAccessibleName(text.format(name=isolate(file.name)))
        self.open_button.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = icon_size().width()
        line = QRect(side // 2 - 1, side + 4, 2, max(self.height() - side - 8, 0))
        painter = QPainter(self)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), line)
        painter.fillRect(place, current().line)
        painter.end()

    def _fill(self) -> None:
        self.words_layout.addWidget(self.kind_label)
        self.words_layout.addWidget(self.when_label)
        if self._chapter.card.is_conflict:
            remark = Remark("warning", "warn")
            remark.say(self.tr("In conflict: it changed nothing, and the supervisor decides."))
            self.words_layout.addWidget(remark)
        for line in self._chapter.lines:
            words = label(wraps=True, by_text=self._chapter.card.kind is Kind.NOTED)
            words.setText(breakable(line))
            self.words_layout.addWidget(words)
        if self._chapter.text:
            text = label(wraps=True, by_text=True)
            text.setText(breakable(self._chapter.text))
            self.text_fold = Folded(text)
            self.text_fold.set_title(self._chapter.text_title)
            self.words_layout.addWidget(self.text_fold)
        self.words_layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _draw(self) -> None:
        colours = current()
        colour = colours.warn if self._chapter.card.is_conflict else colours.accent
        image = picture(IMAGES[self._chapter.card.kind], colour, icon_size().width())
        self.image_label.setPixmap(image)
