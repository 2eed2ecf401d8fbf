"""What is read of a file that somebody made in a spreadsheet program, and what is refused."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from citizen_office.domain.publications import PublicationField
from citizen_office.domain.sheets import HEADERS
from citizen_office.errors import (
    EmptySheet,
    Invalid,
    NotASheet,
    RepeatedColumn,
    SheetTooLarge,
    TooMany,
    UnknownColumn,
)
from citizen_office.store import sheets
from citizen_office.store.sheets import example, read_sheet

TITLE, PLACE, DAY = (
    PublicationField.TITLE_AR,
    PublicationField.PLACE,
    PublicationField.PUBLISHED_ON,
)


def saved(book) -> bytes:
    body = io.BytesIO()
    book.save(body)
    return body.getvalue()


def workbook(*rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


WHOLE = workbook(["title_ar", "place"], ["دليل", "مقر"])


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_a_csv_is_read_whatever_stands_between_its_cells(mark, start):
    text = f'{start}"title_ar"{mark}"place"\r\n"دليل{mark} مثال"{mark}"سطر\nثان"\r\n'
    (row,) = read_sheet(text.encode())
    assert (row.number, row.is_ragged) == (2, False)
    assert row.cells == {TITLE: f"دليل{mark} مثال", PLACE: "سطر\nثان"}


def test_an_xlsx_is_read_by_its_values():
    body = workbook(
        ["العنوان", "تاريخ النشر", "الفئة", "المكان"],
        ["دليل", datetime.combine(date(2025, 12, 31), time(8)), 6, date(2025, 1, 2)],
        [None, None, None, None],
        ["آخر", "31/12/2025", 6.0, True],
    )
    first, second = read_sheet(body)
    assert list(first.cells.values()) == ["دليل", "2025-12-31", "6", "2025-01-02"]
    assert (second.number, *second.cells.values()) == (4, "آخر", "31/12/2025", "6", "True")


def test_columns_may_be_called_in_each_language():
    for field, names in HEADERS.items():
        for name in (field, *names):
            (row,) = read_sheet(f"{name.upper()} *\nx\n".encode())
            assert list(row.cells) == [field]


def test_rows_are_counted_as_a_spreadsheet_program_shows_them():
    rows = read_sheet(b'\ntitle_ar,place\n\n"a\nb",x\n , \nc,y')
    assert [row.number for row in rows] == [4, 6]


def test_a_short_row_leaves_its_last_cells_empty_and_a_value_without_a_column_is_seen():
    short, long, unnamed = read_sheet(b"title_ar,,place\na\nb,,x,more\nc,stray,x")
    assert short.cells == {TITLE: "a", PLACE: ""}
    assert [short.is_ragged, long.is_ragged, unnamed.is_ragged] == [False, True, True]


@pytest.mark.parametrize("body", [b"", b"\xef\xbb\xbf", b"\n \n", b"title_ar,place\n", workbook()])
def test_a_file_without_rows_is_refused(body):
    with pytest.raises(EmptySheet):
        read_sheet(body)


@pytest.mark.parametrize(
    "body",
    [
        "العنوان\nدليل".encode("cp1256"),
        b"title_ar\n\xff\xfe",
        b"title_ar\nnul\x00",
        b'title_ar\n"never closed',
        b"title_ar\n" + b"x" * 140_000,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"PK\x03\x04 and nothing else",
        workbook(["title_ar"], ["x"])[:-30],
    ],
    ids=["windows", "utf-16", "nul", "open quote", "endless cell", "xls", "no zip", "cut off"],
)
def test_what_is_no_sheet_is_refused_as_a_whole(body):
    with pytest.raises(NotASheet):
        read_sheet(body)


def test_another_packed_file_is_no_workbook():
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as packed:
        packed.writestr("content.xml", "<office/>")
    with pytest.raises(NotASheet):
        read_sheet(body.getvalue())


def test_a_first_row_that_names_something_else_is_told():
    with pytest.raises(UnknownColumn) as told:
        read_sheet("title_ar,ملاحظات\nx,y".encode())
    assert told.value.column == "ملاحظات"
    with pytest.raises(RepeatedColumn):
        read_sheet("title_ar,العنوان\nx,y".encode())


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_whatever_is_read_is_rows_or_a_known_fault(body):
    for start in (b"", b"title_ar,place\n", b"PK\x03\x04"):
        with suppress(Invalid):
            assert read_sheet(start + body)


@settings(max_examples=60)
@given(st.integers(0, 4000), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_rows_or_a_known_fault(place, damage):
    body = bytearray(WHOLE)
    body[place : place + len(damage)] = damage
    with suppress(Invalid):
        assert read_sheet(bytes(body))


def test_rows_far_below_are_found_and_those_between_are_nothing():
    book = Workbook()
    book.active.append(["title_ar"])
    book.active.cell(row=200_000, column=1, value="x")
    (row,) = read_sheet(saved(book))
    assert row.number == 200_000


def test_a_hundred_thousand_rows_are_too_many():
    with pytest.raises(TooMany):
        read_sheet(b"title_ar\n" + b"x\n" * 100_000)


def test_a_file_that_is_too_large_is_not_read():
    with pytest.raises(SheetTooLarge):
        read_sheet(b"title_ar\n" + b"x" * sheets.LIMIT_MB * 1_000_000)


def test_what_would_fill_the_memory_is_not_unpacked():
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(sheets.UNPACKED_MB * 1_000_000 + 1))
    assert len(body.getvalue()) < 100_000
    with pytest.raises(SheetTooLarge):
        read_sheet(body.getvalue())


def test_a_formula_is_not_reckoned():
    (row,) = read_sheet(b"title_ar\n=1+1")
    assert row.cells[TITLE] == "=1+1"
    (row,) = read_sheet(workbook(["title_ar", "place"], ["x", "=1+1"]))
    assert row.cells == {TITLE: "x", PLACE: ""}  # nobody has reckoned it yet


def test_the_example_names_every_column_once():
    (row,) = read_sheet(example())
    assert row.cells.keys() == HEADERS.keys()
    assert row.cells[DAY] == "31/12/2025"
