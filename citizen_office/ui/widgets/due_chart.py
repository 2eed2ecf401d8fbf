"""What falls due in the coming weeks: a bar for each day the office is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from citizen_office.domain.requests import DueDay
from citizen_office.ui.colours import current
from citizen_office.ui.language import day_of_year, isolate, ltr
from citizen_office.ui.theme import LEAST_TARGET
from citizen_office.ui.widgets.buttons import is_pressed

BAR = 22  # pixels of the longest bar, or as many as a letter is high
EDGE, RING = 3, 3
MOST = 28  # days of four weeks


@dataclass(frozen=True)
class Shown:
    """A day as it is drawn; `most` is the count of the longest bar."""

    due: DueDay
    most: int
    is_today: bool
    begins_week: bool
    names_month: bool


NO_DAY = Shown(
    DueDay(date.min, 0, is_working=True), 0, is_today=False, begins_week=False, names_month=False
)


class DayBar(QAbstractButton):
    """One day: how many requests are due on it, in figures and as a bar, and which day it is.

    Signals:
        stepped: An arrow was pressed: one onward or back in the order of reading.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = NO_DAY
        self.setCheckable(True)
        self.setProperty("keyboardWay", "arrows")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # drawn anew when the mouse comes and goes

    def show_day(self, shown: Shown) -> None:
        """Show a day."""
        if shown != self.shown:
            self.shown = shown
            self.retell()
            self.update()

    def retell(self) -> None:
        """Say the day and its count in the language in use."""
        due = self.shown.due
        if due.is_working:
            text = self.tr("{day}: %n due", "", due.count)
        else:
            text = self.tr("{day}, the office is closed: %n due", "", due.count)
        day = isolate(day_of_year(due.day))
        if self.shown.is_today:
            day = self.tr("Today, {day}").format(day=day)
        words = text.format(day=day)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif not is_pressed(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, words = self._grounds()
        painter.fillRect(self.rect(), QColor(ground))
        line = painter.fontMetrics().lineSpacing()
        foot = QRect(0, self.height() - line - EDGE, self.width(), line)
        self._draw_bar(painter, foot.top(), words)
        self._draw_day(painter, foot, words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current().ring), RING))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _grounds(self) -> tuple[str, str]:
        """Return the colours of ground and words."""
        colours = current()
        if self.isChecked():
            return colours.accent, colours.on_accent
        if self.hasFocus():
            return colours.ring_ground, colours.ring_text
        if self.underMouse():
            return colours.tint, colours.text
        return (colours.ground if self.shown.due.is_working else colours.panel), colours.text

    def _draw_bar(self, painter: QPainter, bottom: int, words: str) -> None:
        """Draw the bar upon the day, and its count upon the bar."""
        colours, due = current(), self.shown.due
        painter.setPen(QColor(colours.edge))
        painter.drawLine(0, bottom, self.width(), bottom)
        if self.shown.begins_week:
            at = self.width() - 1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
            painter.drawLine(at, bottom - EDGE, at, self.height())
        if not due.count:
            return
        line = painter.fontMetrics().lineSpacing()
        room = bottom - line - 1
        height = max(EDGE, round(room * due.count / self.shown.most))
        bar = QRect(0, bottom - height, max(self.width() // 2, EDGE), height)
        bar.moveLeft((self.width() - bar.width()) // 2)
        usual = colours.bad if self.shown.is_today else colours.accent
        painter.fillRect(bar, QColor(colours.on_accent if self.isChecked() else usual))
        painter.setPen(QColor(words))
        place = QRect(0, bar.top() - line, self.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(due.count))

    def _draw_day(self, painter: QPainter, foot: QRect, words: str) -> None:
        """Draw which day it is; today by a frame around it."""
        font = painter.font()
        font.setBold(self.shown.is_today)
        painter.setFont(font)
        day, metrics = self.shown.due.day, painter.fontMetrics()
        number = ltr(f"{day.day}/{day.month}")
        if not self.shown.names_month or metrics.horizontalAdvance(number) > foot.width() - 12:
            number = str(day.day)
        quiet = not self.isChecked() and not self.shown.due.is_working
        painter.setPen(QColor(current().quiet if quiet else words))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, number)
        if self.shown.is_today:
            frame = QRect(0, 0, metrics.horizontalAdvance(number) + 12, foot.height())
            frame.moveCenter(foot.center())
            painter.setPen(QPen(QColor(words), 2))
            painter.drawRect(frame.adjusted(0, 1, 0, -1))


class DueChart(QWidget):
    """The days of the coming weeks, as many as there is room for; one of them can be chosen.

    Tab comes to the row once, arrows go on inside it; pressing the chosen day again lets go of it.

    Signals:
        chosen: A day was chosen, or None: all days again.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = [self._bar() for _day in range(MOST)]  # made at once, since Tab follows that
        self._number = 0
        self._chosen: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DueDay], today: date) -> None:
        """Show how many requests are due on each of these days."""
        most = max((each.count for each in days), default=0)
        self._number = min(len(days), len(self.bars))
        for row, bar in enumerate(self.bars[: self._number]):
            before = days[row - 1].day if row else None
            bar.show_day(_shown(days[row], before, most, today))
        self._place()
        self.choose(self._chosen)

    def count_on(self, day: date) -> int:
        """Return how many requests are due on one of the days."""
        return next((bar.shown.due.count for bar in self._days() if bar.shown.due.day == day), 0)

    def choose(self, day: date | None) -> None:
        """Show that a day is chosen, or none."""
        self._chosen = day
        for bar in self.bars:
            bar.setChecked(bar.shown.due.day == day)
        self._place_stop()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(LEAST_TARGET * 5, max(2 * line + BAR + EDGE, LEAST_TARGET))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for bar in self._days():
                bar.retell()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self._place()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _bar(self) -> DayBar:
        bar = DayBar(self)
        bar.hide()
        bar.clicked.connect(partial(self._press, bar))
        bar.stepped.connect(partial(self._step, bar))
        return bar

    def _place(self) -> None:
        """Give each day the same room; those that have no place for a fingertip are left out."""
        room = max(1, self.width() // self._least())
        number = min(self._number, room)
        for row, bar in enumerate(self.bars):
            bar.setVisible(row < number)
            if row < number:
                begin, end = row * self.width() // number, (row + 1) * self.width() // number
                place = QRect(begin, 0, end - begin, self.height())
                bar.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self._place_stop()

    def _least(self) -> int:
        return max(LEAST_TARGET, self.fontMetrics().horizontalAdvance("000"))

    def _days(self) -> list[DayBar]:
        return self.bars[: self._number]

    def _shown(self) -> list[DayBar]:
        return [bar for bar in self.bars if not bar.isHidden()]

    def _place_stop(self) -> None:
        """Let Tab come to the chosen day, else to the first."""
        shown = self._shown()
        stop = next((bar for bar in shown if bar.isChecked()), shown[0] if shown else None)
        for bar in self.bars:
            policy = Qt.FocusPolicy.StrongFocus if bar is stop else Qt.FocusPolicy.ClickFocus
            bar.setFocusPolicy(policy)

    def _press(self, pressed: DayBar) -> None:
        day = pressed.shown.due.day
        wanted = None if day == self._chosen else day
        self.choose(wanted)
        self.chosen.emit(wanted)

    def _step(self, bar: DayBar, by: int) -> None:
        shown = self._shown()
        reached = shown[(shown.index(bar) + by) % len(shown)]
        reached.setFocus(Qt.FocusReason.TabFocusReason)


def _shown(due: DueDay, before: date | None, most: int, today: date) -> Shown:
    """Return how a day is drawn after the one before."""
    day = due.day
    return Shown(
        due,
        most,
        is_today=day == today,
        begins_week=before is not None and day.weekday() < before.weekday(),
        names_month=before is None or day.month != before.month,
    )
