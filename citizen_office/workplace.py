"""One user at the desk: the pages, joined to the services and to each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.desk import Appearance, Desk
from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.people import User
from citizen_office.ui.actions import EVERYWHERE, Act, acts_of
from citizen_office.ui.controllers.administration import AdministrationController
from citizen_office.ui.controllers.catalogue import CatalogueController
from citizen_office.ui.controllers.counter import CounterController
from citizen_office.ui.controllers.password import change_password
from citizen_office.ui.controllers.printing import Press
from citizen_office.ui.controllers.reminding import Reminding
from citizen_office.ui.controllers.request import RequestController
from citizen_office.ui.controllers.requests import RequestsController
from citizen_office.ui.controllers.searching import Searching
from citizen_office.ui.controllers.visitor import VisitorController
from citizen_office.ui.dialogs.keys import KeysDialog
from citizen_office.ui.frame import Frame
from citizen_office.ui.notices import Notices
from citizen_office.ui.pages.administration import AdministrationPage
from citizen_office.ui.pages.administration_calendar import CalendarPart
from citizen_office.ui.pages.catalogue import CataloguePage
from citizen_office.ui.pages.counter import CounterPage
from citizen_office.ui.pages.request import RequestPage
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.office import Office

COUNTER, REQUESTS, REQUEST = str(Act.COUNTER), str(Act.REQUESTS), "request"
CATALOGUE, ADMINISTRATION = str(Act.CATALOGUE), str(Act.ADMINISTRATION)


class Workplace(QObject):
    """Makes each page when it is first asked for, and leads from one to another.

    The counter is made at once, before it is known who will sit here: while a password is checked.
    Everything is made in the place where it will stand, since what moves is given its style anew.

    Signals:
        lock_wanted: The desk is to be covered.
        leave_wanted: Another user is to sign in.
        appearance_wanted: The window is to look like this.
        desk_changed: The settings of this computer are these from now on.
    """

    lock_wanted = Signal()
    leave_wanted = Signal()
    appearance_wanted = Signal(Appearance)
    desk_changed = Signal(Desk)

    def __init__(self, office: Office, tasks: Tasks, place: QWidget) -> None:
        super().__init__(tasks)
        self._office, self._tasks = office, tasks
        self.notices = Notices(self)
        self._controllers: dict[str, QObject] = {}
        self._before_request = REQUESTS
        self.frame = Frame(
            {
                COUNTER: self._make_counter,
                REQUESTS: self._make_requests,
                REQUEST: self._make_request,
                CATALOGUE: self._make_catalogue,
                ADMINISTRATION: self._make_administration,
            },
            place,
        )
        self._counter_page = CounterPage(self.frame.pages)

    def begin(self, user: User, desk: Desk) -> None:
        """Let a user work here, with the settings of this computer."""
        self._desk = desk
        self.press = Press(self._office, user, self._tasks, self.notices, desk)
        self.seat = Seat(self._office, user, self._tasks, self.notices, self.press)
        self.visitor = VisitorController(self.frame, self.seat)
        self._join()
        self.frame.show_page(COUNTER)
        self._searching = Searching(self.seat, self.frame)
        self._searching.begin()
        self._reminding = Reminding(self.seat, self.frame)
        self._reminding.requests_wanted.connect(self._show_requests)
        self._reminding.days_wanted.connect(self._show_days_off)
        self._reminding.changes_wanted.connect(self._show_changes)
        self._reminding.look()

    def follow(self, desk: Desk) -> None:
        """Work with other settings of this computer."""
        self._desk = desk
        self.press.follow(desk)
        self.frame.appearance_bar.show_appearance(desk.appearance)
        administration = self._controllers.get(ADMINISTRATION)
        if isinstance(administration, AdministrationController):
            administration.follow(desk)

    def focus(self) -> None:
        """Give the keys to the page in front, and remind of terms if another day has begun."""
        self._reminding.look()
        page = self.frame.in_front()
        last = None if page is None else page.focusWidget()
        if last is not None and last is not page:
            last.setFocus()
        elif isinstance(page, CounterPage):
            page.begin()
        elif page is not None:
            page.setFocus()

    def flush(self) -> None:
        """Keep now what is being written, and show the visitor nothing more."""
        self.visitor.close()
        for controller in self._controllers.values():
            if isinstance(controller, CounterController | RequestController):
                controller.flush()

    @Slot(str)
    def open_request(self, reference: str) -> None:
        """Show a request; closing it leads back to where one was."""
        front = self.frame.in_front()
        name = next((n for n, page in self.frame.shown_pages.items() if page is front), REQUESTS)
        if name != REQUEST:
            self._before_request = name
        self.frame.show_page(REQUEST)
        controller = self._controllers[REQUEST]
        assert isinstance(controller, RequestController)
        controller.open(reference)

    @Slot(str)
    def open_record(self, record: str) -> None:
        """Show a record of the catalogue, or what is published."""
        self.frame.show_page(CATALOGUE)
        controller = self._controllers[CATALOGUE]
        assert isinstance(controller, CatalogueController)
        controller.open(record)

    @Slot(str)
    def ask_about(self, record: str) -> None:
        """Begin a request about a record."""
        self.frame.show_page(COUNTER)
        controller = self._controllers[COUNTER]
        assert isinstance(controller, CounterController)
        controller.start_from((record,))

    def _join(self) -> None:
        seat, frame = self.seat, self.frame
        frame.listen_to(self.notices)
        frame.appearance_bar.show_appearance(self._desk.appearance)
        frame.appearance_bar.wanted.connect(self.appearance_wanted)
        frame.lock_wanted.connect(self.lock_wanted)
        frame.leave_wanted.connect(self.leave_wanted)
        frame.keys_wanted.connect(self._show_keys)
        frame.password_wanted.connect(partial(change_password, seat, frame))
        frame.search_box.picked.connect(self._open_found)
        seat.tasks.failed.connect(self.notices.fail)
        seat.tasks.busy_changed.connect(frame.show_busy)
        seat.tasks.watch(seat.office.revision)
        seat.tasks.read(seat.office.requests.place, self._show_who, owner=frame)

    @Slot(object)
    def _show_who(self, place: tuple[str, str]) -> None:
        self.frame.show_who(self.seat.user.name, " · ".join(place))

    @Slot(Found)
    def _open_found(self, found: Found) -> None:
        if found.kind is RecordKind.REQUEST:
            self.open_request(found.id)
        else:
            self.open_record(found.id)
        self.focus()

    @Slot()
    def _show_keys(self) -> None:
        page = self.frame.in_front()
        here = [act for act in acts_of(page) if act not in EVERYWHERE] if page else []
        KeysDialog(here, EVERYWHERE, self.frame.window()).open()

    @Slot()
    def _show_requests(self) -> None:
        self.frame.show_page(REQUESTS)

    @Slot()
    def _show_days_off(self) -> CalendarPart:
        page = self.frame.show_page(ADMINISTRATION)
        assert isinstance(page, AdministrationPage)
        page.show_part(page.calendar_part)
        return page.calendar_part

    @Slot()
    def _show_changes(self) -> None:
        self._show_days_off().show_changes()

    @Slot()
    def _close_request(self) -> None:
        self.frame.show_page(self._before_request)

    def _make_counter(self) -> QWidget:
        page = self._counter_page
        controller = CounterController(page, self.seat)
        page.record_opened.connect(self.open_record)
        page.request_opened.connect(self.open_request)
        page.visitor_wanted.connect(self.visitor.show)
        self._controllers[COUNTER] = controller
        controller.begin()
        return page

    def _make_requests(self) -> QWidget:
        page = RequestsPage(self.frame.pages)
        controller = RequestsController(page, self.seat)
        page.request_opened.connect(self.open_request)
        self._controllers[REQUESTS] = controller
        controller.begin()
        return page

    def _make_request(self) -> QWidget:
        page = RequestPage(self.frame.pages)
        self._controllers[REQUEST] = RequestController(page, self.seat)
        page.record_opened.connect(self.open_record)
        page.closed.connect(self._close_request)
        return page

    def _make_catalogue(self) -> QWidget:
        page = CataloguePage(self.frame.pages)
        controller = CatalogueController(page, self.seat)
        page.request_wanted.connect(self.ask_about)
        page.request_opened.connect(self.open_request)
        page.visitor_wanted.connect(self.visitor.show)
        self._controllers[CATALOGUE] = controller
        controller.begin()
        return page

    def _make_administration(self) -> QWidget:
        page = AdministrationPage(self.frame.pages)
        controller = AdministrationController(page, self.seat, self._desk)
        page.appearance_wanted.connect(self.appearance_wanted)
        page.desk_changed.connect(self.desk_changed)
        page.request_opened.connect(self.open_request)
        self._controllers[ADMINISTRATION] = controller
        controller.begin()
        return page
