"""How a paper gets from the services to a printer, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from citizen_office.desk import SHEET, Desk
from citizen_office.domain.choices import Paper, PaperSize
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.errors import OfficeError
from citizen_office.ui import printers
from citizen_office.ui.dialogs.printing import PrintDialog, PrintWish
from citizen_office.ui.language import in_one_line, isolate
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.notices import Notices, Step
from citizen_office.ui.tasks import Tasks, Touched

if TYPE_CHECKING:
    from citizen_office.office import Office

Send = Callable[[bytes, str | None, int], None]


class Press(QObject):
    """Prints papers on the printers set for them; a copy is recorded once the printer has it."""

    def __init__(
        self,
        office: Office,
        user: User,
        tasks: Tasks,
        notices: Notices,
        desk: Desk,
        send: Send | None = None,
    ) -> None:
        super().__init__()
        self._office = office
        self._user = user
        self._tasks = tasks
        self._notices = notices
        self._desk = desk
        self._send = send

    def follow(self, desk: Desk) -> None:
        """Use other printers from now on."""
        self._desk = desk

    @property
    def receipt_size(self) -> PaperSize:
        """The size of receipts at this desk."""
        return self._desk.receipt_size

    def print_paper(
        self,
        paper: Paper,
        reference: str,
        owner: QWidget,
        *,
        ask: bool = False,
        size: PaperSize | None = None,
    ) -> None:
        """Print a paper about a request without a question, or ask how if `ask`."""
        size = size or (self.receipt_size if paper is Paper.RECEIPT else None)
        wish = PrintWish(self._desk.printers.get(str(paper)), 1, size, None)
        if ask:
            self._ask(wish, paper, owner, partial(self._print_paper, paper, reference, owner))
        else:
            self._print_paper(paper, reference, owner, wish)

    def print_bytes(
        self,
        make: Callable[[], bytes],
        owner: QWidget,
        *,
        ask: bool = False,
    ) -> None:
        """Print what `make` draws in a worker; nothing is recorded."""
        if ask:
            self._ask(self._sheet_wish(), None, owner, partial(self._print_bytes, make, owner))
        else:
            self._print_bytes(make, owner, self._sheet_wish())

    def send(self, made: bytes) -> None:
        """Hand a paper that is not about one request to its printer; for a worker."""
        self._hand_over(self._sheet_wish(), made)

    def _sheet_wish(self) -> PrintWish:
        return PrintWish(self._desk.printers.get(SHEET), 1, None, None)

    def _ask(
        self,
        wish: PrintWish,
        paper: Paper | None,
        owner: QWidget,
        go_on: Callable[[PrintWish], None],
    ) -> None:
        def open_dialog(names: list[str]) -> None:
            dialog = PrintDialog(names, wish, paper, owner.window())
            dialog.accepted.connect(lambda: go_on(dialog.value()))
            dialog.open()

        self._tasks.read(printers.printers, open_dialog, owner=owner, name="printers")

    def _print_paper(self, paper: Paper, reference: str, owner: QWidget, wish: PrintWish) -> None:
        again = partial(self._print_paper, paper, reference, owner, wish)

        def said(_made: bytes) -> None:
            text = self.tr("Printed: {paper}, {reference}.")
            words = text.format(paper=isolate(name_of(paper)), reference=in_one_line(reference))
            self._notices.say(words, Step(self.tr("Print again"), again))

        self._tasks.write(
            partial(
                self._office.printing.paper,
                paper,
                Reference.read(reference),
                self._user,
                wish.language,
                wish.size,
                partial(self._hand_over, wish),
            ),
            said,
            owner=owner,
            touches=Touched.REQUESTS,
            failed=partial(self._failed, again=again),
            holds=False,
        )

    def _print_bytes(self, make: Callable[[], bytes], owner: QWidget, wish: PrintWish) -> None:
        again = partial(self._print_bytes, make, owner, wish)

        def said(_none: None) -> None:
            text = self.tr("The paper was sent to the printer.")
            self._notices.say(text, Step(self.tr("Print again"), again))

        self._tasks.write(
            lambda: self._hand_over(wish, make()),
            said,
            owner=owner,
            failed=partial(self._failed, again=again),
            holds=False,
        )

    def _hand_over(self, wish: PrintWish, made: bytes) -> None:
        (self._send or printers.send)(made, wish.printer, wish.copies)

    def _failed(self, error: OfficeError, again: Callable[[], None]) -> None:
        self._notices.warn(explain(error), Step(self.tr("Try again"), again))
