"""The rows of a list of requests, as far as somebody has scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from citizen_office.domain.requests import RequestLine
from citizen_office.ui.language import days_left, isolate, listed, ltr, short_day
from citizen_office.ui.names import name_of

LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What a row says, in its order."""

    TERM = 0
    REFERENCE = 1
    SUBJECT = 2
    APPLICANT = 3
    STATUS = 4
    RECEIVED = 5


class RequestsModel(QAbstractTableModel):
    """Holds the lines read so far and asks for more when somebody comes near their end.

    Signals:
        more_wanted: The lines after the one of this reference are to be read.
    """

    more_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[RequestLine] = []
        self._has_more = False
        self._is_waiting = False

    def show_lines(self, lines: Sequence[RequestLine], *, has_more: bool) -> None:
        """Show lines in the place of those before."""
        self._has_more, self._is_waiting = has_more, False
        if [line.reference for line in lines] == [line.reference for line in self.lines]:
            self.lines = list(lines)
            self.retell()
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def add_lines(self, lines: Sequence[RequestLine], *, has_more: bool) -> None:
        """Put further lines below; one that has moved down meanwhile is not shown twice."""
        self._has_more, self._is_waiting = has_more, False
        known = {line.reference for line in self.lines}
        new = [line for line in lines if line.reference not in known]
        if new:
            first = len(self.lines)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.lines += new
            self.endInsertRows()

    def expect(self, *, is_waiting: bool) -> None:
        """Ask for nothing while lines are on their way."""
        self._is_waiting = is_waiting

    def retell(self) -> None:
        """Let everything be drawn anew, as in another language."""
        if self.lines:
            last = self.index(len(self.lines) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def row_of(self, reference: str) -> int | None:
        """Return the row of a request; None if it is not among those read."""
        found = (row for row, line in enumerate(self.lines) if line.reference == reference)
        return next(found, None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_waiting

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent) and self.lines:
            self._is_waiting = True
            self.more_wanted.emit(self.lines[-1].reference)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(line, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return whole(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.subject
        return line if role == LINE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head(Column(section))
        return None

    def _head(self, column: Column) -> str:
        return {
            Column.TERM: self.tr("Term of reply"),
            Column.REFERENCE: self.tr("Reference"),
            Column.SUBJECT: self.tr("Subject"),
            Column.APPLICANT: self.tr("Requester"),
            Column.STATUS: self.tr("Status"),
            Column.RECEIVED: self.tr("Received on"),
        }[column]


def cell(line: RequestLine, column: Column) -> str:
    """Return what a row says in a column."""
    match column:
        case Column.TERM:
            return "" if line.days_left is None else days_left(line.days_left)
        case Column.REFERENCE:
            return ltr(line.reference)
        case Column.SUBJECT:
            return line.subject
        case Column.APPLICANT:
            return line.applicant
        case Column.STATUS:
            return name_of(line.status)
        case Column.RECEIVED:
            return short_day(line.received_on)


def below(line: RequestLine) -> str:
    """Return what stands below the subject where the columns have no room of their own."""
    columns = (Column.REFERENCE, Column.STATUS, Column.APPLICANT, Column.RECEIVED)
    return " · ".join(isolate(cell(line, column)) for column in columns)


def whole(line: RequestLine) -> str:
    """Return a row in one sentence, for those who hear it."""
    said = (cell(line, column) for column in Column)
    return listed(each for each in said if each)
