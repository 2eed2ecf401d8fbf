"""A paper or an attached file, shown from memory: nothing is written anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from citizen_office.ui.actions import Act, make_action, with_key, words_of
from citizen_office.ui.widgets.buttons import IconButton
from citizen_office.ui.widgets.flow import GAP, Flow
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from citizen_office.ui.widgets.pdf_view import PdfView

STEP = 1.25  # once larger or smaller


class PaperView(QWidget):
    """Shows one PDF or picture at a time, as wide as there is room, and makes it larger or smaller.

    The page it stands on may put buttons of its own (print, save) beside those for the size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: PdfView | PictureView | None = None
        self._pdf_view: PdfView | None = None
        self._build()
        self._retranslate()
        self.clear()

    def show_paper(self, pdf: bytes, title: str) -> None:
        """Show a PDF from its first page, or a sentence if it is damaged."""
        if self._pdf_view is None:
            # 30 ms and some memory that a window without a paper need not wait for.
            from citizen_office.ui.widgets.pdf_view import PdfView  # noqa: PLC0415

            self._pdf_view = PdfView(self)
            self._pdf_view.turned.connect(self._tell_page)
            self.pages_stack.addWidget(self._pdf_view)
        self._show(self._pdf_view, pdf, title)

    def show_picture(self, data: bytes, title: str) -> None:
        """Show a PNG or JPEG upright, or a sentence if it is damaged."""
        self._show(self.picture_view, data, title)

    def clear(self) -> None:
        """Show nothing and forget what was shown."""
        self._forget()
        self.title_label.clear()
        self.pages_stack.setCurrentWidget(self.blank_page)
        self._follow()

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button of the page after those for the size."""
        self.tools_row.add(button)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("section", wraps=True)
        self.page_label = label("quiet")
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(self.page_label)
        self.blank_page = QWidget()
        self.damaged_page, self.damaged_remark = QWidget(), Remark("warning", "quiet")
        damaged = QVBoxLayout(self.damaged_page)
        damaged.addWidget(self.damaged_remark)
        damaged.addStretch(1)
        self.picture_view = PictureView()
        self.pages_stack = QStackedWidget()
        for page in (self.blank_page, self.damaged_page, self.picture_view):
            self.pages_stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._build_tools())
        column.addWidget(self.pages_stack, 1)

    def _build_tools(self) -> Flow:
        self.tools_row = Flow()
        self._actions: dict[Act, QAction] = {}
        self.larger_button = self._button("zoom_in", Act.LARGER)
        self.smaller_button = self._button("zoom_out", Act.SMALLER)
        self.fit_button = self._button("fit", Act.WHOLE_WIDTH)
        self._actions[Act.LARGER].triggered.connect(self._enlarge)
        self._actions[Act.SMALLER].triggered.connect(self._reduce)
        self._actions[Act.WHOLE_WIDTH].triggered.connect(self._fit)
        return self.tools_row

    def _button(self, image: str, act: Act) -> IconButton:
        action, button = make_action(act, self), IconButton(image)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        self._actions[act] = action
        self.tools_row.add(button)
        return button

    def _retranslate(self) -> None:
        for act, button in (
            (Act.LARGER, self.larger_button),
            (Act.SMALLER, self.smaller_button),
            (Act.WHOLE_WIDTH, self.fit_button),
        ):
            button.set_words(words_of(act))
            button.setToolTip(with_key(words_of(act), act))
        damaged = self.tr("This file cannot be shown: it is damaged, or locked with a password.")
        self.damaged_remark.say(damaged)
        self._tell_page()

    def _show(self, view: PdfView | PictureView, data: bytes, title: str) -> None:
        self._forget()
        self.title_label.setText(title)
        if view.open(data):
            self._shown = view
            view.setAccessibleName(title)
            self.pages_stack.setCurrentWidget(view)
        else:
            view.close_paper()
            self.pages_stack.setCurrentWidget(self.damaged_page)
        self._follow()

    def _forget(self) -> None:
        if self._shown is not None:
            self._shown.close_paper()
            self._shown = None

    def _follow(self) -> None:
        """Let keys, buttons and the page's number follow what is shown."""
        self.setFocusProxy(self._shown)  # type: ignore[arg-type]  # Qt takes None
        for action in self._actions.values():
            action.setEnabled(self._shown is not None)
        self._tell_page()

    @Slot()
    def _tell_page(self) -> None:
        if self._shown is None or not self._shown.pages():
            self.page_label.clear()
            return
        text = self.tr("Page {page} of {pages}")
        self.page_label.setText(text.format(page=self._shown.page(), pages=self._shown.pages()))

    @Slot()
    def _enlarge(self) -> None:
        if self._shown is not None:
            self._shown.zoom(STEP)

    @Slot()
    def _reduce(self) -> None:
        if self._shown is not None:
            self._shown.zoom(1 / STEP)

    @Slot()
    def _fit(self) -> None:
        if self._shown is not None:
            self._shown.fit()
