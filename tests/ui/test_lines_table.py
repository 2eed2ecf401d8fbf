"""Short lists: nothing of a line is cut, at the side or below."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from citizen_office.ui.widgets.lines_table import LinesTable

LONG = "ذكرى تقديم وثيقة الاستقلال الافتراضية في كل مدينة"


@pytest.fixture
def table(qtbot, look):
    """Three columns, the middle one wide, in a width that its texts have to break in."""
    made = LinesTable(3, wide=(1,))
    qtbot.addWidget(made)
    made.setHorizontalHeaderLabels(["1", "2", "3"])
    made.show_lines(range(9), range(9), [(f"AZH1-{n}", LONG, "مؤكد") for n in range(9)])
    made.resize(420, 300)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def test_all_columns_are_seen_and_long_texts_break(table):
    assert table.horizontalHeader().length() == table.viewport().width()
    assert table.rowHeight(0) > table.fontMetrics().lineSpacing() * 2


def test_a_line_that_would_be_cut_below_is_not_begun(table, qtbot):
    last = table.rowAt(table.viewport().height() - 1)
    whole = table.rowViewportPosition(last) + table.rowHeight(last)
    for cut, is_begun in ((20, False), (0, True)):
        table.resize(table.width(), table.height() - table.viewport().height() + whole - cut)
        qtbot.waitUntil(lambda cut=cut: table.viewport().height() == whole - cut)
        seen = table.viewport().grab().toImage()
        row = range(table.rowViewportPosition(last) + 2, table.viewport().height() - 2)
        inks = {seen.pixel(x, y) for y in row for x in range(0, seen.width(), 2)}
        assert (len(inks) > 1) is is_begun


def test_where_there_is_too_little_room_the_list_is_scrolled_sideways(table, qtbot):
    table.resize(160, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    assert table.columnWidth(1) >= table.horizontalHeader().sectionSizeHint(1)
