"""The last changes of the days off: who made them, when, and how many terms each moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.domain.calendar import CalendarChange
from citizen_office.domain.choices import DayChange
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.language import in_language, isolate, ltr, short_day
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.lines_view import LinesView


class CalendarChangesView(LinesView):
    """Lists the changes, the newest first; each leads to the terms that it moved.

    Signals:
        change_opened: The terms that this change moved are to be shown.
    """

    change_opened = Signal(CalendarChange)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, "show", wide=(2,), parent=parent)
        self._changes: Sequence[CalendarChange] = ()
        self.lines_table.line_chosen.connect(self._offer)
        self.open_button.clicked.connect(self._open)
        self._retranslate()

    def show_changes(self, changes: Sequence[CalendarChange]) -> None:
        """List these changes."""
        self._changes = changes
        self._say()

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("Last changes of the days off"))
        self.lines_table.setAccessibleName(self.title_label.text())
        heads = self.tr("On"), self.tr("Terms"), self.tr("Change"), self.tr("By")
        self.lines_table.setHorizontalHeaderLabels(heads)
        self.open_button.setText(self.tr("Show the terms that moved"))
        self.close_button.setText(with_key(self.tr("Back to the days off"), Act.CLOSE))
        self._say()

    def _say(self) -> None:
        changed = self.tr("Choose a change to see which terms moved with it.")
        unchanged = self.tr("No day off has been changed yet. Each change will appear here.")
        self.remark_label.setText(changed if self._changes else unchanged)
        texts = [
            (
                short_day(each.at.date()),
                ltr(str(each.moved)),
                self._told(each),
                isolate(each.by) if each.by else "–",
            )
            for each in self._changes
        ]
        self.lines_table.show_lines(self._changes, [each.id for each in self._changes], texts)

    def _told(self, change: CalendarChange) -> str:
        """Return what was changed."""
        texts = {
            DayChange.CLOSED: self.tr("Closure: {day}, {name}"),
            DayChange.OPENED: self.tr("Closure taken away: {day}"),
            DayChange.CONFIRMED: self.tr("{name} begins on {day}"),
        }
        name = in_language(change.name_ar, change.name_fr)
        if change.feast is not None:
            name = name_of(change.feast)
        return texts[change.change].format(day=short_day(change.day), name=isolate(name))

    @Slot()
    def _offer(self) -> None:
        chosen = self.lines_table.chosen()
        self.open_button.setEnabled(isinstance(chosen, CalendarChange) and chosen.moved > 0)

    @Slot()
    def _open(self) -> None:
        self.change_opened.emit(self.lines_table.chosen())
