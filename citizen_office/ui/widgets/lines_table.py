"""A short list in columns, of which one line is chosen."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from citizen_office.ui.theme import LEAST_TARGET

LEAST_LINES = 6  # of text, that are seen
EDGE, ABOVE = 10, 6  # at the sides of a text, above and below it, as corrections.qss has it


class LinesTable(QTableWidget):
    """Lists lines of texts; a line that was chosen stays so as long as it is there.

    Its `wide` columns share the room that the others leave, as far as there is any, and break their
    texts; without them the last one takes it. A line that would be cut below is not begun.

    Signals:
        line_chosen: Another line is chosen, or what stands in it changed.
    """

    line_chosen = Signal()

    def __init__(
        self,
        columns: int,
        *,
        wide: Sequence[int] = (),
        least: int = LEAST_LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, columns, parent)
        self._wide, self._least = wide, least
        self._lines: Sequence[Any] = ()
        self._keys: Sequence[Hashable] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(_Lines(self))
        self.verticalHeader().hide()
        self._size_by(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setStretchLastSection(not wide)
        header.setMinimumSectionSize(LEAST_TARGET)
        # Once all columns have their width, that of a scroll bar taken off.
        self._rows_timer = QTimer(self, interval=0, singleShot=True)
        self._rows_timer.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(self._fit_rows)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.currentCellChanged.connect(self.line_chosen)
        self._fit()

    def show_lines(
        self,
        lines: Sequence[Any],
        keys: Sequence[Hashable],
        texts: Sequence[Sequence[str]],
    ) -> None:
        """List these; `keys` tell which of them were there before."""
        chosen = self._key()
        self._lines, self._keys = lines, keys
        self._size_by(QHeaderView.ResizeMode.Fixed)  # or each text would have all rows measured
        self.setRowCount(len(lines))
        for row, words in enumerate(texts):
            for column, text in enumerate(words):
                self.setItem(row, column, QTableWidgetItem(text))
        self._size_by(QHeaderView.ResizeMode.ResizeToContents)
        if lines:
            row = keys.index(chosen) if chosen in keys else max(self.currentRow(), 0)
            self.setCurrentCell(min(row, len(lines) - 1), 0)
        self.line_chosen.emit()

    def chosen(self) -> Any:
        """Return the line that is chosen; None if there is none."""
        row = self.currentRow()
        return self.line(row) if 0 <= row < len(self._lines) else None

    def line(self, row: int) -> Any:
        """Return the line of a row."""
        return self._lines[row]

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: the page gives the rest."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        area = self.viewport().rect()
        row = self.rowAt(area.bottom())
        top = self.rowViewportPosition(row) if row >= 0 else 0
        if top > 0 and top + self.rowHeight(row) - ABOVE > area.bottom():
            area.setTop(top)
            QPainter(self.viewport()).fillRect(area, self.palette().base())

    @Slot()
    def _fit_rows(self) -> None:
        self._rows_timer.start()

    def _key(self) -> Hashable:
        row = self.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def _size_by(self, mode: QHeaderView.ResizeMode) -> None:
        self.verticalHeader().setSectionResizeMode(mode)
        self.horizontalHeader().setSectionResizeMode(mode)
        if mode is QHeaderView.ResizeMode.ResizeToContents:
            self._share()

    def _share(self) -> None:
        """Share the room out, unless it is too little for what the columns are called."""
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        others = set(range(self.columnCount())) - set(self._wide)
        widths = (max(self.sizeHintForColumn(n), header.sectionSizeHint(n)) for n in others)
        room = self.viewport().width() - sum(widths)
        needed = max(map(header.sectionSizeHint, self._wide), default=0) * len(self._wide)
        for column in self._wide:
            mode = modes.Stretch if needed <= room else modes.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def _fit(self) -> None:
        self.setMinimumHeight(self.fontMetrics().height() * self._least)


class _Lines(QStyledItemDelegate):
    """Texts that break where they are drawn: Qt reckons their height as if they had no edge."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrow = QStyleOptionViewItem(option)
        narrow.rect = option.rect.adjusted(0, 0, -2 * EDGE, 0)
        return super().sizeHint(narrow, index)
