"""Why a term ends on its day: how many days were counted, which were left out, and for what."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.deadlines import ONE_DAY, Deadline, Skipped
from citizen_office.domain.state import RequestState
from citizen_office.ui.language import full_day, in_language, isolate, short_day
from citizen_office.ui.widgets.choices import Folded
from citizen_office.ui.widgets.labels import label

WEEKEND = "weekend"


class TermPanel(QWidget):
    """Folded under the clock of a request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RequestState, Deadline] | None = None
        self.words_label = label("quiet", wraps=True)
        self.fold = Folded(self.words_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        self.hide()
        self._retranslate()

    def show_term(self, state: RequestState, term: Deadline | None) -> None:
        """Explain a term of reply; nothing is shown where none runs, or where it was moved."""
        if self._shown is None or self._shown[0].request != state.request:
            self.fold.set_open(False)
        is_told = term is not None and term.due_on == state.due_on
        self._shown = (state, term) if term is not None and is_told else None
        self.setVisible(self._shown is not None)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.fold.set_title(self.tr("Why this day"))
        self._say()

    def _say(self) -> None:
        if self._shown is not None:
            self.words_label.setText("\n".join(self._lines(*self._shown)))

    def _lines(self, state: RequestState, term: Deadline) -> list[str]:
        began_on = min((*term.counted, *(each.day for each in term.skipped))) - ONE_DAY
        began = (
            self.tr("Complaint received on {day}; that day is not counted.")
            if state.reopened_by
            else self.tr("Received on {day}; that day is not counted.")
        )
        lines = [
            began.format(day=full_day(began_on)),
            self.tr("%n day(s) counted.", "", len(term.counted)),
        ]
        weekends = sum(each.why == WEEKEND for each in term.skipped)
        if weekends:
            lines.append(self.tr("%n day(s) of a weekend left out.", "", weekends))
        lines += [self._left_out(each) for each in term.skipped if each.why != WEEKEND]
        if term.safe_on != term.due_on:
            text = self.tr("The last day, {day}, was a day off: it moved to the next working day.")
            lines.append(text.format(day=full_day(term.safe_on)))
        return lines

    def _left_out(self, skipped: Skipped) -> str:
        sure = self.tr("{day} left out: {why}.")
        unsure = self.tr("{day} left out: {why}, to be confirmed.")
        text = sure if skipped.is_confirmed else unsure
        return text.format(
            day=short_day(skipped.day), why=isolate(in_language(skipped.why, skipped.why_fr))
        )
