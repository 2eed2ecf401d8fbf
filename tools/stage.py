"""A real window on a fictitious office, driven from Python: for pictures, audits and measuring."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from citizen_office.demonstration import PASSWORD, open_trial
from citizen_office.desk import Appearance, Desk, write_desk
from citizen_office.program import Program
from citizen_office.ui.controllers import searching
from citizen_office.workplace import Workplace

NOW = datetime(2026, 11, 24, 9, 35, tzinfo=UTC)  # a Tuesday
PAGE_SECONDS = 0.4
NEVER_MS = 1 << 30
PATIENCE = 20.0  # seconds until something that does not come is a fault
SHADE, FRAME = QColor(0, 0, 0, 90), QColor(128, 128, 128)


def make_template(folder: Path, now: Callable[[], datetime] = lambda: NOW) -> Path:
    """Make the fictitious office once; every stage works on a copy."""
    office, _user = open_trial(folder, now)
    office.close()
    return folder


class Stage:
    """One window; `settle` waits until everything asked for is shown."""

    def __init__(
        self,
        app: QApplication,
        scratch: Path,
        appearance: Appearance,
        template: Path | None = None,
        size: tuple[int, int] = (1280, 800),
    ) -> None:
        self.app = app
        self.is_closed = False
        searching.QUIET_MS = NEVER_MS  # the model would come at any moment, and change what is seen
        self.folder = scratch / "office"
        path = str(scratch / "places")
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, path)
        if template is not None:
            shutil.copytree(template, self.folder, ignore=shutil.ignore_patterns("window.lock"))
        else:
            self.folder.mkdir(parents=True)
        write_desk(self.folder, Desk(appearance=appearance, last_user="clerk" if template else ""))
        self.program = Program(app, self.folder, None, lambda: NOW)
        self.window = self.program.window
        self.program.begin()
        self.window.setMinimumSize(0, 0)  # Qt's screen in memory is a small one, and fits it in
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(*size)
        self.window.activateWindow()
        self.settle()

    def sign_in(self, login: str = "clerk", password: str = PASSWORD) -> Workplace:
        """Sign in, and return the desk."""
        page = self.program.sign_in_page
        page.login_field.setText(login)
        page.password_field.setText(password)
        page.sign_in_button.click()
        self.wait_for(lambda: self.program.desk is not None)
        self.settle()
        return self.desk

    @property
    def desk(self) -> Workplace:
        """The desk of who signed in."""
        assert self.program.desk is not None
        return self.program.desk

    def page(self, name: str) -> QWidget:
        """Bring a page to the front and return it."""
        page = self.desk.frame.show_page(name)
        self.settle()
        return page

    def settle(self) -> None:
        """Let everything that was asked for happen."""
        quiet, begun = 0, monotonic()
        while quiet < 3:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)
            quiet = quiet + 1 if self.program.tasks.is_idle else 0
            if monotonic() - begun > PATIENCE:
                raise TimeoutError

    def wait_for(self, is_there: Callable[[], bool]) -> None:
        """Wait for something that has to come."""
        begun = monotonic()
        while not is_there():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            if monotonic() - begun > PATIENCE:
                raise TimeoutError

    def dialog(self) -> QDialog | None:
        """Return the dialog in front."""
        shown = [each for each in self.app.topLevelWidgets() if isinstance(each, QDialog)]
        return next((each for each in reversed(shown) if each.isVisible()), None)

    def play(self, scene: Callable[[Stage], None]) -> None:
        """Show a scene, with nothing of the one before in front."""
        self.close_dialogs()
        scene(self)
        self.settle()

    def close_dialogs(self) -> None:
        """Close what is in front of the window, without an answer."""
        while (dialog := self.dialog()) is not None:
            dialog.reject()
            self.settle()
            self.window.activateWindow()

    def picture(self) -> QImage:
        """Return what is seen: the window, and over it the dialog in front."""
        if any(view.isVisible() for view in self.window.findChildren(QPdfView)):
            self._wait(PAGE_SECONDS)  # Qt draws a PDF's pages in its own time, and says nothing
        shown = self.window.grab().toImage()
        dialog = self.dialog()
        if dialog is None:
            return shown
        over = dialog.grab().toImage()
        painter = QPainter(shown)
        painter.fillRect(shown.rect(), SHADE)
        place = over.rect()
        place.moveCenter(shown.rect().center())
        painter.drawImage(place.topLeft(), over)
        painter.setPen(FRAME)  # a desktop draws one
        painter.drawRect(place)
        painter.end()
        return shown

    def _wait(self, seconds: float) -> None:
        begun = monotonic()
        while monotonic() - begun < seconds:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def close(self) -> None:
        """Close the window as a user does, and let go of everything; a second time does nothing."""
        if self.is_closed:
            return
        self.is_closed = True
        self.close_dialogs()
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window.close()
        self.program.end()
        self.app.processEvents()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
