"""A list that stands in front of a part until it is left: lines, a step, the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.ui.actions import Act, make_action
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.lines_table import LinesTable


class LinesView(QWidget):
    """What it lists as a title, the lines, and a button that opens the one that is chosen.

    Signals:
        closed: They have been seen.
    """

    closed = Signal()

    def __init__(
        self,
        columns: int,
        image: str,
        *,
        wide: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title_label = label("section", wraps=True)
        self.remark_label = label("quiet", wraps=True)
        self.lines_table = LinesTable(columns, wide=wide)
        self.open_button, self.close_button = Button(image), Button("close")
        self.lines_table.activated.connect(self.open_button.click)
        self.close_button.clicked.connect(self.closed)
        make_action(Act.CLOSE, self).triggered.connect(self.closed)
        buttons = Flow()
        buttons.add(self.open_button)
        buttons.add(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.title_label)
        column.addWidget(self.remark_label)
        column.addWidget(self.lines_table, 1)
        column.addWidget(buttons)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Say everything in the language in use."""
        raise NotImplementedError
