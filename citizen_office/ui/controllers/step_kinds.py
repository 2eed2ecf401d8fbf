"""Each step of a request that is taken from its page: its question, its service, what it prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.choices import Paper
from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Assignment
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import RequestView
from citizen_office.domain.state import RequestState
from citizen_office.ui.controllers.workers import workers_of
from citizen_office.ui.dialogs.ask_withdrawal import AskWithdrawalDialog
from citizen_office.ui.dialogs.assign import AssignDialog, Chosen
from citizen_office.ui.dialogs.complaint import ComplaintDialog
from citizen_office.ui.dialogs.consult import ConsultDialog
from citizen_office.ui.dialogs.contact import ContactDialog
from citizen_office.ui.dialogs.correct import CorrectDialog
from citizen_office.ui.dialogs.deliver import DeliverDialog
from citizen_office.ui.dialogs.extend import ExtendDialog
from citizen_office.ui.dialogs.head_answer import HeadAnswerDialog
from citizen_office.ui.dialogs.hear import HearDialog
from citizen_office.ui.dialogs.note import NoteDialog
from citizen_office.ui.dialogs.publish import PublishDialog
from citizen_office.ui.dialogs.remedy import RemedyDialog
from citizen_office.ui.dialogs.send_back import SendBackDialog
from citizen_office.ui.dialogs.step import StepDialog
from citizen_office.ui.dialogs.withdraw import WithdrawDialog
from citizen_office.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from citizen_office.office import Office

Wish = Any  # what the dialog of a step gives back


@dataclass(frozen=True)
class Question:
    """What a dialog is made from; `wish` is what was answered before, `known` what was read."""

    view: RequestView
    today: date
    window: QWidget
    wish: Wish = None
    known: Any = None


@dataclass(frozen=True)
class Taking:
    """The request that a step is taken on, and who takes it; `seen` as the services have it."""

    office: Office
    reference: Reference
    user: User
    seen: int


@dataclass(frozen=True)
class StepKind:
    """One step: `known` reads what its question needs; without a question it is taken at once.

    `prints` is the paper that leaves with it, `offers` one that can be printed after it.
    """

    take: Callable[[Taking, Wish], RequestView]
    said: str
    ask: Callable[[Question], StepDialog] | None = None
    known: Callable[[Office, RequestView], Any] | None = None
    prints: Paper | None = None
    offers: Paper | None = None

    def words(self) -> str:
        """Return what is said once it is taken, in the language in use."""
        return QCoreApplication.translate("steps", self.said)


def _correct(q: Question) -> StepDialog:
    assert q.view.asked is not None  # what was erased is not offered to be corrected
    return CorrectDialog(q.view.asked, q.wish, q.window)


def _asked_first(view: RequestView) -> tuple[str, str]:
    """Return who of those that are waited for was asked first, and what."""
    said = _said(view, next(iter(view.state.consultations), None))
    return str(said.get("name") or ""), str(said.get("question") or "")


def _complaint(view: RequestView) -> str:
    """Return the words of the complaint that waits longest."""
    open_one = view.state.open_complaint
    return str(_said(view, open_one.entry if open_one else None).get("text") or "")


def _proposed(view: RequestView) -> NewAnswer:
    """Return what was published last; before that, what was asked and the reply."""
    last = view.state.answer
    said = _said(view, last.entry if last else None)
    if last is not None and said:
        return NewAnswer(said["title"], said["text"], last.language)
    return NewAnswer(
        view.asked.subject if view.asked else "",
        view.reply.text if view.reply else "",
        view.state.reply_language or view.state.language,
    )


def _said(view: RequestView, entry: UUID | None) -> Mapping[str, Any]:
    """Return what an entry says in words; nothing if there is no such entry."""
    return next((card.content for card in view.steps if card.entry == entry), {})


def _chosen(state: RequestState) -> Chosen:
    now = Assignment(state.assigned_to, state.department, state.internal_due_on)
    return Chosen((str(state.reference),), state.due_on, state.is_assigned, now)


def _remedy(kind: Kind) -> Callable[[Question], StepDialog]:
    return lambda q: RemedyDialog(kind, q.today, q.wish, q.window)


def _hear(at: Taking, wish: Wish) -> RequestView:
    return at.office.handling.hear(
        at.reference, wish.reasons, at.user, consents=wish.consents, on=wish.on, seen=at.seen
    )


def _assign(at: Taking, wish: Wish) -> RequestView:
    return at.office.handling.assign(at.reference, wish, at.user, at.seen)


STEPS: Mapping[Kind, StepKind] = {
    Kind.ASSIGNED: StepKind(
        _assign,
        QT_TRANSLATE_NOOP("steps", "Who works on it is recorded."),
        lambda q: AssignDialog(q.known, _chosen(q.view.state), q.today, q.wish, q.window),
        lambda office, view: workers_of(office, view.state.assigned_to, view.state.department),
    ),
    Kind.THIRD_PARTY_ASKED: StepKind(
        lambda at, wish: at.office.handling.consult(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The consultation is recorded; the term of reply goes on."),
        lambda q: ConsultDialog(q.today, q.view.state.language, q.wish, q.window),
        prints=Paper.CONSULTATION,
    ),
    Kind.THIRD_PARTY_ANSWERED: StepKind(
        _hear,
        QT_TRANSLATE_NOOP("steps", "The answer of the third party is recorded."),
        lambda q: HearDialog(q.today, _asked_first(q.view), q.wish, q.window),
    ),
    Kind.EXTENDED: StepKind(
        lambda at, wish: at.office.handling.extend(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The term is extended: the notice leaves before it ends."),
        lambda q: ExtendDialog(q.view.state.due_on, q.known, q.wish, q.window),
        lambda office, view: office.handling.extension(view.state).due_on,
        prints=Paper.EXTENSION,
    ),
    Kind.REPLY_RETURNED: StepKind(
        lambda at, wish: at.office.replies.send_back(at.reference, wish.reason, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The reply is sent back; its words are kept."),
        lambda q: SendBackDialog(q.wish, q.window),
    ),
    Kind.REPLY_APPROVED: StepKind(
        lambda at, _wish: at.office.replies.approve(at.reference, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The reply is approved: the letter may leave."),
        offers=Paper.REPLY,
    ),
    Kind.REPLY_DELIVERED: StepKind(
        lambda at, wish: at.office.replies.deliver(
            at.reference, wish.how, at.user, wish.on, at.seen
        ),
        QT_TRANSLATE_NOOP("steps", "The reply has left, and the request is closed."),
        lambda q: DeliverDialog(q.today, q.view.state.approved_on, q.wish, q.window),
    ),
    Kind.CORRECTED: StepKind(
        lambda at, wish: at.office.requests.correct(
            at.reference, wish.values, wish.reason, at.user, at.seen
        ),
        QT_TRANSLATE_NOOP("steps", "The correction is recorded."),
        _correct,
        offers=Paper.RECEIPT,
    ),
    Kind.CONTACTED: StepKind(
        lambda at, wish: at.office.requests.contact(
            at.reference, wish.how, at.user, reached=wish.reached, seen=at.seen
        ),
        QT_TRANSLATE_NOOP("steps", "The attempt is recorded."),
        lambda q: ContactDialog(q.wish, q.window),
    ),
    Kind.NOTED: StepKind(
        lambda at, wish: at.office.requests.note(at.reference, wish.text, at.user),
        QT_TRANSLATE_NOOP("steps", "The note is kept."),
        lambda q: NoteDialog(q.wish, q.window),
    ),
    Kind.WITHDRAWAL_ASKED: StepKind(
        lambda at, wish: at.office.handling.ask_withdrawal(
            at.reference, wish.reason, at.user, wish.on, at.seen
        ),
        QT_TRANSLATE_NOOP("steps", "It is recorded; an information officer closes the request."),
        lambda q: AskWithdrawalDialog(q.today, q.view.state.received_on, q.wish, q.window),
    ),
    Kind.WITHDRAWN: StepKind(
        lambda at, wish: at.office.requests.withdraw(at.reference, wish.reason, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The request is withdrawn."),
        lambda q: WithdrawDialog(q.wish, q.window),
    ),
    Kind.COMPLAINT_RECEIVED: StepKind(
        lambda at, wish: at.office.remedies.complain(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The complaint is recorded: the head's term has begun."),
        lambda q: ComplaintDialog(q.view.state, q.today, q.wish, q.window),
        prints=Paper.COMPLAINT_RECEIPT,
    ),
    Kind.COMPLAINT_ANSWERED: StepKind(
        lambda at, wish: at.office.remedies.answer(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The head's answer is recorded."),
        lambda q: HeadAnswerDialog(_complaint(q.view), q.wish, q.window),
        prints=Paper.COMPLAINT_ANSWER,
    ),
    Kind.COMMISSION_NOTED: StepKind(
        lambda at, wish: at.office.remedies.note_commission(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "What the commission did is recorded."),
        _remedy(Kind.COMMISSION_NOTED),
    ),
    Kind.COURT_NOTED: StepKind(
        lambda at, wish: at.office.remedies.note_court(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "What the court did is recorded."),
        _remedy(Kind.COURT_NOTED),
    ),
    Kind.PUBLISHED: StepKind(
        lambda at, wish: at.office.answers.publish(at.reference, wish, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The answer is published: whoever looks for it finds it."),
        lambda q: PublishDialog(q.wish or _proposed(q.view), q.window),
    ),
    Kind.UNPUBLISHED: StepKind(
        lambda at, _wish: at.office.answers.unpublish(at.reference, at.user, at.seen),
        QT_TRANSLATE_NOOP("steps", "The answer is published no more; its words are kept."),
    ),
}
