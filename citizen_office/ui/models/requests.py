"""The rows of a list of requests, as far as somebody has scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from citizen_office.domain.people import phone_grouped
from citizen_office.domain.requests import Group, RequestLine
from citizen_office.ui.language import (
    days_left,
    in_language,
    isolate,
    listed,
    ltr,
    named,
    plain_days_left,
    short_day,
)
from citizen_office.ui.names import name_of

LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What a row can say, in its order."""

    MARK = 0
    HEAD = 1
    TERM = 2
    REFERENCE = 3
    SUBJECT = 4
    APPLICANT = 5
    PHONE = 6
    ATTEMPTS = 7
    TRIED = 8
    WORKER = 9
    STATUS = 10
    RECEIVED = 11


_USUAL = (
    Column.TERM,
    Column.REFERENCE,
    Column.SUBJECT,
    Column.APPLICANT,
    Column.WORKER,
    Column.STATUS,
    Column.RECEIVED,
)
_CALLED = (
    Column.TERM,
    Column.REFERENCE,
    Column.SUBJECT,
    Column.APPLICANT,
    Column.PHONE,
    Column.ATTEMPTS,
    Column.TRIED,
)
_COMPLAINED = (
    Column.HEAD,
    Column.REFERENCE,
    Column.SUBJECT,
    Column.APPLICANT,
    Column.WORKER,
    Column.STATUS,
)
# On the second line of a row; whoever calls needs the reference last.
_USUAL_BELOW = (
    Column.REFERENCE,
    Column.WORKER,
    Column.STATUS,
    Column.APPLICANT,
    Column.RECEIVED,
)
_CALLED_BELOW = (
    Column.APPLICANT,
    Column.PHONE,
    Column.ATTEMPTS,
    Column.TRIED,
    Column.REFERENCE,
)
COLUMNS: Mapping[Group, tuple[Column, ...]] = {
    Group.READY: _CALLED,
    Group.COMPLAINTS: _COMPLAINED,
}


