"""What a request is known by, where it stands, and how far off its term is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_office.domain.deadlines import Deadline
from citizen_office.domain.requests import RequestView
from citizen_office.domain.state import Flag, Status
from citizen_office.ui.language import full_day, ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import IconButton
from citizen_office.ui.widgets.due_label import DueLabel
from citizen_office.ui.widgets.labels import Fact, Remark, label
from citizen_office.ui.widgets.request_term import TermPanel

# What is overdue is said by the term itself.
FLAGS = {
    Flag.URGENT: ("warning", "bad"),
    Flag.COMPLAINT: ("warning", "bad"),
    Flag.WITHDRAWAL: ("withdraw", "warn"),
    Flag.EXTENDED: ("later", "quiet"),
    Flag.CORRECTED: ("edit", "quiet"),
    Flag.CONFLICT: ("warning", "warn"),
}


class HeadPanel(QWidget):
    """The reference large, the status, and the clock with the name of its day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RequestView | None = None
        self._build()
        self._retranslate()

    def show_request(self, view: RequestView) -> None:
        """Show where a request stands."""
        self._view = view
        state = view.state
        self.reference_label.setText(ltr(str(state.reference)))
        role = "good" if state.status is Status.ANSWERED else "name"
        self.status_remark.say(
            name_of(state.status), "done" if not state.is_open else "clock", role
        )
        self.due_label.show_days(view.days_left)
        for flag, remark in self.flag_remarks.items():
            remark.setVisible(flag in view.flags)
            remark.say(name_of(flag))
        closed_on = state.closed_on
        self.due_fact.set_name(
            self.tr("Reply due on") if closed_on is None else self.tr("Closed on")
        )
        self.due_fact.show_value(full_day(closed_on or state.due_on))

    def show_term(self, term: Deadline | None) -> None:
        """Explain the term of reply, if one runs."""
        if self._view is not None:
            self.term_panel.show_term(self._view.state, term)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.reference_label = label("title")
        self.copy_button = IconButton("copy")
        self.copy_button.clicked.connect(self._copy)
        self.status_remark = Remark("clock", "name")
        self.flag_remarks = {flag: Remark(*look) for flag, look in FLAGS.items()}
        self.due_fact, self.due_label, self.term_panel = Fact(), DueLabel(), TermPanel()
        status = QHBoxLayout()
        status.setSpacing(8)
        status.addWidget(self.status_remark, 1, Qt.AlignmentFlag.AlignVCenter)
        status.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reference_label)
        column.addLayout(status)
        for remark in self.flag_remarks.values():
            remark.hide()
            column.addWidget(remark)
        column.addWidget(self.due_fact)
        column.addWidget(self.due_label)
        column.addWidget(self.term_panel)

    def _retranslate(self) -> None:
        self.copy_button.set_words(self.tr("Copy the reference"))
        if self._view is not None:
            self.show_request(self._view)

    @Slot()
    def _copy(self) -> None:
        if self._view is not None:
            QGuiApplication.clipboard().setText(str(self._view.state.reference))
