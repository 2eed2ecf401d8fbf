"""The lists in which requests are looked at, each with its count."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from citizen_office.domain.requests import COUNTED, Group
from citizen_office.ui.colours import current
from citizen_office.ui.icons import icon
from citizen_office.ui.language import ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import icon_size
from citizen_office.ui.widgets.choices import ChoiceRow, CodeCombo
from citizen_office.ui.widgets.flow import GAP

GROUPS = (
    Group.OVERDUE,
    Group.TODAY,
    Group.SOON,
    Group.FOR_APPROVAL,
    Group.UNASSIGNED,
    Group.READY,
    Group.COMPLAINTS,
    Group.CONFLICTS,
    Group.OPEN,
    Group.CLOSED,
)
IMAGES = {
    Group.OVERDUE: ("overdue", "bad"),
    Group.TODAY: ("today", "bad"),
    Group.SOON: ("soon", "warn"),
    Group.FOR_APPROVAL: ("approve", "accent"),
    Group.UNASSIGNED: ("users", "accent"),
    Group.READY: ("deliver", "accent"),
    Group.COMPLAINTS: ("warning", "warn"),
    Group.CONFLICTS: ("error", "bad"),
    Group.OPEN: ("requests", "accent"),
    Group.CLOSED: ("done", "quiet"),
}
CHIP_LINES = 2  # with more of them a list takes their place


class GroupChooser(QWidget):
    """All groups side by side; where they would take the page away, a list of them.

    The row is in no layout: it would want the page to be as high as it is in the narrowest one.
    The list stands elsewhere on the page, which gives it its place.

    Signals:
        chosen: The requests of a group are to be shown.
    """

    chosen = Signal(Group)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = Group.OPEN
        self._counts: Mapping[Group, int] = {}
        self.row = ChoiceRow(GROUPS, parent=self)
        self.row.choose(self._group)
        self.row.chosen.connect(self._choose)
        self.combo = CodeCombo(GROUPS)
        self.combo.choose(self._group)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.activated.connect(self._choose_from_list)
        self.combo.hide()
        self.tell()

    def show_group(self, group: Group) -> None:
        """Show which group is chosen."""
        self._group = group
        self.row.blockSignals(True)  # noqa: FBT003 - Qt's; nobody has pressed anything
        self.row.choose(group)
        self.row.blockSignals(False)  # noqa: FBT003
        self.combo.choose(group)

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Say how many requests each group holds."""
        self._counts = counts
        self.tell()

    def tell(self) -> None:
        """Name the groups with their counts; shapes have colour only where something waits."""
        colours = current()
        words: dict[StrEnum, str] = {}
        for group in GROUPS:
            count = self._counts.get(group)
            number = "" if count is None else ltr("999+") if count >= COUNTED else str(count)
            words[group] = f"{name_of(group)} {number}".rstrip()
            image, role = IMAGES[group]
            colour = str(getattr(colours, role)) if count else colours.quiet
            button = self.row.buttons[group]
            button.setIcon(icon(image, colour, colours.on_accent, gap=True))
            button.setIconSize(icon_size(gap=True))
        self.row.set_words(words)
        self.combo.set_words(words)

    def fit(self, width: int, line: int, *, is_low: bool) -> None:
        """Take what the groups need in a width, or give their room to the list."""
        height = self.row.heightForWidth(width)
        is_long = is_low or height > (line + GAP) * CHIP_LINES
        self.setVisible(not is_long)
        self.setFixedHeight(height)
        self.row.setGeometry(0, 0, width, height)
        self.combo.setVisible(is_long)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LanguageChange,
        }:
            self.tell()
        super().changeEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(Group(self.row.choice() or self._group))

    @Slot(int)
    def _choose_from_list(self, row: int) -> None:
        self.chosen.emit(GROUPS[row])
