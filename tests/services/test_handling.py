"""Who may take which step, in which state; and two people at one request."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.choices import (
    ComplaintCause,
    Contact,
    Dispatch,
    ExtensionGround,
    Ground,
    Language,
    Outcome,
    RemedyEvent,
    RequestField,
    Role,
)
from citizen_office.domain.deadlines import Step
from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.papers import MorningGroup
from citizen_office.domain.remedies import HeadAnswer, NewComplaint, Proceeding
from citizen_office.domain.replies import NewReply
from citizen_office.domain.roles import may
from citizen_office.domain.state import Status
from citizen_office.errors import Changed, NotAllowed, OwnReply, Refused
from citizen_office.store.journal import rebuild
from citizen_office.store.models import RequestRow
from tests.builders import REPLY, asked
from tests.services.meeting import together

PDF = b"%PDF-1.7"
REFUSAL = NewReply(
    Outcome.REFUSED, "يتعذر ذلك.", grounds=(Ground.NOT_AVAILABLE,), reasons="لا وجود لها."
)
THIRD = Consultation("شركة افتراضية", "تطوان", "هل توافقون؟")
MORE_TIME = Extension(ExtensionGround.LARGE, "كثيرة")
ANSWER = NewAnswer("موضوع افتراضي", "نص افتراضي")
COMPLAINT = NewComplaint(ComplaintCause.INCOMPLETE, "ناقص")


def take(office, reference, kind, user, seen=None):
    """Take one step, as its own service does."""
    steps = {
        Kind.PRINTED: lambda: office.printing.paper("receipt", reference, user),
        Kind.NOTED: lambda: office.requests.note(reference, "س", user),
        Kind.ATTACHED: lambda: office.requests.attach(reference, "س.pdf", PDF, user),
        Kind.CONTACTED: lambda: office.requests.contact(
            reference, Contact.PHONE, user, reached=True, seen=seen
        ),
        Kind.CORRECTED: lambda: office.requests.correct(
            reference, {RequestField.SUBJECT: "موضوع"}, "خطأ", user, seen
        ),
        Kind.ASSIGNED: lambda: office.handling.assign(reference, Assignment(user.id), user, seen),
        Kind.THIRD_PARTY_ASKED: lambda: office.handling.consult(reference, THIRD, user, seen),
        Kind.THIRD_PARTY_ANSWERED: lambda: office.handling.hear(
            reference, "لا", user, consents=False, seen=seen
        ),
        Kind.EXTENDED: lambda: office.handling.extend(reference, MORE_TIME, user, seen),
        Kind.REPLY_DRAFTED: lambda: office.replies.draft(reference, REPLY, user, seen),
        Kind.REPLY_RETURNED: lambda: office.replies.send_back(reference, "س", user, seen),
        Kind.REPLY_APPROVED: lambda: office.replies.approve(reference, user, seen),
        Kind.REPLY_DELIVERED: lambda: office.replies.deliver(
            reference, Dispatch.MAIL, user, seen=seen
        ),
        Kind.WITHDRAWAL_ASKED: lambda: office.handling.ask_withdrawal(
            reference, "", user, seen=seen
        ),
        Kind.WITHDRAWN: lambda: office.requests.withdraw(reference, "", user, seen),
        Kind.COMPLAINT_RECEIVED: lambda: office.remedies.complain(reference, COMPLAINT, user, seen),
        Kind.COMPLAINT_ANSWERED: lambda: office.remedies.answer(
            reference, HeadAnswer(upheld=False, text="س"), user, seen
        ),
        Kind.COMMISSION_NOTED: lambda: office.remedies.note_commission(
            reference, Proceeding(RemedyEvent.NOTIFIED, "س"), user, seen
        ),
        Kind.COURT_NOTED: lambda: office.remedies.note_court(
            reference, Proceeding(RemedyEvent.NOTIFIED, "س"), user, seen
        ),
        Kind.PUBLISHED: lambda: office.answers.publish(reference, ANSWER, user, seen),
        Kind.UNPUBLISHED: lambda: office.answers.unpublish(reference, user, seen),
    }
    return steps[kind]()


# How a request gets into each state, from its registration on.
PATHS = {
    Status.REGISTERED: [],
    Status.IN_PROGRESS: [Kind.ASSIGNED],
    Status.WAITING_THIRD_PARTY: [Kind.THIRD_PARTY_ASKED],
    Status.FOR_APPROVAL: [Kind.REPLY_DRAFTED],
    Status.READY: [Kind.REPLY_DRAFTED, Kind.REPLY_APPROVED],
    Status.ANSWERED: [Kind.REPLY_DRAFTED, Kind.REPLY_APPROVED, Kind.REPLY_DELIVERED],
    Status.WITHDRAWN: [Kind.WITHDRAWN],
}
STEPS = (
    Kind.PRINTED,
    Kind.NOTED,
    Kind.ATTACHED,
    Kind.CONTACTED,
    Kind.CORRECTED,
    Kind.ASSIGNED,
    Kind.THIRD_PARTY_ASKED,
    Kind.THIRD_PARTY_ANSWERED,
    Kind.EXTENDED,
    Kind.REPLY_DRAFTED,
    Kind.REPLY_RETURNED,
    Kind.REPLY_APPROVED,
    Kind.REPLY_DELIVERED,
    Kind.WITHDRAWAL_ASKED,
    Kind.WITHDRAWN,
    Kind.COMPLAINT_RECEIVED,
    Kind.COMPLAINT_ANSWERED,
    Kind.COMMISSION_NOTED,
    Kind.COURT_NOTED,
    Kind.PUBLISHED,
    Kind.UNPUBLISHED,
)


@pytest.fixture
def others(office, user):
    """Users of each role; the first administrator is another one."""
    return {
        role: office.accounts.open_account(f"u-{role}", "س", role, "motdepasse-fictif", user)
        for role in Role
    }


@pytest.fixture
def brought(office, user):
    """Register a request and bring it into a state."""

    def bring(status, *more):
        reference = office.requests.register(asked(), user).reference
        for kind in (*PATHS[status], *more):
            take(office, reference, kind, user)
        return reference

    return bring


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("status", Status)
def test_every_step_of_every_role_in_every_state(office, others, brought, status, role):
    someone = others[role]
    for kind in STEPS:
        reference = brought(status)
        before = office.requests.show(reference)
        assert before.state.status is status
        if may(role, kind) and kind in before.allowed:
            take(office, reference, kind, someone)
            after = office.requests.show(reference)
            assert after.steps[-1].kind is kind
            assert not after.state.conflicts
        else:
            with pytest.raises(Refused):
                take(office, reference, kind, someone)
            assert office.requests.show(reference) == before


def test_no_step_is_forgotten_in_the_table_of_roles():
    assert {kind for kind in Kind if not any(may(role, kind) for role in Role)} == set()


def test_the_role_is_told_before_the_state(office, others, brought):
    with pytest.raises(NotAllowed, match="reply_approved"):
        office.replies.approve(brought(Status.WITHDRAWN), others[Role.CLERK])


@pytest.mark.parametrize("reply", [REPLY, REFUSAL])
@pytest.mark.parametrize("by_two", [False, True])
def test_who_writes_a_refusal_never_approves_it(office, user, others, brought, reply, by_two):
    office.save_settings(
        office.settings.office, replace(office.settings.office, two_for_full=by_two), user
    )
    reference = brought(Status.REGISTERED)
    office.replies.draft(reference, reply, user)
    if reply is REFUSAL or by_two:
        with pytest.raises(OwnReply):
            office.replies.approve(reference, user)
        office.replies.approve(reference, others[Role.SUPERVISOR])
    else:
        office.replies.approve(reference, user)
    assert office.requests.show(reference).state.status is Status.READY


def test_the_term_goes_on_until_the_reply_has_left(office, clock, brought):
    reference = brought(Status.READY)
    clock.advance(days=30)
    office.journal.confirm(office.journal.today())
    assert office.requests.show(reference).state.is_overdue(office.journal.today())


def test_of_two_supervisors_at_once_the_second_is_told_what_the_first_did(office, others, brought):
    one, two = others[Role.SUPERVISOR], others[Role.ADMINISTRATOR]
    for _ in range(5):
        reference = brought(Status.FOR_APPROVAL)
        seen = office.requests.show(reference).state.entries
        failed = together(
            lambda ref=reference, n=seen: office.replies.approve(ref, one, n),
            lambda ref=reference, n=seen: office.replies.send_back(ref, "أعيدوا", two, n),
        )
        error = next(each for each in failed if each is not None)
        assert sum(each is None for each in failed) == 1
        assert isinstance(error, Changed)
        state = office.requests.show(reference).state
        assert (state.entries, state.conflicts) == (seen + 1, ())
        assert state.status in {Status.READY, Status.IN_PROGRESS}


@pytest.mark.parametrize("kind", sorted(set(STEPS) - {Kind.NOTED, Kind.ATTACHED, Kind.PRINTED}))
def test_whoever_has_not_seen_the_last_step_is_told_who_took_it(office, user, brought, kind):
    reference = brought(Status.FOR_APPROVAL)
    seen = office.requests.show(reference).state.entries
    office.requests.note(reference, "اتصل صاحب الطلب", user)
    with pytest.raises(Changed) as caught:
        take(office, reference, kind, user, seen)
    assert (caught.value.by, caught.value.what) == (user.name, Kind.NOTED)


def test_of_two_who_assign_the_same_list_one_does_all_of_it(office, others, brought):
    one, two = others[Role.SUPERVISOR], others[Role.ADMINISTRATOR]
    references = {brought(Status.REGISTERED): 1 for _ in range(4)}
    failed = together(
        lambda: office.handling.assign_all(references, Assignment(user=one.id), one),
        lambda: office.handling.assign_all(references, Assignment(user=two.id), two),
    )
    assert [type(each) for each in failed if each] == [Changed]
    workers = {office.requests.show(each).state.assigned_to for each in references}
    assert len(workers) == 1


def test_lists_say_who_works_on_a_request_and_rebuilding_changes_nothing(office, user, brought):
    reference = brought(Status.IN_PROGRESS, Kind.EXTENDED)
    department = office.departments.all()[0]
    to = Assignment(department=department.id, internal_due_on=date(2026, 12, 1))
    other = brought(Status.REGISTERED)
    office.handling.assign(other, to, user)
    lines = {line.reference: line for line in office.queue.lines("open")}
    assert lines[str(reference)].assigned_to.ar == user.name
    assert lines[str(reference)].is_extended
    assert lines[str(other)].assigned_to.fr == department.name_fr
    assert lines[str(other)].internal_due_on == date(2026, 12, 1)
    with office._database.writing() as session:
        rebuild(session)
    assert {line.reference: line for line in office.queue.lines("open")} == lines


def test_the_next_remedy_of_the_requester_is_told_with_its_safe_day(office, user, clock, brought):
    def remedy(reference):
        found = office.handling.remedy(office.requests.show(reference).state)
        return found and (found[0], found[1].safe_on, found[1].due_on)

    waiting, answered = brought(Status.REGISTERED), brought(Status.ANSWERED)
    taken_back = brought(Status.WITHDRAWN)
    assert remedy(waiting) is None
    assert remedy(taken_back) is None
    # From the reply of Monday 23 November: twenty working days (art. 19).
    assert remedy(answered) == (Step.COMPLAINT, date(2026, 12, 21), date(2026, 12, 21))
    office.remedies.complain(answered, COMPLAINT, user)
    assert remedy(answered) is None
    office.remedies.answer(answered, HeadAnswer(upheld=False, text="س"), user)
    # Thirty plain days (art. 20).
    assert remedy(answered) == (Step.CDAI, date(2026, 12, 23), date(2026, 12, 23))
    office.remedies.note_commission(answered, Proceeding(RemedyEvent.NOTIFIED, "س"), user)
    assert remedy(answered) is None
    clock.advance(days=3)
    office.journal.confirm(office.journal.today())
    office.remedies.note_commission(answered, Proceeding(RemedyEvent.NOTIFIED, "س"), user)
    decided = Proceeding(RemedyEvent.DECIDED, "س", on=date(2026, 11, 23))
    office.remedies.note_commission(answered, decided, user)
    # Sixty plain days (art. 21).
    assert remedy(answered) == (Step.COURT, date(2027, 1, 22), date(2027, 1, 22))
    clock.advance(days=26)
    office.journal.confirm(office.journal.today())
    # The term ended on 21 December; 1, 11 and 14 January are off.
    assert remedy(waiting) == (Step.COMPLAINT, date(2027, 1, 21), date(2027, 1, 21))


def test_the_head_is_reminded_of_a_complaint_like_the_desk_of_a_reply(office, user, clock, brought):
    reference = brought(Status.ANSWERED)
    office.remedies.complain(reference, COMPLAINT, user)
    clock.advance(days=15)
    office.journal.confirm(office.journal.today())
    assert office.queue.reminders()[0] == 1  # 8 December: fifteen plain days (art. 19)
    (line,) = office.queue.morning(Language.ARABIC).groups[MorningGroup.COMPLAINTS]
    assert (line.reference, line.due_on, line.days_left) == (str(reference), date(2026, 12, 8), 0)
    clock.advance(days=1)
    assert office.queue.reminders()[-1] == 1


def test_the_bars_count_what_the_head_has_to_answer_too(office, user, brought):
    reference, other = brought(Status.ANSWERED), brought(Status.REGISTERED)
    office.remedies.complain(reference, COMPLAINT, user)
    head, reply = date(2026, 12, 8), date(2026, 12, 21)
    due = {each.day: each.count for each in office.queue.by_day() if each.count}
    assert due == {head: 1}  # the reply falls due on the first day after four weeks
    due = {each.day: each.count for each in office.queue.by_day(weeks=5) if each.count}
    assert due == {head: 1, reply: 1}
    listed = {day: [line.reference for line in office.queue.due(day)] for day in due}
    assert listed == {head: [str(reference)], reply: [str(other)]}
    assert office.queue.due(head)[0].complaint_due_on == head


def test_a_request_with_two_terms_on_one_day_is_counted_and_listed_once(
    office, user, clock, brought
):
    reference = brought(Status.REGISTERED)
    clock.advance(days=29)  # 22 December: the term of reply ended the day before
    office.journal.confirm(office.journal.today())
    office.remedies.complain(reference, COMPLAINT, user)
    both = date(2027, 1, 6)  # fifteen plain days (art. 19)
    with office._database.writing() as session:
        session.execute(update(RequestRow).values(due_on=both))
    assert {each.day: each.count for each in office.queue.by_day() if each.count} == {both: 1}
    assert [line.reference for line in office.queue.due(both)] == [str(reference)]
