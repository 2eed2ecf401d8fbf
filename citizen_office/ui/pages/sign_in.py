"""The first page: who sits down at the desk. Also what covers the desk while it is locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.language import isolate, ltr
from citizen_office.ui.widgets.appearance import AppearanceBar
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.fields import CodeField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.passwords import PasswordField

CARD_LETTERS = 34  # the width of the card, in letters


class SignInPage(QWidget):
    """Asks for a name and a password.

    Signals:
        submitted: Somebody gave a name and a password.
        switch_wanted: Somebody else than the one who locked wants to sign in.
        recovery_wanted: Somebody forgot the password, and has the recovery sheet.
    """

    submitted = Signal(str, str)
    switch_wanted = Signal()
    recovery_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._office, self._locked_for, self._trial_password = "", "", ""
        self._is_waiting = False
        self._seconds = 0  # until a password is taken again
        self._wait_timer = QTimer(self, interval=1000)
        self._wait_timer.timeout.connect(self._count_down)
        self._build()
        self._retranslate()

    def ask(self, login: str = "") -> None:
        """Ask for a user."""
        self._locked_for = ""
        self.login_field.setReadOnly(False)
        self.login_field.setText(login or self.login_field.text())
        self._begin("")

    def ask_again(self, login: str, name: str) -> None:
        """Cover the desk until the same user gives the password, or another signs in."""
        self._locked_for = name
        self.login_field.setText(login)
        self.login_field.setReadOnly(True)
        self._begin("")

    @Slot()
    def begin(self) -> None:
        """Ask for the password again, of whom it was asked."""
        self._begin("")

    def show_fault(self, fault: str) -> None:
        """Say that the password was wrong, and ask for it again."""
        self._begin(fault)

    def show_wait(self, seconds: int) -> None:
        """Say that wrong passwords were given too often, and count the seconds to the next try."""
        self._begin("")
        self._seconds = seconds
        self._wait_timer.start()
        self._tell_wait()

    def show_waiting(self) -> None:
        """Say that what was given is being looked at."""
        self._is_waiting = True
        self.sign_in_button.setEnabled(False)
        self._retranslate()

    def show_office(self, name: str, trial_password: str = "") -> None:
        """Say whose desk this is; a fictitious office tells its password to everybody."""
        self._office, self._trial_password = name, trial_password
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.image_label = QLabel()
        self.image_label.setProperty("decorative", "true")
        self.title_label = label("title")
        self.office_label = label("quiet", wraps=True)
        self.login_field, self.password_field = CodeField(), PasswordField()
        self.login_row, self.password_row = Field(self.login_field), Field(self.password_field)
        self.login_row.remark_label.hide()  # what is wrong is said below the password
        self.login_field.textEdited.connect(self._end_wait)  # another user waits for nobody
        self.sign_in_button = Button("signed", "primary")
        self.sign_in_button.clicked.connect(self._submit)
        self.password_field.returnPressed.connect(self._submit)
        self.password_field.begins = True
        self.switch_button = Button("person", "quiet")
        self.switch_button.clicked.connect(self.switch_wanted)
        self.recovery_button = Button("key", "quiet")
        self.recovery_button.clicked.connect(self.recovery_wanted)
        self.appearance_bar = AppearanceBar()
        middle = QHBoxLayout()  # an alignment would keep a card from growing with its words
        middle.addStretch(1)
        middle.addWidget(self._card())
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 4, 8, 4)
        page.addStretch(2)
        page.addLayout(middle)
        page.addStretch(3)
        page.addWidget(self.appearance_bar, 0, Qt.AlignmentFlag.AlignHCenter)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMinimumWidth(self.fontMetrics().averageCharWidth() * CARD_LETTERS)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(8)
        words = QVBoxLayout()
        words.addWidget(self.title_label)
        words.addWidget(self.office_label)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.image_label)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(8)
        for widget in (
            self.login_row,
            self.password_row,
            self.sign_in_button,
            self.switch_button,
            self.recovery_button,
        ):
            column.addWidget(widget)
        return card

    def _begin(self, fault: str) -> None:
        self._is_waiting = False
        self._end_wait()
        self.sign_in_button.setEnabled(True)
        self.password_field.clear()
        self.password_row.show_fault(fault)
        self._retranslate()
        self._focus()

    def _focus(self) -> None:
        field = self.password_field if self.login_field.text() else self.login_field
        field.setFocus()

    def _retranslate(self) -> None:
        self.image_label.setPixmap(picture("building", current().accent, 48))
        self.title_label.setText(self.tr("Citizen Office"))
        self.login_row.set_name(self.tr("User name"))
        trial = self.tr("Fictitious office: the password is {password}.")
        hint = trial.format(password=ltr(self._trial_password)) if self._trial_password else ""
        self.password_row.set_name(self.tr("Password"), hint)
        self.switch_button.setVisible(bool(self._locked_for))
        self.switch_button.setText(self.tr("Another user"))
        self.recovery_button.setVisible(not self._locked_for)
        self.recovery_button.setText(self.tr("Password forgotten?"))
        if self._is_waiting:
            self.sign_in_button.setText(self.tr("One moment…"))
        elif self._locked_for:
            self.sign_in_button.setText(self.tr("Unlock"))
        else:
            self.sign_in_button.setText(self.tr("Sign in"))
        locked = self.tr("Locked. {name} goes on with the password.")
        words = locked.format(name=isolate(self._locked_for)) if self._locked_for else self._office
        self.office_label.setText(words)
        if self._seconds:
            self._tell_wait()

    def _tell_wait(self) -> None:
        text = self.tr("Too many wrong passwords: try again in %n second(s).", "", self._seconds)
        self.password_row.show_fault(text)
        self.sign_in_button.setEnabled(False)

    @Slot()
    def _count_down(self) -> None:
        if self._seconds > 1:
            self._seconds -= 1
            self._tell_wait()
        else:
            self._end_wait()

    @Slot()
    def _end_wait(self) -> None:
        self._wait_timer.stop()
        if self._seconds:
            self._seconds = 0
            self.password_row.show_fault("")
            self.sign_in_button.setEnabled(True)

    @Slot()
    def _submit(self) -> None:
        if self._is_waiting or self._seconds:
            return
        if not self.login_field.text().strip():
            self.login_field.setFocus()
        elif not self.password_field.text():
            self.password_field.setFocus()
        else:
            self.submitted.emit(self.login_field.text(), self.password_field.text())
