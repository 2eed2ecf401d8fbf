"""Where Tab goes: what is made later belongs where it is seen, not at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def insert_stops(following: QWidget, *stops: QWidget) -> None:
    """Let Tab come to these, in their order, just before `following`."""
    before = _stop_before(following)
    for stop in stops:
        QWidget.setTabOrder(before, stop)
        before = stop


def _stop_before(widget: QWidget) -> QWidget:
    """Return what Tab comes to before a widget; an order cannot be given to what it passes by."""
    before = widget.previousInFocusChain()
    while before is not None and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget
