"""A moment in which no press counts, after something else has come under the fingers."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QGuiApplication


class Pause:
    """Keeps a hammered key or a double click from taking a step that nobody has seen yet."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def begin(self) -> None:
        """Something else stands there from now on."""
        self._since.start()

    def is_over(self) -> bool:
        """Return whether a press is meant for what stands there; one that is not begins anew."""
        shortest = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if self._since.isValid() and self._since.elapsed() < shortest:
            self._since.start()
            return False
        return True
