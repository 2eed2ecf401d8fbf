"""The administration, alone and with a real office behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage

from citizen_office.desk import Appearance, Desk, Theme
from citizen_office.domain.choices import Language, PaperSize, Role
from citizen_office.domain.papers import OfficeData, Words
from citizen_office.domain.people import UserCard
from citizen_office.errors import (
    LastAdministrator,
    NameTaken,
    SamePassword,
    SettingsChanged,
    WrongPassword,
)
from citizen_office.office import Office
from citizen_office.ui.controllers.administration import AdministrationController
from citizen_office.ui.dialogs.account import AccountDialog
from citizen_office.ui.dialogs.password import PasswordDialog
from citizen_office.ui.names import name_of
from citizen_office.ui.pages.administration import AdministrationPage
from citizen_office.ui.pages.administration_appearance import Size
from citizen_office.ui.pages.administration_calendar import CalendarYear
from citizen_office.ui.seat import Seat
from tests.conftest import PASSWORD
from tests.ui.audit import audit, shown

NEW = "autre-mot-fictif"
DATA = OfficeData(
    letterhead=(Words("المملكة المغربية", "Royaume du Maroc"), Words("جماعة مثالية", "")),
    institution=Words("جماعة مثالية", "Commune exemplaire"),
    phone="0500000000",
)


@pytest.fixture
def page(qtbot, look):
    page = AdministrationPage()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def part(page):
    page.office_part.show_office(DATA)
    return page.office_part


@pytest.fixture
def working(page, seat, qtbot, monkeypatch):
    """The page with its controller, everything read; the computer has two printers."""
    monkeypatch.setattr(
        "citizen_office.ui.controllers.administration.printers.printers", lambda: ["accueil", "sas"]
    )
    controller = AdministrationController(page, seat, Desk())
    controller.begin()
    qtbot.waitUntil(lambda: page.users_part.lines_table.rowCount() == 1)
    qtbot.waitUntil(lambda: page.printers_part.printer_combos["form"].count() == 3)
    qtbot.waitUntil(lambda: bool(page.office_part.rows["institution"].value().ar))
    return controller


def picture(kind="PNG"):
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return buffer.data().data()


def hidden(page):
    return [page.parts_list.item(row).isHidden() for row in range(page.parts_list.count())]


def dialog_of(page, kind, qtbot):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    return next(each for each in page.findChildren(kind) if each.isVisible())


def give_password(fields, password=NEW):
    fields.password_field.setText(password)
    fields.again_field.setText(password)


def test_only_an_administrator_sees_what_concerns_the_whole_office(page, user):
    page.show_user(user)
    assert not any(hidden(page))
    page.show_user(replace(user, role=Role.CLERK))
    assert hidden(page) == [True] * 8 + [False] * 3
    assert page.stack.currentWidget().isAncestorOf(page.printers_part)


def test_the_office_is_shown_as_it_is_kept(part):
    assert part.value() == DATA
    assert not part.is_changed
    assert not part.save_button.isEnabled()


def test_what_is_empty_says_that_it_prints_as_dots(part):
    row = part.rows["signatory"]
    assert all(each.remark_label.text() for each in row.rows)
    row.fields[0].setText("موقع افتراضي")
    assert [bool(each.remark_label.text()) for each in row.rows] == [False, True]
    assert not part.rows["phone"].rows[0].remark_label.text()


def test_what_is_typed_is_saved_only_when_wanted(part, qtbot):
    part.rows["city"].fields[1].setText("Ville exemplaire")
    assert part.is_changed
    assert not part.blank_button.isEnabled()
    with qtbot.waitSignal(part.submitted) as said:
        part.save_button.click()
    assert said.args == [replace(DATA, city=Words("", "Ville exemplaire")), None]


def test_what_is_typed_stays_when_the_office_is_read_again(part):
    part.rows["city"].fields[1].setText("Ville exemplaire")
    part.show_office(DATA)
    assert part.rows["city"].value().fr == "Ville exemplaire"


def test_a_full_reply_can_be_wanted_to_have_a_second_person(part, qtbot):
    part.boxes["two_for_full"].click()
    with qtbot.waitSignal(part.submitted) as said:
        part.save_button.click()
    assert said.args == [replace(DATA, two_for_full=True), None]


def test_a_file_that_is_no_picture_is_told_at_the_logo(part):
    part.show_logo(b"%PDF-1.7")
    assert not part.logo_remark.isHidden()
    assert not part.is_changed
    part.show_logo(picture())
    assert part.logo_remark.isHidden()
    assert part.is_changed


def test_the_office_is_kept_and_the_blank_form_shows_it(page, working, office, tmp_path, qtbot):
    part = page.office_part
    (tmp_path / "logo.png").write_bytes(picture())
    working.take_logo(str(tmp_path / "logo.png"))
    qtbot.waitUntil(lambda: part.is_changed)
    part.rows["phone"].fields[0].setText("0500000000")
    part.save_button.click()
    qtbot.waitUntil(lambda: not part.is_changed)
    assert office.settings.office.phone == "0500000000"
    assert office.settings.office.logo == picture()
    part.blank_button.click()
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.paper_view)
    part.close_blank()
    assert part.stack.currentWidget() is part.form_panel


def test_what_was_typed_of_the_office_stays_beside_what_others_saved(
    page, working, office, user, clock, qtbot
):
    part, seen = page.office_part, office.settings.office
    others = replace(
        seen, city=Words("مدينة أخرى", seen.city.fr), phone="0500000001", two_for_full=True
    )
    other = Office.open(office.folder, clock)
    other.save_settings(seen, others, user)
    other.close()
    part.rows["city"].fields[1].setText("Ville exemplaire")
    part.rows["phone"].fields[0].setText("0500000002")
    part.save_button.click()
    qtbot.waitUntil(lambda: not part.fault_remark.isHidden())
    city = Words("مدينة أخرى", "Ville exemplaire")
    assert part.value() == replace(others, city=city, phone="0500000002")
    doubtful = [name for name, row in part.rows.items() for each in row.rows if each.is_doubtful]
    assert doubtful == ["phone"]
    assert "0500000001" in part.rows["phone"].rows[0].remark_label.text()
    assert part.is_changed
    part.save_button.click()
    qtbot.waitUntil(lambda: not part.is_changed)
    assert office.settings.office == replace(others, city=city, phone="0500000002")
    assert not part.rows["phone"].rows[0].is_doubtful


def test_what_others_saved_of_the_office_stays_told_when_they_save_something_else(part):
    seen = OfficeData(phone="0500000000")
    part.show_office(seen)
    phone = part.rows["phone"].rows[0]
    part.rows["phone"].fields[0].setText("0500000002")
    others = replace(seen, phone="0500000001")
    error = SettingsChanged(datetime(2026, 11, 23, 12, tzinfo=UTC), others)
    part.show_outdated(others, error)
    more = replace(others, city=Words("مدينة أخرى", ""))
    part.show_outdated(more, error)
    assert "0500000001" in phone.remark_label.text()
    assert part.value() == replace(more, phone="0500000002")
    part.rows["phone"].fields[0].setText("0500000001")
    part.show_outdated(others, error)
    assert not phone.is_doubtful


def test_a_logo_that_is_not_taken_is_told_and_nothing_is_lost(page, working, qtbot):
    part = page.office_part
    part.show_logo(picture("BMP"))
    part.rows["phone"].fields[0].setText("0500000000")
    part.save_button.click()
    qtbot.waitUntil(lambda: not part.logo_remark.isHidden())
    assert part.is_changed


def test_a_paper_goes_to_the_printer_that_is_chosen_for_it(page, qtbot):
    page.show_desk(Desk(printers={"reply": "parti"}))
    part = page.printers_part
    part.show_printers(["accueil", "sas"])
    assert part.printer_combos["reply"].currentData() == "parti"
    combo = part.printer_combos["form"]
    with qtbot.waitSignal(page.desk_changed) as said:
        combo.setCurrentIndex(combo.findData("sas"))
        combo.activated.emit(combo.currentIndex())
    assert said.args == [Desk(printers={"form": "sas", "reply": "parti"})]


def test_the_size_of_receipts_is_kept_at_once(page, qtbot):
    page.show_desk(Desk())
    with qtbot.waitSignal(page.desk_changed) as said:
        page.printers_part.size_row.buttons["a4"].click()
    assert said.args == [Desk(receipt_size="a4")]


def test_showing_what_is_set_changes_nothing(page, qtbot):
    look = Appearance("fr", Theme.CONTRAST, 26)
    with qtbot.assertNotEmitted(page.desk_changed), qtbot.assertNotEmitted(page.appearance_wanted):
        page.show_desk(Desk(appearance=look, receipt_size=PaperSize.ROLL))
    assert page.printers_part.size_row.choice() is PaperSize.ROLL
    assert page.appearance_part.theme_row.choice() is Theme.CONTRAST


def test_a_test_page_is_printed(page, working, printed, qtbot):
    page.printers_part.test_button.click()
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert printed[0][0].startswith(b"%PDF")


def test_each_choice_of_the_appearance_acts_at_once(page, qtbot):
    page.show_desk(Desk())
    part = page.appearance_part
    for row, code, wanted in (
        (part.language_row, Language.FRENCH, Appearance("fr")),
        (part.theme_row, Theme.CONTRAST, Appearance("fr", Theme.CONTRAST)),
        (part.size_row, Size("20"), Appearance("fr", Theme.CONTRAST, 20)),
    ):
        with qtbot.waitSignal(page.appearance_wanted) as said:
            row.buttons[code].click()
        assert said.args == [wanted]


def test_an_account_is_opened_and_listed(page, working, office, qtbot):
    page.users_part.new_button.click()
    dialog = dialog_of(page, AccountDialog, qtbot)
    dialog.name_field.setText("زينب الافتراضية")
    dialog.login_field.setText("zineb")
    give_password(dialog.password_fields)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: page.users_part.lines_table.rowCount() == 2)
    assert office.accounts.sign_in("zineb", NEW).role is Role.CLERK


def test_a_name_that_is_taken_is_told_in_the_dialog(page, working, user, qtbot):
    page.users_part.new_button.click()
    dialog = dialog_of(page, AccountDialog, qtbot)
    dialog.name_field.setText("سعاد الافتراضية")
    dialog.login_field.setText(user.login)
    give_password(dialog.password_fields)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: dialog.rows["login"].is_faulty)
    assert dialog.isVisible()


def test_an_account_without_a_name_or_with_a_short_password_is_not_sent(qtbot, look):
    dialog = AccountDialog()
    qtbot.addWidget(dialog)
    give_password(dialog.password_fields, "court")
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.go_on_button.click()
    assert dialog.rows["name"].is_faulty
    assert dialog.rows["login"].is_faulty
    assert dialog.password_fields.password_row.is_faulty


def test_somebody_gets_another_role_and_a_closed_account_is_opened_again(
    page, working, office, user, qtbot
):
    office.accounts.open_account("zineb", "زينب الافتراضية", Role.CLERK, PASSWORD, user)
    working._accounts.begin()
    table = page.users_part.lines_table
    qtbot.waitUntil(lambda: table.rowCount() == 2)
    row = next(row for row in range(2) if "zineb" in table.item(row, 1).text())
    table.setCurrentCell(row, 0)
    page.users_part.change_button.click()
    dialog = dialog_of(page, AccountDialog, qtbot)
    dialog.role_combo.choose(Role.OFFICER)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: page.users_part.lines_table.chosen().user.role is Role.OFFICER)
    page.users_part.close_button.click()
    qtbot.waitUntil(lambda: not page.users_part.lines_table.chosen().is_active)
    with pytest.raises(WrongPassword):
        office.accounts.sign_in("zineb", PASSWORD)
    page.users_part.close_button.click()
    qtbot.waitUntil(lambda: page.users_part.lines_table.chosen().is_active)


def test_what_others_changed_of_an_account_is_shown_beside_what_was_typed(
    page, working, office, user, qtbot
):
    card = UserCard(user)
    page.users_part.change_button.click()
    dialog = dialog_of(page, AccountDialog, qtbot)
    nadia = office.accounts.open_account("nadia", "نادية", Role.ADMINISTRATOR, PASSWORD, user)
    now = office.accounts.change_account(card, nadia, name="اسم آخر")
    dialog.name_field.setText("اسم افتراضي")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())
    assert nadia.name in dialog.fault_remark.words_label.text()
    assert dialog.value().name == "اسم افتراضي"
    assert "اسم آخر" in dialog.rows["name"].remark_label.text()
    assert now in office.accounts.users()
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(AccountDialog))
    assert "اسم افتراضي" in {each.user.name for each in office.accounts.users()}


def test_the_role_others_gave_is_told_and_what_was_not_touched_follows(qtbot, look, user):
    dialog = AccountDialog(UserCard(user))
    qtbot.addWidget(dialog)
    dialog.role_combo.choose(Role.OFFICER)
    now = UserCard(replace(user, name="اسم آخر", role=Role.CLERK))
    dialog.renew(now)
    assert (dialog.value().name, dialog.value().role) == ("اسم آخر", Role.OFFICER)
    assert name_of(Role.CLERK) in dialog.rows["role"].remark_label.text()
    assert dialog.before == now


def test_an_account_that_others_changed_is_not_closed_unseen(page, working, office, user, qtbot):
    office.accounts.open_account("nadia", "نادية", Role.CLERK, PASSWORD, user)
    working._accounts.begin()
    part = page.users_part
    qtbot.waitUntil(lambda: part.lines_table.rowCount() == 2)
    part.lines_table.setCurrentCell(1, 0)
    seen = part.lines_table.chosen()
    office.accounts.change_account(seen, user, name="نادية الافتراضية")
    part.close_button.click()
    qtbot.waitUntil(lambda: not part.fault_remark.isHidden())
    qtbot.waitUntil(lambda: part.lines_table.chosen().user.name == "نادية الافتراضية")
    working._accounts.begin()
    qtbot.waitUntil(lambda: working._seat.tasks.is_idle)
    assert not part.fault_remark.isHidden()
    part.close_button.click()
    assert part.fault_remark.isHidden()
    qtbot.waitUntil(lambda: not part.lines_table.chosen().is_active)


def test_the_last_administrator_stays_and_it_is_told_below_the_list(page, working, qtbot):
    page.users_part.close_button.click()
    qtbot.waitUntil(lambda: not page.users_part.fault_remark.isHidden())
    assert page.users_part.lines_table.chosen().is_active


def test_who_forgot_a_password_is_given_another(page, working, office, user, qtbot):
    page.users_part.password_button.click()
    dialog = dialog_of(page, PasswordDialog, qtbot)
    assert dialog.current_row.isHidden()
    give_password(dialog.password_fields)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not page.isEnabled() or not page.findChildren(PasswordDialog))
    assert office.accounts.sign_in(user.login, NEW) == user


def test_the_role_that_was_taken_away_meanwhile_is_told_below_the_list(
    page, working, office, user, qtbot
):
    zineb = office.accounts.open_account("zineb", "", Role.ADMINISTRATOR, PASSWORD, user)
    office.accounts.change_account(UserCard(user), zineb, role=Role.CLERK)
    page.users_part.close_button.click()
    qtbot.waitUntil(lambda: not page.users_part.fault_remark.isHidden())


def test_ones_own_password_asks_for_the_one_in_use(page, working, office, user, qtbot):
    page.appearance_part.password_button.click()
    dialog = dialog_of(page, PasswordDialog, qtbot)
    dialog.current_field.setText("faux-mot-fictif")
    give_password(dialog.password_fields)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.current_row.is_faulty)
    dialog.current_field.setText(PASSWORD)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(PasswordDialog))
    assert office.accounts.sign_in(user.login, NEW) == user


def test_a_password_dialog_may_close_while_the_password_is_looked_at(page, working, seat, qtbot):
    page.appearance_part.password_button.click()
    dialog = dialog_of(page, PasswordDialog, qtbot)
    dialog.current_field.setText("faux-mot-fictif")
    give_password(dialog.password_fields)
    dialog.save_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: seat.tasks.is_idle and not page.findChildren(PasswordDialog))


def test_a_new_recovery_sheet_is_made_only_after_a_second_yes(page, working, printed, qtbot):
    part = page.recovery_part
    with qtbot.assertNotEmitted(part.made):
        part.new_button.click()
    part.keep_button.click()
    assert part.doubt_panel.isHidden()
    part.new_button.click()
    part.make_button.click()
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.recovery_page)
    part.recovery_page.print_button.click()
    qtbot.waitUntil(lambda: len(printed) == 1)
    qtbot.waitUntil(lambda: not part.recovery_page.state_remark.isHidden())
    part.recovery_page.go_on_button.click()
    assert part.stack.currentWidget() is part.wish_panel


def test_a_clerk_reads_neither_the_office_nor_the_accounts(page, seat, office, user, qtbot):
    clerk = office.accounts.open_account("zineb", "زينب", Role.CLERK, PASSWORD, user)
    desk = Seat(office, clerk, seat.tasks, seat.notices, seat.press)
    AdministrationController(page, desk, Desk()).begin()
    qtbot.waitUntil(lambda: page.printers_part.printer_combos["form"].count() >= 1)
    assert page.users_part.lines_table.rowCount() == 0


def test_the_page_says_where_the_data_are(page, working, office):
    assert page.about_part.folder_fact._plain == str(office.folder)


def test_a_known_fault_of_an_account_is_told_where_it_belongs(qtbot, look, user):
    dialog = AccountDialog(UserCard(user))
    qtbot.addWidget(dialog)
    dialog.show_error(LastAdministrator())
    assert not dialog.fault_remark.isHidden()
    dialog.show_error(NameTaken("souad"))
    assert dialog.rows["login"].is_faulty


def test_who_was_given_a_password_chooses_another_without_typing_it_again(qtbot, look):
    dialog = PasswordDialog(is_given=True)
    qtbot.addWidget(dialog)
    assert dialog.current_row.isHidden()
    give_password(dialog.password_fields)
    with qtbot.waitSignal(dialog.submitted):
        dialog.save_button.click()
    dialog.show_error(SamePassword())
    assert dialog.password_fields.password_row.is_faulty


SCREENS = [
    (Appearance("ar", Theme.LIGHT, 16), (1100, 640)),
    (Appearance("ar", Theme.CONTRAST, 26), (860, 470)),
    (Appearance("fr", Theme.LIGHT, 26), (860, 470)),
]


@pytest.mark.parametrize("row", range(9))
@pytest.mark.parametrize("screen", SCREENS)
def test_everyone_can_use_every_part(page, language, look, office: Office, row, screen):
    appearance, room = screen
    page.show_user(office.accounts.users()[0].user)
    page.users_part.show_lines(office.accounts.users())
    page.office_part.show_office(office.settings.office)
    page.printers_part.show_printers(["accueil"])
    page.departments_part.show_lines(office.departments.all())
    page.calendar_part.show_year(CalendarYear(2026, office.calendar.days_off(2026), ()))
    page.letters_part.show_wordings(office.templates.all())
    page.about_part.show_folder(str(office.folder))
    language.use(appearance.language)
    look.use(appearance)
    page.show_desk(Desk(appearance=appearance))
    page.parts_list.setCurrentRow(row)
    assert audit(shown(page, *room)) == []


@pytest.mark.parametrize(
    "dialog", [(AccountDialog, "go_on_button"), (PasswordDialog, "save_button")]
)
@pytest.mark.parametrize("appearance", [screen[0] for screen in SCREENS])
def test_everyone_can_use_the_dialogs(page, qtbot, language, look, dialog, appearance):
    language.use(appearance.language)
    look.use(appearance)
    page.resize(1100, 640)
    kind, button = dialog
    dialog = kind(parent=page)
    getattr(dialog, button).click()  # with what is missing told
    dialog.show()
    assert dialog.height() <= 600
    assert dialog.width() <= 1024
    assert audit(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
