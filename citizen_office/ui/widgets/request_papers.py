"""A paper or an attached file in the place of the story, with what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QVBoxLayout, QWidget

from citizen_office.domain.choices import Paper
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.paper_view import PaperView


@dataclass(frozen=True)
class Shown:
    """What is shown: its bytes, its title, the name it would have as a file.

    `paper` is None for an attached file; without a `file_name` it is only looked at.
    """

    data: bytes
    title: str
    file_name: str = ""
    paper: Paper | None = None
    is_picture: bool = False

    @property
    def can_print(self) -> bool:
        """Whether it can be sent to a printer."""
        return bool(self.file_name) and not self.is_picture


class PaperPanel(QWidget):
    """Shows one paper.

    Signals:
        print_wanted: It is to be printed; True: after asking how.
        save_wanted: It is to be kept as a file.
        closed: It was looked at.
    """

    print_wanted = Signal(Shown, bool)
    save_wanted = Signal(Shown)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._build()
        self._retranslate()

    def show_paper(self, shown: Shown) -> None:
        """Show it from its beginning."""
        self._shown = shown
        show = self.paper_view.show_picture if shown.is_picture else self.paper_view.show_paper
        show(shown.data, shown.title)
        for button in (self.print_button, self.ask_button):
            button.setVisible(shown.can_print)
        self.save_button.setVisible(bool(shown.file_name))
        self.paper_view.setFocus()

    def stops(self) -> list[QWidget]:
        """Return what Tab comes to: the buttons, and then the paper below them."""
        buttons: list[QWidget] = list(self.findChildren(QAbstractButton))
        return [*buttons, *self.findChildren(QAbstractScrollArea)]

    def clear(self) -> None:
        """Forget what was shown."""
        self._shown = None
        self.paper_view.clear()

    @Slot()
    def print_it(self) -> None:
        """Print what is shown, the usual way."""
        self._want_print(asks=False)

    @Slot()
    def print_otherwise(self) -> None:
        """Print what is shown after asking how."""
        self._want_print(asks=True)

    @Slot()
    def save_it(self) -> None:
        """Keep what is shown as a file."""
        if self._shown is not None and self._shown.file_name:
            self.save_wanted.emit(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.paper_view = PaperView()
        self.print_button, self.ask_button = Button("print"), Button("print", "quiet")
        self.save_button, self.close_button = Button("save", "quiet"), Button("close", "quiet")
        self.print_button.clicked.connect(self.print_it)
        self.ask_button.clicked.connect(self.print_otherwise)
        self.save_button.clicked.connect(self.save_it)
        self.close_button.clicked.connect(self.closed)
        for button in (self.print_button, self.ask_button, self.save_button, self.close_button):
            self.paper_view.add_button(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.paper_view)

    def _retranslate(self) -> None:
        self.print_button.setText(with_key(self.tr("Print"), Act.PRINT))
        self.ask_button.setText(self.tr("Choose how…"))
        self.ask_button.setToolTip(with_key(self.tr("Choose how…"), Act.PRINT_ASK))
        self.save_button.setText(with_key(self.tr("Save as…"), Act.SAVE_AS))
        self.close_button.setText(with_key(self.tr("Close"), Act.CLOSE))

    def _want_print(self, *, asks: bool) -> None:
        if self._shown is not None and self._shown.can_print:
            self.print_wanted.emit(self._shown, asks)
