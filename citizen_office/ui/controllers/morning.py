"""The morning list: what waits today, on paper, with whom to call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.choices import Language
from citizen_office.domain.papers import MorningGroup, MorningLine, MorningList
from citizen_office.domain.requests import COUNTED, Group, RequestLine
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
    return office.printing.morning_list(waiting(office, language), language)


def waiting(office: Office, language: Language) -> MorningList:
    """Return what waits today, each group as the queue has it."""
    lines = {
        group: tuple(
            _line(each, language) for each in office.queue.lines(Group(str(group)), limit=COUNTED)
        )
        for group in MorningGroup
    }
    return MorningList(office.journal.today(), {k: rows for k, rows in lines.items() if rows})


def _line(line: RequestLine, language: Language) -> MorningLine:
    worker = line.assigned_to
    return MorningLine(
        reference=line.reference,
        subject=line.subject,
        due_on=line.due_on,
        days_left=line.days_left or 0,
        assigned_to=worker.ar if language is Language.ARABIC else worker.fr,
        phone=line.phone,
    )
