"""One field that finds everything, with its findings under it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from citizen_office.domain.catalogue import Found, FoundGroup
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.found_list import EDGE, FoundList
from citizen_office.ui.widgets.labels import label

LETTERS = 62  # so many fit beside each other, if the window is as wide


class SearchBox(LineField):
    """A field whose findings lie over the page while it is used.

    Signals:
        asked: These words are to be looked for, among what this FoundGroup holds.
        picked: A finding is to be opened.
    """

    asked = Signal(str, object)
    picked = Signal(Found)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._retranslate()

    def begin(self) -> None:
        """Come here; once findings are shown, keep them to the next group."""
        if self.found_panel.isVisible():
            groups = list(FoundGroup)
            self.groups_row.choose(groups[(groups.index(self._group()) + 1) % len(groups)])
        self.setFocus()
        if not self.found_panel.isVisible():
            self.selectAll()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what was found for the words in the field."""
        if not self.hasFocus() or not self.text().strip():
            return
        self.found_list.show_found(found)
        self.none_label.setVisible(not found)
        self.found_list.setVisible(bool(found))
        self._place()
        self.found_panel.raise_()

    def close_found(self) -> None:
        """Take the findings away; the next ones are of all groups again."""
        self.found_panel.hide()
        self.groups_row.choose(FoundGroup.ALL)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_found()
            self.clear()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.found_panel.isVisible():
            self.found_list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.found_panel.isVisible() and self.found_list.count():
                self.found_list.pick_current()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.found_list.hasFocus() and not self.found_panel.underMouse():
            self.close_found()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_found()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.hasFocus():
            self.close_found()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.found_panel = QFrame(self.window())
        self.found_panel.setProperty("role", "card")
        self.found_list = FoundList()
        self.found_list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.found_list.setProperty("keyboardWay", "Down")  # from the field, which keeps the focus
        self.found_list.installEventFilter(self)
        self.none_label = label("quiet", wraps=True)
        self.groups_row = ChoiceRow(FoundGroup, by_tab=False)
        self.groups_row.choose(FoundGroup.ALL)
        self.groups_row.chosen.connect(self._ask_again)
        for button in self.groups_row.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it
        column = QVBoxLayout(self.found_panel)
        column.addWidget(self.groups_row)
        column.addWidget(self.found_list)
        column.addWidget(self.none_label)
        self.found_panel.hide()
        self.destroyed.connect(self.found_panel.deleteLater)  # it belongs to the window by then
        self.textEdited.connect(self._ask)
        self.found_list.picked.connect(self._pick)

    def _retranslate(self) -> None:
        self.setPlaceholderText(with_key(self.tr("Search"), Act.SEARCH))
        self.setAccessibleName(self.tr("Search requests and all that is published"))
        words: dict[StrEnum, str] = {group: name_of(group) for group in FoundGroup}
        self.groups_row.set_words(words)
        self.groups_row.setAccessibleName(self.tr("What is shown"))
        for group, button in self.groups_row.buttons.items():
            button.setToolTip(with_key(words[group], Act.SEARCH))
        self.found_list.setAccessibleName(self.tr("What was found"))
        self.none_label.setText(self.tr("Nothing was found. Try another word, or part of one."))

    def _place(self) -> None:
        """Show the findings under the field, wider than it where there is room, none cut in two."""
        window = self.window()
        if self.found_panel.parent() is not window:
            self.found_panel.setParent(window)
        place = QRect(self.mapTo(window, QPoint(0, self.height() + 4)), self.size())
        letters = LETTERS * self.fontMetrics().averageCharWidth()
        place.setWidth(min(max(letters, self.width()), window.width() - 2 * EDGE))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.mapTo(window, self.rect().topRight()).x())
        place.moveLeft(max(EDGE, min(place.left(), window.width() - EDGE - place.width())))
        place.setBottom(window.height() - EDGE)
        self.found_panel.setGeometry(place)  # how high a finding is depends on how wide it is
        self.found_panel.show()
        place.setHeight(self._height(place))
        self.found_panel.setGeometry(place)

    def _height(self, place: QRect) -> int:
        rows = range(self.found_list.count())
        if not rows:
            return self.found_panel.heightForWidth(place.width())
        room = self.found_list.viewport().height()
        listed = accumulate(map(self.found_list.sizeHintForRow, rows))
        return place.height() - room + max((each for each in listed if each <= room), default=room)

    def _group(self) -> FoundGroup:
        return FoundGroup(self.groups_row.choice() or FoundGroup.ALL)

    @Slot(str)
    def _ask(self, words: str) -> None:
        if words.strip():
            self.asked.emit(words, self._group())
        else:
            self.found_panel.hide()

    @Slot()
    def _ask_again(self) -> None:
        if self.found_panel.isVisible():
            self._ask(self.text())

    @Slot(Found)
    def _pick(self, found: Found) -> None:
        self.close_found()
        self.clear()
        self.picked.emit(found)
