"""The office's calendar, and the terms that move with it, against a real database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from citizen_office import errors
from citizen_office.domain.calendar import Closure, OffKind
from citizen_office.domain.choices import (
    ComplaintCause,
    DayChange,
    Dispatch,
    ExtensionGround,
    Feast,
    Role,
)
from citizen_office.domain.facts import Kind
from citizen_office.domain.handling import Extension
from citizen_office.domain.people import UserCard
from citizen_office.domain.remedies import HeadAnswer, NewComplaint
from citizen_office.office import Office
from citizen_office.store import journal as store
from citizen_office.store.models import (
    ClosureRow,
    EntryRow,
    FeastRow,
    RequestRow,
    WriterRow,
    plain,
)
from tests.builders import OTHER_SITE, REPLY, asked
from tests.services.lives import colleague
from tests.services.meeting import together

TUESDAY = date(2026, 12, 8)
CLOSURE = Closure("عطلة استثنائية", "Jour chômé exceptionnel", "decree 2.05.916")
MORE_TIME = Extension(ExtensionGround.LARGE, "وثائق كثيرة")
SHOWN = (RequestRow, ClosureRow, FeastRow)


def fitr(office, year=1448):
    return office.calendar.feast(Feast.FITR, year)


def rows(office, *shapes) -> list[tuple]:
    """Return what projections say, whatever the numbers of their rows."""
    with office._database.reading() as session:
        columns = [[c for c in plain(shape).c if c.name != "row"] for shape in shapes]
        return [sorted(map(tuple, session.execute(select(*each))), key=str) for each in columns]


def due_on(office, reference) -> date:
    return office.requests.show(reference).state.due_on


def kinds(office) -> list[str]:
    with office._database.reading() as session:
        return list(session.scalars(select(EntryRow.kind).order_by(EntryRow.seq)))


def answered(office, user):
    """Return the reference of a request whose reply was handed over."""
    reference = office.requests.register(asked(), user).reference
    office.replies.draft(reference, REPLY, user)
    office.replies.approve(reference, user)
    office.replies.deliver(reference, Dispatch.HANDED_OVER, user)
    return reference


def test_a_year_lists_holidays_feasts_and_closures_with_their_sources(office):
    off = office.calendar.days_off(2026)
    assert {each.kind for each in off} == set(OffKind)
    assert all(each.source for each in off)
    assert [each.is_confirmed for each in off if each.feast is Feast.FITR] == [True, True]
    assert [each.is_confirmed for each in off if each.feast is Feast.ADHA] == [False, False]


@pytest.mark.parametrize(
    ("year", "error"),
    [(2018, errors.DateTooEarly), (0, errors.DateTooEarly), (2101, errors.DateTooLate)],
)
def test_a_year_outside_the_calendar_is_refused(office, year, error):
    with pytest.raises(error):
        office.calendar.days_off(year)


def test_a_closure_moves_the_term_of_an_open_request(office, user):
    card = office.requests.register(asked(), user)
    moved = office.calendar.close(TUESDAY, CLOSURE, user)
    assert [(each.reference, each.due_from, each.due_to, each.days) for each in moved] == [
        (str(card.reference), date(2026, 12, 21), date(2026, 12, 22), 1)
    ]
    assert due_on(office, card.reference) == date(2026, 12, 22)
    assert kinds(office)[-2:] == ["calendar_changed", "due_moved"]


def test_the_step_that_moves_a_term_names_the_change_it_comes_from(office, user):
    reference = office.requests.register(asked(), user).reference
    office.calendar.close(TUESDAY, CLOSURE, user)
    step = office.requests.show(reference).steps[-1]
    assert step.kind is Kind.DUE_MOVED
    assert step.facts["change"] == str(office.calendar.changes()[0].id)
    assert step.by == user.name
    assert not step.is_conflict


def test_others_are_told_for_a_week_how_many_terms_moved(office, user, clock):
    other = office.accounts.open_account("idris", "إدريس", Role.SUPERVISOR, "demo-demo-demo", user)
    for _ in range(2):
        office.requests.register(asked(), user)
    office.calendar.close(TUESDAY, CLOSURE, user)
    office.calendar.reopen(TUESDAY, user)
    assert office.calendar.moved_lately(other) == 2  # each term once, however often it moved
    assert office.calendar.moved_lately(user) == 0
    clock.advance(days=7)
    assert office.calendar.moved_lately(other) == 2
    clock.advance(days=1)
    assert office.calendar.moved_lately(other) == 0


def test_taking_a_closure_away_moves_the_term_back(office, user):
    reference = office.requests.register(asked(), user).reference
    office.calendar.close(TUESDAY, CLOSURE, user)
    moved = office.calendar.reopen(TUESDAY, user)
    assert [each.days for each in moved] == [-1]
    assert due_on(office, reference) == date(2026, 12, 21)


def test_a_shipped_closure_can_be_taken_away(office, user):
    office.calendar.reopen(date(2026, 3, 23), user)
    assert date(2026, 3, 23) not in [each.day for each in office.calendar.days_off(2026)]


def test_a_change_after_the_term_moves_nothing(office, user):
    office.requests.register(asked(), user)
    assert office.calendar.close(date(2026, 12, 22), CLOSURE, user) == ()
    assert kinds(office)[-1] == "calendar_changed"


def test_closed_requests_are_left_as_they_are(office, user):
    given, withdrawn = answered(office, user), office.requests.register(asked(), user).reference
    office.requests.withdraw(withdrawn, "", user)
    assert office.calendar.close(TUESDAY, CLOSURE, user) == ()
    assert due_on(office, given) == due_on(office, withdrawn) == date(2026, 12, 21)


def test_urgent_and_extended_terms_move_by_their_own_count(office, user):
    urgent = office.requests.register(
        asked(urgent=True, received_on=date(2026, 11, 23)), user
    ).reference
    longer = office.requests.register(asked(), user).reference
    extended = office.handling.extend(longer, MORE_TIME, user).state
    assert extended.due_on == date(2027, 1, 21)
    moved = office.calendar.close(date(2026, 11, 26), CLOSURE, user)
    assert {each.reference: each.due_to for each in moved} == {
        str(urgent): date(2026, 11, 27),
        str(longer): date(2027, 1, 22),
    }


def test_the_heads_term_moves_too_though_the_request_is_answered(office, user):
    reference = answered(office, user)
    complaint = NewComplaint(ComplaintCause.INCOMPLETE, "ناقص")
    before = office.remedies.complain(reference, complaint, user).state.open_complaint
    assert before.due_on == date(2026, 12, 8)
    (moved,) = office.calendar.close(TUESDAY, CLOSURE, user)
    state = office.requests.show(reference).state
    assert (moved.is_complaint, moved.due_to) == (True, date(2026, 12, 9))
    assert state.open_complaint.due_on == date(2026, 12, 9)
    assert state.due_on == date(2026, 12, 21)


def test_what_the_head_granted_is_due_within_the_heads_term(office, user):
    reference = answered(office, user)
    office.remedies.complain(reference, NewComplaint(ComplaintCause.INCOMPLETE, "ناقص"), user)
    office.remedies.answer(reference, HeadAnswer(upheld=True, text="نعم"), user)
    (moved,) = office.calendar.close(TUESDAY, CLOSURE, user)
    assert (moved.is_complaint, moved.due_from, moved.due_to) == (
        False,
        date(2026, 12, 8),
        date(2026, 12, 9),
    )
    assert due_on(office, reference) == date(2026, 12, 9)


def test_days_left_and_new_terms_follow_the_calendar_at_once(office, user):
    reference = office.requests.register(asked(), user).reference
    office.calendar.close(TUESDAY, CLOSURE, user)
    assert office.requests.show(reference).days_left == 20
    assert office.requests.due_on(date(2026, 11, 23), urgent=False) == date(2026, 12, 22)
    assert office.requests.register(asked(), user).due_on == date(2026, 12, 22)
    assert office.queue.open_requests()[0].days_left == 20


def test_another_program_on_the_folder_sees_the_change(office, user, created, clock):
    other = Office.open(created[0], clock)
    assert other.requests.due_on(date(2026, 11, 23), urgent=False) == date(2026, 12, 21)
    office.calendar.close(TUESDAY, CLOSURE, user)
    assert other.requests.due_on(date(2026, 11, 23), urgent=False) == date(2026, 12, 22)
    other.close()


@pytest.mark.parametrize(
    ("day", "error"),
    [
        (date(2026, 12, 12), errors.OnWeekend),
        (date(2026, 12, 13), errors.OnWeekend),
        (date(2026, 11, 18), errors.AlreadyOff),
        (date(2027, 3, 10), errors.AlreadyOff),
        (date(2026, 3, 23), errors.AlreadyOff),
        (date(2018, 12, 31), errors.DateTooEarly),
        (date(2101, 1, 3), errors.DateTooLate),
    ],
)
def test_a_closure_that_is_none_is_refused_and_changes_nothing(office, user, day, error):
    before = kinds(office)
    with pytest.raises(error):
        office.calendar.close(day, CLOSURE, user)
    assert kinds(office) == before


def test_a_closure_needs_a_name_and_takes_the_arabic_one_for_french(office, user):
    with pytest.raises(errors.Missing) as caught:
        office.calendar.close(TUESDAY, Closure(" ", "", ""), user)
    assert caught.value.field == "name"
    office.calendar.close(TUESDAY, Closure("عطلة", "", ""), user)
    off = next(each for each in office.calendar.days_off(2026) if each.day == TUESDAY)
    assert (off.name_ar, off.name_fr, off.source) == ("عطلة", "عطلة", "")


def test_a_day_that_is_no_closure_cannot_be_taken_away(office, user):
    for day in (TUESDAY, date(2026, 11, 18)):
        with pytest.raises(errors.NotClosed):
            office.calendar.reopen(day, user)


def test_a_feast_is_confirmed_where_it_was_expected_and_moves_nothing(office, user):
    moved = office.calendar.confirm(fitr(office), date(2027, 3, 10), user, "وزارة الأوقاف")
    off = [each for each in office.calendar.days_off(2027) if each.feast is Feast.FITR]
    assert moved == ()
    assert [(each.is_confirmed, each.source) for each in off] == [(True, "وزارة الأوقاف")] * 2


@pytest.mark.parametrize(("day", "days"), [(9, -1), (10, 0), (11, 1), (12, 1)])
def test_a_feast_that_comes_on_another_day_moves_terms(office, user, clock, day, days):
    """Expected on Wednesday 10 and Thursday 11 March 2027."""
    for _ in range(13):
        clock.advance(days=7)
        office.requests.orient(user)
    reference = office.requests.register(asked(received_on=date(2027, 2, 9)), user).reference
    assert due_on(office, reference) == date(2027, 3, 9)
    moved = office.calendar.confirm(fitr(office), date(2027, 3, day), user)
    assert due_on(office, reference) == (date(2027, 3, 11) if day == 9 else date(2027, 3, 9))
    assert len(moved) == (day == 9)


def test_a_feast_may_be_moved_again_but_not_confirmed_twice(office, user):
    office.calendar.confirm(fitr(office), date(2027, 3, 11), user)
    with pytest.raises(errors.AlreadyConfirmed):
        office.calendar.confirm(fitr(office), date(2027, 3, 11), user)
    office.calendar.confirm(fitr(office), date(2027, 3, 10), user)
    off = [each.day.day for each in office.calendar.days_off(2027) if each.feast is Feast.FITR]
    assert off == [10, 11]


def test_an_announcement_that_is_shipped_counts_as_confirmed(office, user):
    with pytest.raises(errors.AlreadyConfirmed):
        office.calendar.confirm(fitr(office, 1447), date(2026, 3, 20), user)
    office.calendar.confirm(fitr(office, 1447), date(2026, 3, 21), user)


@pytest.mark.parametrize(
    ("year", "day", "error"),
    [
        (1448, date(2027, 3, 14), errors.FarFromEstimate),
        (1448, date(2027, 3, 6), errors.FarFromEstimate),
        (1448, date(2026, 3, 10), errors.FarFromEstimate),
        (1400, date(2027, 3, 10), errors.DateTooEarly),
        (2027, date(2027, 3, 10), errors.DateTooLate),
        (1448, date(2018, 3, 10), errors.DateTooEarly),
    ],
)
def test_a_feast_on_an_implausible_day_is_refused(office, user, year, day, error):
    before = kinds(office)
    with pytest.raises(error):
        office.calendar.confirm(fitr(office, year), day, user)
    assert kinds(office) == before


def test_a_feast_that_others_confirmed_is_not_moved_unseen(office, user):
    seen, other = fitr(office), colleague(office, user)
    other = office.accounts.change_account(UserCard(other), user, role=Role.ADMINISTRATOR).user
    office.calendar.confirm(seen, date(2027, 3, 11), other)
    office.calendar.confirm(fitr(office, 1449), fitr(office, 1449).first, user)
    with pytest.raises(errors.Outdated) as told:
        office.calendar.confirm(seen, date(2027, 3, 10), user)
    assert (told.value.by, told.value.now) == (other.name, fitr(office))
    with pytest.raises(errors.AlreadyConfirmed):
        office.calendar.confirm(seen, date(2027, 3, 11), user)
    office.calendar.confirm(told.value.now, date(2027, 3, 10), user)
    assert fitr(office).first == date(2027, 3, 10)


def test_of_two_who_confirm_a_feast_at_the_same_moment_one_is_told(office, clock, user):
    seen, days = fitr(office), (date(2027, 3, 10), date(2027, 3, 11))
    with closing(Office.open(office.folder, clock)) as other:
        failed = together(
            *(
                partial(each.calendar.confirm, seen, day, user)
                for each, day in zip((office, other), days, strict=True)
            )
        )
    assert [type(each) for each in failed if each] == [errors.Outdated]
    assert fitr(office).first == days[failed.index(None)]


def test_the_desk_is_reminded_of_feasts_to_confirm_in_the_next_sixty_days(office, user, clock):
    assert office.calendar.unconfirmed() == ()
    for _ in range(8):
        clock.advance(days=7)
        office.requests.orient(user)
    assert office.calendar.unconfirmed() == (fitr(office),)  # 18 January 2027
    assert fitr(office).first == date(2027, 3, 10)
    office.calendar.confirm(fitr(office), date(2027, 3, 10), user)
    assert office.calendar.unconfirmed() == ()
    assert [each.rule.feast for each in office.calendar.unconfirmed(within_days=120)] == [
        Feast.ADHA
    ]


@pytest.mark.parametrize("role", [Role.CLERK, Role.OFFICER, Role.SUPERVISOR])
def test_only_an_administrator_changes_the_calendar(office, user, role):
    other = office.accounts.open_account("karim", "", role, "motdepasse-fictif", user)
    for change in (
        lambda: office.calendar.close(TUESDAY, CLOSURE, other),
        lambda: office.calendar.reopen(date(2026, 3, 23), other),
        lambda: office.calendar.confirm(fitr(office), date(2027, 3, 10), other),
    ):
        with pytest.raises(errors.NotAllowed):
            change()
    assert office.calendar.days_off(2026)


def test_looking_back_tells_what_was_changed_by_whom_and_what_moved(office, user):
    references = [str(office.requests.register(asked(), user).reference) for _ in range(3)]
    office.calendar.close(TUESDAY, CLOSURE, user)
    office.requests.register(asked(), user)
    office.calendar.confirm(fitr(office), date(2027, 3, 10), user)
    confirmed, closed = office.calendar.changes()
    assert (confirmed.change, confirmed.feast, confirmed.moved) == (DayChange.CONFIRMED, "fitr", 0)
    assert (closed.change, closed.day, closed.by) == (DayChange.CLOSED, TUESDAY, user.name)
    assert (closed.name_ar, closed.source, closed.moved) == (CLOSURE.name_ar, CLOSURE.source, 3)
    assert [each.reference for each in office.calendar.moved(closed.id)] == references
    assert office.calendar.moved(confirmed.id) == ()


def test_projections_made_again_equal_those_kept(office, user):
    for n in range(4):
        office.requests.register(asked(urgent=n == 0), user)
    reference = answered(office, user)
    office.remedies.complain(reference, NewComplaint(ComplaintCause.OTHER, "سبب"), user)
    office.calendar.close(date(2026, 11, 26), CLOSURE, user)
    office.calendar.close(TUESDAY, CLOSURE, user)
    office.calendar.reopen(date(2026, 11, 26), user)
    office.calendar.confirm(fitr(office), date(2027, 3, 11), user)
    kept = rows(office, *SHOWN)
    with office._database.writing() as session:
        store.rebuild(session)
    assert rows(office, *SHOWN) == kept
    assert office.verification.verify().requests == 5


def test_where_a_clock_elsewhere_is_ahead_the_fold_decides(office, user):
    """Another site's entries may be later than ours; the quick way would not see them."""
    references = [office.requests.register(asked(), user).reference for _ in range(2)]
    with office._database.writing() as session:
        ahead = {"id": OTHER_SITE, "site": OTHER_SITE, "desk": "MHN1", "is_own": False}
        later = {"seq": 0, "digest": bytes(32), "at": 2**60}
        session.execute(plain(WriterRow).insert(), ahead | later)
    assert len(office.calendar.close(TUESDAY, CLOSURE, user)) == 2
    assert [due_on(office, each) for each in references] == [date(2026, 12, 22)] * 2
    kept = rows(office, *SHOWN)
    with office._database.writing() as session:
        store.rebuild(session)
    assert rows(office, *SHOWN) == kept


