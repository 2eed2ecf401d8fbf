"""Somebody who signed in chooses another password."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_office.ui.dialogs.password import PasswordDialog
from citizen_office.ui.seat import Seat


def change_password(seat: Seat, page: QWidget) -> None:
    """Ask for the password in use and a new one, and change it once the former is right."""
    dialog = PasswordDialog(page.window())

    def change() -> None:
        said = dialog.value()
        seat.tasks.write(
            partial(_change, seat, said.current, said.new),
            done,
            owner=dialog,  # closed meanwhile, it is told nothing
            failed=dialog.show_fault,
        )

    def done(_none: None) -> None:
        seat.notices.say(QCoreApplication.translate("password", "Your password is changed."))
        dialog.accept()

    dialog.submitted.connect(change)
    dialog.open()


def _change(seat: Seat, current: str, new: str) -> None:
    seat.office.accounts.sign_in(seat.user.login, current)
    seat.office.accounts.change_password(seat.user, new)
