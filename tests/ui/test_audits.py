"""Every page and dialog, in both languages, both themes, at 16 and 26 px: nothing to find.

Names for those who hear the screen, targets large enough, an order that follows reading, contrast,
nothing cut and nothing upon another.
"""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from citizen_office.desk import Appearance, Theme
from tests.ui.audit import audit
from tools.scenes import FIRST, SCENES
from tools.stage import Stage, make_template

LOOKS = [Appearance(*each) for each in product(("ar", "fr"), Theme, (16, 26))]
NAMES = [f"{look.language}-{look.theme}-{look.size}" for look in LOOKS]


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_template(tmp_path_factory.mktemp("trial") / "office")


@pytest.fixture
def stage(qapp, tmp_path, template, monkeypatch):
    """A window of its own for each look, on a computer without a printer."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = []

    def begin(appearance, source=template, size=(1280, 800)):
        made.append(Stage(qapp, tmp_path / str(len(made)), appearance, source, size))
        return made[-1]

    yield begin
    for each in made:
        each.close()
    qapp.setStyleSheet("")


def found(stage, scenes):
    for scene in scenes:
        stage.play(scene)
        front = stage.dialog() or stage.window
        for said in audit(front):
            yield f"{scene.__name__}: {said}"
        if front.height() > stage.window.height() or front.width() > stage.window.width():
            yield f"{scene.__name__}: larger than the window it is in front of"


@pytest.mark.parametrize("look", LOOKS, ids=NAMES)
def test_nothing_is_found_on_any_page(stage, look):
    assert list(found(stage(look), SCENES)) == []


@pytest.mark.parametrize("look", LOOKS, ids=NAMES)
def test_nothing_is_found_on_the_first_pages(stage, look):
    assert list(found(stage(look, None), FIRST)) == []


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_nothing_is_found_in_a_small_window(stage, code):
    assert list(found(stage(Appearance(code), size=(1024, 600)), SCENES)) == []


def test_a_huge_screen_is_filled(stage):
    made = stage(Appearance("ar"), size=(3840, 2160))
    made.sign_in()
    assert made.window.width() == 3840
    assert audit(made.window) == []
    assert isinstance(QApplication.instance(), QApplication)


class Windows(QObject):
    """Notes what is shown as a window of its own and is neither window, dialog nor menu."""

    def __init__(self):
        super().__init__()
        self.strays = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        usual = (QMainWindow, QDialog, QMenu)
        if is_shown and watched.isWindow() and not isinstance(watched, usual):
            self.strays.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(qapp, stage):
    """It would take the focus, and the first keys of whoever types at once."""
    windows = Windows()
    qapp.installEventFilter(windows)
    made = stage(Appearance("ar"))
    for scene in SCENES:
        made.play(scene)
    qapp.removeEventFilter(windows)
    assert windows.strays == []
