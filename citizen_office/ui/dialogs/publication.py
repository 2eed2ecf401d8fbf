"""A document or an entry of the guide: a new one, or other values for one that is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.publications import (
    NewPublication,
    PublicationField,
    PublicationKind,
    checked,
    cleaned,
)
from citizen_office.ui.dialogs.kept import KeptDialog, Values
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.language import ltr
from citizen_office.ui.names import name_of, name_of_class
from citizen_office.ui.widgets.choices import StillCombo
from citizen_office.ui.widgets.fields import DayField, LineField, TextField

LINES = 4


class ClassCombo(StillCombo):
    """The classes of article 10 to choose one from, or none yet."""

    def __init__(self) -> None:
        super().__init__()
        self._codes: tuple[Art10Class | None, ...] = (None, *Art10Class)
        for _each in self._codes:
            self.addItem("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_words(self, none: str) -> None:
        """Name the classes in the language in use."""
        self.setItemText(0, none)
        for row, code in enumerate(Art10Class, 1):
            self.setItemText(row, name_of_class(code))

    def choice(self) -> Art10Class | None:
        """Return the class that is chosen."""
        return self._codes[self.currentIndex()]

    def choose(self, code: Art10Class | None) -> None:
        """Choose a class, or none."""
        self.setCurrentIndex(self._codes.index(code))


class PublicationDialog(KeptDialog):
    """Asks for what is published, where it is, and of which class."""

    before: NewPublication

    def __init__(
        self,
        publication: NewPublication,
        today: date,
        record: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`record` is the id of one that is there; a new one has none."""
        self.before, self._today, self._record = publication, today, record
        self.arabic_field, self.french_field, self.place_field = (LineField() for _ in range(3))
        self.day_field, self.class_combo = DayField(), ClassCombo()
        self.text_field = TextField(LINES)
        super().__init__("save", parent=parent)
        self._show(self._kept(publication))

    def value(self) -> NewPublication:
        """Return what was there, with the values that were typed."""
        return replace(
            self.before,
            title_ar=self.arabic_field.text(),
            title_fr=self.french_field.text(),
            place=self.place_field.text(),
            published_on=self.day_field.day("published_on"),
            art10=self.class_combo.choice(),
            text=self.text_field.text(),
        )

    def words(self) -> Words:
        """Return how the question is put."""
        new = self.tr("New document") if self._is_document else self.tr("New service")
        title = self.tr("Change {record}").format(record=ltr(self._record)) if self._record else new
        document = self.tr("A reply that points to it has to say where it is (art. 18).")
        service = self.tr("What visitors ask for most: write it as it is said to them.")
        return Words(title, document if self._is_document else service, self.tr("Save"))

    def check(self) -> None:
        """Want what the register wants of it."""
        checked(self.value(), self._today)

    @property
    def _is_document(self) -> bool:
        return self.before.kind is PublicationKind.DOCUMENT

    def _typed(self) -> Values:
        return vars(cleaned(self.value()))

    def _show(self, values: Values) -> None:
        self.arabic_field.setText(values["title_ar"])
        self.french_field.setText(values["title_fr"])
        self.place_field.setText(values["place"])
        self.day_field.set_day(values["published_on"])
        self.class_combo.choose(values["art10"])
        self.text_field.set_text(values["text"])

    def _build(self) -> None:
        self._add("title_ar", self.arabic_field)
        self._add("title_fr", self.french_field)
        self._add("place", self.place_field, compulsory=self._is_document)
        if self._is_document:
            self._add("art10", self.class_combo, compulsory=True)
        self._add("published_on", self.day_field)
        self._add("text", self.text_field)

    def _retranslate(self) -> None:
        super()._retranslate()
        either = self.tr("One of the two titles is enough.")
        page = self.tr("The address of a page, or the place in words.")
        bring = self.tr("What to bring, what it costs, how long it takes.")
        hints = {
            "title_ar": either,
            "title_fr": either,
            "place": page,
            "published_on": self.tr("day/month/year"),
            "text": self.tr("What it is about.") if self._is_document else bring,
        }
        for name, row in self.rows.items():
            row.set_name(name_of(PublicationField(name)), hints.get(name, ""))
        self.class_combo.set_words(self.tr("Choose the class"))
