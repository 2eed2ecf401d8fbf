"""How the cells of a list of requests are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from citizen_office.domain.requests import RequestLine
from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.models.requests import LINE, Column
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.due_label import due_look

if TYPE_CHECKING:
    from citizen_office.ui.widgets.requests_table import RequestsTable

EDGE, RING = 12, 3
_Index = QModelIndex | QPersistentModelIndex


class RequestCells(QStyledItemDelegate):
    """Draws a cell: terms with their shape, references as what they are, one thing to open."""

    def __init__(self, table: RequestsTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = self._table.rows_model
        line: RequestLine = index.data(LINE)
        column, rect = Column(index.column()), option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        is_chosen = is_current and not model.marks  # else it would look more chosen than a mark
        painter.save()
        self._draw_ground(painter, rect, index, is_current=is_current)
        chosen = current().on_accent if is_chosen else None
        room = rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if column is Column.MARK:
            if model.is_markable(index.row()):
                is_marked = line.reference in model.marks
                _draw_box(painter, rect, is_marked=is_marked, is_chosen=is_chosen)
        elif column in {Column.TERM, Column.HEAD}:
            self._draw_term(painter, line, column, (room, chosen))
        else:
            self._draw_cell(painter, line, column, (room, chosen))
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, rect: QRect, index: _Index, *, is_current: bool
    ) -> None:
        """Fill a row that is chosen; while some are marked, frame the one where one stands."""
        colours, marks = current(), self._table.rows_model.marks
        line: RequestLine = index.data(LINE)
        is_tinted = line.reference in marks or index.row() == self._table.pointed_row
        ground = colours.tint if is_tinted else colours.ground
        painter.fillRect(rect, QColor(colours.accent if is_current and not marks else ground))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current and marks:
            painter.setPen(QPen(QColor(colours.ring), RING))
            for edge in (rect.top() + 1, rect.bottom() - 1):
                painter.drawLine(rect.left(), edge, rect.right(), edge)

    def _draw_cell(
        self,
        painter: QPainter,
        line: RequestLine,
        column: Column,
        where: tuple[QRect, str | None],
    ) -> None:
        """Draw the words of a cell; what one opens in the colour of a link."""
        room, chosen = where
        colours, model = current(), self._table.rows_model
        if column is Column.SUBJECT and self._table.is_folded:
            below = model.below(line)
            _draw_words(painter, room, below, chosen or colours.quiet, second=True)
            _draw_words(painter, room, line.subject, chosen or colours.accent, second=False)
            return
        links = {Column.REFERENCE, Column.SUBJECT}
        colour = colours.accent if column in links else colours.text
        _draw_words(painter, room, model.cell(line, column), chosen or colour)

    def _draw_term(
        self,
        painter: QPainter,
        line: RequestLine,
        column: Column,
        where: tuple[QRect, str | None],
    ) -> None:
        """Draw how far off a term is: its shape, its words, in its colour."""
        room, chosen = where
        model = self._table.rows_model
        days = model.days(line, column)
        image, role = ("done", "quiet") if days is None else due_look(days)
        colour = chosen or str(getattr(current(), role))
        side = painter.fontMetrics().height()
        place = QRect(room.x(), room.center().y() - side // 2, side, side)
        direction = self._table.layoutDirection()
        painter.drawPixmap(QStyle.visualRect(direction, room, place), picture(image, colour, side))
        words = QRect(room).adjusted(side + EDGE // 2, 0, 0, 0)
        font = painter.font()
        font.setWeight(font.Weight.DemiBold if role == "bad" else font.Weight.Medium)
        painter.setFont(font)
        # Of a closed request that it was closed, not when.
        said = model.cell(line, column) or name_of(line.status)
        _draw_words(painter, QStyle.visualRect(direction, room, words), said, colour)


def _draw_box(painter: QPainter, rect: QRect, *, is_marked: bool, is_chosen: bool) -> None:
    """Draw the box of a row, with a tick in it once the row is marked."""
    colours = current()
    side = painter.fontMetrics().height()
    box = QRect(0, 0, side, side)
    box.moveCenter(rect.center())
    frame, ground = (
        (colours.on_accent, colours.accent) if is_chosen else (colours.edge, colours.field)
    )
    if is_marked:
        frame = ground = colours.on_accent if is_chosen else colours.accent
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(frame), 2))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 4, 4)
    if is_marked:
        tick = colours.accent if is_chosen else colours.on_accent
        painter.drawPixmap(box, picture("tick", tick, side))


def _draw_words(
    painter: QPainter, room: QRect, words: str, colour: str, *, second: bool | None = None
) -> None:
    """Draw words on one line, shortened where they are too long, on the leading side."""
    metrics: QFontMetrics = painter.fontMetrics()
    if second is not None:
        top = room.y() + (metrics.lineSpacing() if second else 0)
        room = QRect(room.x(), top, room.width(), metrics.lineSpacing())
    else:
        room = room.adjusted(0, -EDGE, 0, EDGE)
    painter.setPen(colour)
    side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
