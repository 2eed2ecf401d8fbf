"""The supervisor's queue: what falls due, who works on what, several requests at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from citizen_office.domain.choices import Language, Role
from citizen_office.domain.handling import Assignment
from citizen_office.domain.papers import MorningGroup, Words
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import DueDay, Group
from citizen_office.errors import DateTooEarly, Missing
from citizen_office.ui.controllers.reminding import Reminding
from citizen_office.ui.controllers.requests import RequestsController
from citizen_office.ui.dialogs.assign import AssignDialog, Chosen, What, Workers
from citizen_office.ui.dialogs.contact import ContactDialog, Reached
from citizen_office.ui.dialogs.register import RegisterDialog
from citizen_office.ui.language import in_one_line
from citizen_office.ui.models.requests import Column, RequestsModel
from citizen_office.ui.pages.requests import RequestsPage
from citizen_office.ui.widgets.reminder import in_short, reminder
from tests.builders import PERSON, REPLY, asked
from tests.ui.audit import audit, shown
from tests.ui.test_requests import LINE, lines

TODAY = date(2026, 11, 24)  # a Tuesday
DAYS = [
    DueDay(TODAY, 2, is_working=True),
    DueDay(date(2026, 11, 25), 0, is_working=False),
    DueDay(date(2026, 11, 30), 5, is_working=True),
    DueDay(date(2026, 12, 21), 3, is_working=True),
]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, look):
    made = RequestsPage()
    qtbot.addWidget(made)
    shown(made, 1100, 640)
    return made


@pytest.fixture
def choosing(page):
    """The page of somebody who may assign, with five requests on it."""
    page.let_assign()
    page.show_lines(lines(1, 2, 3, 4, 5), has_more=False)
    return page


@pytest.fixture
def joined(page, seat, qtbot):
    """The page with a real office of three open requests behind it."""
    for number in range(3):
        other = replace(PERSON, phone="0600000000", id_number=f"L00000{number}")
        seat.office.requests.register(asked(applicant=other), seat.user)
    RequestsController(page, seat).begin()
    qtbot.waitUntil(lambda: len(page.model.lines) == 3 and seat.tasks.is_idle)
    return page


def marked(page):
    return sorted(reference[10:15] for reference in page.model.marks)


def press(qtbot, page, row, column=Column.SUBJECT, held=Qt.KeyboardModifier.NoModifier):
    table = page.requests_table
    place = table.visualRect(page.model.index(row, column)).center()
    qtbot.mouseClick(table.viewport(), LEFT, held, place)


def dialog(kind):
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return next((each for each in found if each.isVisible()), None)


def supervisor(seat):
    office = seat.office
    return office.accounts.open_account(
        "sup", "إدريس التجريبي", Role.SUPERVISOR, "demo-demo-demo", seat.user
    )


# Choosing


def test_a_click_in_the_box_marks_and_opens_nothing(choosing, qtbot):
    with qtbot.assertNotEmitted(choosing.request_opened):
        press(qtbot, choosing, 1, Column.MARK)
        press(qtbot, choosing, 3, Column.MARK)
    assert marked(choosing) == ["00002", "00004"]
    press(qtbot, choosing, 1, Column.MARK)
    assert marked(choosing) == ["00004"]


def test_one_click_still_opens_a_request(choosing, qtbot):
    with qtbot.waitSignal(choosing.request_opened) as opened:
        press(qtbot, choosing, 2)
    assert opened.args == ["AZH1-2026-00003-L"]
    assert not choosing.model.marks


def test_ctrl_and_shift_mark_one_and_a_row_of_them(choosing, qtbot):
    with qtbot.assertNotEmitted(choosing.request_opened):
        press(qtbot, choosing, 1, held=CONTROL)
        press(qtbot, choosing, 3, held=SHIFT)
    assert marked(choosing) == ["00002", "00003", "00004"]


def test_the_keyboard_marks_one_all_and_none(choosing, qtbot):
    table = choosing.requests_table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert marked(choosing) == ["00001"]
    qtbot.keyClick(table, Qt.Key.Key_A, CONTROL)
    assert len(marked(choosing)) == 5
    qtbot.keyClick(table, Qt.Key.Key_A, CONTROL)
    assert marked(choosing) == []


def test_escape_lets_go_of_what_was_chosen(choosing, qtbot):
    choosing.model.mark_all()
    qtbot.keyClick(choosing.requests_table, Qt.Key.Key_Escape)
    assert not choosing.model.marks


def test_only_who_may_assign_can_choose(page, qtbot):
    page.show_lines(lines(1, 2), has_more=False)
    assert Column.MARK not in page.model.columns()
    assert page.assign_button.isHidden()
    press(qtbot, page, 0, held=CONTROL)
    assert not page.model.marks


def test_nothing_closed_can_be_chosen(choosing):
    choosing.show_lines([replace(LINE, days_left=None)], has_more=False)
    choosing.model.mark_all()
    assert not choosing.model.marks


def test_a_mark_remembers_what_was_seen_when_it_was_set(choosing):
    choosing.model.toggle(0)
    later = [replace(line, entries=4) for line in lines(1, 2, 3, 4, 5)]
    choosing.show_lines(later, has_more=False)
    assert choosing.model.marks == {"AZH1-2026-00001-L": 1}


def test_what_is_no_longer_in_the_list_is_no_longer_chosen(choosing):
    choosing.model.mark_all()
    choosing.show_lines(lines(2, 9), has_more=False)
    assert marked(choosing) == ["00002"]


def test_another_group_begins_with_nothing_chosen(choosing):
    choosing.model.mark_all()
    choosing.show_group(Group.READY)
    assert not choosing.model.marks


def test_a_chosen_row_says_so_to_those_who_hear_it(language):
    model = RequestsModel()
    model.can_mark = True
    model.show_lines(lines(1), has_more=False)
    before = model.whole(model.lines[0])
    model.toggle(0)
    assert model.whole(model.lines[0]) != before


# What stands in the columns


def test_a_row_says_who_works_on_it(language):
    model = RequestsModel()
    given = replace(LINE, assigned_to=Words("قسم المالية", "Division des finances"))
    assert model.cell(given, Column.WORKER) == "قسم المالية"
    language.use("fr")
    assert model.cell(given, Column.WORKER) == "Division des finances"
    assert model.cell(LINE, Column.WORKER) == "personne"


def test_replies_to_hand_over_are_a_list_to_call_from(page):
    page.show_group(Group.READY)
    called = replace(LINE, phone="0600000000", attempts=2, tried_on=date(2026, 11, 23))
    page.show_lines([called], has_more=False)
    said = page.model.whole(called)
    assert all(words in said for words in ("06 00 00 00 00", "2", "23/11/2026"))
    assert not page.requests_table.isColumnHidden(Column.PHONE)
    assert not page.call_button.isHidden()


def test_what_was_found_has_the_usual_columns_whatever_group_was_shown(choosing):
    choosing.show_group(Group.CLOSED)
    choosing.search_field.setText("محضر")
    choosing.show_lines(lines(1), has_more=False)
    assert Column.STATUS in choosing.model.columns()
    assert Column.MARK in choosing.model.columns()


def test_complaints_show_the_term_of_the_head(page):
    page.show_days(DAYS, TODAY)
    page.show_group(Group.COMPLAINTS)
    page.show_lines([replace(LINE, complaint_due_on=date(2026, 11, 22))], has_more=False)
    assert page.model.days(page.model.lines[0], Column.HEAD) == -2
    assert page.model.cell(page.model.lines[0], Column.HEAD) == "متأخر يومين"
    assert not page.requests_table.isColumnHidden(Column.HEAD)


# What falls due when


def test_the_list_of_a_day_says_what_the_head_has_to_answer(page):
    reply, head = (replace(LINE, due_on=DAYS[2].day), replace(LINE, days_left=None))
    page.show_days(DAYS, TODAY)
    page.show_group(Group.OPEN, DAYS[2].day)
    page.show_lines([reply, replace(head, complaint_due_on=DAYS[2].day)], has_more=False)
    terms = [page.model.cell(line, Column.TERM) for line in page.model.lines]
    assert terms[1] == "جواب الرئيس"
    assert terms[0] not in {"", terms[1]}
    left = (DAYS[2].day - TODAY).days
    assert page.model.days(page.model.lines[1], Column.TERM) == left
    page.show_group(Group.OPEN)
    page.show_lines([reply], has_more=False)
    assert page.model.cell(reply, Column.TERM) == terms[0]


def test_each_day_has_a_name_with_its_count(page, language):
    language.use("fr")
    page.show_days(DAYS, TODAY)
    names = [bar.accessibleName() for bar in page.due_chart.bars if not bar.isHidden()]
    assert "lundi 21 décembre" in names[3]
    assert "3" in names[3]
    assert "Aujourd’hui" in names[0]
    assert "fermé" in names[1]


@pytest.mark.parametrize(("code", "onward"), [("ar", Qt.Key.Key_Left), ("fr", Qt.Key.Key_Right)])
def test_arrows_go_from_day_to_day_and_enter_chooses(page, language, qtbot, code, onward):
    language.use(code)
    page.show_days(DAYS, TODAY)
    first, _closed, third, *_ = page.due_chart.bars
    first.setFocus()
    qtbot.keyClick(first, onward)
    qtbot.keyClick(QApplication.focusWidget(), onward)
    with qtbot.waitSignal(page.day_chosen) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == [third.shown.due.day]


def test_pressing_a_day_again_shows_all_days(page, qtbot):
    page.show_days(DAYS, TODAY)
    bar = page.due_chart.bars[2]
    qtbot.mouseClick(bar, LEFT)
    page.show_group(Group.OPEN, bar.shown.due.day)
    with qtbot.waitSignal(page.day_chosen) as chosen:
        qtbot.mouseClick(bar, LEFT)
    assert chosen.args == [None]


def test_the_first_day_stands_where_reading_begins(page, language):
    language.use("ar")
    page.show_days(DAYS, TODAY)
    first, second, *_ = page.due_chart.bars
    assert first.x() > second.x()


def test_a_chosen_day_stays_chosen_when_counts_change(page):
    page.show_days(DAYS, TODAY)
    page.show_group(Group.OPEN, DAYS[2].day)
    page.show_days([replace(day, count=day.count + 1) for day in DAYS], TODAY)
    assert page.due_chart.bars[2].isChecked()
    assert page.due_chart.bars[2].shown.due.count == 6


def test_a_day_filters_the_list_and_a_group_gives_it_up(joined, seat, qtbot):
    due_on = joined.model.lines[0].due_on
    other = date(2026, 12, 1)
    joined.day_chosen.emit(other)
    qtbot.waitUntil(lambda: not joined.model.lines)
    joined.day_chosen.emit(due_on)
    qtbot.waitUntil(lambda: len(joined.model.lines) == 3)
    joined.groups_chooser.row.buttons[Group.OPEN].click()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert not any(bar.isChecked() for bar in joined.due_chart.bars)


# Reminders


def test_reminders_come_before_one_day_before_and_on_the_day(language):
    language.use("fr")
    said = reminder({-1: 2, 0: 1, 1: 0, 5: 4})
    assert "2 hors délai" in said
    assert "4 dans 5 jours ouvrables" in said
    assert "suivant" not in said
    short = in_short({-1: 2, 0: 1, 1: 0, 5: 4})
    assert len(short) < len(said)
    assert all(words in short for words in ("2 hors délai", "1 aujourd’hui", "4 dans 5"))
    assert reminder({-1: 0, 0: 0, 1: 0, 5: 0}) == in_short({-1: 0}) == ""


def test_the_line_above_the_list_is_there_without_anything_to_remind_of(page):
    page.show_reminder({})
    assert page.reminder_remark.words_label.text()


def test_one_is_reminded_once_a_day(page, seat, clock, qtbot):
    seat.office.requests.register(asked(), seat.user)  # due on 21 December
    said = []
    seat.notices.reminded.connect(lambda words, _step: said.append(words))
    reminding = Reminding(seat, page)
    for days in (28, 0, 1):
        clock.advance(days=days)
        reminding.look()
        qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert len(said) == 2
    assert said[0] != said[1]


# Assigning


def staff(user):
    return Workers((user,), ())


def test_several_are_assigned_together(joined, seat, qtbot):
    joined.model.mark_all()
    joined.assign_button.click()
    qtbot.waitUntil(lambda: dialog(AssignDialog) is not None)
    asking = dialog(AssignDialog)
    asking.person_combo.choose(seat.user.id)
    asking.day_field.setText("01/12/2026")
    asking.go_on_button.click()
    qtbot.waitUntil(lambda: all(line.assigned_to.ar for line in joined.model.lines))
    assert {line.internal_due_on for line in joined.model.lines} == {date(2026, 12, 1)}
    assert not joined.model.marks


def test_several_are_given_back_together(joined, seat, qtbot):
    seen = {Reference.read(line.reference): None for line in joined.model.lines}
    seat.office.handling.assign_all(seen, Assignment(seat.user.id), seat.user)
    joined.came_forward.emit()
    qtbot.waitUntil(lambda: all(line.assigned_to.ar for line in joined.model.lines))
    joined.model.mark_all()
    joined.assign_button.click()
    qtbot.waitUntil(lambda: dialog(AssignDialog) is not None)
    asking = dialog(AssignDialog)
    asking.what_row.buttons[What.GIVE_BACK].click()
    asking.go_on_button.click()
    qtbot.waitUntil(lambda: not any(line.assigned_to.ar for line in joined.model.lines))


def test_who_was_second_is_told_what_the_first_did_and_nothing_is_overwritten(joined, seat, qtbot):
    reference = Reference.read(joined.model.lines[0].reference)
    joined.model.mark_all()
    joined.assign_button.click()
    qtbot.waitUntil(lambda: dialog(AssignDialog) is not None)
    first = supervisor(seat)
    seat.office.handling.assign_all({reference: None}, Assignment(first.id), first)
    asking = dialog(AssignDialog)
    asking.person_combo.choose(seat.user.id)
    asking.go_on_button.click()
    qtbot.waitUntil(lambda: dialog(AssignDialog) not in {None, asking})
    again = dialog(AssignDialog)
    assert in_one_line(str(reference)) in again.fault_remark.words_label.text()
    assert first.name in again.fault_remark.words_label.text()
    assert again.value() == Assignment(seat.user.id)
    assert seat.office.requests.show(reference).state.assigned_to == first.id
    again.go_on_button.click()
    qtbot.waitUntil(lambda: not joined.model.marks)
    assert seat.office.requests.show(reference).state.assigned_to == seat.user.id


def test_what_was_closed_meanwhile_is_left_out(joined, seat, qtbot):
    closed = Reference.read(joined.model.lines[0].reference)
    joined.model.toggle(0)
    joined.assign_button.click()
    qtbot.waitUntil(lambda: dialog(AssignDialog) is not None)
    seat.office.requests.withdraw(closed, "سبب مثالي", seat.user)
    asking = dialog(AssignDialog)
    asking.person_combo.choose(seat.user.id)
    with qtbot.waitSignal(seat.notices.trouble) as told:
        asking.go_on_button.click()
    assert in_one_line(str(closed)) in told.args[0]
    assert not joined.model.marks


def asking_for(user, before=None):
    chosen = Chosen(("AZH1-2026-00001-L",), date(2026, 12, 1), is_assigned=True)
    return AssignDialog(staff(user), chosen, TODAY, before)


def test_somebody_has_to_be_named(look, user, qtbot):
    made = asking_for(user)
    qtbot.addWidget(made)
    with pytest.raises(Missing):
        made.check()
    made.what_row.buttons[What.GIVE_BACK].click()
    made.check()
    assert made.value() == Assignment()


def test_an_internal_day_is_not_past_and_is_doubted_after_the_legal_one(look, user, qtbot):
    made = asking_for(user, Assignment(user.id, internal_due_on=date(2026, 11, 23)))
    qtbot.addWidget(made)
    with pytest.raises(DateTooEarly):
        made.check()
    made.day_field.set_day(date(2026, 12, 2))
    made.check()
    assert made.rows["internal_due_on"].is_doubtful


# Calling


def test_an_attempt_is_recorded_from_the_list(joined, seat, qtbot):
    reference = Reference.read(joined.model.lines[0].reference)
    first = supervisor(seat)
    seat.office.replies.draft(reference, REPLY, seat.user)
    seat.office.replies.approve(reference, first)
    joined.group_chosen.emit(Group.READY)
    qtbot.waitUntil(lambda: [line.attempts for line in joined.model.lines] == [0])
    qtbot.keyClick(joined.requests_table, Qt.Key.Key_K, CONTROL)
    asking = dialog(ContactDialog)
    asking.reached_row.choose(Reached.NO)
    asking.go_on_button.click()
    qtbot.waitUntil(lambda: [line.attempts for line in joined.model.lines] == [1])
    assert seat.office.requests.show(reference).state.attempts == 1


# The morning list


def test_the_morning_list_holds_what_waits_with_who_works_on_it(seat, clock):
    reference = seat.office.requests.register(asked(), seat.user).reference
    seat.office.handling.assign(reference, Assignment(seat.user.id), seat.user)
    clock.advance(days=29)  # a day after its term
    said = seat.office.queue.morning(Language.ARABIC)
    (line,) = said.groups[MorningGroup.OVERDUE]
    assert (line.reference, line.days_left, line.assigned_to) == (
        str(reference),
        -1,
        seat.user.name,
    )
    assert MorningGroup.UNASSIGNED not in said.groups


def test_the_morning_list_is_printed_by_its_key(joined, printed, qtbot):
    qtbot.keyClick(joined, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert printed[0][0].startswith(b"%PDF")


def test_the_register_of_some_days_is_printed(joined, printed, qtbot):
    qtbot.keyClick(joined.requests_table, Qt.Key.Key_J, CONTROL)
    asking = dialog(RegisterDialog)
    asking.first_field.setText("24/11/2026")
    asking.go_on_button.click()
    assert asking.rows["first"].is_faulty  # it is still to come
    asking.first_field.setText("23/11/2026")
    asking.last_field.setText("22/11/2026")
    asking.go_on_button.click()
    assert asking.rows["last"].is_faulty
    asking.last_field.setText("")
    asking.go_on_button.click()
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert printed[0][0].startswith(b"%PDF")


@pytest.mark.parametrize("code", ["ar", "fr"])
@pytest.mark.parametrize(("width", "height"), [(1100, 640), (860, 470)])
def test_the_queue_passes_the_audit(choosing, language, code, width, height):
    language.use(code)
    choosing.show_counts(dict.fromkeys(Group, 7))
    choosing.show_days(DAYS, TODAY)
    choosing.show_reminder({0: 2, 1: 1})
    choosing.model.mark([0, 2])
    shown(choosing, width, height)
    assert audit(choosing) == []
