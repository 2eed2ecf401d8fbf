"""The journal in a real database."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from citizen_office.domain.choices import Contact, RequestField
from citizen_office.domain.journal import GENESIS, microseconds
from citizen_office.domain.steps import Noted
from citizen_office.errors import DateDoubtful, DiskFull, RecordBehind, SideFileDamaged
from citizen_office.office import Office
from citizen_office.store import journal as store
from citizen_office.store.models import (
    ContentRow,
    EntryRow,
    OverlayRow,
    RequestRow,
    SiteRow,
    UserRow,
    plain,
)
from tests.builders import REPLY, asked

STEPS = ["note", "call", "draft", "correct"]
PROJECTIONS = (RequestRow, UserRow, SiteRow, OverlayRow)


def rows(office, shape) -> list[tuple]:
    """Return what a projection says, whatever the numbers of its rows."""
    columns = [c for c in plain(shape).c if c.name != "row"]
    with office._database.reading() as session:
        return sorted(map(tuple, session.execute(select(*columns))), key=str)


def chain(office) -> list:
    with office._database.reading() as session:
        return list(session.execute(select(plain(EntryRow)).order_by(EntryRow.seq)))


def test_each_entry_follows_the_one_before(office, user):
    office.requests.register(asked(), user)
    entries = chain(office)
    assert [each.seq for each in entries] == list(range(1, len(entries) + 1))
    before = [GENESIS, *(each.digest for each in entries)]
    assert [each.previous for each in entries] == before[:-1]


def test_the_clock_orders_even_while_it_stands(office, user, clock):
    for _ in range(3):
        office.requests.register(asked(), user)
    moments = [each.at for each in chain(office)]
    assert moments == sorted(set(moments))
    assert moments[-1] - microseconds(clock()) < 10


def test_equal_texts_have_different_digests(office, user):
    for _ in range(2):
        office.requests.register(asked(), user)
    digests = [each.content for each in chain(office) if each.kind == "registered"]
    assert len(set(digests)) == 2


def test_no_name_or_subject_stands_among_the_facts(office, user):
    office.requests.register(asked(details="تفاصيل"), user)
    facts = b"".join(each.facts for each in chain(office)).decode()
    for word in ("زينب", "L000000", "تحملات", "souad", "مقر"):
        assert word not in facts.encode().decode("unicode_escape")


def take(office, user, reference, step) -> None:
    """Take one step, or be refused: both leave a state that projections must show."""
    requests = office.requests
    steps = {
        "note": lambda: requests.note(reference, "ملاحظة", user),
        "call": lambda: requests.contact(reference, Contact.PHONE, user, reached=True),
        "draft": lambda: office.replies.draft(reference, REPLY, user),
        "correct": lambda: requests.correct(
            reference, {RequestField.SUBJECT: "موضوع\x00 مصحح"}, "خطأ", user
        ),
        "withdraw": lambda: requests.withdraw(reference, "سبب", user),
    }
    steps[step]()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(st.sampled_from(["note", "call", "draft", "correct"]), max_size=4), max_size=3
    ),
    st.booleans(),
)
def test_projections_made_again_equal_those_kept(office, user, requests, is_withdrawn):
    for steps in requests:
        reference = office.requests.register(asked(), user).reference
        for step in [*steps, *(["withdraw"] if is_withdrawn else [])]:
            take(office, user, reference, step)
    kept = [rows(office, shape) for shape in PROJECTIONS]
    with office._database.writing() as session:
        store.rebuild(session)
    assert [rows(office, shape) for shape in PROJECTIONS] == kept


def test_what_was_erased_is_shown_as_nothing(office, user):
    card = office.requests.register(asked(), user)
    with office._database.writing() as session:
        session.execute(plain(ContentRow).delete())
        store.rebuild(session)
    row = next(row for row in rows(office, RequestRow) if str(card.reference) in row)
    assert "زينب الافتراضية" not in row
    assert "L000000" not in row


def test_an_older_copy_of_the_database_is_not_added_to(office, user, created):
    office.requests.register(asked(), user)
    before = (created[0] / "office.db").read_bytes()
    office.close()
    stale = created[0] / "office.db"
    office.requests.register(asked(), user)
    office.close()
    for left in created[0].glob("office.db-*"):
        left.unlink()
    stale.write_bytes(before)
    with pytest.raises(RecordBehind):
        office.requests.register(asked(), user)


@pytest.mark.parametrize("file", ["ceilings.json", "head.json"])
def test_without_its_side_files_the_office_takes_nothing_down(office, user, created, file):
    (created[0] / file).unlink()
    with pytest.raises(SideFileDamaged) as caught:
        office.requests.register(asked(), user)
    assert caught.value.file == file
    assert office.queue.open_requests() == []


def test_a_request_stands_even_if_the_side_file_cannot_follow(office, user, caplog, monkeypatch):
    def full(*_head):
        raise DiskFull("head.json")

    monkeypatch.setattr(office.journal._head, "note", full)
    assert office.requests.register(asked(), user)
    assert ["DiskFull" in record.getMessage() for record in caplog.records] == [True]
    caplog.clear()
    monkeypatch.undo()
    assert office.requests.register(asked(), user).reference.number == 2
    assert office.verification.verify().requests == 2


@pytest.mark.parametrize("days", [8, -1])
def test_a_doubtful_date_is_confirmed_before_anything_is_added(created, user, clock, days):
    clock.advance(days=days)
    doubting = Office.open(created[0], clock)
    with pytest.raises(DateDoubtful) as caught:
        doubting.requests.register(asked(), user)
    sure = Office.open(created[0], clock, caught.value.today)
    assert sure.requests.register(asked(), user)
    doubting.close()
    sure.close()


def test_a_week_without_entries_is_nothing_to_doubt(office, user, clock):
    clock.advance(days=7)
    assert office.requests.register(asked(), user)


def test_an_entry_that_is_undone_leaves_no_trace(office, user):
    before = len(chain(office))

    def fail():
        with office._database.writing() as session:
            office.journal.append(session, Noted(), request=UUID(int=5), actor=user.id)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert len(chain(office)) == before
    assert office.requests.register(asked(), user)
    assert office.verification.verify().entries == before + 1


def test_the_index_puts_merging_off_to_an_idle_moment(office):
    with office._database.reading() as session:
        query = text("SELECT k, v FROM request_index_config WHERE k = 'automerge'")
        assert session.execute(query).one() == ("automerge", 0)
