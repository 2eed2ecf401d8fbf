"""Opens and changes accounts for the part of the administration that lists them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.people import User, UserCard
from citizen_office.ui.controllers.keeping import keep, refuse
from citizen_office.ui.dialogs.account import AccountDialog
from citizen_office.ui.dialogs.password import PasswordDialog
from citizen_office.ui.language import isolate
from citizen_office.ui.pages.administration_users import UsersPart
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched


class AccountsController(QObject):
    """Joins the list of accounts to their service."""

    def __init__(self, part: UsersPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        part.new_wanted.connect(self._open)
        part.change_wanted.connect(self._change)
        part.password_wanted.connect(self._give_password)
        part.closed.connect(self._close)
        part.reopened.connect(self._reopen)

    def begin(self) -> None:
        """List the accounts."""
        accounts = self._seat.office.accounts
        self._seat.tasks.read(accounts.users, self._part.show_lines, owner=self._part, name="users")

    @Slot()
    def _open(self) -> None:
        dialog = AccountDialog(parent=self._part)

        def call() -> Callable[[], User]:
            said = dialog.value()
            open_account = self._seat.office.accounts.open_account
            who = said.login, said.name, said.role, said.password
            return partial(open_account, *who, self._seat.user)

        keep(self._seat, dialog, call, self._say_open)

    @Slot(UserCard)
    def _change(self, card: UserCard) -> None:
        dialog = AccountDialog(card, self._part)

        def call() -> Callable[[], UserCard]:
            assert dialog.before is not None
            said, change = dialog.value(), self._seat.office.accounts.change_account
            return partial(change, dialog.before, self._seat.user, name=said.name, role=said.role)

        def done(changed: UserCard) -> None:
            self._say(self.tr("Saved: {name}."), changed.user)

        keep(self._seat, dialog, call, done)

    @Slot(UserCard)
    def _give_password(self, card: UserCard) -> None:
        dialog = PasswordDialog(self._part, someone=card.user.name)

        def call() -> Callable[[], None]:
            give = self._seat.office.accounts.give_password
            return partial(give, card.user.id, dialog.value().new, self._seat.user)

        def done(_none: None) -> None:
            self._say(self.tr("{name} has a new password."), card.user)

        keep(self._seat, dialog, call, done)

    @Slot(UserCard)
    def _close(self, card: UserCard) -> None:
        self._set_active(card, self.tr("The account of {name} is closed."), is_active=False)

    @Slot(UserCard)
    def _reopen(self, card: UserCard) -> None:
        self._set_active(card, self.tr("The account of {name} is open."), is_active=True)

    def _set_active(self, card: UserCard, said: str, *, is_active: bool) -> None:
        change = self._seat.office.accounts.change_account
        self._seat.tasks.write(
            partial(change, card, self._seat.user, is_active=is_active),
            lambda changed: self._say(said, changed.user),
            owner=self._part,
            touches=Touched.OFFICE,
            failed=partial(refuse, self._part, self.begin),
        )

    def _say_open(self, user: User) -> None:
        self._say(self.tr("The account of {name} is open."), user)

    def _say(self, text: str, user: User) -> None:
        self._seat.notices.say(text.format(name=isolate(user.name)))
