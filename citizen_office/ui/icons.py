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
SIDE = 48  # pixels; a button scales it down to its own size
GAP = 1.3  # the width of an icon with the room beside it
# They point somewhere.
MIRRORED = frozenset({"back", "forward", "chevron", "reply", "sign_out", "signed"})


def icon(name: str, colour: str, checked: str | None = None, *, gap: bool = False) -> QIcon:
    """Return the icon of a name in a colour, and in another one while its button is checked.

    With a `gap` it has room on the side where words follow: Qt leaves them too close.
    """
    return _icon(name, colour, checked, gap, is_rtl(), _scale())


def picture(name: str, colour: str, size: int) -> QPixmap:
    """Return an icon drawn `size` pixels large, sharp on the screen in use."""
    scale = _scale()
    drawn = QPixmap(_drawn(name, colour, round(size * scale), name in MIRRORED and is_rtl()))
    drawn.setDevicePixelRatio(scale)
    return drawn


def _scale() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


@cache
def _icon(
    name: str,
    colour: str,
    checked: str | None,
    gap: bool,  # noqa: FBT001 - a key
    rtl: bool,  # noqa: FBT001 - a key
    scale: float,
) -> QIcon:
    made = QIcon()
    for shown, state in ((colour, QIcon.State.Off), (checked, QIcon.State.On)):
        if shown is not None:
            drawn = _drawn(name, shown, round(SIDE * scale), name in MIRRORED and rtl)
            made.addPixmap(_with_room(drawn, rtl=rtl) if gap else drawn, QIcon.Mode.Normal, state)
    return made


def _with_room(drawn: QPixmap, *, rtl: bool) -> QPixmap:
    wide = QPixmap(round(drawn.width() * GAP), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(wide.width() - drawn.width() if rtl else 0, 0, drawn)
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
