"""What the office publishes, in the administration, with a real office behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from citizen_office.domain.art10 import CLASS_NAMES, Art10Class
from citizen_office.domain.publications import (
    NewPublication,
    PublicationField,
    PublicationKind,
    title_key,
)
from citizen_office.domain.sheets import HEADERS
from citizen_office.ui.controllers.publications import PublicationsController
from citizen_office.ui.dialogs.publication import PublicationDialog
from citizen_office.ui.dialogs.sheet import SheetDialog
from citizen_office.ui.names import name_of
from citizen_office.ui.pages import administration_publications
from citizen_office.ui.pages.administration_publications import PublicationsPart

BUDGET = NewPublication(
    kind=PublicationKind.DOCUMENT,
    title_ar="ميزانية افتراضية",
    title_fr="Budget fictif",
    place="https://example.org/budget",
    art10=Art10Class.LOCAL_BUDGETS,
)
REPORT = replace(BUDGET, title_ar="تقرير افتراضي", title_fr="Rapport fictif")
CARD = NewPublication(kind=PublicationKind.SERVICE, title_ar="بطاقة افتراضية")
HEAD = "title_ar,place,art10\n"


@pytest.fixture
def part(qtbot, look, seat):
    """The part with its controller, everything read."""
    for new in (BUDGET, REPORT, CARD):
        seat.office.publications.add(new, seat.user)
    part = PublicationsPart()
    qtbot.addWidget(part)
    part.controller = PublicationsController(part, seat)
    seat.tasks.changed.connect(lambda _touched: part.controller.begin())
    part.controller.begin()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    part.show()
    return part


@pytest.fixture
def dialog_of(part, qtbot):
    """Waits for the dialog of a kind in front of the part."""

    def wait(kind):
        def in_front():
            found = (each for each in part.findChildren(kind) if each.isActiveWindow())
            return next(found, None)

        qtbot.waitUntil(lambda: in_front() is not None)
        return in_front()

    return wait


@pytest.fixture
def sheet(part, tmp_path):
    """Chooses a file of these rows."""

    def choose(text):
        file = tmp_path / "documents.csv"
        file.write_text(text, "utf-8")
        part.controller.preview(str(file))

    return choose


def listed(part):
    table = part.lines_table
    return [table.line(row).id for row in range(table.rowCount())]


def cells(table, row):
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_words_narrow_the_list_as_they_are_typed(part):
    assert listed(part) == ["D1", "D2"]
    for typed in ("تقرير", "RAPPORT", "fict rapp", "d2"):
        part.words_field.setText(typed)
        assert listed(part) == ["D2"]
    part.words_field.setText("قنطرة")
    assert listed(part) == []
    assert not part.more_label.isHidden()


def test_the_guide_is_a_list_of_its_own(part):
    part.kind_row.buttons[PublicationKind.SERVICE].click()
    assert listed(part) == ["S1"]
    assert part.lines_table.accessibleName() == name_of(PublicationKind.SERVICE)


def test_a_long_list_says_how_many_more_there_are(part, office, monkeypatch):
    monkeypatch.setattr(administration_publications, "SHOWN", 1)
    part.show_publications(office.publications.all())
    assert listed(part) == ["D1"]
    assert not part.more_label.isHidden()
    part.words_field.setText("تقرير")
    assert part.more_label.isHidden()


def test_where_the_chosen_one_is_stands_below(part):
    part.lines_table.setCurrentCell(0, 0)
    assert BUDGET.place in part.chosen_label.text()
    assert CLASS_NAMES[Art10Class.LOCAL_BUDGETS][0] in part.chosen_label.text()


def test_neither_title_is_marked_since_one_of_them_is_enough(part, dialog_of):
    part.new_button.click()
    rows = dialog_of(PublicationDialog).rows
    titles = rows["title_ar"], rows["title_fr"]
    assert not any("*" in row.name_label.text() for row in titles)
    assert titles[0].remark_label.text() == titles[1].remark_label.text() != ""
    assert "*" in rows["place"].name_label.text()


def test_a_document_is_added_by_keyboard_once_it_is_whole(part, office, dialog_of, qtbot):
    part.new_button.setFocus()
    QTest.keyClick(part.new_button, Qt.Key.Key_Space)
    dialog = dialog_of(PublicationDialog)
    dialog.arabic_field.setText("دراسة افتراضية")
    dialog.place_field.setText("مقر افتراضي")
    dialog.day_field.setText("31/02/2025")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.rows["published_on"].is_faulty
    dialog.day_field.setText("28/02/2025")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.rows["art10"].is_faulty
    dialog.class_combo.choose(Art10Class.REPORTS)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed(part) == ["D1", "D2", "D3"])
    added = office.publications.all(PublicationKind.DOCUMENT)[2]
    assert (added.title_ar, f"{added.published_on}", added.art10) == (
        "دراسة افتراضية",
        "2025-02-28",
        Art10Class.REPORTS,
    )


def test_a_service_is_asked_for_no_class(part, dialog_of, qtbot):
    part.kind_row.buttons[PublicationKind.SERVICE].click()
    part.new_button.click()
    dialog = dialog_of(PublicationDialog)
    assert "art10" not in dialog.rows
    dialog.french_field.setText("Carte fictive")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: listed(part) == ["S1", "S2"])


def test_a_title_that_is_in_use_is_told_at_its_field(part, dialog_of, qtbot):
    part.change_button.click()
    dialog = dialog_of(PublicationDialog)
    assert dialog.place_field.text() == BUDGET.place
    dialog.french_field.setText("rapport FICTIF")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: dialog.rows["title_fr"].is_faulty)
    dialog.french_field.setText("Budget de l’exemple")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: part.lines_table.line(0).title_fr == "Budget de l’exemple")


def test_one_is_withdrawn_and_brought_back(part, qtbot):
    part.close_button.click()
    qtbot.waitUntil(lambda: part.lines_table.chosen().is_withdrawn)
    part.close_button.click()
    qtbot.waitUntil(lambda: not part.lines_table.chosen().is_withdrawn)


def test_a_list_is_taken_over_after_it_was_seen(part, sheet, office, dialog_of, qtbot):
    same = f"تقرير افتراضي,{REPORT.place},6"
    sheet(f"{HEAD}دراسة افتراضية,مقر,16\nميزانية افتراضية,مكان آخر,6\n{same}\n")
    dialog = dialog_of(SheetDialog)
    table = dialog.lines_table
    assert [table.line(row).row for row in range(3)] == [3, 2, 4]  # changes, new, as it is
    assert "مكان آخر" in cells(table, 0)[3]
    assert BUDGET.place in cells(table, 0)[3]
    assert dialog.go_on_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed(part) == ["D1", "D2", "D3"])
    assert office.publications.all()[0].place == "مكان آخر"


def test_a_list_with_a_wrong_row_cannot_be_taken_over(part, sheet, office, dialog_of):
    before = office.publications.all()
    sheet(f"{HEAD}دراسة افتراضية,مقر,20\nغيرها,مقر,6\n")
    dialog = dialog_of(SheetDialog)
    assert not dialog.go_on_button.isEnabled()
    assert not dialog.fault_remark.isHidden()
    assert name_of(PublicationField.ART10) in cells(dialog.lines_table, 0)[3]
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert office.publications.all() == before


def test_who_was_second_is_shown_what_the_list_would_do_now(
    part, sheet, office, dialog_of, seat, qtbot
):
    sheet(f"{HEAD}دراسة افتراضية,مقر,16\n")
    dialog = dialog_of(SheetDialog)
    office.publications.add(replace(BUDGET, title_ar="دراسة افتراضية", title_fr=""), seat.user)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())
    assert len(office.publications.all()) == 4
    assert BUDGET.place in cells(dialog.lines_table, 0)[3]
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: office.publications.all()[2].place == "مقر")


def test_what_was_typed_stays_beside_what_others_saved_meanwhile(
    part, office, dialog_of, seat, qtbot
):
    part.change_button.click()
    dialog = dialog_of(PublicationDialog)
    seen = office.publications.all()[0]
    changes = {"title_fr": "Budget voté", "place": "مقر آخر", "art10": Art10Class.REPORTS}
    now = office.publications.change(seen, replace(seen, **changes), seat.user)
    dialog.french_field.setText("Budget de l’exemple")
    dialog.text_field.set_text("نص")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())
    assert seat.user.name in dialog.fault_remark.words_label.text()
    assert dialog.value() == replace(now, title_fr="Budget de l’exemple", text="نص")
    assert [name for name, row in dialog.rows.items() if row.is_doubtful] == ["title_fr"]
    assert "Budget voté" in dialog.rows["title_fr"].remark_label.text()
    assert office.publications.one(seen.id) == now
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: office.publications.one(seen.id) != now)
    assert office.publications.one(seen.id).place == "مقر آخر"


def test_what_others_changed_is_not_withdrawn_unseen(part, office, seat, qtbot):
    seen = office.publications.all()[0]
    office.publications.change(seen, replace(seen, title_ar="ميزانية أخرى"), seat.user)
    part.close_button.click()
    qtbot.waitUntil(lambda: not part.fault_remark.isHidden())
    qtbot.waitUntil(lambda: cells(part.lines_table, 0)[1] == "ميزانية أخرى")
    part.close_button.click()
    qtbot.waitUntil(lambda: part.lines_table.chosen().is_withdrawn)


def test_what_is_no_list_is_told_in_the_part(part, sheet, qtbot):
    sheet("ملاحظات\nx\n")
    qtbot.waitUntil(lambda: not part.fault_remark.isHidden())
    assert "ملاحظات" in part.fault_remark.words_label.text()
    part.controller.preview("/nowhere.csv")
    qtbot.waitUntil(lambda: "ملاحظات" not in part.fault_remark.words_label.text())


def test_the_example_can_be_saved_and_imported(part, tmp_path, dialog_of, qtbot):
    part.controller.save_example(str(tmp_path / "example.csv"))
    qtbot.waitUntil((tmp_path / "example.csv").exists)
    part.controller.preview(str(tmp_path / "example.csv"))
    assert dialog_of(SheetDialog).value().takes == 1


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_a_column_may_be_called_as_the_screen_calls_it(look, language, code):
    language.use(code)
    for field, names in HEADERS.items():
        assert title_key(name_of(field)) in {title_key(name) for name in (field, *names)}
