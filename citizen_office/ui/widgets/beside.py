"""Fields beside each other where there is room, and below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

GAP = 16


class Beside(QWidget):
    """A row of widgets of equal width that each want room for so many letters."""

    def __init__(self, *widgets: QWidget, letters: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self._row.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Be no wider than the widest of them, since they may stand below each other."""
        hint = super().minimumSizeHint()
        hint.setWidth(max(widget.minimumSizeHint().width() for widget in self._widgets()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = self._row.count()
        needed = count * self._letters * self.fontMetrics().averageCharWidth() + GAP * (count - 1)
        widest = max(widget.minimumSizeHint().width() for widget in self._widgets())
        is_wide = self.width() >= max(needed, count * widest + GAP * (count - 1))
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._row.setSpacing(GAP if is_wide else 8)

    def _widgets(self) -> list[QWidget]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [widget for item in items if item and (widget := item.widget())]
