"""A row of widgets that goes on in a further line where the width ends; it follows direction."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

GAP = 8


class Flow(QWidget):
    """Lays widgets out like words in a paragraph.

    A widget, since the items of a layout written in Python are lost to it while they are in use.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._heights: dict[int, int] = {}  # by width; a layout asks often
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget after those that are there."""
        self._widgets.append(widget)
        widget.setParent(self)
        widget.show()
        self._rearrange()

    def widgets(self) -> list[QWidget]:
        """Return what is in the row, in its order."""
        return list(self._widgets)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(width, moves=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(size.width() + GAP for size in sizes) - GAP
        return QSize(max(width, 0), max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        least = QSize()
        for widget in self._shown():
            least = least.expandedTo(_least(widget))
        return least

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._rearrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rearrange()  # a hidden parent is not told when words change

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), moves=True)

    def _rearrange(self) -> None:
        self._heights.clear()
        if self.isVisible():
            self._place(self.width(), moves=True)
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self, width: int, *, moves: bool) -> int:
        """Return the height that the widgets take in a width; a hidden one takes none."""
        x, y, line = 0, 0, 0
        room = QRect(0, 0, width, self.height())
        for widget in self._shown():
            size = widget.sizeHint().expandedTo(_least(widget))
            if x > 0 and x + size.width() > width:
                x, y, line = 0, y + line + GAP, 0
            if size.width() > width:
                size.setWidth(max(width, 1))
                if widget.hasHeightForWidth():
                    size.setHeight(widget.heightForWidth(size.width()))
            if moves:
                place = QRect(QPoint(x, y), size)
                widget.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
            x += size.width() + GAP
            line = max(line, size.height())
        return y + line


def _least(widget: QWidget) -> QSize:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())
