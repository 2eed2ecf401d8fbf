"""What was found, each with what it is, its title on two lines, and where it belongs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.language import isolate, ltr
from citizen_office.ui.models.found import FoundModel, head_of, why
from citizen_office.ui.widgets.brief import broken
from citizen_office.ui.widgets.keys import is_enter

IMAGES = {
    RecordKind.PROPOSAL: "proposal",
    RecordKind.COMMITMENT: "commitment",
    RecordKind.DOCUMENT: "paper",
    RecordKind.SERVICE: "help",
    RecordKind.ANSWER: "done",
    RecordKind.THEME: "catalogue",
    RecordKind.OUTCOME: "reply",
    RecordKind.REQUEST: "earlier",
}
LINES = 2
EDGE = 10


class FoundList(QListView):
    """A list of findings.

    Signals:
        picked: One was opened: by Enter, or with one click.
        chosen: Another one is the current one, or none is.
    """

    picked = Signal(Found)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found_model = FoundModel()
        self.setModel(self.found_model)
        self.setItemDelegate(FoundDrawing(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._pick)
        self.selectionModel().currentChanged.connect(self._tell_choice)
        self.found_model.modelReset.connect(self._tell_choice)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show findings in the place of those before."""
        self.found_model.show_found(found)

    def count(self) -> int:
        """Return how many there are."""
        return len(self.found_model.rows)

    def found(self) -> Found | None:
        """Return the finding that is chosen."""
        row = self.currentIndex().row()
        return self.found_model.rows[row] if row >= 0 else None

    def step(self, rows: int) -> None:
        """Choose the finding so many rows further down."""
        row = max(0, min(self.currentIndex().row() + rows, self.count() - 1))
        self.setCurrentIndex(self.found_model.index(row))

    def pick_current(self) -> None:
        """Open the one that is chosen, or the first."""
        found = self.found() or next(iter(self.found_model.rows), None)
        if found is not None:
            self.picked.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.pick_current()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.found_model.rows[index.row()])

    @Slot()
    def _tell_choice(self) -> None:
        self.chosen.emit()


class FoundDrawing(QStyledItemDelegate):
    """Draws a finding on three lines; the title takes two at most.

    `kept` pixels at the trailing side are left to whoever draws there.
    """

    kept = 0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        assert isinstance(view, FoundList)
        found = view.found_model.rows[index.row()]
        width = view.viewport().width()
        metrics = option.fontMetrics
        room = width - 3 * EDGE - self._icon(metrics) - self.kept
        lines = 1 + len(broken(found.title, option.font, room, LINES))
        return QSize(width, metrics.lineSpacing() * lines + 2 * EDGE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = self.parent()
        assert isinstance(view, FoundList)
        found = view.found_model.rows[index.row()]
        ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
        view.style().drawPrimitive(ground, option, painter, view)
        rect, metrics = option.rect, option.fontMetrics
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours, direction = current(), view.layoutDirection()
        side = self._icon(metrics)
        image = QRect(rect.x() + EDGE, rect.y() + EDGE, side, side)
        colour = colours.on_accent if is_chosen else colours.accent
        painter.drawPixmap(
            QStyle.visualRect(direction, rect, image), picture(IMAGES[found.kind], colour, side)
        )
        room = rect.adjusted(2 * EDGE + side, EDGE, -EDGE - self.kept, -EDGE)
        painter.save()
        painter.setFont(option.font)
        self._write(painter, found, QStyle.visualRect(direction, rect, room), is_chosen=is_chosen)
        painter.restore()

    def _write(self, painter: QPainter, found: Found, room: QRect, *, is_chosen: bool) -> None:
        colours, metrics = current(), painter.fontMetrics()
        line = QRect(room.x(), room.y(), room.width(), metrics.lineSpacing())
        leading = Qt.AlignmentFlag.AlignLeading  # the painter has the direction of the list
        painter.setPen(colours.on_accent if is_chosen else colours.quiet)
        short = _head(found, metrics, line.width())
        painter.drawText(line, leading, short)
        painter.setPen(colours.on_accent if is_chosen else colours.text)
        for words, begin in broken(found.title, painter.font(), room.width(), LINES):
            line.translate(0, metrics.lineSpacing())
            parts = _parts(words, begin, found.marks, _marked(is_chosen=is_chosen))
            _draw_line(painter, line, words, parts)

    @staticmethod
    def _icon(metrics: QFontMetrics) -> int:
        return round(metrics.height() * 1.0)


def _head(found: Found, metrics: QFontMetrics, width: int) -> str:
    """Return what a finding is and why it was found; what says least is shortened first.

    A number that would be cut stands alone: the icon beside it tells what it is the number of.
    """
    name = head_of(found)
    if metrics.horizontalAdvance(name) > width:
        name = ltr(found.id)
    also = " · ".join(filter(None, (why(found), found.snippet)))
    room = width - metrics.horizontalAdvance(f"{name} · ")
    short = metrics.elidedText(also, Qt.TextElideMode.ElideRight, room) if room > 0 else ""
    whole = f"{name} · {isolate(short)}" if any(map(str.isalnum, short)) else name
    return metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)


def _draw_line(
    painter: QPainter, line: QRect, words: str, parts: Sequence[QTextLayout.FormatRange]
) -> None:
    """Draw one line of a title, with those parts that are marked.

    It stands where the list begins, and runs as its own language does.
    """
    layout = QTextLayout(words, painter.font())
    flags, is_rtl = Qt.AlignmentFlag, painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    option = QTextOption((flags.AlignRight if is_rtl else flags.AlignLeft) | flags.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(parts)
    layout.beginLayout()
    layout.createLine().setLineWidth(line.width() + 1)
    layout.endLayout()
    layout.draw(painter, line.topLeft())


def _marked(*, is_chosen: bool) -> QTextCharFormat:
    """Return how words look that answer; their width stays, or a line would grow too long."""
    look = QTextCharFormat()
    look.setFontUnderline(True)
    if not is_chosen:
        look.setBackground(QColor(current().tint))
    return look


def _parts(
    words: str, begin: int, marks: Sequence[tuple[int, int]], look: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    """Return the parts of a line, which begins there in its title, that are marked."""
    parts = []
    for first, last in marks:
        start, end = max(first - begin, 0), min(last - begin, len(words))
        if start < end:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, look
            parts.append(part)
    return parts
