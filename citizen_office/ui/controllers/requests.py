"""Joins the lists of requests to the queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import DueDay, Group, RequestLine
from citizen_office.domain.roles import may
from citizen_office.errors import OfficeError
from citizen_office.ui.controllers.lists import ListPrinter
from citizen_office.ui.controllers.queue_steps import QueueSteps
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office

PAGE = 100  # lines read at a time
MOST_AGAIN = 1000  # lines read again at most after something changed
LINES, NUMBERS = "lines", "numbers"  # of several reads only the newest of its name is answered


@dataclass(frozen=True)
class Numbers:
    """What stands above the list."""

    counts: Mapping[Group, int]
    days: Sequence[DueDay]
    reminder: Mapping[int, int]
    today: date


class RequestsController(QObject):
    """Reads a group or what is looked for, page by page, and again when something changed."""

    def __init__(self, page: RequestsPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._group = Group.OPEN
        self._day: date | None = None
        self._words = ""
        self.steps = QueueSteps(page, seat)
        self.lists = ListPrinter(page, seat)
        page.group_chosen.connect(self.show_group)
        page.day_chosen.connect(self._show_day)
        page.words_changed.connect(self._search)
        page.more_wanted.connect(self._read_more)
        page.came_forward.connect(self._read_again)
        page.assign_wanted.connect(self.steps.assign)
        page.call_wanted.connect(self.steps.call)
        seat.tasks.changed.connect(self._follow)
        if may(seat.user.role, Kind.ASSIGNED):
            page.let_assign()

    def begin(self) -> None:
        """Read what the desk looks at first: all that is open, the most pressing on top."""
        self.show_group(Group.OPEN)

    @Slot(Group)
    def show_group(self, group: Group, day: date | None = None) -> None:
        """Show the requests of a group from their beginning, perhaps only those of one day."""
        self._group, self._day, self._words = group, day, ""
        self._page.show_group(group, day)
        self._read(PAGE)
        self._count()

    @Slot(object)
    def _show_day(self, day: date | None) -> None:
        """Show what is due on a day, all of it: the bars count the terms of every request."""
        self.show_group(Group.OPEN, day)

    @Slot(str)
    def _search(self, words: str) -> None:
        if words == self._words:
            return
        self._words = words
        self._read(PAGE)

    @Slot(str)
    def _read_more(self, after: str) -> None:
        self._seat.tasks.read(
            partial(self._lines(), after, PAGE),
            self._show_more,
            owner=self._page,
            name=LINES,
            failed=self._failed,
        )

    @Slot()
    def _read_again(self) -> None:
        """Read as many lines as there are, so that what is seen stays in its place."""
        self._read(min(max(len(self._page.model.lines), PAGE), MOST_AGAIN))
        self._count()

    @Slot(Touched)
    def _follow(self, touched: Touched) -> None:
        if touched & Touched.REQUESTS and self._page.isVisible():
            self._read_again()

    def _count(self) -> None:
        self._seat.tasks.read(
            partial(numbers_of, self._seat.office),
            self._show_numbers,
            owner=self._page,
            name=NUMBERS,
        )

    def _show_numbers(self, numbers: Numbers) -> None:
        self._page.show_counts(numbers.counts)
        self._page.show_days(numbers.days, numbers.today)
        self._page.show_reminder(numbers.reminder)

    def _read(self, limit: int) -> None:
        search = self._seat.office.queue.search
        call = (
            partial(search, self._words, PAGE)
            if self._words
            else partial(self._lines(), None, limit)
        )
        self._page.model.expect(is_waiting=True)
        self._seat.tasks.read(
            call, partial(self._show, limit), owner=self._page, name=LINES, failed=self._failed
        )

    def _lines(self) -> Callable[[str | None, int], list[RequestLine]]:
        """Return what reads a page of the list: what follows a reference, so many lines."""
        queue = self._seat.office.queue
        if self._day is not None:
            return partial(queue.due, self._day)
        return partial(queue.lines, self._group)

    def _show(self, limit: int, lines: list[RequestLine]) -> None:
        has_more = not self._words and len(lines) == limit
        self._page.show_lines(lines, has_more=has_more)

    def _show_more(self, lines: list[RequestLine]) -> None:
        self._page.show_more(lines, has_more=len(lines) == PAGE)

    def _failed(self, error: OfficeError) -> None:
        self._page.model.expect(is_waiting=False)
        self._seat.notices.fail(error)


def numbers_of(office: Office) -> Numbers:
    """Return what stands above the list, after the list itself: one read after the other."""
    queue, today = office.queue, office.journal.today()
    return Numbers(queue.counts(), queue.by_day(), queue.reminders(), today)
