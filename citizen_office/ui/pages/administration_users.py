"""Who may sit at the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.people import UserCard
from citizen_office.errors import OfficeError
from citizen_office.ui.language import ltr
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.lines_table import LinesTable


class UsersPart(QWidget):
    """Lists the accounts, and offers what can be done with the one that is chosen.

    Signals:
        new_wanted: An account is to be opened.
        change_wanted: This account is to get another name or role.
        password_wanted: This account is to get a new password.
        closed: This account is to open nothing any more.
        reopened: This account is to be used again.
    """

    new_wanted = Signal()
    change_wanted = Signal(UserCard)
    password_wanted = Signal(UserCard)
    closed = Signal(UserCard)
    reopened = Signal(UserCard)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[UserCard] = ()
        self._build()
        self._retranslate()

    def show_users(self, cards: Sequence[UserCard]) -> None:
        """List these accounts; the one that was chosen stays so."""
        self._cards = cards
        self.fault_remark.hide()
        states = {True: self.tr("Open"), False: self.tr("Closed")}
        texts = [
            (
                card.user.name,
                ltr(card.user.login),
                name_of(card.user.role),
                states[card.is_active],
            )
            for card in cards
        ]
        self.users_table.show_lines(cards, [card.user.id for card in cards], texts)

    def show_fault(self, error: OfficeError) -> None:
        """Say why an account stayed as it was."""
        self.fault_remark.say(explain(error))
        self.fault_remark.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.users_table = LinesTable(4)
        self.users_table.line_chosen.connect(self._offer)
        self.users_table.activated.connect(self._change)
        self.intro_label = label("quiet", wraps=True)
        self.fault_remark = Remark("error", "bad")
        self.fault_remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.intro_label)
        column.addWidget(self.users_table, 1)
        column.addWidget(self.fault_remark)
        column.addWidget(self._build_buttons())

    def _build_buttons(self) -> Flow:
        self.new_button = Button("add", "primary")
        self.new_button.clicked.connect(self.new_wanted)
        self.change_button = Button("edit")
        self.change_button.clicked.connect(self._change)
        self.password_button = Button("key")
        self.password_button.clicked.connect(self._give_password)
        self.close_button = Button("stop", "quiet")
        self.close_button.clicked.connect(self._close_or_reopen)
        buttons = Flow()
        for button in (
            self.new_button,
            self.change_button,
            self.password_button,
            self.close_button,
        ):
            buttons.add(button)
        return buttons

    def _retranslate(self) -> None:
        intro = self.tr("An account is never deleted: what it did stays under its name.")
        self.intro_label.setText(intro)
        self.users_table.setAccessibleName(self.tr("Accounts"))
        heads = self.tr("Name"), self.tr("User name"), self.tr("Role"), self.tr("State")
        self.users_table.setHorizontalHeaderLabels(heads)
        self.new_button.setText(self.tr("New account…"))
        self.change_button.setText(self.tr("Name or role…"))
        self.password_button.setText(self.tr("New password…"))
        self.show_users(self._cards)

    def _chosen(self) -> UserCard | None:
        chosen = self.users_table.chosen()
        return chosen if isinstance(chosen, UserCard) else None

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the account that is chosen."""
        card = self._chosen()
        for button in (self.change_button, self.password_button, self.close_button):
            button.setEnabled(card is not None)
        is_closed = card is not None and not card.is_active
        closing, opening = self.tr("Close the account"), self.tr("Open it again")
        self.close_button.setText(opening if is_closed else closing)
        self.close_button.set_image("refresh" if is_closed else "stop")

    @Slot()
    def _change(self) -> None:
        card = self._chosen()
        if card is not None:
            self.change_wanted.emit(card)

    @Slot()
    def _give_password(self) -> None:
        card = self._chosen()
        if card is not None:
            self.password_wanted.emit(card)

    @Slot()
    def _close_or_reopen(self) -> None:
        card = self._chosen()
        if card is not None:
            (self.closed if card.is_active else self.reopened).emit(card)
