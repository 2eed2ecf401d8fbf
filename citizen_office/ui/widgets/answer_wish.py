"""How the answer is wanted, in which language the papers are, and how the request came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.choices import Channel, Delivery, Language, Medium
from citizen_office.errors import NotADate
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.language import in_line
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.beside import Beside
from citizen_office.ui.widgets.choices import ChoiceRow, Folded
from citizen_office.ui.widgets.fields import CodeField, DayField
from citizen_office.ui.widgets.part import Body, Part


class AnswerPart(Part):
    """Section 3 of the form.

    Signals:
        received_changed: The request was received on another day.
    """

    received_changed = Signal()

    def body(self) -> Body:
        """Return what is filled in, by its path; what is hidden does not count."""
        body = super().body()
        if self.medium_row.isHidden():
            body.pop("medium", None)
        if self.channel is not Channel.PORTAL:
            body.pop("portal_reference", None)
        return body

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a body, and clear everything that it does not name."""
        super().fill(body)
        is_usual = (self.language, self.channel) == (Language.ARABIC, Channel.IN_PERSON)
        is_older = not {"received_on", "paper_number"}.isdisjoint(body)
        self.channel_fold.set_open(is_older or not is_usual)

    @property
    def channel(self) -> Channel:
        """How the request came."""
        chosen = self.channel_row.choice()
        assert isinstance(chosen, Channel)
        return chosen

    @property
    def language(self) -> Language:
        """The language of the papers."""
        chosen = self.language_row.choice()
        assert isinstance(chosen, Language)
        return chosen

    def received_on(self) -> date | None:
        """Return the day of receipt: None today, or while none can be read."""
        try:
            return self.received_field.day()
        except NotADate:
            return None

    def _build(self) -> None:
        self.delivery_row = ChoiceRow(Delivery, none=True)
        self.wanted_row = self._add("delivery", self.delivery_row)
        self.delivery_row.chosen.connect(self._follow_delivery)
        self.copy_row = ChoiceRow(Medium, none=True)
        self.medium_row = self._add("medium", self.copy_row)
        self.medium_row.hide()
        self._build_channel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.wanted_row, self.medium_row, self.channel_fold):
            column.addWidget(widget)

    def _build_channel(self) -> None:
        self.language_row, self.channel_row = ChoiceRow(Language), ChoiceRow(Channel)
        self.paper_row = self._add("language", self.language_row)
        self.came_row = self._add("channel", self.channel_row)
        self.received_field = DayField()
        self.received_row = self._add("received_on", self.received_field)
        self.number_row = self._add("paper_number", CodeField())
        self.portal_row = self._add("portal_reference", CodeField())
        self.language_row.choose(Language.ARABIC)
        self.channel_row.choose(Channel.IN_PERSON)
        self.language_row.chosen.connect(self._say_choices)
        self.channel_row.chosen.connect(self._follow_channel)
        self.received_field.textChanged.connect(self._follow_day)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.paper_row)
        column.addWidget(self.came_row)
        column.addWidget(Beside(self.received_row, self.number_row, letters=14))
        column.addWidget(self.portal_row)
        self.channel_fold = Folded(content)
        self.channel_fold.title_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.channel_fold.title_button.setProperty("keyboardWay", str(Act.CHANNEL))
        self.folds.append(self.channel_fold)
        self.portal_row.hide()

    def _retranslate(self) -> None:
        self.wanted_row.set_name(self.tr("Way of delivery"), self.tr("May be left open."))
        self.medium_row.set_name(self.tr("Copy"))
        self.paper_row.set_name(self.tr("Language of the papers"))
        self.came_row.set_name(self.tr("How the request came"))
        self.received_row.set_name(
            self.tr("Day of receipt"), self.tr("day/month/year; today if empty")
        )
        self.number_row.set_name(
            self.tr("Number in the register on paper"),
            self.tr("If it was taken down there before."),
        )
        self.portal_row.set_name(self.tr("Number on the portal"))
        self.delivery_row.set_words({code: name_of(code) for code in Delivery})
        self.copy_row.set_words({code: name_of(code) for code in Medium})
        self.language_row.set_words({code: name_of(code) for code in Language})
        self.channel_row.set_words({code: name_of(code) for code in Channel})
        self._say_choices()

    @Slot()
    def _say_choices(self) -> None:
        """Say in the title of the folded part what is chosen in it."""
        text = self.tr("Papers: {language} · {channel}")
        language, channel = in_line(name_of(self.language)), in_line(name_of(self.channel))
        title = text.format(language=language, channel=channel)
        short = self.tr("Papers, channel")
        self.channel_fold.set_title(with_key(title, Act.CHANNEL), title, short)

    @Slot()
    def _follow_delivery(self) -> None:
        self.medium_row.setVisible(self.delivery_row.choice() is Delivery.ON_SITE)

    @Slot()
    def _follow_channel(self) -> None:
        self.portal_row.setVisible(self.channel is Channel.PORTAL)
        self._say_choices()
        self.received_changed.emit()

    @Slot()
    def _follow_day(self) -> None:
        self.received_changed.emit()

    @Slot()
    def turn_channel(self) -> None:
        """Open language and channel and go there, or fold them."""
        self.channel_fold.set_open(not self.channel_fold.is_open)
        if self.channel_fold.is_open:
            self.language_row.focus_choice()
