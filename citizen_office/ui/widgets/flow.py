"""A row of widgets that goes on in a further line where the width ends; it follows direction."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

GAP = 8


class FlowLayout(QLayout):
    """Lays its items out like words in a paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> Iterator[QLayoutItem]:
        """Yield what takes room; while a window goes, Qt asks once more for what went already."""
        for item in self._items:
            if shiboken6.isValid(item) and not item.isEmpty():
                yield item

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Return the height that the items take; a hidden one takes none."""
        x, y, line = rect.x(), rect.y(), 0
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item in self._shown():
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + GAP, 0
            if size.width() > rect.width():
                size.setWidth(max(rect.width(), 1))
                if item.hasHeightForWidth():
                    size.setHeight(item.heightForWidth(size.width()))
            if moves:
                place = QRect(QPoint(x, y), size)
                item.setGeometry(QStyle.visualRect(direction, rect, place))
            x += size.width() + GAP
            line = max(line, size.height())
        return y + line - rect.y()
