"""Language, colours and text size, where they are changed with one press."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from citizen_office.desk import TEXT_SIZES, Appearance, Theme
from citizen_office.ui.widgets.buttons import Button

Choice = TypeVar("Choice")
LANGUAGE_NAMES = {"ar": "العربية", "fr": "Français"}  # each in itself, whatever is in use


class AppearanceBar(QWidget):
    """Three quiet buttons: the other language, the other colours, the next text size.

    Signals:
        wanted: The window is to look like this from now on.
    """

    wanted = Signal(Appearance)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Appearance()
        self.language_button = Button("language", "quiet")
        self.theme_button = Button("contrast", "quiet")
        self.size_button = Button("text_size", "quiet")
        self.language_button.clicked.connect(self._turn_language)
        self.theme_button.clicked.connect(self._turn_theme)
        self.size_button.clicked.connect(self._turn_size)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.language_button, self.theme_button, self.size_button):
            row.addWidget(button)
        self._retranslate()

    def show_appearance(self, appearance: Appearance) -> None:
        """Offer what differs from the look in use."""
        self._shown = appearance
        self._retranslate()

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the language alone where there is little room; the rest is in Administration."""
        self.theme_button.setVisible(not is_compact)
        self.size_button.setVisible(not is_compact)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.language_button.setText(
            LANGUAGE_NAMES[_next(tuple(LANGUAGE_NAMES), self._shown.language)]
        )
        is_light = self._shown.theme is Theme.LIGHT
        self.theme_button.setText(
            self.tr("High contrast") if is_light else self.tr("Light colours")
        )
        is_largest = self._shown.size == TEXT_SIZES[-1]
        self.size_button.setText(self.tr("Smaller text") if is_largest else self.tr("Larger text"))

    @Slot()
    def _turn_language(self) -> None:
        code = _next(tuple(LANGUAGE_NAMES), self._shown.language)
        self.wanted.emit(replace(self._shown, language=code))

    @Slot()
    def _turn_theme(self) -> None:
        theme = _next(tuple(Theme), self._shown.theme)
        self.wanted.emit(replace(self._shown, theme=theme))

    @Slot()
    def _turn_size(self) -> None:
        self.wanted.emit(replace(self._shown, size=_next(TEXT_SIZES, self._shown.size)))


def _next(among: tuple[Choice, ...], one: Choice) -> Choice:
    """Return what follows one, the first after the last."""
    return among[(among.index(one) + 1) % len(among)]
