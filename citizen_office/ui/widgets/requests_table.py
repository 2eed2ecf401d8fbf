"""A list of requests: a row each, opened with one click or Enter, marked with Space."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from citizen_office.domain.requests import RequestLine
from citizen_office.domain.state import Status
from citizen_office.ui.actions import Act, make_action
from citizen_office.ui.language import days_left, plain_days_left
from citizen_office.ui.models.requests import LINE, Column, RequestsModel
from citizen_office.ui.names import name_of
from citizen_office.ui.theme import LEAST_TARGET
from citizen_office.ui.widgets.keys import is_enter
from citizen_office.ui.widgets.request_cells import EDGE, RequestCells

# Letters; with less room the other columns go below the subject. Who calls needs less of it.
LEAST_SUBJECT, LEAST_CALLED = 22, 12
PERSON = 14  # letters
COUNTS = (-20, -11, -5, -2, -1, 0, 1, 2, 5, 11, 20)  # each form that a count has in Arabic
AHEAD = 40  # rows before the end at which more are asked for
# In this order, before it folds; who calls needs the name more than the reference.
GIVEN_UP = (Column.RECEIVED, Column.APPLICANT, Column.STATUS)
GIVEN_UP_CALLED = (Column.REFERENCE,)
_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Held = Qt.KeyboardModifier


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
        self.rows_model = model
        self.is_folded = False
        self.pointed_row = -1
        self._marked_from = 0
        self.setModel(model)
        self._build()
        self.fit()

    def reference(self) -> str | None:
        """Return the request that is chosen."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        return line.reference if line else None

    def choose_row(self, row: int) -> None:
        """Choose a row without moving the list; QTableView.selectRow fails from right to left."""
        index = self.rows_model.index(row, Column.SUBJECT)
        self.selectionModel().setCurrentIndex(index, _ONE_ROW)

    def first_row(self) -> int:
        """Return the row at the top of what is seen."""
        return self.verticalScrollBar().value()

    def let_mark(self) -> None:
        """Take the keys and clicks that mark rows from now on."""
        make_action(Act.MARK, self).triggered.connect(self._mark_current)
        make_action(Act.MARK_ALL, self).triggered.connect(self.rows_model.mark_all)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def selectionCommand(
        self, _index: _Index, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose the one row where one stands, whatever key is held: marks are something else."""
        return _ONE_ROW

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self.rows_model.rowCount() - 1
        if action is _Move.MoveHome:
            return self.rows_model.index(0, Column.SUBJECT)
        if action is _Move.MoveEnd:
            return self.rows_model.index(last, Column.SUBJECT)
        if action in {_Move.MoveLeft, _Move.MoveRight}:
            return self.currentIndex()
        moved = super().moveCursor(action, modifiers)
        return self.rows_model.index(moved.row(), Column.SUBJECT) if moved.isValid() else moved

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.isVisible() and event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LanguageChange,
        }:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()  # its look may have changed while another page was in front

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def fit(self) -> None:
        """Give the columns of this group their room; with too little, what is least wanted goes."""
        metrics = self.fontMetrics()
        wanted = self.rows_model.columns()
        widths: dict[Column, int] = {}
        for each in wanted:
            if each is not Column.SUBJECT:
                widths[each] = self._width(each)
        calls = Column.PHONE in wanted
        letters, given_up = (LEAST_CALLED, GIVEN_UP_CALLED) if calls else (LEAST_SUBJECT, GIVEN_UP)
        room = self.viewport().width() - metrics.averageCharWidth() * letters
        for column in given_up:
            if sum(widths.values()) > room:
                widths.pop(column, None)
        self.is_folded = sum(widths.values()) > room
        stay = {Column.MARK, Column.HEAD, Column.TERM} if self.is_folded else set(widths)
        for column in Column:
            is_shown = column is Column.SUBJECT or (column in widths and column in stay)
            self.setColumnHidden(column, not is_shown)
            if column in widths:
                self.setColumnWidth(column, widths[column])
        self.horizontalHeader().setVisible(not self.is_folded)
        lines = 2 if self.is_folded else 1
        height = metrics.lineSpacing() * lines + 2 * EDGE
        self.verticalHeader().setDefaultSectionSize(max(height, LEAST_TARGET))

    def _build(self) -> None:
        self.setItemDelegate(RequestCells(self))
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
        self.clicked.connect(self._click)
        self.entered.connect(self._enter)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)

    def _width(self, column: Column) -> int:
        """Return the width of the longest words that usually stand in a column."""
        metrics = self.fontMetrics()
        if column is Column.MARK:
            return max(LEAST_TARGET, metrics.height() + 2 * EDGE)
        has_shape = column in {Column.TERM, Column.HEAD}
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        bold = QFontMetrics(font)
        head = str(self.rows_model.headerData(column, Qt.Orientation.Horizontal))
        longest = [*_longest(column), head]
        if column is Column.ATTEMPTS:
            longest.append(self.rows_model.none_yet())
        widest = max(map(bold.horizontalAdvance, longest))
        icon = metrics.height() + EDGE // 2 if has_shape else 0
        return widest + icon + 2 * EDGE

    def _point(self, row: int) -> None:
        if row != self.pointed_row:
            self.pointed_row = row
            self.viewport().update()

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        """Open a row; in its box, or with Ctrl or Shift held, mark it instead."""
        held, row = QApplication.keyboardModifiers(), index.row()
        is_held = bool(held & (_Held.ControlModifier | _Held.ShiftModifier))
        is_marking = index.column() == Column.MARK or is_held
        if not is_marking or Column.MARK not in self.rows_model.columns():
            self._open(index)
            return
        self.choose_row(row)
        if held & _Held.ShiftModifier:
            first, last = sorted((min(self._marked_from, self.rows_model.rowCount() - 1), row))
            self.rows_model.mark(range(first, last + 1))
        else:
            self._marked_from = row
            self.rows_model.toggle(row)

    @Slot()
    def _mark_current(self) -> None:
        self._marked_from = max(self.currentIndex().row(), 0)
        self.rows_model.toggle(self.currentIndex().row())

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
            self.rows_model.fetchMore(QModelIndex())


_ONE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def _longest(column: Column) -> list[str]:
    """Return the longest words that usually stand in a column; longer ones are shortened."""
    person = "n" * PERSON
    return {
        Column.TERM: [days_left(days) for days in COUNTS],
        Column.HEAD: [plain_days_left(days) for days in COUNTS],
        Column.REFERENCE: ["MMMM-0000-00000-M"],
        Column.APPLICANT: [person],
        Column.WORKER: [person],
        Column.PHONE: ["00 00 00 00 00"],
        Column.STATUS: [name_of(status) for status in Status],
        Column.RECEIVED: ["00/00/0000"],
        Column.TRIED: ["00/00/0000"],
    }.get(column, [""])
