"""What each step of a request says, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.choices import (
    Channel,
    Contact,
    Dispatch,
    Language,
    Outcome,
    Paper,
    RequestField,
)
from citizen_office.domain.facts import Kind
from citizen_office.domain.people import identity_masked
from citizen_office.domain.replies import enclosures_in
from citizen_office.domain.requests import StepCard
from citizen_office.ui.language import full_day, isolate, ltr
from citizen_office.ui.names import name_of

_Said = Mapping[str, Any]
IMAGES: Mapping[Kind, str] = {
    Kind.REGISTERED: "counter",
    Kind.PRINTED: "print",
    Kind.NOTED: "note",
    Kind.ATTACHED: "attach",
    Kind.CONTACTED: "call",
    Kind.ASSIGNED: "users",
    Kind.THIRD_PARTY_ASKED: "person",
    Kind.THIRD_PARTY_ANSWERED: "person",
    Kind.EXTENDED: "later",
    Kind.DUE_MOVED: "clock",
    Kind.REPLY_DRAFTED: "reply",
    Kind.REPLY_RETURNED: "back",
    Kind.REPLY_APPROVED: "approve",
    Kind.REPLY_DELIVERED: "deliver",
    Kind.WITHDRAWN: "withdraw",
    Kind.WITHDRAWAL_ASKED: "withdraw",
    Kind.CORRECTED: "edit",
    Kind.COMPLAINT_RECEIVED: "warning",
    Kind.COMPLAINT_ANSWERED: "done",
    Kind.COMMISSION_NOTED: "building",
    Kind.COURT_NOTED: "building",
}


@dataclass(frozen=True)
class Chapter:
    """One step as it is told: its lines, and a long text that is folded."""

    card: StepCard
    lines: tuple[str, ...]
    text: str = ""


def chapters(steps: Iterable[StepCard]) -> list[Chapter]:
    """Return the story of a request; a correction also says what stood there before."""
    known: dict[str, str | None] = {}
    told = []
    for card in steps:
        told.append(Chapter(card, tuple(_lines(card, known)), _text(card)))
        _learn(card, known)
    return told


def _learn(card: StepCard, known: dict[str, str | None]) -> None:
    """Remember what the fields of a request hold after a step."""
    if card.kind is Kind.REGISTERED:
        values = {**card.content, **card.content.get("applicant", {})}
        known.update({field: values.get(field) for field in RequestField})
    elif card.kind is Kind.CORRECTED and not card.is_conflict:
        known.update(card.content.get("values", {}))


def _text(card: StepCard) -> str:
    return str(card.content.get("text", "")) if card.kind is Kind.REPLY_DRAFTED else ""


def _lines(card: StepCard, known: Mapping[str, str | None]) -> list[str]:
    if card.kind is Kind.CORRECTED:
        return _corrected(card.content, known)
    tell = _TOLD.get(card.kind)
    return tell(card.facts, card.content) if tell else []


def _registered(facts: _Said, _content: _Said) -> list[str]:
    return [name_of(Channel(facts["channel"]))]


def _noted(_facts: _Said, content: _Said) -> list[str]:
    return [str(content.get("text", _erased()))]


def _attached(_facts: _Said, content: _Said) -> list[str]:
    return [str(content.get("name") or _erased())]


def _delivered(facts: _Said, _content: _Said) -> list[str]:
    return [f"{name_of(Dispatch(facts['how']))} · {_day(facts['on'])}"]


def _withdrawn(_facts: _Said, content: _Said) -> list[str]:
    return [_reason(content)] if content.get("reason") else []


def _printed(facts: _Said, _content: _Said) -> list[str]:
    paper, language = name_of(Paper(facts["paper"])), name_of(Language(facts["language"]))
    if facts["copy"] == 1:
        text = QCoreApplication.translate("story", "{paper}, original, in {language}")
    else:
        text = QCoreApplication.translate("story", "{paper}, copy {number}, in {language}")
    return [text.format(paper=paper, number=ltr(str(facts["copy"])), language=language)]


def _contacted(facts: _Said, _content: _Said) -> list[str]:
    reached = (
        QCoreApplication.translate("story", "The requester was reached.")
        if facts["reached"]
        else QCoreApplication.translate("story", "Nobody was reached.")
    )
    return [f"{name_of(Contact(facts['how']))} · {_day(facts['on'])}", reached]


def _drafted(facts: _Said, content: _Said) -> list[str]:
    lines = [name_of(Outcome(facts["outcome"]))]
    if content.get("letter_number"):
        lines.append(
            QCoreApplication.translate("story", "Letter number {number}").format(
                number=ltr(content["letter_number"])
            )
        )
    if content.get("enclosures"):
        names = " · ".join(isolate(each.name) for each in enclosures_in(content))
        lines.append(QCoreApplication.translate("story", "Enclosed: {names}").format(names=names))
    return lines


def _corrected(content: _Said, known: Mapping[str, str | None]) -> list[str]:
    if not content:
        return [_erased()]
    text = QCoreApplication.translate("story", "{field}: {new} instead of {old}")
    lines = [
        text.format(
            field=name_of(RequestField(field)),
            new=isolate(_shown(field, new)),
            old=isolate(_shown(field, known.get(field))),
        )
        for field, new in content["values"].items()
    ]
    return [*lines, _reason(content)]


def _shown(field: str, value: str | None) -> str:
    if not value:
        return QCoreApplication.translate("story", "nothing")
    # The whole number is shown on demand, in one place.
    return identity_masked(value) if field == RequestField.ID_NUMBER else value


def _reason(content: _Said) -> str:
    return QCoreApplication.translate("story", "Reason: {reason}").format(
        reason=isolate(str(content["reason"]))
    )


def _day(written: str) -> str:
    return full_day(date.fromisoformat(written))


def _erased() -> str:
    return QCoreApplication.translate("story", "The content was erased.")


_TOLD: Mapping[Kind, Callable[[_Said, _Said], list[str]]] = {
    Kind.REGISTERED: _registered,
    Kind.PRINTED: _printed,
    Kind.NOTED: _noted,
    Kind.ATTACHED: _attached,
    Kind.CONTACTED: _contacted,
    Kind.REPLY_DRAFTED: _drafted,
    Kind.REPLY_DELIVERED: _delivered,
    Kind.WITHDRAWN: _withdrawn,
}
