"""The recovery sheet in front of whoever made it, until it is printed or kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.paper_view import PaperView


class RecoveryPage(QWidget):
    """Shows the sheet that lets a user back in who has forgotten the password.

    Signals:
        print_wanted: The sheet is to be printed.
        save_wanted: The sheet is to be kept as a file; where is still to be asked.
        done: Nobody needs to see it any more.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._is_kept = False
        self._is_shown = False
        self._build()
        self._retranslate()

    def show_sheet(self, pdf: bytes) -> None:
        """Show a sheet that is neither printed nor kept yet."""
        self._is_kept, self._is_shown = False, True
        self.doubt_panel.hide()
        self.state_remark.hide()
        self.paper_view.show_paper(pdf, self.tr("Recovery sheet"))
        self.print_button.setFocus()

    def show_done(self) -> None:
        """Say that the sheet is in somebody's hands."""
        self._is_kept = True
        self.doubt_panel.hide()
        words = self.tr("Done. Put it in a safe place, away from this computer.")
        self._say(words, "done", "good")
        self.go_on_button.setFocus()

    def show_fault(self, fault: str) -> None:
        """Say why it was neither printed nor kept."""
        self._say(fault, "error", "bad")

    def clear(self) -> None:
        """Forget the sheet."""
        self._is_shown = False
        self.paper_view.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.why_label = label(wraps=True)
        self.print_button = Button("print", "primary")
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button = Button("save")
        self.save_button.clicked.connect(self.save_wanted)
        self.go_on_button = Button("forward")
        self.go_on_button.clicked.connect(self._go_on)
        buttons = Flow()
        for button in (self.print_button, self.save_button, self.go_on_button):
            buttons.add(button)
        self.state_remark = Remark("done", "good")
        self.state_remark.hide()
        self._build_doubt()
        self.paper_view = PaperView()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(8)
        column.addWidget(self.why_label)
        column.addWidget(buttons)
        column.addWidget(self.state_remark)
        column.addWidget(self.doubt_panel)
        column.addWidget(self.paper_view, 1)
        make_action(Act.PRINT, self).triggered.connect(self.print_wanted)
        make_action(Act.CLOSE, self).triggered.connect(self._stay)

    def _build_doubt(self) -> None:
        self.doubt_panel = QFrame()
        self.doubt_panel.setProperty("role", "warn")
        self.doubt_remark = Remark("warning", "warn")
        self.leave_button = Button("", "danger")
        self.leave_button.clicked.connect(self._leave)
        self.stay_button = Button()
        self.stay_button.clicked.connect(self._stay)
        buttons = QHBoxLayout()
        buttons.addWidget(self.stay_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self.doubt_panel)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.doubt_remark)
        column.addLayout(buttons)
        self.doubt_panel.hide()

    def _retranslate(self) -> None:
        why = self.tr(
            "This sheet is the only way back in if a password is forgotten. Its code is kept"
            " nowhere: print it now, and lock it away."
        )
        self.why_label.setText(why)
        self.print_button.setText(with_key(self.tr("Print it"), Act.PRINT))
        self.save_button.setText(self.tr("Save as…"))
        self.go_on_button.setText(self.tr("Go on"))
        self.doubt_remark.say(self.tr("It was neither printed nor saved. Go on without it?"))
        self.stay_button.setText(self.tr("Stay here"))
        self.leave_button.setText(self.tr("Go on without it"))
        if self._is_shown:
            self.paper_view.title_label.setText(self.tr("Recovery sheet"))
        if self._is_kept:
            self.show_done()

    def _say(self, words: str, image: str, role: str) -> None:
        self.state_remark.say(words, image, role)
        self.state_remark.show()

    @Slot()
    def _go_on(self) -> None:
        if self._is_kept:
            self._leave()
        else:
            self.doubt_panel.show()
            self.stay_button.setFocus()

    @Slot()
    def _stay(self) -> None:
        self.doubt_panel.hide()
        self.print_button.setFocus()

    @Slot()
    def _leave(self) -> None:
        self.doubt_panel.hide()
        self.done.emit()
