"""What a key means wherever it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_enter(event: QKeyEvent) -> bool:
    """Return whether this is Enter alone, on the letters or on the number pad."""
    is_key = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return is_key and held == Qt.KeyboardModifier.NoModifier
