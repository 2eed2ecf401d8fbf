"""The scenes of one request: each question before a step, each state, the reply as it is written.

They go on from the list of requests, signed in as somebody who may do everything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.choices import ComplaintCause, ExtensionGround
from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import NewComplaint
from citizen_office.domain.requests import Group
from citizen_office.domain.state import Status
from tools.stage import Stage

Scene = Callable[[Stage], None]
THIRD_PARTY = Consultation(
    "شركة النظافة الافتراضية", "شارع المثال، تطوان", "هل توافقون على تسليم ملحق دفتر التحملات؟"
)
MORE_TIME = Extension(ExtensionGround.LARGE, "تتعلق المعلومات بثلاث سنوات ومصلحتين.", "000/2026")
PUBLIC = NewAnswer("موضوع افتراضي للنشر", "المعلومات المطلوبة، كما يمكن للعموم الاطلاع عليها.")
COMPLAINT = NewComplaint(ComplaintCause.INCOMPLETE, "لم أتوصل بالملحق رقم 2 رغم ذكره في الرد.")


def request_assign(stage: Stage) -> None:
    """Who works on a request."""
    _open(stage, _new(stage))
    _ask(stage, Kind.ASSIGNED)


def request_extend(stage: Stage) -> None:
    """The term of reply is prolonged."""
    _ask(stage, Kind.EXTENDED)


def request_consult(stage: Stage) -> None:
    """A third party is asked."""
    _ask(stage, Kind.THIRD_PARTY_ASKED)


def request_worked_on(stage: Stage) -> None:
    """Assigned, extended, and waiting for a third party."""
    office, user = stage.desk.seat.office, stage.desk.seat.user
    reference = _new(stage)
    part = office.departments.all()[0].id
    view = office.requests.show(reference)
    office.handling.assign(reference, Assignment(user.id, part, view.state.due_on), user)
    office.handling.extend(reference, MORE_TIME, user)
    office.handling.consult(reference, THIRD_PARTY, user)
    _open(stage, reference)
    stage.page("request").head_panel.term_panel.fold.set_open(True)


def request_assigned(stage: Stage) -> None:
    """Given to somebody else, or back to the list."""
    _ask(stage, Kind.ASSIGNED)


def request_hear(stage: Stage) -> None:
    """What the third party answered."""
    _ask(stage, Kind.THIRD_PARTY_ANSWERED)


def request_ask_withdrawal(stage: Stage) -> None:
    """A withdrawal is asked for."""
    _ask(stage, Kind.WITHDRAWAL_ASKED)


def request_partial(stage: Stage) -> None:
    """A reply that gives a part, with what the law wants in it."""
    _open(stage, _at(stage, Group.TODAY))
    _compose(stage, outcome="partial", grounds=["exempt"], withheld="أسماء الأشخاص وأرقام هواتفهم.")


def request_refused(stage: Stage) -> None:
    """A refusal, with the first parts that are still open."""
    _open(stage, _at(stage, Group.SOON))
    _compose(stage, outcome="refused", grounds=["published", "repeated"])
    column = stage.page("request").reply_column
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())


def request_for_approval(stage: Stage) -> None:
    """A reply that waits for approval."""
    _open(stage, _at(stage, Group.FOR_APPROVAL))


def request_send_back(stage: Stage) -> None:
    """The reply goes back to whoever wrote it."""
    _ask(stage, Kind.REPLY_RETURNED)


def request_ready(stage: Stage) -> None:
    """A reply that is ready, its requester to be called."""
    _open(stage, _at(stage, Group.READY))


def request_overdue(stage: Stage) -> None:
    """A request whose term has passed."""
    _open(stage, _at(stage, Group.OVERDUE))


def request_withdrawn(stage: Stage) -> None:
    """A request that was taken back."""
    _open(stage, _closed(stage, Status.WITHDRAWN))


def request_answered(stage: Stage) -> None:
    """A request that was answered."""
    _open(stage, _closed(stage, Status.ANSWERED))
    stage.page("request").acts_panel.remedies_fold.set_open(True)


def request_publish(stage: Stage) -> None:
    """What was answered is written anew for everybody."""
    _ask(stage, Kind.PUBLISHED)


def request_published(stage: Stage) -> None:
    """A request whose answer everybody may read."""
    seat, reference = stage.desk.seat, _closed(stage, Status.ANSWERED)
    seat.office.answers.publish(reference, PUBLIC, seat.user)
    _open(stage, _at(stage, Group.READY))
    _open(stage, reference)


def request_complaint(stage: Stage) -> None:
    """A complaint to the head."""
    _ask(stage, Kind.COMPLAINT_RECEIVED)


def request_complained(stage: Stage) -> None:
    """A request with a complaint that waits for the head."""
    seat, reference = stage.desk.seat, _closed(stage, Status.ANSWERED)
    seat.office.remedies.complain(reference, COMPLAINT, seat.user)
    _open(stage, _at(stage, Group.READY))
    _open(stage, reference)


def request_head_answer(stage: Stage) -> None:
    """What the head answers."""
    _ask(stage, Kind.COMPLAINT_ANSWERED)


def request_commission(stage: Stage) -> None:
    """Something from the commission."""
    _ask(stage, Kind.COMMISSION_NOTED)


SCENES: tuple[Scene, ...] = (
    request_assign,
    request_extend,
    request_consult,
    request_worked_on,
    request_assigned,
    request_hear,
    request_ask_withdrawal,
    request_partial,
    request_refused,
    request_for_approval,
    request_send_back,
    request_ready,
    request_overdue,
    request_withdrawn,
    request_answered,
    request_publish,
    request_published,
    request_complaint,
    request_complained,
    request_head_answer,
    request_commission,
)


def _open(stage: Stage, reference: Reference) -> None:
    stage.desk.open_request(str(reference))
    stage.settle()


def _ask(stage: Stage, kind: Kind) -> None:
    stage.page("request").step_wanted.emit(kind)
    stage.settle()


def _compose(stage: Stage, **body: Any) -> None:
    page = stage.page("request")
    page.compose()
    page.composer.fill(body)
    stage.settle()
    page.reply_column.verticalScrollBar().setValue(0)


def _at(stage: Stage, group: Group) -> Reference:
    """Return the first request of a list."""
    return Reference.read(stage.desk.seat.office.queue.lines(group)[0].reference)


def _new(stage: Stage) -> Reference:
    """Return the request nobody works on that is due last."""
    lines = stage.desk.seat.office.queue.lines(Group.UNASSIGNED)
    new = (line.reference for line in reversed(lines) if line.status is Status.REGISTERED)
    return Reference.read(next(new))


def _closed(stage: Stage, status: Status) -> Reference:
    """Return the request of this status that was closed last."""
    lines = stage.desk.seat.office.queue.lines(Group.CLOSED)
    return Reference.read(next(line.reference for line in lines if line.status is status))
