"""Fields that clean what is typed or pasted, and group numbers as they grow."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from citizen_office.domain.choices import Language
from citizen_office.domain.words import western_digits, without_surrogates
from citizen_office.errors import NotADate
from citizen_office.ui.language import is_rtl
from citizen_office.ui.widgets.keys import is_enter

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


class Cleaning(QValidator):
    """Takes everything, without what cannot be seen; line breaks become spaces."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Return the text as it may stand in the field."""
        before = clean_line(text[:position])
        cleaned = clean_line(text)
        return QValidator.State.Acceptable, cleaned, min(len(before), len(cleaned))


class Grouping(QValidator):
    """Regroups a number while it is typed; the cursor stays behind the same character."""

    def __init__(self, group: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Return the text in its groups."""
        grouped = self._group(text)
        before = len(self._group(text[:position]).replace(" ", ""))
        place = _place(grouped, before, is_end=position == len(text))
        return QValidator.State.Acceptable, grouped, place


def clean_line(text: str) -> str:
    """Return a text on one line, without what cannot be seen; spaces stay where they are typed."""
    flat = re.sub(r"[\t\n\r\u2028\u2029]+", " ", without_surrogates(text))
    return _INVISIBLE.sub("", flat)


def clean_text(text: str) -> str:
    """Return a text of several lines without what cannot be seen."""
    lines = without_surrogates(text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or not _INVISIBLE.match(c))


def given_text(source: object) -> str:
    """Return the words that are pasted or dropped; none of a picture."""
    if isinstance(source, QMimeData):
        return source.text() if source.hasText() else ""
    # Seldom PySide hands over something else that stood at the same address before.
    return QGuiApplication.clipboard().text()


class LineField(QLineEdit):
    """One line of words. Enter goes on to the next field and never sends the form.

    Where Enter `begins` something, the keys stay here.
    """

    begins = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(Cleaning(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.returnPressed.emit()
            is_here = self.window().focusWidget() is self  # whoever heard it may have gone on
            if is_here and not self.begins:
                self.focusNextChild()
            return
        super().keyPressEvent(event)


class CodeField(LineField):
    """A code, a number or an address of the net: left to right in either language."""

    def __init__(
        self, group: Callable[[str], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if group is not None:
            self.setValidator(Grouping(group, self))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self._follow_direction()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_direction()
        super().changeEvent(event)

    def _follow_direction(self) -> None:
        """Stand at the side where the screen's reading begins."""
        side = Qt.AlignmentFlag.AlignRight if is_rtl() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class DayField(CodeField):
    """A day typed as day/month/year; the strokes come by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(group_day, parent)

    def day(self, name: str = "day") -> date | None:
        """Return the day; None if the field is empty. Raises NotADate for `name`."""
        text = self.text().strip()
        if not text:
            return None
        match = _DAY.fullmatch(text)
        if match is None:
            raise NotADate(name)
        day, month, year = map(int, match.groups())
        try:
            return date(year, month, day)
        except ValueError:
            raise NotADate(name) from None

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else f"{day:%d/%m/%Y}")


class TextField(QTextEdit):
    """Several lines of plain words; Tab goes on to the next field.

    Signals:
        edited: The text changed.
    """

    edited = Signal()

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.textChanged.connect(self.edited)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(clean_text(text))

    def read_in(self, language: Language) -> None:
        """Read every line as one of this language, also one that holds no word of it."""
        option = self.document().defaultTextOption()
        directions = Qt.LayoutDirection
        is_arabic = language is Language.ARABIC
        option.setTextDirection(directions.RightToLeft if is_arabic else directions.LeftToRight)
        self.document().setDefaultTextOption(option)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean_text(given_text(source)))

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines it is meant for, in the text size in use."""
        hint = super().sizeHint()
        hint.setHeight(self._height())
        return hint

    def minimumSizeHint(self) -> QSize:
        """Shrink to no less than its lines."""
        hint = super().minimumSizeHint()
        hint.setHeight(self._height())
        return hint

    def _height(self) -> int:
        return self.fontMetrics().lineSpacing() * self._lines + 28


def group_day(text: str) -> str:
    """Return digits as day/month/year, as far as they go; a day that begins with the year too."""
    typed = re.sub(r"[^\d/]", "", re.sub(r"[.\s-]", "/", western_digits(text.strip())))
    day, month, year, *_rest = [*typed.split("/"), "", "", ""]
    if len(day) == len("2026") and month and year:
        day, year = year, day
    day, month = day[:2], day[2:] + month
    month, year = month[:2], month[2:] + year
    strokes = max(typed.count("/"), bool(month) + bool(year))
    return "/".join([day, month, year[:4]][: strokes + 1])


def _place(grouped: str, before: int, *, is_end: bool) -> int:
    """Return the position behind so many characters that are no spaces."""
    if is_end:
        return len(grouped)
    seen = 0
    for position, character in enumerate(grouped):
        if seen == before:
            return position
        seen += character != " "
    return len(grouped)
