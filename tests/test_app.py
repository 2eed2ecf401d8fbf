"""What is checked before there is a window, and which program is meant."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from citizen_office import app, start
from citizen_office.desk import Desk, write_desk
from citizen_office.errors import BrokenToolkit, NoScreen

ROOT = Path(__file__).parents[1]
LATE = {
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "alembic",
    "citizen_office.office",
    "citizen_office.ui.pages.recovery",
    "citizen_office.workplace",
    "phonenumbers",
    "qt_material",
    "reportlab",
    "sqlalchemy",
    "tomlkit",
    "typer",
}
FIRST_FRAME = """
import sys
from pathlib import Path
from citizen_office import app, program, start

qt = program.QApplication([])
qt.setApplicationName("citizen-office")
made = program.Program(qt, Path(sys.argv[1]), None, app.utc_now)
made.begin()

def tell():
    print(type(made.window.stack.currentWidget()).__name__, *sys.modules)
    qt.quit()

made.window.first_painted.disconnect()  # what comes after the frame is not begun
made.window.first_painted.connect(tell)
qt.exec()
made.end()
"""


def test_a_toolkit_known_to_crash_is_refused():
    with pytest.raises(BrokenToolkit):
        app.refuse_broken_toolkit("6.12.0", (3, 11))
    app.refuse_broken_toolkit("6.12.0", (3, 12))
    app.refuse_broken_toolkit("6.11.3", (3, 11))


def test_without_a_screen_there_is_no_window():
    with pytest.raises(NoScreen):
        app.refuse_without_screen("linux", {})
    app.refuse_without_screen("linux", {"DISPLAY": ":0"})
    app.refuse_without_screen("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    app.refuse_without_screen("win32", {})


def test_the_program_says_in_one_line_that_there_is_no_screen(tmp_path):
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    run = subprocess.run(
        [sys.executable, "main.py", "--data", str(tmp_path)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in names},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 5
    assert run.stderr.count("\n") == 1
    assert "no screen" in run.stderr


@pytest.mark.parametrize("words", [["register"], ["--json"], ["--help"], ["--data", "x", "show"]])
def test_a_command_is_left_to_the_command_line(words):
    assert start.window_wish(words) is None


def test_the_window_is_meant_without_a_command():
    assert start.window_wish([]) == ()
    assert start.window_wish(["--data", "there"]) == (Path("there"),)
    assert start.window_wish(["--data=there"]) == (Path("there"),)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    """Where a start keeps the style sheet for the next one: it is rendered by now."""
    made = tmp_path_factory.mktemp("scratch")
    first_frame(made, made)
    return made


def first_frame(folder, scratch):
    """Start on a data folder; return the page of the first frame, and what was loaded for it."""
    own = {"XDG_CACHE_HOME": scratch, "XDG_CONFIG_HOME": scratch, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, str(folder)],
        cwd=ROOT,
        env={**os.environ, **{name: str(value) for name, value in own.items()}},
        capture_output=True,
        text=True,
        check=True,
    )
    page, *loaded = run.stdout.split()
    return page, set(loaded)


@pytest.mark.parametrize("door", ["FirstStartPage", "SignInPage"])
def test_starting_the_window_loads_neither_database_nor_paper(door, scratch, created, tmp_path):
    """They come after the first frame."""
    folders = {"FirstStartPage": tmp_path / "empty", "SignInPage": created[0]}
    folders["FirstStartPage"].mkdir()
    write_desk(created[0], Desk())
    page, loaded = first_frame(folders[door], scratch)
    assert page == door
    assert not LATE & loaded
