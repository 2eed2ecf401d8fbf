"""The look: both themes, every size, both directions; kept once rendered."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from citizen_office.desk import TEXT_SIZES, Appearance, Theme
from citizen_office.ui.colours import COLOURS, current
from citizen_office.ui.theme import SHEET, Look
from tests.ui.audit.contrast import ratio

PAIRS = [
    ("text", "ground"),
    ("text", "panel"),
    ("text", "field"),
    ("quiet", "ground"),
    ("quiet", "panel"),
    ("accent", "ground"),
    ("accent", "panel"),
    ("accent", "tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_dark"),
    ("ring_text", "ring_ground"),
    ("bad", "ground"),
    ("bad", "bad_ground"),
    ("warn", "ground"),
    ("warn", "warn_ground"),
    ("good", "ground"),
    ("good", "good_ground"),
    ("good", "panel"),
]


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(theme, words, ground):
    colours = COLOURS[theme]
    assert ratio(rgb(getattr(colours, words)), rgb(getattr(colours, ground))) >= 4.5


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("edge", ["edge", "ring"])
def test_edges_and_focus_stand_out(theme, edge):
    colours = COLOURS[theme]
    assert ratio(rgb(getattr(colours, edge)), rgb(colours.ground)) >= 3


def rgb(name):
    return QColor(name).rgb()


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("theme", Theme)
def test_the_look_changes_at_once(qapp, qtbot, look, theme, size):
    button = QPushButton("سجل")
    qtbot.addWidget(button)
    button.show()
    look.use(Appearance("ar", theme, size))
    assert current() == COLOURS[theme]
    assert button.font().pixelSize() == size
    assert button.palette().color(QPalette.ColorRole.Window).name() == COLOURS[theme].ground
    assert button.sizeHint().height() >= 44


def test_a_sheet_is_rendered_once(qapp, language, tmp_path):
    Look(qapp, tmp_path).use(Appearance())
    (sheet,) = tmp_path.rglob(SHEET)
    first = sheet.stat().st_mtime_ns
    Look(qapp, tmp_path).use(Appearance())
    assert sheet.stat().st_mtime_ns == first
    language.use("fr")
    Look(qapp, tmp_path).use(Appearance("fr"))
    assert len(list(tmp_path.rglob(SHEET))) == 2


def test_a_cache_that_cannot_be_written_is_done_without(qapp, language, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    look = Look(qapp, in_the_way)
    look.use(Appearance(theme=Theme.CONTRAST))
    assert COLOURS[Theme.CONTRAST].accent in qapp.styleSheet()
