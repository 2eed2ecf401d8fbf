"""The keys that work here, as F1 shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from citizen_office.ui.actions import Act, key_text, words_of
from citizen_office.ui.dialogs.room import open_within
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.labels import label


class KeysDialog(QDialog):
    """Lists the keys of the page in front, and those that work everywhere."""

    def __init__(
        self, here: Sequence[Act], everywhere: Sequence[Act], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = (here, everywhere)
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_labels = (label("section"), label("section"))
        self.word_labels = {}
        content = QWidget()
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for title, acts in zip(self.title_labels, self._groups, strict=True):
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            if not acts:
                title.hide()
            for act in acts:
                row = grid.rowCount()
                key, words = label("name"), label()
                key.setText(key_text(act))
                grid.addWidget(key, row, 0)
                grid.addWidget(words, row, 1)
                self.word_labels[act] = words
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(content)
        self.scroll_area.setWidgetResizable(True)
        self.close_button = Button("close", "primary")
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        letters = self.fontMetrics().averageCharWidth()
        open_within(self, letters * 62, self.fontMetrics().height() * 26)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.scroll_area.setAccessibleName(self.tr("Keys"))
        here, everywhere = self.title_labels
        here.setText(self.tr("On this page"))
        everywhere.setText(self.tr("Everywhere"))
        for act, words in self.word_labels.items():
            words.setText(words_of(act))
        self.close_button.setText(self.tr("Close"))
