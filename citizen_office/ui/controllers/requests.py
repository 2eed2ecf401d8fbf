"""Joins the lists of requests to the queue."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.requests import Group, RequestLine
from citizen_office.errors import OfficeError
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

PAGE = 100  # lines read at a time
MOST_AGAIN = 1000  # lines read again at most after something changed
LINES, COUNTS = "lines", "counts"  # of several reads only the newest of its name is answered


class RequestsController(QObject):
    """Reads a group or what is looked for, page by page, and again when something changed."""

    def __init__(self, page: RequestsPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._group = Group.OPEN
        self._words = ""
        page.group_chosen.connect(self.show_group)
        page.words_changed.connect(self._search)
        page.more_wanted.connect(self._read_more)
        page.came_forward.connect(self._read_again)
        seat.tasks.changed.connect(self._follow)

    def begin(self) -> None:
        """Read what the desk looks at first: all that is open, the most pressing on top."""
        self.show_group(Group.OPEN)

    @Slot(Group)
    def show_group(self, group: Group) -> None:
        """Show the requests of a group from their beginning."""
        self._group, self._words = group, ""
        self._page.show_group(group)
        self._count()
        self._read(PAGE)

    @Slot(str)
    def _search(self, words: str) -> None:
        if words == self._words:
            return
        self._words = words
        self._read(PAGE)

    @Slot(str)
    def _read_more(self, after: str) -> None:
        self._seat.tasks.read(
            partial(self._seat.office.queue.lines, self._group, after, PAGE),
            self._show_more,
            owner=self._page,
            name=LINES,
            failed=self._failed,
        )

    @Slot()
    def _read_again(self) -> None:
        """Read as many lines as there are, so that what is seen stays in its place."""
        self._count()
        self._read(min(max(len(self._page.model.lines), PAGE), MOST_AGAIN))

    @Slot(Touched)
    def _follow(self, touched: Touched) -> None:
        if touched & Touched.REQUESTS and self._page.isVisible():
            self._read_again()

    def _count(self) -> None:
        self._seat.tasks.read(
            self._seat.office.queue.counts,
            self._page.show_counts,
            owner=self._page,
            name=COUNTS,
        )

    def _read(self, limit: int) -> None:
        queue = self._seat.office.queue
        call = (
            partial(queue.search, self._words, PAGE)
            if self._words
            else partial(queue.lines, self._group, None, limit)
        )
        self._page.model.expect(is_waiting=True)
        self._seat.tasks.read(
            call, partial(self._show, limit), owner=self._page, name=LINES, failed=self._failed
        )

    def _show(self, limit: int, lines: list[RequestLine]) -> None:
        has_more = not self._words and len(lines) == limit
        self._page.show_lines(lines, has_more=has_more)

    def _show_more(self, lines: list[RequestLine]) -> None:
        self._page.show_more(lines, has_more=len(lines) == PAGE)

    def _failed(self, error: OfficeError) -> None:
        self._page.model.expect(is_waiting=False)
        self._seat.notices.fail(error)
