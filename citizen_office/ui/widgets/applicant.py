"""Who asks: the number of an identity paper, names, address, and how to reach the person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_office.domain.choices import ApplicantKind, IdKind
from citizen_office.domain.intake import Applicant, NewRequest
from citizen_office.domain.people import identity_grouped, identity_number, phone_grouped
from citizen_office.domain.requests import RequestLine
from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.language import short_day
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.beside import Beside
from citizen_office.ui.widgets.buttons import FittingButton
from citizen_office.ui.widgets.choices import ChoiceRow, Folded
from citizen_office.ui.widgets.fields import CodeField, LineField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.part import Body, Part

FOREIGN_PAPERS = (IdKind.REGISTRATION_CARD, IdKind.RESIDENCE_CARD, IdKind.RECEIPT)
FILLED_IN = ("first_name", "last_name", "address", "latin_first_name", "latin_last_name")


class ApplicantPart(Part):
    """Section 2 of the form.

    Signals:
        identified: The identity number says something else.
        fill_wanted: Names and address are to be filled in from the request of this reference.
    """

    identified = Signal(str)
    fill_wanted = Signal(str)
    _offered: RequestLine | None = None

    def body(self) -> Body:
        """Return what is filled in, by its path."""
        body = super().body()
        if not self.is_foreign:
            body.pop("applicant.id_kind", None)
        return body

    def fill(self, body: Mapping[str, Any]) -> None:
        """Show a body, and clear everything that it does not name."""
        super().fill(body)
        self.offer(None)

    def fill_person(self, who: Applicant) -> None:
        """Fill in names and address, as they stand in an earlier request."""
        for name in FILLED_IN:
            control = self.controls[f"applicant.{name}"]
            assert isinstance(control, LineField)
            if (value := getattr(who, name)) is not None:
                control.setText(value)

    def offer(self, line: RequestLine | None) -> None:
        """Offer to fill in from the newest request of the same person, if there is one."""
        self._offered = line
        self.fill_button.setVisible(line is not None)
        self._say_offer()

    @property
    def is_foreign(self) -> bool:
        """Whether the person is a foreigner who lives here lawfully."""
        return self.kind_row.choice() is ApplicantKind.FOREIGN_RESIDENT

    @property
    def id_number(self) -> str:
        """The identity number as it will be kept."""
        return identity_number(self.id_field.text())

    def doubts(self) -> tuple[str, ...]:
        """Return the fields that look wrong."""
        who = {name: self._text(name) for name in ("phone", "email", "fax")}
        kind = IdKind.REGISTRATION_CARD if self.is_foreign else IdKind.CNIE
        plain = Applicant(ApplicantKind.CITIZEN, kind, self.id_number, "", "", "", **who)
        doubtful = NewRequest(plain, "").doubts()
        return tuple(path for path in doubtful if path in self.rows and self._text_at(path))

    def _build(self) -> None:
        self._build_identity()
        first = self._add("applicant.first_name", LineField(), compulsory=True)
        last = self._add("applicant.last_name", LineField(), compulsory=True)
        address = self._add("applicant.address", LineField(), compulsory=True)
        self._build_contacts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.kind_row)
        column.addWidget(self.paper_row)
        column.addWidget(self.identity_panel)
        column.addWidget(Beside(first, last, letters=14))
        column.addWidget(address)
        column.addWidget(self.contacts_fold)

    def _build_identity(self) -> None:
        self.kind_row = ChoiceRow(ApplicantKind, by_tab=False)
        self.controls["applicant.kind"] = self.kind_row
        for button in self.kind_row.buttons.values():
            button.setProperty("keyboardWay", str(Act.APPLICANT_KIND))
        self.kind_row.chosen.connect(self._follow_kind)
        self.papers_row = ChoiceRow(FOREIGN_PAPERS)
        self.papers_row.choose(FOREIGN_PAPERS[0])
        self.paper_row = self._add("applicant.id_kind", self.papers_row)
        self.paper_row.hide()
        self.id_field = CodeField(identity_grouped)
        self.id_row = self._add("applicant.id_number", self.id_field, compulsory=True)
        self.id_field.textChanged.connect(self._identify)
        self.id_field.editingFinished.connect(self._doubt)
        self.fill_button = FittingButton("earlier")
        self.fill_button.clicked.connect(self.fill_in)
        room = self.fill_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.fill_button.setSizePolicy(room)
        self.fill_row = Field(self.fill_button)
        self.identity_panel = Beside(self.id_row, self.fill_row, letters=16)
        self.fill_button.hide()

    def _build_contacts(self) -> None:
        phone = self._add("applicant.phone", CodeField(phone_grouped))
        email = self._add("applicant.email", CodeField())
        fax = self._add("applicant.fax", CodeField(phone_grouped))
        latin_first = self._add("applicant.latin_first_name", CodeField())
        latin_last = self._add("applicant.latin_last_name", CodeField())
        for row in (phone, email, fax):
            row.control.editingFinished.connect(self._doubt)  # type: ignore[attr-defined]
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(Beside(phone, email, letters=14))
        column.addWidget(Beside(latin_first, latin_last, letters=14))
        column.addWidget(fax)
        self.contacts_fold = Folded(content)
        self.contacts_fold.title_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.contacts_fold.title_button.setProperty("keyboardWay", str(Act.CONTACTS))
        self.folds.append(self.contacts_fold)

    def _retranslate(self) -> None:
        names = {
            "applicant.first_name": self.tr("First name"),
            "applicant.last_name": self.tr("Family name"),
            "applicant.address": self.tr("Address"),
            "applicant.phone": self.tr("Phone"),
            "applicant.email": self.tr("E-mail"),
            "applicant.fax": self.tr("Fax"),
            "applicant.latin_first_name": self.tr("First name in Latin letters"),
            "applicant.latin_last_name": self.tr("Family name in Latin letters"),
            "applicant.id_kind": self.tr("Document"),
        }
        for path, name in names.items():
            self.rows[path].set_name(name)
        self.kind_row.setAccessibleName(self.tr("Citizen or foreign resident"))
        self.kind_row.set_words({code: name_of(code) for code in ApplicantKind})
        self.papers_row.set_words({code: name_of(code) for code in FOREIGN_PAPERS})
        for button in self.kind_row.buttons.values():
            button.setToolTip(with_key(self.tr("Citizen or foreign resident"), Act.APPLICANT_KIND))
        contacts = self.tr("Phone, e-mail, Latin names")
        short = self.tr("Phone, e-mail")
        self.contacts_fold.set_title(with_key(contacts, Act.CONTACTS), contacts, short)
        self.fill_row.set_name(" ")
        self._name_number()
        self._say_offer()
        self._say_doubts()

    def _name_number(self) -> None:
        if self.is_foreign:
            self.id_row.set_name(self.tr("Number of the residence paper"))
        else:
            self.id_row.set_name(self.tr("National card number"))

    def _say_offer(self) -> None:
        if self._offered is None:
            return
        day = short_day(self._offered.received_on)
        full = self.tr("Fill in names and address from the request of {day}").format(day=day)
        short = self.tr("Fill in as on {day}").format(day=day)
        self.fill_button.set_words(with_key(short, Act.FILL_IN), short, self.tr("Fill in"))
        self.fill_button.setAccessibleName(full)
        self.fill_button.setToolTip(with_key(full, Act.FILL_IN))

    def _say_doubts(self) -> None:
        words = {
            "applicant.id_number": self.tr("This does not look like a card number: look again."),
            "applicant.phone": self.tr("This does not look like a phone number: look again."),
            "applicant.fax": self.tr("This does not look like a fax number: look again."),
            "applicant.email": self.tr("This does not look like an e-mail address: look again."),
        }
        doubtful = self.doubts()
        for path, doubt in words.items():
            self.rows[path].show_doubt(doubt if path in doubtful else "")

    def _text(self, name: str) -> str | None:
        return self._text_at(f"applicant.{name}")

    def _text_at(self, path: str) -> str | None:
        control = self.controls[path]
        assert isinstance(control, LineField)
        return control.text().strip() or None

    @Slot()
    def _doubt(self) -> None:
        self._say_doubts()

    @Slot(str)
    def _identify(self, _text: str) -> None:
        self.offer(None)
        self.identified.emit(self.id_number)

    @Slot()
    def fill_in(self) -> None:
        """Ask for names and address from the earlier request that is offered."""
        if self._offered is not None:
            self.fill_wanted.emit(self._offered.reference)

    @Slot()
    def _follow_kind(self) -> None:
        self.paper_row.setVisible(self.is_foreign)
        self._name_number()
        self._say_doubts()
        self.edited.emit()

    @Slot()
    def turn_kind(self) -> None:
        """Turn from citizen to foreign resident, or back."""
        citizen, foreign = ApplicantKind.CITIZEN, ApplicantKind.FOREIGN_RESIDENT
        self.kind_row.choose(citizen if self.is_foreign else foreign)

    @Slot()
    def turn_contacts(self) -> None:
        """Open phone, e-mail and Latin names and go there, or fold them."""
        self.contacts_fold.set_open(not self.contacts_fold.is_open)
        if self.contacts_fold.is_open:
            self.controls["applicant.phone"].setFocus()
