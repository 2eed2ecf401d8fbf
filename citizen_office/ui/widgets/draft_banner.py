"""Above the form: that an earlier one was not finished."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from citizen_office.domain.drafts import Draft
from citizen_office.ui.language import full_day, isolate, ltr
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.labels import Remark


class DraftBanner(QFrame):
    """Offers to go on with a form that was kept, or to throw it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._today: date | None = None
        self.setProperty("role", "warn")
        self.setProperty("panel", "true")
        self.words_remark = Remark("save", "warn", beside=True)
        self.go_on_button, self.discard_button = Button("edit"), Button("", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.words_remark, 1)
        row.addWidget(self.go_on_button)
        row.addWidget(self.discard_button)
        self.hide()

    def show_draft(self, draft: Draft | None, today: date | None = None) -> None:
        """Tell when the form was left; None takes the banner away."""
        self._draft, self._today = draft, today
        self.setVisible(draft is not None)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.go_on_button.setText(self.tr("Go on with it"))
        self.discard_button.setText(self.tr("Discard it"))
        if self._draft is None:
            return
        at = self._draft.at
        day, time = isolate(full_day(at.date())), ltr(f"{at:%H:%M}")
        if at.date() == self._today:
            words = self.tr("A form from today {time} was not finished.").format(time=time)
        else:
            text = self.tr("A form from {day}, {time}, was not finished.")
            words = text.format(day=day, time=time)
        self.words_remark.say(words)
