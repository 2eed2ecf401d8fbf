"""How a paper is to be printed, when the usual way is not wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from citizen_office.domain.choices import Language, Paper, PaperSize
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import CodeCombo
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label

MOST_COPIES = 20


@dataclass(frozen=True)
class PrintWish:
    """A printer (None: the computer's usual one), copies, and size and language if not usual."""

    printer: str | None
    copies: int
    size: PaperSize | None
    language: Language | None


class PrintDialog(QDialog):
    """Asks for printer, copies, and what else a paper can differ in."""

    def __init__(
        self,
        printers: Sequence[str],
        wish: PrintWish,
        paper: Paper | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printers = printers
        self._wish = wish
        self._paper = paper
        self._build()
        self._retranslate()

    def value(self) -> PrintWish:
        """Return what was chosen."""
        row = self.printer_combo.currentIndex()
        return PrintWish(
            printer=self._printers[row - 1] if row else None,
            copies=self.copies_field.value(),
            size=self._chosen_size(),
            language=self._chosen_language(),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("title")
        self.printer_combo = QComboBox()
        self.printer_combo.addItems(["", *self._printers])
        if self._wish.printer in self._printers:
            self.printer_combo.setCurrentIndex(1 + self._printers.index(self._wish.printer))
        self.copies_field = QSpinBox(minimum=1, maximum=MOST_COPIES, value=self._wish.copies)
        self.size_combo = CodeCombo(PaperSize)
        self.size_combo.choose(self._wish.size or PaperSize.A4)
        self.language_combo = QComboBox()
        self.language_combo.addItems([""] * (1 + len(Language)))
        self.printer_row, self.copies_row = Field(self.printer_combo), Field(self.copies_field)
        self.size_row, self.language_row = Field(self.size_combo), Field(self.language_combo)
        if self._paper is not Paper.RECEIPT:
            self.size_row.hide()
        if self._paper is None:
            self.language_row.hide()
        self.print_button = Button("print", "primary")
        self.print_button.clicked.connect(self.accept)
        self.cancel_button = Button()
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        rows = (self.printer_row, self.copies_row, self.size_row, self.language_row)
        for widget in (self.title_label, *rows):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _retranslate(self) -> None:
        words = self.tr("Print") if self._paper is None else name_of(self._paper)
        self.setWindowTitle(words)
        self.title_label.setText(words)
        self.printer_row.set_name(self.tr("Printer"))
        self.printer_combo.setItemText(0, self.tr("The computer's usual printer"))
        self.copies_row.set_name(self.tr("Copies"))
        self.size_row.set_name(self.tr("Size"))
        self.size_combo.set_words({size: name_of(size) for size in PaperSize})
        self.language_row.set_name(self.tr("Language of the paper"))
        self.language_combo.setItemText(0, self.tr("As the request"))
        for row, language in enumerate(Language, 1):
            self.language_combo.setItemText(row, name_of(language))
        self.print_button.setText(self.tr("Print"))
        self.cancel_button.setText(self.tr("Cancel"))

    def _chosen_size(self) -> PaperSize | None:
        if self._paper is not Paper.RECEIPT:
            return self._wish.size
        return PaperSize(self.size_combo.choice())

    def _chosen_language(self) -> Language | None:
        row = self.language_combo.currentIndex()
        return list(Language)[row - 1] if row else None
