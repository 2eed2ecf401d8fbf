"""Rows of the form in which the office says what stands on paper: in two languages, or plain."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.choices import Language
from citizen_office.domain.papers import Words
from citizen_office.domain.words import one_line
from citizen_office.ui.language import in_line, named
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.beside import Beside
from citizen_office.ui.widgets.fields import CodeField, LineField, TextField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label

LINES = 4  # of the letterhead, as offices of the state have them


class OfficeRow(QWidget):
    """One setting: its name, where it is printed, and what was typed.

    Signals:
        edited: What was typed changed.
    """

    edited = Signal()

    def __init__(self, *fields: LineField | TextField, dots: bool) -> None:
        super().__init__()
        self._dots = dots
        self._name, self._where = "", ""
        self.fields = fields
        self.rows = [Field(field) for field in fields]
        self.name_label = label("name", wraps=True)
        self.where_label = label("quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name_label)
        column.addWidget(self.where_label)
        column.addWidget(Beside(*self.rows))
        for field in fields:
            field.textChanged.connect(self.edited)
            field.textChanged.connect(self._tell)

    def set_words(self, name: str, where: str) -> None:
        """Say what it is, and on which papers it stands."""
        self._name, self._where = name, where
        self._tell()

    def value(self) -> Any:
        """Return what was typed."""
        raise NotImplementedError

    def texts(self, value: Any) -> tuple[str, ...]:
        """Return what stands in each field where this is the value."""
        raise NotImplementedError

    def fill(self, value: Any) -> None:
        """Show a value."""
        for field, text in zip(self.fields, self.texts(value), strict=True):
            _write(field, text)

    def forget_doubts(self) -> None:
        """Say no more what others have saved here."""
        for row in self.rows:
            row.show_doubt("")

    def type_again(self, was: Any, typed: Any, now: Any) -> None:
        """Type over what there is now where that was done before it changed."""
        values = (self.texts(each) for each in (was, typed, now))
        for row, field, before, own, others in zip(self.rows, self.fields, *values, strict=True):
            if own != before:
                _write(field, own)
            if own in (before, others):
                row.show_doubt("")
            elif others != before:
                row.show_meanwhile(others)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    @Slot()
    def _tell(self) -> None:
        self.name_label.setText(self._name)
        self.where_label.setText(self._where)
        for row, field, spoken in zip(self.rows, self.fields, self._spoken(), strict=True):
            is_empty = self._dots and not field.text().strip()
            row.set_name(spoken, self.tr("To be confirmed: prints as dots.") if is_empty else "")
            spoken_name = named(self._name, in_line(spoken)) if spoken else self._name
            field.setAccessibleName(spoken_name)
            row.name_label.setVisible(bool(spoken))

    def _spoken(self) -> tuple[str, ...]:
        """Return what each field is called beside the name they share."""
        return tuple(name_of(language) for language in Language)


class WordsRow(OfficeRow):
    """A text in Arabic and in French."""

    def __init__(self, *, dots: bool) -> None:
        super().__init__(LineField(), LineField(), dots=dots)

    def value(self) -> Words:
        """Return what was typed."""
        return Words(*(one_line(field.text()) for field in self.fields))

    def texts(self, value: Words) -> tuple[str, ...]:
        """Return the text in each language."""
        return value.ar, value.fr


class LinesRow(OfficeRow):
    """Lines that stand one under another, in Arabic and in French."""

    def __init__(self, *, dots: bool) -> None:
        super().__init__(TextField(LINES), TextField(LINES), dots=dots)

    def value(self) -> tuple[Words, ...]:
        """Return the lines that are not empty in both languages."""
        lines = (field.text().strip().splitlines() for field in self.fields)
        pairs = (Words(one_line(ar), one_line(fr)) for ar, fr in zip_longest(*lines, fillvalue=""))
        return tuple(pair for pair in pairs if pair != Words())

    def texts(self, value: tuple[Words, ...]) -> tuple[str, ...]:
        """Return the lines in each language."""
        return "\n".join(line.ar for line in value), "\n".join(line.fr for line in value)


class PlainRow(OfficeRow):
    """A number or an address of the net, the same in every language."""

    def __init__(self, *, dots: bool) -> None:
        super().__init__(CodeField(), dots=dots)

    def value(self) -> str:
        """Return what was typed."""
        return one_line(self.fields[0].text())

    def texts(self, value: str) -> tuple[str, ...]:
        """Return the text."""
        return (value,)

    def _spoken(self) -> tuple[str, ...]:
        return ("",)


def _write(field: LineField | TextField, text: str) -> None:
    (field.set_text if isinstance(field, TextField) else field.setText)(text)
