"""Where bugs end: told once, without anybody's name, and the program closes."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from citizen_office.ui.crash import CrashDialog, install, report

NAME = "فاطمة الافتراضية"


@pytest.fixture
def told(monkeypatch, qapp):
    """What reached the desk; the hooks are put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reports = []
    install(reports.append)
    return reports


@pytest.fixture
def dialog(qtbot):
    dialog = CrashDialog("Citizen Office\nKeyError\n  requests.py:12 fold\n")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def fail():
    applicant = NAME
    try:
        {}[applicant]
    except KeyError as error:
        raise ValueError(f"{applicant}: L123456") from error


def caught():
    try:
        fail()
    except ValueError as error:
        return report(type(error), error, error.__traceback__)


def test_a_report_tells_kinds_and_places_and_nobodys_name():
    text = caught()
    assert "\nValueError\n  test_crash.py:" in text
    assert "\nafter KeyError\n  test_crash.py:" in text
    assert text.count(" fail\n") == 2
    for personal in (NAME, "L123456", str(Path(__file__).parent)):
        assert personal not in text


def test_an_endless_recursion_makes_a_short_report():
    def again():
        again()

    with pytest.raises(RecursionError) as endless:
        again()
    text = report(endless.type, endless.value, endless.tb)
    assert text.count("\n") < 60


def test_errors_that_led_to_each_other_in_a_ring_end():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert report(ValueError, first, None).count("ValueError") == 1


def test_a_bug_in_a_slot_is_told_once_and_what_follows_only_logged(told, qtbot, caplog):
    class Page(QWidget):
        @Slot()
        def show_request(self) -> None:
            fail()

    page = Page()
    qtbot.addWidget(page)
    for _ in range(3):
        QTimer.singleShot(0, page.show_request)
    qtbot.waitUntil(lambda: len(caplog.records) == 2)
    assert len(told) == 1
    assert "show_request" in told[0]
    assert [r.getMessage() for r in caplog.records] == ["another fault: ValueError"] * 2
    caplog.clear()


def test_a_bug_in_a_worker_is_told_on_the_thread_of_the_window(told, qtbot, monkeypatch):
    homes = []
    install(lambda _report: homes.append(threading.current_thread()))
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    assert homes == []
    qtbot.waitUntil(lambda: bool(homes))
    assert homes == [threading.main_thread()]


def test_a_bug_before_the_window_runs_is_told_at_once(told):
    sys.excepthook(ValueError, ValueError(NAME), None)
    assert len(told) == 1


def test_an_interruption_keeps_its_usual_way(told, capsys):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_end_of_a_worker_is_no_bug(told, qapp):
    worker = threading.Thread(target=sys.exit)
    worker.start()
    worker.join()
    qapp.processEvents()
    assert told == []


def test_the_report_is_saved_under_a_name_with_the_day(dialog, qtbot, monkeypatch, tmp_path):
    asked = []

    def choose(_parent, _title, suggested):
        asked.append(Path(suggested).name)
        return str(tmp_path / "report.txt"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert asked == [f"citizen-office-report-{day}.txt"]
    assert "KeyError" in (tmp_path / "report.txt").read_text("utf-8")
    assert "saved" in dialog.outcome_label.text()


def test_a_report_that_cannot_be_saved_is_told_in_the_dialog(dialog, qtbot, monkeypatch, tmp_path):
    nowhere = str(tmp_path / "missing" / "report.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "another place" in dialog.outcome_label.text()
    assert dialog.isVisible()


def test_nothing_is_said_when_no_file_was_chosen(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.outcome_label.text() == ""


def test_the_report_can_be_copied(dialog, qtbot):
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "fold" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_close_the_dialog(dialog, qtbot, key):
    assert dialog.close_button.isDefault()
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()


def test_every_control_has_a_name(dialog):
    for control in (dialog.report_field, *dialog.findChildren(QPushButton)):
        assert control.accessibleName()


@pytest.mark.parametrize("size", [16, 20, 26])
def test_the_dialog_fits_a_small_screen_in_every_size(qapp, qtbot, size):
    dialog = CrashDialog(caught() * 5)
    qtbot.addWidget(dialog)
    font = dialog.font()
    font.setPixelSize(size)
    dialog.setFont(font)
    dialog.show()
    assert dialog.height() <= qapp.primaryScreen().availableSize().height()
    dialog.resize(1024, 600)
    assert (dialog.width(), dialog.height()) == (1024, 600)


def test_the_dialog_follows_the_language(dialog):
    dialog.close_button.setText("?")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.close_button.text() == "Close the program"
