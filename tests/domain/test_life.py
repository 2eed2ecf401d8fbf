"""The fold of a request's entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.choices import (
    Channel,
    ComplaintCause,
    Contact,
    Dispatch,
    ExtensionGround,
    Language,
    MediaType,
    Outcome,
    Paper,
    RemedyEvent,
)
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.life import allowed_steps, allows, fold
from citizen_office.domain.state import Flag, Status
from citizen_office.domain.steps import (
    Assigned,
    Attached,
    CommissionNoted,
    ComplaintAnswered,
    ComplaintReceived,
    Contacted,
    Corrected,
    CourtNoted,
    DueMoved,
    Extended,
    Noted,
    Printed,
    Published,
    ReplyApproved,
    ReplyDelivered,
    ReplyDrafted,
    ReplyReturned,
    ThirdPartyAnswered,
    ThirdPartyAsked,
    Unpublished,
    WithdrawalAsked,
    Withdrawn,
)
from tests.builders import OTHER_SITE, REQUEST, SITE, entry, registered

DAY = date(2026, 12, 1)
DRAFT = UUID(int=1_000_002)
FIRST = entry(registered(), 1)


def drafted(site=SITE, outcome=Outcome.FULL):
    return ReplyDrafted(site=site, outcome=outcome, language=Language.ARABIC)


def approved(draft=DRAFT):
    return ReplyApproved(site=SITE, draft=draft, approved_on=DAY)


DELIVERED = ReplyDelivered(draft=DRAFT, on=DAY, how=Dispatch.HANDED_OVER)
WITHDRAWN = Withdrawn(site=SITE, on=DAY)
RECORDING = [
    Printed(paper=Paper.RECEIPT, copy=1, language=Language.ARABIC),
    Noted(),
    Contacted(on=DAY, how=Contact.PHONE, reached=False),
]
ASSIGNED = Assigned(site=SITE, user=UUID(int=3))
GIVEN_BACK = Assigned(site=SITE)
ASKED = ThirdPartyAsked(site=SITE, on=DAY)
HEARD = ThirdPartyAnswered(consultation=DRAFT, on=DAY, consents=False)
DUE, LATER = date(2026, 12, 21), date(2027, 1, 21)
EXTENDED = Extended(site=SITE, on=DAY, due_on=LATER, ground=ExtensionGround.LARGE)
MOVED = DueMoved(due_from=DUE, due_to=date(2026, 12, 22), change=UUID(int=9))
COMPLAINED = ComplaintReceived(
    on=DAY,
    due_on=date(2026, 12, 16),
    cause=ComplaintCause.INCOMPLETE,
    channel=Channel.MAIL,
    language=Language.ARABIC,
)


A1 = CatalogueId("A1")
PUBLISHED = Published(site=SITE, on=DAY, answer=A1, language=Language.ARABIC)
UNPUBLISHED = Unpublished(site=SITE, on=DAY, answer=A1)


def head(complaint, *, upheld=True):
    return ComplaintAnswered(
        site=SITE,
        complaint=complaint,
        on=DAY,
        upheld=upheld,
        language=Language.ARABIC,
        how=Dispatch.MAIL,
    )


facts = st.sampled_from(
    [
        *RECORDING,
        drafted(outcome=Outcome.REFUSED),
        ASSIGNED,
        GIVEN_BACK,
        ASKED,
        HEARD,
        EXTENDED,
        MOVED,
        COMPLAINED,
        head(DRAFT),
        ReplyReturned(site=SITE, draft=DRAFT),
        WithdrawalAsked(on=DAY),
        drafted(),
        drafted(OTHER_SITE),
        approved(),
        DELIVERED,
        WITHDRAWN,
        registered(),
        Corrected(site=SITE, fields=()),
        PUBLISHED,
        replace(PUBLISHED, answer=CatalogueId("A2")),
        UNPUBLISHED,
    ]
)


@st.composite
def journals(draw):
    """Entries of up to three writers, each in its own order, at whatever moments."""
    made = [FIRST] if draw(st.booleans()) else []
    for writer in (1, 2, 3):
        for seq, step in enumerate(draw(st.lists(facts, max_size=5)), start=2):
            at = draw(st.integers(2, 4))
            made.append(entry(step, at, writer=writer, seq=seq))
    return made


@given(journals(), st.data())
def test_order_of_arrival_and_repetition_change_nothing(entries, data):
    again = data.draw(
        st.permutations(entries + data.draw(st.lists(st.sampled_from(entries))) if entries else [])
    )
    assert fold(again) == fold(entries)


@given(journals())
def test_every_entry_counts_or_is_in_conflict(entries):
    state = fold(entries)
    if state is not None:
        assert state.entries == len({e.place for e in entries})
        assert set(state.conflicts) <= {e.id for e in entries}


@given(st.permutations(RECORDING))
def test_recording_steps_commute(steps):
    folded = fold([FIRST, *(entry(step, n) for n, step in enumerate(steps, start=2))])
    straight = fold([FIRST, *(entry(step, n) for n, step in enumerate(RECORDING, start=2))])
    assert folded == straight


def test_a_request_goes_from_the_counter_to_its_answer():
    steps = [drafted(), approved(), DELIVERED]
    entries = [FIRST, *(entry(step, n) for n, step in enumerate(steps, start=2))]
    seen = [fold(entries[:n]).status for n in range(1, 5)]
    assert seen == [Status.REGISTERED, Status.FOR_APPROVAL, Status.READY, Status.ANSWERED]
    assert fold(entries).closed_on == DAY


def test_nothing_is_known_before_the_registration_arrived():
    assert fold([entry(Noted(), 2)]) is None


def test_what_another_site_decides_waits_for_the_supervisor():
    foreign = entry(drafted(OTHER_SITE), 2, writer=2)
    state = fold([FIRST, foreign])
    assert (state.status, state.conflicts) == (Status.REGISTERED, (foreign.id,))
    assert Flag.CONFLICT in state.flags(DAY)


def test_a_reply_is_not_delivered_before_it_is_approved():
    early = entry(DELIVERED, 3)
    state = fold([FIRST, entry(drafted(), 2), early])
    assert (state.status, state.conflicts) == (Status.FOR_APPROVAL, (early.id,))


def test_the_approval_of_an_earlier_draft_does_not_hold_for_a_later_one():
    state = fold([FIRST, entry(drafted(), 2), entry(drafted(), 3), entry(approved(), 4)])
    assert state.status is Status.FOR_APPROVAL
    assert len(state.conflicts) == 1


def test_what_was_approved_and_handed_over_holds_against_a_later_draft():
    steps = [drafted(), approved(), drafted(), DELIVERED]
    state = fold([FIRST, *(entry(step, n) for n, step in enumerate(steps, start=2))])
    assert (state.status, state.draft, state.conflicts) == (Status.ANSWERED, DRAFT, ())


def test_a_withdrawn_request_takes_no_decision_any_more():
    state = fold([FIRST, entry(WITHDRAWN, 2), entry(drafted(), 3), entry(Noted(), 4)])
    assert state.status is Status.WITHDRAWN
    assert len(state.conflicts) == 1


def test_overdue_is_what_is_open_after_its_term_or_was_answered_after_it():
    late = ReplyDelivered(draft=DRAFT, on=date(2027, 1, 5), how=Dispatch.MAIL)
    entries = [FIRST, entry(drafted(), 2), entry(approved(), 3)]
    assert not fold(entries).is_overdue(date(2026, 12, 21))
    assert fold(entries).is_overdue(date(2026, 12, 22))
    assert fold([*entries, entry(late, 4)]).is_overdue(date(2027, 3, 1))
    assert not fold([*entries, entry(DELIVERED, 4)]).is_overdue(date(2027, 3, 1))


def test_copies_are_counted_for_each_paper():
    printed = [entry(RECORDING[0], n) for n in (2, 3)]
    assert fold([FIRST, *printed]).copies == {Paper.RECEIPT: 2}


@given(journals(), st.sampled_from([DAY, date(2026, 12, 22), date(2027, 2, 1)]))
def test_the_steps_that_may_follow_are_those_the_state_takes(entries, today):
    state = fold(entries)
    if state is None:
        return
    draft = state.draft or state.registered
    waiting = state.consultations[0] if state.consultations else draft
    complaint = state.open_complaint.entry if state.open_complaint else draft
    later = date(2028, 1, 1)
    tried = [
        *RECORDING,
        Attached(attachment=REQUEST, media_type=MediaType.PDF, size=1),
        registered(),
        ASSIGNED,
        ASKED,
        ThirdPartyAnswered(consultation=waiting, on=today, consents=True),
        Extended(site=SITE, on=today, due_on=later, ground=ExtensionGround.LARGE),
        drafted(),
        ReplyReturned(site=SITE, draft=draft),
        approved(draft),
        ReplyDelivered(draft=draft, on=DAY, how=Dispatch.MAIL),
        WithdrawalAsked(on=today),
        WITHDRAWN,
        Corrected(site=SITE, fields=()),
        replace(COMPLAINED, on=today),
        head(complaint),
        CommissionNoted(on=today, event=RemedyEvent.NOTIFIED),
        CourtNoted(on=today, event=RemedyEvent.NOTIFIED),
        replace(PUBLISHED, answer=state.answer.id if state.answer else A1),
        replace(UNPUBLISHED, answer=state.answer.id if state.answer else A1),
    ]
    allowed = allowed_steps(state, today)
    taken = {step.kind for step in tried if allows(state, step)}
    # What was asked for once is not offered again; what was approved once may leave all the same.
    unoffered = {Kind.WITHDRAWAL_ASKED, Kind.REPLY_DELIVERED}
    assert set(allowed) <= taken
    assert taken - set(allowed) <= unoffered
    assert len(set(allowed)) == len(allowed)


def test_the_step_the_requester_waits_for_comes_first_and_the_withdrawal_last():
    entries = [FIRST, entry(drafted(), 2), entry(approved(), 3), entry(DELIVERED, 4)]
    offered = [allowed_steps(fold(entries[:n]), DAY) for n in range(1, 5)]
    first = [Kind.ASSIGNED, Kind.REPLY_APPROVED, Kind.REPLY_DELIVERED, Kind.CONTACTED]
    assert [steps[0] for steps in offered] == first
    assert [steps[-1] for steps in offered[:3]] == [Kind.WITHDRAWN] * 3


def after(*steps):
    """Return the state that some steps make of a request that was just registered."""
    return fold([FIRST, *(entry(step, n) for n, step in enumerate(steps, start=2))])


def test_a_request_is_at_work_while_it_is_assigned():
    assert after(ASSIGNED).status is Status.IN_PROGRESS
    assert after(ASSIGNED, GIVEN_BACK).status is Status.REGISTERED
    assert not after(ASSIGNED, GIVEN_BACK).is_assigned
    assert after(drafted(), ASSIGNED).status is Status.FOR_APPROVAL


def test_a_request_waits_for_a_third_party_until_it_has_answered():
    assert after(ASKED).status is Status.WAITING_THIRD_PARTY
    assert after(ASKED, HEARD).status is Status.IN_PROGRESS
    assert after(ASKED, ASKED, HEARD).status is Status.WAITING_THIRD_PARTY
    assert after(HEARD).conflicts


def test_a_term_is_extended_once_and_before_its_end():
    assert (after(EXTENDED).due_on, after(EXTENDED).extended_on) == (LATER, DAY)
    assert after(EXTENDED, EXTENDED).conflicts
    assert after(replace(EXTENDED, on=date(2026, 12, 22))).conflicts
    assert after(replace(EXTENDED, on=DUE)).due_on == LATER
    assert Flag.EXTENDED in after(EXTENDED).flags(DAY)


def test_the_calendar_moves_the_term_of_what_is_open():
    assert after(MOVED).due_on == MOVED.due_to
    assert after(replace(MOVED, due_from=LATER)).conflicts
    assert after(WITHDRAWN, MOVED).conflicts


def test_a_reply_that_is_sent_back_is_written_again():
    back = ReplyReturned(site=SITE, draft=DRAFT)
    assert after(drafted(), back).status is Status.IN_PROGRESS
    assert after(drafted(), back, approved()).conflicts
    assert after(drafted(), back, drafted()).status is Status.FOR_APPROVAL


@pytest.mark.parametrize("outcome", Outcome)
def test_only_what_is_granted_in_full_may_be_approved_by_its_author(outcome):
    author, other = UUID(int=3), UUID(int=4)
    written = replace(entry(drafted(outcome=outcome), 2), actor=author)
    by_author = fold([FIRST, written, replace(entry(approved(), 3), actor=author)])
    by_other = fold([FIRST, written, replace(entry(approved(), 3), actor=other)])
    assert by_other.status is Status.READY
    assert (by_author.status is Status.READY) == (outcome is Outcome.FULL)


def test_a_complaint_needs_a_reply_or_a_term_that_passed():
    answered = (drafted(), approved(), DELIVERED)
    assert after(COMPLAINED).conflicts
    assert after(*answered, COMPLAINED).open_complaint.due_on == COMPLAINED.due_on
    late = replace(COMPLAINED, on=date(2026, 12, 22))
    assert Flag.COMPLAINT in after(late).flags(DAY)
    assert after(WITHDRAWN, late).conflicts


def test_a_complaint_that_is_upheld_opens_the_request_again():
    answered = (drafted(), approved(), DELIVERED, COMPLAINED)
    complaint = after(*answered).open_complaint.entry
    denied = after(*answered, head(complaint, upheld=False))
    assert (denied.status, denied.open_complaint) == (Status.ANSWERED, None)
    again = after(*answered, head(complaint))
    assert (again.status, again.due_on) == (Status.IN_PROGRESS, COMPLAINED.due_on)
    assert after(*answered, head(complaint), DELIVERED).conflicts
    assert after(*answered, head(complaint), EXTENDED).conflicts
    assert Kind.EXTENDED not in allowed_steps(again, DAY)
    assert after(*answered, head(complaint), head(complaint)).conflicts


def test_calls_are_counted_from_when_the_reply_was_ready():
    call = RECORDING[2]
    ready = after(call, drafted(), approved(UUID(int=1_000_003)), call, call)
    assert (ready.attempts, ready.tried_on) == (2, DAY)
    assert after(call).attempts == 0


def test_what_the_requester_takes_back_waits_to_be_closed():
    asked = after(WithdrawalAsked(on=DAY))
    assert asked.is_open
    assert Flag.WITHDRAWAL in asked.flags(DAY)
    assert allowed_steps(asked, DAY)[0] is Kind.WITHDRAWN
