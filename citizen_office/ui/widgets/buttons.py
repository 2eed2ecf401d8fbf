"""Buttons with an icon that follows theme and direction."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontInfo, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from citizen_office.ui.colours import current
from citizen_office.ui.icons import GAP, icon
from citizen_office.ui.theme import set_look
from citizen_office.ui.widgets.keys import is_enter

_LOOKS = {
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.FontChange,
}


def icon_size(*, gap: bool = False) -> QSize:
    """Return the size of an icon beside words of the size in use, perhaps with the room between."""
    side = round(QFontInfo(QApplication.font()).pixelSize() * 1.35)
    return QSize(round(side * GAP) if gap else side, side)


def is_pressed(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button by Enter as by the space bar; once, however long the key is held down."""
    if not is_enter(event):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A button with words.

    `role` is `primary` (one filled button a page), `quiet` (without a frame), `danger`, or empty.
    """

    def __init__(self, image: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setProperty("role", role)
        self.setAutoDefault(False)  # Enter in a field of a dialog must not press it
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _LOOKS:
            self._draw()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._draw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._draw()

    def set_image(self, image: str) -> None:
        """Show another icon."""
        self._image = image
        self._draw()

    def _draw(self) -> None:
        if self._image:
            self.setIconSize(icon_size(gap=True))
            # A checked button is filled, but for one without a frame.
            checked = None if self.property("role") == "quiet" else current().on_accent
            self.setIcon(icon(self._image, self._colour(), checked, gap=True))

    def _colour(self) -> str:
        colours, role = current(), self.property("role")
        if not self.isEnabled():
            return colours.quiet
        if role == "primary":
            return colours.on_accent
        if self.hasFocus():
            return colours.ring_text
        return colours.bad if role == "danger" else colours.accent


class FittingButton(Button):
    """A button that says it in fewer words where there is less room."""

    _words: tuple[str, ...] = ("",)  # Qt tells of changes before a constructor of ours has run

    def __init__(self, image: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(image, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, *words: str) -> None:
        """Say the first of these that there is room for; the last one always."""
        self._words = words
        self.setAccessibleName(words[0])
        self.setText(words[0])
        self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(self._width(self._words[0]))
        return hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(self._width(self._words[-1]))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():  # measuring what has no place yet costs a style for nothing
            return
        room = self.width()
        self.setText(next((w for w in self._words if self._width(w) <= room), self._words[-1]))

    def _width(self, words: str) -> int:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        return around + metrics.horizontalAdvance(words)


class IconButton(QToolButton):
    """A button with an icon alone; its words are the accessible name and the tooltip."""

    def __init__(self, image: str, role: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setProperty("role", role)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed(self, event):
            super().keyPressEvent(event)

    def set_words(self, words: str) -> None:
        """Say what the button does, for those who point at it and those who hear it."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def set_image(self, image: str) -> None:
        """Show another icon."""
        self._image = image
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _LOOKS:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setIconSize(icon_size())
        colours = current()
        self.setIcon(icon(self._image, colours.accent if self.isEnabled() else colours.quiet))


class RailButton(QToolButton):
    """A page of the window on the rail: an icon, its name, and its key."""

    def __init__(self, image: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setProperty("role", "rail")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._words, self._key = "", ""
        self._is_wide = False
        self.set_wide(is_wide=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed(self, event):
            super().keyPressEvent(event)

    def set_words(self, words: str, key: str) -> None:
        """Name the page, and the key that leads to it."""
        self._words, self._key = words, key
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  {key}")
        self.setProperty("keyboardWay", key)
        self._draw()

    def set_wide(self, *, is_wide: bool) -> None:
        """Stand with the words beside the icon, or below it."""
        style = Qt.ToolButtonStyle
        self._is_wide = is_wide
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if is_wide else style.ToolButtonTextUnderIcon
        )
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.MinimumExpanding, policy.Fixed)
        set_look(self, "slim", "" if is_wide else "true")
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _LOOKS:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setText(f"{self._words}  {self._key}" if self._is_wide else self._words)
        colours, gap = current(), self._is_wide
        self.setIconSize(icon_size(gap=gap))
        self.setIcon(icon(self._image, colours.text, colours.on_accent, gap=gap))
