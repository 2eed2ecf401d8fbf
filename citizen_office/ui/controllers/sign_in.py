"""The door: who gives a right password comes in, once password and date are as they should be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from citizen_office.errors import OfficeError, TooManyTries, WrongPassword
from citizen_office.ui.controllers.password import choose_password, recover
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.sign_in import SignInPage
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.domain.people import User
    from citizen_office.office import Office


class SignInController(QObject):
    """Joins the page at the door to the accounts.

    Signals:
        passed: This user may go in.
    """

    passed = Signal(object)

    def __init__(self, page: SignInPage, office: Office, tasks: Tasks, window: QWidget) -> None:
        super().__init__(page)
        self._page, self._office, self._tasks, self._window = page, office, tasks, window

    def sign_in(self, login: str, password: str) -> None:
        """Let a user in whose password this is."""
        self._tasks.read(
            partial(_sign_in, self._office, login, password),
            self._look,
            owner=self._window,
            failed=self._refuse,
        )

    def recover(self) -> None:
        """Let in who forgot the password and has the recovery sheet."""
        login = self._page.login_field.text()
        ask = partial(recover, self._office, self._tasks, self._window, login, self._page.ask)
        self._doubt_date(ask)  # a new password is an entry like any other

    def _look(self, found: tuple[User, bool]) -> None:
        user, is_given = found
        go_in = partial(self.passed.emit, user)
        self._doubt_date(partial(self._choose, user, go_in) if is_given else go_in)

    def _choose(self, user: User, go_in: Callable[[], None]) -> None:
        choose_password(self._office, self._tasks, self._window, user, go_in, self._page.begin)

    def _refuse(self, error: OfficeError) -> None:
        if isinstance(error, WrongPassword | TooManyTries) and error.seconds:
            self._page.show_wait(error.seconds)
        else:
            self._page.show_fault(explain(error))

    def _doubt_date(self, go_on: Callable[[], None]) -> None:
        """Have the computer's date confirmed before anything can be saved with a wrong one."""
        journal = self._office.journal

        def ask(doubt: OfficeError | None) -> None:
            if doubt is None:
                go_on()
                return
            from citizen_office.ui.dialogs.date import DateDialog  # noqa: PLC0415 - seldom

            dialog = DateDialog(journal.today(), doubt, self._window)
            dialog.accepted.connect(lambda: journal.confirm(journal.today()))
            dialog.accepted.connect(go_on)
            dialog.rejected.connect(self._page.begin)
            dialog.open()

        self._tasks.read(self._office.doubted_date, ask, owner=self._window, failed=self._refuse)


def _sign_in(office: Office, login: str, password: str) -> tuple[User, bool]:
    """Return the user, and whether somebody else chose the password; for a worker."""
    user = office.accounts.sign_in(login, password)
    return user, office.accounts.has_given_password(user)
