"""Which terms a change of the calendar moved, and by how much."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.clocks import MovedTerm
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.language import ltr, short_day
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.lines_table import LinesTable


class MovedTermsView(QWidget):
    """Lists the terms that moved, the soonest due first.

    Signals:
        closed: They have been seen.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moved: Sequence[MovedTerm] = ()
        self._build()
        self._retranslate()

    def show_moved(self, moved: Sequence[MovedTerm]) -> None:
        """List these terms."""
        self._moved = moved
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("section", wraps=True)
        self.remark_label = label("quiet", wraps=True)
        self.terms_table = LinesTable(5)
        self.close_button = Button("close")
        self.close_button.clicked.connect(self.closed)
        make_action(Act.CLOSE, self).triggered.connect(self.closed)
        buttons = Flow()
        buttons.add(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.title_label)
        column.addWidget(self.remark_label)
        column.addWidget(self.terms_table, 1)
        column.addWidget(buttons)

    def _retranslate(self) -> None:
        remark = self.tr("Each is written in the story of its request. Tell whoever works on it.")
        self.remark_label.setText(remark)
        self.terms_table.setAccessibleName(self.tr("Terms that moved"))
        heads = (
            self.tr("Request"),
            self.tr("Term"),
            self.tr("Before"),
            self.tr("Now"),
            self.tr("Moved by"),
        )
        self.terms_table.setHorizontalHeaderLabels(heads)
        self.close_button.setText(with_key(self.tr("Back to the days off"), Act.CLOSE))
        self._say()

    def _say(self) -> None:
        self.title_label.setText(self.tr("%n term(s) moved", "", len(self._moved)))
        terms = {True: self.tr("Complaint"), False: self.tr("Reply")}
        texts = [
            (
                ltr(each.reference),
                terms[each.is_complaint],
                short_day(each.due_from),
                short_day(each.due_to),
                self._days(each.days),
            )
            for each in self._moved
        ]
        keys = [(each.reference, each.is_complaint) for each in self._moved]
        self.terms_table.show_lines(self._moved, keys, texts)

    def _days(self, days: int) -> str:
        if days < 0:
            return self.tr("%n day(s) earlier", "", -days)
        return self.tr("%n day(s) later", "", days)
