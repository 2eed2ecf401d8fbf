"""What is checked before there is a window, and which program is meant."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from citizen_office import app, start
from citizen_office.errors import BrokenToolkit, NoScreen

ROOT = Path(__file__).parents[1]


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


def test_starting_the_window_loads_neither_database_nor_paper():
    """They come after the first frame."""
    late = {"sqlalchemy", "reportlab", "alembic", "typer", "qt_material", "phonenumbers", "tomlkit"}
    code = "import sys, citizen_office.start, citizen_office.app, citizen_office.program\n"
    code += "print(*{name.split('.')[0] for name in sys.modules})"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not late & set(run.stdout.split())
