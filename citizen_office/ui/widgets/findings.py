"""Findings that can be added to the request at hand, each by Space or by its own mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from citizen_office.domain.catalogue import Found
from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.language import named
from citizen_office.ui.widgets.found_list import FOUND, FoundDrawing, FoundList, head_of

MARK = 44  # pixels: a fingertip


class Findings(FoundList):
    """A list of findings; it asks for no more room than one of them, and takes what it gets.

    Signals:
        turned: A finding is to be added to the request, or taken off.
    """

    turned = Signal(str)

    def __init__(self, *, can_add: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_add = can_add
        self.added: frozenset[str] = frozenset()
        if can_add:
            self.setItemDelegate(_Marking(self))

    def show_found(self, found: Sequence[Found]) -> None:
        """Show findings in the place of those before."""
        super().show_found(found)
        self._tell_added()

    def show_added(self, records: Sequence[str]) -> None:
        """Mark what belongs to the request."""
        self.added = frozenset(records)
        self._tell_added()
        self.viewport().update()

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
        item = self.itemAt(event.position().toPoint())
        if self._can_add and item is not None:
            mark = mark_of(self.visualItemRect(item), self.layoutDirection())
            if mark.contains(event.position().toPoint()):
                self.setState(self.State.NoState)
                self.turned.emit(item.data(FOUND).id)
                return
        super().mouseReleaseEvent(event)

    @Slot()
    def _tell_added(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            found: Found = item.data(FOUND)
            spoken = named(head_of(found), found.title)
            if found.id in self.added:
                spoken = f"{spoken} ({self.tr('added to the request')})"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)


def mark_of(rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return the place at the trailing side of a row where its mark is pressed."""
    bare = QRect(rect.right() - MARK + 1, rect.y(), MARK, rect.height())
    return QStyle.visualRect(direction, rect, bare)


class _Marking(FoundDrawing):
    """Draws a plus beside a finding, or a tick once it belongs to the request."""

    kept = MARK

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
        is_added = index.data(FOUND).id in view.added
        colour = colours.on_accent if is_chosen else colours.good if is_added else colours.accent
        side = round(option.fontMetrics.height() * 1.2)
        place = QRect(0, 0, side, side)
        place.moveCenter(mark_of(option.rect, view.layoutDirection()).center())
        painter.drawPixmap(place, picture("tick" if is_added else "add", colour, side))
