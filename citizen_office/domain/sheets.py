"""What a sheet of rows would do to the register of publications, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
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
    read_class,
    read_published_on,
    title_key,
)
from citizen_office.domain.words import one_line, western_digits
from citizen_office.errors import (
    FormulaFound,
    Invalid,
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
_READ: Mapping[PublicationField, Callable[[str], Any]] = {
    PublicationField.PUBLISHED_ON: read_published_on,
    PublicationField.ART10: read_class,
}
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

    A row is about the publication whose id it gives, else about the one of its title.
    """
    reading = _Reading(kind, known, today)
    return SheetPreview(kind, rows, tuple(map(reading.line, rows)))


def differences(before: Publication, after: NewPublication) -> tuple[Difference, ...]:
    """Return which values of a publication are to become other ones; it is then in force."""
    changed = tuple(
        Difference(field, getattr(before, field), getattr(after, field))
        for field in _VALUES
        if getattr(before, field) != getattr(after, field)
    )
    back = Difference(PublicationField.WITHDRAWN, before=True, after=False)
    return (*changed, back) if before.is_withdrawn else changed


class _Reading:
    """Reads row after row, and remembers which titles and records were met."""

    def __init__(self, kind: PublicationKind, known: Iterable[Publication], today: date) -> None:
        self._kind = kind
        self._today = today
        self._known = {each.id: each for each in known if each.kind is kind}
        in_force_last = sorted(self._known.values(), key=lambda each: not each.is_withdrawn)
        self._titled = {title: each.id for each in in_force_last for title in each.titles}
        self._met: dict[str, int] = {}

    def line(self, row: Row) -> SheetLine:
        """Return what a row would do."""
        faults: dict[str, Invalid] = {}
        if row.is_ragged:
            faults[NO_COLUMN] = UnnamedColumn(NO_COLUMN)
        values = _values(row, faults)
        before = self._before(row, values, faults)
        blank = NewPublication(kind=self._kind)
        old = {name: getattr(before or blank, name) for name in _VALUES}
        new = cleaned(NewPublication(kind=self._kind, **old | values))
        for fault in (*faults_in(new, self._today), *self._collisions(row, new, before)):
            faults.setdefault(fault.field, fault)
        found = tuple(faults.values())
        changed = differences(before, new) if before is not None else ()
        return SheetLine(row.number, new, before.id if before else None, changed, found)

    def _before(
        self, row: Row, values: Mapping[str, Any], faults: dict[str, Invalid]
    ) -> Publication | None:
        """Return the publication that a row is about; None for a new one."""
        written = western_digits(one_line(row.cells.get(PublicationField.ID, ""))).upper()
        if written:
            found = next((each for each in self._known.values() if each.id == written), None)
            if found is None:
                faults[PublicationField.ID] = UnknownRecord(PublicationField.ID, written)
            return found
        for field in (PublicationField.TITLE_AR, PublicationField.TITLE_FR):
            record = self._titled.get(title_key(values.get(field, "")))
            if record is not None:
                return self._known[record]
        return None

    def _collisions(
        self, row: Row, new: NewPublication, before: Publication | None
    ) -> Iterator[Invalid]:
        """Yield what the row shares with another one, or with another publication."""
        if before is not None and self._met.setdefault(before.id, row.number) != row.number:
            yield RepeatedRow(PublicationField.ID, self._met[before.id])
        for field in (PublicationField.TITLE_AR, PublicationField.TITLE_FR):
            title = title_key(getattr(new, field))
            if not title:
                continue
            if self._met.setdefault(f" {title}", row.number) != row.number:
                yield RepeatedRow(field, self._met[f" {title}"])
            holder = self._titled.get(title)
            is_other = holder is not None and (before is None or holder != before.id)
            if holder is not None and is_other and not self._known[holder].is_withdrawn:
                yield TitleInUse(field, holder)


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
            values[field] = _READ.get(field, str)(text)
        except Invalid as fault:
            faults[field] = fault
    return values
