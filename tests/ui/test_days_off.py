"""The days off for those who only read them, their changes, and who is told of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from citizen_office.desk import Desk
from citizen_office.domain.calendar import Closure
from citizen_office.domain.choices import Feast, Role
from citizen_office.ui.controllers.administration import AdministrationController
from citizen_office.ui.controllers.reminding import Reminding
from citizen_office.ui.pages.administration import AdministrationPage
from tests.builders import asked
from tests.conftest import PASSWORD

CLOSED = date(2026, 12, 2)
CLOSURE = Closure("عطلة افتراضية", "Fermeture fictive", "")


@pytest.fixture
def colleague(office, user):
    """Opens the account of somebody of a role."""

    def of(role):
        return office.accounts.open_account(str(role), f"موظف {role}", role, PASSWORD, user)

    return of


@pytest.fixture
def page_of(seat, qtbot, look, monkeypatch):
    """The administration as somebody finds it, everything read."""
    monkeypatch.setattr(
        "citizen_office.ui.controllers.administration.printers.printers", lambda: ["accueil"]
    )

    def make(user):
        page = AdministrationPage()
        qtbot.addWidget(page)
        AdministrationController(page, replace(seat, user=user), Desk()).begin()
        qtbot.waitUntil(lambda: seat.tasks.is_idle)
        page.show_part(page.calendar_part)
        page.show()
        return page

    return make


def texts(table):
    columns = range(table.columnCount())
    return [[table.item(row, each).text() for each in columns] for row in range(table.rowCount())]


def test_a_supervisor_reads_the_days_off_and_finds_nothing_that_changes_them(
    page_of, colleague, office, qtbot
):
    part = page_of(colleague(Role.SUPERVISOR)).calendar_part
    assert part.isVisible()
    assert part.days_table.rowCount() == len(office.calendar.days_off(2026))
    rows = range(part.days_table.rowCount())
    feast = next(row for row in rows if part.days_table.line(row).feast is Feast.ADHA)
    for row in (0, feast):
        part.days_table.setCurrentCell(row, 0)
        changing = part.close_button, part.confirm_button, part.reopen_button
        assert not any(button.isVisible() for button in changing)
    with qtbot.assertNotEmitted(part.feast_wanted):
        qtbot.keyClick(part.days_table, Qt.Key.Key_Return)


def test_an_administrator_confirms_a_feast_by_the_same_key(page_of, user, qtbot):
    part = page_of(user).calendar_part
    rows = range(part.days_table.rowCount())
    feast = next(row for row in rows if part.days_table.line(row).feast is Feast.ADHA)
    part.days_table.setCurrentCell(feast, 0)
    with qtbot.waitSignal(part.feast_wanted):
        qtbot.keyClick(part.days_table, Qt.Key.Key_Return)


@pytest.mark.parametrize("role", [Role.CLERK, Role.OFFICER])
def test_who_assigns_nothing_has_no_days_off_among_the_parts(page_of, colleague, role):
    page = page_of(colleague(role))
    assert page.parts_list.item(page._parts.index(page.calendar_part)).isHidden()
    assert page.calendar_part.days_table.rowCount() == 0


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_the_last_changes_say_who_changed_what_and_how_many_terms(
    page_of, colleague, office, user, role
):
    office.requests.register(asked(), user)
    office.calendar.close(CLOSED, CLOSURE, user)
    office.calendar.reopen(CLOSED, user)
    office.calendar.confirm(office.calendar.feast(Feast.FITR, 1448), date(2027, 3, 10), user)
    part = page_of(colleague(role)).calendar_part
    part.changes_button.click()
    confirmed, opened, closed = texts(part.changes_view.lines_table)
    assert all(user.name in each[3] for each in (confirmed, opened, closed))
    assert all("23/11/2026" in each[0] for each in (confirmed, opened, closed))
    assert ["1" in each[1] for each in (confirmed, opened, closed)] == [False, True, True]
    assert "عيد الفطر" in confirmed[2]
    assert "10/03/2027" in confirmed[2]
    assert "02/12/2026" in opened[2]
    assert CLOSURE.name_ar in closed[2]


def test_a_change_is_opened_by_keyboard_down_to_the_request_and_back(
    page_of, colleague, office, user, qtbot
):
    reference = office.requests.register(asked(), user).reference
    office.calendar.close(CLOSED, CLOSURE, user)
    page = page_of(colleague(Role.SUPERVISOR))
    part = page.calendar_part
    part.changes_button.click()
    qtbot.keyClick(part.changes_view.lines_table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.moved_view)
    (moved,) = texts(part.moved_view.lines_table)
    assert "21/12/2026" in moved[3]
    assert "22/12/2026" in moved[1]
    with qtbot.waitSignal(page.request_opened) as opened:
        qtbot.keyClick(part.moved_view.lines_table, Qt.Key.Key_Return)
    assert opened.args == [str(reference)]
    qtbot.keyClick(part.moved_view, Qt.Key.Key_Escape)
    assert part.stack.currentWidget() is part.changes_view
    qtbot.keyClick(part.changes_view, Qt.Key.Key_Escape)
    assert part.stack.currentWidget() is part.days_panel


def test_a_change_that_moved_nothing_has_no_terms_to_show(page_of, office, user, qtbot):
    office.calendar.close(CLOSED, CLOSURE, user)
    part = page_of(user).calendar_part
    part.changes_button.click()
    assert not part.changes_view.open_button.isEnabled()
    with qtbot.assertNotEmitted(part.change_opened):
        qtbot.keyClick(part.changes_view.lines_table, Qt.Key.Key_Return)


def test_without_a_change_it_is_said_what_will_appear(page_of, user, office, qtbot):
    page = page_of(user)
    view = page.calendar_part.changes_view
    before = view.remark_label.text()
    assert before
    office.calendar.close(CLOSED, CLOSURE, user)
    page.calendar_part.year_wanted.emit(2026)
    qtbot.waitUntil(lambda: view.lines_table.rowCount() == 1)
    assert view.remark_label.text() != before


# Reminders


@pytest.fixture
def reminded(seat, qtbot, look, tasks):
    """What somebody is reminded of: the words and the place the step leads to."""
    owner = QWidget()
    qtbot.addWidget(owner)

    def of(user):
        said, places = [], []
        reminding = Reminding(replace(seat, user=user), owner)
        reminding.requests_wanted.connect(lambda: places.append("requests"))
        reminding.days_wanted.connect(lambda: places.append("days"))
        reminding.changes_wanted.connect(lambda: places.append("changes"))
        seat.notices.reminded.connect(lambda words, step: said.append((words, step.take())))
        reminding.look()
        qtbot.waitUntil(lambda: tasks.is_idle)
        return [words for words, _ in said], places

    return of


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_terms_that_somebody_else_moved_are_called_to_mind(reminded, colleague, office, user, role):
    office.requests.register(asked(), user)
    office.calendar.close(CLOSED, CLOSURE, user)
    words, places = reminded(colleague(role))
    assert words == ["آجال تغيرت:\N{NO-BREAK SPACE}1"]
    assert places == ["changes"]


def test_nobody_is_reminded_of_what_they_changed_themselves(reminded, office, user):
    office.requests.register(asked(), user)
    office.calendar.close(CLOSED, CLOSURE, user)
    assert reminded(user) == ([], [])


@pytest.mark.parametrize("role", [Role.CLERK, Role.OFFICER])
def test_who_assigns_nothing_is_not_told_of_terms_that_moved(
    reminded, colleague, office, user, role
):
    office.requests.register(asked(), user)
    office.calendar.close(CLOSED, CLOSURE, user)
    assert reminded(colleague(role)) == ([], [])


def test_after_a_week_a_change_is_no_news(reminded, colleague, office, user, clock):
    office.requests.register(asked(), user)
    office.calendar.close(CLOSED, CLOSURE, user)
    clock.advance(days=8)
    office.journal.confirm(date(2026, 12, 1))
    assert reminded(colleague(Role.SUPERVISOR)) == ([], [])


def test_terms_that_moved_and_terms_that_end_are_told_in_one_line(
    reminded, colleague, office, user, clock
):
    office.requests.register(asked(), user)
    clock.advance(days=28)
    office.journal.confirm(date(2026, 12, 21))
    office.calendar.close(CLOSED, CLOSURE, user)  # due on the 22nd, the next working day
    words, places = reminded(colleague(Role.SUPERVISOR))
    (said,) = words
    assert "يوم العمل الموالي" in said
    assert said.startswith("آجال تغيرت")
    assert places == ["changes"]


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_only_who_confirms_feasts_is_reminded_of_them(reminded, colleague, office, clock, role):
    clock.moment = clock.moment.replace(year=2027, month=2, day=15)
    office.journal.confirm(date(2027, 2, 15))
    _words, places = reminded(colleague(role))
    assert places == (["days"] if role is Role.ADMINISTRATOR else [])
