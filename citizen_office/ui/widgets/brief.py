"""Words that take so many lines and no more: what there is no room for is in the tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from citizen_office.ui.theme import set_look
from citizen_office.ui.widgets.labels import Words

LEAST_LETTERS = 12


class Brief(Words):
    """A label of at most so many lines; it is heard whole."""

    def __init__(self, role: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._most = "", most
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_look(self, "role", role)

    def setText(self, words: str) -> None:
        """Show these words as far as there is room."""
        self._whole = words
        self.setAccessibleName(words)
        self._fit()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = broken(self._whole, self.font(), width, self._most)
        return len(lines) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 1
        return QSize(width, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * LEAST_LETTERS, metrics.lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        lines = broken(self._whole, self.font(), self.width(), self._most)
        last = len(lines) - 1
        is_whole = lines[last][0].rstrip() == self._whole[lines[last][1] :].rstrip()
        shown = self._whole if is_whole else "\n".join(words for words, _begin in lines)
        if shown != self.text():
            super().setText(shown)
        self.setToolTip("" if is_whole else self._whole)


def broken(text: str, font: QFont, width: int, most: int) -> list[tuple[str, int]]:
    """Return a text broken to a width, on no more than so many lines, and where each begins."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    lines: list[tuple[str, int]] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start, length = line.textStart(), line.textLength()
        words = text[start : start + length].rstrip()
        if len(lines) == most - 1 and start + length < len(text):
            metrics = QFontMetrics(font)
            words = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
        lines.append((words, start))
    layout.endLayout()
    return lines or [("", 0)]
