"""What is seen of the program: each work ends when its outcome is painted; run by contender.py.

A real window on a real office, without a screen: Qt draws into memory ("offscreen").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, cycle
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtWidgets import QApplication, QWidget

from citizen_office.app import utc_now
from citizen_office.domain.requests import Group
from citizen_office.program import Program
from citizen_office.ui import printers
from citizen_office.ui.pages.counter import CounterPage
from citizen_office.ui.pages.requests import RequestsPage
from tools.bench.contender import Work
from tools.bench.invented import queries
from tools.bench.sample import LOGIN, PASSWORD, fill_lists, new_office

RAIL = ("requests", "catalogue", "administration", "counter")
PATIENCE_MS = 60_000
PAPERS = 2  # form and receipt
LETTERS = 3  # those before say little, and are not looked for
_ALL = QEventLoop.ProcessEventsFlag.AllEvents


class Screen:
    """One window at the desk."""

    def __init__(self, folder: str) -> None:
        self.app = QApplication([])
        self.app.setApplicationName("citizen-office")
        places = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
        QSettings.setPath(*places, mkdtemp(dir=Path(folder).parent))
        self.printed: list[int] = []  # how long each paper is that a printer would have had
        printers.send = lambda paper, _printer, _copies: self.printed.append(len(paper))
        self.program = Program(self.app, Path(folder), None, utc_now)
        self.program.begin()
        self.settle()

    def sign_in(self) -> None:
        """Press the button at the door; the page is to be filled in by then."""
        page = self.program.sign_in_page
        page.login_field.setText(LOGIN)
        page.password_field.setText(PASSWORD)
        page.sign_in_button.click()
        self.painted(lambda: self.page("counter") if self.program.desk is not None else None)

    def enter(self) -> Screen:
        """Sign in, and wait until the desk has nothing more to do."""
        self.sign_in()
        self.settle()
        return self

    def page(self, name: str) -> QWidget | None:
        """Return a page that was already made."""
        return self._frame.shown_pages.get(name)

    def show(self, name: str) -> None:
        """Press a button of the rail and wait until the page is painted."""
        self._frame.rail_buttons[name].click()
        self.painted(lambda: self.page(name))

    @property
    def counter(self) -> CounterPage:
        """The page on which requests are taken down."""
        page = self.page("counter")
        assert isinstance(page, CounterPage)
        return page

    @property
    def requests(self) -> RequestsPage:
        """The page of lists."""
        page = self.page("requests")
        assert isinstance(page, RequestsPage)
        return page

    def finds(self, words: str) -> bool:
        """Say whether anything in the catalogue answers to words."""
        assert self.program.office is not None
        return bool(self.program.office.search.find(words, limit=1))

    def settle(self) -> None:
        """Let everything end that is still under way."""
        quiet = 0
        while quiet < 5:
            self.app.processEvents(_ALL, 20)
            quiet = quiet + 1 if self.program.tasks.is_idle else 0

    def painted(
        self, find: Callable[[], QWidget | None], is_there: Callable[[], bool] = lambda: True
    ) -> None:
        """Go on until a widget has been painted while what is waited for was there."""
        painting: _Painting | None = None
        patience = QTimer(interval=PATIENCE_MS, singleShot=True)
        patience.start()
        while painting is None or not painting.is_done:
            if not patience.isActive():
                raise TimeoutError
            widget = find()
            if painting is None and widget is not None:
                painting = _Painting(widget, is_there)
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    @property
    def _frame(self):  # noqa: ANN202 - a Frame, which is not to be loaded before the first frame
        assert self.program.desk is not None
        return self.program.desk.frame


class _Painting(QObject):
    """Watches one widget until it is painted."""

    def __init__(self, widget: QWidget, is_there: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._is_there = is_there
        self.is_done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that it was painted."""
        if event.type() == QEvent.Type.Paint and self._is_there():
            self.is_done = True
            watched.removeEventFilter(self)
            self.deleteLater()
        return False


