"""What was taken down wrongly, put right, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import RequestField
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT, NewRequest
from citizen_office.domain.people import identity_grouped, identity_number
from citizen_office.domain.registration import read_correction
from citizen_office.domain.words import is_blank
from citizen_office.errors import Invalid, Missing
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.language import ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.fields import CodeField, LineField, TextField

_COMPULSORY = frozenset(RequestField) - {
    RequestField.DETAILS,
    RequestField.ID_NUMBER,
    RequestField.PHONE,
    RequestField.EMAIL,
}
_Control = LineField | TextField


@dataclass(frozen=True)
class Correction:
    """The new values of what was wrong, and why."""

    values: dict[RequestField, str | None]
    reason: str


class CorrectDialog(StepDialog):
    """Shows what was taken down; whatever is changed there is corrected."""

    def __init__(
        self,
        asked: NewRequest,
        before: Correction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._asked = asked
        self.fields: dict[RequestField, _Control] = {
            field: _control(field) for field in RequestField
        }
        self.reason_field = TextField(2)
        super().__init__("edit", parent=parent)
        for field, control in self.fields.items():
            # Of the number the page knows no more than its end: another is written whole.
            _show(control, "" if field is RequestField.ID_NUMBER else self._now(field) or "")
        self._first = {field: control.text() for field, control in self.fields.items()}
        for field, value in (before.values if before else {}).items():
            _show(self.fields[field], value or "")
        self.reason_field.set_text(before.reason if before else "")

    def value(self) -> Correction:
        """Return what differs from what was taken down."""
        changed = (field for field in RequestField if self._is_changed(field))
        return Correction(
            {field: self._given(field) for field in changed}, self.reason_field.text()
        )

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Correct what was taken down"),
            self.tr("What stood there before stays in the story; papers are marked as corrected."),
            self.tr("Record the correction"),
        )

    def check(self) -> None:
        """Want a change, values that can be kept, and a reason."""
        read_correction(self.value().values)
        if read_text("reason", self.reason_field.text(), DETAILS_LIMIT) is None:
            raise Missing("reason")

    def show_invalid(self, error: Invalid) -> None:
        """Say what is wrong at its field, or that nothing is different yet."""
        super().show_invalid(error)
        if not self.value().values:
            words = self.tr("Nothing is different yet: change what was wrong.")
            self.rows["subject"].show_fault(words)

    def _build(self) -> None:
        for field, control in self.fields.items():
            self._add(str(field), control, compulsory=field in _COMPULSORY)
        self._add("reason", self.reason_field, compulsory=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        for field in RequestField:
            self.rows[str(field)].set_name(name_of(field))
        hint = self.tr("Now {number}. Write the whole number only if it is wrong.")
        self.rows[str(RequestField.ID_NUMBER)].set_name(
            name_of(RequestField.ID_NUMBER),
            hint.format(number=ltr(self._asked.applicant.id_number)),
        )
        self.rows["reason"].set_name(
            self.tr("Reason"), self.tr("Why it was wrong; it stays in the story.")
        )

    def _is_changed(self, field: RequestField) -> bool:
        # Compared as shown: fields take away what cannot be seen.
        return self.fields[field].text() != self._first[field]

    def _given(self, field: RequestField) -> str | None:
        text = self.fields[field].text()
        if field is RequestField.ID_NUMBER:
            text = identity_number(text)
        return None if is_blank(text) else text

    def _now(self, field: RequestField) -> str | None:
        holder = (
            self._asked
            if field in {RequestField.SUBJECT, RequestField.DETAILS}
            else self._asked.applicant
        )
        value: str | None = getattr(holder, str(field))
        return value


def _control(field: RequestField) -> _Control:
    match field:
        case RequestField.SUBJECT:
            return TextField(2)
        case RequestField.DETAILS:
            return TextField(4)
        case RequestField.ID_NUMBER:
            return CodeField(identity_grouped)
        case RequestField.PHONE | RequestField.EMAIL:
            return CodeField()
    return LineField()


def _show(control: _Control, text: str) -> None:
    if isinstance(control, TextField):
        control.set_text(text)
    else:
        control.setText(text)
