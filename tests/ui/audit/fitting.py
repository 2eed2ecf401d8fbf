"""Whether every text has the room it needs, and nothing lies on anything else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from tests.ui.audit.widgets import ancestors, is_control, place, seen, told
from tests.ui.audit.writings import writings

_ROUNDING = 1
_TOUCHING = 2


def clipped(window: QWidget) -> list[str]:
    """Return the texts that have too little room, and the widgets that their parents cut."""
    found = []
    for widget in seen(window):
        found += [f"{told(widget)}: {lack}" for lack in _lacks(widget)]
        if (_is_content(widget) or writings(widget)) and (cut := _cut(widget)):
            found.append(f"{told(widget)} is cut by {cut}")
    return found


def _lacks(widget: QWidget) -> Iterator[str]:
    for writing in writings(widget):
        lack: QSize = writing.needs - writing.area.size()
        if lack.width() > _ROUNDING:
            yield f"“{writing.text[:40]}” lacks {lack.width()} px in width"
        if lack.height() > _ROUNDING:
            yield f"“{writing.text[:40]}” lacks {lack.height()} px in height"


def _is_content(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text()) or not widget.pixmap().isNull()
    return is_control(widget)


def _cut(widget: QWidget) -> str:
    for around in ancestors(widget, widget.window()):
        outside, area = _outside(widget, around), around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and around is area.viewport():
            hidden = (
                outside.width() * _never_scrolls(area.horizontalScrollBarPolicy()),
                outside.height() * _never_scrolls(area.verticalScrollBarPolicy()),
            )
            return f"{told(area)}, which does not scroll there" if max(hidden) > _ROUNDING else ""
        if max(outside.width(), outside.height()) > _ROUNDING:
            return f"{told(around)} by {outside.width()} x {outside.height()} px"
    return ""


def _outside(widget: QWidget, around: QWidget) -> QSize:
    whole = place(widget, around)
    return whole.size() - (whole & around.rect()).size()


def _never_scrolls(policy: Qt.ScrollBarPolicy) -> bool:
    return policy == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def overlapping(window: QWidget) -> list[str]:
    """Return the pairs of neighbours that lie on each other by more than a hair."""
    families: dict[QWidget, list[QWidget]] = {}
    for widget in filter(_is_content, seen(window)):
        families.setdefault(widget.parentWidget(), []).append(widget)
    return [
        f"{told(one)} and {told(other)} overlap by {both.width()} x {both.height()} px"
        for family in families.values()
        for one, other in combinations(family, 2)
        if min((both := _shared(one, other)).width(), both.height()) > _TOUCHING
    ]


def _shared(one: QWidget, other: QWidget) -> QRect:
    return one.geometry() & other.geometry()
