"""A column above its buttons: it scrolls where there is too little room, they stay in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

SIDE, END, SPACE = 24, 16, 8


class Footed(QWidget):
    """A page whose buttons are never scrolled away: they go into `foot`, all else into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(area)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(SIDE, END, SIDE, SPACE)
        self.column.setSpacing(SPACE)
        area.setWidget(content)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(SIDE, 0, SIDE, END)
        self.foot.setSpacing(SPACE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(self.foot)
