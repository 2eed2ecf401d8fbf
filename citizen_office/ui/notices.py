"""How words appear: what was done in the status line, what went wrong above the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from citizen_office.errors import OfficeError
from citizen_office.ui.messages import explain


@dataclass(frozen=True)
class Step:
    """Something that can be done about a notice, by one button."""

    words: str
    take: Callable[[], None]


class Notices(QObject):
    """Takes what there is to say from anywhere in the window.

    Signals:
        done: Something succeeded: the sentence, and a Step or None.
        reminded: Something is to be kept in mind: the sentence, and a Step or None.
        trouble: Something did not: the sentence, and a Step or None.
    """

    done = Signal(str, object)
    reminded = Signal(str, object)
    trouble = Signal(str, object)
    cleared = Signal()

    def say(self, words: str, step: Step | None = None) -> None:
        """Report success, quietly."""
        self.done.emit(words, step)

    def remind(self, words: str, step: Step | None = None) -> None:
        """Call something to mind, as quietly as a success."""
        self.reminded.emit(words, step)

    def warn(self, words: str, step: Step | None = None) -> None:
        """Report what did not work; it stays until somebody closes it."""
        self.trouble.emit(words, step)

    def fail(self, error: OfficeError) -> None:
        """Report a known failure in the desk's words."""
        self.trouble.emit(explain(error), None)

    def clear(self) -> None:
        """Take back what is no longer true."""
        self.cleared.emit()
