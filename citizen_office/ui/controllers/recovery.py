"""Makes a recovery sheet, and hands it over to a printer or into a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.people import User
from citizen_office.errors import OfficeError
from citizen_office.ui.controllers.saving import ask_where, save
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.administration_recovery import RecoveryPart
from citizen_office.ui.pages.recovery import RecoveryPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.office import Office

FILE = "recovery-sheet.pdf"


class RecoverySheet(QObject):
    """Keeps a sheet in memory as long as its page shows it, and nowhere else.

    `send` hands it to a printer; a worker calls it.
    """

    def __init__(self, page: RecoveryPage, tasks: Tasks, send: Callable[[bytes], None]) -> None:
        super().__init__(page)
        self._page, self._tasks, self._send = page, tasks, send
        self._sheet = b""
        page.print_wanted.connect(self._print)
        page.save_wanted.connect(self._ask_where)
        page.done.connect(self._forget)

    def keep(self, sheet: bytes) -> None:
        """Take the sheet that is shown now."""
        self._sheet = sheet

    @Slot()
    def _print(self) -> None:
        self._hand_out(partial(self._send, self._sheet))

    @Slot()
    def _ask_where(self) -> None:
        ask_where(self._page, FILE, self._save)

    def _save(self, path: str) -> None:
        self._hand_out(partial(save, path, self._sheet))

    def _hand_out(self, give: Callable[[], None]) -> None:
        self._tasks.write(give, self._handed_out, owner=self._page, failed=self._refused)

    def _handed_out(self, _none: None) -> None:
        self._page.show_done()

    def _refused(self, error: OfficeError) -> None:
        self._page.show_fault(explain(error))

    @Slot()
    def _forget(self) -> None:
        self._sheet = b""


class RecoveryController(QObject):
    """Makes a new sheet where somebody asks for it twice."""

    def __init__(self, part: RecoveryPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        self._sheet = RecoverySheet(part.recovery_page, seat.tasks, seat.press.send)
        part.made.connect(self._make)

    @Slot()
    def _make(self) -> None:
        self._seat.tasks.write(
            partial(_make_sheet, self._seat.office, self._seat.user), self._show, owner=self._part
        )

    def _show(self, sheet: bytes) -> None:
        self._sheet.keep(sheet)
        self._part.show_sheet(sheet)


def _make_sheet(office: Office, user: User) -> bytes:
    return office.printing.recovery_sheet(office.new_recovery(user))
