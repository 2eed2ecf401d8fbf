"""The words of the search: which of them say the same, and how a sentence is read."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from citizen_office.domain.codes import ConceptKey
from citizen_office.domain.concepts import KeptConcept, first_terms
from citizen_office.domain.vocabulary import Asked
from citizen_office.ui.language import in_language, isolate, listed
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.kept_list import KeptList, ListWords
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.lines_table import LinesTable
from citizen_office.ui.widgets.stops import insert_stops

SHOWN = 100  # a list of hundreds is narrowed by a word, not scrolled


class View(StrEnum):
    """What is looked at: the meanings, or how a sentence is read."""

    MEANINGS = "meanings"
    SENTENCE = "sentence"


class VocabularyPart(KeptList):
    """Lists the meanings that hold what is typed, or tells how a sentence is read.

    Signals:
        words_typed: Other meanings are to be listed.
        sentence_typed: Another sentence is to be read.
        shipped_wanted: This one is to have the shipped terms again.
    """

    words_typed = Signal()
    sentence_typed = Signal()
    shipped_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._found: Sequence[KeptConcept] = ()
        self._reading: Sequence[Asked] = ()
        self.view_row = ChoiceRow(View)
        self.view_row.choose(View.MEANINGS)
        self.words_field, self.sentence_field = LineField(), LineField()
        self.sentence_row = Field(self.sentence_field)
        self.more_label, self.reading_label = label("quiet", wraps=True), label(wraps=True)
        self.shipped_button = Button("refresh")
        super().__init__(4, self.shipped_button, wide=(0, 1), parent=parent)

    def words(self) -> ListWords:
        """Return how everything is called."""
        return ListWords(
            intro=self.tr(
                "The words of a line mean the same to the search: whoever writes one of them finds"
                " what says another."
            ),
            name=self.tr("Words of the search"),
            heads=(self.tr("Arabic"), self.tr("French"), self.tr("Terms"), self.tr("State")),
            states=(self.tr("As shipped"), self.tr("Hidden")),
            new=self.tr("New meaning…"),
            change=self.tr("Words…"),
            close=self.tr("Hide"),
            reopen=self.tr("Show again"),
        )

    def key(self, line: KeptConcept) -> ConceptKey:
        """Return its key."""
        return line.key

    def texts(self, line: KeptConcept) -> tuple[str, ...]:
        """Return its first terms and how many there are."""
        return *first_terms(line.terms), str(sum(map(len, line.terms.values())))

    def state(self, line: KeptConcept) -> str:
        """Return whether its words are the office's own, or it is hidden."""
        is_own = line.own is not None and line.is_active
        return self.tr("The office's own") if is_own else super().state(line)

    def show_concepts(self, found: Sequence[KeptConcept]) -> None:
        """List these; the one that was chosen stays so."""
        self._found = found
        self.show_lines(found[:SHOWN])
        more = self.tr("%n more: write a word to find them.", "", len(found) - SHOWN)
        none = "" if found else self.tr("No meaning has these words.")
        self.more_label.setText(more if len(found) > SHOWN else none)
        self._turn()

    def show_reading(self, asked: Sequence[Asked]) -> None:
        """Tell what the sentence is read as, part by part."""
        self._reading = asked
        self.reading_label.setText("\n".join(map(self._read, asked)))
        self._turn()

    def _build(self, table: LinesTable, more: Sequence[Button]) -> None:
        super()._build(table, more)
        views = QHBoxLayout()
        views.setSpacing(16)
        views.addWidget(self.view_row)
        views.addWidget(self.words_field, 1)
        self.column.insertLayout(0, views)
        for below in (self.more_label, self.sentence_row, self.reading_label):
            self.column.addWidget(below)
        self.column.addStretch()
        self.view_row.chosen.connect(self.forget_fault)
        self.view_row.chosen.connect(self._turn)
        self.words_field.setClearButtonEnabled(True)
        self.words_field.textChanged.connect(self.words_typed)
        self.sentence_field.textChanged.connect(self.sentence_typed)
        self.shipped_button.clicked.connect(self._want_shipped)
        insert_stops(self.lines_table, *self.view_row.buttons.values(), self.words_field)

    @Slot()
    def _retranslate(self) -> None:
        super()._retranslate()
        tried = self.tr("Try a sentence")
        self.view_row.set_words({View.MEANINGS: self.tr("Words"), View.SENTENCE: tried})
        self.words_field.setPlaceholderText(self.tr("Filter"))
        self.words_field.setAccessibleName(self.tr("Words that the meanings hold"))
        self.shipped_button.setText(self.tr("Put the shipped words back"))
        hint = self.tr("As a visitor would say it: below stands how the search reads it.")
        self.sentence_row.set_name(self.tr("Sentence"), hint)
        self.show_concepts(self._found)
        self.show_reading(self._reading)

    def _read(self, asked: Asked) -> str:
        quoted = self.tr("“{words}”")
        words = quoted.format(words=isolate(" ".join(asked.words)))
        if not asked.concepts:
            return self.tr("{words} is looked for as it is written").format(words=words)
        first = (isolate(in_language(*first_terms(each.terms))) for each in asked.concepts)
        meanings = listed(quoted.format(words=each) for each in first)
        return self.tr("{words} is read as {meanings}").format(words=words, meanings=meanings)

    @Slot()
    def _turn(self) -> None:
        """Show the list with its buttons, or the sentence with its reading."""
        is_list = self.view_row.choice() is View.MEANINGS
        for widget in (self.intro_label, self.words_field, self.lines_table, self.buttons_flow):
            widget.setVisible(is_list)
        self.more_label.setVisible(is_list and bool(self.more_label.text()))
        self.sentence_row.setVisible(not is_list)
        self.reading_label.setVisible(not is_list and bool(self._reading))

    @Slot()
    def _offer(self) -> None:
        super()._offer()
        chosen = self.lines_table.chosen()
        is_own = chosen is not None and chosen.is_active and chosen.own is not None
        self.shipped_button.setEnabled(is_own and chosen.shipped is not None)

    @Slot()
    def _want_shipped(self) -> None:
        self.shipped_wanted.emit(self.lines_table.chosen())
