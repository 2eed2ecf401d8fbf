"""What a second start of the program shows: the office is open already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.labels import label


class InUsePage(QWidget):
    """Offers to bring the other window forward.

    Signals:
        forward_wanted: The other window is to come forward.
        close_wanted: This one is to close.
    """

    forward_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("title", wraps=True)
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words_label = label("quiet", wraps=True)
        self.words_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.forward_button, self.close_button = Button("forward", "primary"), Button("close")
        self.forward_button.clicked.connect(self.forward_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.title_label)
        column.addWidget(self.words_label)
        column.addWidget(self.forward_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.forward_button.setFocus()

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("The program is already open"))
        self.words_label.setText(
            self.tr("Another window works on the same records. Two at a time are not possible.")
        )
        self.forward_button.setText(self.tr("Bring that window forward"))
        self.close_button.setText(self.tr("Close this one"))
