"""The lists of requests: what is late, what waits, what somebody looks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from citizen_office.domain.requests import COUNTED, Group, RequestLine
from citizen_office.ui.actions import Act, key_text
from citizen_office.ui.colours import current
from citizen_office.ui.icons import icon
from citizen_office.ui.language import isolate, ltr
from citizen_office.ui.models.requests import RequestsModel
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import icon_size
from citizen_office.ui.widgets.choices import ChoiceRow, CodeCombo
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.flow import GAP
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.requests_table import RequestsTable

GROUPS = (
    Group.OVERDUE,
    Group.TODAY,
    Group.SOON,
    Group.FOR_APPROVAL,
    Group.READY,
    Group.OPEN,
    Group.CLOSED,
)
IMAGES = {
    Group.OVERDUE: ("overdue", "bad"),
    Group.TODAY: ("today", "bad"),
    Group.SOON: ("soon", "warn"),
    Group.FOR_APPROVAL: ("approve", "accent"),
    Group.READY: ("deliver", "accent"),
    Group.OPEN: ("requests", "accent"),
    Group.CLOSED: ("done", "quiet"),
}
LEAST_WORDS = 2  # letters before a search begins
EDGE = 16
CHIP_LINES = 2  # with more of them a list takes their place


class RequestsPage(QWidget):
    """Shows one group of requests at a time, or what was found.

    Signals:
        group_chosen: The requests of a group are to be shown.
        words_changed: Requests are to be looked for by these words; empty: no longer.
        more_wanted: The lines after this reference are to be added.
        request_opened: A request is to be opened, by its reference.
        came_forward: The page is seen again.
    """

    group_chosen = Signal(Group)
    words_changed = Signal(str)
    more_wanted = Signal(str)
    request_opened = Signal(str)
    came_forward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._group = Group.OPEN
        self._words = ""
        self._counts: Mapping[Group, int] = {}
        self._is_read = False
        self._build()
        self._retranslate()

    def show_group(self, group: Group) -> None:
        """Say which group is shown; whatever was looked for is forgotten."""
        self._words = ""
        if self.search_field.text():
            self.search_field.clear()
        self._group = group
        self.groups_row.choose(group)
        self.groups_combo.choose(group)
        self._is_read = False

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Say how many requests each group holds."""
        self._counts = counts
        self._tell_counts()
        self._tell()

    def show_lines(self, lines: Sequence[RequestLine], *, has_more: bool) -> None:
        """Show lines in the place of those before; what was chosen and seen stays in place."""
        self._is_read = True
        chosen = self.requests_table.reference()
        top = self.requests_table.first_row()
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
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._tell_counts()
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
        if event.key() == Qt.Key.Key_Escape and self.search_field.text():
            self.search_field.clear()
            self.requests_table.setFocus()
            return
        if event.key() == Qt.Key.Key_Down and self.search_field.hasFocus():
            self.requests_table.setFocus()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self._build_groups()
        self._build_lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 12, EDGE, 4)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search_field, 1)
        head.addWidget(self.groups_combo)
        column.addLayout(head)
        column.addWidget(self.groups_place)
        column.addWidget(self.lines_stack, 1)
        column.addWidget(self.summary_label)

    def _build_groups(self) -> None:
        self.search_field = LineField()
        self.search_field.textChanged.connect(self._search)
        self.search_field.returnPressed.connect(self._open_first)
        self.groups_combo = CodeCombo(GROUPS)
        self.groups_combo.choose(self._group)
        self.groups_combo.activated.connect(self._choose_from_list)
        self.groups_combo.hide()
        # In no layout: it would want the page to be as high as they are in the narrowest one.
        self.groups_place = QWidget()
        self.groups_row = ChoiceRow(GROUPS, parent=self.groups_place)
        self.groups_row.choose(self._group)
        self.groups_row.chosen.connect(self._choose_group)

    def _build_lines(self) -> None:
        self.model = RequestsModel(self)
        self.model.more_wanted.connect(self.more_wanted)
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
        self.summary_label = label("quiet")
        self.summary_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _retranslate(self) -> None:
        self.search_field.setPlaceholderText(self.tr("Word, name, number or reference"))
        self.search_field.setAccessibleName(
            self.tr("Search these requests: word, name, identity number or reference")
        )
        self.groups_combo.setAccessibleName(self.tr("Which requests are shown"))
        self.requests_table.setAccessibleName(self.tr("Requests"))
        self.requests_table.setAccessibleDescription(
            self.tr("One click or Enter opens a request; typing searches.")
        )
        self.model.retell()
        self._tell_counts()
        self._tell()

    def _tell_counts(self) -> None:
        """Name the groups with their counts; shapes have colour only where something waits."""
        colours = current()
        words: dict[StrEnum, str] = {}
        for group in GROUPS:
            count = self._counts.get(group)
            number = "" if count is None else ltr("999+") if count >= COUNTED else str(count)
            words[group] = f"{name_of(group)} {number}".rstrip()
            image, role = IMAGES[group]
            colour = str(getattr(colours, role)) if count else colours.quiet
            button = self.groups_row.buttons[group]
            button.setIcon(icon(image, colour, colours.on_accent))
            button.setIconSize(icon_size())
        self.groups_row.set_words(words)
        self.groups_combo.set_words(words)
        self._fit_groups()

    def _fit_groups(self) -> None:
        """Show the groups side by side, or as a list where they would take the page away."""
        line = self.search_field.sizeHint().height()
        width = self.width() - 2 * EDGE
        height = self.groups_row.heightForWidth(width)
        is_long = height > (line + GAP) * CHIP_LINES
        self.groups_place.setVisible(not is_long)
        self.groups_place.setFixedHeight(height)
        self.groups_row.setGeometry(0, 0, width, height)
        self.groups_combo.setVisible(is_long)

    def _tell(self) -> None:
        """Say how many there are, or what will appear where there is nothing."""
        shown = len(self.model.lines)
        is_empty = self._is_read and not shown
        self.lines_stack.setCurrentIndex(1 if is_empty else 0)
        if is_empty:
            self.empty_remark.say(self._nothing())
        self.summary_label.setText(self._summary(shown) if shown else "")

    def _summary(self, shown: int) -> str:
        if self._words:
            text = self.tr("%n request(s) found for {words}", "", shown)
            return text.format(words=isolate(self._words))
        count = self._counts.get(self._group)
        if count is None:
            return ""
        if count >= COUNTED:
            return self.tr("More than 999 requests, the most pressing first")
        return self.tr("%n request(s)", "", count)

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
        return {
            Group.OVERDUE: self.tr(
                "No request is overdue. Those whose term has passed will appear here first."
            ),
            Group.TODAY: self.tr(
                "No request is due today. Those to be answered today appear here."
            ),
            Group.SOON: self.tr(
                "No request is due within 5 working days. They appear here as the term comes near."
            ),
            Group.FOR_APPROVAL: self.tr(
                "No reply waits for approval. A reply appears here once it is written."
            ),
            Group.READY: self.tr(
                "No reply is ready to hand over. A reply appears here once it is approved."
            ),
            Group.OPEN: self.tr("Every request has been answered. New ones will appear here."),
            Group.CLOSED: self.tr(
                "No request is closed yet. Those answered or withdrawn will appear here."
            ),
        }[self._group]

    @Slot(str)
    def _search(self, text: str) -> None:
        words = text.strip()
        wanted = words if len(words) >= LEAST_WORDS else ""
        if wanted != self._words:
            self._words = wanted
            self.words_changed.emit(wanted)

    @Slot()
    def _open_first(self) -> None:
        """Open the first finding, so that a reference that was typed opens with Enter."""
        if self._words and self.model.lines:
            self.request_opened.emit(self.model.lines[0].reference)

    @Slot()
    def _choose_group(self) -> None:
        group = Group(self.groups_row.choice() or self._group)
        if group is not self._group or self._words:
            self.group_chosen.emit(group)

    @Slot(int)
    def _choose_from_list(self, row: int) -> None:
        self.group_chosen.emit(GROUPS[row])

    @Slot(str)
    def _type(self, typed: str) -> None:
        self.search_field.setFocus()
        self.search_field.setText(typed)
