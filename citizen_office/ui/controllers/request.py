"""Joins the page of one request to the services."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from citizen_office.domain.choices import MediaType, Paper
from citizen_office.domain.drafts import reply_token
from citizen_office.domain.facts import Kind
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply
from citizen_office.domain.requests import AttachmentCard, RequestView
from citizen_office.errors import Changed, Invalid, OfficeError
from citizen_office.ui.controllers.attaching import Attaching
from citizen_office.ui.controllers.request_reading import Opened, opened, read_again
from citizen_office.ui.controllers.request_steps import StepTaker, who_did_what
from citizen_office.ui.controllers.saving import ask_where, save
from citizen_office.ui.language import isolate, ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.notices import Step
from citizen_office.ui.pages.request import RequestPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched
from citizen_office.ui.widgets.request_papers import Shown

KEEP_MS = 800  # at most so much writing is lost if the computer stops


class RequestController(QObject):
    """Shows a request, its papers and files, and keeps the reply that is being written."""

    def __init__(self, page: RequestPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._reference = ""
        self._steps = StepTaker(page, seat)
        self._attaching = Attaching(page, seat)
        self._timer = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        page.serve(seat.user)
        page.step_wanted.connect(self._begin_step)
        page.reply_edited.connect(self._keep_soon)
        page.reply_submitted.connect(self._submit)
        page.letter_wanted.connect(self._look_at_letter)
        page.paper_wanted.connect(self.look)
        page.attachment_opened.connect(self._open_attachment)
        page.print_wanted.connect(self._print)
        page.save_wanted.connect(self._ask_where)
        page.request_opened.connect(self.open)
        page.number_wanted.connect(self._view_number)
        page.came_forward.connect(self._read_again)
        page.left.connect(self.flush)
        self._steps.outdated.connect(self._read_again)
        seat.tasks.changed.connect(self._follow)

    @Slot(str)
    def open(self, reference: str) -> None:
        """Show a request; the reply to another that was being written is kept first."""
        if reference != self._reference:
            self.flush()
        self._reference = reference
        self._read()

    @Slot()
    def flush(self) -> None:
        """Keep now what is written of a reply."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        if self._page.reference and self._page.is_reply_begun:
            self._seat.tasks.write(
                partial(
                    self._seat.office.drafts.keep,
                    reply_token(self._page.reference, self._seat.user.id),
                    self._page.composer.kept(),
                    self._seat.user,
                ),
                _nothing,
                owner=self._page,
                holds=False,
            )
        elif self._page.reference:
            self._drop(self._page.reference)

    @Slot(Paper)
    def look(self, paper: Paper) -> None:
        """Show the paper that the next print would give."""
        size = self._seat.press.receipt_size if paper is Paper.RECEIPT else None
        reference = self._page.reference
        self._seat.tasks.read(
            partial(self._seat.office.printing.look, paper, Reference.read(reference), None, size),
            partial(self._show_paper, reference, paper),
            owner=self._page,
            name="paper",
            failed=self._seat.notices.fail,
        )

    def _read(self) -> None:
        """Read the request as it is; one that is not shown yet with all that goes with it."""
        reference = Reference.read(self._reference)
        is_shown = self._page.reference == self._reference
        read = read_again if is_shown else opened
        self._seat.tasks.read(
            partial(read, self._seat.office, reference, self._seat.user),
            self._show,
            owner=self._page,
            name="request",
            failed=self._seat.notices.fail,
        )

    def _show(self, opened: Opened) -> None:
        self._page.show_request(opened.view)
        self._page.show_terms(opened.term, opened.remedy)
        if opened.others is not None:
            self._page.show_earlier(opened.others.same_year, opened.others.earlier)
            self._page.show_begun(opened.others.draft)

    @Slot()
    def _view_number(self) -> None:
        reference = self._page.reference
        self._seat.tasks.write(
            partial(
                self._seat.office.requests.view_number, Reference.read(reference), self._seat.user
            ),
            partial(self._show_number, reference),
            owner=self._page,
            failed=self._seat.notices.fail,
            holds=False,
        )

    def _show_number(self, reference: str, number: str) -> None:
        if reference == self._page.reference:  # else another was opened meanwhile
            self._page.show_number(number)

    @Slot()
    def _read_again(self) -> None:
        if self._reference:
            self._read()

    @Slot(Touched)
    def _follow(self, touched: Touched) -> None:
        if touched & Touched.REQUESTS and self._page.isVisible():
            self._read_again()

    @Slot(Kind)
    def _begin_step(self, kind: Kind) -> None:
        if kind is Kind.REPLY_DRAFTED:
            self._page.compose()
        elif kind is Kind.ATTACHED:
            self._attaching.ask()
        else:
            self._steps.begin(kind)

    @Slot()
    def _keep_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _drop(self, reference: str) -> None:
        self._seat.tasks.write(
            partial(self._seat.office.drafts.drop, reply_token(reference, self._seat.user.id)),
            _nothing,
            owner=self._page,
            holds=False,
        )

    @Slot(NewReply)
    def _submit(self, reply: NewReply) -> None:
        view = self._page.view
        if view is None:
            return
        self._keep_soon()
        self.flush()
        self._seat.tasks.write(
            partial(
                self._seat.office.replies.draft,
                view.state.reference,
                reply,
                self._seat.user,
                len(view.steps),
            ),
            self._replied,
            owner=self._page,
            touches=Touched.REQUESTS,
            failed=self._refused,
        )

    def _replied(self, view: RequestView) -> None:
        reference = str(view.state.reference)
        self._drop(reference)
        if reference == self._page.reference:  # else another was opened meanwhile
            self._timer.stop()
            self._page.show_replied()
            self._page.show_request(view)
        self._seat.notices.say(
            self.tr("The reply is written down and waits for approval."),
            Step(self.tr("See the letter"), partial(self._look_at_reply, reference)),
        )

    def _refused(self, error: OfficeError) -> None:
        if isinstance(error, Invalid):
            self._page.show_fault(error)
        elif isinstance(error, Changed):
            self._seat.notices.warn(who_did_what(error))
            self._read()
        else:
            self._seat.notices.fail(error)

    def _look_at_reply(self, reference: str) -> None:
        if reference == self._page.reference:
            self.look(Paper.REPLY)

    @Slot(NewReply)
    def _look_at_letter(self, reply: NewReply) -> None:
        reference = Reference.read(self._page.reference)
        self._seat.tasks.read(
            partial(self._seat.office.printing.look_at_reply, reference, reply),
            self._show_letter,
            owner=self._page,
            name="paper",
            failed=self._seat.notices.fail,
        )

    def _show_letter(self, made: bytes) -> None:
        text = self.tr("{paper}, as it would be")
        self._page.show_paper(Shown(made, text.format(paper=name_of(Paper.REPLY))))

    def _show_paper(self, reference: str, paper: Paper, made: bytes) -> None:
        if reference == self._page.reference:
            title = f"{name_of(paper)} · {ltr(reference)}"
            self._page.show_paper(Shown(made, title, f"{paper}-{reference}.pdf", paper))

    @Slot(AttachmentCard)
    def _open_attachment(self, file: AttachmentCard) -> None:
        reference = Reference.read(self._page.reference)
        self._seat.tasks.read(
            partial(self._seat.office.requests.attachment, reference, file.id),
            partial(self._show_attachment, file),
            owner=self._page,
            name="paper",
            failed=self._seat.notices.fail,
        )

    def _show_attachment(self, file: AttachmentCard, body: bytes) -> None:
        is_picture = file.media_type is not MediaType.PDF
        end = file.media_type.rpartition("/")[2].replace("jpeg", "jpg")
        name = file.name or f"{self._page.reference}.{end}"
        self._page.show_paper(Shown(body, isolate(file.name), name, is_picture=is_picture))

    @Slot(Shown, bool)
    def _print(self, shown: Shown, asks: bool) -> None:  # noqa: FBT001 - a slot
        press = self._seat.press
        if shown.paper is not None:
            press.print_paper(shown.paper, self._page.reference, self._page, ask=asks)
        else:
            press.print_bytes(lambda: shown.data, self._page, ask=asks)

    @Slot(Shown)
    def _ask_where(self, shown: Shown) -> None:
        ask_where(self._page, shown.file_name, partial(self._save, shown.data))

    def _save(self, data: bytes, path: str) -> None:
        self._seat.tasks.write(
            partial(save, path, data),
            lambda _none: self._seat.notices.say(self.tr("The file is saved.")),
            owner=self._page,
            failed=self._seat.notices.fail,
            holds=False,
        )


def _nothing(_answer: object) -> None:
    """Say nothing: keeping a reply is no news."""
