"""The steps that are taken from the list: several requests assigned, a requester called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Assignment
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import NOBODY
from citizen_office.errors import Changed, Invalid, OfficeError, Unavailable
from citizen_office.ui.controllers.workers import name_of_worker, workers_of
from citizen_office.ui.dialogs.assign import AssignDialog, Chosen, Workers
from citizen_office.ui.dialogs.contact import Attempt, ContactDialog
from citizen_office.ui.language import in_one_line, isolate
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office

Seen = Mapping[str, int]  # how many entries of a request were there, by its reference
TOLD = 5  # requests of which it is told what happened to them


@dataclass(frozen=True)
class Meanwhile:
    """What somebody did to a request after it was chosen, and how many entries it has now."""

    reference: str
    by: str
    what: Kind
    entries: int
    is_open: bool


class QueueSteps(QObject):
    """Asks, takes the step for all that were chosen or for none, and says what came of it."""

    def __init__(self, page: RequestsPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat

    @Slot(object)
    def assign(self, seen: Seen) -> None:
        """Ask to whom requests are to be given, each with what was seen of it."""
        self._seat.tasks.read(
            partial(workers_of, self._seat.office),
            partial(self._ask, seen),
            owner=self._page,
            name="workers",
        )

    @Slot(str)
    def call(
        self, reference: str, attempt: Attempt | None = None, error: OfficeError | None = None
    ) -> None:
        """Ask how an attempt to reach the requester ended."""
        dialog = ContactDialog(attempt, self._page.window())
        if isinstance(error, Invalid):
            dialog.show_invalid(error)
        elif error is not None:
            dialog.show_fault(explain(error))
        dialog.accepted.connect(lambda: self._take_call(reference, dialog.value()))
        dialog.open()

    def _ask(
        self,
        seen: Seen,
        workers: Workers,
        before: Assignment | None = None,
        fault: OfficeError | str = "",
    ) -> None:
        lines = [line for line in self._page.model.lines if line.reference in seen]
        soonest = min((line.due_on for line in lines), default=None)
        is_assigned = len(lines) < len(seen) or any(line.assigned_to != NOBODY for line in lines)
        chosen = Chosen(tuple(seen), soonest, is_assigned)
        today = self._seat.office.journal.today()
        dialog = AssignDialog(workers, chosen, today, before, self._page.window())
        if isinstance(fault, Invalid):
            dialog.show_invalid(fault)
        elif fault:
            dialog.show_fault(fault if isinstance(fault, str) else explain(fault))
        dialog.accepted.connect(lambda: self._take(seen, workers, dialog.value()))
        dialog.open()

    def _take(self, seen: Seen, workers: Workers, wish: Assignment) -> None:
        self._seat.tasks.write(
            partial(give, self._seat.office, seen, wish, self._seat.user),
            partial(self._taken, workers, wish),
            owner=self._page,
            touches=Touched.REQUESTS,
            failed=partial(self._refused, seen, workers, wish),
        )

    def _taken(self, workers: Workers, wish: Assignment, taken: int) -> None:
        self._page.model.clear_marks()
        name = name_of_worker(workers, wish)
        if name:
            text = self.tr("%n request(s) assigned to {name}.", "", taken)
            self._seat.notices.say(text.format(name=isolate(name)))
        else:
            self._seat.notices.say(self.tr("%n request(s) given back to the list.", "", taken))

    def _refused(self, seen: Seen, workers: Workers, wish: Assignment, error: OfficeError) -> None:
        """Show the list as it is; tell what others did before anything is tried again."""
        self._page.came_forward.emit()
        if isinstance(error, Changed):
            self._seat.tasks.read(
                partial(changed_since, self._seat.office, seen),
                partial(self._tell, seen, workers, wish),
                owner=self._page,
            )
        elif isinstance(error, Invalid | Unavailable):
            self._ask(seen, workers, wish, error)
        else:
            self._seat.notices.warn(explain(error))

    def _tell(
        self, seen: Seen, workers: Workers, wish: Assignment, changed: list[Meanwhile]
    ) -> None:
        """Say who did what; whoever still wants it confirms, now knowing of it."""
        known = dict(seen)
        for each in changed:
            known[each.reference] = each.entries
            if not each.is_open:
                del known[each.reference]
        words = self._told(changed)
        if known:
            self._page.model.remark(known)
            self._ask(known, workers, wish, words)
        else:
            self._page.model.clear_marks()
            self._seat.notices.warn(words)

    def _told(self, changed: list[Meanwhile]) -> str:
        each_text = self.tr("{reference}: {who}, {what}")
        told = [
            each_text.format(
                reference=in_one_line(each.reference), who=isolate(each.by), what=name_of(each.what)
            )
            for each in changed[:TOLD]
        ]
        text = self.tr(
            "Meanwhile others have taken steps, and nothing was assigned:\n{steps}\n"
            "What they did stands. Look at it; if you still want to assign, confirm again."
        )
        return text.format(steps="\n".join(told))

    def _take_call(self, reference: str, attempt: Attempt) -> None:
        contact = self._seat.office.requests.contact
        self._seat.tasks.write(
            partial(
                contact,
                Reference.read(reference),
                attempt.how,
                self._seat.user,
                reached=attempt.reached,
            ),
            partial(self._called, reference),
            owner=self._page,
            touches=Touched.REQUESTS,
            failed=partial(self._not_called, reference, attempt),
        )

    def _called(self, reference: str, _view: object) -> None:
        text = self.tr("The attempt is recorded: {reference}.")
        self._seat.notices.say(text.format(reference=in_one_line(reference)))

    def _not_called(self, reference: str, attempt: Attempt, error: OfficeError) -> None:
        self._page.came_forward.emit()
        if isinstance(error, Invalid | Unavailable):
            self.call(reference, attempt, error)
        else:
            self._seat.notices.warn(explain(error))


def give(office: Office, seen: Seen, wish: Assignment, user: User) -> int:
    """Assign all of these requests, or none; return how many changed hands; for a worker."""
    references = {Reference.read(name): entries for name, entries in seen.items()}
    return office.handling.assign_all(references, wish, user)


def changed_since(office: Office, seen: Seen) -> list[Meanwhile]:
    """Return which requests have entries that were not seen, and who added the last of them."""
    found = []
    for name, entries in seen.items():
        view = office.requests.show(Reference.read(name))
        if len(view.steps) > entries:
            last = view.steps[-1]
            number, is_open = len(view.steps), view.state.is_open
            found.append(Meanwhile(name, last.by or "?", last.kind, number, is_open))
    return found
