"""Beside the form after a registration: the reference, the term, and the receipt."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from citizen_office.domain.choices import Paper
from citizen_office.domain.requests import RequestCard
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.language import full_day, in_one_line, isolate, ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import FittingButton
from citizen_office.ui.widgets.labels import Fact, Remark
from citizen_office.ui.widgets.paper_view import PaperView
from citizen_office.ui.widgets.stops import insert_stops


class RegisteredPanel(QWidget):
    """Tells what was just registered; the next visitor's first words take its place.

    Signals:
        again_wanted: The receipt of this reference is to be printed once more.
        request_opened: The request is to be shown beside.
    """

    again_wanted = Signal(str)
    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: RequestCard | None = None
        self._build()
        self._retranslate()

    def show_card(self, card: RequestCard) -> None:
        """Show a registration; its receipt follows."""
        self._card = card
        self.paper_view.clear()
        self._retranslate()

    def show_receipt(self, pdf: bytes, reference: str) -> None:
        """Show the receipt, if nothing else was registered meanwhile."""
        if self._card is not None and str(self._card.reference) == reference:
            self.paper_view.show_paper(pdf, name_of(Paper.RECEIPT))
            if (view := self.paper_view.focusProxy()) is not None:
                insert_stops(self.again_button, view)

    @property
    def reference(self) -> str | None:
        """The reference of what is shown."""
        return None if self._card is None else str(self._card.reference)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def print_again(self) -> None:
        """Ask for one more receipt."""
        if self.reference is not None:
            self.again_wanted.emit(self.reference)

    def _build(self) -> None:
        self.done_remark = Remark("done", "good")
        self.reference_fact = Fact(can_copy=True)
        whole = self.reference_fact.value_label  # a reference is never broken or cut
        whole.setWordWrap(False)
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.earlier_remark = Remark("earlier", "warn")
        self.paper_view = PaperView()
        self.again_button = FittingButton("print")
        self.again_button.clicked.connect(self.print_again)
        self.open_button = FittingButton("forward", "quiet")
        self.open_button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.done_remark)
        column.addWidget(self.reference_fact)
        column.addWidget(self.earlier_remark)
        column.addWidget(self.paper_view, 1)
        column.addWidget(self.again_button)
        column.addWidget(self.open_button)

    def _retranslate(self) -> None:
        again, short = self.tr("Print the receipt again"), self.tr("Print again")
        self.again_button.set_words(with_key(again, Act.PRINT), again, short)
        self.open_button.set_words(self.tr("Open this request"), self.tr("Open"))
        self.reference_fact.set_name(self.tr("Reference"))
        if self._card is None:
            return
        reference = str(self._card.reference)
        text = self.tr("Registered. Reply due by {day}.")
        self.done_remark.say(text.format(day=isolate(full_day(self._card.due_on))))
        self.reference_fact.show_value(ltr(reference), reference)
        earlier = self._card.earlier
        self.earlier_remark.setVisible(bool(earlier))
        if earlier:
            text = self.tr("%n earlier request(s) of the same person: {newest}", "", len(earlier))
            self.earlier_remark.say(text.format(newest="  ".join(map(in_one_line, earlier))))

    @Slot()
    def _open(self) -> None:
        if self.reference is not None:
            self.request_opened.emit(self.reference)
