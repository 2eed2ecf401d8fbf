"""The lists of requests: what the page says and shows, and how it reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from citizen_office.domain.requests import Group, RequestLine
from citizen_office.domain.state import Status
from citizen_office.ui.controllers.requests import RequestsController
from citizen_office.ui.models.requests import Column, RequestsModel
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.tasks import Touched
from tests.builders import PERSON, asked
from tests.ui.audit import audit, shown

LINE = RequestLine(
    reference="AZH1-2026-00001-L",
    subject="محضر دورة أكتوبر العادية وجميع ملحقاتها",
    applicant="زينب الافتراضية",
    status=Status.REGISTERED,
    received_on=date(2026, 11, 2),
    due_on=date(2026, 11, 30),
    days_left=-2,
    urgent=False,
    overdue=True,
    has_conflicts=False,
    entries=1,
)


def lines(*numbers: int) -> list[RequestLine]:
    return [replace(LINE, reference=f"AZH1-2026-{n:05}-L", days_left=n) for n in numbers]


@pytest.fixture
def page(qtbot, look):
    made = RequestsPage()
    qtbot.addWidget(made)
    shown(made, 1100, 640)
    return made


@pytest.fixture
def joined(page, seat, qtbot):
    """The page with a real office of 150 open requests behind it."""
    for _ in range(150):
        seat.office.requests.register(asked(), seat.user)
    controller = RequestsController(page, seat)
    controller.begin()
    qtbot.waitUntil(lambda: len(page.model.lines) == 100)
    return page


def references(page) -> list[str]:
    return [line.reference for line in page.model.lines]


def test_a_row_says_everything_to_those_who_hear_it(language):
    said = RequestsModel().whole(LINE)
    assert all(words in said for words in (LINE.reference, LINE.subject, LINE.applicant))


def test_the_model_keeps_the_rules_of_models(qapp):
    model = RequestsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(lines(1, 2), has_more=True)
    model.add_lines(lines(3), has_more=False)
    model.show_lines(lines(3, 1), has_more=False)
    assert model.rowCount() == 2


def test_more_is_asked_for_once_until_it_has_come(qtbot):
    model = RequestsModel()
    model.show_lines(lines(1, 2), has_more=True)
    with qtbot.waitSignal(model.more_wanted) as asked_for:
        model.fetchMore(QModelIndex())
    with qtbot.assertNotEmitted(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert asked_for.args == ["AZH1-2026-00002-L"]
    model.add_lines(lines(2, 3), has_more=False)
    assert [line.days_left for line in model.lines] == [1, 2, 3]
    assert not model.canFetchMore(QModelIndex())


def test_one_click_opens_a_request(page, qtbot):
    page.show_lines(lines(1, 2), has_more=False)
    table = page.requests_table
    place = table.visualRect(page.model.index(1, Column.SUBJECT)).center()
    with qtbot.waitSignal(page.request_opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["AZH1-2026-00002-L"]


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_arrows_end_and_enter_open_a_request(page, language, qtbot, code):
    language.use(code)
    page.show_lines(lines(1, 2, 3), has_more=False)
    table = page.requests_table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.reference() == "AZH1-2026-00002-L"
    qtbot.keyClick(table, Qt.Key.Key_End)
    with qtbot.waitSignal(page.request_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["AZH1-2026-00003-L"]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.reference() == "AZH1-2026-00001-L"


def test_typing_over_the_table_searches(page, qtbot):
    page.show_lines(lines(1), has_more=False)
    qtbot.keyClick(page.requests_table, "4")
    assert page.search_field.text() == "4"
    with qtbot.waitSignal(page.words_changed) as words:
        qtbot.keyClick(page.search_field, "2")
    assert words.args == ["42"]


def test_what_is_chosen_stays_chosen_when_lines_come_again(page):
    page.show_lines(lines(*range(50)), has_more=False)
    page.requests_table.choose_row(30)
    page.requests_table.verticalScrollBar().setValue(25)
    page.show_lines(lines(*range(1, 50)), has_more=False)
    assert page.requests_table.reference() == "AZH1-2026-00030-L"
    assert page.requests_table.first_row() == 25


def test_an_empty_group_says_what_will_appear_there(page):
    page.show_counts({Group.OPEN: 1})
    page.show_group(Group.OVERDUE)
    page.show_lines([], has_more=False)
    assert page.lines_stack.currentWidget() is not page.requests_table
    assert page.empty_remark.words_label.text()


def test_an_empty_office_shows_the_key_to_begin(page):
    page.show_counts(dict.fromkeys(Group, 0))
    page.show_lines([], has_more=False)
    assert "F2" in page.empty_remark.words_label.text()


def test_long_groups_are_not_counted_to_their_end(page):
    page.show_counts({Group.OPEN: 1000, Group.OVERDUE: 7})
    assert "999+" in page.groups_chooser.row.buttons[Group.OPEN].accessibleName()
    assert page.groups_chooser.row.buttons[Group.OVERDUE].accessibleName().endswith("7")


@pytest.mark.parametrize(("width", "height"), [(1100, 640), (860, 470)])
def test_the_page_passes_the_audit(page, width, height):
    page.show_lines(lines(-1, 0, 3, 9), has_more=False)
    shown(page, width, height)
    assert audit(page) == []


def test_the_next_lines_are_read_when_somebody_scrolls(joined, qtbot):
    joined.requests_table.verticalScrollBar().setValue(70)
    qtbot.waitUntil(lambda: len(joined.model.lines) == 150)
    assert len(set(references(joined))) == 150


def test_a_search_finds_by_name_and_forgets_with_escape(joined, seat, qtbot):
    other = replace(PERSON, first_name="كريم", last_name="المثالي", id_number="AB123456")
    reference = str(seat.office.requests.register(asked(applicant=other), seat.user).reference)
    joined.search_field.setText("كريم")
    qtbot.waitUntil(lambda: references(joined) == [reference])
    qtbot.keyClick(joined.search_field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(joined.model.lines) == 100)


def test_a_new_request_appears_by_itself(page, seat, tasks, qtbot):
    controller = RequestsController(page, seat)
    controller.begin()
    seat.office.requests.register(asked(), seat.user)
    tasks.changed.emit(Touched.REQUESTS)
    qtbot.waitUntil(lambda: len(page.model.lines) == 1)


def test_a_group_shows_its_own_requests(joined, qtbot):
    joined.groups_chooser.row.buttons[Group.CLOSED].click()
    qtbot.waitUntil(lambda: not joined.model.lines)
    assert joined.lines_stack.currentWidget() is not joined.requests_table
