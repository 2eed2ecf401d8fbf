"""The first start: an office is made, its recovery sheet handed over, and the desk opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from citizen_office.errors import OfficeError
from citizen_office.ui import printers
from citizen_office.ui.controllers.saving import ask_where, save
from citizen_office.ui.main_window import MainWindow
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.first_start import FirstOffice, FirstStartPage
from citizen_office.ui.pages.recovery import RecoveryPage
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.domain.people import User
    from citizen_office.office import Office

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Opened:
    """An office that was just made, its first user, and the recovery sheet (none for a trial)."""

    office: Office
    user: User
    sheet: bytes | None


class Opening(QObject):
    """Joins the pages of the first start to the making of an office.

    Signals:
        opened: The office and the user who may go in.
    """

    opened = Signal(object, object)

    def __init__(self, folder: Path, now: Clock, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._folder, self._now, self._window, self._tasks = folder, now, window, tasks
        self._made: Opened | None = None
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
        self._made = made
        if made.sheet is None:
            self._go_in()
            return
        self.recovery_page = RecoveryPage(self._window)
        self.recovery_page.print_wanted.connect(self._print)
        self.recovery_page.save_wanted.connect(self._save)
        self.recovery_page.done.connect(self._go_in)
        self.recovery_page.show_sheet(made.sheet)
        self._window.put_in_front(self.recovery_page)

    @Slot()
    def _print(self) -> None:
        assert self._made is not None
        self._hand_out(partial(printers.send, self._made.sheet or b"", None))

    @Slot()
    def _save(self) -> None:
        assert self._made is not None
        ask_where(self._window, "recovery-sheet.pdf", self._save_to)

    def _save_to(self, path: str) -> None:
        assert self._made is not None
        self._hand_out(partial(save, path, self._made.sheet or b""))

    def _hand_out(self, give: Callable[[], None]) -> None:
        self._tasks.write(
            give,
            lambda _none: self.recovery_page.show_done(),
            owner=self.recovery_page,
            failed=self._not_handed_out,
        )

    def _not_handed_out(self, error: OfficeError) -> None:
        self.recovery_page.show_fault(explain(error))

    @Slot()
    def _go_in(self) -> None:
        assert self._made is not None
        self.opened.emit(self._made.office, self._made.user)


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
    sheet = office.printing.recovery_sheet(Recovery(first.site, new.desk, user.login, code))
    return Opened(office, user, sheet)


def make_trial(folder: Path, now: Clock) -> Opened:
    """Make a fictitious office with two months of invented requests; for a worker."""
    from citizen_office.demonstration import open_trial  # noqa: PLC0415 - after the first frame

    office, user = open_trial(folder, now)
    return Opened(office, user, None)
