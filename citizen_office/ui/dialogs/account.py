"""An account: a new one, or another name and role for one that is there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from citizen_office.domain.choices import Role
from citizen_office.domain.people import User
from citizen_office.domain.words import one_line
from citizen_office.errors import Missing, NameTaken, OfficeError
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.dialogs.room import open_within
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import CodeCombo
from citizen_office.ui.widgets.fields import CodeField, LineField
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.passwords import NewPasswordFields


@dataclass(frozen=True)
class Account:
    """What an account is to be; the password is empty where one is there already."""

    login: str
    name: str
    role: Role
    password: str


class AccountDialog(QDialog):
    """Asks for name and role; for a new account also for the user name and a first password.

    It stays open until whoever opened it accepts what it holds: a taken name is told here.

    Signals:
        submitted: Nothing is missing.
    """

    submitted = Signal()

    def __init__(self, user: User | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._user = user
        self._build()
        self._retranslate()

    def value(self) -> Account:
        """Return what was typed."""
        return Account(
            login=one_line(self.login_field.text()),
            name=one_line(self.name_field.text()),
            role=Role(self.role_combo.choice()),
            password="" if self._user else self.password_fields.text(),
        )

    def show_error(self, error: OfficeError) -> None:
        """Say what was wrong: a taken name at its field, anything else above the buttons."""
        if isinstance(error, NameTaken):
            self.login_row.show_fault(error)
            self.login_field.setFocus()
        else:
            self.fault_label.setText(explain(error))
            self.fault_label.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("section", wraps=True)
        self.name_field, self.login_field = LineField(), CodeField()
        self.role_combo = CodeCombo(Role)
        self.name_row = Field(self.name_field, compulsory=True)
        self.login_row = Field(self.login_field, compulsory=True)
        self.role_row = Field(self.role_combo)
        self.password_fields = NewPasswordFields(beside=True)
        if self._user is not None:
            self.password_fields.hide()
        self.fault_label = label("error", wraps=True)
        self.fault_label.hide()
        if self._user is not None:
            self.name_field.setText(self._user.name)
            self.login_field.setText(self._user.login)
            self.login_field.setReadOnly(True)
            self.role_combo.choose(self._user.role)
        content = QWidget()
        fields = QVBoxLayout(content)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        self.once_label = label("quiet", wraps=True)
        if self._user is not None:
            self.once_label.hide()
        rows = (self.name_row, self.login_row, self.role_row, self.password_fields, self.once_label)
        for row in rows:
            fields.addWidget(row)
        fields.addStretch(1)
        self._lay_out(content)

    def _lay_out(self, content: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.save_button = Button("save", "primary")
        self.save_button.clicked.connect(self._submit)
        self.cancel_button = Button()
        self.cancel_button.clicked.connect(self.reject)
        self.password_fields.again_field.returnPressed.connect(self.save_button.setFocus)
        make_action(Act.SAVE, self).triggered.connect(self._submit)
        buttons = Flow()
        buttons.add(self.save_button)
        buttons.add(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.title_label)
        column.addWidget(scroll, 1)
        column.addWidget(self.fault_label)
        column.addWidget(buttons)
        letters = self.fontMetrics().averageCharWidth()
        open_within(self, letters * 58, min(content.sizeHint().height() + letters * 20, 580))

    def _retranslate(self) -> None:
        words = self.tr("New account") if self._user is None else self.tr("Name and role")
        self.setWindowTitle(words)
        self.title_label.setText(words)
        name = self.tr("First name and family name, as it stands on receipts.")
        self.name_row.set_name(self.tr("Full name"), name)
        login = self.tr("Typed to sign in; it stays for good.")
        self.login_row.set_name(self.tr("User name"), login)
        self.role_row.set_name(self.tr("Role"))
        self.role_combo.set_words({role: name_of(role) for role in Role})
        once = self.tr("Hand the password over: it has to be changed at the first signing in.")
        self.once_label.setText(once)
        self.save_button.setText(with_key(self.tr("Save"), Act.SAVE))
        self.cancel_button.setText(self.tr("Cancel"))

    @Slot()
    def _submit(self) -> None:
        self.fault_label.hide()
        said = self.value()
        has_password = self._user is not None or self.password_fields.check()
        for row, text in ((self.name_row, said.name), (self.login_row, said.login)):
            row.show_fault("" if text else explain(Missing("")))
        if self.name_row.is_faulty:
            self.name_field.setFocus()
        elif self.login_row.is_faulty:
            self.login_field.setFocus()
        elif has_password:
            self.submitted.emit()
