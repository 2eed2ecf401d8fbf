"""Enter means the same on the letters and on the number pad."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.choices import Channel
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.found_list import FoundList
from citizen_office.ui.widgets.keys import is_enter

FOUND = Found("W1-35", RecordKind.PROPOSAL, "إعداد دليل للمعلومات.", "الشفافية", 2.0)
NONE, PAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTERS = [(Qt.Key.Key_Return, NONE), (Qt.Key.Key_Enter, NONE), (Qt.Key.Key_Enter, PAD)]


@pytest.mark.parametrize(("key", "modifiers"), ENTERS)
def test_enter_opens_a_finding(look, qtbot, key, modifiers):
    found_list = FoundList()
    qtbot.addWidget(found_list)
    found_list.show_found([FOUND])
    with qtbot.waitSignal(found_list.picked, timeout=500):
        qtbot.keyClick(found_list, key, modifiers)


@pytest.mark.parametrize(("key", "modifiers"), ENTERS)
def test_enter_goes_on_from_a_choice(look, qtbot, key, modifiers):
    row = ChoiceRow(Channel, several=True)
    qtbot.addWidget(row)
    row.show()
    first, second, *_ = row.buttons.values()
    first.setFocus()
    qtbot.keyClick(first, key, modifiers)
    assert row.focusWidget() is second
    assert not row.choices()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("modifiers", [SHIFT, SHIFT | PAD, Qt.KeyboardModifier.ControlModifier])
def test_enter_with_another_key_is_not_enter(key, modifiers):
    assert not is_enter(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))
    assert not is_enter(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, NONE))
