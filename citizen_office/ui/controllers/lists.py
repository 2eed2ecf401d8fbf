"""What is printed of many requests: the list of the morning, the register of some days."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.choices import Language
from citizen_office.ui.dialogs.register import Days, RegisterDialog
from citizen_office.ui.language import paper_language
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.seat import Seat

if TYPE_CHECKING:
    from citizen_office.office import Office


class ListPrinter(QObject):
    """Prints lists in the language of the screen; nothing is recorded."""

    def __init__(self, page: RequestsPage, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._seat = page, seat
        page.morning_wanted.connect(self._print_morning)
        page.register_wanted.connect(self._ask_days)

    @Slot(bool)
    def _print_morning(self, ask: bool) -> None:  # noqa: FBT001 - a slot
        make = partial(morning_list, self._seat.office, paper_language())
        self._seat.press.print_bytes(make, self._page, ask=ask)

    @Slot()
    def _ask_days(self) -> None:
        """Ask of which days the register is wanted, then print it."""
        dialog = RegisterDialog(self._seat.office.journal.today(), self._page.window())
        dialog.accepted.connect(lambda: self._print_register(dialog.value()))
        dialog.open()

    def _print_register(self, days: Days) -> None:
        draw = self._seat.office.printing.register_list
        make = partial(draw, days.first, days.last, paper_language())
        self._seat.press.print_bytes(make, self._page)


def morning_list(office: Office, language: Language) -> bytes:
    """Return the list as a PDF; for a worker."""
    return office.printing.morning_list(office.queue.morning(language), language)
