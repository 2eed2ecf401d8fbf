"""One window at a time on a data folder, between real programs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from citizen_office.ui import single
from citizen_office.ui.single import LOCK, OneWindow

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from citizen_office.ui.single import OneWindow
app = QCoreApplication([])
window = OneWindow(Path(sys.argv[1]))
print("claimed" if window.claim() else "refused", flush=True)
window.asked.connect(lambda: print("asked", flush=True))
window.listen()
print("listening", flush=True)
app.exec()
"""
ASKING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from citizen_office.ui.single import OneWindow
app = QCoreApplication([])
window = OneWindow(Path(sys.argv[1]))
sys.exit(window.claim() or not window.bring_forward())
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def open_program(qapp):
    """Start programs that hold a folder, and end them after the test."""
    started = []

    def start(folder):
        command = [sys.executable, "-c", PROGRAM, str(folder)]
        program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        started.append(program)
        assert program.stdout.readline() == "claimed\n"
        assert program.stdout.readline() == "listening\n"
        return program

    yield start
    for program in started:
        program.kill()
        program.wait()
        program.stdout.close()


@pytest.fixture
def window(qapp, tmp_path):
    window = OneWindow(tmp_path)
    yield window
    window.release()


def test_a_second_program_is_refused_and_brings_the_first_one_forward(
    open_program, window, tmp_path
):
    first = open_program(tmp_path)
    assert not window.claim()
    assert window.bring_forward()
    assert first.stdout.readline() == "asked\n"


def test_the_folder_of_a_program_that_was_killed_is_taken_over(
    open_program, window, tmp_path, qtbot
):
    first = open_program(tmp_path)
    first.kill()
    first.wait()
    assert window.claim()
    assert not window.bring_forward()
    window.listen()
    second = subprocess.Popen([sys.executable, "-c", ASKING, str(tmp_path)], cwd=ROOT)
    qtbot.waitSignal(window.asked).wait()
    assert second.wait() == 0


def test_a_folder_that_was_let_go_is_free(window, qapp, tmp_path):
    assert window.claim()
    assert window.claim()
    other = OneWindow(tmp_path)
    assert not other.claim()
    window.release()
    assert other.claim()
    other.release()


def test_folders_do_not_stand_in_each_others_way(window, qapp, tmp_path):
    other = OneWindow(tmp_path / "another")
    (tmp_path / "another").mkdir()
    assert window.claim()
    assert other.claim()
    assert not other.bring_forward()
    other.release()


def test_one_folder_under_two_names_is_one_folder(window, qapp, tmp_path):
    (tmp_path / "named").symlink_to(tmp_path)
    assert window.claim()
    assert not OneWindow(tmp_path / "named").claim()


def test_a_folder_that_is_not_there_yet_is_nobodys_and_is_not_made(qapp, tmp_path):
    window = OneWindow(tmp_path / "coming")
    assert window.claim()
    assert not (tmp_path / "coming").exists()


@pytest.mark.parametrize("error", ["PermissionError", "UnknownError"])
def test_a_folder_that_cannot_be_written_is_nobodys(qapp, tmp_path, monkeypatch, error):
    class Closed(QLockFile):
        """The disk replaced: root may write anywhere, so no real folder would refuse."""

        def tryLock(self, _timeout=0):  # noqa: N802 - Qt calls it so
            return False

        def error(self):
            return QLockFile.LockError[error]

    monkeypatch.setattr(single, "QLockFile", Closed)
    assert OneWindow(tmp_path).claim()


def test_a_lock_left_empty_by_a_power_failure_does_not_keep_the_office_shut(window, tmp_path):
    (tmp_path / LOCK).touch()
    assert window.claim()


def test_a_window_that_hangs_does_not_keep_the_second_start_waiting(
    window, qapp, tmp_path, monkeypatch
):
    monkeypatch.setattr(single, "PATIENCE", 200)
    window.claim()
    window.listen()
    assert not OneWindow(tmp_path).bring_forward()  # nobody lets the first one answer
