"""Where the words of a label stand when the language of the screen changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from citizen_office.ui.language import in_one_line
from citizen_office.ui.widgets.brief import Brief, broken
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


def test_what_there_is_no_room_for_is_in_the_tip_and_is_heard(qtbot, look):
    brief, words = Brief("quiet", 2), "ثلاثة طلبات خارج الأجل · واحد في يوم العمل الموالي " * 4
    qtbot.addWidget(brief)
    brief.setText(words)
    brief.resize(240, brief.heightForWidth(240))
    brief.show()
    assert brief.text().count("\n") == 1
    assert brief.text().endswith("…")
    assert brief.toolTip() == brief.accessibleName() == words
    assert brief.heightForWidth(240) == 2 * brief.fontMetrics().lineSpacing()
    brief.resize(4000, 40)
    assert brief.text() == words
    assert not brief.toolTip()


@pytest.mark.parametrize("around", ["{one} {other}", "طلبات سابقة: {one} {other}"])
def test_a_reference_is_never_broken_at_its_hyphens(words, around):
    one, other = map(in_one_line, ("AZH1-2026-00001-L", "AZH1-2026-00020-F"))
    text = around.format(one=one, other=other)
    least = words.fontMetrics().horizontalAdvance(one) + 1
    for width in range(least, 3 * least, 7):
        lines = [line for line, _begin in broken(text, words.font(), width, 9)]
        assert any(one in line for line in lines)
        assert any(other in line for line in lines)
