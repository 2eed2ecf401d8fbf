"""Findings that can be added to the request at hand, each by Space or by its own mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.theme import LEAST_TARGET
from citizen_office.ui.widgets.found_list import FoundDrawing, FoundList


class Findings(FoundList):
    """A list of findings; it asks for no more room than one of them, and takes what it gets.

    Signals:
        turned: A finding is to be added to the request, or taken off.
    """

    turned = Signal(str)

    def __init__(self, *, can_add: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_add = can_add
        if can_add:
            self.setItemDelegate(_Marking(self))

    def show_added(self, records: Sequence[str]) -> None:
        """Mark what belongs to the request."""
        self.found_model.show_added(records)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setHeight(self.minimumSizeHint().height())
        return hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        lines = 3 if self._can_add else 2
        return QSize(hint.width(), self.fontMetrics().lineSpacing() * lines + 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.found()
        if self._can_add and event.key() == Qt.Key.Key_Space and found is not None:
            self.turned.emit(found.id)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        mark = mark_of(self.visualRect(index), self.layoutDirection())
        if self._can_add and index.isValid() and mark.contains(place):
            self.setState(self.State.NoState)
            self.turned.emit(self.found_model.rows[index.row()].id)
            return
        super().mouseReleaseEvent(event)


def mark_of(rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return the place at the trailing side of a row where its mark is pressed."""
    bare = QRect(rect.right() - LEAST_TARGET + 1, rect.y(), LEAST_TARGET, rect.height())
    return QStyle.visualRect(direction, rect, bare)


class _Marking(FoundDrawing):
    """Draws a plus beside a finding, or a tick once it belongs to the request."""

    kept = LEAST_TARGET

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        view = self.parent()
        assert isinstance(view, Findings)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = current()
        is_added = view.found_model.is_added(view.found_model.rows[index.row()])
        colour = colours.on_accent if is_chosen else colours.good if is_added else colours.accent
        side = round(option.fontMetrics.height() * 1.2)
        place = QRect(0, 0, side, side)
        place.moveCenter(mark_of(option.rect, view.layoutDirection()).center())
        painter.drawPixmap(place, picture("tick" if is_added else "add", colour, side))
