"""What the visitor wants: subject, details, period, how soon, and the records it is about."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.choices import Container
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import SUBJECT_LIMIT
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.names import name_of, name_of_record
from citizen_office.ui.widgets.beside import Beside
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow, Folded
from citizen_office.ui.widgets.fields import (
    DayField,
    LineField,
    TextField,
    clean_line,
    given_text,
)
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.keys import is_enter
from citizen_office.ui.widgets.part import Body, Part


class Pace(StrEnum):
    """How soon a reply is needed (arts 16 and 17)."""

    ORDINARY = "ordinary"
    URGENT = "urgent"


class SubjectField(TextField):
    """The subject on two lines: one paragraph, in which Enter goes on to the next field."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean_line(given_text(source)).strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class WishPart(Part):
    """Section 1 of the form.

    Signals:
        words_changed: The subject says something else.
        about_changed: Other records of the catalogue belong to the request.
        pace_changed: A reply is needed sooner, or no longer so.
    """

    words_changed = Signal(str)
    about_changed = Signal()
    pace_changed = Signal()
    _about: tuple[str, ...] = ()

    def body(self) -> Body:
        """Return what is filled in, by its path."""
        body = super().body()
        if self.pace_row.choice() is Pace.URGENT:
            body["urgent"] = True
        if self._about:
            body["about"] = list(self._about)
        return body

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a body, and clear everything that it does not name."""
        self.pace_row.choose(Pace.URGENT if body.get("urgent") is True else Pace.ORDINARY)
        super().fill(body)
        self._say_length()
        given = body.get("about")
        self.set_about(tuple(filter(_is_record, given)) if isinstance(given, list) else ())

    @property
    def about(self) -> tuple[str, ...]:
        """The records of the catalogue that the request is about."""
        return self._about

    def set_about(self, records: tuple[str, ...]) -> None:
        """Let the request be about these records."""
        self._about = tuple(dict.fromkeys(records))
        self._show_about()
        self.about_changed.emit()
        self.edited.emit()

    def turn_about(self, record: str) -> None:
        """Add a record to what the request is about, or take it off."""
        others = tuple(each for each in self._about if each != record)
        self.set_about((*self._about, record) if others == self._about else others)

    @property
    def is_urgent(self) -> bool:
        """Whether a reply is needed within the short term."""
        return self.pace_row.choice() is Pace.URGENT

    @property
    def is_too_long(self) -> bool:
        """Whether the subject has more letters than it may have."""
        return len(self.subject_field.text()) > SUBJECT_LIMIT

    def _build(self) -> None:
        self.subject_field, self.pace_row = SubjectField(2), ChoiceRow(Pace)
        self.subject_row = self._add("subject", self.subject_field, compulsory=True)
        self.subject_field.edited.connect(self._follow_subject)
        self.move_button = Button("expand")
        self.move_button.clicked.connect(self._move_to_details)
        self.move_button.hide()
        self.about_panel = Flow()
        self.about_buttons: list[Button] = []
        self.about_panel.hide()
        self.pace_row.chosen.connect(self._follow_pace)
        self.reason_field = LineField()
        self.reason_row = self._add("urgent_reason", self.reason_field, compulsory=True)
        self.reason_row.hide()
        self._build_details()
        self.pace_row.choose(Pace.ORDINARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            self.subject_row,
            self.move_button,
            self.about_panel,
            self.details_fold,
            self.pace_row,
            self.reason_row,
        ):
            column.addWidget(widget)

    def _build_details(self) -> None:
        self.details_row = self._add("details", TextField(3))
        self.from_row = self._add("period.from", DayField())
        self.to_row = self._add("period.to", DayField())
        self.container_row = ChoiceRow(Container, several=True)
        self.contained_row = self._add("contained_in", self.container_row)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.details_row)
        column.addWidget(Beside(self.from_row, self.to_row, letters=12))
        column.addWidget(self.contained_row)
        self.details_fold = Folded(content)
        self.details_fold.title_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.details_fold.title_button.setProperty("keyboardWay", str(Act.DETAILS))
        self.folds.append(self.details_fold)

    def _retranslate(self) -> None:
        self.subject_row.set_name(
            self.tr("Subject"), self.tr("What is wanted; nobody has to say why.")
        )
        self.move_button.setText(self.tr("Move it to the details"))
        details = self.tr("Details, period, kind")
        self.details_fold.set_title(with_key(details, Act.DETAILS), details, self.tr("Details"))
        self.details_row.set_name(self.tr("Details"))
        self.from_row.set_name(self.tr("Period from"), self.tr("day/month/year"))
        self.to_row.set_name(self.tr("Period to"))
        self.contained_row.set_name(self.tr("Contained in"))
        self.container_row.set_words({code: name_of(code) for code in Container})
        self.pace_row.setAccessibleName(self.tr("How soon"))
        self.pace_row.set_words(
            {
                Pace.ORDINARY: self.tr("Ordinary"),
                Pace.URGENT: self.tr("Urgent"),
            }
        )
        self.reason_row.set_name(
            self.tr("Why it is urgent"),
            self.tr("Protection of the life, safety or freedom of persons (art. 17)."),
        )
        self._show_about()
        self._say_length()

    def _show_about(self) -> None:
        """Show a button for each record; those that are not needed wait for the next ones."""
        while len(self.about_buttons) < len(self._about):
            self._add_chip()
        for place, chip in enumerate(self.about_buttons):
            is_used = place < len(self._about)
            chip.setVisible(is_used)
            if is_used:
                name = name_of_record(self._about[place])
                chip.setText(name)
                chip.setAccessibleName(self.tr("Take off the request: {name}").format(name=name))
                chip.setToolTip(chip.accessibleName())
        self.about_panel.setVisible(bool(self._about))

    def _add_chip(self) -> None:
        chip = Button("close", parent=self.about_panel)
        chip.clicked.connect(partial(self._take_off, len(self.about_buttons)))
        before = self.about_buttons[-1] if self.about_buttons else self.subject_field
        self.about_buttons.append(chip)
        self.about_panel.add(chip)
        QWidget.setTabOrder(before, chip)

    def _say_length(self) -> None:
        """Say that the subject is too long, or no longer; what else is wrong with it stays said."""
        if not self.is_too_long and self.move_button.isHidden():
            return
        fault = ""
        if self.is_too_long:
            text = self.tr("Longer than {limit} characters: shorten it, or move it to the details.")
            fault = text.format(limit=SUBJECT_LIMIT)
        self.subject_row.show_fault(fault)
        self.move_button.setVisible(self.is_too_long)

    def _take_off(self, place: int) -> None:
        self.set_about((*self._about[:place], *self._about[place + 1 :]))
        self.subject_field.setFocus()

    @Slot()
    def _follow_subject(self) -> None:
        self._say_length()
        self.words_changed.emit(self.subject_field.text()[:SUBJECT_LIMIT])

    @Slot()
    def _follow_pace(self) -> None:
        self.reason_row.setVisible(self.is_urgent)
        self.pace_changed.emit()
        self.edited.emit()

    @Slot()
    def turn_details(self) -> None:
        """Open the details and go there, or fold them."""
        self.details_fold.set_open(not self.details_fold.is_open)
        if self.details_fold.is_open:
            self.details_row.control.setFocus()

    @Slot()
    def _move_to_details(self) -> None:
        field = self.controls["details"]
        assert isinstance(field, TextField)
        field.set_text("\n\n".join(filter(None, (field.text(), self.subject_field.text()))))
        self.subject_field.set_text("")
        self.details_fold.set_open(True)
        self.subject_field.setFocus()


def _is_record(given: object) -> bool:
    return isinstance(given, str) and CatalogueId.pattern.fullmatch(given) is not None
