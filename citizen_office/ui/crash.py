"""Where bugs end: a report without personal data, a dialog, and the end of the program.

Known failures never come here: they are told in their place.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import (
    QDate,
    QEvent,
    QObject,
    QSize,
    QStandardPaths,
    Qt,
    QThread,
    Signal,
    Slot,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from citizen_office import __version__

FRAMES = 40  # of one error; an endless recursion has a thousand that are alike
_log = logging.getLogger(__name__)


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a maintainer needs: versions, kinds of error, and places in the source.

    Messages and values may hold names of people, so none is told.
    """
    lines = [
        f"Citizen Office {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
        platform.platform(),
        "",
        kind.__name__,
        *_places(trace),
    ]
    for earlier in _before(error):
        lines += [f"after {type(earlier).__name__}", *_places(earlier.__traceback__)]
    return "\n".join(lines) + "\n"


def _places(trace: TracebackType | None) -> list[str]:
    frames = list(traceback.walk_tb(trace))[-FRAMES:]
    return [
        f"  {Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        for frame, line in frames
    ]


def _before(error: BaseException) -> Iterator[BaseException]:
    """Give the errors that led to this one, the nearest first; a ring of them ends."""
    told = {id(error)}
    current = error.__cause__ or error.__context__
    while current is not None and id(current) not in told:
        yield current
        told.add(id(current))
        current = current.__cause__ or current.__context__


class CrashDialog(QDialog):
    """Says that the program is at fault, gives out the report and lets the program end."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(report)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self, report: str) -> None:
        self.fault_label = QLabel(self)
        self.fault_label.setWordWrap(True)
        self.report_field = QPlainTextEdit(report, self)
        self.report_field.setReadOnly(True)
        self.report_field.setTabChangesFocus(True)
        self.outcome_label = QLabel(self)
        self.outcome_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.fault_label)
        layout.addWidget(self.report_field, 1)
        layout.addWidget(self.outcome_label)
        layout.addWidget(self._build_buttons())
        self.resize(self._room())

    def _room(self) -> QSize:
        """Return the size of 80 characters and 24 lines, or as much of it as the screen has."""
        self.report_field.ensurePolished()  # before, it does not know the size of the theme
        metrics = self.report_field.fontMetrics()
        wished = QSize(80 * metrics.averageCharWidth(), 24 * metrics.lineSpacing())
        return wished.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.9)

    def _build_buttons(self) -> QDialogButtonBox:
        self.save_button = QPushButton(self)
        self.copy_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        button_box = QDialogButtonBox(self)
        button_box.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        button_box.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        button_box.addButton(self.close_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        return button_box

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("A fault of the program"))
        fault = self.tr(
            "The program has met a fault of its own and has to be closed. What was saved is safe."
            " The report below holds no personal data: please give it to whoever looks after the"
            " program."
        )
        self.fault_label.setText(fault)
        self.report_field.setAccessibleName(self.tr("Report of the fault"))
        self.save_button.setText(self.tr("Save the report…"))
        self.copy_button.setText(self.tr("Copy the report"))
        self.close_button.setText(self.tr("Close the program"))
        for button in (self.save_button, self.copy_button, self.close_button):
            button.setAccessibleName(button.text())

    @Slot()
    def _save(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        place = Path(QStandardPaths.writableLocation(documents))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save_button.text(), str(place / f"citizen-office-report-{day}.txt")
        )
        if not chosen:
            return
        try:
            Path(chosen).write_text(self.report_field.toPlainText(), "utf-8")
        except OSError:
            self._tell(self.tr("The report could not be saved there; choose another place."))
        else:
            self._tell(self.tr("The report was saved."))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report_field.toPlainText())
        self._tell(self.tr("The report was copied."))

    def _tell(self, sentence: str) -> None:
        self.outcome_label.setText(sentence)
        self.outcome_label.setAccessibleName(sentence)


class _Catcher(QObject):
    """Brings the first bug of any thread to the thread of the window."""

    caught = Signal(str)

    def __init__(self, on_crash: Callable[[str], None]) -> None:
        super().__init__()
        self._on_crash = on_crash
        self._is_told = False
        self._guard = threading.Lock()
        self._home = threading.get_ident()
        # Queued, because a dialog inside the painting of a widget would paint it again.
        self.caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take a bug of this thread; only the first is told, the others follow from it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        with self._guard:
            is_first, self._is_told = not self._is_told, True
        if not is_first:
            _log.error("another fault: %s", kind.__name__)
        elif self._is_waiting():
            self.caught.emit(report(kind, error, trace))
        else:
            self._tell(report(kind, error, trace))

    def catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        """Take a bug of a worker."""
        if caught.exc_type is not SystemExit:
            error = caught.exc_value or caught.exc_type()
            self.catch(caught.exc_type, error, caught.exc_traceback)

    def _is_waiting(self) -> bool:
        """Say whether an event loop will bring the signal: at start and end there is none."""
        return threading.get_ident() != self._home or QThread.currentThread().loopLevel() > 0

    @Slot(str)
    def _tell(self, report: str) -> None:
        self._on_crash(report)


def install(on_crash: Callable[[str], None]) -> None:
    """Let the first unexpected error, in a slot or in a worker, end in `on_crash`, once.

    `on_crash` gets the report on the thread that calls this, which is to be that of the window.
    """
    catcher = _Catcher(on_crash)
    sys.excepthook = catcher.catch
    threading.excepthook = catcher.catch_in_thread
