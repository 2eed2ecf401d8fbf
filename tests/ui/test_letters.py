"""A letter is seen in the words that are typed, before they are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from citizen_office.domain.choices import Language, Template
from citizen_office.errors import PlaceMissing
from citizen_office.ui.actions import KEYS, Act
from citizen_office.ui.controllers.letters import LettersController
from citizen_office.ui.pages.administration_letters import LettersPart


@pytest.fixture
def part(qtbot, look, seat):
    """The part with the wording of a French refusal being edited."""
    made = LettersPart()
    qtbot.addWidget(made)
    LettersController(made, seat).begin()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    made.show()
    made.resize(1000, 640)
    rows = range(made.wordings_table.rowCount())
    wanted = Template.REFUSED, Language.FRENCH
    lines = [(row, made.wordings_table.line(row)) for row in rows]
    made.wordings_table.setCurrentCell(
        next(row for row, line in lines if (line.template, line.language) == wanted), 0
    )
    made.edit_button.click()
    return made


def words_of(view):
    document = view._pdf_view._document
    return "".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_a_letter_is_seen_as_it_is_typed_and_nothing_is_kept(part, office, qtbot):
    before, field = office.revision(), part.editor.text_field
    field.set_text(f"{field.text()}\nBien à vous.")
    qtbot.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.paper_view)
    assert "Bien à vous." in words_of(part.paper_view)
    assert "Spécimen" in words_of(part.paper_view)
    qtbot.keyClick(part.paper_view.focusProxy(), Qt.Key.Key_Escape)
    assert part.stack.currentWidget() is part.editor
    assert field.text().endswith("Bien à vous.")
    assert (office.revision(), part._edited.own) == (before, None)


def test_a_letter_in_a_wording_that_cannot_be_kept_is_not_shown(part, qtbot):
    field = part.editor.text_field
    field.set_text(field.text().replace("{grounds}", ""))
    part.editor.look_button.click()
    qtbot.waitUntil(lambda: isinstance(part.editor.text_row._fault, PlaceMissing))
    assert part.stack.currentWidget() is part.editor


def test_a_letter_whose_wording_was_put_away_meanwhile_is_not_shown(part, seat, qtbot):
    part.editor.look_button.click()
    part.editor.close_button.click()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert part.stack.currentWidget() is part.list_panel


def test_the_button_names_its_key(part):
    assert KEYS[Act.LOOK] in part.editor.look_button.text()
