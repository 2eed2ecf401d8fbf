"""Work in threads: what is asked, what comes back, and what never does."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from citizen_office.errors import Busy
from citizen_office.ui import tasks as module
from citizen_office.ui.tasks import Tasks, Touched


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_read_comes_back_on_the_thread_of_the_window(qtbot, tasks, page):
    seen = []
    tasks.read(
        threading.get_ident, lambda worker: seen.extend([worker, threading.get_ident()]), owner=page
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] != seen[1] == threading.get_ident()


def test_of_several_searches_only_the_last_is_answered(qtbot, tasks, page):
    gate, answers = threading.Event(), []
    tasks.read(lambda: gate.wait(5) and "a", answers.append, owner=page, name="search")
    tasks.read(lambda: "ab", answers.append, owner=page, name="search")
    qtbot.waitUntil(lambda: answers == ["ab"])
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert answers == ["ab"]


def test_a_second_press_is_not_heard_while_the_first_is_written(qtbot, tasks, page):
    gate, written = threading.Event(), []
    tasks.write(lambda: gate.wait(5), written.append, owner=page)
    tasks.write(lambda: written.append("twice"), written.append, owner=page)
    gate.set()
    qtbot.waitUntil(lambda: bool(written))
    assert written == [True]


def test_a_long_write_disables_its_page_and_gives_the_focus_back(qtbot, tasks, page, monkeypatch):
    monkeypatch.setattr(module, "LONG_MS", 1)
    field = QLineEdit(page)
    QVBoxLayout(page).addWidget(field)
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    gate = threading.Event()
    tasks.write(lambda: gate.wait(5), lambda _answer: None, owner=page)
    qtbot.waitUntil(lambda: not page.isEnabled())
    gate.set()
    qtbot.waitUntil(page.isEnabled)
    assert field.hasFocus()


def test_a_draft_is_kept_without_holding_the_page(qtbot, tasks, page):
    gate, kept = threading.Event(), []
    tasks.write(lambda: gate.wait(5), kept.append, owner=page, holds=False)
    tasks.write(lambda: "second", kept.append, owner=page, holds=False)
    gate.set()
    qtbot.waitUntil(lambda: kept == [True, "second"])


def test_a_write_says_what_it_touched(qtbot, tasks, page):
    with qtbot.waitSignal(tasks.changed) as heard:
        tasks.write(int, lambda _answer: None, owner=page, touches=Touched.REQUESTS)
    assert heard.args == [Touched.REQUESTS]


def test_a_known_failure_goes_to_whoever_asked_or_to_all(qtbot, tasks, page):
    def fail():
        raise Busy(10)

    mine = []
    tasks.read(fail, mine.append, owner=page, failed=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert isinstance(mine[0], Busy)
    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.read(fail, mine.append, owner=page)
    assert isinstance(heard.args[0], Busy)
    assert len(mine) == 1


def test_a_bug_in_a_worker_reaches_the_crash_hook(qtbot, tasks, page):
    with qtbot.captureExceptions() as bugs:
        tasks.read(lambda: 1 / 0, lambda _answer: None, owner=page)
        qtbot.waitUntil(lambda: bool(bugs))
    assert bugs[0][0] is ZeroDivisionError


def test_an_answer_for_a_closed_page_is_dropped(qtbot, tasks):
    gate, answers = threading.Event(), []
    page = QWidget()
    tasks.read(lambda: gate.wait(5), answers.append, owner=page)
    page.deleteLater()
    qtbot.wait(1)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert answers == []


def test_what_another_program_adds_is_noticed(qtbot, page, monkeypatch):
    monkeypatch.setattr(module, "WATCH_MS", 5)
    revision = [1]
    tasks = Tasks(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: page.window().isActiveWindow())
    tasks.watch(lambda: revision[0])
    qtbot.wait(40)
    with qtbot.waitSignal(tasks.changed) as heard:
        revision[0] = 2
    assert heard.args == [Touched.ALL]
    tasks.close()


def test_closing_lets_a_write_finish(tasks, page):
    written = []
    tasks.write(lambda: written.append("kept"), lambda _answer: None, owner=page)
    tasks.close()
    assert written == ["kept"]


def test_what_a_timer_asks_for_after_the_end_is_not_begun(qtbot, tasks):
    owner = QWidget()
    qtbot.addWidget(owner)
    tasks.close()
    begun = []
    tasks.read(lambda: begun.append("read"), begun.append, owner=owner)
    tasks.write(lambda: begun.append("write"), begun.append, owner=owner, holds=False)
    assert begun == []
    assert tasks.is_idle
