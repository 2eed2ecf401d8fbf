"""Where the words of a label stand when the language of the screen changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from citizen_office.ui.widgets.labels import label

At = Qt.AlignmentFlag


@pytest.fixture
def words(qtbot, look):
    made = label()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def read_in_french(qapp, language):
    def switch():
        language.use("fr")
        qapp.processEvents()

    return switch


def test_words_begin_where_reading_begins(words, read_in_french):
    assert words.alignment() == At.AlignRight | At.AlignAbsolute | At.AlignVCenter
    read_in_french()
    assert words.alignment() == At.AlignLeft | At.AlignAbsolute | At.AlignVCenter


def test_words_at_the_top_stay_there(words, read_in_french):
    words.setAlignment(At.AlignTop)
    read_in_french()
    assert words.alignment() == At.AlignLeft | At.AlignAbsolute | At.AlignTop


@pytest.mark.parametrize(
    "centred", [At.AlignHCenter, At.AlignCenter, At.AlignHCenter | At.AlignTop]
)
def test_words_in_the_middle_stay_there(words, read_in_french, centred):
    words.setAlignment(centred)
    read_in_french()
    assert words.alignment() == centred
