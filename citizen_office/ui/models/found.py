"""Findings as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from citizen_office.domain.catalogue import Found
from citizen_office.ui.language import isolate, listed, named
from citizen_office.ui.marking import QT_TRANSLATE_NOOP
from citizen_office.ui.names import name_of_record

_ROOT = QModelIndex()
ALIKE = QT_TRANSLATE_NOOP("found", "by its meaning")


class FoundModel(QAbstractListModel):
    """A row for each finding; `added` are those that belong to the request at hand."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Found, ...] = ()
        self._added: frozenset[str] = frozenset()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show findings in the place of those before."""
        self.beginResetModel()
        self.rows = tuple(found)
        self.endResetModel()

    def show_added(self, records: Sequence[str]) -> None:
        """Say which of them belong to the request."""
        self._added = frozenset(records)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def is_added(self, found: Found) -> bool:
        """Return whether a finding belongs to the request."""
        return found.id in self._added

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        found = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return found.title
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = named(head_of(found), found.title)
                spoken = listed(filter(None, (spoken, why(found))))
                added = self.tr("added to the request")
                return f"{spoken} ({added})" if self.is_added(found) else spoken
        return None


def why(found: Found) -> str:
    """Return what a finding says otherwise than it was asked; empty if it says it so."""
    if found.same:
        pairs = (f"{isolate(asked)} = {isolate(said)}" for asked, said in found.same)
        return listed(pairs)
    return QCoreApplication.translate("found", ALIKE) if found.by_meaning else ""


def head_of(found: Found) -> str:
    """Return what a finding is, with its number."""
    return name_of_record(found.id, found.kind)
