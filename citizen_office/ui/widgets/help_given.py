"""The help given in preparing a request (art. 12): never what the person lacks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from citizen_office.domain.choices import Help, Mark, Spoken
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.part import Body, Part
from citizen_office.ui.widgets.witnesses import Witnesses

WITNESSES = "assistance.witnesses"
_WITNESS = re.compile(r"assistance\.witnesses\[(\d+)\]\.?(\w*)")


class HelpPart(Part):
    """What the clerk did for the visitor, how the request was read back and marked, who saw it."""

    def body(self) -> Body:
        """Return what is filled in, by its path; a hidden reason does not count."""
        body = super().body()
        if self.reason_row.isHidden():
            body.pop("assistance.mark_reason", None)
        if values := self.witnesses.values():
            body[WITNESSES] = values
        return body

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a body, and clear everything that it does not name."""
        super().fill(body)
        self.witnesses.fill(body.get(WITNESSES))

    def begin(self) -> None:
        """Go to the first kind of help."""
        self.kinds_row.focus_choice()

    def show_witness_fault(self, path: str, fault: str) -> bool:
        """Say what is wrong with a witness; False if the path names none."""
        match = _WITNESS.fullmatch(path)
        if match is not None:
            self.witnesses.show_fault(int(match[1]), match[2] or "name", fault)
        return match is not None

    def kinds(self) -> tuple[Help, ...]:
        """Return the kinds of help that are ticked."""
        chosen = self.kinds_row.choices()
        return tuple(kind for kind in Help if kind in chosen)

    def _build(self) -> None:
        self.kinds_row = ChoiceRow(Help, several=True)
        self.given_row = self._add("assistance.kinds", self.kinds_row)
        self.spoken_row = ChoiceRow(Spoken, none=True)
        self.read_row = self._add("assistance.read_back_language", self.spoken_row)
        self.confirmed_box = QCheckBox()
        self.controls["assistance.read_back_confirmed"] = self.confirmed_box
        self._listen(self.confirmed_box)
        self.mark_row = ChoiceRow(Mark, none=True)
        self.marked_row = self._add("assistance.mark", self.mark_row)
        self.reason_row = self._add("assistance.mark_reason", LineField())
        self.reason_row.hide()
        self.mark_row.chosen.connect(self._follow_mark)
        self.witnesses_label = label("name")
        self.witnesses = Witnesses()
        self.witnesses.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 8)
        column.setSpacing(4)
        for widget in (
            self.given_row,
            self.read_row,
            self.confirmed_box,
            self.marked_row,
            self.reason_row,
            self.witnesses_label,
            self.witnesses,
        ):
            column.addWidget(widget)

    def _retranslate(self) -> None:
        self.given_row.set_name(
            self.tr("Kinds of help"), self.tr("Only what was done, never why it was needed.")
        )
        self.read_row.set_name(self.tr("Read back to the visitor in"))
        self.confirmed_box.setText(self.tr("The visitor confirmed what was read"))
        self.marked_row.set_name(self.tr("Put under the form"))
        self.reason_row.set_name(self.tr("Why there is no signature"))
        self.witnesses_label.setText(self.tr("Witnesses"))
        self.kinds_row.set_words({code: name_of(code) for code in Help})
        self.spoken_row.set_words({code: name_of(code) for code in Spoken})
        self.mark_row.set_words({code: name_of(code) for code in Mark})

    @Slot()
    def _follow_mark(self) -> None:
        self.reason_row.setVisible(self.mark_row.choice() in {Mark.THUMBPRINT, Mark.NONE})
