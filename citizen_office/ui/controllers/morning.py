"""The morning list: what waits today, on paper, with whom to call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.choices import Language
from citizen_office.ui.language import paper_language
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.seat import Seat

if TYPE_CHECKING:
    from citizen_office.office import Office


class MorningPrinter(QObject):
    """Prints the morning list in the language of the screen; nothing is recorded."""

    def __init__(self, page: RequestsPage, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._seat = page, seat
        page.morning_wanted.connect(self._print)

    @Slot(bool)
    def _print(self, ask: bool) -> None:  # noqa: FBT001 - a slot
        make = partial(morning_list, self._seat.office, paper_language())
        self._seat.press.print_bytes(make, self._page, ask=ask)


def morning_list(office: Office, language: Language) -> bytes:
    """Return the list as a PDF; for a worker."""
    return office.printing.morning_list(office.queue.morning(language), language)
