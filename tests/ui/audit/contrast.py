"""Whether text stands out from its ground, measured on the pixels that people see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBitmap, QColor, QIcon, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.ui.audit.widgets import seen, told
from tests.ui.audit.writings import Writing, writings

_DISABLED = 3.0
_STROKE = 3  # a colour on fewer pixels than these is no text
_NO_INK = Qt.GlobalColor.magenta  # nobody writes with it


def low_contrast(window: QWidget, least: float = 4.5) -> list[str]:
    """Return the texts paler than `least` against their ground, or than 3.0 when disabled."""
    picture = window.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for widget in seen(window):
        wanted = least if widget.isEnabled() else min(least, _DISABLED)
        for text, measured in _measured(widget, picture):
            if measured < wanted:
                found.append(f"{told(widget)}: “{text[:40]}” has {measured:.1f}, least {wanted}")
    return found


def ratio(one: int, other: int) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 reckons it."""
    pale, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (pale + 0.05) / (dark + 0.05)


@cache
def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _measured(widget: QWidget, picture: QImage) -> Iterator[tuple[str, float]]:
    corner, visible = widget.mapTo(widget.window(), QPoint()), widget.visibleRegion()
    for writing in writings(widget):
        area = _ink(widget, writing)
        shown = area & visible
        if area.isEmpty():
            yield writing.text, 1.0  # drawn in the colour of its ground
        # A line that is scrolled half out of sight shows the edges of letters only.
        if 2 * _pixels(shown) > _pixels(area):
            yield writing.text, _contrast(picture, shown.translated(corner))


def _contrast(picture: QImage, region: QRegion) -> float:
    scale = picture.devicePixelRatio()
    colours: Counter[int] = Counter()
    for rect in region:
        corner, size = rect.topLeft() * scale, rect.size() * scale
        crop = picture.copy(QRect(corner, size) & picture.rect())
        colours.update(memoryview(crop.constBits()).cast("I"))
    ground = colours.most_common(1)[0][0]
    strokes = [colour for colour, count in colours.items() if count >= _STROKE * scale**2]
    return max((ratio(colour, ground) for colour in strokes), default=1.0)


def _ink(widget: QWidget, writing: Writing) -> QRegion:
    """Return where the letters are: without frames, icons and the text cursor."""
    area = QRegion(writing.area)
    if isinstance(widget, QPushButton | QToolButton):
        return area & _letters(widget)
    if widget.hasFocus() and isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        caret = widget.cursorRect()
        if not isinstance(widget, QLineEdit):
            caret.translate(widget.viewport().pos())
        area -= QRegion(caret)
    return area


def _letters(button: QPushButton | QToolButton) -> QRegion:
    """Return the rectangle in which a button looks different when it is drawn without words."""
    difference = _drawn(button, button.text())
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(QPoint(), _drawn(button, ""))
    painter.end()
    same = QColor(Qt.GlobalColor.black).rgba()
    changed = QBitmap.fromImage(difference.createMaskFromColor(same, Qt.MaskMode.MaskInColor))
    return QRegion(QRegion(changed).boundingRect())


def _drawn(button: QPushButton | QToolButton, words: str) -> QImage:
    is_tool = isinstance(button, QToolButton)
    option = QStyleOptionToolButton() if is_tool else QStyleOptionButton()
    button.initStyleOption(option)
    option.text = words
    if not option.icon.isNull():
        option.icon = _clear_icon(option.iconSize)
    sheet = QImage(button.size(), QImage.Format.Format_RGB32)
    sheet.fill(_NO_INK)
    painter = QPainter(sheet)
    painter.setLayoutDirection(button.layoutDirection())
    if is_tool:
        control = QStyle.ComplexControl.CC_ToolButton
        button.style().drawComplexControl(control, option, painter, button)
    else:
        button.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, button)
    painter.end()
    return sheet


def _clear_icon(size: QSize) -> QIcon:
    nothing = QPixmap(size)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def _pixels(region: QRegion) -> int:
    return sum(rect.width() * rect.height() for rect in region)
