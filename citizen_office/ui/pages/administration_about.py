"""What this program is, and where it keeps the office."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office import __version__
from citizen_office.ui.language import ltr
from citizen_office.ui.widgets.labels import Fact, label

LICENCES = (
    ("IBM Plex Sans Arabic", "SIL Open Font License 1.1"),
    ("Amiri", "SIL Open Font License 1.1"),
    ("Material Symbols", "Apache License 2.0"),
)


class AboutPart(QWidget):
    """Tells version, data folder and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._retranslate()

    def show_folder(self, folder: str) -> None:
        """Say where the data of this office are."""
        # A path has no spaces to break at: it may go on in a further line after each name in it.
        self.folder_fact.show_value(ltr(re.sub(r"([/\\_.-])", "\\1\u200b", folder)), folder)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("title")
        self.version_fact, self.folder_fact = Fact(can_copy=True), Fact(can_copy=True)
        self.version_fact.show_value(ltr(__version__), __version__)
        self.folder_label = label("quiet", wraps=True)
        self.licence_label = label("name")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for widget in (
            self.title_label,
            self.version_fact,
            self.folder_fact,
            self.folder_label,
            self.licence_label,
        ):
            column.addWidget(widget)
        for what, licence in LICENCES:
            line = label(wraps=True)
            line.setText(ltr(f"{what}: {licence}"))
            column.addWidget(line)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("Citizen Office"))
        self.version_fact.set_name(self.tr("Version"))
        self.folder_fact.set_name(self.tr("Folder of the data"))
        words = self.tr("Whoever keeps copies of the office copies this folder, whole.")
        self.folder_label.setText(words)
        self.licence_label.setText(self.tr("Licences of fonts and icons"))
