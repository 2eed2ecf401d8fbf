"""Joins the page of the catalogue to its service, and to the printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.catalogue import CommitmentCard, ProposalCard, PublishedLine
from citizen_office.domain.choices import Language
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.requests import RequestsAbout
from citizen_office.ui.controllers.keeping import keep
from citizen_office.ui.dialogs.record import RecordDialog
from citizen_office.ui.language import ltr, paper_language
from citizen_office.ui.models.catalogue import Tree
from citizen_office.ui.pages.catalogue import CataloguePage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched
from citizen_office.ui.widgets.record_content import Card

if TYPE_CHECKING:
    from citizen_office.office import Office

REMEMBERED = 100  # records to go back to


class CatalogueController(QObject):
    """Shows records, remembers the way back, and takes the office's own values."""

    def __init__(self, page: CataloguePage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._past: list[str] = []
        page.show_user(seat.user)
        page.record_wanted.connect(self.open)
        page.back_wanted.connect(self._go_back)
        page.sheet_wanted.connect(self._show_sheet)
        page.print_wanted.connect(self._print)
        page.print_ask_wanted.connect(self._print_ask)
        page.list_wanted.connect(self._print_list)
        page.edit_wanted.connect(self._edit)
        seat.tasks.changed.connect(self._refresh)

    def begin(self) -> None:
        """Show the tree."""
        self._seat.tasks.read(
            partial(_tree, self._seat.office),
            self._page.show_catalogue,
            owner=self._page,
            name="tree",
        )

    @Slot(str)
    def open(self, record: str) -> None:
        """Show a record, or what is published; the one before can be gone back to."""
        before = self._page.shown_record()

        def show(card: Card, about: RequestsAbout) -> None:
            if before and before != card.id:
                self._past = [*self._past[-REMEMBERED:], before]
            self._show(card, about, record)

        self._read(record, show)

    @Slot()
    def _go_back(self) -> None:
        if self._past:
            self._read(self._past.pop(), self._show)

    def _show(self, card: Card, about: RequestsAbout, found: str = "") -> None:
        self._page.show_record(card, about, found)
        self._page.show_can_go_back(bool(self._past))

    def _read(
        self, record: str, show: Callable[[Card, RequestsAbout], None], name: str = "record"
    ) -> None:
        self._seat.tasks.read(
            partial(_shown, self._seat.office, CatalogueId(record)),
            lambda shown: show(*shown),
            owner=self._page,
            name=name,
            failed=self._seat.notices.fail,
        )

    @Slot(Touched)
    def _refresh(self, touched: Touched) -> None:
        if touched & Touched.CATALOGUE:
            self.begin()
        shown = self._page.shown_record()
        if shown and touched & (Touched.CATALOGUE | Touched.REQUESTS):
            self._read(shown, self._page.refresh_record, name="refresh")

    @Slot(str)
    def _show_sheet(self, record: str) -> None:
        self._seat.tasks.read(
            self._drawing(record),
            self._page.show_sheet,
            owner=self._page,
            name="sheet",
        )

    @Slot(str)
    def _print(self, record: str) -> None:
        self._seat.press.print_bytes(self._drawing(record), self._page)

    @Slot(str)
    def _print_ask(self, record: str) -> None:
        self._seat.press.print_bytes(self._drawing(record), self._page, ask=True)

    @Slot(str)
    def _print_list(self, workshop: str) -> None:
        chosen = CatalogueId(workshop) if workshop else None
        make = partial(_list, self._seat.office, chosen, paper_language())
        self._seat.press.print_bytes(make, self._page)

    def _drawing(self, record: str) -> Callable[[], bytes]:
        """Return what draws the sheet of a record, in the language of the screen."""
        return partial(_sheet, self._seat.office, CatalogueId(record), paper_language())

    @Slot(str)
    def _edit(self, record: str) -> None:
        """Ask for the office's own values of the record as it is now."""
        self._read(record, self._open_dialog)

    def _open_dialog(self, card: Card, about: RequestsAbout) -> None:
        self._show(card, about)
        assert isinstance(card, ProposalCard | CommitmentCard)  # the page offers it of no others
        dialog = RecordDialog(card, self._page)

        def call() -> Callable[[], None]:
            amend, said = self._seat.office.catalogue.amend, dialog.value()
            return partial(amend, dialog.before, said.values, self._seat.user)

        def done(_none: None) -> None:
            words = self.tr("Saved: {record}.").format(record=ltr(card.id))
            self._seat.notices.say(words)

        keep(self._seat, dialog, call, done, Touched.CATALOGUE)


# What follows runs in a worker: naming a service there loads what it needs.


def _tree(office: Office) -> Tree:
    published = [
        PublishedLine(each.id, each.title_ar, each.title_fr)
        for each in office.publications.all()
        if not each.is_withdrawn
    ]
    catalogue = office.catalogue
    return catalogue.workshops(), catalogue.commitments(), (*published, *office.answers.lines())


def _shown(office: Office, record: CatalogueId) -> tuple[Card, RequestsAbout]:
    card = office.catalogue.card(record)
    return card, office.queue.about(CatalogueId(card.id))


def _sheet(office: Office, record: CatalogueId, language: Language) -> bytes:
    return office.printing.record_sheet(record, language)


def _list(office: Office, workshop: CatalogueId | None, language: Language) -> bytes:
    return office.printing.record_list(workshop, language)
