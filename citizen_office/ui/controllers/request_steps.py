"""The steps of a request that ask a short question first, and what is said after them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from citizen_office.domain.choices import Paper
from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import RequestView
from citizen_office.errors import Changed, Invalid, OfficeError, Unavailable
from citizen_office.ui.dialogs.contact import Attempt, ContactDialog
from citizen_office.ui.dialogs.correct import CorrectDialog, Correction
from citizen_office.ui.dialogs.deliver import DeliverDialog, Handing
from citizen_office.ui.dialogs.note import Note, NoteDialog
from citizen_office.ui.dialogs.step import StepDialog
from citizen_office.ui.dialogs.withdraw import Withdrawal, WithdrawDialog
from citizen_office.ui.language import isolate
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.notices import Step
from citizen_office.ui.pages.request import RequestPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

Wish = Any  # what the dialog of a step gives back


class StepTaker(QObject):
    """Asks, takes the step, and says what can be done next; a refused wish is asked again.

    Signals:
        outdated: A step was refused: the request is to be read again.
    """

    outdated = Signal()

    def __init__(self, page: RequestPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat

    def begin(self, kind: Kind) -> None:
        """Take a step, after its question if it has one."""
        if kind is Kind.REPLY_APPROVED:
            self._take(kind, None)
        else:
            self._ask(kind)

    def _ask(self, kind: Kind, wish: Wish = None, error: OfficeError | None = None) -> None:
        dialog = self._dialog(kind, wish)
        if dialog is None:
            return
        if isinstance(error, Invalid):
            dialog.show_invalid(error)
        elif error is not None:
            dialog.show_fault(_told(error))
        dialog.accepted.connect(lambda: self._take(kind, dialog.value()))  # type: ignore[attr-defined]
        dialog.open()

    def _dialog(self, kind: Kind, wish: Wish) -> StepDialog | None:
        view, window = self._page.view, self._page.window()
        if view is None:
            return None
        if kind is Kind.REPLY_DELIVERED:
            today = self._seat.office.journal.today()
            return DeliverDialog(today, view.state.approved_on, wish, window)
        if kind is Kind.CORRECTED:
            return CorrectDialog(view.asked, wish, window) if view.asked else None
        if kind is Kind.NOTED:
            return NoteDialog(wish, window)
        if kind is Kind.CONTACTED:
            return ContactDialog(wish, window)
        return WithdrawDialog(wish, window)

    def _take(self, kind: Kind, wish: Wish) -> None:
        view = self._page.view
        if view is None:
            return
        self._seat.tasks.write(
            self._call(kind, wish, view),
            partial(self._taken, kind),
            owner=self._page,
            touches=Touched.REQUESTS,
            failed=partial(self._refused, kind, wish),
        )

    def _call(self, kind: Kind, wish: Wish, view: RequestView) -> Callable[[], RequestView]:
        requests, replies = self._seat.office.requests, self._seat.office.replies
        reference, user, seen = view.state.reference, self._seat.user, len(view.steps)
        match wish:
            case Note(text):
                return partial(requests.note, reference, text, user)
            case Attempt(how, reached):
                return partial(requests.contact, reference, how, user, reached=reached)
            case Withdrawal(reason):
                return partial(requests.withdraw, reference, reason, user, seen)
            case Correction(values, reason):
                return partial(requests.correct, reference, values, reason, user, seen)
            case Handing(how, on):
                return partial(replies.deliver, reference, how, user, on)
        assert kind is Kind.REPLY_APPROVED
        return partial(replies.approve, reference, user, seen)

    def _taken(self, kind: Kind, view: RequestView) -> None:
        reference, press = str(view.state.reference), self._seat.press
        if reference == self._page.reference:  # else another was opened meanwhile
            self._page.show_request(view)
        step = None
        if kind is Kind.CORRECTED:
            go = partial(press.print_paper, Paper.RECEIPT, reference, self._page)
            step = Step(self.tr("Print the corrected receipt"), go)
        elif kind is Kind.REPLY_APPROVED:
            go = partial(press.print_paper, Paper.REPLY, reference, self._page)
            step = Step(self.tr("Print the letter"), go)
        self._seat.notices.say(self._said(kind), step)

    def _said(self, kind: Kind) -> str:
        return {
            Kind.REPLY_APPROVED: self.tr("The reply is approved: the letter may leave."),
            Kind.REPLY_DELIVERED: self.tr("The reply has left, and the request is closed."),
            Kind.CORRECTED: self.tr("The correction is recorded."),
            Kind.CONTACTED: self.tr("The attempt is recorded."),
            Kind.NOTED: self.tr("The note is kept."),
            Kind.WITHDRAWN: self.tr("The request is withdrawn."),
        }[kind]

    def _refused(self, kind: Kind, wish: Wish, error: OfficeError) -> None:
        """Show the request as it is, and give back what was written."""
        self.outdated.emit()
        if wish is not None and isinstance(error, Changed | Invalid | Unavailable):
            self._ask(kind, wish, error)
        else:
            self._seat.notices.warn(_told(error))


def who_did_what(error: Changed) -> str:
    """Say who took which step after one last looked."""
    text = QCoreApplication.translate(
        "StepTaker",
        "Meanwhile {who} has taken a step: {what}. The request is shown as it is now; your words"
        " are kept. Look at it, then try again.",
    )
    return text.format(who=isolate(error.by), what=name_of(Kind(error.what)))


def _told(error: OfficeError) -> str:
    return who_did_what(error) if isinstance(error, Changed) else explain(error)