def test_stopping_a_change_leaves_the_calendar_as_it_was(office, user):
    office.requests.register(asked(), user)
    before = kinds(office)

    def stop(_done, _total) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        office.calendar.close(TUESDAY, CLOSURE, user, stop)
    assert kinds(office) == before
    assert office.requests.due_on(date(2026, 11, 23), urgent=False) == date(2026, 12, 21)
    office.calendar.close(date(2026, 12, 9), CLOSURE, user)
    assert TUESDAY not in [each.day for each in office.calendar.days_off(2026)]


def test_long_changes_tell_how_far_they_are(office, user):
    for _ in range(3):
        office.requests.register(asked(), user)
    told = []
    office.calendar.close(TUESDAY, CLOSURE, user, lambda *done: told.append(done))
    assert told == [(0, 3), (3, 3)]


def test_two_administrators_at_once_take_turns(office, user, created, clock):
    reference = office.requests.register(asked(), user).reference

    def close(_n: int) -> str:
        program = Office.open(created[0], clock)
        try:
            return str(len(program.calendar.close(TUESDAY, CLOSURE, user)))
        except errors.AlreadyOff:
            return "already off"
        finally:
            program.close()

    with ThreadPoolExecutor(4) as pool:
        told = sorted(pool.map(close, range(4)))
    assert told == ["1", "already off", "already off", "already off"]
    assert kinds(office).count("due_moved") == 1
    assert due_on(office, reference) == date(2026, 12, 22)


def test_requests_registered_during_a_change_have_the_term_of_one_calendar(
    office, user, created, clock
):
    def register(_n: int) -> None:
        program = Office.open(created[0], clock)
        program.requests.register(asked(), user)
        program.close()

    with ThreadPoolExecutor(4) as pool:
        work = [pool.submit(register, n) for n in range(4)]
        office.calendar.close(TUESDAY, CLOSURE, user)
        for each in work:
            each.result()
    lines = office.queue.open_requests()
    assert [line.due_on for line in lines] == [date(2026, 12, 22)] * 4
    assert not any(line.has_conflicts for line in lines)
