"""Whether a screen reader has something to say for everything that can be used."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QTabBar, QWidget

from tests.ui.audit.widgets import controls, name_of, seen, told


def unnamed(window: QWidget) -> list[str]:
    """Return the controls and the pictures that a screen reader would pass over in silence.

    A sign such as "+" is no name: a name has a letter or a digit. A picture that only adorns
    may say so with the property `decorative`.
    """
    found = [f"{told(widget)} has no accessible name" for widget in _nameless(window)]
    for bar in (widget for widget in seen(window) if isinstance(widget, QTabBar)):
        found += [f"{told(bar)}: tab {at + 1} has no name" for at in _nameless_tabs(bar)]
    return found


def _nameless(window: QWidget) -> list[QWidget]:
    used = [widget for widget in controls(window) if not isinstance(widget, QTabBar)]
    pictures = [widget for widget in seen(window) if _is_picture(widget)]
    return [widget for widget in used + pictures if not _says(_own_name(widget))]


def _is_picture(widget: QWidget) -> bool:
    if widget.property("decorative"):
        return False
    if not isinstance(widget, QLabel):
        return widget.inherits("QSvgWidget")
    shows = not widget.pixmap().isNull() or not widget.picture().isNull() or widget.movie()
    return bool(shows) and not widget.text()


def _own_name(widget: QWidget) -> str:
    # On Linux Qt gives the chosen entry of a combo box as its name; that names the answer
    # and leaves out the question.
    if not isinstance(widget, QComboBox):
        return name_of(widget)
    interface = QAccessible.queryAccessibleInterface(widget)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, relation in interface.relations()
        if relation & QAccessible.RelationFlag.Label
    ]
    return widget.accessibleName() or " ".join(labels)


def _nameless_tabs(bar: QTabBar) -> list[int]:
    return [
        index
        for index in range(bar.count())
        if bar.isTabVisible(index) and not _says(bar.accessibleTabName(index) or bar.tabText(index))
    ]


def _says(name: str) -> bool:
    return any(character.isalnum() for character in name)
