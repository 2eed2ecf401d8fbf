"""What the office publishes: its documents, and its guide to services."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.publications import Publication, PublicationField, PublicationKind
from citizen_office.domain.words import folded_words
from citizen_office.ui.language import in_language, ltr, named, short_day
from citizen_office.ui.names import name_of, name_of_class
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.kept_list import KeptList, ListWords
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.lines_table import LinesTable
from citizen_office.ui.widgets.stops import insert_stops

SHOWN = 200  # a list of thousands is narrowed by a word, not scrolled


class PublicationsPart(KeptList):
    """Lists what is published of one kind, narrowed by words as they are typed.

    Signals:
        import_wanted: A sheet is to be taken over.
        example_wanted: A sheet to begin with is to be saved.
    """

    import_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._all: Sequence[Publication] = ()
        self.kind_row = ChoiceRow(PublicationKind)
        self.kind_row.choose(PublicationKind.DOCUMENT)
        self.words_field = LineField()
        self.more_label, self.chosen_label = label("quiet", wraps=True), label("quiet", wraps=True)
        self.import_button = Button("attach", "quiet")
        super().__init__(4, wide=(1,), parent=parent)

    @property
    def kind(self) -> PublicationKind:
        """The kind that is listed."""
        return PublicationKind(self.kind_row.choice() or PublicationKind.DOCUMENT)

    def words(self) -> ListWords:
        """Return how everything is called."""
        is_document = self.kind is PublicationKind.DOCUMENT
        return ListWords(
            intro=self.tr("What is here can be shown at the counter, and a reply can point to it."),
            name=name_of(self.kind),
            heads=(
                self.tr("Number"),
                self.tr("Title"),
                self.tr("Published on"),
                self.tr("State"),
            ),
            states=(self.tr("In force"), self.tr("Withdrawn")),
            new=self.tr("New document…") if is_document else self.tr("New service…"),
            change=self.tr("Change…"),
            close=self.tr("Withdraw"),
            reopen=self.tr("Bring back"),
        )

    def key(self, line: Publication) -> CatalogueId:
        """Return its id."""
        return line.id

    def texts(self, line: Publication) -> tuple[str, ...]:
        """Return its number, its title and its day."""
        day = short_day(line.published_on) if line.published_on else ""
        return ltr(line.id), in_language(line.title_ar, line.title_fr), day

    def show_publications(self, publications: Sequence[Publication]) -> None:
        """List these; the one that was chosen stays so."""
        self._all = publications
        self._narrow()

    def _build(self, table: LinesTable, more: Sequence[Button]) -> None:
        super()._build(table, more)
        narrow = QHBoxLayout()
        narrow.setSpacing(16)
        narrow.addWidget(self.kind_row)
        narrow.addWidget(self.words_field, 1)
        self.column.insertLayout(1, narrow)
        self.column.addWidget(self.more_label)
        self.column.addWidget(self.chosen_label)
        self.words_field.setClearButtonEnabled(True)
        self.kind_row.chosen.connect(self._retranslate)
        self.words_field.textChanged.connect(self._narrow)
        self.lines_table.line_chosen.connect(self._tell)
        self.buttons_flow.add(self.import_button)
        import_menu = QMenu(self.import_button)
        self.import_action, self.example_action = (import_menu.addAction("") for _row in range(2))
        self.import_action.triggered.connect(self.import_wanted)
        self.example_action.triggered.connect(self.example_wanted)
        self.import_button.setMenu(import_menu)
        insert_stops(self.lines_table, *self.kind_row.buttons.values(), self.words_field)

    @Slot()
    def _retranslate(self) -> None:
        super()._retranslate()
        self.kind_row.set_words({kind: name_of(kind) for kind in PublicationKind})
        self.words_field.setPlaceholderText(self.tr("Filter"))
        self.words_field.setAccessibleName(self.tr("Words of the title, the place or the text"))
        self.import_button.setText(self.tr("Import"))
        self.import_action.setText(self.tr("Import a list…"))
        self.example_action.setText(self.tr("Save an example for the import…"))
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """List what is of the kind and holds every word that was typed."""
        words = folded_words(self.words_field.text())
        of_kind = [each for each in self._all if each.kind is self.kind]
        found = [each for each in of_kind if each.holds(words)]
        self.show_lines(found[:SHOWN])
        more = self.tr("%n more: write a word to find them.", "", len(found) - SHOWN)
        none = self.tr("Nothing here holds these words.")
        empty = self.tr("Nothing is entered yet. Add one after the other, or import a list.")
        said = more if len(found) > SHOWN else "" if found else none if of_kind else empty
        self.more_label.setText(said)
        self.more_label.setVisible(bool(said))

    @Slot()
    def _tell(self) -> None:
        """Say where the one that is chosen is, and of which class."""
        chosen = self.lines_table.chosen()
        said = []
        if chosen is not None and chosen.place:
            said.append(named(name_of(PublicationField.PLACE), chosen.place))
        if chosen is not None and chosen.art10:
            said.append(named(name_of(PublicationField.ART10), name_of_class(chosen.art10)))
        self.chosen_label.setText("\n".join(said))
        self.chosen_label.setVisible(bool(said))
