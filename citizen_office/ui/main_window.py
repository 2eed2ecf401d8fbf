"""The window: the page in front of the desk, the desk itself, and what is heard everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QObject,
    QSettings,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from citizen_office.ui.language import is_rtl

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

IDLE_MS = 4 * 60 * 1000
LEAST = QSize(1024, 600)
USUAL = QSize(1280, 800)
EDGES = QSize(8, 48)  # what a desktop draws around a window
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class MainWindow(QMainWindow):
    """Holds one page in front at a time.

    Signals:
        first_painted: The first frame is on the screen.
        idled: Nobody has touched the desk for four minutes.
        closing: The window is about to close; what is not saved yet is to be saved now.
    """

    first_painted = Signal()
    idled = Signal()
    closing = Signal()

    def __init__(self, places: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._is_painted = False
        self._aside: list[QDialog] = []
        self._build()
        self._retranslate()
        self._go_to_place()

    def put_in_front(self, widget: QWidget) -> None:
        """Show a page in the place of the one before."""
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)

    def drop(self, widget: QWidget) -> None:
        """Take a page out for good."""
        self.stack.removeWidget(widget)
        widget.deleteLater()

    def put_questions_aside(self) -> None:
        """Hide what is asked in front of the page: it is not for everybody to see or answer."""
        self._aside = [each for each in self.findChildren(QDialog) if each.isVisible()]
        for dialog in self._aside:
            dialog.hide()

    def ask_again(self) -> None:
        """Ask what was put aside, as far as it was answered."""
        for dialog in self._aside:
            dialog.open()
        self._aside = []

    def drop_questions(self) -> None:
        """Forget what was put aside, with what was written in it."""
        for dialog in self._aside:
            dialog.deleteLater()
        self._aside = []

    def watch_idleness(self, *, on: bool) -> None:
        """Begin or stop to count the time in which nobody touches the desk."""
        self._idle_timer.start() if on else self._idle_timer.stop()

    def listen_to(self, window: QWindow | None) -> None:
        """Take what is done in a window for a sign of life; those that take the focus are heard."""
        if window is not None:
            window.installEventFilter(self)

    def come_forward(self) -> None:
        """Stand before all other windows."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._idle_timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self._idle_timer.start()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_place()
        self.closing.emit()
        super().closeEvent(event)

    def keep_place(self) -> None:
        """Remember where the window stands, for the direction in use."""
        self._places.setValue(self._place_key(), self.saveGeometry())

    def _build(self) -> None:
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self._idle_timer = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._idle_timer.timeout.connect(self.idled)
        self.first_painted.connect(self._listen)

    @Slot()
    def _listen(self) -> None:
        """Hear keys and mouse as they reach a window: all that is told to each widget is more."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self.listen_to)
        self.listen_to(self.windowHandle())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Citizen Office"))

    def _go_to_place(self) -> None:
        """Stand where the window stood last in this direction, and always within the screen."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        inside = room.size() - EDGES
        self.setMinimumSize(LEAST.boundedTo(inside))
        place = self._places.value(self._place_key())
        if not (isinstance(place, QByteArray) and self.restoreGeometry(place)):
            self.resize(USUAL.boundedTo(inside))
            if USUAL.boundedTo(inside) != USUAL:
                self.setWindowState(Qt.WindowState.WindowMaximized)

    @staticmethod
    def _place_key() -> str:
        return "window_rtl" if is_rtl() else "window_ltr"
