"""What a sheet of rows would do to the register of publications, before anything is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.publications import (
    NewPublication,
    Publication,
    PublicationField,
    PublicationKind,
    cleaned,
    faults_in,
    read_value,
    title_key,
)
from citizen_office.domain.words import one_line, western_digits
from citizen_office.errors import (
    FormulaFound,
    Invalid,
    Missing,
    RepeatedRow,
    TitleInUse,
    UnknownRecord,
    UnnamedColumn,
)

# What columns may be called, beside their own names; compared without accents and marks.
HEADERS: Mapping[PublicationField, tuple[str, ...]] = {
    PublicationField.ID: ("number", "numéro", "الرقم"),
    PublicationField.TITLE_AR: (
        "title in arabic",
        "titre en arabe",
        "العنوان بالعربية",
        "العنوان",
    ),
    PublicationField.TITLE_FR: (
        "title in french",
        "titre en français",
        "العنوان بالفرنسية",
        "titre",
    ),
    PublicationField.PLACE: ("lieu", "lieu de publication", "المكان", "مكان النشر"),
    PublicationField.PUBLISHED_ON: ("date", "date de publication", "تاريخ النشر", "التاريخ"),
    PublicationField.ART10: (
        *("class", "classe", "classe de l’article 10", "catégorie", "catégorie article 10"),
        *("فئة المادة 10", "الفئة"),
    ),
    PublicationField.TEXT: ("description", "texte", "النص", "الوصف"),
}
NO_COLUMN = "?"
_ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
_TITLES = (PublicationField.TITLE_AR, PublicationField.TITLE_FR)
_NAMING = (PublicationField.ID, *_TITLES)  # by what it is known which publication is meant
_VALUES = tuple(PublicationField(each.name) for each in fields(NewPublication)[1:])


@dataclass(frozen=True)
class Row:
    """A row of a sheet: its number there, and its cells by the column they stand in.

    A cell of a column that is not there is not given; `is_ragged` where one has no column.
    """

    number: int
    cells: Mapping[PublicationField, str]
    is_ragged: bool = False


class LineKind(StrEnum):
    """What a row would do to the register."""

    FAULTY = "faulty"
    CHANGED = "changed"
    ADDED = "added"
    SAME = "same"


@dataclass(frozen=True)
class Difference:
    """A value that a row would change, as it stands and as it would be."""

    field: PublicationField
    before: Any
    after: Any


@dataclass(frozen=True)
class SheetLine:
    """What one row would do: to which publication, and what is wrong with it."""

    row: int
    new: NewPublication
    record: CatalogueId | None
    differences: tuple[Difference, ...] = ()
    faults: tuple[Invalid, ...] = ()

    @property
    def kind(self) -> LineKind:
        """What would become of it."""
        if self.faults:
            return LineKind.FAULTY
        if self.record is None:
            return LineKind.ADDED
        return LineKind.CHANGED if self.differences else LineKind.SAME


@dataclass(frozen=True)
class SheetPreview:
    """What a sheet would do, row by row."""

    kind: PublicationKind
    rows: tuple[Row, ...]
    lines: tuple[SheetLine, ...]

    def of(self, kind: LineKind) -> tuple[SheetLine, ...]:
        """Return the rows that would do this."""
        return tuple(line for line in self.lines if line.kind is kind)

    @property
    def takes(self) -> int:
        """How many rows there are to take over; none while one of them is wrong."""
        if self.of(LineKind.FAULTY):
            return 0
        return len(self.of(LineKind.ADDED)) + len(self.of(LineKind.CHANGED))


def preview(
    kind: PublicationKind, rows: tuple[Row, ...], known: Iterable[Publication], today: date
) -> SheetPreview:
    """Return what rows would do to what the register knows of this kind.

    A row is about the publication whose id it gives, else about the one of its title. Its titles
    are compared with those that there would be afterwards, so that rows can exchange them.
    """
    return SheetPreview(kind, rows, tuple(_Reading(kind, known, today).lines(rows)))


def differences(before: Publication, after: NewPublication) -> tuple[Difference, ...]:
    """Return which values of a publication are to become other ones; it is then in force."""
    changed = tuple(
        Difference(field, getattr(before, field), getattr(after, field))
        for field in _VALUES
        if getattr(before, field) != getattr(after, field)
    )
    back = Difference(PublicationField.WITHDRAWN, before=True, after=False)
    return (*changed, back) if before.is_withdrawn else changed


@dataclass(frozen=True)
class _Read:
    """A row as it was read: the publication it is about, None for a new one, and what is wrong.

    It is unclear where an id or a title that cannot be read may have named a publication.
    """

    row: Row
    values: Mapping[str, Any]
    before: Publication | None
    new: NewPublication
    faults: dict[str, Invalid]
    is_clear: bool


class _Reading:
    """Reads all rows, then compares them with each other and with what none of them changes."""

    def __init__(self, kind: PublicationKind, known: Iterable[Publication], today: date) -> None:
        self._kind = kind
        self._today = today
        self._known: dict[str, Publication] = {each.id: each for each in known if each.kind is kind}
        in_force_last = sorted(self._known.values(), key=lambda each: not each.is_withdrawn)
        self._titled = {title: each for each in in_force_last for title in each.titles}
        self._about: dict[CatalogueId, int] = {}  # the first row about each
        self._entitled: dict[str, int] = {}  # and the first that has a title

    def lines(self, rows: Iterable[Row]) -> Iterator[SheetLine]:
        """Yield what each row would do."""
        read = [self._read(row) for row in rows]
        changed = {each.before.id for each in read if each.before}
        kept = (each for each in self._known.values() if each.is_active and each.id not in changed)
        others = {title: each.id for each in kept for title in each.titles if title}
        for each in read:
            for fault in (*self._faults(each), *self._collisions(each, others)):
                each.faults.setdefault(fault.field, fault)
            record = each.before.id if each.before else None
            changes = differences(each.before, each.new) if each.before else ()
            found = tuple(each.faults.values())
            yield SheetLine(each.row.number, each.new, record, changes, found)

    def _read(self, row: Row) -> _Read:
        faults: dict[str, Invalid] = {}
        if row.is_ragged:
            faults[NO_COLUMN] = UnnamedColumn(NO_COLUMN)
        values = _values(row, faults)
        before = self._before(row, values, faults)
        old = before or NewPublication(kind=self._kind)
        kept = {name: getattr(old, name) for name in _VALUES}
        new = cleaned(NewPublication(kind=self._kind, **kept | values))
        is_clear = before is not None or faults.keys().isdisjoint(_NAMING)
        return _Read(row, values, before, new, faults, is_clear)

    def _before(
        self, row: Row, values: Mapping[str, Any], faults: dict[str, Invalid]
    ) -> Publication | None:
        """Return the publication that a row is about; None for a new one."""
        written = western_digits(one_line(row.cells.get(PublicationField.ID, ""))).upper()
        if written:
            if written not in self._known:
                unknown = UnknownRecord(PublicationField.ID, written)
                faults.setdefault(PublicationField.ID, unknown)
            return self._known.get(written)
        titles = filter(None, (title_key(values.get(field, "")) for field in _TITLES))
        return next((self._titled[title] for title in titles if title in self._titled), None)

    def _faults(self, read: _Read) -> Iterator[Invalid]:
        """Yield what is wrong with what a row says; of an unclear one, whatever it is about."""
        for fault in faults_in(read.new, self._today):
            needed = _TITLES if fault.field in _TITLES else (fault.field,)
            is_said = all(field in read.values for field in needed)
            if read.is_clear or is_said or not isinstance(fault, Missing):
                yield fault

    def _collisions(self, read: _Read, others: Mapping[str, CatalogueId]) -> Iterator[Invalid]:
        """Yield what a row shares with an earlier one, or with what no row changes."""
        own = number = read.row.number
        if read.before:
            own = self._about.setdefault(read.before.id, number)
        if own != number:
            yield RepeatedRow(PublicationField.ID, own)
        for field in _TITLES:
            title = title_key(getattr(read.new, field))
            first = self._entitled.setdefault(title, number) if title else number
            if first not in {number, own}:
                yield RepeatedRow(field, first)
            elif title in others and read.is_clear:
                yield TitleInUse(field, others[title])


def _values(row: Row, faults: dict[str, Invalid]) -> dict[str, Any]:
    """Return the cells of a row as values; those that cannot be read are among the faults."""
    values: dict[str, Any] = {}
    for field, text in row.cells.items():
        if text.lstrip().startswith("=") or text.strip() in _ERRORS:
            faults[field] = FormulaFound(field)
            continue
        if field is PublicationField.ID:
            continue
        try:
            values[field] = read_value(field, text)
        except Invalid as fault:
            faults[field] = fault
    return values
