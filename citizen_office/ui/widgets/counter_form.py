"""The form of the counter: three questions and the help given, one below the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from citizen_office.errors import Invalid, Missing
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.messages import explain
from citizen_office.ui.widgets.answer_wish import AnswerPart
from citizen_office.ui.widgets.applicant import ApplicantPart
from citizen_office.ui.widgets.choices import Folded
from citizen_office.ui.widgets.columns import Column
from citizen_office.ui.widgets.help_given import HelpPart
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.part import Body, Part, flattened, nested
from citizen_office.ui.widgets.wish import WishPart

# What article 14 asks for, in the order of the form.
COMPULSORY = (
    "subject",
    "applicant.id_number",
    "applicant.first_name",
    "applicant.last_name",
    "applicant.address",
)


class CounterForm(Column):
    """Gives and takes the body of a request, nested as `read_request` reads it.

    Signals:
        edited: Somebody changed something in it.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._build()
        self._retranslate()
        self.fill({})
        self._blank = self.body()

    def body(self) -> Body:
        """Return what is filled in."""
        flat: Body = {}
        for part in self.parts:
            flat |= part.body()
        return nested(flat)

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a body from its top, and clear everything that it does not name.

        No part tells of it: whoever fills in knows.
        """
        flat = flattened(body)
        for part in self.parts:
            with QSignalBlocker(part):
                part.fill(flat)
        self.help_fold.set_open(any(path.startswith("assistance.") for path in flat))
        self.verticalScrollBar().setValue(0)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has filled in anything yet."""
        return self.body() == self._blank

    @property
    def holds_compulsory(self) -> bool:
        """Whether something is typed that the law asks for."""
        return not set(COMPULSORY).isdisjoint(flattened(self.body()))

    def show_missing(self) -> bool:
        """Say what the law asks for and is not there, go to the first; False if all is there."""
        given = flattened(self.body())
        # What makes it urgent is for the requester to say (art. 17).
        wanted = (*COMPULSORY, "urgent_reason") if self.wish_part.is_urgent else COMPULSORY
        missing = [Missing(path) for path in wanted if path not in given]
        for fault in reversed(missing):
            self.show_fault(fault)
        return bool(missing)

    def show_fault(self, fault: Invalid) -> bool:
        """Say at its field what is wrong, and go there; False if the form has no such field."""
        path = fault.field if fault.field != "period" else "period.to"
        if path.startswith("assistance."):
            self.help_fold.set_open(True)
        if self.help_part.show_witness_fault(path, explain(fault)):
            return True
        part = self._part_of(path)
        if part is None or path not in part.rows:
            return False
        if not (path == "subject" and self.wish_part.is_too_long):  # it says so by itself
            part.rows[path].show_fault(fault)
        part.reveal(path)
        self._bring_into_view()
        return True

    def begin(self) -> None:
        """Go to the subject."""
        self.wish_part.subject_field.setFocus()

    @property
    def last_stop(self) -> QWidget:
        """Where Tab comes to last."""
        return self.help_part.witnesses.add_button

    @Slot()
    def open_help(self) -> None:
        """Open the help given, and go there."""
        self.help_fold.set_open(True)
        self.help_part.begin()
        self._bring_into_view()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = self.widget()
        self.wish_part, self.applicant_part = WishPart(room), ApplicantPart(room)
        self.answer_part, self.help_part = AnswerPart(room), HelpPart(room)
        self.parts: tuple[Part, ...] = (
            self.wish_part,
            self.applicant_part,
            self.answer_part,
            self.help_part,
        )
        self.title_labels = [label("section", wraps=True) for _ in range(3)]
        self.help_fold = Folded(self.help_part)
        self.help_fold.title_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.help_fold.title_button.setProperty("keyboardWay", str(Act.HELP_GIVEN))
        column = self.content_layout
        column.setSpacing(8)
        for place, (title, part) in enumerate(zip(self.title_labels, self.parts, strict=False)):
            if place:
                column.addSpacing(8)
                column.addWidget(_line())
            column.addWidget(title)
            column.addWidget(part)
        column.addWidget(_line())
        column.addWidget(self.help_fold)
        column.addStretch(1)
        for part in self.parts:
            part.edited.connect(self.edited)

    def _retranslate(self) -> None:
        titles = (
            self.tr("1  What does the visitor want?"),
            self.tr("2  Who asks?"),
            self.tr("3  How is the answer wanted?"),
        )
        for shown, title in zip(self.title_labels, titles, strict=True):
            shown.setText(title)
        help_given, short = self.tr("Help given to the visitor"), self.tr("Help given")
        self.help_fold.set_title(with_key(help_given, Act.HELP_GIVEN), help_given, short)

    def _part_of(self, path: str) -> Part | None:
        return next((part for part in self.parts if path in part.controls), None)

    def _bring_into_view(self) -> None:
        # What has just been opened gets its place before the next turn of the event loop ends.
        QTimer.singleShot(0, self, self._follow_focus)

    @Slot()
    def _follow_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused.parentWidget() or focused, 0, 16)


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("role", "line")
    return made
