"""The wording of a letter while it is written, beside the places that are filled in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from citizen_office.domain.templates import Place, Wording
from citizen_office.errors import OfficeError
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.language import in_line, isolate, ltr
from citizen_office.ui.messages import explain
from citizen_office.ui.models.places import words_of_place
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.fields import TextField
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.footed import Footed
from citizen_office.ui.widgets.form import Field
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.lines_table import LinesTable

LINES = 9  # of the wording, that are seen
PLACES = 6  # lines of the list of places, that are seen


class WordingEditor(Footed):
    """Takes another wording; what the law wants in it can be read beside it.

    Signals:
        submitted: Letters of this kind are to be written so.
        look_wanted: A letter in these words is to be shown.
        closed: It is to be put away; what was typed stays.
    """

    submitted = Signal(str)
    look_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording: Wording | None = None
        self._build()
        self._retranslate()

    def show_wording(self, wording: Wording, typed: str | None) -> None:
        """Show a wording, or what was typed of it and is not saved."""
        self._wording = wording
        self.text_row.show_fault("")
        self.text_row.show_doubt("")
        self.text_field.read_in(wording.language)
        self.text_field.set_text(wording.text if typed is None else typed)
        self._retranslate()

    def show_fault(self, error: OfficeError) -> None:
        """Say why it cannot be used."""
        self.text_row.show_fault(error)
        self.text_row.reach()

    def show_outdated(self, now: Wording, error: OfficeError) -> None:
        """Show below what was typed how the wording is now, whole; `error` tells who changed it."""
        self._wording = now
        lines = tuple(map(isolate, now.text.splitlines()))
        self.text_row.show_doubt(lambda: "\n".join((explain(error), *lines)))
        self.text_row.reach()
        self._tell_change()

    def typed(self) -> str | None:
        """Return what is typed and not saved; None if that is nothing."""
        text = self.text_field.text()
        is_kept = self._wording is None or text.strip() == self._wording.text.strip()
        return None if is_kept else text

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.title_label = label("section", wraps=True)
        self.remark_label = label("quiet", wraps=True)
        self.text_field = TextField(LINES)
        self.text_field.edited.connect(self._tell_change)
        self.text_row = Field(self.text_field)
        self.places_label = label("name", wraps=True)
        self.places_table = LinesTable(3, least=PLACES)
        self.places_table.activated.connect(self._insert)
        self.insert_button = Button("add")
        self.insert_button.clicked.connect(self._insert)
        for widget in (self.title_label, self.remark_label):
            self.column.addWidget(widget)
        self.column.addWidget(self.text_row, 2)
        places = QHBoxLayout()
        places.addWidget(self.places_label, 1)
        places.addWidget(self.insert_button)
        self.column.addLayout(places)
        self.column.addWidget(self.places_table, 1)
        self.foot.addWidget(self._build_buttons())

    def _build_buttons(self) -> Flow:
        self.save_button = Button("save", "primary")
        self.save_button.clicked.connect(self._save)
        self.look_button = Button("paper", "quiet")
        self.look_button.clicked.connect(self._look)
        self.shipped_button = Button("refresh")
        self.shipped_button.clicked.connect(self._take_shipped)
        self.close_button = Button("close", "quiet")
        self.close_button.clicked.connect(self.closed)
        self.state_label = label("quiet")
        make_action(Act.SAVE, self).triggered.connect(self._save)
        make_action(Act.LOOK, self).triggered.connect(self._look)
        make_action(Act.CLOSE, self).triggered.connect(self.closed)
        buttons = Flow()
        for widget in (
            self.save_button,
            self.look_button,
            self.shipped_button,
            self.close_button,
            self.state_label,
        ):
            buttons.add(widget)
        return buttons

    def _retranslate(self) -> None:
        remark = self.tr(
            "Each line begins a paragraph. A place in braces is filled in when the letter is made;"
            " one that has nothing to say leaves no line behind."
        )
        self.remark_label.setText(remark)
        self.text_row.set_name(self.tr("Wording"))
        self.places_label.setText(self.tr("Places that are filled in"))
        self.places_table.setAccessibleName(self.tr("Places that are filled in"))
        heads = self.tr("Place"), self.tr("Filled in with"), self.tr("Compulsory")
        self.places_table.setHorizontalHeaderLabels(heads)
        self.insert_button.setText(self.tr("Insert the place"))
        self.save_button.setText(with_key(self.tr("Save"), Act.SAVE))
        self.look_button.setText(with_key(self.tr("See the letter"), Act.LOOK))
        self.shipped_button.setText(self.tr("Put the shipped wording back"))
        self.close_button.setText(with_key(self.tr("Close"), Act.CLOSE))
        self._tell_change()
        if self._wording is not None:
            self._say(self._wording)

    def _say(self, wording: Wording) -> None:
        title = self.tr("{letter}: {language}")
        letter, language = name_of(wording.template), in_line(name_of(wording.language))
        self.title_label.setText(title.format(letter=letter, language=language))
        texts = [self._texts(place) for place in wording.places]
        names_of_places = [place.name for place in wording.places]
        self.places_table.show_lines(wording.places, names_of_places, texts)

    def _texts(self, place: Place) -> tuple[str, ...]:
        wanted = self.tr("Yes, article {article}").format(article=place.article)
        return (
            ltr(_written(place)),
            words_of_place(place.name),
            wanted if place.is_compulsory else self.tr("No"),
        )

    @Slot()
    def _tell_change(self) -> None:
        is_changed = self.typed() is not None
        self.save_button.setEnabled(is_changed)
        self.state_label.setText(self.tr("Not saved yet.") if is_changed else "")
        self.state_label.setVisible(is_changed)
        shipped = self._wording.shipped if self._wording else ""
        self.shipped_button.setEnabled(self.text_field.text().strip() != shipped.strip())

    @Slot()
    def _insert(self) -> None:
        place = self.places_table.chosen()
        if isinstance(place, Place):
            self.text_field.insertPlainText(_written(place))
            self.text_field.setFocus()

    @Slot()
    def _take_shipped(self) -> None:
        """Show the shipped wording; it is kept once it is saved."""
        if self._wording is not None:
            self.text_field.set_text(self._wording.shipped)
            self.text_row.show_fault("")

    @Slot()
    def _look(self) -> None:
        self.text_row.show_fault("")
        self.look_wanted.emit(self.text_field.text())

    @Slot()
    def _save(self) -> None:
        self.text_row.show_fault("")
        typed = self.typed()
        if typed is not None:
            self.submitted.emit(typed)


def _written(place: Place) -> str:
    return f"{{{place.name}}}"
