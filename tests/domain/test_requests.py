"""The fold of a request's entries."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.choices import Contact, Dispatch, Language, MediaType, Outcome, Paper
from citizen_office.domain.requests import Flag, Status, allowed_steps, allows, fold
from citizen_office.domain.steps import (
    Attached,
    Contacted,
    Corrected,
    Kind,
    Noted,
    Printed,
    ReplyApproved,
    ReplyDelivered,
    ReplyDrafted,
    Withdrawn,
)
from tests.builders import OTHER_SITE, REQUEST, SITE, entry, registered

DAY = date(2026, 12, 1)
DRAFT = UUID(int=1_000_002)
FIRST = entry(registered(), 1)


def drafted(site=SITE):
    return ReplyDrafted(site=site, outcome=Outcome.FULL, language=Language.ARABIC)


def approved(draft=DRAFT):
    return ReplyApproved(site=SITE, draft=draft, approved_on=DAY)


DELIVERED = ReplyDelivered(draft=DRAFT, on=DAY, how=Dispatch.HANDED_OVER)
WITHDRAWN = Withdrawn(site=SITE, on=DAY)
RECORDING = [
    Printed(paper=Paper.RECEIPT, copy=1, language=Language.ARABIC),
    Noted(),
    Contacted(on=DAY, how=Contact.PHONE, reached=False),
]
facts = st.sampled_from(
    [
        *RECORDING,
        drafted(),
        drafted(OTHER_SITE),
        approved(),
        DELIVERED,
        WITHDRAWN,
        registered(),
        Corrected(site=SITE, fields=()),
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


@given(journals())
def test_the_steps_that_may_follow_are_those_the_state_takes(entries):
    state = fold(entries)
    if state is None:
        return
    draft = state.draft or state.registered
    tried = [
        *RECORDING,
        Attached(attachment=REQUEST, media_type=MediaType.PDF, size=1),
        registered(),
        drafted(),
        approved(draft),
        ReplyDelivered(draft=draft, on=DAY, how=Dispatch.MAIL),
        WITHDRAWN,
        Corrected(site=SITE, fields=()),
    ]
    allowed = allowed_steps(state)
    assert set(allowed) == {step.kind for step in tried if allows(state, step)}
    assert len(set(allowed)) == len(allowed)


def test_the_step_the_requester_waits_for_comes_first_and_the_withdrawal_last():
    entries = [FIRST, entry(drafted(), 2), entry(approved(), 3), entry(DELIVERED, 4)]
    offered = [allowed_steps(fold(entries[:n])) for n in range(1, 5)]
    first = [Kind.REPLY_DRAFTED, Kind.REPLY_APPROVED, Kind.REPLY_DELIVERED, Kind.CONTACTED]
    assert [steps[0] for steps in offered] == first
    assert [steps[-1] for steps in offered[:3]] == [Kind.WITHDRAWN] * 3
