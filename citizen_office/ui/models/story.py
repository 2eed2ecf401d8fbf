"""What each step of a request says, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.choices import (
    Channel,
    ComplaintCause,
    Contact,
    Dispatch,
    Exemption,
    ExtensionGround,
    Ground,
    Language,
    Outcome,
    Paper,
    RemedyEvent,
    RequestField,
)
from citizen_office.domain.facts import Kind
from citizen_office.domain.replies import enclosures_in
from citizen_office.domain.requests import StepCard
from citizen_office.ui.language import full_day, in_language, in_line, isolate, listed, ltr, named
from citizen_office.ui.marking import QT_TRANSLATE_NOOP
from citizen_office.ui.money import dirhams
from citizen_office.ui.names import name_of, name_of_record

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
    Kind.PUBLISHED: "show",
    Kind.UNPUBLISHED: "hide",
}


# The long texts of a step, which are folded: where they stand, and what they are called.
_TEXTS: Mapping[Kind, tuple[str, str]] = {
    Kind.REPLY_DRAFTED: ("text", QT_TRANSLATE_NOOP("story", "Text of the reply")),
    Kind.THIRD_PARTY_ASKED: ("question", QT_TRANSLATE_NOOP("story", "What was asked")),
    Kind.COMPLAINT_RECEIVED: ("text", QT_TRANSLATE_NOOP("story", "Text of the complaint")),
    Kind.COMPLAINT_ANSWERED: ("text", QT_TRANSLATE_NOOP("story", "Text of the answer")),
    Kind.PUBLISHED: ("text", QT_TRANSLATE_NOOP("story", "What everybody may read")),
}


@dataclass(frozen=True)
class Chapter:
    """One step as it is told: its lines, and a long text that is folded."""

    card: StepCard
    lines: tuple[str, ...]
    text: str = ""

    @property
    def text_title(self) -> str:
        """What the long text is."""
        _key, title = _TEXTS[self.card.kind]
        return QCoreApplication.translate("story", title)


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
    key, _title = _TEXTS.get(card.kind, ("", ""))
    return str(card.content.get(key) or "")


def _lines(card: StepCard, known: Mapping[str, str | None]) -> list[str]:
    if card.kind is Kind.CORRECTED:
        return _corrected(card.content, known)
    if card.kind is Kind.ASSIGNED:
        return _assigned(card)
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


def _assigned(card: StepCard) -> list[str]:
    names = [name for words in card.named if (name := in_language(words.ar, words.fr))]
    text = (
        QCoreApplication.translate("story", "Assigned to {names}")
        if names
        else QCoreApplication.translate("story", "Given back: nobody works on it.")
    )
    lines = [text.format(names=listed(names))]
    if card.facts.get("internal_due_on"):
        text = QCoreApplication.translate("story", "Internal day: {day}")
        lines.append(text.format(day=_day(card.facts["internal_due_on"])))
    return [*lines, *filter(None, [card.content.get("note")])]


def _third_party_asked(facts: _Said, content: _Said) -> list[str]:
    lines = [isolate(str(content.get("name") or _erased()))]
    if facts.get("answer_by"):
        text = QCoreApplication.translate("story", "Answer wanted by {day}")
        lines.append(text.format(day=_day(facts["answer_by"])))
    return [*lines, *_letter_number(content)]


def _third_party_answered(facts: _Said, content: _Said) -> list[str]:
    consents = (
        QCoreApplication.translate("story", "It consents.")
        if facts["consents"]
        else QCoreApplication.translate("story", "It does not consent.")
    )
    reasons = content.get("reasons")
    named_reasons = named(QCoreApplication.translate("story", "Its reasons"), str(reasons))
    return [f"{consents} · {_day(facts['on'])}", *([named_reasons] if reasons else [])]


def _extended(facts: _Said, content: _Said) -> list[str]:
    text = QCoreApplication.translate("story", "Reply due on {day}")
    lines = [name_of(ExtensionGround(facts["ground"])), text.format(day=_day(facts["due_on"]))]
    return [*lines, *_letter_number(content), _reason(content) if content else _erased()]


def _moved(facts: _Said, _content: _Said) -> list[str]:
    text = (
        QCoreApplication.translate("story", "Answer to the complaint: {new} instead of {old}")
        if facts.get("complaint")
        else QCoreApplication.translate("story", "Reply: {new} instead of {old}")
    )
    return [text.format(new=_day(facts["due_to"]), old=_day(facts["due_from"]))]


def _returned(_facts: _Said, content: _Said) -> list[str]:
    return [_reason(content) if content else _erased()]


def _withdrawal_asked(facts: _Said, content: _Said) -> list[str]:
    return [_day(facts["on"]), *_withdrawn(facts, content)]


def _complained(facts: _Said, _content: _Said) -> list[str]:
    text = QCoreApplication.translate("story", "The head answers by {day}")
    came = f"{name_of(Channel(facts['channel']))} · {_day(facts['on'])}"
    return [name_of(ComplaintCause(facts["cause"])), came, text.format(day=_day(facts["due_on"]))]


def _head_answered(facts: _Said, content: _Said) -> list[str]:
    upheld = (
        QCoreApplication.translate("story", "The complaint is upheld.")
        if facts["upheld"]
        else QCoreApplication.translate("story", "The complaint is not upheld.")
    )
    left = f"{name_of(Dispatch(facts['how']))} · {_day(facts['on'])}"
    return [upheld, left, *_letter_number(content)]


def _remedy(facts: _Said, content: _Said) -> list[str]:
    lines = [f"{name_of(RemedyEvent(facts['event']))} · {_day(facts['on'])}"]
    if content.get("reference"):
        theirs = QCoreApplication.translate("story", "Their reference")
        lines.append(named(theirs, str(content["reference"])))
    return [*lines, str(content.get("text") or _erased())]


def _published(facts: _Said, content: _Said) -> list[str]:
    return [*_unpublished(facts, content), isolate(str(content.get("title") or _erased()))]


def _unpublished(facts: _Said, _content: _Said) -> list[str]:
    return [f"{name_of_record(facts['answer'])} · {_day(facts['on'])}"]


def _printed(facts: _Said, _content: _Said) -> list[str]:
    paper, language = name_of(Paper(facts["paper"])), in_line(name_of(Language(facts["language"])))
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
    lines = [name_of(Outcome(facts["outcome"])), *_letter_number(content)]
    if facts.get("grounds"):
        grounds = listed(name_of(Ground(code)) for code in facts["grounds"])
        lines.append(QCoreApplication.translate("story", "Grounds: {names}").format(names=grounds))
    if facts.get("exceptions"):
        names = listed(name_of(Exemption(code)) for code in facts["exceptions"])
        lines.append(QCoreApplication.translate("story", "Article 7: {names}").format(names=names))
    if facts.get("cost"):
        text = QCoreApplication.translate("story", "Cost of copies: {amount}")
        lines.append(text.format(amount=dirhams(facts["cost"])))
    if content.get("enclosures"):
        names = " · ".join(isolate(each.name) for each in enclosures_in(content))
        lines.append(QCoreApplication.translate("story", "Enclosed: {names}").format(names=names))
    return lines


def _letter_number(content: _Said) -> list[str]:
    number = content.get("letter_number")
    text = QCoreApplication.translate("story", "Letter number {number}")
    return [text.format(number=ltr(number))] if number else []


def _corrected(content: _Said, known: Mapping[str, str | None]) -> list[str]:
    if not content:
        return [_erased()]
    text = QCoreApplication.translate("story", "{field}: {new} instead of {old}")
    lines = [
        text.format(
            field=name_of(RequestField(field)),
            new=isolate(_shown(new)),
            old=isolate(_shown(known.get(field))),
        )
        for field, new in content["values"].items()
    ]
    return [*lines, _reason(content)]


def _shown(value: str | None) -> str:
    return value or QCoreApplication.translate("story", "nothing")


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
    Kind.THIRD_PARTY_ASKED: _third_party_asked,
    Kind.THIRD_PARTY_ANSWERED: _third_party_answered,
    Kind.EXTENDED: _extended,
    Kind.DUE_MOVED: _moved,
    Kind.REPLY_RETURNED: _returned,
    Kind.WITHDRAWAL_ASKED: _withdrawal_asked,
    Kind.COMPLAINT_RECEIVED: _complained,
    Kind.COMPLAINT_ANSWERED: _head_answered,
    Kind.COMMISSION_NOTED: _remedy,
    Kind.COURT_NOTED: _remedy,
    Kind.PUBLISHED: _published,
    Kind.UNPUBLISHED: _unpublished,
}
