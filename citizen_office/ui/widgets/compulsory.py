"""What a letter must contain, ticked as it is written: in words and by a shape, not by colour."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.ui.widgets.labels import Remark, label


class CompulsoryList(QWidget):
    """A line for each part; a part that has no place in the letter has none."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Mapping[str, str] = {}
        self._is_done: Mapping[str, bool] = {}
        self.title_label = label("name", wraps=True)
        self.remarks = {name: Remark("later", "quiet") for name in names}
        self.own_label = label("quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.title_label, *self.remarks.values(), self.own_label):
            column.addWidget(widget)
        self._retranslate()

    def set_words(self, words: Mapping[str, str]) -> None:
        """Name the parts."""
        self._words = words
        self._say()

    def show_parts(self, is_done: Mapping[str, bool], *, adds_remedies: bool) -> None:
        """Show which parts the letter needs, and which of them are written."""
        self._is_done = is_done
        self.own_label.setVisible(adds_remedies)
        for name, remark in self.remarks.items():
            remark.setVisible(name in is_done)
        self._say()

    @property
    def open_parts(self) -> list[str]:
        """The parts that are still to be written."""
        return [name for name, is_done in self._is_done.items() if not is_done]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("What the letter must contain"))
        self.own_label.setText(
            self.tr("The ways to complain are added by themselves (arts 19 to 21).")
        )
        self._say()

    def _say(self) -> None:
        done, missing = self.tr("{part}: done"), self.tr("{part}: still open")
        for name, is_done in self._is_done.items():
            text = (done if is_done else missing).format(part=self._words.get(name, ""))
            image, role = ("done", "good") if is_done else ("later", "quiet")
            self.remarks[name].say(text, image, role)
