"""Keeps what a dialog holds; it closes once that is done, and tells what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from citizen_office.errors import OfficeError
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.ui.dialogs.kept import KeptDialog
    from citizen_office.ui.dialogs.password import PasswordDialog
    from citizen_office.ui.widgets.kept_list import KeptList


def refuse(part: KeptList, begin: Callable[[], None], error: OfficeError) -> None:
    """Say in a list why a line stayed as it was, beside the list as it is now."""
    part.show_fault(error)
    begin()


def keep(
    seat: Seat,
    dialog: KeptDialog | PasswordDialog,
    call: Callable[[], Callable[[], Any]],
    done: Callable[[Any], None],
    touches: Touched = Touched.OFFICE,
) -> None:
    """Open a dialog; `call` makes of what it holds what a worker does, `done` hears the answer."""

    def kept(answer: object) -> None:
        dialog.accept()
        done(answer)

    def submit() -> None:
        seat.tasks.write(call(), kept, owner=dialog, touches=touches, failed=dialog.show_error)

    dialog.submitted.connect(submit)
    dialog.open()
