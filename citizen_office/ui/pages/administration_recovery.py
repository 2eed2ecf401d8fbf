"""A new recovery sheet, in the place of the one before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from citizen_office.ui.pages.recovery import RecoveryPage
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.links import LinkButton


class RecoveryPart(QWidget):
    """Asks once more before the sheet of before becomes worthless, then shows the new one.

    Signals:
        made: A new sheet is wanted, though the one before then opens nothing.
    """

    made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._retranslate()

    def show_sheet(self, pdf: bytes) -> None:
        """Show the new sheet."""
        self.doubt_panel.hide()
        self.recovery_page.show_sheet(pdf)
        self.stack.setCurrentWidget(self.recovery_page)
        self.recovery_page.print_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.recovery_page = RecoveryPage()
        self.recovery_page.done.connect(self._put_away)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_wish())
        self.stack.addWidget(self.recovery_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _build_wish(self) -> QWidget:
        self.wish_panel = QWidget()
        self.why_label = label(wraps=True)
        self.new_button = LinkButton("key", role="")
        self.new_button.clicked.connect(self._doubt)
        self.doubt_panel = QFrame()
        self.doubt_panel.setProperty("role", "warn")
        self.doubt_remark = Remark("warning", "warn")
        self.keep_button = Button()
        self.keep_button.clicked.connect(self._keep)
        self.make_button = Button("", "danger")
        self.make_button.clicked.connect(self.made)
        answers = Flow()
        answers.add(self.keep_button)
        answers.add(self.make_button)
        inside = QVBoxLayout(self.doubt_panel)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self.doubt_remark)
        inside.addWidget(answers)
        self.doubt_panel.hide()
        buttons = Flow()
        buttons.add(self.new_button)
        column = QVBoxLayout(self.wish_panel)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.why_label)
        column.addWidget(buttons)
        column.addWidget(self.doubt_panel)
        column.addStretch(1)
        return self.wish_panel

    def _retranslate(self) -> None:
        why = self.tr(
            "Whoever has forgotten the password comes in with the code of the recovery sheet. Make"
            " a new sheet if the one of before is lost, or if a stranger has seen it."
        )
        self.why_label.setText(why)
        self.new_button.set_words(self.tr("Make a new recovery sheet…"))
        self.doubt_remark.say(self.tr("The code of before then opens nothing any more. Go on?"))
        self.keep_button.setText(self.tr("Keep the sheet of before"))
        self.make_button.setText(self.tr("Make a new sheet"))

    @Slot()
    def _doubt(self) -> None:
        self.doubt_panel.show()
        self.keep_button.setFocus()

    @Slot()
    def _keep(self) -> None:
        self.doubt_panel.hide()
        self.new_button.setFocus()

    @Slot()
    def _put_away(self) -> None:
        self.recovery_page.clear()
        self.stack.setCurrentWidget(self.wish_panel)
        self.new_button.setFocus()
