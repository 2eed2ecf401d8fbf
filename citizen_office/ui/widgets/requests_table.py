"""A list of requests: a row each, opened with one click or Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from citizen_office.domain.requests import RequestLine
from citizen_office.domain.state import Status
from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.language import days_left
from citizen_office.ui.models.requests import LINE, Column, RequestsModel, below, cell
from citizen_office.ui.names import name_of
from citizen_office.ui.theme import LEAST_TARGET
from citizen_office.ui.widgets.due_label import due_look
from citizen_office.ui.widgets.keys import is_enter

EDGE = 12
LEAST_SUBJECT = 26  # letters; with less room the other columns go below the subject
APPLICANT = 16  # letters
COUNTS = (-20, -11, -5, -2, -1, 0, 1, 2, 5, 11, 20)  # each form that a count has in Arabic
AHEAD = 40  # rows before the end at which more are asked for
_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class RequestsTable(QTableView):
    """Shows the rows of a RequestsModel; the order is the law's, so no column sorts.

    Where there is little room a row has two lines: the subject, and below it the rest.

    Signals:
        opened: A request is to be opened, by its reference.
        typed: Somebody typed letters or digits while the table had the focus.
    """

    opened = Signal(str)
    typed = Signal(str)

    def __init__(self, model: RequestsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.is_folded = False
        self.pointed_row = -1
        self.setModel(model)
        self._build()
        self._fit()

    def reference(self) -> str | None:
        """Return the request that is chosen."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        return line.reference if line else None

    def choose_row(self, row: int) -> None:
        """Choose a row without moving the list; QTableView.selectRow fails from right to left."""
        index = self._model.index(row, Column.SUBJECT)
        self.selectionModel().setCurrentIndex(
            index,
            self.selectionModel().SelectionFlag.ClearAndSelect
            | self.selectionModel().SelectionFlag.Rows,
        )

    def first_row(self) -> int:
        """Return the row at the top of what is seen."""
        return self.verticalScrollBar().value()

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self._model.rowCount() - 1
        if action is _Move.MoveHome:
            return self._model.index(0, Column.SUBJECT)
        if action is _Move.MoveEnd:
            return self._model.index(last, Column.SUBJECT)
        if action in {_Move.MoveLeft, _Move.MoveRight}:
            return self.currentIndex()
        moved = super().moveCursor(action, modifiers)
        return self._model.index(moved.row(), Column.SUBJECT) if moved.isValid() else moved

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.isVisible() and event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LanguageChange,
        }:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # its look may have changed while another page was in front

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _build(self) -> None:
        self.setItemDelegate(_Drawing(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._open)
        self.entered.connect(self._enter)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)

    def _fit(self) -> None:
        """Give every column what its words need, or fold them below the subject."""
        metrics = self.fontMetrics()
        widths = {column: self._width(column) for column in Column if column != Column.SUBJECT}
        letters = metrics.averageCharWidth()
        room = self.viewport().width() - sum(widths.values())
        self.is_folded = room < letters * LEAST_SUBJECT
        for column, width in widths.items():
            self.setColumnWidth(column, width)
            self.setColumnHidden(column, self.is_folded and column != Column.TERM)
        self.horizontalHeader().setVisible(not self.is_folded)
        lines = 2 if self.is_folded else 1
        height = metrics.lineSpacing() * lines + 2 * EDGE
        self.verticalHeader().setDefaultSectionSize(max(height, LEAST_TARGET))

    def _width(self, column: Column) -> int:
        """Return the width of the longest words that usually stand in a column."""
        metrics = self.fontMetrics()
        longest = {
            Column.TERM: [days_left(days) for days in COUNTS],
            Column.REFERENCE: ["MMMM-0000-00000-M"],
            Column.APPLICANT: ["n" * APPLICANT],
            Column.STATUS: [name_of(status) for status in Status],
            Column.RECEIVED: ["00/00/0000"],
        }[column]
        head = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        icon = metrics.height() + EDGE // 2 if column == Column.TERM else 0
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        bold = QFontMetrics(font)
        widest = max(bold.horizontalAdvance(words) for words in longest) + icon
        return max(widest, bold.horizontalAdvance(head)) + 2 * EDGE

    def _point(self, row: int) -> None:
        if row != self.pointed_row:
            self.pointed_row = row
            self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line: RequestLine | None = index.data(LINE) if index.isValid() else None
        if line is not None:
            self.choose_row(index.row())
            self.opened.emit(line.reference)

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        self._point(index.row())

    @Slot(int)
    def _look_ahead(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - AHEAD:
            self._model.fetchMore(QModelIndex())


class _Drawing(QStyledItemDelegate):
    """Draws a cell: terms with their shape, references as what they are, one thing to open."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        table = self.parent()
        assert isinstance(table, RequestsTable)
        line: RequestLine = index.data(LINE)
        column = Column(index.column())
        rect: QRect = option.rect
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        colours = current()
        painter.save()
        if is_chosen:
            painter.fillRect(rect, colours.accent)
        elif index.row() == table.pointed_row:
            painter.fillRect(rect, colours.tint)
        painter.setPen(colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        chosen = colours.on_accent if is_chosen else None
        room = rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if column is Column.TERM:
            _draw_term(painter, table, line, (room, chosen))
        elif column is Column.SUBJECT and table.is_folded:
            _draw_words(painter, room, below(line), chosen or colours.quiet, second=True)
            _draw_words(painter, room, line.subject, chosen or colours.accent, second=False)
        else:
            links = {Column.REFERENCE, Column.SUBJECT}
            colour = colours.accent if column in links else colours.text
            _draw_words(painter, room, cell(line, column), chosen or colour)
        painter.restore()


def _draw_term(
    painter: QPainter,
    table: RequestsTable,
    line: RequestLine,
    where: tuple[QRect, str | None],
) -> None:
    """Draw how far off a term is: its shape, its words, in its colour."""
    room, chosen = where
    image, role = ("done", "quiet") if line.days_left is None else due_look(line.days_left)
    colour = chosen or str(getattr(current(), role))
    side = painter.fontMetrics().height()
    place = QRect(room.x(), room.center().y() - side // 2, side, side)
    direction = table.layoutDirection()
    painter.drawPixmap(QStyle.visualRect(direction, room, place), picture(image, colour, side))
    words = QRect(room).adjusted(side + EDGE // 2, 0, 0, 0)
    font = painter.font()
    font.setWeight(font.Weight.DemiBold if role == "bad" else font.Weight.Medium)
    painter.setFont(font)
    _draw_words(painter, QStyle.visualRect(direction, room, words), _term(line), colour)


def _term(line: RequestLine) -> str:
    """Return the words of a term; of a closed request that it was closed, not when."""
    return cell(line, Column.TERM) or name_of(line.status)


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
