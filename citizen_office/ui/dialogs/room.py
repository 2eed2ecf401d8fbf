"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

FRAME = QSize(32, 64)  # what frame and title bar of the desktop may take


def open_within(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog the size it wishes, or as much of it as the window under it has."""
    under = dialog.parentWidget()
    room = dialog.screen().availableSize() if under is None else under.window().size()
    dialog.resize(QSize(width, height).boundedTo(room - FRAME))
