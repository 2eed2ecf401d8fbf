"""The register of what the office publishes, with a real office behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select, update

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.choices import Role
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.domain.sheets import LineKind
from citizen_office.errors import (
    FaultyRows,
    Missing,
    NotAllowed,
    Outdated,
    TitleInUse,
    UnknownRecord,
)
from citizen_office.office import Office
from citizen_office.store.journal import rebuild
from citizen_office.store.models import EntryRow, PublicationRow
from tests.builders import asked
from tests.conftest import PASSWORD
from tests.services.meeting import together

BUDGET = NewPublication(
    kind=PublicationKind.DOCUMENT,
    title_ar="ميزانية سنة افتراضية",
    place="https://example.org/budget",
    published_on=date(2025, 12, 31),
    art10=Art10Class.LOCAL_BUDGETS,
    text="سطر\nثان",
)
CARD = NewPublication(kind=PublicationKind.SERVICE, title_fr="Carte fictive", text="Un timbre.")
SHEET = "title_ar,place,art10\nتقرير افتراضي,مقر,16\nميزانية سنة افتراضية,مكان آخر,6\n"


@pytest.fixture
def register(office):
    return office.publications


@pytest.fixture
def others(office, user):
    """Somebody else who may change the register."""
    return office.accounts.open_account("nadia", "نادية الافتراضية", Role.OFFICER, PASSWORD, user)


def sheet(register, text=SHEET):
    return register.preview(text.encode(), PublicationKind.DOCUMENT)


def entries(office):
    return office.revision()


def test_what_is_published_gets_the_next_number_of_its_kind(register, user):
    first = register.add(BUDGET, user)
    assert vars(first) == {**vars(BUDGET), "id": "D1", "is_withdrawn": False}
    register.add(replace(BUDGET, title_ar="أخرى"), user)
    register.add(CARD, user)
    assert [each.id for each in register.all()] == ["D1", "D2", "S1"]
    assert [each.id for each in register.all(PublicationKind.SERVICE)] == ["S1"]
    assert register.one(CatalogueId("D1")) == first


def test_numbers_are_in_their_own_order(register, user):
    for n in range(1, 12):
        register.add(replace(CARD, title_fr=f"Service fictif {n}"), user)
    assert [each.id for each in register.all()] == [f"S{n}" for n in range(1, 12)]


def test_what_is_withdrawn_keeps_its_number_and_can_be_brought_back(register, user):
    added = register.add(BUDGET, user)
    gone = register.change(added, replace(added, is_withdrawn=True), user)
    again = register.add(BUDGET, user)  # nothing in force has its title
    assert (again.id, register.one(added.id).is_withdrawn) == ("D2", True)
    with pytest.raises(TitleInUse):
        register.change(gone, added, user)
    register.change(again, replace(again, is_withdrawn=True), user)
    assert not register.change(gone, added, user).is_withdrawn


def test_what_is_as_it_was_makes_no_entry(office, register, user):
    added = register.add(BUDGET, user)
    before = entries(office)
    register.change(added, replace(added, title_ar=f" {added.title_ar} "), user)
    assert entries(office) == before


def test_what_is_not_whole_is_not_kept(office, register, user):
    before = entries(office)
    with pytest.raises(Missing):
        register.add(replace(BUDGET, place=""), user)
    with pytest.raises(UnknownRecord):
        register.one(CatalogueId("D9"))
    assert entries(office) == before


def test_two_documents_in_force_are_not_called_alike(register, user):
    register.add(BUDGET, user)
    with pytest.raises(TitleInUse) as told:
        register.add(replace(BUDGET, title_ar="س", title_fr="مِيزانِية سنةٍ افتراضيّة"), user)
    assert (told.value.field, told.value.record) == ("title_fr", "D1")
    register.add(replace(CARD, title_ar=BUDGET.title_ar), user)


def test_words_are_content_and_not_facts(office, register, user):
    register.add(BUDGET, user)
    with office._database.reading() as session:
        kind = EntryRow.kind == "publication_changed"
        facts = session.scalars(select(EntryRow.facts).where(kind)).one()
    assert facts == (
        b'{"art10":"6","is_withdrawn":false,"publication":"D1","published_on":"2025-12-31","v":1}'
    )


def test_the_register_made_again_from_the_journal_is_the_same(office, register, user):
    added = register.add(BUDGET, user)
    register.add(CARD, user)
    register.change(added, replace(added, is_withdrawn=True, published_on=None), user)
    before = register.all()
    with office._database.writing() as session:
        rebuild(session)
    assert register.all() == before
    assert office.verification.verify()


@pytest.mark.parametrize("role", Role)
def test_a_clerk_reads_the_register_and_does_not_change_it(office, register, user, role):
    register.add(BUDGET, user)
    other = office.accounts.open_account("other", "", role, PASSWORD, user)
    seen = sheet(register)
    if role is Role.CLERK:
        (budget,) = register.all()
        for call in (
            lambda: register.add(CARD, other),
            lambda: register.change(budget, replace(budget, place="x"), other),
            lambda: register.take(seen, other),
        ):
            with pytest.raises(NotAllowed):
                call()
        assert len(register.all()) == 1
    else:
        register.take(seen, other)
        assert len(register.all()) == 2


def test_a_sheet_does_what_was_previewed(office, register, user):
    register.add(BUDGET, user)
    before = entries(office)
    seen = sheet(register)
    assert [line.kind for line in seen.lines] == [LineKind.ADDED, LineKind.CHANGED]
    assert entries(office) == before
    register.take(seen, user)
    assert [(each.id, each.place) for each in register.all()] == [("D1", "مكان آخر"), ("D2", "مقر")]
    assert register.one(CatalogueId("D1")).text == BUDGET.text
    again = sheet(register)
    assert [line.kind for line in again.lines] == [LineKind.SAME] * 2
    register.take(again, user)
    assert entries(office) == before + 2


def test_one_wrong_row_keeps_all_of_them_out(office, register, user):
    before = entries(office)
    seen = sheet(register, SHEET + "دليل,مقر,20\n")
    with pytest.raises(FaultyRows) as told:
        register.take(seen, user)
    assert (told.value.number, told.value.row) == (1, 4)
    assert (register.all(), entries(office)) == ((), before)


def test_what_would_no_longer_do_the_same_is_refused(register, user):
    seen = sheet(register)
    register.add(BUDGET, user)
    with pytest.raises(Outdated):
        register.take(seen, user)
    assert len(register.all()) == 1


def test_a_change_of_what_others_have_changed_is_refused_and_says_who_did(register, user, others):
    seen = register.add(BUDGET, user)
    register.add(CARD, user)
    now = register.change(seen, replace(seen, place="مقر"), others)
    for changed in (replace(seen, text="x"), replace(seen, is_withdrawn=True)):
        with pytest.raises(Outdated) as told:
            register.change(seen, changed, user)
        assert (told.value.by, told.value.now) == (others.name, now)
        assert f"{told.value.at:%Y-%m-%d %H:%M}" == "2026-11-23 11:00"
    assert register.change(seen, now, user) == now  # both want the same
    assert register.change(now, replace(now, text="x"), user) == register.one(seen.id)


def test_of_those_who_change_one_at_the_same_moment_all_but_one_are_told(office, clock, user):
    offices = [office, *(Office.open(office.folder, clock) for _ in range(2))]
    for title in ("أولى", "ثانية", "ثالثة", "رابعة"):
        seen = office.publications.add(replace(BUDGET, title_ar=title), user)
        wanted = [replace(seen, place=f"مكان {n}") for n in range(len(offices))]
        failed = together(
            *(
                partial(each.publications.change, seen, new, user)
                for each, new in zip(offices, wanted, strict=True)
            )
        )
        assert [type(each) for each in failed if each] == [Outdated] * 2
        kept = office.publications.one(seen.id)
        assert kept == wanted[failed.index(None)]
        assert all(each.now == kept for each in failed if each)
    for each in offices[1:]:
        each.close()


def test_of_two_who_take_over_the_same_sheet_one_sees_what_is_left_of_it(register, user):
    seen = sheet(register)
    failed = together(lambda: register.take(seen, user), lambda: register.take(seen, user))
    (told,) = [each for each in failed if each]
    assert {line.kind for line in told.now.lines} == {LineKind.SAME}
    assert len(register.all()) == 2


def test_a_sheet_is_not_taken_twice(register, user):
    seen = sheet(register)
    register.take(seen, user)
    with pytest.raises(Outdated):
        register.take(seen, user)
    assert len(register.all()) == 2


def test_an_import_that_fails_in_the_middle_leaves_nothing(office, register, user, monkeypatch):
    seen, before, append = sheet(register), entries(office), office.journal.append
    calls = []

    def second_fails(*given, **named):
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return append(*given, **named)

    monkeypatch.setattr(office.journal, "append", second_fails)
    with pytest.raises(KeyboardInterrupt):
        register.take(seen, user)
    assert (register.all(), entries(office)) == ((), before)


def test_half_characters_and_what_cannot_be_seen_do_not_stay(office, register, user):
    added = register.add(replace(CARD, title_fr="a\ud800\x00b\u202e", text="c\ud800\x00"), user)
    assert (added.title_fr, added.text) == ("a\ufffd b", "c\ufffd")
    assert register.one(added.id) == added


def test_a_request_can_be_about_what_is_published(office, register, user):
    register.add(BUDGET, user)
    assert office.requests.register(asked(about=(CatalogueId("D1"),)), user)
    with pytest.raises(UnknownRecord):
        office.requests.register(asked(about=(CatalogueId("S1"),)), user)
    office.requests.orient(user, (CatalogueId("D1"),))


def test_what_no_entry_says_does_not_outlast_a_rebuild(office, register, user):
    register.add(BUDGET, user)
    with office._database.writing() as session:
        session.execute(update(PublicationRow).values(place="elsewhere"))
        rebuild(session)
    assert register.one(CatalogueId("D1")).place == BUDGET.place
