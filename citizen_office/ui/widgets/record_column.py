"""What a record is shown with, in a column: words, facts, remarks and links to others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from citizen_office.ui.language import in_language
from citizen_office.ui.widgets.labels import Fact, Remark, label, set_role
from citizen_office.ui.widgets.links import LinkButton


class RecordColumn(QWidget):
    """Takes up what is said of a record, from top to bottom.

    `stops` are what Tab comes to in it, in their order.

    Signals:
        opened: The record of this id, which is named here, is to be shown.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)

    def _add(self, made: QWidget, words: str) -> None:
        made.setText(words)  # type: ignore[attr-defined]
        self._column.addWidget(made)

    def _remark(self, image: str, role: str, words: str, why: str = "") -> None:
        remark = Remark(image, role)
        remark.say(words)
        remark.setToolTip(why)
        remark.words_label.setAccessibleDescription(why)
        self._column.addWidget(remark)

    def _fact(self, name: str, value: str, *, can_copy: bool = False) -> None:
        fact = Fact(can_copy=can_copy)
        if can_copy:
            self.stops.append(fact.copy_button)
        fact.set_name(name)
        fact.show_value(value)
        self._column.addWidget(fact)

    def _titles(self, arabic: str, french: str) -> None:
        """Show a title in the language of the screen, and below it in the other one."""
        title = in_language(arabic, french)
        self._big(title)
        if arabic and french:
            self._add(label(wraps=True, by_text=True), french if title == arabic else arabic)

    def _big(self, words: str) -> None:
        text = label("title", wraps=True, by_text=True)
        text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add(text, words)

    def _section(self, words: str) -> None:
        line = QFrame()
        set_role(line, "line")
        self._column.addSpacing(8)
        self._column.addWidget(line)
        self._add(label("section", wraps=True), words)

    def _link(self, image: str, words: str, record: str) -> None:
        self._column.addWidget(self._made_link(image, words, record))

    def _made_link(self, image: str, words: str, record: str) -> LinkButton:
        link = LinkButton(image, words)
        link.clicked.connect(partial(self.opened.emit, record))
        self.stops.append(link)
        return link
