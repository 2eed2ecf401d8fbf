"""Taking a step of a request: its question first if it has one, and what is said after it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import RequestView
from citizen_office.errors import Changed, Invalid, OfficeError, Unavailable
from citizen_office.ui.controllers.step_kinds import STEPS, Question, Taking, Wish
from citizen_office.ui.language import isolate
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.notices import Step
from citizen_office.ui.pages.request import RequestPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

FOUND = frozenset({Kind.PUBLISHED, Kind.UNPUBLISHED})  # these change what a search finds


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
        view, step = self._page.view, STEPS[kind]
        if view is None:
            return
        if step.ask is None:
            self._take(kind, None)
        elif step.known is None:
            self._ask(kind)
        else:
            self._seat.tasks.read(
                partial(step.known, self._seat.office, view),
                partial(self._ask_knowing, kind, view),
                owner=self._page,
                name="step",
                failed=partial(self._refused, kind, None, None),
            )

    def _ask_knowing(self, kind: Kind, view: RequestView, known: Any) -> None:
        if str(view.state.reference) == self._page.reference:  # else another was opened meanwhile
            self._ask(kind, known=known)

    def _ask(
        self, kind: Kind, wish: Wish = None, error: OfficeError | None = None, known: Any = None
    ) -> None:
        view, ask = self._page.view, STEPS[kind].ask
        if view is None or ask is None:
            return
        today = self._seat.office.journal.today()
        dialog = ask(Question(view, today, self._page.window(), wish, known))
        if isinstance(error, Invalid):
            dialog.show_invalid(error)
        elif error is not None:
            dialog.show_fault(_told(error))
        dialog.accepted.connect(lambda: self._take(kind, dialog.value(), known))
        dialog.open()

    def _take(self, kind: Kind, wish: Wish, known: Any = None) -> None:
        view = self._page.view
        if view is None:
            return
        taking = Taking(self._seat.office, view.state.reference, self._seat.user, len(view.steps))
        self._seat.tasks.write(
            partial(STEPS[kind].take, taking, wish),
            partial(self._taken, kind),
            owner=self._page,
            touches=Touched.REQUESTS | (Touched.CATALOGUE if kind in FOUND else Touched.NOTHING),
            failed=partial(self._refused, kind, wish, known),
        )

    def _taken(self, kind: Kind, view: RequestView) -> None:
        reference, press = str(view.state.reference), self._seat.press
        if reference == self._page.reference:  # else another was opened meanwhile
            self._page.show_request(view)
        taken, step = STEPS[kind], None
        if taken.offers is not None:
            text = self.tr("Print: {paper}")
            words = text.format(paper=isolate(name_of(taken.offers)))
            go = partial(press.print_paper, taken.offers, reference, self._page)
            step = Step(words, go)
        self._seat.notices.say(taken.words(), step)
        if taken.prints is not None:
            press.print_paper(taken.prints, reference, self._page)

    def _refused(self, kind: Kind, wish: Wish, known: Any, error: OfficeError) -> None:
        """Show the request as it is, and give back what was written."""
        self.outdated.emit()
        if wish is not None and isinstance(error, Changed | Invalid | Unavailable):
            self._ask(kind, wish, error, known)
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
