"""Whether an unsteady hand can meet everything that can be pressed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.audit.widgets import controls, told

_ROWS = 200  # enough to see every height that a page shows


def small_targets(window: QWidget, least: int = 44) -> list[str]:
    """Return the controls, tabs and rows that are lower or narrower than a fingertip needs."""
    return [
        f"{told(widget)}: {what} is {size.width()} x {size.height()} px, least {least}"
        for widget in controls(window)
        for what, size in _targets(widget)
        if min(size.width(), size.height()) < least
    ]


def _targets(widget: QWidget) -> Iterator[tuple[str, QSize]]:
    if isinstance(widget, QTabBar):
        for index in filter(widget.isTabVisible, range(widget.count())):
            yield f"tab {index + 1}", widget.tabRect(index).size()
    elif isinstance(widget, QAbstractItemView):
        if widget.selectionMode() != QAbstractItemView.SelectionMode.NoSelection:
            yield from _rows(widget)
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield "it", QSize(widget.height(), widget.height())
    else:
        yield "it", widget.size()


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QSize]]:
    root, model = view.rootIndex(), view.model()
    for row in range(min(model.rowCount(root), _ROWS) if model else 0):
        height = view.visualRect(model.index(row, 0, root)).height()
        if height > 0:
            yield f"row {row + 1}", QSize(view.width(), height)
