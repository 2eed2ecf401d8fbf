"""Makes a recovery sheet, and hands it over to a printer or into a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.people import User
from citizen_office.errors import OfficeError
from citizen_office.ui.controllers.saving import ask_where, save
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.administration_recovery import RecoveryPart
from citizen_office.ui.seat import Seat

if TYPE_CHECKING:
    from citizen_office.office import Office

FILE = "recovery-sheet.pdf"


class RecoveryController(QObject):
    """Keeps the sheet in memory as long as it is shown, and nowhere else."""

    def __init__(self, part: RecoveryPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._page = part.recovery_page
        self._seat = seat
        self._sheet = b""
        part.made.connect(self._make)
        self._page.print_wanted.connect(self._print)
        self._page.save_wanted.connect(self._ask_where)
        self._page.done.connect(self._forget)

    @Slot()
    def _make(self) -> None:
        self._seat.tasks.write(
            partial(_make_sheet, self._seat.office, self._seat.user), self._show, owner=self._part
        )

    def _show(self, sheet: bytes) -> None:
        self._sheet = sheet
        self._part.show_sheet(sheet)

    @Slot()
    def _print(self) -> None:
        sheet = self._sheet
        self._seat.press.print_bytes(lambda: sheet, self._page, done=self._page.show_done)

    @Slot()
    def _ask_where(self) -> None:
        ask_where(self._page, FILE, self._save)

    def _save(self, path: str) -> None:
        self._seat.tasks.write(
            partial(save, path, self._sheet),
            lambda _none: self._page.show_done(),
            owner=self._page,
            failed=self._refused,
        )

    def _refused(self, error: OfficeError) -> None:
        self._page.show_fault(explain(error))

    @Slot()
    def _forget(self) -> None:
        self._sheet = b""


def _make_sheet(office: Office, user: User) -> bytes:
    return office.printing.recovery_sheet(office.new_recovery(user))
