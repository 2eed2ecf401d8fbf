"""Answers the search box, and has the model of meaning loaded while somebody works."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from citizen_office.domain.catalogue import KINDS_IN, Found, FoundGroup, RecordKind
from citizen_office.domain.words import folded_words
from citizen_office.errors import OfficeError
from citizen_office.ui.frame import Frame
from citizen_office.ui.messages import explain
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office

FOUND = 8  # requests take at most half
QUIET_MS = 1500  # the first page is painted by then; loading the model would hold it up


class Searching(QObject):
    """Looks for what is typed; until the model is there, by words alone."""

    def __init__(self, seat: Seat, frame: Frame) -> None:
        super().__init__(frame)
        self._seat, self._frame = seat, frame
        self._timer = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self._prepare)
        frame.search_box.asked.connect(self._search)
        seat.tasks.changed.connect(self._follow)

    def begin(self) -> None:
        """Load the model soon."""
        self._timer.start()

    @Slot(str, object)
    def _search(self, words: str, group: FoundGroup) -> None:
        self._seat.tasks.read(
            partial(find_everything, self._seat.office, words, group),
            self._frame.search_box.show_found,
            owner=self._frame,
            name="search",
        )

    @Slot(Touched)
    def _follow(self, touched: Touched) -> None:
        """Let what is new be found by its meaning too."""
        if touched & Touched.CATALOGUE and self._seat.office.search.knows_meaning:
            self._prepare()

    @Slot()
    def _prepare(self) -> None:
        self._seat.tasks.read(
            self._seat.office.search.prepare,
            _nothing,
            owner=self._frame,
            name="meaning",
            failed=self._tell,
        )

    def _tell(self, error: OfficeError) -> None:
        """Say it in the status line: words are searched as before."""
        self._seat.notices.remind(explain(error))


def find_everything(office: Office, words: str, group: FoundGroup = FoundGroup.ALL) -> list[Found]:
    """Return what answers to words: requests by name, number or subject, and all others."""
    if not folded_words(words):
        return []
    kinds, found = KINDS_IN[group], list[Found]()
    if RecordKind.REQUEST in kinds:
        found += office.queue.find(words, FOUND // 2 if kinds - {RecordKind.REQUEST} else FOUND)
    if kinds := kinds - {RecordKind.REQUEST}:
        found += office.search.find(words, kinds, FOUND - len(found))
    return found


def _nothing(_none: None) -> None:
    """Say nothing: that the search is ready is no news."""
