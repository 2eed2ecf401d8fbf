"""What else a form is made of: a row of choices, a list of codes, a part that folds."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from citizen_office.ui.widgets.buttons import FittingButton
from citizen_office.ui.widgets.choice_button import ChoiceButton
from citizen_office.ui.widgets.flow import Flow


class ChoiceRow(Flow):
    """Buttons of which one is chosen, or several.

    Tab comes to the row once, to each button if several can be chosen, and never unless `by_tab`;
    arrows go on inside it, and choose where one must be chosen.

    Signals:
        chosen: What is chosen changed.
    """

    chosen = Signal()

    def __init__(
        self,
        codes: Iterable[StrEnum],
        *,
        several: bool = False,
        none: bool = False,
        by_tab: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_several = several
        self.must = not several and not none
        self._by_tab = by_tab
        self.buttons: dict[StrEnum, ChoiceButton] = {}
        for code in codes:
            button = ChoiceButton()
            button.clicked.connect(partial(self._press, button))
            button.stepped.connect(partial(self._step, button))
            self.buttons[code] = button
            self.add(button)
        self._place_stop()

    def set_words(self, words: dict[StrEnum, str]) -> None:
        """Name the choices."""
        for code, button in self.buttons.items():
            button.set_words(words[code])
        self._rearrange()

    def choice(self) -> StrEnum | None:
        """Return what is chosen, None if nothing is."""
        return next(iter(self.choices()), None)

    def choices(self) -> tuple[StrEnum, ...]:
        """Return all that is chosen, in the order of the buttons."""
        return tuple(code for code, button in self.buttons.items() if button.isChecked())

    def choose(self, *codes: StrEnum) -> None:
        """Choose these and no others."""
        for code, button in self.buttons.items():
            button.setChecked(code in codes)
        self._place_stop()
        self.chosen.emit()

    def focus_choice(self) -> None:
        """Go to what is chosen, else to the first choice."""
        self._stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stop(self) -> ChoiceButton:
        buttons = list(self.buttons.values())
        return next((button for button in buttons if button.isChecked()), buttons[0])

    def _place_stop(self) -> None:
        """Let Tab come to what is chosen, else to the first choice."""
        for button in self.buttons.values():
            is_stop = self._by_tab and (self.is_several or button is self._stop())
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _press(self, pressed: ChoiceButton) -> None:
        if not self.is_several:
            for button in self.buttons.values():
                if button is not pressed:
                    button.setChecked(False)
        if self.must:
            pressed.setChecked(True)
        self._place_stop()
        self.chosen.emit()

    def _step(self, button: ChoiceButton, by: int) -> None:
        buttons = list(self.buttons.values())
        reached = buttons[(buttons.index(button) + by) % len(buttons)]
        reached.setFocus(Qt.FocusReason.TabFocusReason)
        if self.must:
            self._press(reached)


class StillCombo(QComboBox):
    """A list to choose one from, that does not turn under the wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls instead


class CodeCombo(StillCombo):
    """A list of codes to choose one from, by their words."""

    def __init__(self, codes: Iterable[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes = tuple(codes)
        for code in self.codes:
            self.addItem(str(code), code)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_words(self, words: dict[StrEnum, str]) -> None:
        """Name the codes."""
        for row, code in enumerate(self.codes):
            self.setItemText(row, words[code])

    def choice(self) -> StrEnum:
        """Return the code that is chosen."""
        return self.codes[self.currentIndex()]

    def choose(self, code: StrEnum) -> None:
        """Choose a code."""
        self.setCurrentIndex(self.codes.index(code))


class Folded(QWidget):
    """A part of a page that opens under its title.

    Signals:
        toggled: It was opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.title_button = FittingButton("chevron", "quiet")
        self.title_button.setCheckable(True)
        self.title_button.toggled.connect(self._toggle)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title_button, 1, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(content)
        content.setVisible(False)

    @property
    def is_open(self) -> bool:
        """Whether what it holds is seen."""
        return self.title_button.isChecked()

    def set_title(self, *titles: str) -> None:
        """Name the part; further titles are for where there is less room."""
        self.title_button.set_words(*titles)

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - as a slot
        """Open or close it."""
        self.title_button.setChecked(is_open)

    @Slot(bool)
    def _toggle(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.content.setVisible(is_open)
        self.title_button.set_image("expand" if is_open else "chevron")
        self.toggled.emit(is_open)
