"""Which widgets an audit looks at, and how it calls them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRubberBand,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPdfView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_HELPERS = (QHeaderView, QRubberBand, QScrollBar, QSizeGrip, QSplitterHandle)
_OWNERS = (QAbstractSpinBox, QCalendarWidget, QComboBox, QHeaderView, QLineEdit, QTabBar)


def seen(window: QWidget) -> Iterator[QWidget]:
    """Give the visible widgets of a window that its author placed there."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window.window() and not _is_inner(widget):
            yield widget


def controls(window: QWidget) -> list[QWidget]:
    """Return the visible widgets that can be clicked, or reached with the keyboard."""
    return [widget for widget in seen(window) if is_control(widget)]


def is_control(widget: QWidget) -> bool:
    """Say whether a person does something with this widget; a label with a link stays text."""
    if isinstance(widget, QLabel) or widget.focusProxy():
        return False
    return isinstance(widget, CONTROLS) or takes_tab(widget)


def takes_tab(widget: QWidget) -> bool:
    """Say whether the Tab key comes to this widget."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of the widget."""
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def told(widget: QWidget) -> str:
    """Call a widget by its class, its object name and its accessible name."""
    name = " ".join(name_of(widget).split()) or "no name"
    return f'{type(widget).__name__} "{widget.objectName()}" ({name[:60]})'


def place(widget: QWidget, window: QWidget) -> QRect:
    """Return the rectangle of a widget as its window counts it."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def ancestors(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """Give the widgets around this one, from the nearest to the window itself."""
    while widget is not window and (widget := widget.parentWidget()):
        yield widget


def _is_inner(widget: QWidget) -> bool:
    # Qt calls the parts of its own widgets qt_…, and so also two that people do use.
    if widget.objectName().startswith("qt_") and not widget.objectName().startswith("qt_tabwidget"):
        return True
    if isinstance(widget, _HELPERS):
        return True
    return any(isinstance(around, _OWNERS) for around in ancestors(widget, widget.window()))
