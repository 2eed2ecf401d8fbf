"""Which steps of a request somebody may take now, and how they are called."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.facts import Kind
from citizen_office.domain.life import may_approve
from citizen_office.domain.people import User
from citizen_office.domain.requests import RequestView
from citizen_office.domain.roles import may
from citizen_office.domain.state import Status
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.marking import QT_TRANSLATE_NOOP

# The steps that bring a request to its answer: one of them is the next.
ADVANCING = (
    Kind.WITHDRAWN,
    Kind.COMPLAINT_ANSWERED,
    Kind.ASSIGNED,
    Kind.THIRD_PARTY_ANSWERED,
    Kind.REPLY_APPROVED,
    Kind.REPLY_DELIVERED,
    Kind.REPLY_DRAFTED,
)

KEYS: Mapping[Kind, Act] = {
    Kind.REPLY_DRAFTED: Act.REPLY,
    Kind.ASSIGNED: Act.ASSIGN,
    Kind.CONTACTED: Act.CALL,
    Kind.NOTED: Act.NOTE,
}
_NOT_WHILE_WAITING = (Kind.ASSIGNED, Kind.REPLY_DRAFTED)  # a reply that somebody else approves


class Part(StrEnum):
    """What the steps are about that stand together."""

    REPLY = "reply"
    WORK = "work"
    REQUESTER = "requester"
    STORY = "story"
    REMEDIES = "remedies"


PARTS: Mapping[Part, tuple[Kind, ...]] = {
    Part.REPLY: (
        Kind.REPLY_DRAFTED,
        Kind.REPLY_APPROVED,
        Kind.REPLY_RETURNED,
        Kind.REPLY_DELIVERED,
        Kind.PUBLISHED,
        Kind.UNPUBLISHED,
    ),
    Part.WORK: (
        Kind.ASSIGNED,
        Kind.EXTENDED,
        Kind.THIRD_PARTY_ASKED,
        Kind.THIRD_PARTY_ANSWERED,
    ),
    Part.REQUESTER: (
        Kind.CONTACTED,
        Kind.CORRECTED,
        Kind.WITHDRAWAL_ASKED,
        Kind.WITHDRAWN,
    ),
    Part.STORY: (Kind.NOTED, Kind.ATTACHED),
    Part.REMEDIES: (
        Kind.COMPLAINT_RECEIVED,
        Kind.COMPLAINT_ANSWERED,
        Kind.COMMISSION_NOTED,
        Kind.COURT_NOTED,
    ),
}
PART_WORDS: Mapping[Part, str] = {
    Part.REPLY: QT_TRANSLATE_NOOP("acts", "The reply"),
    Part.WORK: QT_TRANSLATE_NOOP("acts", "The work on it"),
    Part.REQUESTER: QT_TRANSLATE_NOOP("acts", "The requester"),
    Part.STORY: QT_TRANSLATE_NOOP("acts", "To keep with it"),
    Part.REMEDIES: QT_TRANSLATE_NOOP("acts", "Complaint and appeal"),
}
_KEPT = QT_TRANSLATE_NOOP("acts", "It is kept in the story; nothing is printed.")
WORDS: Mapping[Kind, str] = {
    Kind.REPLY_DRAFTED: QT_TRANSLATE_NOOP("acts", "Write the reply"),
    Kind.REPLY_APPROVED: QT_TRANSLATE_NOOP("acts", "Approve the reply"),
    Kind.REPLY_RETURNED: QT_TRANSLATE_NOOP("acts", "Send the reply back…"),
    Kind.REPLY_DELIVERED: QT_TRANSLATE_NOOP("acts", "Record that it left…"),
    Kind.PUBLISHED: QT_TRANSLATE_NOOP("acts", "Publish the answer…"),
    Kind.UNPUBLISHED: QT_TRANSLATE_NOOP("acts", "Publish it no more"),
    Kind.ASSIGNED: QT_TRANSLATE_NOOP("acts", "Assign…"),
    Kind.EXTENDED: QT_TRANSLATE_NOOP("acts", "Extend the term…"),
    Kind.THIRD_PARTY_ASKED: QT_TRANSLATE_NOOP("acts", "Consult a third party…"),
    Kind.THIRD_PARTY_ANSWERED: QT_TRANSLATE_NOOP("acts", "The third party answered…"),
    Kind.CORRECTED: QT_TRANSLATE_NOOP("acts", "Correct…"),
    Kind.CONTACTED: QT_TRANSLATE_NOOP("acts", "Attempt to reach…"),
    Kind.NOTED: QT_TRANSLATE_NOOP("acts", "Note…"),
    Kind.ATTACHED: QT_TRANSLATE_NOOP("acts", "Attach files…"),
    Kind.WITHDRAWAL_ASKED: QT_TRANSLATE_NOOP("acts", "Withdrawal asked for…"),
    Kind.WITHDRAWN: QT_TRANSLATE_NOOP("acts", "Close as withdrawn…"),
    Kind.COMPLAINT_RECEIVED: QT_TRANSLATE_NOOP("acts", "Complaint received…"),
    Kind.COMPLAINT_ANSWERED: QT_TRANSLATE_NOOP("acts", "The head's answer…"),
    Kind.COMMISSION_NOTED: QT_TRANSLATE_NOOP("acts", "Commission (CDAI)…"),
    Kind.COURT_NOTED: QT_TRANSLATE_NOOP("acts", "Court…"),
}
REMARKS: Mapping[Kind, str] = {
    Kind.REPLY_DRAFTED: QT_TRANSLATE_NOOP("acts", "The letter then waits for approval."),
    Kind.REPLY_APPROVED: QT_TRANSLATE_NOOP("acts", "The letter can then be printed and leave."),
    Kind.REPLY_RETURNED: QT_TRANSLATE_NOOP(
        "acts", "It goes back to whoever wrote it; nothing is printed."
    ),
    Kind.REPLY_DELIVERED: QT_TRANSLATE_NOOP("acts", "The term is met and the request is closed."),
    Kind.PUBLISHED: QT_TRANSLATE_NOOP(
        "acts", "Whoever looks for it finds it then, without knowing who asked."
    ),
    Kind.UNPUBLISHED: QT_TRANSLATE_NOOP("acts", "Nobody finds it any more; its number is kept."),
    Kind.ASSIGNED: QT_TRANSLATE_NOOP("acts", "To a person or a department; nothing is printed."),
    Kind.EXTENDED: QT_TRANSLATE_NOOP("acts", "Once, before the term ends. Prints the notice."),
    Kind.THIRD_PARTY_ASKED: QT_TRANSLATE_NOOP("acts", "Prints the letter to the third party."),
    Kind.THIRD_PARTY_ANSWERED: _KEPT,
    Kind.CORRECTED: QT_TRANSLATE_NOOP(
        "acts", "A receipt marked as corrected can be printed after it."
    ),
    Kind.CONTACTED: _KEPT,
    Kind.NOTED: _KEPT,
    Kind.ATTACHED: QT_TRANSLATE_NOOP(
        "acts", "PDF, PNG or JPEG up to 25 MB; files can also be dropped or pasted here."
    ),
    Kind.WITHDRAWAL_ASKED: QT_TRANSLATE_NOOP(
        "acts", "An information officer then closes the request; nothing is printed."
    ),
    Kind.WITHDRAWN: QT_TRANSLATE_NOOP("acts", "The requester wants no answer any more."),
    Kind.COMPLAINT_RECEIVED: QT_TRANSLATE_NOOP(
        "acts", "The head's term begins. Prints the receipt of the complaint."
    ),
    Kind.COMPLAINT_ANSWERED: QT_TRANSLATE_NOOP("acts", "Prints the answer to the complaint."),
    Kind.COMMISSION_NOTED: _KEPT,
    Kind.COURT_NOTED: _KEPT,
}
_GO_ON = QT_TRANSLATE_NOOP("acts", "Go on with the reply")
_ANOTHER = QT_TRANSLATE_NOOP("acts", "Write another reply")
_ANEW = QT_TRANSLATE_NOOP("acts", "Publish the answer anew…")
_WAITS = QT_TRANSLATE_NOOP("acts", "The reply waits until somebody else has approved it.")
_OTHERS = QT_TRANSLATE_NOOP("acts", "An information officer or a supervisor takes the next step.")
_HEAD = QT_TRANSLATE_NOOP("acts", "A supervisor records what the head answers to the complaint.")


def offered(view: RequestView, user: User | None) -> tuple[Kind, ...]:
    """Return the steps that the state and the role of a user allow; without one, the state's."""
    return tuple(kind for kind in view.allowed if kind in WORDS and _is_for(view, user, kind))


