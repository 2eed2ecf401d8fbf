"""Fields for passwords: one for a password in use, and two for a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from citizen_office.domain.passwords import LEAST_LETTERS, is_weak
from citizen_office.errors import WeakPassword
from citizen_office.ui.widgets.fields import CodeField
from citizen_office.ui.widgets.form import Field


class PasswordField(CodeField):
    """A password: never shown, never kept by an input method, taken exactly as it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setValidator(None)  # type: ignore[arg-type]
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )


class NewPasswordFields(QWidget):
    """A new password, typed twice because nobody sees it."""

    def __init__(self, *, beside: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password_field, self.again_field = PasswordField(), PasswordField()
        self.password_row = Field(self.password_field, compulsory=True)
        self.again_row = Field(self.again_field, compulsory=True)
        box = QHBoxLayout(self) if beside else QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16 if beside else 8)
        box.addWidget(self.password_row)
        box.addWidget(self.again_row)
        self.password_field.returnPressed.connect(self.again_field.setFocus)
        self._retranslate()

    def text(self) -> str:
        """Return the password."""
        return self.password_field.text()

    def check(self) -> bool:
        """Return whether it is long enough and the same twice; say at the field what is wrong."""
        is_short = is_weak(self.text())
        is_other = not is_short and self.again_field.text() != self.text()
        self.password_row.show_fault(WeakPassword(LEAST_LETTERS) if is_short else "")
        self.again_row.show_fault(self.tr("This is not the same password.") if is_other else "")
        if is_short:
            self.password_field.setFocus()
        elif is_other:
            self.again_field.clear()
            self.again_field.setFocus()
        return not (is_short or is_other)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        text = self.tr("At least {least} characters.")
        self.password_row.set_name(self.tr("New password"), text.format(least=LEAST_LETTERS))
        self.again_row.set_name(self.tr("The same password again"))
        for row in (self.password_row, self.again_row):
            row.show_fault("")
