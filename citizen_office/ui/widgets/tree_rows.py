"""The rows of a tree: as tall as a finger, and as their words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from citizen_office.ui.models.catalogue import Index
from citizen_office.ui.theme import LEAST_TARGET

LINES = 2  # of a row
SHORT = 20  # letters that fit into one


class TreeRows(QStyledItemDelegate):
    """Rows that a finger can hit; a long one has room for two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        view = self.parent()
        assert isinstance(view, QTreeView)
        lines = LINES if len(index.data()) > SHORT else 1
        hint.setHeight(max(view.fontMetrics().lineSpacing() * lines + 12, LEAST_TARGET))
        return hint
