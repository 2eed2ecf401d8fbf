"""Who works on a request, and what it waits for: third parties, the head, an officer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.deadlines import Deadline, Step
from citizen_office.domain.requests import RequestView
from citizen_office.ui.language import full_day, in_language, isolate
from citizen_office.ui.marking import QT_TRANSLATE_NOOP
from citizen_office.ui.names import name_of_record
from citizen_office.ui.widgets.labels import Fact, label

_NAMES = (
    "person",
    "department",
    "internal_due_on",
    "extended_on",
    "third_parties",
    "complaint",
    "withdrawal",
    "remedy",
    "published",
)
REMEDIES: Mapping[Step, str] = {
    Step.COMPLAINT: QT_TRANSLATE_NOOP("WorkPanel", "Complaint to the head (art. 19)"),
    Step.CDAI: QT_TRANSLATE_NOOP("WorkPanel", "Complaint to the commission (art. 20)"),
    Step.COURT: QT_TRANSLATE_NOOP("WorkPanel", "Administrative court (art. 21)"),
}


class WorkPanel(QWidget):
    """Only what there is; nothing at all of a request that was answered without more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RequestView | None = None
        self._remedy: tuple[Step, Deadline] | None = None
        self.title_label = label("section")
        self.facts = {name: Fact() for name in _NAMES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title_label)
        for fact in self.facts.values():
            column.addWidget(fact)
        self._retranslate()

    def show_request(self, view: RequestView) -> None:
        """Show who works on a request, and what it waits for."""
        if self._view is None or self._view.state.request != view.state.request:
            self._remedy = None
        self._view = view
        self._show(view)

    def show_remedy(self, remedy: tuple[Step, Deadline] | None) -> None:
        """Say what the requester may do next, and until when."""
        self._remedy = remedy
        if self._view is not None:
            self._show(self._view)

    def _show(self, view: RequestView) -> None:
        values = self._values(view)
        for name, fact in self.facts.items():
            fact.setVisible(bool(values[name]))
            fact.show_value(values[name])
        self.setVisible(any(values.values()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title_label.setText(self.tr("The work on it"))
        for name, words in {
            "person": self.tr("Who works on it"),
            "department": self.tr("Department"),
            "internal_due_on": self.tr("Internal day"),
            "extended_on": self.tr("Term extended on"),
            "third_parties": self.tr("Third party that is waited for"),
            "complaint": self.tr("Complaint to the head"),
            "withdrawal": self.tr("Withdrawal asked for on"),
            "remedy": self.tr("What the requester may do next"),
            "published": self.tr("Published for everybody"),
        }.items():
            self.facts[name].set_name(words)
        if self._view is not None:
            self.show_request(self._view)

    def _values(self, view: RequestView) -> dict[str, str]:
        state, is_open = view.state, view.state.is_open
        nobody = self.tr("Nobody yet") if is_open and not state.is_assigned else ""
        day, asked_on = state.internal_due_on, state.withdrawal_asked_on
        return {
            "person": in_language(view.worker.ar, view.worker.fr) or nobody,
            "department": in_language(view.department.ar, view.department.fr),
            "internal_due_on": full_day(day) if day and is_open else "",
            "extended_on": full_day(state.extended_on) if state.extended_on else "",
            "third_parties": self._third_parties(view),
            "complaint": self._complaint(view),
            "withdrawal": full_day(asked_on) if asked_on and is_open else "",
            "remedy": self._what_next(),
            "published": self._published(view),
        }

    def _what_next(self) -> str:
        """Return the remedy with the day to advise, and the last one where that is later."""
        if self._remedy is None:
            return ""
        step, end = self._remedy
        name = QCoreApplication.translate("WorkPanel", REMEDIES[step])
        until = self.tr("{what}: until {day}.")
        moved = self.tr("{what}: until {day}, at the latest {last}.")
        text = until if end.safe_on == end.due_on else moved
        return text.format(what=name, day=full_day(end.safe_on), last=full_day(end.due_on))

    def _third_parties(self, view: RequestView) -> str:
        """Return who is still to answer, each on a line."""
        waiting = view.state.consultations if view.state.is_open else ()
        asked = (card for card in view.steps if card.entry in waiting)
        return "\n".join(isolate(str(card.content.get("name") or "–")) for card in asked)

    def _published(self, view: RequestView) -> str:
        """Return what everybody may read, and since when."""
        answer = view.state.public_answer
        return f"{name_of_record(answer.id)} · {full_day(answer.on)}" if answer else ""

    def _complaint(self, view: RequestView) -> str:
        """Return until when the head answers; of what was answered, how."""
        complaint = view.state.open_complaint
        if complaint is not None:
            text = self.tr("Received on {on}; the head answers by {due_on}.")
            return text.format(on=full_day(complaint.on), due_on=full_day(complaint.due_on))
        last = view.state.complaints[-1] if view.state.complaints else None
        if last is None or last.answered_on is None:
            return ""
        upheld, rejected = self.tr("Upheld on {day}."), self.tr("Not upheld, on {day}.")
        return (upheld if last.upheld else rejected).format(day=full_day(last.answered_on))
