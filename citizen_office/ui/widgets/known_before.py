"""Beside the form: what was proposed, promised and published, and what the same person asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.requests import RequestLine
from citizen_office.ui.actions import Act, key_text, with_key
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import FittingButton
from citizen_office.ui.widgets.findings import Findings
from citizen_office.ui.widgets.labels import label


class KnownBefore(QWidget):
    """Two lists whose room is kept, and what can be done at once with what they show.

    Signals:
        record_opened: What was found is to be shown beside.
        request_opened: An earlier request is to be shown beside.
        about_turned: A record is to be added to the request, or taken off.
        sheet_wanted: The sheet of a record is to be printed for the visitor.
        orient_wanted: The visitor was answered on the spot.
    """

    record_opened = Signal(str)
    request_opened = Signal(str)
    about_turned = Signal(str)
    sheet_wanted = Signal(str)
    orient_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_words = False
        self._about: tuple[str, ...] = ()
        self._lines: tuple[RequestLine, ...] = ()
        self._is_known = False
        self._build()
        self._retranslate()
        self._follow_choice()

    def show_found(self, found: Sequence[Found], *, has_words: bool) -> None:
        """Show what answers to the subject; without words there was nothing to look for."""
        self._has_words = has_words
        self.found_list.show_found(found)
        self.found_stack.setCurrentIndex(1 if found else 0)
        self._say_none()
        self._follow_choice()

    def show_earlier(self, lines: Sequence[RequestLine], *, is_known: bool) -> None:
        """Show the earlier requests of the person, once the identity number `is_known`."""
        self._lines, self._is_known = tuple(lines), is_known
        found = [
            Found(
                line.reference,
                RecordKind.REQUEST,
                line.subject,
                name_of(line.status),
                0.0,
            )
            for line in lines
        ]
        self.earlier_list.show_found(found)
        self.earlier_stack.setCurrentIndex(1 if found else 0)
        self._say_none()

    def show_about(self, records: Sequence[str]) -> None:
        """Mark what belongs to the request."""
        self.found_list.show_added(records)
        self._about = tuple(records)
        self._follow_choice()

    def record(self) -> str | None:
        """Return the record whose sheet can be printed: the chosen one, else one of the request."""
        found = self.found_list.found()
        return found.id if found else next(iter(self._about), None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_earlier(self._lines, is_known=self._is_known)
        super().changeEvent(event)

    @Slot()
    def begin(self) -> None:
        """Go to the findings."""
        shown = self.found_list if self.found_list.count() else self.earlier_list
        if shown.count():
            shown.setFocus()
            shown.step(0)

    @Slot()
    def print_sheet(self) -> None:
        """Ask for the sheet of the chosen record."""
        if (record := self.record()) is not None:
            self.sheet_wanted.emit(record)

    def _build(self) -> None:
        self.title_label = label("section", wraps=True)
        self.found_list = Findings(can_add=True)
        self.found_list.picked.connect(self._open_record)
        self.found_list.chosen.connect(self._follow_choice)
        self.found_list.turned.connect(self.about_turned)
        self.none_label = label("quiet", wraps=True)
        self.found_stack = _stacked(self.none_label, self.found_list)
        self.earlier_label = label("name", wraps=True)
        self.earlier_list = Findings(can_add=False)
        self.earlier_list.picked.connect(self._open_request)
        self.nobody_label = label("quiet", wraps=True)
        self.earlier_stack = _stacked(self.nobody_label, self.earlier_list)
        self.sheet_button = FittingButton("print")
        self.sheet_button.clicked.connect(self.print_sheet)
        self.orient_button = FittingButton("done")
        self.orient_button.clicked.connect(self.orient_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.title_label)
        column.addWidget(self.found_stack, 5)
        column.addWidget(self.earlier_label)
        column.addWidget(self.earlier_stack, 3)
        column.addWidget(self.sheet_button)
        column.addWidget(self.orient_button)

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("Known and published"))
        self.found_list.setAccessibleName(self.tr("What is published and matches"))
        self.found_list.setToolTip(
            self.tr("Enter opens what is chosen, Space adds it to the request.")
        )
        self.earlier_label.setText(self.tr("Earlier requests of this person"))
        self.earlier_list.setAccessibleName(self.earlier_label.text())
        sheet, short = self.tr("Print this sheet for the visitor"), self.tr("Print the sheet")
        self.sheet_button.set_words(with_key(sheet, Act.PRINT), sheet, short)
        self.sheet_button.setToolTip(with_key(sheet, Act.PRINT))
        orient, short = self.tr("Record: answered on the spot"), self.tr("Answered here")
        self.orient_button.set_words(with_key(orient, Act.ORIENT), orient, short)
        self.orient_button.setToolTip(with_key(orient, Act.ORIENT))
        self._say_none()

    def _say_none(self) -> None:
        if self._has_words:
            nothing = self.tr("Nothing that is published matches.")
        else:
            text = self.tr(
                "What is published and matches the subject appears here while it is typed."
                " {key} goes to them, Space adds one to the request."
            )
            nothing = text.format(key=key_text(Act.FINDINGS))
        self.none_label.setText(nothing)
        if self._is_known:
            nobody = self.tr("This person has not asked here before.")
        else:
            nobody = self.tr("Shown once the identity number is written.")
        self.nobody_label.setText(nobody)

    @Slot()
    def _follow_choice(self) -> None:
        self.sheet_button.setEnabled(self.record() is not None)

    @Slot(Found)
    def _open_record(self, found: Found) -> None:
        self.record_opened.emit(found.id)

    @Slot(Found)
    def _open_request(self, found: Found) -> None:
        self.request_opened.emit(found.id)


def _stacked(empty: QWidget, filled: QWidget) -> QStackedWidget:
    """Return both in one place, so that nothing moves when there is something to show."""
    stack = QStackedWidget()
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(empty)
    column.addStretch(1)
    stack.addWidget(page)
    stack.addWidget(filled)
    return stack
