"""Which printer of this computer prints which paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from citizen_office.desk import SHEET, Desk
from citizen_office.domain.choices import Paper, PaperSize
from citizen_office.ui.language import isolate
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow, StillCombo
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label

PAPERS = (*map(str, Paper), SHEET)


class PrintersPart(QWidget):
    """Offers a printer for each paper; a choice acts at once.

    Signals:
        desk_changed: The settings of this computer are these from now on.
        test_wanted: A test page is to be printed.
        refresh_wanted: The printers are to be looked for again.
    """

    desk_changed = Signal(Desk)
    test_wanted = Signal()
    refresh_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = Desk()
        self._names: Sequence[str] = ()
        self._build()
        self._retranslate()

    def show_desk(self, desk: Desk) -> None:
        """Show what is set."""
        self._desk = desk
        with QSignalBlocker(self.size_row):
            self.size_row.choose(desk.receipt_size)
        self._list_printers()

    def show_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        self._names = names
        self._list_printers()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.intro_label = label("quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.intro_label)
        self.printer_combos = {paper: _PrinterCombo() for paper in PAPERS}
        self.rows = {paper: Field(combo) for paper, combo in self.printer_combos.items()}
        for paper, row in self.rows.items():
            self.printer_combos[paper].activated.connect(self._choose)
            column.addWidget(row)
        self.size_row = ChoiceRow(PaperSize)
        self.size_row.chosen.connect(self._choose)
        self.size_label = label("name")
        self.test_button = Button("print")
        self.test_button.clicked.connect(self.test_wanted)
        self.refresh_button = Button("refresh", "quiet")
        self.refresh_button.clicked.connect(self.refresh_wanted)
        buttons = Flow()
        buttons.add(self.test_button)
        buttons.add(self.refresh_button)
        column.addWidget(self.size_label)
        column.addWidget(self.size_row)
        column.addSpacing(16)
        column.addWidget(buttons)
        column.addStretch(1)

    def _retranslate(self) -> None:
        intro = self.tr("These settings are of this computer alone, and are kept at once.")
        self.intro_label.setText(intro)
        for paper in Paper:
            self.rows[str(paper)].set_name(name_of(paper))
        self.rows[SHEET].set_name(self.tr("Sheets, lists and other papers"))
        self.size_label.setText(self.tr("Size of receipts"))
        self.size_row.set_words({size: name_of(size) for size in PaperSize})
        self.test_button.setText(self.tr("Print a test page"))
        self.refresh_button.setText(self.tr("Look for printers again"))
        self._list_printers()

    def _list_printers(self) -> None:
        gone = self.tr("{printer} (absent)")
        for paper, combo in self.printer_combos.items():
            chosen = self._desk.printers.get(paper, "")
            combo.clear()
            combo.addItem(self.tr("The computer's usual printer"), "")
            for name in self._names:
                combo.addItem(name, name)
            if chosen and chosen not in self._names:
                combo.addItem(gone.format(printer=isolate(chosen)), chosen)
            combo.setCurrentIndex(combo.findData(chosen))

    @Slot()
    def _choose(self) -> None:
        chosen = {paper: combo.currentData() for paper, combo in self.printer_combos.items()}
        size = self.size_row.choice()
        self._desk = replace(
            self._desk,
            printers={paper: name for paper, name in chosen.items() if name},
            receipt_size=PaperSize(size or self._desk.receipt_size),
        )
        self.desk_changed.emit(self._desk)


class _PrinterCombo(StillCombo):
    """A list of printers that may be narrower than their names."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
