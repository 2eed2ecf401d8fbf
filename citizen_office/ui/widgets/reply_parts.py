"""The parts of a reply that the law wants where it does not grant all (arts 7, 8 and 18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.choices import Exemption, Ground, Outcome
from citizen_office.domain.replies import NewReply, needs
from citizen_office.domain.requests import RequestLine
from citizen_office.ui.language import ltr
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import CodeField, LineField, TextField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.found_list import IMAGES
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.links import Links

PARTS = (
    "grounds",
    "exceptions",
    "reasons",
    "withheld",
    "published_in",
    "published_at",
    "repeats",
)


class ReplyParts(QWidget):
    """Shows the parts that outcome and grounds call for, and keeps the words of the others.

    Signals:
        edited: Something was chosen or written.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = Outcome.FULL
        self._build()
        self._retranslate()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what a reply with this outcome calls for."""
        self._outcome = outcome
        self._follow()

    def offer_earlier(self, lines: Sequence[RequestLine]) -> None:
        """Offer the requests of the same year, one of which this one may repeat."""
        image = IMAGES[RecordKind.REQUEST]
        links = [(image, f"{ltr(each.reference)} {each.subject}", each.reference) for each in lines]
        self.earlier_panel.show_links(links)
        self._follow()

    def needed(self) -> dict[str, bool]:
        """Return the parts that must be there, each with whether it is."""
        kept = self.kept()
        return {name: bool(kept.get(name)) for name in self._shown()}

    def kept(self) -> dict[str, Any]:
        """Return all that was written, of hidden parts too."""
        return {
            "grounds": [str(code) for code in self.grounds_row.choices()],
            "exceptions": [str(code) for code in self.exceptions_row.choices()],
            **{name: field.text().strip() for name, field in self.fields.items()},
        }

    def body(self) -> dict[str, Any]:
        """Return what is written in the parts that have a place."""
        kept, shown = self.kept(), self._shown()
        return {name: value for name, value in kept.items() if name in shown and value}

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show what was begun."""
        chosen = body.get("grounds") or ()
        self.grounds_row.choose(*(code for code in Ground if code in chosen))
        chosen = body.get("exceptions") or ()
        self.exceptions_row.choose(*(code for code in Exemption if code in chosen))
        for name, field in self.fields.items():
            text = str(body.get(name) or "")
            if isinstance(field, TextField):
                field.set_text(text)
            else:
                field.setText(text)
        self._follow()

    def words(self) -> dict[str, str]:
        """Return what the parts are called, in the language in use."""
        return {
            "grounds": self.tr("Grounds"),
            "exceptions": self.tr("Exceptions of article 7"),
            "reasons": self.tr("Factual reasons"),
            "withheld": self.tr("What is withheld"),
            "published_in": self.tr("Title of what is published"),
            "published_at": self.tr("Where it is published"),
            "repeats": self.tr("Earlier request"),
        }

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.grounds_row = ChoiceRow(Ground, several=True)
        self.exceptions_row = ChoiceRow(Exemption, several=True)
        self.fields: dict[str, LineField | TextField] = {
            "reasons": TextField(4),
            "withheld": TextField(3),
            "published_in": LineField(),
            "published_at": LineField(),
            "repeats": CodeField(),
        }
        controls = {"grounds": self.grounds_row, "exceptions": self.exceptions_row, **self.fields}
        self.rows = {name: Field(controls[name], compulsory=True) for name in PARTS}
        self.earlier_label, self.earlier_panel = label("quiet", wraps=True), Links()
        self.earlier_panel.opened.connect(self._take_earlier)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (*self.rows.values(), self.earlier_label, self.earlier_panel):
            column.addWidget(widget)
        self.grounds_row.chosen.connect(self._tell)
        self.exceptions_row.chosen.connect(self._tell)
        for field in self.fields.values():
            (field.edited if isinstance(field, TextField) else field.textChanged).connect(
                self._tell
            )
        self._follow()

    def _retranslate(self) -> None:
        hints = {
            "grounds": self.tr("All that apply (art. 18)."),
            "exceptions": self.tr("The law wants each one named (art. 7)."),
            "reasons": self.tr("The facts of this case, not the law (law 03-01)."),
            "withheld": self.tr("Which part is left out; the rest is given (art. 8)."),
            "published_at": self.tr("The address of the page, or the place."),
            "repeats": self.tr("The number of the request of the same year."),
        }
        for name, words in self.words().items():
            self.rows[name].set_name(words, hints.get(name, ""))
        self.earlier_label.setText(self.tr("Requests of this person in the same year"))
        self.grounds_row.set_words({code: name_of(code) for code in Ground})
        self.exceptions_row.set_words({code: name_of(code) for code in Exemption})

    def _shown(self) -> list[str]:
        grounds = tuple(Ground(code) for code in self.grounds_row.choices())
        has_place = needs(NewReply(self._outcome, "", grounds=grounds))
        return [name for name in PARTS if has_place[name]]

    def _follow(self) -> None:
        shown = self._shown()
        for name, row in self.rows.items():
            row.setVisible(name in shown)
        offers = "repeats" in shown and bool(self.earlier_panel.buttons)
        self.earlier_label.setVisible(offers)
        self.earlier_panel.setVisible(offers)
        self.setVisible(bool(shown))

    @Slot()
    def _tell(self) -> None:
        self._follow()
        self.edited.emit()

    @Slot(str)
    def _take_earlier(self, reference: str) -> None:
        self.fields["repeats"].setText(reference)
