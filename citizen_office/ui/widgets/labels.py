"""Words on a page: titles, facts and remarks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from citizen_office.ui.colours import current
from citizen_office.ui.icons import picture
from citizen_office.ui.language import is_rtl
from citizen_office.ui.theme import set_look
from citizen_office.ui.widgets.buttons import IconButton, icon_size


class Words(QLabel):
    """A label that stands where the screen's reading begins, whatever language its words are in.

    One that was centred stays so.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_direction()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_direction()
        super().changeEvent(event)

    def _follow_direction(self) -> None:
        flags, stands = Qt.AlignmentFlag, self.alignment()
        if not stands & flags.AlignHCenter:
            side = flags.AlignRight if is_rtl() else flags.AlignLeft
            self.setAlignment(side | flags.AlignAbsolute | stands & flags.AlignVertical_Mask)


def label(role: str = "", *, wraps: bool = False, by_text: bool = False) -> QLabel:
    """Return a label in a role of the theme, such as title, section, big, name or quiet.

    A long text that people wrote stands at the side of its own language: `by_text`.
    """
    made = QLabel() if by_text else Words()
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)  # what people wrote is never read as markup
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the theme."""
    set_look(widget, "role", role)


class Remark(QWidget):
    """An icon and a sentence in one of the colours that mean something: bad, warn, good, quiet.

    The icon stands at the first line; at the middle where buttons stand `beside` the sentence.
    """

    def __init__(
        self,
        image: str,
        role: str,
        *,
        words: QLabel | None = None,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._image, self._role = image, role
        self.image_label = QLabel()
        self.image_label.setProperty("decorative", "true")
        self.words_label = words or label(role, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop
        row.addWidget(self.image_label, 0, side)
        row.addWidget(self.words_label, 1)
        self._draw()

    def say(self, words: str, image: str | None = None, role: str | None = None) -> None:
        """Show a sentence, perhaps as another kind of remark."""
        self._image, self._role = image or self._image, role or self._role
        set_role(self.words_label, self._role)
        self.words_label.setText(words)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        colours = current()
        colour = str(getattr(colours, self._role, colours.text))
        self.image_label.setPixmap(picture(self._image, colour, icon_size().width()))


class Fact(QWidget):
    """A name and under it a value, which can be copied if it is one that people type elsewhere."""

    def __init__(self, *, can_copy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.name_label = label("quiet", wraps=True)
        self.value_label = label(wraps=True)
        self.value_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy_button = IconButton("copy")
        self.copy_button.clicked.connect(self._copy)
        value = QHBoxLayout()
        value.setSpacing(8)
        value.addWidget(self.value_label, 1)
        value.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name_label)
        column.addLayout(value)
        self.copy_button.setVisible(can_copy)

    def set_name(self, name: str) -> None:
        """Say what the value is."""
        self.name_label.setText(name)
        text = self.tr("Copy: {name}")
        self.copy_button.set_words(text.format(name=name))

    def show_value(self, shown: str, plain: str | None = None) -> None:
        """Show a value; `plain` is what is copied where that differs from what is shown."""
        self.value_label.setText(shown)
        self._plain = shown if plain is None else plain

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._plain)
