"""A new password: for whoever is signed in, for somebody else, or by the recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from citizen_office.errors import Missing, OfficeError, SamePassword, WeakPassword, WrongPassword
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.language import isolate
from citizen_office.ui.messages import explain
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.fields import CodeField
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.passwords import NewPasswordFields, PasswordField


@dataclass(frozen=True)
class NewPassword:
    """The new password, and what allows it.

    That is the password in use, or the code of the recovery sheet and whose password it is for;
    nothing where an administrator sets somebody else's.
    """

    current: str
    new: str
    login: str = ""


class PasswordDialog(QDialog):
    """Asks for the password in use, and for a new one twice.

    `someone` else's password needs no other, nor does one that `is_given`: it was just typed. With
    a `login` (it may be empty) the code of the recovery sheet stands in the place of the password
    in use. The dialog stays open until whoever opened it accepts what it holds: a wrong password is
    told here.

    Signals:
        submitted: The new password is long enough and the same twice.
    """

    submitted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        someone: str = "",
        login: str | None = None,
        is_given: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._someone, self._login, self._is_given = someone, login, is_given
        self._build()
        self._retranslate()

    def value(self) -> NewPassword:
        """Return what was typed."""
        login = self.login_field.text().strip()
        return NewPassword(self.current_field.text(), self.password_fields.text(), login)

    def show_error(self, error: OfficeError) -> None:
        """Say what was wrong, at its field."""
        if isinstance(error, WrongPassword) and not self._someone:
            self.current_field.clear()
            wrong = self.tr("This is not your password. Try again.")
            other = self.tr("User name and code do not belong together. Compare with the sheet.")
            self.current_row.show_fault(wrong if self._login is None else other)
            self.current_field.setFocus()
        elif isinstance(error, WeakPassword | SamePassword):
            self.password_fields.password_row.show_fault(error)
            self.password_fields.password_field.setFocus()
        else:
            self.fault_label.setText(explain(error))
            self.fault_label.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label, self.fault_label = (
            label("section", wraps=True),
            label("error", wraps=True),
        )
        self.fault_label.hide()
        self.why_label = label("quiet", wraps=True)
        if not self._needs_no_other:
            self.why_label.hide()
        self.login_field = CodeField()
        self.login_field.setText(self._login or "")
        self.login_row = Field(self.login_field, compulsory=True)
        if self._login is None:
            self.login_row.hide()
        self.current_field = PasswordField() if self._login is None else CodeField()
        self.current_row = Field(self.current_field, compulsory=True)
        if self._needs_no_other:
            self.current_row.hide()
        self.password_fields = NewPasswordFields(beside=True)
        self.save_button = Button("key", "primary")
        self.cancel_button = Button()
        self.save_button.clicked.connect(self._submit)
        self.cancel_button.clicked.connect(self.reject)
        self.current_field.returnPressed.connect(self.password_fields.password_field.setFocus)
        self.password_fields.again_field.returnPressed.connect(self.save_button.setFocus)
        make_action(Act.SAVE, self).triggered.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        rows = (self.login_row, self.current_row, self.password_fields)
        for widget in (self.title_label, self.why_label, *rows, self.fault_label):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 58)

    @property
    def _needs_no_other(self) -> bool:
        return self._is_given or bool(self._someone)

    def _buttons(self) -> Flow:
        buttons = Flow()
        buttons.add(self.save_button)
        buttons.add(self.cancel_button)
        return buttons

    def _retranslate(self) -> None:
        text = self.tr("New password for {name}")
        own = self.tr("Change my password")
        if self._login is not None:
            own = self.tr("New password by the recovery sheet")
        elif self._is_given:
            own = self.tr("Choose a password of your own")
        words = text.format(name=isolate(self._someone)) if self._someone else own
        self.setWindowTitle(words)
        self.title_label.setText(words)
        why = self.tr("Whoever gave you this password knows it. Choose one that only you know.")
        once = self.tr("It opens the desk once: then another password has to be chosen.")
        self.why_label.setText(why if self._is_given else once)
        self.login_row.set_name(self.tr("User name"))
        code, in_use = self.tr("Code of the recovery sheet"), self.tr("Password in use")
        self.current_row.set_name(in_use if self._login is None else code)
        self.save_button.setText(with_key(self.tr("Change the password"), Act.SAVE))
        self.cancel_button.setText(self.tr("Cancel"))

    @Slot()
    def _submit(self) -> None:
        self.fault_label.hide()
        has_current = self._needs_no_other or bool(self.current_field.text())
        self.current_row.show_fault("" if has_current else Missing("password"))
        if not has_current:
            self.current_field.setFocus()
        elif self.password_fields.check():
            self.submitted.emit()
