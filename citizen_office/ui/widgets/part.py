"""A part of a form that gives and takes what `domain/intake.read_request` reads.

A body is flat here, by the paths that errors use (`applicant.address`); nested everywhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from citizen_office.domain.words import is_blank
from citizen_office.errors import NotADate
from citizen_office.ui.widgets.choices import ChoiceRow, Folded
from citizen_office.ui.widgets.fields import DayField, TextField
from citizen_office.ui.widgets.form import Field

Body = dict[str, Any]
_NOTHING: tuple[Any, ...] = (None, "", False, [])


class Part(QWidget):
    """Fields by their paths.

    Signals:
        edited: Something in it changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controls: dict[str, QWidget] = {}
        self.rows: dict[str, Field] = {}
        self.folds: list[Folded] = []
        self._build()
        self._retranslate()

    def body(self) -> Body:
        """Return what is filled in, by its path."""
        values = {path: value_of(control) for path, control in self.controls.items()}
        return {path: value for path, value in values.items() if value not in _NOTHING}

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a body, and clear everything that it does not name."""
        for path, control in self.controls.items():
            show_value(control, body.get(path))
        for row in self.rows.values():
            row.show_fault("")
            row.show_doubt("")
        for fold in self.folds:
            fold.set_open(any(fold.isAncestorOf(self.controls[path]) for path in self._said(body)))

    def reveal(self, path: str) -> None:
        """Open what hides a field, and go to it."""
        control = self.controls[path]
        for fold in self.folds:
            if fold.isAncestorOf(control):
                fold.set_open(True)
        if isinstance(control, ChoiceRow):
            control.focus_choice()
        else:
            control.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        raise NotImplementedError

    def _retranslate(self) -> None:
        raise NotImplementedError

    def _add(self, path: str, control: QWidget, *, compulsory: bool = False) -> Field:
        """Take a control for a path, and return it under its name."""
        row = Field(control, compulsory=compulsory)
        self.controls[path], self.rows[path] = control, row
        self._listen(control)
        return row

    def _listen(self, control: QWidget) -> None:
        if isinstance(control, QLineEdit):
            control.textChanged.connect(self._tell)
        elif isinstance(control, TextField):
            control.edited.connect(self._tell)
        elif isinstance(control, ChoiceRow):
            control.chosen.connect(self._tell)
        elif isinstance(control, QCheckBox):
            control.toggled.connect(self._tell)

    def _said(self, body: Mapping[str, Any]) -> list[str]:
        return [path for path in self.controls if body.get(path) not in _NOTHING]

    @Slot()
    def _tell(self) -> None:
        sender = self.sender()
        for row in self.rows.values():
            if row.control is sender:
                row.show_fault("")
                row.show_doubt("")
        self.edited.emit()


def value_of(control: QWidget) -> Any:
    """Return what a control holds, as `read_request` takes it; a day that is none as typed."""
    if isinstance(control, DayField):
        with suppress(NotADate):
            day = control.day()
            return day and day.isoformat()
        return control.text()
    if isinstance(control, ChoiceRow):
        chosen = [str(code) for code in control.choices()]
        return chosen if control.is_several else next(iter(chosen), None)
    if isinstance(control, QCheckBox):
        return control.isChecked()
    assert isinstance(control, QLineEdit | TextField)
    return None if is_blank(control.text()) else control.text()


def show_value(control: QWidget, value: Any) -> None:
    """Show what was once in a control; whatever it cannot hold is left out.

    Where one must be chosen the first choice is the usual one.
    """
    text = value if isinstance(value, str) else ""
    if isinstance(control, DayField):
        with suppress(ValueError):
            control.set_day(date.fromisoformat(text) if text else None)
            return
        control.setText(text)
    elif isinstance(control, ChoiceRow):
        codes = value if control.is_several and isinstance(value, list) else [text]
        usual = list(control.buttons)[: int(control.must)]
        control.choose(*(_known(control, codes) or usual))
    elif isinstance(control, QCheckBox):
        control.setChecked(value is True)
    elif isinstance(control, TextField):
        control.set_text(text)
    elif isinstance(control, QLineEdit):
        control.setText(text)


def _known(row: ChoiceRow, codes: list[Any]) -> list[StrEnum]:
    return [code for code in row.buttons if str(code) in codes]


def nested(flat: Mapping[str, Any]) -> Body:
    """Return a body as `read_request` reads it: `{"applicant": {"address": …}}`."""
    body: Body = {}
    for path, value in flat.items():
        *inside, key = path.split(".")
        place = body
        for name in inside:
            place = place.setdefault(name, {})
        place[key] = value
    return body


def flattened(body: Mapping[str, Any], path: str = "") -> Body:
    """Return a body by its paths; lists stay whole."""
    flat: Body = {}
    for key, value in body.items():
        name = f"{path}.{key}" if path else str(key)
        flat.update(flattened(value, name) if isinstance(value, Mapping) else {name: value})
    return flat
