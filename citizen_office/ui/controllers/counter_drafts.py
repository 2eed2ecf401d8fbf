"""Keeps the counter's form from the first key on, and brings back one that was not finished."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from citizen_office.domain.drafts import Draft
from citizen_office.ui.pages.counter import CounterPage

if TYPE_CHECKING:
    from citizen_office.ui.seat import Seat

KEPT_MS = 1000  # the form is kept no more often than this


class CounterDrafts(QObject):
    """Keeps one form at a time, each under its own token."""

    def __init__(self, page: CounterPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._unkept: Mapping[str, Any] | None = None
        self._offered: Draft | None = None
        self._is_paused = False
        self._timer = QTimer(self, interval=KEPT_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        page.draft_changed.connect(self._note)
        page.emptied.connect(self._drop_emptied)
        page.draft_taken.connect(self._take_up)
        page.draft_discarded.connect(self._discard)

    def look(self) -> None:
        """Offer the form that was not finished, if there is one besides the one at hand."""
        self._seat.tasks.write(
            partial(self._seat.office.drafts.newest, self._seat.user),
            self._offer,
            owner=self._page,
            holds=False,
        )

    def flush(self) -> None:
        """Keep what is not kept yet, at once; a form that is being registered needs no draft."""
        self._timer.stop()
        if not self._is_paused:
            self._keep()

    def pause(self) -> None:
        """Keep nothing while the form is being registered, or its draft would come back."""
        self._is_paused = True
        self._timer.stop()

    def go_on(self) -> None:
        """Keep the form again: it was not registered."""
        self._is_paused = False
        self._keep()

    def forget(self) -> None:
        """Begin with another form: registering has dropped the draft of this one."""
        self._unkept, self._is_paused = None, False

    def drop(self, token: str) -> None:
        """Throw the draft of a form away."""
        self._timer.stop()
        self.forget()
        self._write(partial(self._seat.office.drafts.drop, token))

    @Slot(dict)
    def _note(self, body: dict[str, Any]) -> None:
        self._unkept = body
        if not self._is_paused and not self._timer.isActive():
            self._keep()

    @Slot()
    def _keep(self) -> None:
        body, self._unkept = self._unkept, None
        if body is None:
            return
        office, token = self._seat.office, str(body["token"])
        if self._page.is_empty and token == self._page.token:
            self._write(partial(office.drafts.drop, token))
        else:
            self._write(partial(office.drafts.keep, token, body, self._seat.user))
        self._timer.start()

    def _write(self, call: partial[None]) -> None:
        self._seat.tasks.write(call, _kept, owner=self._page, holds=False)

    def _offer(self, draft: Draft | None) -> None:
        is_other = draft is not None and draft.token != self._page.token
        self._offered = draft if is_other else None
        self._page.show_draft(self._offered, self._seat.office.journal.today())

    @Slot(str)
    def _drop_emptied(self, token: str) -> None:
        self.drop(token)

    @Slot()
    def _take_up(self) -> None:
        """Go on with the offered form; one that is being filled in is offered in its place."""
        draft = self._offered
        if draft is not None:
            self.flush()
            self._page.take_up(draft)
            self.look()

    @Slot()
    def _discard(self) -> None:
        draft, self._offered = self._offered, None
        if draft is not None:
            self._write(partial(self._seat.office.drafts.drop, draft.token))
            self.look()
            self._page.begin()


def _kept(_none: None) -> None:
    """Say nothing: that a form is kept goes without saying."""
