"""The running program: which page is in front, who works at the desk, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from citizen_office.desk import Appearance, Desk, read_desk, write_desk
from citizen_office.errors import OfficeError
from citizen_office.places import holds_office
from citizen_office.ui.language import ScreenLanguage
from citizen_office.ui.main_window import MainWindow
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.sign_in import SignInPage
from citizen_office.ui.single import OneWindow
from citizen_office.ui.theme import Look

if TYPE_CHECKING:
    from citizen_office.domain.people import User
    from citizen_office.office import Office
    from citizen_office.ui.controllers.sign_in import SignInController
    from citizen_office.ui.pages.first_start import FirstStartPage
    from citizen_office.ui.tasks import Tasks
    from citizen_office.workplace import Workplace

Clock = Callable[[], datetime]
Front = tuple[str, str]
SOON_MS = 20  # once the page at the door has said that it is waiting


def run(folder: Path, confirmed: date | None, now: Clock) -> int:
    """Open the window on a data folder and return the exit status once it is closed."""
    app = QApplication([])
    app.setApplicationName("citizen-office")
    program = Program(app, folder, confirmed, now)
    program.begin()
    status = app.exec()
    program.end()
    return status


class Program(QObject):
    """One window on one data folder, from the first frame to the last."""

    def __init__(self, app: QApplication, folder: Path, confirmed: date | None, now: Clock) -> None:
        super().__init__()
        self._app, self._folder, self._confirmed, self._now = app, folder, confirmed, now
        self.desk_settings = read_desk(folder)
        self.language = ScreenLanguage(app)
        self.look = Look(app)
        self.office: Office | None = None
        self.desk: Workplace | None = None
        self._user: User | None = None
        self._given: tuple[str, str] | None = None
        self._laid: Workplace | None = None
        self._is_opening = False
        self._put_on(self.desk_settings.appearance)
        self.window = MainWindow(QSettings("citizen-office", "window"))
        self.one = OneWindow(folder, self)
        self.window.idled.connect(self.lock)
        self.window.closing.connect(self._flush)

    @cached_property
    def tasks(self) -> Tasks:
        """The threads; they are not needed before the first frame."""
        from citizen_office.ui.tasks import Tasks  # noqa: PLC0415 - as above

        return Tasks(self.window)

    @cached_property
    def _door(self) -> SignInController:
        """Who may come in; there has to be an office."""
        from citizen_office.ui.controllers.sign_in import (  # noqa: PLC0415 - after the first frame
            SignInController,
        )

        assert self.office is not None
        made = SignInController(self.sign_in_page, self.office, self.tasks, self.window)
        made.passed.connect(self._enter)
        return made

    def begin(self) -> None:
        """Show the page at the door."""
        self.window.first_painted.connect(self._watch_for_bugs)
        self.window.first_painted.connect(self.language.use_formats)
        self.one.asked.connect(self.window.come_forward)
        if not self.one.claim():
            self._show_in_use()
        elif holds_office(self._folder):
            self._show_sign_in()
            self.window.first_painted.connect(self._open_office)
        else:
            self._show_first_start()
            self.window.first_painted.connect(self._load_desk)
        self.window.first_painted.connect(self.one.listen)
        self.window.show()

    def end(self) -> None:
        """Let what is being saved be saved, and let go of every file."""
        self.tasks.close()
        if self.office is not None:
            self.office.close()
        self.one.release()
        self.language.leave()

    @Slot(Appearance)
    def dress(self, appearance: Appearance) -> None:
        """Look like this at once, and the next time the same user signs in."""
        self.window.keep_place()
        self._put_on(appearance)
        desk = self.desk_settings
        users = dict(desk.users)
        if self._user is not None:
            users[str(self._user.id)] = appearance
        self.keep_desk(replace(desk, appearance=appearance, users=users))

    @Slot(Desk)
    def keep_desk(self, desk: Desk) -> None:
        """Take these settings of this computer, and keep them."""
        self.desk_settings = desk
        if self.desk is not None:
            self.desk.follow(desk)
        if holds_office(self._folder):
            self.tasks.write(
                partial(write_desk, self._folder, desk), _ignore, owner=self.window, holds=False
            )

    @Slot()
    def lock(self) -> None:
        """Cover the desk; the pages keep what is on them."""
        if self.desk is None or self._user is None:
            return
        self._flush()
        self._tidy()
        self.window.put_questions_aside()
        self.window.watch_idleness(on=False)
        self.sign_in_page.ask_again(self._user.login, self._user.name)
        self.window.put_in_front(self.sign_in_page)

    def _tidy(self) -> None:
        """Do what registering put off, now that nobody waits."""
        assert self.office is not None
        tidy = self.office.requests.tidy
        self.tasks.write(tidy, _ignore, owner=self.window, failed=_ignore, holds=False)

    @Slot()
    def leave(self) -> None:
        """Close the desk of this user, for another to sign in."""
        self._flush()
        self._drop_desk()
        self._user = None
        self.tasks.watch(None)
        self.window.watch_idleness(on=False)
        self.sign_in_page.login_field.clear()
        self.sign_in_page.ask()
        self.window.put_in_front(self.sign_in_page)

    def _drop_desk(self) -> None:
        """Leave nothing in memory of whoever worked here."""
        self.window.drop_questions()
        if self.desk is not None:
            self.window.drop(self.desk.frame)
            self.desk.deleteLater()
            self.desk = None

    def _put_on(self, appearance: Appearance) -> None:
        self.language.use(appearance.language)
        self.look.use(appearance)

    def _show_sign_in(self) -> None:
        self.sign_in_page = SignInPage(self.window)
        self.sign_in_page.submitted.connect(self._sign_in_as)
        self.sign_in_page.switch_wanted.connect(self.leave)
        self.sign_in_page.recovery_wanted.connect(self._recover)
        self._wire_appearance(self.sign_in_page)
        self.sign_in_page.ask(self.desk_settings.last_user)
        self.window.put_in_front(self.sign_in_page)

    def _wire_appearance(self, page: SignInPage | FirstStartPage) -> None:
        bar = page.appearance_bar
        bar.show_appearance(self.desk_settings.appearance)
        bar.wanted.connect(self.dress)
        bar.wanted.connect(bar.show_appearance)

    def _show_first_start(self) -> None:
        from citizen_office.opening import Opening  # noqa: PLC0415 - once in an office's life

        self.opening = Opening(self._folder, self._now, self.window, self.tasks)
        self._wire_appearance(self.opening.page)
        self.opening.opened.connect(self._enter_new)
        self.window.put_in_front(self.opening.page)

    def _show_in_use(self) -> None:
        from citizen_office.ui.pages.in_use import InUsePage  # noqa: PLC0415 - seldom

        page = InUsePage(self.window)
        page.forward_wanted.connect(self._bring_forward)
        page.close_wanted.connect(self.window.close)
        self.window.put_in_front(page)

    @Slot()
    def _recover(self) -> None:
        if self.office is not None:
            self._door.recover()

    @Slot()
    def _bring_forward(self) -> None:
        self.one.bring_forward()
        self.window.close()

    @Slot()
    def _open_office(self) -> None:
        self._is_opening = True
        self.tasks.read(
            partial(open_office, self._folder, self._now, self._confirmed),
            self._office_opened,
            owner=self.window,
            failed=self._not_opened,
        )

    @Slot(object)
    def _office_opened(self, opened: tuple[Office, Front]) -> None:
        self.office, front = opened
        self.sign_in_page.show_office(*front)
        self._load_desk()
        if self._given is not None:
            self._sign_in_as(*self._given)

    @Slot()
    def _load_desk(self) -> None:
        """Load the pages while somebody types; that takes longer than making them."""
        self.tasks.read(partial(load_desk, self.office), _ignore, owner=self.window)

    @Slot(object)
    def _not_opened(self, error: OfficeError) -> None:
        self._given, self._is_opening = None, False
        self.sign_in_page.show_fault(explain(error))

    @Slot(str, str)
    def _sign_in_as(self, login: str, password: str) -> None:
        self.sign_in_page.show_waiting()
        if self.office is None:  # who types fast is let in once it is opened
            self._given = login, password
            if not self._is_opening:
                self._open_office()
            return
        self._given = None
        self._door.sign_in(login, password)
        if self.desk is None:
            QTimer.singleShot(SOON_MS, self, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        """Lay the desk while the password is checked."""
        if self.desk is None:
            self._laid = self._lay()

    def _lay(self) -> Workplace:
        from citizen_office.workplace import Workplace  # noqa: PLC0415 - after the first frame

        assert self.office is not None
        return self._laid or Workplace(self.office, self.tasks, self.window.stack)

    @Slot(object, object, str)
    def _enter_new(self, office: Office, user: User, trouble: str) -> None:
        """Come in at once where the office was just made."""
        self.office = office
        self.one.claim()
        self._show_sign_in()
        self.tasks.read(
            partial(front_of, office),
            lambda front: self.sign_in_page.show_office(*front),
            owner=self.sign_in_page,
        )
        self._enter(user)
        if trouble and self.desk is not None:
            self.desk.notices.warn(trouble)

    @Slot(object)
    def _enter(self, user: User) -> None:
        """Put the desk in front: the one that was covered, or a new one."""
        if self.desk is None or self._user != user:
            self._make_desk(user)
        assert self.desk is not None
        self.window.put_in_front(self.desk.frame)
        self.desk.focus()
        self.window.ask_again()
        self.window.watch_idleness(on=True)

    def _make_desk(self, user: User) -> None:
        self._drop_desk()
        self._user = user
        own = self.desk_settings.users.get(str(user.id), self.desk_settings.appearance)
        if own != self.desk_settings.appearance:
            self._put_on(own)
        settings = replace(self.desk_settings, last_user=user.login, appearance=own)
        self.desk, self._laid = self._lay(), None
        self.desk.begin(user, settings)
        self.desk.lock_wanted.connect(self.lock)
        self.desk.leave_wanted.connect(self.leave)
        self.desk.appearance_wanted.connect(self.dress)
        self.desk.desk_changed.connect(self.keep_desk)
        self.keep_desk(settings)
        self.sign_in_page.appearance_bar.show_appearance(own)

    @Slot()
    def _flush(self) -> None:
        if self.desk is not None:
            self.desk.flush()

    @Slot()
    def _watch_for_bugs(self) -> None:
        from citizen_office.ui import crash  # noqa: PLC0415 - after the first frame

        crash.install(self._crash)

    def _crash(self, report: str) -> None:
        """Keep what is on the desk, tell the bug, and end: going on would risk the register."""
        self.window.watch_idleness(on=False)
        with suppress(Exception):  # the fault may lie in what is to be kept
            self._flush()
        from citizen_office.ui.crash import CrashDialog  # noqa: PLC0415 - it is loaded by now

        dialog = CrashDialog(report, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self._app.exit(1))
        dialog.open()


def open_office(folder: Path, now: Clock, confirmed: date | None) -> tuple[Office, Front]:
    """Return the office of a folder, and what its door says; for a worker, since it loads."""
    from citizen_office.office import Office  # noqa: PLC0415 - after the first frame

    office = Office.open(folder, now, confirmed)
    return office, front_of(office)


def front_of(office: Office) -> Front:
    """Return what the desk is called, and the password that a fictitious office tells."""
    site, desk = office.requests.place()
    name = f"{site} · {desk}"
    if not office.settings.office.is_fictitious:
        return name, ""
    from citizen_office.demonstration import PASSWORD  # noqa: PLC0415 - seldom

    return name, PASSWORD


def load_desk(office: Office | None) -> None:
    """Load the pages and what draws papers, for a worker: nothing of them is made yet."""
    from citizen_office import workplace  # noqa: F401, PLC0415 - after the first frame
    from citizen_office.ui.widgets import pdf_view  # noqa: F401, PLC0415 - as above

    if office is not None:
        _ = office.printing


def _ignore(_answer: object) -> None:
    """Nobody waits for this."""
