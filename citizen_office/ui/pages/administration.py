"""The administration: what is set for the office, for this computer, and for a user."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from citizen_office.desk import Appearance, Desk
from citizen_office.domain.choices import Role
from citizen_office.domain.people import User
from citizen_office.ui.pages.administration_about import AboutPart
from citizen_office.ui.pages.administration_appearance import AppearancePart
from citizen_office.ui.pages.administration_office import OfficePart
from citizen_office.ui.pages.administration_printers import PrintersPart
from citizen_office.ui.pages.administration_recovery import RecoveryPart
from citizen_office.ui.pages.administration_users import UsersPart

LIST_LETTERS = 16  # the least width of the list of parts


class AdministrationPage(QWidget):
    """Shows one part at a time; what concerns the whole office only to an administrator.

    Signals:
        appearance_wanted: The window is to look like this from now on.
        desk_changed: The settings of this computer are these from now on.
    """

    appearance_wanted = Signal(Appearance)
    desk_changed = Signal(Desk)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._build()
        self._retranslate()

    def show_user(self, user: User) -> None:
        """Offer the parts that this user may change."""
        is_administrator = user.role is Role.ADMINISTRATOR
        for row, part in enumerate(self._parts):
            is_open = is_administrator or part not in self._guarded
            self.parts_list.item(row).setHidden(not is_open)
        self.appearance_part.show_user(user)
        self.parts_list.setCurrentRow(0 if is_administrator else len(self._guarded))

    def show_desk(self, desk: Desk) -> None:
        """Show the settings of this computer, and the look in use."""
        self.printers_part.show_desk(desk)
        self.appearance_part.show_appearance(desk.appearance)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _build(self) -> None:
        self.office_part, self.users_part = OfficePart(), UsersPart()
        self.recovery_part, self.printers_part = RecoveryPart(), PrintersPart()
        self.appearance_part, self.about_part = AppearancePart(), AboutPart()
        self._guarded: tuple[QWidget, ...] = (
            self.office_part,
            self.users_part,
            self.recovery_part,
        )
        self._parts: tuple[QWidget, ...] = (
            *self._guarded,
            self.printers_part,
            self.appearance_part,
            self.about_part,
        )
        self.parts_list = QListWidget()
        self.parts_list.setProperty("panel", True)  # noqa: FBT003 - Qt takes any value
        self.parts_list.setWordWrap(True)
        self.parts_list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.parts_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self.stack.setProperty("panel", True)  # noqa: FBT003 - as above
        for part in self._parts:
            self.parts_list.addItem(QListWidgetItem())
            scrolls_itself = part in {self.office_part, self.recovery_part}
            self.stack.addWidget(part if scrolls_itself else _scrolled(part))
        self.parts_list.currentRowChanged.connect(self._show_part)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.parts_list, 1)
        row.addWidget(self.stack, 4)
        self.printers_part.desk_changed.connect(self.desk_changed)
        self.appearance_part.appearance_wanted.connect(self.appearance_wanted)
        self._fit()

    def _retranslate(self) -> None:
        self.parts_list.setAccessibleName(self.tr("Parts of the administration"))
        names = (
            self.tr("The office"),
            self.tr("Users"),
            self.tr("Recovery"),
            self.tr("Printers"),
            self.tr("Appearance"),
            self.tr("About"),
        )
        for row, name in enumerate(names):
            self.parts_list.item(row).setText(name)

    def _fit(self) -> None:
        self.parts_list.setMinimumWidth(self.fontMetrics().averageCharWidth() * LIST_LETTERS)

    @Slot(int)
    def _show_part(self, row: int) -> None:
        self.stack.setCurrentIndex(row)


def _scrolled(part: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(part)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
