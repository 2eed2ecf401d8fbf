"""A record of the catalogue in large type, with everything that is linked with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from citizen_office.domain.requests import RequestsAbout
from citizen_office.ui.widgets.record_content import Card, RecordContent
from citizen_office.ui.widgets.stops import append_stops

NOBODY = RequestsAbout()


class RecordView(QScrollArea):
    """Shows a record or a publication from its number down to the requests about it.

    Signals:
        opened: The record of this id, which is named here, is to be shown.
        request_opened: A request about it is to be shown.
    """

    opened = Signal(str)
    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._content: RecordContent | None = None
        self._about, self._found = NOBODY, ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_record(self, card: Card, about: RequestsAbout = NOBODY, found: str = "") -> None:
        """Show a record from its top, or from what was `found` in it.

        The same one stays where it was scrolled to.
        """
        is_same = self._card is not None and (self._card.id, self._found) == (card.id, found)
        self._found = found
        if is_same:
            self._show_again(card, about)
            return
        self._card, self._about = card, about
        self._fill(card)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._show_found)  # once it has its place

    def refresh_record(self, card: Card, about: RequestsAbout) -> None:
        """Show what is new of the record that is shown; if nothing is, nothing moves."""
        if (card, about) != (self._card, self._about):
            self._show_again(card, about)

    def title(self) -> str:
        """Return what is shown, and its number; empty if nothing is."""
        return self._content.title_label.text() if self._content is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._card is not None:
            self._show_again(self._card, self._about)
        super().changeEvent(event)

    def _show_again(self, card: Card, about: RequestsAbout) -> None:
        """Show the same record anew, as far down as it was."""
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        place = self.verticalScrollBar().value()
        self._card, self._about = card, about
        self._fill(card)
        self.verticalScrollBar().setValue(place)
        if had_focus:
            self.setFocus()

    @Slot()
    def _show_found(self) -> None:
        if self._content is not None and self._content.found_label is not None:
            self.ensureWidgetVisible(self._content.found_label)

    def _fill(self, card: Card) -> None:
        content = self._content = RecordContent(card, self._about, self._found)
        content.opened.connect(self.opened)
        content.request_opened.connect(self.request_opened)
        self.setWidget(content)  # which drops what was shown before
        append_stops(self, *content.stops)
        self.setAccessibleName(self.title())
