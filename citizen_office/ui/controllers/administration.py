"""Joins the administration to the office's settings, its accounts, and this computer's desk."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from citizen_office.desk import Desk
from citizen_office.domain.choices import Language
from citizen_office.domain.facts import Kind
from citizen_office.domain.papers import OfficeData
from citizen_office.domain.people import User
from citizen_office.domain.roles import may
from citizen_office.errors import NoSuchFile, OfficeError, SettingsChanged
from citizen_office.ui import printers
from citizen_office.ui.controllers.accounts import AccountsController
from citizen_office.ui.controllers.calendar import CalendarController
from citizen_office.ui.controllers.departments import DepartmentsController
from citizen_office.ui.controllers.letters import LettersController
from citizen_office.ui.controllers.password import change_password
from citizen_office.ui.controllers.publications import PublicationsController
from citizen_office.ui.controllers.recovery import RecoveryController
from citizen_office.ui.controllers.saving import documents
from citizen_office.ui.controllers.vocabulary import VocabularyController
from citizen_office.ui.language import paper_language
from citizen_office.ui.pages.administration import AdministrationPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office


class AdministrationController(QObject):
    """Reads what each part shows, and keeps what is changed there."""

    def __init__(self, page: AdministrationPage, seat: Seat, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._accounts = AccountsController(page.users_part, seat)
        self._departments = DepartmentsController(page.departments_part, seat)
        self._calendar = CalendarController(page.calendar_part, seat)
        self._letters = LettersController(page.letters_part, seat)
        self._publications = PublicationsController(page.publications_part, seat)
        self._vocabulary = VocabularyController(page.vocabulary_part, seat)
        self._recovery = RecoveryController(page.recovery_part, seat)
        page.show_user(seat.user)
        page.show_desk(desk)
        page.about_part.show_folder(str(seat.office.folder))
        page.office_part.submitted.connect(self._save)
        page.office_part.logo_wanted.connect(self._choose_logo)
        page.office_part.blank_wanted.connect(self._show_blank)
        page.printers_part.test_wanted.connect(self._print_test)
        page.printers_part.refresh_wanted.connect(self._look_for_printers)
        page.appearance_part.password_wanted.connect(self._change_password)
        seat.tasks.changed.connect(self._refresh)

    def begin(self) -> None:
        """Read what the parts show."""
        self._look_for_printers()
        self._read()

    def follow(self, desk: Desk) -> None:
        """Show other settings of this computer."""
        self._page.show_desk(desk)

    @Slot(Touched)
    def _refresh(self, touched: Touched) -> None:
        if touched & Touched.OFFICE:
            self._read()

    def _read(self) -> None:
        """Read what is shown to this role alone."""
        role = self._seat.user.role
        if may(role, Kind.USER_CHANGED):
            self._read_office()
            self._accounts.begin()
        if may(role, Kind.DEPARTMENT_CHANGED):
            self._departments.begin()
        if may(role, Kind.ASSIGNED):
            self._calendar.begin()
        if may(role, Kind.PUBLICATION_CHANGED):
            self._publications.begin()
        if may(role, Kind.VOCABULARY_CHANGED):
            self._vocabulary.begin()
        if may(role, Kind.TEMPLATE_CHANGED):
            self._letters.begin()

    def _read_office(self) -> None:
        self._seat.tasks.read(
            partial(_office_data, self._seat.office),
            self._page.office_part.show_office,
            owner=self._page.office_part,
            name="office",
        )

    @Slot(OfficeData, object)
    def _save(self, data: OfficeData, logo: bytes | None) -> None:
        before = self._page.office_part.before
        self._seat.tasks.write(
            partial(_save_office, self._seat.office, before, data, self._seat.user, logo),
            self._saved,
            owner=self._page.office_part,
            touches=Touched.OFFICE,
            failed=self._refused,
        )

    def _saved(self, data: OfficeData) -> None:
        self._page.office_part.show_saved(data)
        self._seat.notices.say(self.tr("Saved; papers made from now on say it."))

    def _refused(self, error: OfficeError) -> None:
        part = self._page.office_part
        if isinstance(error, SettingsChanged) and isinstance(error.now, OfficeData):
            part.show_outdated(error.now, error)
            return
        (part.show_fault if part.takes(error) else self._seat.notices.fail)(error)

    @Slot()
    def _choose_logo(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Choose the logo"), documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_logo)
        dialog.open()

    @Slot(str)
    def take_logo(self, path: str) -> None:
        """Show the picture of a file; it is kept once the rest is saved."""
        self._seat.tasks.read(
            partial(_read_logo, path),
            self._page.office_part.show_logo,
            owner=self._page.office_part,
            name="logo",
            failed=self._page.office_part.show_fault,
        )

    @Slot()
    def _show_blank(self) -> None:
        self._seat.tasks.read(
            partial(_blank_form, self._seat.office, paper_language()),
            self._page.office_part.show_blank,
            owner=self._page.office_part,
            name="blank",
        )

    @Slot()
    def _print_test(self) -> None:
        make = partial(_blank_form, self._seat.office, paper_language())
        self._seat.press.print_bytes(make, self._page)

    @Slot()
    def _look_for_printers(self) -> None:
        part = self._page.printers_part
        self._seat.tasks.read(printers.printers, part.show_printers, owner=part, name="printers")

    @Slot()
    def _change_password(self) -> None:
        change_password(self._seat, self._page)


# What follows runs in a worker: naming a service there loads what it needs.


def _office_data(office: Office) -> OfficeData:
    return office.settings.office


def _save_office(
    office: Office, seen: OfficeData, data: OfficeData, user: User, logo: bytes | None
) -> OfficeData:
    office.save_settings(seen, data, user, logo)
    return office.settings.office


def _blank_form(office: Office, language: Language) -> bytes:
    return office.printing.blank_form(language)


def _read_logo(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise NoSuchFile("logo") from error
