"""Sheets of rows in CSV or XLSX: values only, no more than a register takes, nothing executed."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from citizen_office.domain.publications import PublicationField, title_key
from citizen_office.domain.sheets import HEADERS, Row
from citizen_office.domain.words import is_blank, one_line, without_surrogates
from citizen_office.errors import (
    EmptySheet,
    NotASheet,
    RepeatedColumn,
    SheetTooLarge,
    TooMany,
    UnknownColumn,
)
from citizen_office.places import RESOURCES

FILE = "file"
LIMIT_MB = 10
UNPACKED_MB = 50  # what an XLSX of that size may hold; a bomb holds a thousand times as much
MOST_ROWS = 2000  # in one transaction: another program waits for it
MOST_COLUMNS = 50
LONGEST_NAME = 100
LAST_ROW = 1_048_576  # of any program that writes XLSX
DELIMITERS = ",;\t"
_COLUMNS = {title_key(name): field for field, names in HEADERS.items() for name in (field, *names)}
Cells = Sequence[str]


def read_sheet(body: bytes) -> tuple[Row, ...]:
    """Return the rows below the one that names the columns; blank ones are left out.

    Raises NotASheet, SheetTooLarge, EmptySheet, TooMany, UnknownColumn or RepeatedColumn.
    """
    if len(body) > LIMIT_MB * 1_000_000:
        raise SheetTooLarge(FILE, LIMIT_MB)
    lines = _workbook(body) if body.startswith(b"PK\x03\x04") else _text(body)
    filled = ((n, cells) for n, cells in enumerate(lines, 1) if not all(map(is_blank, cells)))
    head = next(filled, None)
    columns = _columns(head[1]) if head else []
    rows = tuple(_row(n, columns, cells) for n, cells in islice(filled, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise TooMany(FILE, MOST_ROWS)
    if not rows:
        raise EmptySheet(FILE)
    return rows


def example() -> bytes:
    """Return a sheet with every column and made-up rows, for an office to begin with."""
    return (RESOURCES / "publications.csv").read_bytes()


def _columns(head: Cells) -> list[PublicationField | None]:
    columns: list[PublicationField | None] = []
    for cell in head:
        field = _COLUMNS.get(title_key(cell))
        if field is None and not is_blank(cell):
            raise UnknownColumn(FILE, one_line(cell)[:LONGEST_NAME], tuple(HEADERS))
        if field is not None and field in columns:
            raise RepeatedColumn(FILE, field)
        columns.append(field)
    return columns


def _row(number: int, columns: Sequence[PublicationField | None], cells: Cells) -> Row:
    padded = [*cells, *[""] * (len(columns) - len(cells))]
    named = dict(zip(columns, padded, strict=False))
    unnamed = [cell for n, cell in enumerate(cells) if n >= len(columns) or columns[n] is None]
    return Row(
        number,
        {field: cell for field, cell in named.items() if field is not None},
        is_ragged=not all(map(is_blank, unnamed)),
    )


def _text(body: bytes) -> Iterator[Cells]:
    """Yield the rows of a CSV, by the delimiter that names the most columns in its first row."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotASheet(FILE) from error
    if "\0" in text:
        raise NotASheet(FILE)
    try:
        mark = max(DELIMITERS, key=lambda mark: _known_names(text, mark))
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    except csv.Error as error:
        raise NotASheet(FILE) from error


def _known_names(text: str, mark: str) -> int:
    """Return how many columns the first row names if a mark stands between its cells."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    head = next((row for row in rows if any(row)), [])
    return sum(title_key(cell) in _COLUMNS for cell in head)


def _workbook(body: bytes) -> Iterator[Cells]:
    """Yield the rows of the first sheet of an XLSX."""
    try:
        _want_room(body)
        for values in _first_sheet(body):
            is_empty = values.count(None) == len(values)  # most of a million rows may be
            yield [] if is_empty else [_written(value) for value in values]
    except SheetTooLarge:
        raise
    except Exception as error:  # a file that is no workbook fails in many ways
        raise NotASheet(FILE) from error


def _want_room(body: bytes) -> None:
    """Raise SheetTooLarge where unpacking would fill the memory."""
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        unpacked = sum(each.file_size for each in packed.infolist())
    if unpacked > UNPACKED_MB * 1_000_000:
        raise SheetTooLarge(FILE, UNPACKED_MB)


def _first_sheet(body: bytes) -> Iterable[Sequence[Any]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - 200 ms that only an import is worth

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and lists that are not read anyway
        book = load_workbook(io.BytesIO(body), read_only=True, data_only=True, keep_links=False)
    return book.worksheets[0].iter_rows(max_col=MOST_COLUMNS, max_row=LAST_ROW, values_only=True)


def _written(value: Any) -> str:
    """Return what a cell holds as somebody would write it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return without_surrogates(str(value))