def entering(folder: str) -> Iterator[Work]:
    """Sign in."""
    yield Screen(folder).sign_in


def showing_first(folder: str, name: str) -> Iterator[Work]:
    """Show a page that was not made yet."""
    yield partial(Screen(folder).enter().show, name)


def turning(folder: str) -> Iterator[Work]:
    """Turn from page to page, each of them made already."""
    screen = Screen(folder).enter()
    for name in RAIL:
        screen.show(name)
        screen.settle()
    for name in cycle(RAIL):
        yield partial(screen.show, name)
        screen.settle()


def suggesting(folder: str) -> Iterator[Work]:
    """Type a word of a subject, a letter at a time, until what answers to it is painted.

    Letters that nothing answers to change nothing on the screen, and are left out.
    """
    screen = Screen(folder).enter()
    for word in cycle(_words()):
        screen.counter.begin_anew()
        for place, letter in enumerate(word):
            screen.settle()
            if place >= LETTERS - 1 and screen.finds(word[: place + 1]):
                yield partial(_suggest, screen, letter)
            else:
                _type(screen, letter)


def receiving(folder: str) -> Iterator[Work]:
    """Register what is in the form, until its receipt is painted."""
    screen = Screen(folder).enter()
    for number in count(1):
        screen.counter.form.fill(_body(number))
        screen.settle()
        yield partial(_register, screen)
        while len(screen.printed) < PAPERS * number:
            screen.settle()
        screen.settle()


def listing(folder: str, rows: str, every: str = "1") -> Iterator[Work]:
    """Show the list of so many requests, of `every` so many one open, until its page is painted."""
    new_office(Path(folder))
    fill_lists(Path(folder), int(rows), int(every))
    screen = Screen(folder).enter()
    screen.show("requests")
    while True:
        screen.show("administration")
        screen.requests.model.show_lines((), has_more=False)
        screen.requests.show_group(Group.OPEN)
        screen.requests.show_counts({})
        screen.settle()
        yield partial(_list, screen)
        screen.settle()


def _suggest(screen: Screen, letter: str) -> None:
    answers: list[bool] = []
    found = screen.counter.known_panel.found_list
    found.model().modelReset.connect(lambda: answers.append(True))
    _type(screen, letter)
    screen.painted(found.viewport, lambda: bool(answers))


def _type(screen: Screen, letter: str) -> None:
    field = screen.counter.form.wish_part.subject_field
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)


def _register(screen: Screen) -> None:
    paper = screen.counter.registered_panel.paper_view
    drawn: list[bool] = []

    def find() -> QWidget | None:
        renderer = paper.findChild(QPdfPageRenderer)
        if renderer is None or not screen.counter.registered_panel.isVisible():
            return None
        renderer.pageRendered.connect(lambda: drawn.append(True))
        view = renderer.parent()
        return view.viewport()  # type: ignore[no-any-return, union-attr]

    screen.counter.register_button.click()
    screen.painted(find, lambda: bool(drawn))


def _list(screen: Screen) -> None:
    page = screen.requests

    def is_read() -> bool:
        return bool(page.model.lines) or page.lines_stack.currentIndex() == 1

    def find() -> QWidget | None:
        if not is_read():
            return None
        return page.requests_table.viewport() if page.model.lines else page.empty_remark

    screen.program.desk.frame.rail_buttons["requests"].click()  # type: ignore[union-attr]
    screen.painted(find)


def _words() -> list[str]:
    return [word for asked in queries() for word in asked.split() if len(word) > LETTERS]


def _body(number: int) -> dict[str, object]:
    return {
        "subject": f"نسخة من الوثائق المتعلقة بالمثال رقم {number}",
        "applicant": {
            "id_number": f"L{number:06d}",
            "first_name": "زينب",
            "last_name": "الافتراضية",
            "address": "رقم 0، زنقة المثال، تطوان",
        },
    }
