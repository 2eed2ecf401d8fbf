"""Which terms a change of the calendar moved, and by how much."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.domain.clocks import MovedTerm
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.language import ltr, short_day
from citizen_office.ui.widgets.lines_view import LinesView


class MovedTermsView(LinesView):
    """Lists the terms that moved, the soonest due first; each leads to its request.

    Signals:
        request_opened: A request is to be shown.
    """

    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(5, "requests", parent=parent)
        self._moved: Sequence[MovedTerm] = ()
        self.open_button.clicked.connect(self._open)
        self._retranslate()

    def show_moved(self, moved: Sequence[MovedTerm]) -> None:
        """List these terms."""
        self._moved = moved
        self._say()

    def _retranslate(self) -> None:
        remark = self.tr("Each is written in the story of its request. Tell whoever works on it.")
        self.remark_label.setText(remark)
        self.lines_table.setAccessibleName(self.tr("Terms that moved"))
        heads = (  # what there is little room for matters least
            self.tr("Request"),
            self.tr("Now"),
            self.tr("Moved by"),
            self.tr("Before"),
            self.tr("Term"),
        )
        self.lines_table.setHorizontalHeaderLabels(heads)
        self.open_button.setText(self.tr("Open the request"))
        self.close_button.setText(with_key(self.tr("Back"), Act.CLOSE))
        self._say()

    def _say(self) -> None:
        self.title_label.setText(self.tr("%n term(s) moved", "", len(self._moved)))
        terms = {True: self.tr("Complaint"), False: self.tr("Reply")}
        texts = [
            (
                ltr(each.reference),
                short_day(each.due_to),
                self._days(each.days),
                short_day(each.due_from),
                terms[each.is_complaint],
            )
            for each in self._moved
        ]
        keys = [(each.reference, each.is_complaint) for each in self._moved]
        self.lines_table.show_lines(self._moved, keys, texts)

    def _days(self, days: int) -> str:
        if days < 0:
            return self.tr("%n day(s) earlier", "", -days)
        return self.tr("%n day(s) later", "", days)

    @Slot()
    def _open(self) -> None:
        chosen = self.lines_table.chosen()
        if isinstance(chosen, MovedTerm):
            self.request_opened.emit(chosen.reference)
