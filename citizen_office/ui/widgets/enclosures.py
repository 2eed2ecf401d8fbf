"""What goes with a letter: each thing by its name, and how many pages it has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from citizen_office.domain.replies import Enclosure
from citizen_office.domain.words import western_digits
from citizen_office.ui.widgets.buttons import Button, IconButton
from citizen_office.ui.widgets.fields import CodeField, LineField
from citizen_office.ui.widgets.stops import insert_stops

MOST = 100  # as many as a reply takes
PAGE_DIGITS, PAGE_LETTERS, WIDE = 5, 12, 60


class EnclosureRow(QWidget):
    """One enclosure.

    Signals:
        edited: Something in it changed.
        removed: It is to be taken out.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_field, self.pages_field = LineField(), CodeField(page_count)
        self.pages_field.setFixedWidth(self.fontMetrics().averageCharWidth() * PAGE_LETTERS)
        self.remove_button = IconButton("close")
        self.name_field.textChanged.connect(self._tell)
        self.pages_field.textChanged.connect(self._tell)
        self.remove_button.clicked.connect(self.removed)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self.pages_field)
        end.addWidget(self.remove_button)
        end.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.name_field, 1)
        self._row.addLayout(end)
        self._retranslate()

    def value(self) -> dict[str, Any]:
        """Return what is filled in; nothing without a name or pages."""
        name, pages = self.name_field.text().strip(), self.pages_field.text()
        value = {"name": name, "pages": int(pages) if pages else None}
        return {key: each for key, each in value.items() if each not in {None, ""}}

    def fill(self, value: object) -> None:
        """Show an enclosure as a draft or a reply holds it."""
        given = vars(value) if isinstance(value, Enclosure) else value
        given = given if isinstance(given, Mapping) else {"name": given}
        pages = given.get("pages")
        self.name_field.setText(str(given.get("name") or ""))
        self.pages_field.setText("" if pages is None else str(pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room a name has a line of its own, so that it is seen whole.
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * WIDE
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.pages_field.setFixedWidth(self.fontMetrics().averageCharWidth() * PAGE_LETTERS)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.name_field.setAccessibleName(self.tr("What is enclosed"))
        self.name_field.setPlaceholderText(self.tr("What is enclosed"))
        self.pages_field.setAccessibleName(self.tr("Number of pages"))
        self.pages_field.setPlaceholderText(self.tr("Pages"))
        self.remove_button.set_words(self.tr("Take this enclosure out"))

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class Enclosures(QWidget):
    """A list that grows by a button.

    Signals:
        edited: Something in it changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EnclosureRow] = []
        self.add_button = Button("add")
        self.add_button.clicked.connect(self._add_and_go)
        self.setFocusProxy(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def values(self) -> list[dict[str, Any]]:
        """Return the enclosures of which anything is filled in."""
        return [value for row in self.rows if (value := row.value())]

    def fill(self, values: object) -> None:
        """Show these enclosures and no others."""
        for row in list(self.rows):
            self._take_out(row)
        for value in values if isinstance(values, list | tuple) else ():
            self._add().fill(value)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.add_button.setText(self.tr("Add an enclosure"))

    def _add(self) -> EnclosureRow:
        row = EnclosureRow()
        row.edited.connect(self.edited)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        self.add_button.raise_()  # last of the children too: pages let Tab follow them
        insert_stops(self.add_button, row.name_field, row.pages_field, row.remove_button)
        self.add_button.setEnabled(len(self.rows) < MOST)
        return row

    def _take_out(self, row: EnclosureRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setEnabled(True)

    @Slot()
    def _add_and_go(self) -> None:
        self._add().name_field.setFocus()
        self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        assert isinstance(sender, EnclosureRow)
        self._take_out(sender)
        self.add_button.setFocus()
        self.edited.emit()


def page_count(typed: str) -> str:
    """Return the digits of a number of pages, Western ones."""
    return re.sub(r"\D", "", western_digits(typed))[:PAGE_DIGITS]
