"""The queue: what is late, what waits, what falls due when, what somebody looks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from citizen_office.domain.requests import COUNTED, DueDay, Group, RequestLine
from citizen_office.ui.actions import Act, key_text, make_action, with_key
from citizen_office.ui.language import day_of_year, isolate
from citizen_office.ui.models.requests import Column, RequestsModel
from citizen_office.ui.widgets.buttons import FittingButton
from citizen_office.ui.widgets.due_chart import DueChart
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.group_chooser import GroupChooser
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.nothing_here import nothing_in
from citizen_office.ui.widgets.reminder import ReminderRemark
from citizen_office.ui.widgets.requests_table import RequestsTable

LEAST_WORDS = 2  # letters before a search begins
EDGE = 16
SUMMARY = 14  # letters of how many there are, for which buttons make room
LOW = 22  # letters' heights; with less, groups and bars would leave no room for the list


class RequestsPage(QWidget):
    """Shows one group of requests at a time, those due on one day, or what was found.

    Signals:
        group_chosen: The requests of a group are to be shown.
        day_chosen: What is due on a day is to be shown; None: all that is open.
        words_changed: Requests are to be looked for by these words; empty: no longer.
        more_wanted: The lines after this reference are to be added.
        request_opened: A request is to be opened, by its reference.
        assign_wanted: These requests are to be assigned, each with what was seen of it.
        call_wanted: An attempt to reach the requester is to be recorded, by reference.
        morning_wanted: What waits today is to be printed; True: it is chosen how.
        register_wanted: The register of some days is to be printed.
        came_forward: The page is seen again.
    """

    group_chosen = Signal(Group)
    day_chosen = Signal(object)
    words_changed = Signal(str)
    more_wanted = Signal(str)
    request_opened = Signal(str)
    assign_wanted = Signal(object)
    call_wanted = Signal(str)
    morning_wanted = Signal(bool)
    register_wanted = Signal()
    came_forward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._group = Group.OPEN
        self._day: date | None = None
        self._words = ""
        self._counts: Mapping[Group, int] = {}
        self._is_read = False
        self._build()
        self._retranslate()

    def let_assign(self) -> None:
        """Let requests be chosen and assigned from now on."""
        self.model.can_mark = True
        self.requests_table.let_mark()
        self.requests_table.fit()
        make_action(Act.ASSIGN, self).triggered.connect(self._assign)
        self._tell()

    def show_group(self, group: Group, day: date | None = None) -> None:
        """Say which group is shown, perhaps of one day; what was looked for is forgotten."""
        self._words = ""
        if self.search_field.text():
            self.search_field.clear()
        self._group, self._day = group, day
        self.groups_chooser.show_group(group)
        self.due_chart.choose(day)
        self.model.clear_marks()
        self._is_read = False
        self._tell_acts()

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Say how many requests each group holds."""
        self._counts = counts
        self.groups_chooser.show_counts(counts)
        self._fit_groups()
        self._tell()

    def show_days(self, days: Sequence[DueDay], today: date) -> None:
        """Say how many requests fall due on each day of the coming weeks."""
        self.model.today = today
        self.due_chart.show_days(days, today)

    def show_reminder(self, due: Mapping[int, int]) -> None:
        """Say how many requests are due in so many working days."""
        self.reminder_remark.show_due(due)

    def show_lines(self, lines: Sequence[RequestLine], *, has_more: bool) -> None:
        """Show lines in the place of those before; what was chosen and seen stays in place."""
        self._is_read = True
        chosen = self.requests_table.reference()
        top = self.requests_table.first_row()
        group = Group.OPEN if self._words else self._group  # what was found is of every group
        if self.model.group is not group:
            self.model.group = group
            self.requests_table.fit()
        self.model.day = None if self._words else self._day
        self.model.show_lines(lines, has_more=has_more)
        row = self.model.row_of(chosen) if chosen else None
        if lines:
            self.requests_table.choose_row(row or 0)
        self.requests_table.verticalScrollBar().setValue(top if row is not None else 0)
        self._tell()

    def show_more(self, lines: Sequence[RequestLine], *, has_more: bool) -> None:
        """Add lines below those before."""
        self.model.add_lines(lines, has_more=has_more)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_groups()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_groups()
        self.came_forward.emit()
        if not self.search_field.hasFocus():
            self.requests_table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._let_go():
            self.requests_table.setFocus()
            return
        if event.key() == Qt.Key.Key_Down and self.search_field.hasFocus():
            self.requests_table.setFocus()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._build_head()
        self._build_lines()
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 12, EDGE, 4)
        column.setSpacing(8)
        column.addLayout(self._head_layout)
        column.addWidget(self.groups_chooser)
        column.addWidget(self.reminder_remark)
        column.addWidget(self.due_chart)
        column.addWidget(self.lines_stack, 1)
        column.addLayout(self._foot_layout)

    def _build_head(self) -> None:
        self.search_field = LineField()
        self.search_field.textChanged.connect(self._search)
        self.search_field.returnPressed.connect(self._open_first)
        self.groups_chooser = GroupChooser()
        self.groups_chooser.chosen.connect(self._choose_group)
        self.morning_button = FittingButton("print")
        self.morning_button.clicked.connect(partial(self.morning_wanted.emit, False))  # noqa: FBT003
        for act, asks in ((Act.PRINT, False), (Act.PRINT_ASK, True)):
            make_action(act, self).triggered.connect(partial(self.morning_wanted.emit, asks))
        self._head_layout = QHBoxLayout()
        self._head_layout.setSpacing(8)
        self._head_layout.addWidget(self.search_field, 1)
        self._head_layout.addWidget(self.groups_chooser.combo)
        self._head_layout.addWidget(self.morning_button)
        self.reminder_remark = ReminderRemark()
        self.due_chart = DueChart()
        self.due_chart.chosen.connect(self.day_chosen)

    def _build_lines(self) -> None:
        self.model = RequestsModel(self)
        self.model.more_wanted.connect(self.more_wanted)
        self.model.marked.connect(self._tell)
        self.requests_table = RequestsTable(self.model)
        self.requests_table.opened.connect(self.request_opened)
        self.requests_table.typed.connect(self._type)
        self.empty_remark = Remark("done", "quiet")
        empty_page = QWidget()
        empty = QVBoxLayout(empty_page)
        empty.setContentsMargins(24, 32, 24, 32)
        empty.addWidget(self.empty_remark)
        empty.addStretch(1)
        self.lines_stack = QStackedWidget()
        for page in (self.requests_table, empty_page):
            self.lines_stack.addWidget(page)

    def _build_foot(self) -> None:
        self.summary_label = label("quiet", wraps=True)
        policy = QSizePolicy.Policy
        self.summary_label.setSizePolicy(policy.Ignored, policy.Preferred)
        self.call_button = FittingButton("call", "primary")
        self.call_button.clicked.connect(self._call)
        self.call_button.hide()
        self.all_button = FittingButton("tick", "quiet")
        self.all_button.clicked.connect(self.model.mark_all)
        self.assign_button = FittingButton("users", "primary")
        self.assign_button.clicked.connect(self._assign)
        for button in (self.all_button, self.assign_button):
            button.hide()
        self.register_button = FittingButton("paper", "quiet")
        self.register_button.clicked.connect(self.register_wanted)
        make_action(Act.REGISTER_LIST, self).triggered.connect(self.register_wanted)
        make_action(Act.CALL, self).triggered.connect(self._call)
        self._foot_layout = QHBoxLayout()
        self._foot_layout.setSpacing(8)
        self._foot_layout.addWidget(self.summary_label, 1)
        acts = (self.register_button, self.call_button, self.all_button, self.assign_button)
        for button in acts:
            self._foot_layout.addWidget(button)

    def _retranslate(self) -> None:
        self.search_field.setPlaceholderText(self.tr("Word, name, number or reference"))
        self.search_field.setAccessibleName(
            self.tr("Search these requests: word, name, identity number or reference")
        )
        self.groups_chooser.combo.setAccessibleName(self.tr("Which requests are shown"))
        self.due_chart.setAccessibleName(self.tr("What falls due in the coming four weeks"))
        self.requests_table.setAccessibleName(self.tr("Requests"))
        self.requests_table.setAccessibleDescription(
            self.tr("One click or Enter opens a request; typing searches.")
        )
        morning = self.tr("Morning list")
        self.morning_button.set_words(with_key(morning, Act.PRINT), morning)
        register = self.tr("Register on paper…")
        self.register_button.set_words(
            with_key(register, Act.REGISTER_LIST), register, self.tr("Register…"), ""
        )
        call = self.tr("Record an attempt…")
        self.call_button.set_words(with_key(call, Act.CALL), call)
        everything = self.tr("Choose all")
        self.all_button.set_words(with_key(everything, Act.MARK_ALL), everything)
        assign = self.tr("Assign or give back…")
        short = self.tr("Assign…")
        self.assign_button.set_words(with_key(assign, Act.ASSIGN), with_key(short, Act.ASSIGN))
        self.model.retell()
        self._fit_groups()
        self._tell()

    def _fit_groups(self) -> None:
        line = self.search_field.sizeHint().height()
        is_low = self.height() < self.fontMetrics().height() * LOW
        self.groups_chooser.fit(self.width() - 2 * EDGE, line, is_low=is_low)
        self.summary_label.setMinimumWidth(self.fontMetrics().averageCharWidth() * SUMMARY)

    @Slot()
    def _tell(self) -> None:
        """Say how many there are, or what will appear where there is nothing."""
        shown = len(self.model.lines)
        is_empty = self._is_read and not shown
        self.lines_stack.setCurrentIndex(1 if is_empty else 0)
        if is_empty:
            self.empty_remark.say(self._nothing())
        self.summary_label.setText(self._summary(shown) if shown else "")
        self._tell_acts()

    def _tell_acts(self) -> None:
        """Show what can be done in this group; what needs chosen requests waits for them."""
        shown, marked = bool(self.model.lines), bool(self.model.marks)
        can_mark = Column.MARK in self.model.columns()
        can_call = self._group is Group.READY and not self._words and shown
        self.call_button.setVisible(can_call and not marked)
        self.all_button.setVisible(can_mark and shown)
        self.register_button.setVisible(not marked)  # its place is needed for what is chosen
        self.assign_button.setVisible(can_mark and shown and (marked or not can_call))
        self.assign_button.setEnabled(marked)

    def _summary(self, shown: int) -> str:
        if self.model.marks:
            return self.tr("%n request(s) chosen; Esc lets go of them", "", len(self.model.marks))
        if self._words:
            text = self.tr("%n request(s) found for {words}", "", shown)
            return text.format(words=isolate(self._words))
        if self._day is not None:
            number = self.due_chart.count_on(self._day)
            return self._on_day(self.tr("%n request(s) due on {day}", "", number), self._day)
        count = self._counts.get(self._group, 0)
        if count >= COUNTED:
            return self.tr("More than 999 requests, the most pressing first")
        if self._group is Group.UNASSIGNED and self.model.can_mark and count:
            return self.tr("%n request(s): choose by box or Space, then assign", "", count)
        return self.tr("%n request(s)", "", count) if count else ""

    def _on_day(self, text: str, day: date) -> str:
        return text.format(day=isolate(day_of_year(day)))

    def _nothing(self) -> str:
        if self._words:
            text = self.tr("Nothing was found for {words}. Try another word, or part of one.")
            return text.format(words=isolate(self._words))
        if not any(self._counts.get(group) for group in (Group.OPEN, Group.CLOSED)):
            text = self.tr(
                "No request has been registered yet. Press {key} to register the first one:"
                " it will appear here with its term."
            )
            return text.format(key=key_text(Act.COUNTER))
        if self._day is not None:
            return self._on_day(
                self.tr("No request is due on {day}. Press the day again to see all."), self._day
            )
        return nothing_in(self._group)

    def _let_go(self) -> bool:
        """Give up what was looked for, chosen, or filtered by, one after the other."""
        if self.search_field.text():
            self.search_field.clear()
        elif self.model.marks:
            self.model.clear_marks()
        elif self._day is not None:
            self.day_chosen.emit(None)
        else:
            return False
        return True

    @Slot(str)
    def _search(self, text: str) -> None:
        words = text.strip()
        wanted = words if len(words) >= LEAST_WORDS else ""
        if wanted != self._words:
            self._words = wanted
            self.model.clear_marks()
            self.words_changed.emit(wanted)

    @Slot()
    def _open_first(self) -> None:
        """Open the first finding, so that a reference that was typed opens with Enter."""
        if self._words and self.model.lines:
            self.request_opened.emit(self.model.lines[0].reference)

    @Slot(Group)
    def _choose_group(self, group: Group) -> None:
        if group is not self._group or self._words or self._day is not None:
            self.group_chosen.emit(group)

    @Slot()
    def _assign(self) -> None:
        if self.model.marks:
            self.assign_wanted.emit(dict(self.model.marks))

    @Slot()
    def _call(self) -> None:
        reference = self.requests_table.reference()
        if reference is not None and not self.call_button.isHidden():
            self.call_wanted.emit(reference)

    @Slot(str)
    def _type(self, typed: str) -> None:
        self.search_field.setFocus()
        self.search_field.setText(typed)
