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
from citizen_office.domain.facts import Kind
from citizen_office.domain.people import User
from citizen_office.domain.roles import may
from citizen_office.ui.pages.administration_about import AboutPart
from citizen_office.ui.pages.administration_appearance import AppearancePart
from citizen_office.ui.pages.administration_calendar import CalendarPart
from citizen_office.ui.pages.administration_departments import DepartmentsPart
from citizen_office.ui.pages.administration_letters import LettersPart
from citizen_office.ui.pages.administration_office import OfficePart
from citizen_office.ui.pages.administration_printers import PrintersPart
from citizen_office.ui.pages.administration_publications import PublicationsPart
from citizen_office.ui.pages.administration_recovery import RecoveryPart
from citizen_office.ui.pages.administration_users import UsersPart
from citizen_office.ui.pages.administration_vocabulary import VocabularyPart

LIST_LETTERS = 16  # the least width of the list of parts


class AdministrationPage(QWidget):
    """Shows one part at a time, and those alone whose steps the user's role may take.

    The days off are there for whoever assigns requests too: their changes move terms.

    Signals:
        appearance_wanted: The window is to look like this from now on.
        desk_changed: The settings of this computer are these from now on.
        request_opened: A request is to be shown.
    """

    appearance_wanted = Signal(Appearance)
    desk_changed = Signal(Desk)
    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._build()
        self._retranslate()

    def show_user(self, user: User) -> None:
        """Offer the parts that this user may change."""
        open_rows = []
        for row, part in enumerate(self._parts):
            is_open = part not in self._guarded or may(user.role, self._guarded[part])
            self.parts_list.item(row).setHidden(not is_open)
            open_rows += [row] if is_open else []
        self.calendar_part.show_user(user)
        self.appearance_part.show_user(user)
        self.parts_list.setCurrentRow(open_rows[0])

    def show_part(self, part: QWidget) -> None:
        """Bring a part to the front."""
        self.parts_list.setCurrentRow(self._parts.index(part))

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
        self._build_parts()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.parts_list, 1)
        row.addWidget(self.stack, 4)
        self.parts_list.currentRowChanged.connect(self._show_part)
        self.calendar_part.request_opened.connect(self.request_opened)
        self.printers_part.desk_changed.connect(self.desk_changed)
        self.appearance_part.appearance_wanted.connect(self.appearance_wanted)
        self._fit()

    def _build_parts(self) -> None:
        self.parts_list = QListWidget(self)
        self.parts_list.setProperty("panel", True)  # noqa: FBT003 - Qt takes any value
        self.parts_list.setWordWrap(True)
        self.parts_list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.parts_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget(self)
        self.stack.setProperty("panel", True)  # noqa: FBT003 - as above
        # Each in its place at once: what moves into another one is given its style anew.
        self.office_part = OfficePart(self.stack)
        self.users_part = UsersPart(self.stack)
        self.departments_part = DepartmentsPart(self.stack)
        self.calendar_part = CalendarPart(self.stack)
        self.publications_part = PublicationsPart(self.stack)
        self.vocabulary_part = VocabularyPart(self.stack)
        self.letters_part = LettersPart(self.stack)
        self.recovery_part = RecoveryPart(self.stack)
        self.printers_part = PrintersPart(self._scroll())
        self.appearance_part = AppearancePart(self._scroll())
        self.about_part = AboutPart(self._scroll())
        self._guarded: dict[QWidget, Kind] = {
            self.office_part: Kind.USER_CHANGED,
            self.users_part: Kind.USER_CHANGED,
            self.departments_part: Kind.DEPARTMENT_CHANGED,
            self.calendar_part: Kind.ASSIGNED,
            self.publications_part: Kind.PUBLICATION_CHANGED,
            self.vocabulary_part: Kind.VOCABULARY_CHANGED,
            self.letters_part: Kind.TEMPLATE_CHANGED,
            self.recovery_part: Kind.USER_CHANGED,
        }
        self._parts: tuple[QWidget, ...] = (
            *self._guarded,
            self.printers_part,
            self.appearance_part,
            self.about_part,
        )
        for part in self._parts:
            self.parts_list.addItem(QListWidgetItem())
            self.stack.addWidget(_in_its_scroll(part))

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea(self.stack)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _retranslate(self) -> None:
        self.parts_list.setAccessibleName(self.tr("Parts of the administration"))
        names = (
            self.tr("The office"),
            self.tr("Users"),
            self.tr("Departments"),
            self.tr("Days off"),
            self.tr("Publications and services"),
            self.tr("Words of the search"),
            self.tr("Letters"),
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


def _in_its_scroll(part: QWidget) -> QWidget:
    """Return what a part stands in: a place to scroll, or itself where it scrolls by itself."""
    place = part.parentWidget()
    if isinstance(place, QScrollArea):
        place.setWidget(part)
        return place
    return part
