"""What was asked, how, and by whom; of the identity number the end, until somebody looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_office.domain.catalogue import RecordKind, kind_of
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.people import identity_grouped, phone_number
from citizen_office.domain.requests import RequestLine, RequestView
from citizen_office.ui.language import full_day, ltr, short_day
from citizen_office.ui.names import name_of, name_of_record
from citizen_office.ui.widgets.buttons import IconButton
from citizen_office.ui.widgets.found_list import IMAGES
from citizen_office.ui.widgets.labels import Fact, label
from citizen_office.ui.widgets.links import Links

_LONG = re.compile(r"\S{24,}")


class FactsPanel(QWidget):
    """The request as it was taken down, corrected.

    Signals:
        record_opened: A record of the catalogue that the request is about is to be shown.
        request_opened: An earlier request of the same person is to be shown.
        number_wanted: The whole identity number is to be shown.
    """

    record_opened = Signal(str)
    request_opened = Signal(str)
    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RequestView | None = None
        self._same_year: Sequence[RequestLine] = ()
        self._earlier: Sequence[RequestLine] = ()
        self._number = ""
        self._build()
        self._retranslate()

    def show_request(self, view: RequestView) -> None:
        """Show what was asked; of another request than before the identity number is hidden."""
        before = self._view
        if before is None or before.state.request != view.state.request:
            self._number = ""
            self._same_year, self._earlier = (), ()
        self._view = view
        self._show()

    def show_earlier(
        self, same_year: Sequence[RequestLine], earlier: Sequence[RequestLine]
    ) -> None:
        """Name the other requests of the same person: of the same year, and of other years."""
        self._same_year, self._earlier = same_year, earlier
        self._show_links()

    def show_number(self, number: str) -> None:
        """Show the whole identity number until it is hidden again."""
        self._number = number
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.facts = {name: Fact(can_copy=name in _COPIED) for name in _NAMES}
        self.facts["subject"].value_label.setProperty("role", "name")
        self.asked_label, self.person_label = label("section"), label("section")
        self.show_button = IconButton("show")
        self.show_button.setCheckable(True)
        self.show_button.clicked.connect(self._turn_number)
        self.number_row = QWidget()
        number = QHBoxLayout(self.number_row)
        number.setContentsMargins(0, 0, 0, 0)
        number.setSpacing(4)
        number.addWidget(self.facts["id_number"], 1)
        number.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.about_label = label("quiet", wraps=True)
        self.number_remark_label = label("quiet", wraps=True)
        self.same_year_label = label("quiet", wraps=True)
        self.earlier_label = label("quiet", wraps=True)
        self.about_panel, self.same_year_panel, self.earlier_panel = Links(), Links(), Links()
        self.about_panel.opened.connect(self.record_opened)
        for links in (self.same_year_panel, self.earlier_panel):
            links.opened.connect(self.request_opened)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.asked_label)
        for name in _ASKED:
            column.addWidget(self.facts[name])
        column.addWidget(self.about_label)
        column.addWidget(self.about_panel)
        column.addWidget(self.person_label)
        for name in _PERSON:
            column.addWidget(self.number_row if name == "id_number" else self.facts[name])
            if name == "id_number":
                column.addWidget(self.number_remark_label)
        for widget in (
            self.same_year_label,
            self.same_year_panel,
            self.earlier_label,
            self.earlier_panel,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self.asked_label.setText(self.tr("What is asked"))
        self.person_label.setText(self.tr("Who asks"))
        self.about_label.setText(self.tr("It is about"))
        self.same_year_label.setText(self.tr("Other requests of this person in the same year"))
        self.earlier_label.setText(self.tr("Requests of this person in other years"))
        self.number_remark_label.setText(self.tr("Shown numbers are recorded."))
        names = {
            "subject": self.tr("Subject"),
            "details": self.tr("Details"),
            "urgent_reason": self.tr("Why it is urgent"),
            "period": self.tr("Period"),
            "contained_in": self.tr("Contained in"),
            "received": self.tr("Received on"),
            "channel": self.tr("How it came"),
            "paper_number": _name_of_paper_number(),
            "portal_reference": self.tr("Number on the portal"),
            "delivery": self.tr("How the reply is wanted"),
            "help": self.tr("Help given"),
            "name": self.tr("Name"),
            "id_number": self.tr("Identity number"),
            "address": self.tr("Address"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "fax": self.tr("Fax"),
        }
        for name, words in names.items():
            self.facts[name].set_name(words)
        self._show()

    def _show(self) -> None:
        if self._view is None:
            return
        asked = self._view.asked
        values = _values(asked) if asked else {"subject": self.tr("The contents were erased.")}
        values["received"] = full_day(self._view.state.received_on)
        if asked is not None:
            hidden = asked.applicant.id_number
            values["id_number"] = ltr(identity_grouped(self._number) if self._number else hidden)
            self.facts["id_number"].set_name(name_of(asked.applicant.id_kind))
        for name, fact in self.facts.items():
            value = values.get(name) or ""
            fact.setVisible(bool(value))
            fact.show_value(breakable(value), self._plain(name) if name in _COPIED else value)
        self.number_row.setVisible(asked is not None)
        self.number_remark_label.setVisible(asked is not None)
        self.person_label.setVisible(asked is not None)
        self._show_button()
        self._show_links()

    def _plain(self, name: str) -> str:
        """Return what is copied: a value as it was taken down, without groups."""
        asked = self._view.asked if self._view else None
        if asked is None or name == "id_number":
            return self._number
        holder = asked if name == "portal_reference" else asked.applicant
        return getattr(holder, name) or ""

    def _show_button(self) -> None:
        is_shown = bool(self._number)
        self.facts["id_number"].copy_button.setVisible(is_shown)
        self.show_button.setChecked(is_shown)
        self.show_button.set_image("hide" if is_shown else "show")
        self.show_button.set_words(
            self.tr("Hide the identity number") if is_shown else self.tr("Show the identity number")
        )

    def _show_links(self) -> None:
        asked = self._view.asked if self._view else None
        records = [
            (IMAGES[kind_of(record)], name_of_record(record), str(record))
            for record in (asked.about if asked else ())
        ]
        self.about_panel.show_links(records)
        self.about_label.setVisible(bool(records))
        for links, name, lines in (
            (self.same_year_panel, self.same_year_label, self._same_year),
            (self.earlier_panel, self.earlier_label, self._earlier),
        ):
            links.show_links([_link(line) for line in lines])
            name.setVisible(bool(lines))

    @Slot()
    def _turn_number(self) -> None:
        if self._number:
            self.show_number("")
        else:
            self._show_button()  # it is shown once it is recorded that somebody looks
            self.number_wanted.emit()


_ASKED = (
    "subject",
    "details",
    "urgent_reason",
    "period",
    "contained_in",
    "delivery",
    "received",
    "channel",
    "paper_number",
    "portal_reference",
    "help",
)
_PERSON = ("name", "id_number", "address", "phone", "email", "fax")
_NAMES = (*_ASKED, *_PERSON)
_COPIED = frozenset({"id_number", "phone", "email", "portal_reference"})


def _link(line: RequestLine) -> tuple[str, str, str]:
    words = f"{ltr(line.reference)} {line.subject} · {name_of(line.status)}"
    return IMAGES[RecordKind.REQUEST], words, line.reference


def _period(first: date | None, last: date | None) -> str:
    """Return a period; its days stand in the order of reading."""
    if not (first or last):
        return ""
    text = QCoreApplication.translate("FactsPanel", "from {first} to {last}")
    days = [short_day(day) if day else "…" for day in (first, last)]
    return text.format(first=days[0], last=days[1])


def _name_of_paper_number() -> str:
    """Return what the field is called in the form at the counter."""
    return QCoreApplication.translate("AnswerPart", "Number in the register on paper")


def breakable(text: str) -> str:
    """Let very long words go on in the next line."""
    return _LONG.sub(lambda found: "\u200b".join(re.findall(r".{1,12}", found.group())), text)


def _values(asked: NewRequest) -> dict[str, str | None]:
    """Return what is shown at once; the identity number is not."""
    who, given = asked.applicant, asked.assistance
    latin = " ".join(filter(None, (who.latin_first_name, who.latin_last_name)))
    name = f"{who.first_name} {who.last_name}"
    return {
        "subject": asked.subject,
        "details": asked.details,
        "urgent_reason": asked.urgent_reason,
        "period": _period(asked.period_from, asked.period_to),
        "contained_in": _names(*asked.contained_in),
        "channel": name_of(asked.channel),
        "paper_number": asked.paper_number and ltr(asked.paper_number),
        "portal_reference": asked.portal_reference and ltr(asked.portal_reference),
        "delivery": _names(asked.delivery, asked.medium),
        "help": _names(*given.kinds, given.read_back_in, given.mark),
        "name": f"{name}\n{latin}" if latin else name,
        "address": who.address,
        "phone": who.phone and ltr(phone_number(who.phone)),
        "email": who.email and ltr(who.email),
        "fax": who.fax and ltr(who.fax),
    }


def _names(*codes: StrEnum | None) -> str:
    return _joined(*(name_of(code) for code in codes if code is not None))


def _joined(*words: str | None) -> str:
    return " · ".join(word for word in words if word)
