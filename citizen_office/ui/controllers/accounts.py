"""Opens and changes accounts for the part of the administration that lists them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.people import UserCard
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
        self._seat.tasks.read(accounts.users, self._part.show_users, owner=self._part, name="users")

    @Slot()
    def _open(self) -> None:
        dialog = AccountDialog(parent=self._part)

        def save() -> None:
            said = dialog.value()
            call = partial(
                self._seat.office.accounts.open_account,
                said.login,
                said.name,
                said.role,
                said.password,
                self._seat.user,
            )
            text = self.tr("The account of {name} is open.")
            self._save_from(dialog, call, text.format(name=isolate(said.name)))

        dialog.submitted.connect(save)
        dialog.open()

    @Slot(UserCard)
    def _change(self, card: UserCard) -> None:
        dialog = AccountDialog(card.user, self._part)

        def save() -> None:
            said = dialog.value()
            call = partial(
                self._seat.office.accounts.change_account,
                card.user,
                self._seat.user,
                name=said.name,
                role=said.role,
            )
            text = self.tr("Saved: {name}.")
            self._save_from(dialog, call, text.format(name=isolate(said.name)))

        dialog.submitted.connect(save)
        dialog.open()

    @Slot(UserCard)
    def _give_password(self, card: UserCard) -> None:
        dialog = PasswordDialog(self._part, someone=card.user.name)

        def save() -> None:
            call = partial(
                self._seat.office.accounts.give_password,
                card.user.id,
                dialog.value().new,
                self._seat.user,
            )
            text = self.tr("{name} has a new password.")
            self._save_from(dialog, call, text.format(name=isolate(card.user.name)))

        dialog.submitted.connect(save)
        dialog.open()

    @Slot(UserCard)
    def _close(self, card: UserCard) -> None:
        text = self.tr("The account of {name} is closed.")
        self._set_active(card, text, is_active=False)

    @Slot(UserCard)
    def _reopen(self, card: UserCard) -> None:
        text = self.tr("The account of {name} is open.")
        self._set_active(card, text, is_active=True)

    def _set_active(self, card: UserCard, text: str, *, is_active: bool) -> None:
        call = partial(
            self._seat.office.accounts.change_account,
            card.user,
            self._seat.user,
            is_active=is_active,
        )
        words = text.format(name=isolate(card.user.name))
        self._seat.tasks.write(
            call,
            lambda _user: self._seat.notices.say(words),
            owner=self._part,
            touches=Touched.OFFICE,
            failed=self._part.show_fault,
        )

    def _save_from(
        self, dialog: AccountDialog | PasswordDialog, call: Callable[[], object], words: str
    ) -> None:
        """Save what a dialog holds; it closes once that is done, and tells what is wrong."""

        def done(_answer: object) -> None:
            dialog.accept()
            self._seat.notices.say(words)

        self._seat.tasks.write(
            call, done, owner=dialog, touches=Touched.OFFICE, failed=dialog.show_fault
        )
