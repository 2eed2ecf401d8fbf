"""The first start: an office is made, its recovery sheet handed over, and the desk opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from citizen_office.ui.main_window import MainWindow
from citizen_office.ui.pages.first_start import FirstOffice, FirstStartPage
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.domain.people import User
    from citizen_office.office import Office
    from citizen_office.ui.pages.recovery import RecoveryPage

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Opened:
    """An office that was just made, and its first user.

    There is no sheet for a trial; it is empty where it could not be drawn.
    """

    office: Office
    user: User
    sheet: bytes | None


class Opening(QObject):
    """Joins the pages of the first start to the making of an office.

    Signals:
        opened: The office, the user who may go in, and what did not work, if anything.
    """

    opened = Signal(object, object, str)

    def __init__(self, folder: Path, now: Clock, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._folder, self._now, self._window, self._tasks = folder, now, window, tasks
        self.recovery_page: RecoveryPage | None = None
        self.page = FirstStartPage(window)
        self.page.submitted.connect(self._make)
        self.page.trial_wanted.connect(self._try)

    @Slot(object)
    def _make(self, first: FirstOffice) -> None:
        self._begin(partial(make_office, self._folder, first, self._now))

    @Slot()
    def _try(self) -> None:
        self._begin(partial(make_trial, self._folder, self._now))

    def _begin(self, make: Callable[[], Opened]) -> None:
        self.page.show_waiting()
        self._tasks.write(
            make, self._show_made, owner=self.page, failed=self.page.show_fault, holds=False
        )

    @Slot(object)
    def _show_made(self, made: Opened) -> None:
        go_in = partial(self._go_in, made.office, made.user)
        if made.sheet is None:
            go_in("")
        elif not (made.sheet and self._shows(made.sheet, partial(go_in, ""))):
            words = self.tr(
                "The office is made, but its recovery sheet could not be shown: make a new one"
                " in Administration, under Recovery."
            )
            go_in(words)

    def _shows(self, sheet: bytes, go_in: Callable[[], None]) -> bool:
        """Show the sheet; return whether that worked."""
        with suppress(Exception):  # the office is made: nobody may be left outside it
            self._show_sheet(sheet, go_in)
            return True
        return False

    def _show_sheet(self, sheet: bytes, go_in: Callable[[], None]) -> None:
        from citizen_office.ui import printers  # noqa: PLC0415 - loaded after the first frame
        from citizen_office.ui.controllers.recovery import RecoverySheet  # noqa: PLC0415 - as above
        from citizen_office.ui.pages.recovery import RecoveryPage  # noqa: PLC0415 - as above

        self.recovery_page = RecoveryPage(self._window)
        self.recovery_page.done.connect(go_in)
        send = partial(printers.send, printer=None)
        RecoverySheet(self.recovery_page, self._tasks, send).keep(sheet)
        self.recovery_page.show_sheet(sheet)
        self._window.put_in_front(self.recovery_page)
        self.recovery_page.print_button.setFocus()  # Ctrl+P is heard at once

    def _go_in(self, office: Office, user: User, trouble: str) -> None:
        self.opened.emit(office, user, trouble)
        for page in filter(None, (self.page, self.recovery_page)):
            self._window.drop(page)


def make_office(folder: Path, first: FirstOffice, now: Clock) -> Opened:
    """Make an office and its recovery sheet; for a worker, since it loads and takes a second."""
    from citizen_office.domain.codes import DeskCode  # noqa: PLC0415 - after the first frame
    from citizen_office.domain.papers import Recovery  # noqa: PLC0415 - as above
    from citizen_office.office import NewOffice, Office  # noqa: PLC0415 - as above

    new = NewOffice(
        first.site, DeskCode(first.desk), first.login, first.password, admin_name=first.name
    )
    user, code = Office.create(folder, new, now)
    office = Office.open(folder, now)
    sheet = b""
    with suppress(Exception):  # the office is made: its user is told inside what is missing
        sheet = office.printing.recovery_sheet(Recovery(first.site, new.desk, user.login, code))
    return Opened(office, user, sheet)


def make_trial(folder: Path, now: Clock) -> Opened:
    """Make a fictitious office with two months of invented requests; for a worker."""
    from citizen_office.demonstration import open_trial  # noqa: PLC0415 - after the first frame

    office, user = open_trial(folder, now)
    return Opened(office, user, None)
