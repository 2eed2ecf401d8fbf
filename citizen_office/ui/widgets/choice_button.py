"""One of several choices; its words go on in a second line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from citizen_office.ui.theme import LEAST_TARGET
from citizen_office.ui.widgets.keys import is_enter

FRAME = 3  # of a button that has the focus


class ChoiceButton(QPushButton):
    """Arrows go to its neighbours, Enter goes on in the form.

    Signals:
        stepped: An arrow was pressed: one onward or back in the order of reading.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setProperty("role", "choice")
        self.setProperty("keyboardWay", "arrows")
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Say what is chosen with it."""
        self._words = words
        self.setAccessibleName(words)
        self.setText(words)
        self._wrap()

    def sizeHint(self) -> QSize:
        """Ask for room for all words on one line."""
        return QSize(self._around() + self._width(self._words), self._height(1))

    def minimumSizeHint(self) -> QSize:
        """Be no narrower than the longest word."""
        longest = max(map(self._width, self._words.split()), default=0)
        return QSize(self._around() + longest, self._height(1))

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wrap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
        }
        if key in steps:
            self.stepped.emit(steps[key])
        elif is_enter(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _wrap(self) -> None:
        if not self.isVisible():  # measuring what has no place yet costs a style for nothing
            return
        lines = self._lines(self.width())
        if (text := "\n".join(lines)) != self.text():
            self.setText(text)

    def _lines(self, width: int) -> list[str]:
        room, lines = width - self._around(), [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._width(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _around(self) -> int:
        """Return the width of frame and padding."""
        shown = max(map(self._width, self.text().split("\n")), default=0)
        return super().sizeHint().width() - shown

    def _height(self, lines: int) -> int:
        # Reckoned here, since the style asks for the same height however many lines there are.
        text = lines * self.fontMetrics().lineSpacing() + 2 * FRAME
        return max(text, LEAST_TARGET, round(self.fontInfo().pixelSize() * 2.4))

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
