"""The catalogue as a tree: workshops with their proposals, commitments, what is published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from citizen_office.domain.catalogue import (
    CommitmentLine,
    FoundGroup,
    PublishedLine,
    RecordKind,
    ThemeCard,
    WorkshopCard,
    kind_of,
)
from citizen_office.domain.publications import PublicationKind
from citizen_office.domain.words import fold, folded_words
from citizen_office.ui.language import in_language, isolate, named, numbered
from citizen_office.ui.names import name_of

RECORD = Qt.ItemDataRole.UserRole  # the id of what the row stands for, of a branch its letter
WORDS = Qt.ItemDataRole.UserRole + 1
OPENS = Qt.ItemDataRole.UserRole + 2  # whether the row is a record to be read by itself
ARTICLE = "ال"
BRANCHES = {  # of what is published, and what names them
    RecordKind.DOCUMENT: PublicationKind.DOCUMENT,
    RecordKind.SERVICE: PublicationKind.SERVICE,
    RecordKind.ANSWER: FoundGroup.ANSWERS,
}
Tree = tuple[Sequence[WorkshopCard], Sequence[CommitmentLine], Sequence[PublishedLine]]
Index = QModelIndex | QPersistentModelIndex


class CatalogueModel(QStandardItemModel):
    """Rows of one column, each with the record it stands for and the words it is found by."""

    def show_catalogue(self, catalogue: Tree) -> None:
        """Show this in the place of what was before, in the language now in use."""
        workshops, commitments, published = catalogue
        self.clear()
        for workshop in workshops:
            self.appendRow(self._workshop(workshop))
        self.appendRow(self._commitments(commitments))
        for kind in BRANCHES:
            lines = [each for each in published if kind_of(each.id) is kind]
            if lines:
                self.appendRow(_published(kind, lines))

    def places(self) -> dict[str, QStandardItem]:
        """Return the row of every record."""
        rows = [self.item(row) for row in range(self.rowCount())]
        return {item.data(RECORD): item for row in rows for item in _all_of(row)}

    def _workshop(self, card: WorkshopCard) -> QStandardItem:
        text = self.tr("Workshop {number}")
        number = text.format(number=card.number)
        title = in_language(card.title_ar, card.title_fr)
        item = _row(named(number, title) if title else number, card.id)
        for theme in card.themes:
            item.appendRow(self._theme(theme))
        return item

    def _theme(self, card: ThemeCard) -> QStandardItem:
        titles = card.title_ar, card.title_fr
        title = in_language(*titles)
        if card.borders_inferred:
            text = self.tr("{title} (inferred)")
            item = _row(text.format(title=isolate(title)), card.id, *titles, opens=True)
            why = self.tr("The minutes do not say where this theme begins and ends.")
            item.setToolTip(f"{item.text()}\n{why}")
            item.setData(item.toolTip(), Qt.ItemDataRole.AccessibleTextRole)
        else:
            item = _row(title, card.id, *titles, opens=True)
        for line in card.proposals:
            item.appendRow(_row(numbered(line.number, line.text), line.id, opens=True))
        return item

    def _commitments(self, lines: Sequence[CommitmentLine]) -> QStandardItem:
        branch = _row(self.tr("Commitments of the plan"), "C")
        for line in lines:
            branch.appendRow(
                _row(commitment_title(line), line.id, line.title_ar, line.title_fr, opens=True)
            )
        return branch


class CatalogueFilter(QSortFilterProxyModel):
    """Only the rows that hold every word, what they stand under, and what stands under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)

    def look_for(self, words: str) -> None:
        """Leave only what holds these words; without any, everything."""
        self._words = [_without_article(word) for word in folded_words(words)]
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if not self._words:
            return True
        found_by = _folded(self.sourceModel().index(row, 0, parent).data(WORDS))
        return all(word in found_by for word in self._words)


def commitment_title(line: CommitmentLine) -> str:
    """Return the number of a commitment, and its title if one is known."""
    text = QCoreApplication.translate("CatalogueModel", "Commitment {number}")
    number = text.format(number=line.number)
    title = in_language(line.title_ar, line.title_fr)
    return named(number, title) if title else number


def _published(kind: RecordKind, lines: Sequence[PublishedLine]) -> QStandardItem:
    branch = _row(name_of(BRANCHES[kind]), lines[0].id[0])
    for line in lines:
        titles = line.title_ar, line.title_fr
        branch.appendRow(_row(in_language(*titles), line.id, *titles, opens=True))
    return branch


def _row(text: str, record: str, *also: str, opens: bool = False) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setToolTip(text)
    item.setData(record, RECORD)
    item.setData(opens, OPENS)
    item.setData(" ".join((text, record, *also)), WORDS)
    return item


@lru_cache(maxsize=10_000)
def _folded(words: str) -> str:
    """Return the words that a row is found by: folded when they are first looked for."""
    return " ".join(folded_words(words))


def _all_of(item: QStandardItem) -> Iterator[QStandardItem]:
    yield item
    for row in range(item.rowCount()):
        yield from _all_of(item.child(row))


def _without_article(word: str) -> str:
    """Return a word as it stands inside those that have the article and those that have not."""
    bare = word.removeprefix(fold(ARTICLE))
    return bare if len(bare) > len(ARTICLE) else word
