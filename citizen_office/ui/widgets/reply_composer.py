"""A reply while it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.choices import Language, Outcome
from citizen_office.domain.replies import NewReply, read_reply
from citizen_office.domain.requests import RequestLine
from citizen_office.errors import Invalid
from citizen_office.ui.actions import Act, key_text, make_action, with_key
from citizen_office.ui.money import read_dirhams, typed_amount, typed_dirhams
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.compulsory import CompulsoryList
from citizen_office.ui.widgets.enclosures import Enclosures
from citizen_office.ui.widgets.fields import CodeField, LineField, TextField
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.reply_parts import PARTS, ReplyParts

TEXT_LINES = 9
_NOTHING: tuple[object, ...] = (None, "", [])
_BARE = frozenset(["outcome", "language"])  # what is chosen before a word is written


class ReplyComposer(QWidget):
    """Asks for what the law wants in a reply, and keeps every word until it is sent on.

    Signals:
        edited: Something was written.
        submitted: The reply is to be written down and to wait for approval.
        look_wanted: The letter is to be shown as it would be.
        closed: The reply is put aside; nothing in it is lost.
    """

    edited = Signal()
    submitted = Signal(NewReply)
    look_wanted = Signal(NewReply)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._retranslate()
        self._follow()

    def body(self) -> dict[str, Any]:
        """Return what is written, as `read_reply` takes it; NotAnAmount for a cost that is none."""
        given = {**self.kept(), **self.parts_panel.body(), "cost": self._cost()}
        shown = self.parts_panel.needed()
        hidden = set(self.parts_panel.rows) - set(shown)
        return {
            name: value
            for name, value in given.items()
            if value not in _NOTHING and name not in hidden
        }

    def kept(self) -> dict[str, Any]:
        """Return all that is written, of parts that have no place now too, for another day."""
        given = {
            "outcome": self.outcome_row.choice() and str(self.outcome_row.choice()),
            "letter_number": self.number_field.text(),
            "text": self.text_field.text(),
            "enclosures": self.enclosures_field.values(),
            "cost": self.cost_field.text(),
            "language": self.language_row.choice() and str(self.language_row.choice()),
            **self.parts_panel.kept(),
        }
        return {name: value for name, value in given.items() if value not in _NOTHING}

    @property
    def is_begun(self) -> bool:
        """Whether any words are written, or anything but a full reply is begun."""
        kept = self.kept()
        return kept.get("outcome") != Outcome.FULL or not _BARE.issuperset(kept)

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a reply that was begun; an empty body clears everything."""
        blocker = QSignalBlocker(self)  # what is shown was not written just now
        outcome = next((code for code in Outcome if code == body.get("outcome")), Outcome.FULL)
        self.parts_panel.fill(body)
        self.outcome_row.choose(outcome)
        self.number_field.setText(str(body.get("letter_number") or ""))
        self.text_field.set_text(str(body.get("text") or ""))
        self.enclosures_field.fill(body.get("enclosures"))
        cost = body.get("cost")
        self.cost_field.setText(typed_dirhams(cost) if isinstance(cost, int) else str(cost or ""))
        self.language_row.choose(*(code for code in Language if code == body.get("language")))
        blocker.unblock()
        self._clear_faults()
        self._follow()
        self.news_remark.hide()

    def offer_earlier(self, lines: Sequence[RequestLine]) -> None:
        """Offer the requests of the same year, one of which this one may repeat."""
        self.parts_panel.offer_earlier(lines)

    def show_news(self, words: str) -> None:
        """Say why the reply came back, or what somebody did meanwhile; nothing takes it away."""
        self.news_remark.say(words)
        self.news_remark.setVisible(bool(words))

    def show_fault(self, error: Invalid) -> None:
        """Say what is wrong at its field."""
        row = self.rows.get(error.field.split("[", 1)[0], self.rows["text"])
        row.show_fault(error)
        row.reach()

    def submit(self) -> None:
        """Send the reply on, if it is whole."""
        reply = self._reply()
        if reply is not None:
            self.submitted.emit(reply)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("section")
        self.news_remark = Remark("warning", "warn")
        self.news_remark.hide()
        self.outcome_row, self.language_row = ChoiceRow(Outcome), ChoiceRow(Language)
        self.outcome_row.choose(Outcome.FULL)
        self.number_field = LineField()
        self.text_field = TextField(TEXT_LINES)
        self.enclosures_field, self.cost_field = Enclosures(), CodeField(typed_amount)
        self.parts_panel = ReplyParts()
        self.compulsory_list = CompulsoryList((*PARTS, "text"))
        own = {
            "outcome": Field(self.outcome_row, compulsory=True),
            "text": Field(self.text_field, compulsory=True),
            "letter_number": Field(self.number_field),
            "enclosures": Field(self.enclosures_field),
            "cost": Field(self.cost_field),
            "language": Field(self.language_row),
        }
        self.rows = {**own, **self.parts_panel.rows}
        self.submit_button = Button("approve", "primary")
        self.look_button, self.close_button = Button("paper"), Button("close", "quiet")
        buttons = Flow()
        for button in (self.submit_button, self.look_button, self.close_button):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        outcome, *others = own.values()
        for widget in (
            self.title_label,
            self.news_remark,
            outcome,
            self.parts_panel,
            *others,
            self.compulsory_list,
            buttons,
        ):
            column.addWidget(widget, 1 if widget is self.rows["text"] else 0)
        self._listen()

    def _listen(self) -> None:
        self.number_field.textChanged.connect(self._tell)
        self.text_field.edited.connect(self._tell)
        self.enclosures_field.edited.connect(self._tell)
        self.cost_field.textChanged.connect(self._tell)
        self.parts_panel.edited.connect(self._tell)
        self.outcome_row.chosen.connect(self._tell)
        self.language_row.chosen.connect(self._tell)
        self.submit_button.clicked.connect(self.submit)
        self.look_button.clicked.connect(self._look)
        make_action(Act.LOOK, self).triggered.connect(self._look)
        self.close_button.clicked.connect(self.closed)

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("The reply"))
        self.rows["outcome"].set_name(self.tr("What the reply grants"))
        self.rows["text"].set_name(
            self.tr("Text of the letter"),
            self.tr("Salutation and signature are added. {key} sends it for approval.").format(
                key=key_text(Act.NEXT_STEP)
            ),
        )
        self.rows["letter_number"].set_name(self.tr("Outgoing number"))
        self.rows["enclosures"].set_name(self.tr("Enclosures"))
        self.rows["cost"].set_name(
            self.tr("Cost of copies and sending, in dirhams"),
            self.tr("The information itself is free (art. 5). Empty: nothing to pay."),
        )
        self.rows["language"].set_name(self.tr("Language of the letter"))
        self.outcome_row.set_words({code: name_of(code) for code in Outcome})
        self.language_row.set_words({code: name_of(code) for code in Language})
        self.submit_button.setText(self.tr("For approval"))
        self.submit_button.setToolTip(with_key(self.tr("For approval"), Act.NEXT_STEP))
        self.look_button.setText(self.tr("See the letter"))
        self.look_button.setToolTip(with_key(self.tr("See the letter"), Act.LOOK))
        names = {**self.parts_panel.words(), "text": self.tr("Text of the letter")}
        self.compulsory_list.set_words(names)
        self.close_button.setText(with_key(self.tr("Put aside"), Act.CLOSE))

    def _reply(self) -> NewReply | None:
        self._clear_faults()
        try:
            return read_reply(self.body())
        except Invalid as error:
            self.show_fault(error)
            return None

    def _clear_faults(self) -> None:
        for row in self.rows.values():
            row.show_fault("")

    def _cost(self) -> int | None:
        return read_dirhams("cost", self.cost_field.text())

    def _follow(self) -> None:
        """Show the parts that the reply calls for, and tick those that are written."""
        outcome = Outcome(self.outcome_row.choice() or Outcome.FULL)
        self.parts_panel.show_outcome(outcome)
        is_done = {**self.parts_panel.needed(), "text": bool(self.text_field.text().strip())}
        adds_remedies = outcome is not Outcome.FULL
        self.compulsory_list.show_parts(is_done, adds_remedies=adds_remedies)

    @Slot()
    def _tell(self) -> None:
        self._follow()
        self.edited.emit()

    @Slot()
    def _look(self) -> None:
        reply = self._reply()
        if reply is not None:
            self.look_wanted.emit(reply)
