"""Departments, days off and letters in the administration, with a real office behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from citizen_office.desk import Desk
from citizen_office.domain.calendar import OffKind
from citizen_office.domain.choices import Feast, Language, Role, Template
from citizen_office.domain.people import Department, UserCard
from citizen_office.errors import NameInUse, PlaceMissing
from citizen_office.store.letters import places
from citizen_office.ui.controllers.administration import AdministrationController
from citizen_office.ui.controllers.reminding import Reminding
from citizen_office.ui.dialogs.closure import ClosureDialog
from citizen_office.ui.dialogs.department import DepartmentDialog
from citizen_office.ui.dialogs.feast import Announced, FeastDialog
from citizen_office.ui.models.places import words_of_place
from citizen_office.ui.pages.administration import AdministrationPage
from citizen_office.ui.tasks import Touched
from tests.builders import asked
from tests.conftest import PASSWORD

NAME = "مصلحة افتراضية"


@pytest.fixture
def page(qtbot, look, seat, monkeypatch):
    """The page with its controller, everything read."""
    monkeypatch.setattr(
        "citizen_office.ui.controllers.administration.printers.printers", lambda: ["accueil"]
    )
    page = AdministrationPage()
    qtbot.addWidget(page)
    AdministrationController(page, seat, Desk()).begin()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    page.show()
    return page


@pytest.fixture
def dialog_of(page, qtbot):
    """Waits for the dialog of a kind in front of the page."""

    def wait(kind):
        qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
        return next(each for each in page.findChildren(kind) if each.isVisible())

    return wait


@pytest.fixture
def choose():
    """Chooses the first line of a table that is as a test wants it."""

    def pick(table, wanted):
        rows = range(table.rowCount())
        table.setCurrentCell(next(row for row in rows if wanted(table.line(row))), 0)

    return pick


def is_new_year(off):
    return off.kind is OffKind.FEAST and off.feast is Feast.NEW_YEAR


def test_a_department_is_added_once_it_has_a_name(page, office, dialog_of, qtbot):
    page.departments_part.new_button.click()
    dialog = dialog_of(DepartmentDialog)
    dialog.go_on_button.click()
    assert dialog.rows["name_ar"].is_faulty
    dialog.arabic_field.setText(f" {NAME} ")
    dialog.go_on_button.click()
    table = page.departments_part.lines_table
    qtbot.waitUntil(lambda: any(table.item(r, 0).text() == NAME for r in range(table.rowCount())))
    added = next(each for each in office.departments.all() if each.name_ar == NAME)
    assert added.name_fr == NAME
    qtbot.waitUntil(lambda: not page.findChildren(DepartmentDialog))


def test_a_department_gets_other_names_is_closed_and_used_again(page, office, dialog_of, qtbot):
    part = page.departments_part
    first = office.departments.all()[0]
    part.change_button.click()
    dialog = dialog_of(DepartmentDialog)
    dialog.french_field.setText("Service fictif")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: part.lines_table.chosen().name_fr == "Service fictif")
    part.close_button.click()
    qtbot.waitUntil(lambda: not part.lines_table.chosen().is_active)
    part.close_button.click()
    qtbot.waitUntil(lambda: part.lines_table.chosen().is_active)
    changed = next(each for each in office.departments.all() if each.id == first.id)
    assert changed == Department(first.id, first.name_ar, "Service fictif")


def test_the_name_that_others_gave_a_department_stands_beside_what_was_typed(
    page, office, user, dialog_of, qtbot
):
    first = office.departments.all()[0]
    page.departments_part.change_button.click()
    dialog = dialog_of(DepartmentDialog)
    others = replace(first, name_ar=NAME, name_fr="Service fictif")
    now = office.departments.change(first, others, user)
    dialog.french_field.setText("Service imaginaire")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())
    assert dialog.arabic_field.text() == NAME
    assert dialog.french_field.text() == "Service imaginaire"
    assert [name for name, row in dialog.rows.items() if row.is_doubtful] == ["name_fr"]
    assert "Service fictif" in dialog.rows["name_fr"].remark_label.text()
    assert office.departments.all()[0] == now
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(DepartmentDialog))
    assert office.departments.all()[0] == replace(now, name_fr="Service imaginaire")


def test_a_name_that_others_gave_stays_told_when_they_change_another_one(
    page, office, user, dialog_of, qtbot
):
    first = office.departments.all()[0]
    page.departments_part.change_button.click()
    dialog = dialog_of(DepartmentDialog)
    french = office.departments.change(first, replace(first, name_fr="Service fictif"), user)
    dialog.french_field.setText("Service imaginaire")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: dialog.rows["name_fr"].is_doubtful)
    both = office.departments.change(french, replace(french, name_ar=NAME), user)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: dialog.arabic_field.text() == NAME)
    assert "Service fictif" in dialog.rows["name_fr"].remark_label.text()
    assert not dialog.rows["name_ar"].is_doubtful
    dialog.french_field.setText("Service fictif")
    dialog.renew(replace(both, name_ar=first.name_ar))
    assert not dialog.rows["name_fr"].is_doubtful


def test_a_department_that_others_renamed_is_not_closed_unseen(page, office, user, qtbot):
    part, first = page.departments_part, office.departments.all()[0]
    office.departments.change(first, replace(first, name_fr="Service fictif"), user)
    part.close_button.click()
    qtbot.waitUntil(lambda: part.lines_table.chosen().name_fr == "Service fictif")
    assert user.name in part.fault_remark.words_label.text()
    part.close_button.click()
    qtbot.waitUntil(lambda: not part.lines_table.chosen().is_active)


def test_two_departments_are_not_called_alike(page, office, dialog_of, qtbot):
    first, second = office.departments.all()[:2]
    page.departments_part.new_button.click()
    dialog = dialog_of(DepartmentDialog)
    dialog.arabic_field.setText("مصلحة خيالية")
    dialog.french_field.setText(first.name_fr.upper())
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: dialog.rows["name_fr"].is_faulty)
    assert dialog.arabic_field.text() == "مصلحة خيالية"
    admin = office.accounts.users()[0].user
    closed = office.departments.change(first, replace(first, is_active=False), admin)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(DepartmentDialog))
    with pytest.raises(NameInUse):
        office.departments.change(closed, first, admin)
    office.departments.change(second, replace(second, name_fr=""), admin)


def test_the_days_off_of_another_year_are_shown(page, office, qtbot):
    part = page.calendar_part
    assert part.year == 2026
    part.after_button.click()
    qtbot.waitUntil(lambda: part.year == 2027)
    assert part.days_table.rowCount() == len(office.calendar.days_off(2027))
    part.before_button.click()
    qtbot.waitUntil(lambda: part.year == 2026)


def test_a_closure_is_added_and_the_terms_it_moves_are_told(
    page, office, user, dialog_of, choose, qtbot
):
    office.requests.register(asked(), user)
    part = page.calendar_part
    part.close_button.click()
    dialog = dialog_of(ClosureDialog)
    dialog.go_on_button.click()
    assert dialog.rows["day"].is_faulty
    dialog.day_field.setText("05122026")
    dialog.arabic_field.setText("عطلة افتراضية")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())  # a Saturday
    dialog.day_field.set_day(closed := date(2026, 12, 2))
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.moved_view)
    assert part.moved_view.lines_table.rowCount() == 1
    part.moved_view.close_button.click()
    qtbot.waitUntil(lambda: closed in {each.day for each in part._shown.days})
    choose(part.days_table, lambda off: off.day == closed)
    assert part.reopen_button.isEnabled()
    part.reopen_button.click()
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.moved_view)
    assert part.moved_view._moved[0].days == -1


def test_a_feast_is_confirmed_where_the_moon_allows(page, office, dialog_of, choose, qtbot):
    part = page.calendar_part
    part.after_button.click()
    qtbot.waitUntil(lambda: part.year == 2027)
    choose(part.days_table, is_new_year)
    assert not part.reopen_button.isEnabled()
    part.confirm_button.click()
    dialog = dialog_of(FeastDialog)
    expected = dialog.day_field.day()
    dialog.day_field.setText("")
    dialog.go_on_button.click()
    assert dialog.rows["day"].is_faulty
    dialog.day_field.set_day(date(2027, 1, 1))
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: dialog.rows["day"].is_faulty)
    dialog.day_field.set_day(expected)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: next(filter(is_new_year, part._shown.days)).is_confirmed)
    assert part.stack.currentWidget() is part.days_panel  # no term moved


def test_the_day_that_others_confirmed_stands_in_the_dialog_unless_one_was_typed(
    page, office, user, dialog_of, choose, qtbot
):
    part, seen = page.calendar_part, office.calendar.feast(Feast.FITR, 1448)
    part.after_button.click()
    qtbot.waitUntil(lambda: part.year == 2027)
    choose(part.days_table, lambda off: off.feast is Feast.FITR)
    part.confirm_button.click()
    dialog = dialog_of(FeastDialog)
    office.calendar.confirm(seen, date(2027, 3, 11), user)
    dialog.source_field.setText("بلاغ افتراضي")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())
    assert dialog.value() == Announced(date(2027, 3, 11), "بلاغ افتراضي")
    dialog.day_field.set_day(date(2027, 3, 9))
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: office.calendar.feast(Feast.FITR, 1448).first == date(2027, 3, 9))


def test_the_second_day_of_a_feast_stands_for_the_whole_of_it(page, dialog_of, choose, qtbot):
    part = page.calendar_part
    part.after_button.click()
    qtbot.waitUntil(lambda: part.year == 2027)
    days = [each for each in part._shown.days if each.feast is Feast.FITR]
    choose(part.days_table, lambda off: off == days[1])
    part.confirm_button.click()
    assert dialog_of(FeastDialog).day_field.day() == days[0].day


def test_a_feast_that_is_near_is_reminded_of(page, seat, clock, notices, qtbot):
    clock.moment = clock.moment.replace(year=2027, month=2, day=15)
    seat.office.journal.confirm(date(2027, 2, 15))
    page.calendar_part.year_wanted.emit(2027)
    qtbot.waitUntil(lambda: page.calendar_part.year == 2027)
    assert not page.calendar_part.reminder_remark.isHidden()
    shown = []
    reminding = Reminding(seat, page)
    reminding.days_wanted.connect(lambda: shown.append("days off"))
    with qtbot.waitSignal(notices.reminded) as said:
        reminding.look()
    said.args[1].take()
    assert shown == ["days off"]


def test_a_wording_that_lacks_what_the_law_wants_is_told_at_the_field(page, office, choose, qtbot):
    part = page.letters_part
    page.resize(page.width(), 200)  # so low that text and fault are not seen together
    page.show_part(part)
    choose(part.wordings_table, lambda each: each.template is Template.REFUSED)
    part.edit_button.click()
    editor, shipped = part.editor, part.editor.text_field.text()
    editor.text_field.set_text(shipped.replace("{grounds}", ""))
    editor.findChild(QScrollArea).verticalScrollBar().setValue(0)
    editor.save_button.click()
    qtbot.waitUntil(lambda: isinstance(editor.text_row._fault, PlaceMissing))
    assert not editor.text_row.remark_label.visibleRegion().isEmpty()
    editor.text_field.set_text(f"{shipped}\nمع فائق التقدير.")
    editor.save_button.click()
    qtbot.waitUntil(lambda: part._edited.own is not None)
    assert not editor.text_row.is_faulty
    assert office.templates.wording(Template.REFUSED, Language.ARABIC).text.endswith("التقدير.")
    editor.shipped_button.click()
    editor.save_button.click()
    qtbot.waitUntil(lambda: part._edited.own is None)
    assert not editor.save_button.isEnabled()


def test_a_place_is_inserted_where_one_writes(page, choose):
    part = page.letters_part
    part.edit_button.click()
    editor = part.editor
    editor.text_field.set_text("")
    choose(editor.places_table, lambda place: place.name == "cost")
    editor.insert_button.click()
    assert editor.text_field.text() == "{cost}"


def test_what_is_typed_of_a_wording_stays_until_it_is_saved(page, qtbot):
    part = page.letters_part
    page.show_part(part)
    part.edit_button.click()
    part.editor.text_field.set_text("نص لم يحفظ")
    qtbot.keyClick(part.editor.text_field, Qt.Key.Key_Escape)
    assert part.stack.currentWidget() is part.list_panel
    part.edit_button.click()
    assert part.editor.text_field.text() == "نص لم يحفظ"
    part.editor.shipped_button.click()
    part.editor.close_button.click()
    assert part._typed == {}


def test_the_wording_that_others_gave_stands_whole_beside_what_was_typed(
    page, office, user, seat, qtbot
):
    part, editor = page.letters_part, page.letters_part.editor
    part.edit_button.click()
    seen = part._edited
    editor.text_field.set_text(f"{seen.text}\nمع التحية.")
    editor.close_button.click()
    now = office.templates.save(seen, f"{seen.text}\nمع فائق التقدير.", user)
    seat.tasks.changed.emit(Touched.OFFICE)
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    part.edit_button.click()  # what is typed is still of the wording that was there before
    editor.save_button.click()
    qtbot.waitUntil(lambda: editor.text_row.is_doubtful)
    assert user.name in editor.text_row.remark_label.text()
    assert "مع فائق التقدير." in editor.text_row.remark_label.text()
    assert editor.text_field.text().endswith("مع التحية.")
    assert office.templates.wording(seen.template, seen.language) == now
    editor.save_button.click()
    qtbot.waitUntil(lambda: part._edited.text.endswith("مع التحية."))
    assert not editor.text_row.is_doubtful


def test_a_wording_that_others_gave_is_shown_again_after_the_editor_was_closed(
    page, office, user, seat, qtbot
):
    part, editor = page.letters_part, page.letters_part.editor
    part.edit_button.click()
    seen = part._edited
    now = office.templates.save(seen, f"{seen.text}\nمع فائق التقدير.", user)
    editor.text_field.set_text(f"{seen.text}\nمع التحية.")
    editor.save_button.click()
    qtbot.waitUntil(lambda: editor.text_row.is_doubtful)
    editor.close_button.click()
    part.edit_button.click()
    assert not editor.text_row.is_doubtful
    editor.save_button.click()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert office.templates.wording(seen.template, seen.language) == now
    assert "مع فائق التقدير." in editor.text_row.remark_label.text()
    assert editor.text_field.text().endswith("مع التحية.")


def test_the_wording_of_before_can_be_saved_again_after_the_editor_was_closed(
    page, office, user, seat, qtbot
):
    part, editor = page.letters_part, page.letters_part.editor
    part.edit_button.click()
    seen = part._edited
    office.templates.save(seen, f"{seen.text}\nمع فائق التقدير.", user)
    editor.text_field.set_text(f"{seen.text}\nمع التحية.")
    editor.save_button.click()
    qtbot.waitUntil(lambda: editor.text_row.is_doubtful and seat.tasks.is_idle)
    editor.text_field.set_text(seen.text)
    editor.close_button.click()
    part.edit_button.click()
    editor.save_button.click()
    qtbot.waitUntil(lambda: editor.text_row.is_doubtful)
    editor.save_button.click()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert office.templates.wording(seen.template, seen.language) == seen


def test_every_place_of_every_letter_is_explained():
    assert all(words_of_place(place.name) for each in places().values() for place in each)


def test_whose_role_was_taken_away_is_told_and_nothing_changes(page, office, user, seat, qtbot):
    other = office.accounts.open_account("nadia", "", Role.ADMINISTRATOR, PASSWORD, user)
    office.accounts.change_account(UserCard(user), other, role=Role.CLERK)
    wording = office.templates.wording(Template.FULL, Language.FRENCH)
    with qtbot.waitSignal(seat.notices.trouble):
        page.letters_part.submitted.emit(wording, f"{wording.text} Bien à vous.")
    page.departments_part.close_button.click()
    qtbot.waitUntil(lambda: not page.departments_part.fault_remark.isHidden())
    assert office.templates.wording(Template.FULL, Language.FRENCH) == wording