class RequestsModel(QAbstractTableModel):
    """Holds the lines read so far and asks for more when somebody comes near their end.

    Lines can be marked where `can_mark`; a mark remembers what was seen of its request then, so
    that what somebody else did meanwhile is noticed.

    Signals:
        more_wanted: The lines after the one of this reference are to be read.
        marked: Other lines are marked than before.
    """

    more_wanted = Signal(str)
    marked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[RequestLine] = []
        self.marks: dict[str, int] = {}
        self.group = Group.OPEN
        self.day: date | None = None  # of which alone the list is, if it is
        self.can_mark = False
        self.today = date.min
        self._has_more = False
        self._is_waiting = False

    def columns(self) -> tuple[Column, ...]:
        """Return what the rows of this group say."""
        marks = (Column.MARK,) if self.can_mark and self.group is not Group.CLOSED else ()
        return (*marks, *COLUMNS.get(self.group, _USUAL))

    def show_lines(self, lines: Sequence[RequestLine], *, has_more: bool) -> None:
        """Show lines in the place of those before; a line that is gone is marked no longer."""
        self._has_more, self._is_waiting = has_more, False
        if [line.reference for line in lines] == [line.reference for line in self.lines]:
            self.lines = list(lines)
            self.retell()
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()
        there = {line.reference for line in lines}
        self._keep({name: seen for name, seen in self.marks.items() if name in there})

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

    def is_markable(self, row: int) -> bool:
        """Return whether a row can be marked: nothing is assigned that is closed."""
        is_row = 0 <= row < len(self.lines)
        return is_row and Column.MARK in self.columns() and self.lines[row].days_left is not None

    def toggle(self, row: int) -> None:
        """Mark a row, or take its mark away."""
        if self.is_markable(row):
            line = self.lines[row]
            if line.reference in self.marks:
                self._keep({k: seen for k, seen in self.marks.items() if k != line.reference})
            else:
                self.mark([row])

    def mark(self, rows: Iterable[int]) -> None:
        """Mark rows besides those that are marked already."""
        new = {self.lines[n].reference: self.lines[n].entries for n in rows if self.is_markable(n)}
        self._keep(new | self.marks)

    def mark_all(self) -> None:
        """Mark every row that was read; if all of them are, none."""
        rows = [row for row in range(len(self.lines)) if self.is_markable(row)]
        if all(self.lines[row].reference in self.marks for row in rows):
            self.clear_marks()
        else:
            self.mark(rows)

    def remark(self, marks: Mapping[str, int]) -> None:
        """Mark these requests, with what is known of them now, and no others."""
        self._keep(dict(marks))

    def clear_marks(self) -> None:
        """Mark nothing any more."""
        self._keep({})

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
            return self.cell(line, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.whole(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(line)
        return line if role == LINE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head(Column(section))
        return None

    def cell(self, line: RequestLine, column: Column) -> str:
        """Return what a row says in a column."""
        if column is Column.ATTEMPTS:
            return str(line.attempts) if line.attempts else self.none_yet()
        if column is Column.HEAD:
            days = self.days(line, column)
            return "" if days is None else plain_days_left(days)
        if column is Column.TERM and self._is_heads(line):
            return self.tr("Head's answer")
        if column is Column.WORKER:
            worker = line.assigned_to
            nobody = "" if line.days_left is None else self.tr("nobody yet")
            return in_language(worker.ar, worker.fr) or nobody
        return "" if column is Column.MARK else _WRITTEN[column](line)

    def none_yet(self) -> str:
        """Return what stands for no attempt."""
        return self.tr("none yet")

    def days(self, line: RequestLine, column: Column) -> int | None:
        """Return how far off the term of a column is; None if it does not run.

        Working days to the reply, plain ones to the head's answer.
        """
        if column is Column.TERM and not self._is_heads(line):
            return line.days_left
        due_on = line.complaint_due_on
        return None if due_on is None else (due_on - self.today).days

    def below(self, line: RequestLine) -> str:
        """Return what stands below the subject where the columns have no room of their own."""
        columns = _CALLED_BELOW if self.group is Group.READY else _USUAL_BELOW
        said = (self.told(line, column) for column in columns)
        return " · ".join(isolate(each) for each in said if each)

    def told(self, line: RequestLine, column: Column) -> str:
        """Return what a row says in a column, with its name where it would not be understood."""
        said = self.cell(line, column)
        return named(self._head(column), said) if said and column in _NAMED else said

    def whole(self, line: RequestLine) -> str:
        """Return a row in one sentence, for those who hear it."""
        said = [self.told(line, column) for column in self.columns() if column is not Column.MARK]
        if line.reference in self.marks:
            said.insert(0, self.tr("chosen"))
        if line.internal_due_on is not None:
            said.append(self._internal(line.internal_due_on))
        return listed(each for each in said if each)

    def _is_heads(self, line: RequestLine) -> bool:
        """Return whether a line is in the list of a day for the head's answer alone."""
        is_reply = line.days_left is not None and line.due_on == self.day
        return self.day is not None and not is_reply

    def _hint(self, line: RequestLine) -> str:
        internal = line.internal_due_on
        return "\n".join([line.subject, *([] if internal is None else [self._internal(internal)])])

    def _internal(self, day: date) -> str:
        return named(self.tr("Internal day"), short_day(day))

    def _keep(self, marks: dict[str, int]) -> None:
        if marks != self.marks:
            self.marks = marks
            self.retell()
            self.marked.emit()

    def _head(self, column: Column) -> str:
        return {
            Column.MARK: "",
            Column.HEAD: self.tr("Term of the head"),
            Column.TERM: self.tr("Term of reply"),
            Column.REFERENCE: self.tr("Reference"),
            Column.SUBJECT: self.tr("Subject"),
            Column.APPLICANT: self.tr("Requester"),
            Column.PHONE: self.tr("Phone"),
            Column.ATTEMPTS: self.tr("Attempts"),
            Column.TRIED: self.tr("Last attempt"),
            Column.WORKER: self.tr("Who works on it"),
            Column.STATUS: self.tr("Status"),
            Column.RECEIVED: self.tr("Received on"),
        }[column]


_NAMED = frozenset({Column.HEAD, Column.ATTEMPTS, Column.TRIED, Column.WORKER, Column.RECEIVED})


# What a row says in a column that needs nothing but its line.
_WRITTEN: Mapping[Column, Callable[[RequestLine], str]] = {
    Column.TERM: lambda line: "" if line.days_left is None else days_left(line.days_left),
    Column.REFERENCE: lambda line: ltr(line.reference),
    Column.SUBJECT: lambda line: line.subject,
    Column.APPLICANT: lambda line: line.applicant,
    Column.PHONE: lambda line: ltr(phone_grouped(line.phone)) if line.phone else "",
    Column.TRIED: lambda line: "" if line.tried_on is None else short_day(line.tried_on),
    Column.STATUS: lambda line: name_of(line.status),
    Column.RECEIVED: lambda line: short_day(line.received_on),
}
