"""What the office may publish, and what rows of a sheet would do to its register."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.art10 import CLASS_NAMES, Art10Class
from citizen_office.domain.catalogue import RecordKind, is_record, kind_of
from citizen_office.domain.publications import (
    NewPublication,
    Publication,
    PublicationField,
    PublicationKind,
    checked,
    kind_of_publication,
    numbered,
    read_class,
    read_published_on,
)
from citizen_office.domain.sheets import LineKind, Row, preview
from citizen_office.errors import (
    DateInFuture,
    DateTooEarly,
    FormulaFound,
    Missing,
    NotAClass,
    NotADate,
    NotHere,
    RepeatedRow,
    TitleInUse,
    TooLong,
    UnknownRecord,
    UnnamedColumn,
)

TODAY = date(2026, 11, 23)
DOCUMENT = PublicationKind.DOCUMENT
SERVICE = PublicationKind.SERVICE
BUDGET = NewPublication(
    kind=DOCUMENT,
    title_ar="ميزانية سنة افتراضية",
    title_fr="Budget d’une année fictive",
    place="https://example.org/budget",
    published_on=date(2025, 12, 31),
    art10=Art10Class.LOCAL_BUDGETS,
)
CELLS = {
    "title_ar": "تقرير افتراضي",
    "place": "مقر افتراضي",
    "published_on": "1/2/2025",
    "art10": "١٦",
}


def kept(number, new=BUDGET, **changes) -> Publication:
    return Publication(id=numbered(new.kind, number), **vars(new) | changes)


def said(*rows, known=(), kind=DOCUMENT):
    given = (
        Row(n, {PublicationField(name): text for name, text in cells.items()})
        for n, cells in enumerate(rows, 2)
    )
    return preview(kind, tuple(given), known, TODAY)


def faults(line):
    return [(type(fault), fault.field) for fault in line.faults]


def test_every_class_of_article_10_has_a_name_in_both_languages():
    assert [int(each) for each in Art10Class] == list(range(1, 20))
    names = [name for each in Art10Class for name in CLASS_NAMES[each]]
    assert all(names)
    assert len(set(names)) == 38


def test_an_id_says_what_is_published():
    assert kind_of_publication(numbered(DOCUMENT, 7)) is DOCUMENT
    assert kind_of_publication(numbered(SERVICE, 12)) is SERVICE


@pytest.mark.parametrize(
    ("changes", "cause", "field"),
    [
        ({"title_ar": "\u200f ", "title_fr": ""}, Missing, "title_ar"),
        ({"title_fr": "x" * 501}, TooLong, "title_fr"),
        ({"place": "\t"}, Missing, "place"),
        ({"art10": None}, Missing, "art10"),
        ({"kind": SERVICE}, NotHere, "art10"),
        ({"published_on": date(2026, 11, 24)}, DateInFuture, "published_on"),
        ({"published_on": date(202, 5, 1)}, DateTooEarly, "published_on"),
        ({"text": "x" * 20_001}, TooLong, "text"),
    ],
)
def test_what_is_published_is_whole(changes, cause, field):
    with pytest.raises(cause) as told:
        checked(NewPublication(**vars(BUDGET) | changes), TODAY)
    assert told.value.field == field


def test_one_title_is_enough_and_a_service_needs_no_place():
    assert checked(NewPublication(kind=SERVICE, title_fr="État civil"), TODAY)


@given(st.text(st.characters(), max_size=60))
def test_any_text_is_kept_so_that_it_is_the_same_the_next_time(text):
    new = NewPublication(kind=SERVICE, title_ar="س", title_fr=text, place=text, text=text)
    once = checked(new, TODAY)
    assert checked(once, TODAY) == once
    "".join((once.title_fr, once.place, once.text)).encode()  # no half characters
    assert "\x00" not in once.text


@pytest.mark.parametrize("written", ["31/12/2025", " ٣١/١٢/٢٠٢٥", "2025-12-31", "\u200e31/12/2025"])
def test_a_day_is_read_as_people_write_it(written):
    assert read_published_on(written) == date(2025, 12, 31)


@pytest.mark.parametrize(
    "written", ["31/02/2025", "2025-02-30", "12/2025", "hier", "1/1/25", "46022"]
)
def test_a_day_that_is_none_is_refused(written):
    with pytest.raises(NotADate):
        read_published_on(written)


@pytest.mark.parametrize("written", ["20", "0", "06", "6.5", "-1", "x", "²"])
def test_a_class_that_article_10_does_not_have_is_refused(written):
    with pytest.raises(NotAClass):
        read_class(written)


def test_a_row_of_a_new_title_would_be_added():
    (line,) = said(CELLS, known=[kept(1)]).lines
    assert (line.row, line.kind, line.record) == (2, LineKind.ADDED, None)
    assert line.new.published_on == date(2025, 2, 1)
    assert line.new.art10 is Art10Class.REPORTS


def test_a_row_is_about_the_publication_of_its_title_however_it_is_spelled():
    (line,) = said(
        {"title_fr": " BUDGET d'une annee, fictive", "place": "x"}, known=[kept(1)]
    ).lines
    assert (line.kind, line.record) == (LineKind.CHANGED, "D1")
    changed = [(each.field, each.before, each.after) for each in line.differences]
    assert changed == [
        ("title_fr", "Budget d’une année fictive", "BUDGET d'une annee, fictive"),
        ("place", "https://example.org/budget", "x"),
    ]
    assert line.new.published_on == BUDGET.published_on  # its column is not there


def test_a_column_that_is_empty_takes_the_value_away():
    (line,) = said({"title_ar": BUDGET.title_ar, "published_on": " "}, known=[kept(1)]).lines
    assert [each.field for each in line.differences] == ["published_on"]
    assert line.new.published_on is None


def test_a_row_that_says_what_is_there_changes_nothing():
    cells = {"id": "d1", "title_ar": BUDGET.title_ar, "art10": "6"}
    seen = said(cells, known=[kept(1)])
    assert [line.kind for line in seen.lines] == [LineKind.SAME]
    assert seen.takes == 0


def test_a_row_about_what_was_withdrawn_brings_it_back():
    (line,) = said({"title_ar": BUDGET.title_ar}, known=[kept(1, is_withdrawn=True)]).lines
    assert [each.field for each in line.differences] == ["withdrawn"]
    both = [kept(2), kept(1, is_withdrawn=True)]
    (line,) = said({"title_ar": BUDGET.title_ar}, known=both).lines
    assert (line.kind, line.record) == (LineKind.SAME, "D2")


def test_the_other_kind_is_left_alone():
    (line,) = said({"title_ar": BUDGET.title_ar}, known=[kept(1)], kind=SERVICE).lines
    assert line.kind is LineKind.ADDED


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"published_on": "31/02/2025"}, (NotADate, "published_on")),
        ({"published_on": "24/11/2026"}, (DateInFuture, "published_on")),
        ({"art10": "20"}, (NotAClass, "art10")),
        ({"art10": ""}, (Missing, "art10")),
        ({"place": ""}, (Missing, "place")),
        ({"title_ar": "  "}, (Missing, "title_ar")),
        ({"id": "D9"}, (UnknownRecord, "id")),
        ({"id": "S1"}, (UnknownRecord, "id")),
        ({"title_ar": ' =HYPERLINK("x")'}, (FormulaFound, "title_ar")),
        ({"published_on": "#REF!"}, (FormulaFound, "published_on")),
    ],
)
def test_what_is_wrong_with_a_row_stands_at_its_column(cells, wrong):
    seen = said(CELLS | cells, CELLS | {"title_ar": "غيره"})
    assert [line.kind for line in seen.lines] == [LineKind.FAULTY, LineKind.ADDED]
    assert faults(seen.lines[0]) == [wrong]
    assert seen.takes == 0  # nothing is half imported


def test_a_value_without_a_column_is_a_fault():
    cells = {PublicationField(name): text for name, text in CELLS.items()}
    (line,) = preview(DOCUMENT, (Row(2, cells, is_ragged=True),), (), TODAY).lines
    assert faults(line) == [(UnnamedColumn, "?")]


def test_everything_that_is_wrong_with_a_row_is_told():
    (line,) = said({"title_fr": "x" * 501, "published_on": "hier", "art10": "0"}).lines
    assert [fault.field for fault in line.faults] == ["published_on", "art10", "title_fr", "place"]


def test_two_rows_of_one_title_collide():
    seen = said(CELLS, CELLS | {"title_ar": "تَقْرير إفتراضي", "title_fr": "Autre"})
    assert faults(seen.lines[1]) == [(RepeatedRow, "title_ar")]
    assert seen.lines[1].faults[0].row == 2


def test_two_rows_about_one_publication_collide():
    rows = {"id": "D1", "place": "x"}, {"title_ar": BUDGET.title_ar, "title_fr": "Autre"}
    seen = said(*rows, known=[kept(1)])
    assert (RepeatedRow, "id") in faults(seen.lines[1])


def test_a_title_that_another_publication_has_is_refused():
    other = kept(2, title_ar="غيرها", title_fr="Autre")
    (by_id,) = said({"id": "D2", "title_ar": BUDGET.title_ar}, known=[kept(1), other]).lines
    assert faults(by_id) == [(TitleInUse, "title_ar")]
    assert by_id.faults[0].record == "D1"
    cells = {"title_ar": BUDGET.title_ar, "title_fr": "AUTRE"}
    (by_title,) = said(cells, known=[kept(1), other]).lines
    assert faults(by_title) == [(TitleInUse, "title_fr")]


def test_two_publications_exchange_their_titles():
    known = [kept(1), kept(2, title_ar="غيرها", title_fr="Autre")]
    by_id = (
        {"id": "D1", "title_ar": "غيرها", "title_fr": "Autre"},
        {"id": "D2", "title_ar": BUDGET.title_ar, "title_fr": BUDGET.title_fr},
    )
    by_title = (
        {"title_ar": BUDGET.title_ar, "title_fr": "Autre"},
        {"title_ar": "غيرها", "title_fr": BUDGET.title_fr},
    )
    for rows in (by_id, by_title):
        seen = said(*rows, known=known)
        assert [(line.record, line.kind) for line in seen.lines] == [
            ("D1", LineKind.CHANGED),
            ("D2", LineKind.CHANGED),
        ]


def test_a_title_that_another_row_gives_up_is_free():
    known = [kept(1), kept(2, title_ar="غيرها", title_fr="Autre")]
    gives_up = {"id": "D1", "title_ar": "ميزانية سابقة"}
    takes = {"id": "D2", "title_ar": BUDGET.title_ar}
    for rows in ((gives_up, takes), (takes, gives_up)):
        assert [faults(line) for line in said(*rows, known=known).lines] == [[], []]
    assert faults(said(takes, known=known).lines[0]) == [(TitleInUse, "title_ar")]


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"id": "D9", "title_ar": BUDGET.title_ar}, [(UnknownRecord, "id")]),
        ({"id": "=A1", "title_fr": BUDGET.title_fr}, [(FormulaFound, "id")]),
        ({"id": "؟", "title_ar": ""}, [(UnknownRecord, "id")]),
        ({"title_fr": "=A1"}, [(FormulaFound, "title_fr")]),
        ({"id": "D9", "place": ""}, [(UnknownRecord, "id"), (Missing, "place")]),
        (
            {"id": "D9", "title_ar": "", "title_fr": " ", "art10": "0"},
            [(NotAClass, "art10"), (UnknownRecord, "id"), (Missing, "title_ar")],
        ),
    ],
)
def test_what_follows_only_from_what_cannot_be_read_is_not_told(cells, wrong):
    (line,) = said(cells, known=[kept(1)]).lines
    assert faults(line) == wrong


def test_a_row_about_what_an_earlier_one_is_about_is_told_so_once():
    rows = {"id": "D1", "title_ar": BUDGET.title_ar}, {"title_fr": BUDGET.title_fr}
    assert faults(said(*rows, known=[kept(1)]).lines[1]) == [(RepeatedRow, "id")]


TITLES = st.sampled_from(["", "أ", "ب", "ج", "إ", "x", "y", "Z"])
PAIRS = st.tuples(TITLES, TITLES).filter(any)
REGISTERS = st.lists(st.tuples(PAIRS, st.booleans()), max_size=5)
IDS = st.sampled_from(["", "D1", "D2", "D3", "D4", "D9", "=A1"])
ROWS = st.lists(st.tuples(IDS, PAIRS), max_size=5)


def register(entries):
    """Return a register of these titles, and whether each is withdrawn; no two in force collide."""
    known, taken = [], set()
    for n, ((title_ar, title_fr), is_withdrawn) in enumerate(entries, 1):
        each = kept(n, title_ar=title_ar, title_fr=title_fr, is_withdrawn=is_withdrawn)
        if not is_withdrawn and each.titles & taken:
            each = kept(n, title_ar=title_ar, title_fr=title_fr, is_withdrawn=True)
        taken |= each.titles if each.is_active else set()
        known.append(each)
    return known


def as_cells(record, pair):
    cells = {"title_ar": pair[0], "title_fr": pair[1], "place": "x", "art10": "6"}
    return {"id": record} | cells


def afterwards(seen, known):
    """Return what the register would be once a sheet were taken over."""
    after = {each.id: each for each in known}
    for n, line in enumerate(seen.lines, len(known) + 1):
        record = line.record or numbered(DOCUMENT, n)
        after[record] = Publication(id=record, **vars(line.new))
    return after


def collide(after):
    titles = [title for each in after.values() if each.is_active for title in each.titles]
    return len(titles) != len(set(titles))


@given(REGISTERS, ROWS)
def test_a_sheet_without_faults_leaves_no_title_twice(entries, rows):
    known = register(entries)
    assert not collide({each.id: each for each in known})
    seen = said(*(as_cells(*row) for row in rows), known=known)
    assert seen.of(LineKind.FAULTY) or not collide(afterwards(seen, known))


@given(REGISTERS, st.permutations(range(1, 6)), st.lists(PAIRS, max_size=5))
def test_whatever_leaves_no_title_twice_is_taken(entries, numbers, pairs):
    known = register(entries)
    ids = [f"D{n}" for n in numbers if n <= len(known)]
    seen = said(*map(as_cells, ids, pairs), known=known)
    assert bool(seen.of(LineKind.FAULTY)) == collide(afterwards(seen, known))


@given(
    st.dictionaries(
        st.sampled_from(["title_ar", "title_fr", "place", "published_on", "art10"]),
        st.sampled_from(["", "أ", "ب", "6", "=A1", "31/02/2025", "24/11/2026", "x" * 501]),
    ),
    REGISTERS.filter(bool),
)
def test_a_row_with_an_unreadable_id_is_told_no_fault_it_would_not_have_with_another(
    cells, entries
):
    known = register(entries)
    (unread,) = said({"id": "D99"} | cells, known=known).lines
    cause, *_ = [fault for fault in faults(unread) if fault[1] == "id"]
    assert cause == (UnknownRecord, "id")
    for each in known:
        (line,) = said({"id": each.id} | cells, known=known).lines
        assert {*faults(unread)} - {cause} <= {*faults(line)}


def test_what_is_published_can_be_shown_by_its_number():
    assert [kind_of(each) for each in ("D7", "S12")] == [RecordKind.DOCUMENT, RecordKind.SERVICE]
    assert all(map(is_record, ("A4", "D7", "S12", "W1-31", "C3")))
    assert not any(map(is_record, ("D0", "D", "X1", "W1-T2", "W1")))
