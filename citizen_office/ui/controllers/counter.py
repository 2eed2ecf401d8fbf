"""Takes what the counter's form holds to the services, and brings back what they answer."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from citizen_office.domain.catalogue import ASKED_ABOUT, Found
from citizen_office.domain.choices import Paper
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import read_request
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import RequestCard, RequestView
from citizen_office.errors import Erased, Invalid, OfficeError
from citizen_office.ui.controllers.counter_drafts import CounterDrafts
from citizen_office.ui.language import in_one_line
from citizen_office.ui.notices import Step
from citizen_office.ui.pages.counter import CounterPage
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office
    from citizen_office.ui.seat import Seat

SUGGESTIONS = 6
EARLIER = 5
SEEN_MS = 50  # papers for the printer are drawn then: drawing would hold up what is painted


class CounterController(QObject):
    """Joins the counter to the services of one seat."""

    def __init__(self, page: CounterPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._drafts = CounterDrafts(page, seat)
        self._unprinted: list[partial[None]] = []
        self._seen_timer = QTimer(self, interval=SEEN_MS, singleShot=True)
        self._seen_timer.timeout.connect(self._print_rest)
        page.submitted.connect(self._register)
        page.orient_wanted.connect(self._orient)
        page.words_changed.connect(self._search)
        page.identified.connect(self._look_up)
        page.term_wanted.connect(self._reckon)
        page.fill_wanted.connect(self._fill)
        page.sheet_wanted.connect(self._print_sheet)
        page.again_wanted.connect(self._print_again)

    def begin(self) -> None:
        """Get ready for the first visitor: the term, a form that was not finished, the subject."""
        self._page.ask_term()
        self._drafts.look()
        self._page.begin()

    def flush(self) -> None:
        """Keep what is in the form at once, and print what was registered."""
        self._drafts.flush()
        self._print_rest()

    def start_from(self, records: tuple[str, ...]) -> None:
        """Let the request at hand be about these records of the catalogue."""
        self._page.start_from(records)

    @Slot(dict, bool)
    def _register(self, body: dict[str, Any], asks: bool) -> None:  # noqa: FBT001 - a slot
        office = self._seat.office
        try:
            new = read_request(body, office.journal.today())
        except Invalid as error:
            self._refuse(error)
            return
        self._drafts.pause()
        self._seat.tasks.write(
            partial(office.requests.register, new, self._seat.user),
            partial(self._registered, asks=asks),
            owner=self._page,
            touches=Touched.REQUESTS,
            failed=self._refuse,
        )

    def _registered(self, card: RequestCard, *, asks: bool) -> None:
        reference = str(card.reference)
        self._drafts.forget()
        self._page.show_registered(card)
        self._say_registered(reference)
        # The receipt is looked at before it is printed, or it would be called a copy.
        print_both = partial(self._print, reference, asks=asks)
        self._seat.tasks.read(
            partial(
                self._seat.office.printing.look,
                Paper.RECEIPT,
                card.reference,
                size=self._seat.press.receipt_size,
            ),
            partial(self._show_receipt, reference, print_both),
            owner=self._page,
            failed=partial(self._receipt_failed, print_both),
        )

    def _show_receipt(self, reference: str, go_on: partial[None], pdf: bytes) -> None:
        self._page.show_receipt(pdf, reference)
        self._unprinted.append(go_on)
        self._seen_timer.start()

    @Slot()
    def _print_rest(self) -> None:
        while self._unprinted:
            self._unprinted.pop(0)()

    def _receipt_failed(self, go_on: partial[None], error: OfficeError) -> None:
        self._seat.notices.fail(error)
        go_on()

    def _print(self, reference: str, *, asks: bool) -> None:
        press, page = self._seat.press, self._page
        press.print_paper(Paper.FORM, reference, page)
        press.print_paper(Paper.RECEIPT, reference, page, ask=asks)
        # Writes end in their order: what stays in the status line is the reference.
        self._seat.tasks.write(
            _nothing,
            lambda _none: self._say_registered(reference),
            owner=page,
            holds=False,
        )

    def _say_registered(self, reference: str) -> None:
        text = self.tr("Registered {reference}").format(reference=in_one_line(reference))
        step = Step(self.tr("Print again"), partial(self._print_again, reference))
        self._seat.notices.say(text, step)

    @Slot(str)
    def _print_again(self, reference: str) -> None:
        self._seat.press.print_paper(Paper.RECEIPT, reference, self._page)

    def _refuse(self, error: OfficeError) -> None:
        self._drafts.go_on()
        if not (isinstance(error, Invalid) and self._page.show_fault(error)):
            self._seat.notices.fail(error)

    @Slot(dict)
    def _orient(self, body: dict[str, Any]) -> None:
        about = tuple(map(CatalogueId, body.get("about", ())))
        help_given = self._page.form.help_part.kinds()
        self._drafts.pause()
        self._seat.tasks.write(
            partial(
                self._seat.office.requests.orient,
                self._seat.user,
                about,
                help_given,
                body.get("subject"),
            ),
            self._oriented,
            owner=self._page,
            failed=self._refuse,
        )

    def _oriented(self, _none: None) -> None:
        self._drafts.drop(self._page.token)
        self._page.begin_anew()
        self._seat.notices.say(self.tr("Recorded: answered on the spot"))

    @Slot(str)
    def _search(self, words: str) -> None:
        self._seat.tasks.read(
            partial(_suggestions, self._seat.office, words),
            self._page.show_found,
            owner=self._page,
            name="suggestions",
        )

    @Slot(str)
    def _look_up(self, number: str) -> None:
        self._seat.tasks.read(
            partial(self._seat.office.queue.earlier, number, EARLIER),
            self._page.show_earlier,
            owner=self._page,
            name="earlier",
        )

    @Slot(object, bool)
    def _reckon(self, received_on: date | None, urgent: bool) -> None:  # noqa: FBT001 - a slot
        office = self._seat.office
        day = received_on or office.journal.today()
        self._seat.tasks.read(
            partial(office.requests.due_on, day, urgent=urgent),
            self._page.show_due,
            owner=self._page,
            name="term",
        )

    @Slot(str)
    def _fill(self, reference: str) -> None:
        self._seat.tasks.read(
            partial(self._seat.office.requests.show, Reference.read(reference)),
            self._filled,
            owner=self._page,
            name="fill",
        )

    def _filled(self, view: RequestView) -> None:
        if view.asked is None:
            self._seat.notices.fail(Erased(str(view.state.reference)))
        else:
            self._page.fill_person(view.asked.applicant)

    @Slot(str)
    def _print_sheet(self, record: str) -> None:
        language = self._page.form.answer_part.language
        sheet = partial(self._seat.office.printing.record_sheet, CatalogueId(record), language)
        self._seat.press.print_bytes(sheet, self._page)


def _suggestions(office: Office, words: str) -> list[Found]:
    return office.search.find(words, ASKED_ABOUT, SUGGESTIONS)


def _nothing() -> None:
    """Take a place in the order of writes."""
