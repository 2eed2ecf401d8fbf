"""The words of the search, in the administration, with a real office behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from citizen_office.domain.vocabulary import Tongue
from citizen_office.office import Office
from citizen_office.ui.controllers.vocabulary import VocabularyController
from citizen_office.ui.dialogs.concept import ConceptDialog
from citizen_office.ui.pages.administration_vocabulary import SHOWN, View, VocabularyPart

INVENTED = "قرطبوز"  # no word of any language


@pytest.fixture
def settled(qtbot, seat):
    """Waits until everything that was asked for is shown."""

    def settle():
        qtbot.waitUntil(lambda: seat.tasks.is_idle)

    return settle


@pytest.fixture
def part(qtbot, look, seat, settled):
    """The part with its controller, everything read."""
    part = VocabularyPart()
    qtbot.addWidget(part)
    part.controller = VocabularyController(part, seat)
    seat.tasks.changed.connect(lambda _touched: part.controller.begin())
    part.controller.begin()
    settled()
    part.show()
    return part


@pytest.fixture
def filtered(part, settled):
    """Lists the meanings that hold these words, the first of them chosen."""

    def narrow(words):
        part.words_field.setText(words)
        settled()
        part.lines_table.setCurrentCell(0, 0)
        return listed(part)

    return narrow


@pytest.fixture
def dialog_of(part, qtbot):
    """Presses a button and waits for the dialog in front of the part."""

    def press(button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(part.findChildren(ConceptDialog)))
        return part.findChildren(ConceptDialog)[-1]

    return press


def listed(part):
    table = part.lines_table
    return [
        tuple(table.item(row, column).text() for column in range(table.columnCount()))
        for row in range(table.rowCount())
    ]


def test_the_list_is_narrowed_by_words_and_says_how_many_more_there_are(part, filtered, seat):
    everything = len(seat.office.vocabulary.concepts())
    assert len(listed(part)) == SHOWN
    assert str(everything - SHOWN) in part.more_label.text()
    assert [line[:2] for line in filtered("autobus autocar")] == [("حافلة", "bus")]
    assert not part.more_label.isVisible()
    assert filtered(INVENTED) == []
    assert part.more_label.isVisible()


def test_a_word_that_is_added_in_the_window_is_found_by_another_program(
    part, filtered, dialog_of, settled, seat
):
    ((*_terms, number, before),) = filtered("autobus autocar")
    dialog = dialog_of(part.change_button)
    field = dialog.fields[Tongue.DARIJA]
    assert "طوبيس" in field.text().split("\n")
    field.set_text(f"{field.text()}\n{INVENTED}")
    dialog.go_on_button.click()
    settled()
    ((*_terms, more, after),) = listed(part)
    assert int(more) == int(number) + 1
    assert after != before
    other = Office.open(seat.office.folder)
    assert "W3-38" in [each.id for each in other.search.find(INVENTED, limit=5)]
    other.close()


def test_what_is_refused_is_told_at_its_field_and_nothing_is_lost(part, dialog_of, settled):
    dialog = dialog_of(part.new_button)
    dialog.fields[Tongue.FRENCH].set_text("caravane; de la")
    dialog.go_on_button.click()
    settled()
    assert dialog.rows[Tongue.FRENCH].is_faulty
    assert "de la" in dialog.rows[Tongue.FRENCH].remark_label.text()
    dialog.fields[Tongue.FRENCH].set_text("caravane; guichet mobile")
    dialog.go_on_button.click()
    settled()
    assert listed(part)[0][:3] == ("", "caravane", "2")


def test_a_meaning_is_hidden_and_shown_again(part, filtered, settled, seat):
    (before,) = filtered("autobus autocar")
    part.close_button.click()
    settled()
    assert not seat.office.vocabulary.one("bus").is_active
    assert listed(part) != [before]
    part.close_button.click()
    settled()
    assert listed(part) == [before]


def test_terms_that_were_typed_stay_beside_those_that_others_saved_meanwhile(
    part, filtered, dialog_of, settled, seat
):
    filtered("autobus autocar")
    dialog = dialog_of(part.change_button)
    bus = seat.office.vocabulary.one("bus")
    others = {**bus.terms, Tongue.DARIJA: ("طوبيس", INVENTED), Tongue.LATIN: ("tobis", "toubis")}
    seat.office.vocabulary.save(bus, others, seat.user)
    dialog.fields[Tongue.DARIJA].set_text("كار")
    dialog.go_on_button.click()
    settled()
    assert not dialog.fault_remark.isHidden()
    assert dialog.value() == {**others, Tongue.DARIJA: ("كار",)}
    assert INVENTED in dialog.rows[Tongue.DARIJA].remark_label.text()
    dialog.go_on_button.click()
    settled()
    assert seat.office.vocabulary.one("bus").terms == {**others, Tongue.DARIJA: ("كار",)}


def test_words_that_others_gave_are_not_taken_back_unseen(part, filtered, settled, seat):
    (before,) = filtered("autobus autocar")
    bus = seat.office.vocabulary.one("bus")
    seat.office.vocabulary.save(bus, {**bus.terms, Tongue.LATIN: ("tobis",)}, seat.user)
    part.close_button.click()
    settled()
    assert part.fault_remark.isVisible()
    assert seat.office.vocabulary.one("bus").is_active
    assert listed(part) != [before]


def test_what_was_refused_in_the_list_is_not_told_below_the_sentence(part, filtered, settled, seat):
    filtered("autobus autocar")
    bus = seat.office.vocabulary.one("bus")
    seat.office.vocabulary.save(bus, {**bus.terms, Tongue.LATIN: ("tobis",)}, seat.user)
    part.close_button.click()
    settled()
    assert part.fault_remark.isVisible()
    part.view_row.choose(View.SENTENCE)
    assert not part.fault_remark.isVisible()


def test_shipped_words_can_be_put_back_where_there_are_others(part, filtered, settled, seat):
    (before,) = filtered("autobus autocar")
    assert not part.shipped_button.isEnabled()
    bus = seat.office.vocabulary.one("bus")
    seat.office.vocabulary.save(bus, {**bus.terms, Tongue.LATIN: ("tobis",)}, seat.user)
    part.controller.begin()
    settled()
    assert listed(part) != [before]
    part.shipped_button.click()
    settled()
    assert listed(part) == [before]
    assert not part.shipped_button.isEnabled()


def test_a_meaning_of_the_office_has_no_shipped_words(part, filtered, seat):
    seat.office.vocabulary.add({Tongue.ARABIC: (INVENTED, "كلمة مختلقة")}, seat.user)
    assert len(filtered(INVENTED)) == 1
    assert not part.shipped_button.isEnabled()


def test_a_sentence_that_is_tried_follows_the_words(part, settled, seat):
    part.view_row.choose(View.SENTENCE)
    assert not part.reading_label.isVisible()
    part.sentence_field.setText(f"{INVENTED} tobis")
    settled()
    first, second = part.reading_label.text().split("\n")
    assert INVENTED in first
    assert "حافلة" in second
    assert "حافلة" not in first
    bus = seat.office.vocabulary.one("bus")
    seat.office.vocabulary.save(bus, {**bus.terms, Tongue.DARIJA: (INVENTED,)}, seat.user)
    part.controller.begin()
    settled()
    assert "حافلة" in part.reading_label.text().split("\n")[0]
    part.sentence_field.clear()
    settled()
    assert not part.reading_label.isVisible()


def test_list_and_reading_follow_the_language(part, language, settled, qtbot):
    part.sentence_field.setText("tobis")
    settled()
    assert "حافلة" in part.reading_label.text()
    language.use("fr")
    qtbot.waitUntil(lambda: "bus" in part.reading_label.text())
    assert "حافلة" not in part.reading_label.text()


def test_tab_goes_from_the_filter_over_the_list_and_arrows_lead_to_the_sentence(part, qtbot):
    part.words_field.setFocus()
    for stop in (part.words_field, part.lines_table, part.new_button):
        assert part.focusWidget() is stop
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
    part.view_row.focus_choice()
    qtbot.keyClick(part.focusWidget(), Qt.Key.Key_Down)
    assert part.sentence_field.isVisible()
    assert not part.lines_table.isVisible()
    qtbot.keyClick(part.focusWidget(), Qt.Key.Key_Tab)
    assert part.focusWidget() is part.sentence_field
