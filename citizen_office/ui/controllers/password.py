"""Somebody who signed in chooses another password."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_office.ui.dialogs.password import PasswordDialog
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.domain.people import User
    from citizen_office.office import Office


def change_password(seat: Seat, page: QWidget) -> None:
    """Ask for the password in use and a new one, and change it once the former is right."""
    dialog = PasswordDialog(page.window())

    def change() -> None:
        said = dialog.value()
        seat.tasks.write(
            partial(_change, seat, said.current, said.new),
            done,
            owner=dialog,  # closed meanwhile, it is told nothing
            failed=dialog.show_error,
        )

    def done(_none: None) -> None:
        seat.notices.say(QCoreApplication.translate("password", "Your password is changed."))
        dialog.accept()

    dialog.submitted.connect(change)
    dialog.open()


def recover(
    office: Office, tasks: Tasks, window: QWidget, login: str, done: Callable[[str], None]
) -> None:
    """Ask for the code of the recovery sheet and a new password; `done` hears whose it is."""
    dialog = PasswordDialog(window, login=login)

    def change() -> None:
        said = dialog.value()
        tasks.write(
            partial(office.accounts.recover, said.login, said.current, said.new),
            partial(changed, said.login),
            owner=dialog,
            failed=dialog.show_error,
        )

    def changed(whose: str, _none: None) -> None:
        dialog.accept()
        done(whose)

    dialog.submitted.connect(change)
    dialog.open()


def choose_password(
    office: Office,
    tasks: Tasks,
    window: QWidget,
    user: User,
    done: Callable[[], None],
    given_up: Callable[[], None],
) -> None:
    """Ask somebody whose password was given to them for one of their own, before they go on."""
    dialog = PasswordDialog(window, is_given=True)

    def change() -> None:
        tasks.write(
            partial(office.accounts.change_password, user, dialog.value().new),
            changed,
            owner=dialog,
            failed=dialog.show_error,
        )

    def changed(_none: None) -> None:
        dialog.accept()
        done()

    dialog.submitted.connect(change)
    dialog.rejected.connect(given_up)
    dialog.open()


def _change(seat: Seat, current: str, new: str) -> None:
    seat.office.accounts.sign_in(seat.user.login, current)
    seat.office.accounts.change_password(seat.user, new)
