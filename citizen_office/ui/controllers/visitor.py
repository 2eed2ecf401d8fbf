"""Shows the visitor what the clerk has found, and takes it away again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.domain.codes import CatalogueId
from citizen_office.errors import OfficeError
from citizen_office.ui.main_window import MainWindow
from citizen_office.ui.seat import Seat
from citizen_office.ui.widgets.record_content import Card
from citizen_office.ui.widgets.visitor_screen import VisitorScreen, second_screen

if TYPE_CHECKING:
    from citizen_office.office import Office


class VisitorController(QObject):
    """Joins the visitor's screen to the catalogue; `desk` is what it stands beside or covers."""

    def __init__(self, desk: QWidget, seat: Seat) -> None:
        super().__init__(desk)
        self._desk = desk
        self._seat = seat
        self._wanted = ""
        self.screen = VisitorScreen(desk)
        self.screen.rejected.connect(self._forget)

    @Slot(str)
    def show(self, record: str) -> None:
        """Show this record; if the visitor reads it already, show nothing more."""
        if self.screen.isVisible() and record == self._wanted:
            self.close()
            return
        self._wanted = record
        self._seat.tasks.read(
            partial(_card, self._seat.office, CatalogueId(record)),
            self._show,
            owner=self._desk,
            name="visitor",
            failed=self._fail,
        )

    def close(self) -> None:
        """Show nothing more, not even what is still being looked up."""
        self._wanted = ""
        self.screen.reject()

    @Slot()
    def _forget(self) -> None:
        self._wanted = ""

    def _fail(self, error: OfficeError) -> None:
        self.close()
        self._seat.notices.fail(error)

    def _show(self, card: Card) -> None:
        if not self._wanted:
            return
        desk = self._desk.window()
        self.screen.show_record(card, second_screen(desk))
        if isinstance(desk, MainWindow):  # on a screen of its own it never takes the focus
            desk.listen_to(self.screen.windowHandle())


def _card(office: Office, record: CatalogueId) -> Card:
    """Look a record up; in a worker."""
    return office.catalogue.card(record)
