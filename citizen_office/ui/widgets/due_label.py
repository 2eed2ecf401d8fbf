"""How far off a term is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from citizen_office.domain.requests import SOON_DAYS
from citizen_office.ui.language import days_left
from citizen_office.ui.widgets.labels import Remark


class DueLabel(Remark):
    """How far off a term is: in words, and in a colour with a shape of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("later", "quiet", parent=parent)

    def show_days(self, days: int | None) -> None:
        """Show working days left, negative once the term has passed; None: there is no term."""
        self.setVisible(days is not None)
        if days is not None:
            image, role = due_look(days)
            self.say(days_left(days), image, role)


def due_look(days: int) -> tuple[str, str]:
    """Return the shape and the role of a term that is so many working days off."""
    if days < 0:
        return "overdue", "bad"
    if days == 0:
        return "today", "bad"
    return ("soon", "warn") if days <= SOON_DAYS else ("later", "quiet")
