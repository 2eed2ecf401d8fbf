"""A column of a page that scrolls by itself and is as wide as what it holds needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

SPACE = 16


class Column(QScrollArea):
    """Widgets below each other; only up and down is scrolled."""

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self.setWidgetResizable(True)
        content = QWidget()
        self.content_layout = QVBoxLayout(content)
        self.content_layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.content_layout.setSpacing(SPACE)
        for widget in widgets:
            self.content_layout.addWidget(widget)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Be no narrower than what it holds beside its scroll bar."""
        content = self.widget()
        hint = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        hint.setWidth((content.minimumSizeHint().width() if content else 0) + bar)
        return hint

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: the page shares out the rest."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
