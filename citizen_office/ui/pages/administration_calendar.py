"""The days on which the administration is closed, and on which no term is reckoned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from citizen_office.domain.calendar import CalendarChange, DayOff, OffKind
from citizen_office.domain.clocks import MovedTerm
from citizen_office.domain.facts import Kind
from citizen_office.domain.feasts import FeastDays
from citizen_office.domain.fields import EARLIEST, LATEST
from citizen_office.domain.people import User
from citizen_office.domain.roles import may
from citizen_office.errors import OfficeError
from citizen_office.ui.language import day_of_year, in_language, in_line, listed, ltr, named
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.brief import Brief
from citizen_office.ui.widgets.buttons import Button, IconButton
from citizen_office.ui.widgets.calendar_changes import CalendarChangesView
from citizen_office.ui.widgets.feasts import feasts_to_confirm
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.footed import Footed
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.lines_table import LinesTable
from citizen_office.ui.widgets.lines_view import LinesView
from citizen_office.ui.widgets.moved_terms import MovedTermsView


@dataclass(frozen=True)
class CalendarYear:
    """The days off of a year, the feasts to be confirmed soon, and what was changed last."""

    year: int
    days: tuple[DayOff, ...]
    unconfirmed: tuple[FeastDays, ...]
    changes: tuple[CalendarChange, ...] = ()


class CalendarPart(QWidget):
    """Lists the days off of a year and their last changes; who may change them finds the steps.

    Signals:
        year_wanted: The days off of this year are to be shown.
        closure_wanted: An exceptional closure is to be added.
        feast_wanted: A feast is to be confirmed or moved; one of its days.
        reopened: The exceptional closure of this day is to be taken away.
        change_opened: The terms that a change moved are to be shown.
        request_opened: The request of a term that moved is to be shown.
    """

    year_wanted = Signal(int)
    closure_wanted = Signal()
    feast_wanted = Signal(DayOff)
    reopened = Signal(DayOff)
    change_opened = Signal(CalendarChange)
    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = CalendarYear(LATEST.year, (), ())
        self._may_change = True
        self._build()
        self._retranslate()

    def show_user(self, user: User) -> None:
        """Offer the steps that this user may take."""
        self._may_change = may(user.role, Kind.CALENDAR_CHANGED)
        self.close_button.setVisible(self._may_change)
        self._retranslate()

    def show_year(self, shown: CalendarYear) -> None:
        """List the days off of a year."""
        self._shown = shown
        self.fault_remark.hide()
        self._say()

    def show_moved(self, moved: Sequence[MovedTerm]) -> None:
        """Say which terms a change moved."""
        self.moved_view.show_moved(moved)
        self._before_moved = self.stack.currentWidget()
        self._bring(self.moved_view)

    def show_changes(self) -> None:
        """List what was changed last."""
        self._bring(self.changes_view)

    def show_fault(self, error: OfficeError) -> None:
        """Say why the calendar stayed as it was."""
        self.fault_remark.say(explain(error))
        self.fault_remark.show()

    @property
    def year(self) -> int:
        """The year that is shown."""
        return self._shown.year

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.stack = QStackedWidget(self)
        self.days_panel = Footed(self.stack)
        self.moved_view = MovedTermsView(self.stack)
        self.moved_view.closed.connect(self._close_moved)
        self.moved_view.request_opened.connect(self.request_opened)
        self.changes_view = CalendarChangesView(self.stack)
        self.changes_view.closed.connect(self._close_changes)
        self.changes_view.change_opened.connect(self.change_opened)
        self.reminder_remark = Remark("warning", "warn")
        self.intro_label = label("quiet", wraps=True)
        self.fault_remark = Remark("error", "bad")
        self.fault_remark.hide()
        self.days_table = LinesTable(3, wide=(1, 2))
        self.days_table.line_chosen.connect(self._offer)
        self.days_table.activated.connect(self._confirm)
        column, foot = self.days_panel.column, self.days_panel.foot
        for widget in (self.reminder_remark, self.intro_label, self._build_years()):
            column.addWidget(widget)
        self.source_label = Brief("quiet", 1)
        column.addWidget(self.days_table, 1)
        column.addWidget(self.source_label)
        foot.addWidget(self.fault_remark)
        foot.addWidget(self._build_buttons())
        for view in (self.days_panel, self.changes_view, self.moved_view):
            self.stack.addWidget(view)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.stack)

    def _build_years(self) -> Flow:
        self.before_button, self.after_button = IconButton("back"), IconButton("forward")
        self.before_button.clicked.connect(self._go_back)
        self.after_button.clicked.connect(self._go_on)
        self.year_label = label("section")
        self.changes_button = Button("clock", "quiet")
        self.changes_button.clicked.connect(self.show_changes)
        years = Flow()
        for widget in (
            self.before_button,
            self.year_label,
            self.after_button,
            self.changes_button,
        ):
            years.add(widget)
        return years

    def _build_buttons(self) -> Flow:
        self.confirm_button = Button("tick")
        self.confirm_button.clicked.connect(self._confirm)
        self.close_button = Button("add", "primary")
        self.close_button.clicked.connect(self.closure_wanted)
        self.reopen_button = Button("stop", "quiet")
        self.reopen_button.clicked.connect(self._reopen)
        buttons = Flow()
        for button in (self.close_button, self.confirm_button, self.reopen_button):
            buttons.add(button)
        return buttons

    def _retranslate(self) -> None:
        intro = self.tr(
            "No term is reckoned on these days, nor on Saturdays and Sundays. When one changes, the"
            " terms of open requests move with it."
        )
        guard = self.tr("An administrator changes them.")
        self.intro_label.setText(intro if self._may_change else f"{intro} {guard}")
        self.before_button.set_words(self.tr("The year before"))
        self.after_button.set_words(self.tr("The year after"))
        self.days_table.setAccessibleName(self.tr("Days off"))
        heads = self.tr("Day"), self.tr("Name"), self.tr("Kind")
        self.days_table.setHorizontalHeaderLabels(heads)
        self.changes_button.setText(self.tr("Last changes"))
        self.close_button.setText(self.tr("Add a closure…"))
        self.confirm_button.setText(self.tr("Confirm or move the feast…"))
        self.reopen_button.setText(self.tr("Take the closure away"))
        self._say()

    def _say(self) -> None:
        shown = self._shown
        self.reminder_remark.say(feasts_to_confirm(shown.unconfirmed))
        self.reminder_remark.setVisible(bool(shown.unconfirmed))
        self.year_label.setText(ltr(str(shown.year)))
        self.year_label.setMinimumHeight(self.before_button.sizeHint().height())  # one line
        self.before_button.setEnabled(shown.year > EARLIEST.year)
        self.after_button.setEnabled(shown.year < LATEST.year)
        keys = [(each.day, each.kind) for each in shown.days]
        self.days_table.show_lines(shown.days, keys, [self._texts(each) for each in shown.days])
        self.changes_view.show_changes(shown.changes)

    def _texts(self, off: DayOff) -> tuple[str, ...]:
        states = {True: self.tr("Confirmed"), False: self.tr("To be confirmed")}
        kind = [name_of(off.kind)]
        kind += [in_line(states[off.is_confirmed])] if off.kind is OffKind.FEAST else []
        # Their year stands above.
        return day_of_year(off.day), in_language(off.name_ar, off.name_fr), listed(kind)

    def _chosen(self) -> DayOff | None:
        chosen = self.days_table.chosen()
        return chosen if isinstance(chosen, DayOff) else None

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the day that is chosen: one thing or the other."""
        chosen = self._chosen()
        kind = None if chosen is None else chosen.kind
        is_closure = kind is OffKind.CLOSURE
        self.confirm_button.setVisible(self._may_change and not is_closure)
        self.reopen_button.setVisible(self._may_change and is_closure)
        self.confirm_button.setEnabled(kind is OffKind.FEAST)
        self.reopen_button.setEnabled(is_closure)
        source = "" if chosen is None else in_language(chosen.source, chosen.source_fr)
        self.source_label.setText(named(self.tr("Source"), source) if source else "")

    @Slot()
    def _confirm(self) -> None:
        chosen = self._chosen()
        if self._may_change and chosen is not None and chosen.kind is OffKind.FEAST:
            self.feast_wanted.emit(chosen)

    @Slot()
    def _reopen(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.kind is OffKind.CLOSURE:
            self.reopened.emit(chosen)

    @Slot()
    def _go_back(self) -> None:
        self.year_wanted.emit(self._shown.year - 1)

    @Slot()
    def _go_on(self) -> None:
        self.year_wanted.emit(self._shown.year + 1)

    @Slot()
    def _close_changes(self) -> None:
        self.stack.setCurrentWidget(self.days_panel)
        self.days_table.setFocus()

    @Slot()
    def _close_moved(self) -> None:
        if self._before_moved is self.changes_view:
            self._bring(self.changes_view)
        else:
            self._close_changes()

    def _bring(self, view: LinesView) -> None:
        self.stack.setCurrentWidget(view)
        view.lines_table.setFocus()
