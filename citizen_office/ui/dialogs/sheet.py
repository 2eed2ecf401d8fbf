"""What a sheet would do to the register, row by row, before anything is done."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from citizen_office.domain.publications import (
    NewPublication,
    PublicationField,
    PublicationKind,
)
from citizen_office.domain.sheets import NO_COLUMN, Difference, LineKind, SheetLine, SheetPreview
from citizen_office.errors import FaultyRows, Invalid
from citizen_office.ui.dialogs.kept import KeptDialog, told
from citizen_office.ui.dialogs.room import open_within
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.language import in_language, isolate, listed, ltr, named
from citizen_office.ui.messages import explain
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.lines_table import LinesTable

LINES, WIDTH = 14, 100  # of text that are seen, and in letters
SHOWN = 200  # what is wrong stands first
ENTERED = (PublicationField.PLACE, PublicationField.PUBLISHED_ON, PublicationField.ART10)


class SheetDialog(KeptDialog):
    """Shows what would be added and changed; nothing is taken over while a row is wrong."""

    before: SheetPreview

    def __init__(self, seen: SheetPreview, file: str, parent: QWidget | None = None) -> None:
        self.before, self._file = seen, file
        self.lines_table = LinesTable(4, wide=(2, 3), least=LINES)
        super().__init__("save", parent=parent)
        open_within(self, self.fontMetrics().averageCharWidth() * WIDTH, self.height())

    def renew(self, now: Any) -> None:
        """Show what the sheet would do to the register as others have left it."""
        self.before = now
        self._retranslate()

    def value(self) -> SheetPreview:
        """Return what was seen, to be taken over."""
        return self.before

    def words(self) -> Words:
        """Return how the question is put."""
        documents = self.tr("Import documents from {file}")
        services = self.tr("Import services from {file}")
        title = documents if self.before.kind is PublicationKind.DOCUMENT else services
        return Words(
            title.format(file=isolate(self._file)),
            self.tr("In the file: {counts}.").format(counts=listed(self._counts())),
            self.tr("Take over %n row(s)", "", self.before.takes),
        )

    def check(self) -> None:
        """Want rows that are all right."""
        faulty = self.before.of(LineKind.FAULTY)
        if faulty:
            raise FaultyRows("file", len(faulty), faulty[0].row)

    def _counts(self) -> list[str]:
        faulty, changed, added, same = (len(self.before.of(kind)) for kind in LineKind)
        counts = (
            (added, self.tr("%n row(s) new", "", added)),
            (changed, self.tr("%n row(s) with changes", "", changed)),
            (same, self.tr("%n row(s) as they are already", "", same)),
            (faulty, self.tr("%n row(s) wrong", "", faulty)),
        )
        return [words for number, words in counts if number]

    def _build(self) -> None:
        self._add("rows", self.lines_table)

    def _retranslate(self) -> None:
        super()._retranslate()
        more = self.tr("The first {number} of them are listed.").format(number=SHOWN)
        is_cut = len(self.before.lines) > SHOWN
        self.rows["rows"].set_name(self.tr("Rows of the file"), more if is_cut else "")
        heads = self.tr("Row"), self.tr("What it is"), self.tr("Title"), self.tr("What changes")
        self.lines_table.setHorizontalHeaderLabels(heads)
        order = list(LineKind)
        lines = sorted(self.before.lines, key=lambda line: order.index(line.kind))[:SHOWN]
        texts = [self._texts(line) for line in lines]
        self.lines_table.show_lines(lines, [line.row for line in lines], texts)
        self.go_on_button.setEnabled(self.before.takes > 0)
        wrong = self.tr(
            "Nothing is taken over while a row is wrong. Put it right in the file, and choose the"
            " file again."
        )
        self.show_fault(wrong if self.before.of(LineKind.FAULTY) else "")

    def _texts(self, line: SheetLine) -> tuple[str, ...]:
        """Return the row, what would become of it, its title, and what is wrong or changes."""
        title = in_language(line.new.title_ar, line.new.title_fr)
        wrong = [_fault(each) for each in line.faults]
        changed = [self._difference(each) for each in line.differences]
        entered = _entered(line.new) if line.kind is LineKind.ADDED else []
        said = "\n".join(wrong or changed or entered)
        return ltr(str(line.row)), name_of(line.kind), title, said

    def _difference(self, difference: Difference) -> str:
        if difference.field is PublicationField.WITHDRAWN:
            return self.tr("It is brought back.")
        before, after = isolate(told(difference.before)), isolate(told(difference.after))
        changed = self.tr("{after} instead of {before}") if difference.before else "{after}"
        gone = self.tr("nothing instead of {before}")
        words = changed if difference.after else gone
        return named(name_of(difference.field), words.format(before=before, after=after))


def _fault(fault: Invalid) -> str:
    if fault.field == NO_COLUMN:
        return explain(fault)
    return named(name_of(PublicationField(fault.field)), explain(fault))


def _entered(new: NewPublication) -> list[str]:
    """Return what is entered of a new one, beside its title."""
    values = {field: getattr(new, field) for field in ENTERED}
    return [named(name_of(field), told(value)) for field, value in values.items() if value]
