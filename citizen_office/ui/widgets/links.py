"""A button whose words go on in further lines: a record that is named where another is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.widgets.buttons import icon_size
from citizen_office.ui.widgets.labels import label


class LinkButton(QPushButton):
    """An icon and a sentence of any length; one press opens what it names."""

    def __init__(
        self, image: str, words: str = "", role: str = "choice", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._image = image
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.image_label = QLabel()
        self.image_label.setProperty("decorative", "true")
        self.words_label = label(wraps=True, by_text=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.image_label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words_label, 1)
        for inner in (self.image_label, self.words_label):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(words)
        self._draw()

    def set_words(self, words: str) -> None:
        """Say what it opens or does."""
        self.setAccessibleName(words)
        self.words_label.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the width of the words; the height follows from it."""
        return self._inside().totalSizeHint().expandedTo(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Shrink to no less than the longest word."""
        return self._inside().totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._inside().totalHeightForWidth(width), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()
        super().changeEvent(event)

    def _inside(self) -> QHBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        return layout

    def _draw(self) -> None:
        self.image_label.setPixmap(picture(self._image, current().accent, icon_size().width()))


class Links(QWidget):
    """Links below each other.

    Signals:
        opened: The record or request of this id is to be shown.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str, str]] = []
        self.buttons: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_links(self, links: Sequence[tuple[str, str, str]]) -> None:
        """Show links by icon, words and id; those that stand there already stay."""
        self.setVisible(bool(links))
        if list(links) == self._shown:
            return
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self._shown, self.buttons = list(links), []
        for image, words, opened in links:
            button = LinkButton(image, words)
            button.clicked.connect(partial(self.opened.emit, opened))
            self._column.addWidget(button)
            self.buttons.append(button)
