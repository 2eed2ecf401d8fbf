"""Fixtures for tests of the window: a real office behind it, a printer that only takes notes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from citizen_office.desk import Appearance, Desk
from citizen_office.ui.controllers.printing import Press
from citizen_office.ui.language import ScreenLanguage
from citizen_office.ui.notices import Notices
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Tasks
from citizen_office.ui.theme import Look


@pytest.fixture(scope="session")
def theme_cache(tmp_path_factory):
    """Rendered once: a sheet takes longer than a test."""
    return tmp_path_factory.mktemp("theme")


@pytest.fixture
def language(qapp):
    """The language of the screen, Arabic until a test changes it."""
    made = ScreenLanguage(qapp)
    made.use("ar")
    made.use_formats()
    yield made
    made.use("fr")  # nothing of a test is left for the next one
    for translator in made._installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def look(qapp, theme_cache, language):
    """The theme, as it is at first."""
    made = Look(qapp, theme_cache)
    made.use(Appearance())
    yield made
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def hurry(qapp):
    """A test presses faster than any hand, and means it."""
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.fixture
def notices():
    return Notices()


@pytest.fixture
def tasks(qtbot, qapp):
    """The real threads, closed before the database is."""
    assert isinstance(qapp, QApplication)
    owner = QWidget()
    qtbot.addWidget(owner)
    made = Tasks(owner)
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def printed():
    """What reached the printer: bytes, printer, copies."""
    return []


@pytest.fixture
def seat(office, user, tasks, notices, printed):
    """A user at the desk of a real office."""

    def send(paper, printer, copies):
        printed.append((paper, printer, copies))

    press = Press(office, user, tasks, notices, Desk(), send)
    return Seat(office, user, tasks, notices, press)
