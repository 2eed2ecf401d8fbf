"""Who may sit at the desk."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.domain.people import UserCard
from citizen_office.ui.language import ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.kept_list import KeptList, ListWords


class UsersPart(KeptList):
    """Lists the accounts; one that is closed opens nothing any more.

    Signals:
        password_wanted: This account is to get a new password.
    """

    password_wanted = Signal(UserCard)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.password_button = Button("key")
        super().__init__(4, self.password_button, wide=(2,), parent=parent)
        self.password_button.clicked.connect(self._give_password)

    def words(self) -> ListWords:
        """Return how everything is called."""
        return ListWords(
            intro=self.tr("An account is never deleted: what it did stays under its name."),
            name=self.tr("Accounts"),
            heads=(self.tr("Name"), self.tr("User name"), self.tr("Role"), self.tr("State")),
            states=(self.tr("Open"), self.tr("Closed")),
            new=self.tr("New account…"),
            change=self.tr("Name or role…"),
            close=self.tr("Close the account"),
            reopen=self.tr("Open it again"),
        )

    def key(self, line: UserCard) -> UUID:
        """Return its id."""
        return line.user.id

    def texts(self, line: UserCard) -> tuple[str, ...]:
        """Return who it is of, and what that person may do."""
        return line.user.name, ltr(line.user.login), name_of(line.user.role)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.password_button.setText(self.tr("New password…"))

    @Slot()
    def _give_password(self) -> None:
        card = self.lines_table.chosen()
        if card is not None:
            self.password_wanted.emit(card)