def next_of(view: RequestView, user: User | None) -> Kind | None:
    """Return the step that is waited for, if this user may take it."""
    kinds = offered(view, user)
    waits = view.state.status is Status.FOR_APPROVAL and Kind.REPLY_APPROVED not in kinds
    advancing = (k for k in kinds if k in ADVANCING and not (waits and k in _NOT_WHILE_WAITING))
    return next((k for k in advancing if k is not Kind.WITHDRAWN or _is_awaited(view)), None)


def words_for(kind: Kind, view: RequestView | None, *, has_begun: bool) -> str:
    """Return how the button of a step is called."""
    words = WORDS[kind]
    if kind is Kind.REPLY_DRAFTED and has_begun:
        words = _GO_ON
    elif kind is Kind.REPLY_DRAFTED and view is not None and view.reply is not None:
        words = _ANOTHER
    elif kind is Kind.PUBLISHED and view is not None and view.state.public_answer is not None:
        words = _ANEW
    return QCoreApplication.translate("acts", words)


def remark_for(kind: Kind) -> str:
    """Return what a step prints, or leaves behind."""
    return QCoreApplication.translate("acts", REMARKS[kind])


def hint_for(kind: Kind) -> str:
    """Return the same with the key of the step, if it has one."""
    return with_key(remark_for(kind), KEYS[kind]) if kind in KEYS else remark_for(kind)


def part_words(part: Part) -> str:
    """Return what the steps of a part are about."""
    return QCoreApplication.translate("acts", PART_WORDS[part])


def waiting_words(view: RequestView) -> str:
    """Return for whom a request waits, where this user cannot take the next step."""
    if view.state.open_complaint is not None and view.state.status is Status.ANSWERED:
        return QCoreApplication.translate("acts", _HEAD)
    is_written = view.state.status is Status.FOR_APPROVAL
    return QCoreApplication.translate("acts", _WAITS if is_written else _OTHERS)


def _is_awaited(view: RequestView) -> bool:
    return view.allowed[:1] == (Kind.WITHDRAWN,)


def _is_for(view: RequestView, user: User | None, kind: Kind) -> bool:
    if kind is Kind.CORRECTED and view.asked is None:
        return False  # what was erased cannot be corrected
    if user is None:
        return True
    if kind is Kind.REPLY_APPROVED and not may_approve(
        view.state, user.id, two_for_full=view.two_for_full
    ):
        return False
    return may(user.role, kind)
