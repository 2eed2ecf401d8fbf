"""An account: a new one, or another name and role for one that is there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Role
from citizen_office.domain.people import UserCard
from citizen_office.domain.words import one_line
from citizen_office.errors import Missing, NameTaken, OfficeError
from citizen_office.ui.dialogs.kept import KeptDialog, Values
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import CodeCombo
from citizen_office.ui.widgets.fields import CodeField, LineField
from citizen_office.ui.widgets.passwords import NewPasswordFields


@dataclass(frozen=True)
class Account:
    """What an account is to be; the password is empty where one is there already."""

    login: str
    name: str
    role: Role
    password: str


class AccountDialog(KeptDialog):
    """Asks for name and role; for a new account also for the user name and a first password."""

    before: UserCard | None

    def __init__(self, card: UserCard | None = None, parent: QWidget | None = None) -> None:
        self.before = card
        self.name_field, self.login_field = LineField(), CodeField()
        self.role_combo = CodeCombo(Role)
        self.password_fields = NewPasswordFields(beside=True)
        super().__init__("save", parent=parent)
        if card is not None:
            self.login_field.setText(card.user.login)
            self.login_field.setReadOnly(True)
            self._show(self._kept(card))

    def value(self) -> Account:
        """Return what was typed."""
        return Account(
            login=one_line(self.login_field.text()),
            name=one_line(self.name_field.text()),
            role=Role(self.role_combo.choice()),
            password="" if self.before else self.password_fields.text(),
        )

    def words(self) -> Words:
        """Return how the question is put."""
        once = self.tr("Hand the password over: it has to be changed at the first signing in.")
        stays = self.tr("What was done under this account stays under it.")
        new = self.tr("New account"), once
        title, remark = new if self.before is None else (self.tr("Name and role"), stays)
        return Words(title, remark, self.tr("Save"))

    def check(self) -> None:
        """Want both names; a password that is not as it must be is told with them."""
        self._check_password()
        said = {"name": self.value().name, "login": self.value().login}
        missing = [Missing(name) for name, text in said.items() if not text]
        for error in missing:
            self.rows[error.field].show_fault(error)
        if missing:
            raise missing[0]

    def show_error(self, error: OfficeError) -> None:
        """Say what was wrong, a name that is taken at its field."""
        if isinstance(error, NameTaken):
            self.rows["login"].show_fault(error)
            self.rows["login"].reach()
        else:
            super().show_error(error)

    def _kept(self, kept: UserCard) -> Values:
        return {"name": kept.user.name, "role": kept.user.role}

    def _typed(self) -> Values:
        return {"name": self.value().name, "role": self.value().role}

    def _show(self, values: Values) -> None:
        self.name_field.setText(values["name"])
        self.role_combo.choose(values["role"])

    def _check_password(self) -> bool:
        """Return whether a first password is as it must be; its fields say what is wrong."""
        return self.before is not None or self.password_fields.check()

    def _build(self) -> None:
        self._add("name", self.name_field, compulsory=True)
        self._add("login", self.login_field, compulsory=True)
        self._add("role", self.role_combo)
        self.fields_layout.addWidget(self.password_fields)
        self.password_fields.setHidden(self.before is not None)
        self.password_fields.again_field.returnPressed.connect(self.go_on_button.setFocus)

    def _retranslate(self) -> None:
        super()._retranslate()
        name = self.tr("First name and family name, as it stands on receipts.")
        self.rows["name"].set_name(self.tr("Full name"), name)
        login = self.tr("Typed to sign in; it stays for good.")
        self.rows["login"].set_name(self.tr("User name"), login)
        self.rows["role"].set_name(self.tr("Role"))
        self.role_combo.set_words({role: name_of(role) for role in Role})

    def _finish(self) -> None:
        if self._check_password():
            super()._finish()
