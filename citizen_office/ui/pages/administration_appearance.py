"""How the window looks to whoever is signed in, and their own account."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.desk import TEXT_SIZES, Appearance, Theme
from citizen_office.domain.choices import Language
from citizen_office.domain.people import User
from citizen_office.ui.language import in_line, isolate
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.appearance import LANGUAGE_NAMES
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import label

Size = StrEnum("Size", {f"PX{size}": str(size) for size in TEXT_SIZES})  # type: ignore[misc]


class AppearancePart(QWidget):
    """Offers language, colours and text size; each acts at once.

    Signals:
        appearance_wanted: The window is to look like this from now on.
        password_wanted: The user wants another password.
    """

    appearance_wanted = Signal(Appearance)
    password_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Appearance()
        self._user: User | None = None
        self._build()
        self._retranslate()

    def show_appearance(self, appearance: Appearance) -> None:
        """Show the look in use."""
        self._shown = appearance
        size = Size(str(appearance.size))
        chosen = Language(appearance.language), appearance.theme, size
        rows = (self.language_row, self.theme_row, self.size_row)
        for row, code in zip(rows, chosen, strict=True):
            with QSignalBlocker(row):
                row.choose(code)

    def show_user(self, user: User) -> None:
        """Say who is signed in."""
        self._user = user
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.language_row, self.theme_row = ChoiceRow(Language), ChoiceRow(Theme)
        self.size_row = ChoiceRow(Size)
        rows = (self.language_row, self.theme_row, self.size_row)
        self.name_labels = [label("name") for _row in rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        self.intro_label = label("quiet", wraps=True)
        column.addWidget(self.intro_label)
        for name, row in zip(self.name_labels, rows, strict=True):
            row.chosen.connect(self._choose)
            column.addWidget(name)
            column.addWidget(row)
            column.addSpacing(8)
        self.account_label = label("section")
        self.user_label = label(wraps=True)
        self.password_button = Button("key")
        self.password_button.clicked.connect(self.password_wanted)
        buttons = Flow()
        buttons.add(self.password_button)
        column.addWidget(self.account_label)
        column.addWidget(self.user_label)
        column.addWidget(buttons)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self.intro_label.setText(self.tr("Each user of this computer has a choice of their own."))
        names = self.tr("Language"), self.tr("Colours"), self.tr("Size of the text")
        for shown, name in zip(self.name_labels, names, strict=True):
            shown.setText(name)
        self.language_row.set_words({each: LANGUAGE_NAMES[each] for each in Language})
        self.theme_row.set_words({theme: name_of(theme) for theme in Theme})
        sizes = self.tr("Normal"), self.tr("Large"), self.tr("Very large")
        self.size_row.set_words(dict(zip(Size, sizes, strict=True)))
        self.account_label.setText(self.tr("My account"))
        if self._user is not None:
            text = self.tr("{name}, {role}")
            role = in_line(name_of(self._user.role))
            self.user_label.setText(text.format(name=isolate(self._user.name), role=role))
        self.password_button.setText(self.tr("Change my password…"))

    @Slot()
    def _choose(self) -> None:
        self._shown = replace(
            self._shown,
            language=str(self.language_row.choice()),
            theme=Theme(str(self.theme_row.choice())),
            size=int(str(self.size_row.choice())),
        )
        self.appearance_wanted.emit(self._shown)
