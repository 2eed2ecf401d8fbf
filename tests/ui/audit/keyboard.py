"""Whether the keyboard reaches everything, and in the order in which people read."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDockWidget,
    QGroupBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.ui.audit.widgets import (
    CONTROLS,
    ancestors,
    controls,
    is_control,
    place,
    seen,
    takes_tab,
    told,
)


def unreachable(window: QWidget) -> list[str]:
    """Return the enabled controls and links that only a mouse reaches, and those that keep Tab.

    A button has another way when it has a shortcut, when its action is also in a menu, or when
    its property `keyboardWay` names the key.
    """
    enabled = [widget for widget in seen(window) if widget.isEnabled()]
    fields = [widget for widget in enabled if isinstance(widget, CONTROLS) and is_control(widget)]
    links = [widget for widget in enabled if isinstance(widget, QLabel) and _is_for_mice(widget)]
    found = [
        f"{told(widget)} cannot be reached with the keyboard"
        for widget in fields + links
        if not takes_tab(widget) and not _has_another_way(widget)
    ]
    return found + [
        f"{told(widget)} keeps the Tab key to itself" for widget in fields if _keeps_tab(widget)
    ]


def _is_for_mice(label: QLabel) -> bool:
    flags = label.textInteractionFlags()
    by_mouse = flags & Qt.TextInteractionFlag.LinksAccessibleByMouse
    by_keyboard = flags & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    return "<a " in label.text().lower() and bool(by_mouse) and not by_keyboard


def _has_another_way(widget: QWidget) -> bool:
    if widget.property("keyboardWay"):
        return True
    if isinstance(widget, QToolButton) and (action := widget.defaultAction()):
        menus = [menu for menu in action.associatedObjects() if isinstance(menu, QMenu)]
        if menus or not action.shortcut().isEmpty():
            return True
    return isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty()


def _keeps_tab(widget: QWidget) -> bool:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly() and not widget.tabChangesFocus()
    return isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation()


def against_reading(window: QWidget) -> list[str]:
    """Return the steps of the Tab key that go against the reading order.

    The order holds inside a panel (a widget with the property `panel`, a group box, a scrolled
    area, a pane of a splitter) and among panels; going from one to the next may jump up. A panel
    that is an `aside` may come last, wherever it stands.
    """
    found = []
    for before, after in pairwise(_stops(window)):
        panel, here, there = _seen_together(before, after, window)
        if there.property("panel") == "aside":
            continue
        if wrong := _wrong(place(here, panel), place(there, panel), panel.layoutDirection()):
            found.append(f"{told(after)} comes after {told(before)} but stands {wrong}")
    return found


def _stops(window: QWidget) -> list[QWidget]:
    reached = {widget for widget in controls(window) if widget.isEnabled() and takes_tab(widget)}
    return [widget for widget in _chain(window.window(), len(reached)) if widget in reached]


def _chain(window: QWidget, reached: int) -> list[QWidget]:
    """Return the widgets that the Tab key comes to, in its order, from the first in the window.

    Going through nextInFocusChain instead would make PySide believe that each widget belongs to
    the one before, and drop what Python holds of it as soon as that one is deleted.
    """
    before = window.focusWidget()
    stops: list[QWidget] = []
    window.setFocus()
    for _step in range(2 * reached + 2):
        has_next = window.focusNextPrevChild(True)  # noqa: FBT003 - Qt names it so
        if not has_next or window.focusWidget() in stops:
            break
        stops.append(window.focusWidget())
    if before is not None:
        before.setFocus()
    return stops


def _seen_together(
    before: QWidget, after: QWidget, window: QWidget
) -> tuple[QWidget, QWidget, QWidget]:
    """Return the panel that holds both, and what each of them belongs to inside it."""
    panel = window
    for one, other in zip(_path(before, window), _path(after, window), strict=False):
        if one is not other:
            return panel, one, other
        panel = one
    return panel, panel, panel  # one of them holds the other


def _path(widget: QWidget, window: QWidget) -> list[QWidget]:
    panels = [around for around in ancestors(widget, window) if _is_panel(around, window)]
    return [*reversed(panels), widget]


def _is_panel(widget: QWidget, window: QWidget) -> bool:
    if widget is window or widget.property("panel"):
        return True
    kinds = (QDockWidget, QGroupBox, QScrollArea)
    return isinstance(widget, kinds) or isinstance(widget.parentWidget(), QSplitter)


def _wrong(here: QRect, there: QRect, direction: Qt.LayoutDirection) -> str:
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    if 2 * shared < min(here.height(), there.height()):
        return "above it" if there.center().y() < here.center().y() else ""
    onward = there.center().x() - here.center().x()
    if direction == Qt.LayoutDirection.RightToLeft:
        onward = -onward
    return "before it in the row" if onward < 0 else ""
