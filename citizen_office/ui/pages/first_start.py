"""The first page where no office is kept yet: one is made, or a fictitious one tried."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.words import one_line, western_digits
from citizen_office.errors import Invalid, MalformedDesk, Missing, OfficeError
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.messages import explain
from citizen_office.ui.widgets.appearance import AppearanceBar
from citizen_office.ui.widgets.beside import Beside
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.fields import CodeField, LineField
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.passwords import NewPasswordFields

SITE, DESK, LOGIN = "مقر جماعة تطوان", "TTN1", "admin"  # filled in; each can be changed
CARD_LETTERS = 66  # the width of the card, in letters
_LOOKS = {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange}


@dataclass(frozen=True)
class FirstOffice:
    """What was typed to make an office."""

    site: str
    desk: str
    login: str
    name: str
    password: str


class FirstStartPage(QWidget):
    """Asks for what an office needs before it opens.

    Signals:
        submitted: An office is to be made from this.
        trial_wanted: A fictitious office is to be made and shown.
    """

    submitted = Signal(FirstOffice)
    trial_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._is_waiting = False
        self._fault: OfficeError | None = None
        self._build()
        self._retranslate()

    def show_waiting(self) -> None:
        """Say that the office is being made."""
        self._wait(is_waiting=True)
        self.fault_label.hide()
        self._name_buttons()

    def show_fault(self, error: OfficeError) -> None:
        """Say what was wrong: at its field, or above the buttons."""
        self._wait(is_waiting=False)
        self._name_buttons()
        row = self._rows.get(error.field) if isinstance(error, Invalid) else None
        if row is None:
            self._fault = error
            self._say_fault()
            self.fault_label.show()
            return
        row.show_fault(error)
        row.control.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _LOOKS:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.name_field.setFocus()

    def _build(self) -> None:
        content = QWidget()
        # An alignment would have the card's height reckoned for the width of the whole page.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._build_card())
        middle.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 8, 8, 8)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        self.card_scroll = QScrollArea()
        self.card_scroll.setWidget(content)
        self.card_scroll.setWidgetResizable(True)
        self.card_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.appearance_bar = AppearanceBar()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 8)
        page.addWidget(self.card_scroll, 1)
        page.addWidget(self.appearance_bar, 0, Qt.AlignmentFlag.AlignHCenter)
        make_action(Act.SAVE, self).triggered.connect(self._submit)

    def _build_card(self) -> QFrame:
        self._build_fields()
        self.fault_label = label("error", wraps=True)
        self.fault_label.hide()
        self.open_button = Button("office", "primary")
        self.open_button.clicked.connect(self._submit)
        self.trial_button = Button("show")
        self.trial_button.clicked.connect(self.trial_wanted)
        self.trial_label = label("quiet", wraps=True)
        self.card_frame = QFrame()
        self.card_frame.setProperty("role", "card")
        column = QVBoxLayout(self.card_frame)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(8)
        column.addLayout(self._build_head())
        for rows in ((self.site_row, self.desk_row), (self.name_row, self.login_row)):
            column.addWidget(Beside(*rows))
        column.addWidget(self.password_fields)
        column.addWidget(self.fault_label)
        buttons = Flow()
        buttons.add(self.open_button)
        buttons.add(self.trial_button)
        column.addWidget(buttons)
        column.addWidget(self.trial_label)
        return self.card_frame

    def _build_head(self) -> QHBoxLayout:
        self.image_label = QLabel()
        self.image_label.setProperty("decorative", "true")
        self.title_label = label("title", wraps=True)
        self.words_label = label("quiet", wraps=True)
        words = QVBoxLayout()
        words.addWidget(self.title_label)
        words.addWidget(self.words_label)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.image_label, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _build_fields(self) -> None:
        self.site_field, self.name_field = LineField(), LineField()
        self.desk_field, self.login_field = CodeField(), CodeField()
        self.password_fields = NewPasswordFields(beside=True)
        self.site_row = Field(self.site_field, compulsory=True)
        self.desk_row = Field(self.desk_field, compulsory=True)
        self.name_row = Field(self.name_field, compulsory=True)
        self.login_row = Field(self.login_field, compulsory=True)
        self._rows = {
            "site": self.site_row,
            "desk": self.desk_row,
            "name": self.name_row,
            "user": self.login_row,
            "password": self.password_fields.password_row,
        }
        self.site_field.setText(SITE)
        self.desk_field.setText(DESK)
        self.login_field.setText(LOGIN)
        self.password_fields.again_field.returnPressed.connect(self._go_to_button)

    def _retranslate(self) -> None:
        self.card_frame.setMinimumWidth(self.fontMetrics().averageCharWidth() * CARD_LETTERS)
        self.image_label.setPixmap(picture("building", current().accent, 48))
        self.title_label.setText(self.tr("No office is kept on this computer yet."))
        self.words_label.setText(self.tr("Make one here; everything else can be set later."))
        site = self.tr("As it stands on papers.")
        self.site_row.set_name(self.tr("Name of the place"), site)
        desk = self.tr("References begin with it, for good.")
        self.desk_row.set_name(self.tr("Code of the desk"), desk)
        name = self.tr("First name and family name.")
        self.name_row.set_name(self.tr("Your full name"), name)
        login = self.tr("You type it to sign in.")
        self.login_row.set_name(self.tr("User name"), login)
        trial = self.tr(
            "The fictitious office is for looking round: its people and requests are invented,"
            " and every paper says so."
        )
        self.trial_label.setText(trial)
        self.trial_button.setText(self.tr("Try it with a fictitious office"))
        self._name_buttons()
        self._say_fault()

    def _say_fault(self) -> None:
        if self._fault is not None:
            self.fault_label.setText(explain(self._fault))

    def _name_buttons(self) -> None:
        words = with_key(self.tr("Open the office"), Act.SAVE)
        self.open_button.setText(self.tr("One moment…") if self._is_waiting else words)

    def _wait(self, *, is_waiting: bool) -> None:
        self._is_waiting = is_waiting
        self.open_button.setEnabled(not is_waiting)
        self.trial_button.setEnabled(not is_waiting)

    def _typed(self) -> FirstOffice:
        return FirstOffice(
            site=one_line(self.site_field.text()),
            desk=western_digits(one_line(self.desk_field.text())).upper(),
            login=one_line(self.login_field.text()),
            name=one_line(self.name_field.text()),
            password=self.password_fields.text(),
        )

    def _faults(self, first: FirstOffice) -> dict[str, OfficeError]:
        texts = {"site": first.site, "desk": first.desk, "name": first.name, "user": first.login}
        faults: dict[str, OfficeError] = {
            field: Missing(field) for field, text in texts.items() if not text
        }
        if first.desk and not DeskCode.pattern.fullmatch(first.desk):
            faults["desk"] = MalformedDesk()
        return faults

    @Slot()
    def _submit(self) -> None:
        if self._is_waiting:
            return
        first = self._typed()
        self.fault_label.hide()
        has_password = self.password_fields.check()
        faults = self._faults(first)
        for field in ("site", "desk", "name", "user"):
            self._rows[field].show_fault(faults.get(field, ""))
        if faults:
            self._rows[next(iter(faults))].control.setFocus()
        elif has_password:
            self.submitted.emit(first)

    @Slot()
    def _go_to_button(self) -> None:
        self.open_button.setFocus()
        self.card_scroll.ensureWidgetVisible(self.open_button)
