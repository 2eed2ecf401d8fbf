"""A list of what the office keeps and never deletes: each line is in use, or closed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from citizen_office.errors import OfficeError
from citizen_office.ui.messages import explain
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.footed import Footed
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.lines_table import LinesTable


@dataclass(frozen=True)
class ListWords:
    """What a list is called, the heads of its columns, and what can be done in it.

    `states` are what a line that is in use is called, and one that is closed.
    """

    intro: str
    name: str
    heads: tuple[str, ...]
    states: tuple[str, str]
    new: str
    change: str
    close: str
    reopen: str


class KeptList(Footed):
    """Lists what is kept, and offers what can be done with the line that is chosen.

    Signals:
        new_wanted: A line is to be added.
        change_wanted: This one is to become another.
        closed: This one is not to be used any more.
        reopened: This one is to be used again.
    """

    new_wanted = Signal()
    change_wanted = Signal(object)
    closed = Signal(object)
    reopened = Signal(object)

    def __init__(
        self, columns: int, *more: Button, wide: Sequence[int], parent: QWidget | None = None
    ) -> None:
        """`more` are buttons of the list's own, for the line that is chosen."""
        super().__init__(parent)
        self._lines: Sequence[Any] = ()
        self._fault: OfficeError | None = None
        self._build(LinesTable(columns, wide=wide), more)
        self._retranslate()

    def words(self) -> ListWords:
        """Return how everything is called, in the language in use."""
        raise NotImplementedError

    def key(self, line: Any) -> Hashable:
        """Return what tells a line from the others."""
        raise NotImplementedError

    def texts(self, line: Any) -> tuple[str, ...]:
        """Return what stands in the columns of a line, before whether it is in use."""
        raise NotImplementedError

    def state(self, line: Any) -> str:
        """Return whether a line is in use."""
        opened, closed = self.words().states
        return opened if line.is_active else closed

    def show_lines(self, lines: Sequence[Any]) -> None:
        """List these; the one that was chosen stays so."""
        self._lines = lines
        texts = [(*self.texts(line), self.state(line)) for line in lines]
        self.lines_table.show_lines(lines, [self.key(line) for line in lines], texts)

    def show_fault(self, error: OfficeError) -> None:
        """Say why a line stayed as it was, until something else is done."""
        self._fault = error
        self.fault_remark.say(explain(error))
        self.fault_remark.show()

    @Slot()
    def forget_fault(self) -> None:
        """Say no more what was wrong before."""
        self._fault = None
        self.fault_remark.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self, table: LinesTable, more: Sequence[Button]) -> None:
        self.lines_table = table
        self.lines_table.line_chosen.connect(self._offer)
        self.intro_label = label("quiet", wraps=True)
        self.fault_remark = Remark("error", "bad")
        self.fault_remark.hide()
        self.new_button, self.change_button = Button("add", "primary"), Button("edit")
        self.close_button = Button("stop", "quiet")
        self._for_chosen = (self.change_button, *more, self.close_button)
        # Before all else: what is refused at once is told within the click.
        self.lines_table.activated.connect(self.forget_fault)
        for button in (self.new_button, *self._for_chosen):
            button.clicked.connect(self.forget_fault)
        self.lines_table.activated.connect(self._change)
        self.new_button.clicked.connect(self.new_wanted)
        self.change_button.clicked.connect(self._change)
        self.close_button.clicked.connect(self._close_or_reopen)
        self.buttons_flow = Flow()
        for button in (self.new_button, *self._for_chosen):
            self.buttons_flow.add(button)
        self.column.addWidget(self.intro_label)
        self.column.addWidget(self.lines_table, 1)
        self.foot.addWidget(self.fault_remark)
        self.foot.addWidget(self.buttons_flow)

    def _retranslate(self) -> None:
        words = self.words()
        self.intro_label.setText(words.intro)
        self.lines_table.setAccessibleName(words.name)
        self.lines_table.setHorizontalHeaderLabels(words.heads)
        self.new_button.setText(words.new)
        self.change_button.setText(words.change)
        if self._fault is not None:
            self.show_fault(self._fault)
        self.show_lines(self._lines)

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the line that is chosen."""
        chosen, words = self.lines_table.chosen(), self.words()
        for button in self._for_chosen:
            button.setEnabled(chosen is not None)
        is_closed = chosen is not None and not chosen.is_active
        self.close_button.setText(words.reopen if is_closed else words.close)
        self.close_button.set_image("refresh" if is_closed else "stop")

    @Slot()
    def _change(self) -> None:
        chosen = self.lines_table.chosen()
        if chosen is not None:
            self.change_wanted.emit(chosen)

    @Slot()
    def _close_or_reopen(self) -> None:
        chosen = self.lines_table.chosen()
        if chosen is not None:
            (self.closed if chosen.is_active else self.reopened).emit(chosen)
