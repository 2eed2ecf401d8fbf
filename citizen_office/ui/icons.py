"""Icons in the colours of the theme, and arrows that know the direction."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from citizen_office.places import RESOURCES
from citizen_office.ui.language import is_rtl

FOLDER = RESOURCES / "icons"
GAP = 1.3  # the width of an icon with the room beside it
MIRRORED = frozenset({"back", "forward", "chevron", "reply", "sign_out"})  # they point somewhere


def icon(name: str, colour: str, checked: str | None = None, *, gap: bool = False) -> QIcon:
    """Return the icon of a name in a colour, and in another one while its button is checked.

    With a `gap` it has room on the side where words follow: Qt leaves them too close.
    """
    made = QIcon(_with_room(picture(name, colour, 64), gap=gap))
    if checked is not None:
        room = _with_room(picture(name, checked, 64), gap=gap)
        made.addPixmap(room, QIcon.Mode.Normal, QIcon.State.On)
    return made


def picture(name: str, colour: str, size: int) -> QPixmap:
    """Return an icon drawn `size` pixels large, sharp on the screen in use."""
    app = QApplication.instance()
    scale = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    drawn = _drawn(name, colour, round(size * scale), name in MIRRORED and is_rtl())
    drawn.setDevicePixelRatio(scale)
    return drawn


def _with_room(drawn: QPixmap, *, gap: bool) -> QPixmap:
    if not gap:
        return drawn
    wide = QPixmap(round(drawn.width() * GAP), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    plain = QPixmap(drawn)
    plain.setDevicePixelRatio(1)
    painter.drawPixmap(wide.width() - plain.width() if is_rtl() else 0, 0, plain)
    painter.end()
    return wide


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text("utf-8")


@cache
def _drawn(name: str, colour: str, pixels: int, is_mirrored: bool) -> QPixmap:  # noqa: FBT001 - a key
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    return drawn.transformed(QTransform(-1, 0, 0, 1, 0, 0)) if is_mirrored else drawn
