"""What is found can be read on the visitor's screen, and nothing else is shown there."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from citizen_office.desk import Appearance, Theme
from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.choices import Language, RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.publications import Publication, PublicationKind
from citizen_office.ui import main_window
from citizen_office.ui.controllers import visitor
from citizen_office.ui.controllers.visitor import VisitorController
from citizen_office.ui.language import full_day
from citizen_office.ui.pages.catalogue import CataloguePage
from citizen_office.ui.pages.counter import CounterPage
from citizen_office.ui.widgets.visitor_screen import VisitorScreen
from tests.builders import asked
from tests.services.lives import amend
from tests.ui.audit import audit

DAY = date(2025, 12, 31)
DOCUMENT = Publication(
    id=CatalogueId("D1"),
    kind=PublicationKind.DOCUMENT,
    title_ar="ميزانية افتراضية",
    title_fr="Budget fictif",
    place="https://example.org/budget",
    published_on=DAY,
    text="نص افتراضي",
)


@pytest.fixture
def desk(qtbot, look):
    """A desk of the least size that the window has."""
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.resize(1024, 600)
    desk.show()
    return desk


@pytest.fixture
def screen(desk):
    return VisitorScreen(desk)


@pytest.fixture
def controller(desk, seat):
    return VisitorController(desk, seat)


def card(office, record):
    return office.catalogue.card(CatalogueId(record))


def words(screen):
    """Return the lines that the visitor reads."""
    return screen.text_view.toPlainText().split("\n")


def test_a_proposal_is_read_with_its_outcomes_and_their_commitments(screen, office):
    proposal = card(office, "W1-31")
    screen.show_record(proposal, None)
    said = words(screen)
    assert proposal.text in said
    assert {each.text for each in proposal.outcomes} <= set(said)
    lines = [line for each in proposal.outcomes for line in each.commitments]
    assert lines
    for line in lines:
        assert any(str(line.number) in each and line.title_ar in each for each in said)


def test_a_commitment_of_which_nothing_is_known_says_so(screen, office, language):
    language.use("fr")
    screen.show_record(card(office, "C6"), None)
    assert "Texte officiel non disponible." in words(screen)


def test_a_document_is_read_with_its_place_and_its_day(screen):
    screen.show_record(DOCUMENT, None)
    said = words(screen)
    assert {DOCUMENT.title_ar, DOCUMENT.place, DOCUMENT.text, full_day(DAY)} <= set(said)


def test_a_published_answer_is_read_whole(screen):
    answer = AnswerCard(CatalogueId("A1"), "سؤال افتراضي", "جواب افتراضي", Language.ARABIC, DAY)
    screen.show_record(answer, None)
    assert {answer.title, answer.text, full_day(DAY)} <= set(words(screen))


def test_a_theme_is_read_with_its_proposals(screen, office):
    theme = card(office, "W1-T2")
    screen.show_record(theme, None)
    for line in theme.theme.proposals:
        assert any(line.text in each for each in words(screen))


def test_nothing_of_a_person_a_request_or_a_note_is_read(screen, office, user):
    record = CatalogueId("W1-36")
    reference = office.requests.register(asked(about=(record,)), user).reference
    amend(office, record, {RecordField.NOTE: "ملاحظة داخلية"}, user)
    screen.show_record(card(office, record), None)
    said = "\n".join(words(screen))
    assert str(reference) not in said
    assert "ملاحظة داخلية" not in said


def test_each_text_stands_at_the_side_of_its_own_language(screen, office, language):
    language.use("fr")
    screen.show_record(card(office, "W1-31"), None)
    blocks = screen.text_view.document()
    sides = [blocks.findBlockByNumber(each).textDirection() for each in (0, 1)]
    assert sides == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def test_with_one_screen_it_covers_the_desk_until_esc(screen, office, desk, qtbot):
    screen.show_record(card(office, "W1-31"), None)
    assert screen.geometry() == desk.geometry()
    assert screen.isModal()
    qtbot.keyClick(screen.text_view, Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_a_screen_of_its_own_is_filled_and_leaves_the_keyboard_to_the_desk(
    screen, office, desk, qtbot
):
    other = QGuiApplication.primaryScreen()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    screen.show_record(card(office, "W1-31"), other)
    assert screen.isFullScreen()
    assert screen.geometry() == other.geometry()
    assert not screen.isModal()
    assert screen.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert screen.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    screen.close_button.click()
    assert not screen.isVisible()


def test_it_goes_with_the_screen_it_stood_on(screen, office, qapp):
    other = QGuiApplication.primaryScreen()
    screen.show_record(card(office, "W1-31"), other)
    qapp.screenRemoved.emit(other)
    assert not screen.isVisible()


TWO_SCREENS = """
from PySide6.QtWidgets import QApplication, QWidget
from citizen_office.ui.widgets.visitor_screen import second_screen
app = QApplication([])
window = QWidget()
print(second_screen(window).name())
window.setScreen(app.screens()[1])
print(second_screen(window).name())
"""


def test_the_screen_beside_the_desks_is_the_visitors(tmp_path):
    places = '{{"name": "{}", "x": {}, "y": 0, "width": 800, "height": 600}}'
    screens = ", ".join(places.format(*each) for each in (("desk", 0), ("visitor", 800)))
    (tmp_path / "screens.json").write_text(f'{{"screens": [{screens}]}}')
    platform = f"offscreen:configfile={tmp_path / 'screens.json'}"
    said = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        env=os.environ | {"QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == ["visitor", "desk"]


def turned(view):
    """Turn the wheel over a text, once."""
    at = QPointF(view.viewport().rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    down = QPoint(0, -120)
    wheel = QWheelEvent(at, view.mapToGlobal(at), QPoint(), down, *none, phase, False)  # noqa: FBT003
    QApplication.sendEvent(view.viewport(), wheel)


def test_it_is_scrolled_by_wheel_keys_and_two_large_buttons(screen, office, qtbot):
    screen.show_record(card(office, "W1-31"), None)
    bar = screen.text_view.verticalScrollBar()
    assert not screen.up_button.isEnabled()
    turned(screen.text_view)
    assert bar.value() > 0
    qtbot.keyClick(screen.text_view, Qt.Key.Key_Home)
    assert bar.value() == 0
    screen.down_button.click()
    paged = bar.value()
    screen.up_button.click()
    assert bar.value() == 0
    qtbot.keyClick(screen.close_button, Qt.Key.Key_PageDown)
    assert bar.value() == paged > 0
    qtbot.keyClick(screen.text_view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert not screen.down_button.isEnabled()


@pytest.mark.parametrize("appearance", [Appearance("ar"), Appearance("fr", Theme.CONTRAST, 26)])
@pytest.mark.parametrize("record", ["W1-31", "C6"])
def test_everybody_can_read_it(screen, office, look, language, appearance, record):
    language.use(appearance.language)
    look.use(appearance)
    screen.show_record(card(office, record), None)
    assert QTest.qWaitForWindowExposed(screen)
    assert screen.text_view.fontInfo().pixelSize() == 52
    assert audit(screen) == []


def test_the_same_record_again_takes_it_away(controller, qtbot):
    controller.show("W1-31")
    qtbot.waitUntil(controller.screen.isVisible)
    controller.show("C3")
    qtbot.waitUntil(lambda: "3" in words(controller.screen)[0])
    assert controller.screen.isVisible()
    controller.show("C3")
    assert not controller.screen.isVisible()


def test_who_turns_over_on_a_screen_of_its_own_keeps_the_desk_open(
    qtbot, qapp, look, seat, tmp_path, monkeypatch
):
    monkeypatch.setattr(visitor, "second_screen", lambda _desk: QGuiApplication.primaryScreen())
    window, desk = main_window.MainWindow(QSettings(str(tmp_path / "places.ini"))), QWidget()
    qtbot.addWidget(window)
    window.put_in_front(desk)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qapp.focusWindowChanged.disconnect(window.listen_to)  # Qt's screen in memory gives it the focus
    controller = VisitorController(desk, seat)
    controller.show("W1-31")
    qtbot.waitUntil(controller.screen.isVisible)
    window.watch_idleness(on=True)
    begun_anew = []
    monkeypatch.setattr(window._idle_timer, "start", lambda: begun_anew.append(True))
    for x in (100, 120):
        QTest.mouseMove(controller.screen.windowHandle(), QPoint(x, 100))
    qtbot.waitUntil(lambda: bool(begun_anew))


def test_what_comes_after_the_desk_was_left_is_not_shown(controller, seat, qtbot):
    controller.show("W1-31")
    controller.close()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert not controller.screen.isVisible()


CTRL_H = Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier


def in_front(page, part):
    """Show a page, with the keys going to a part of it."""
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    part.setFocus()


def test_a_record_of_the_catalogue_is_shown_by_key_and_button(qtbot, look, office):
    page = CataloguePage()
    qtbot.addWidget(page)
    page.show_record(card(office, "W1-T2"))
    in_front(page, page.words_field)
    with qtbot.waitSignal(page.visitor_wanted) as wanted:
        qtbot.keyClick(page.words_field, *CTRL_H)
    assert wanted.args == ["W1-T2"]
    with qtbot.waitSignal(page.visitor_wanted):
        page.visitor_button.click()


def test_the_chosen_finding_of_the_counter_is_shown_by_key(qtbot, look):
    page = CounterPage()
    qtbot.addWidget(page)
    page.show_found([Found("W1-35", RecordKind.PROPOSAL, "دليل افتراضي", "", 2.0)])
    findings = page.known_panel.found_list
    in_front(page, findings)
    findings.step(0)
    with qtbot.waitSignal(page.visitor_wanted) as wanted:
        qtbot.keyClick(findings, *CTRL_H)
    assert wanted.args == ["W1-35"]
