"""Is today really today? Asked when the computer's date does not fit the last entry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from citizen_office.errors import DateDoubtful, OfficeError
from citizen_office.ui.language import full_day, isolate
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.labels import label


class DateDialog(QDialog):
    """Has the date confirmed, which then counts for the terms; No leads back to signing in."""

    def __init__(self, today: date, doubt: OfficeError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert isinstance(doubt, DateDoubtful)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = today
        self._last = doubt.last
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("title", wraps=True)
        self.why_label = label(wraps=True)
        self.yes_button, self.no_button = Button("tick"), Button("close", "primary")
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        for widget in (self.title_label, self.why_label, self.no_button, self.yes_button):
            column.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        self.no_button.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("The computer's date"))
        title = self.tr("Is today {day}?")
        self.title_label.setText(title.format(day=isolate(full_day(self._today))))
        why = self.tr(
            "The last entry of this office is of {last}. Terms are counted from today's date, and"
            " receipts carry it."
        )
        self.why_label.setText(why.format(last=isolate(full_day(self._last))))
        self.yes_button.setText(self.tr("Yes, this is today"))
        self.no_button.setText(self.tr("No, the computer's date must be put right"))
