"""Lists, changes and tries the words of the search for their part of the administration."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from citizen_office.domain.concepts import KeptConcept, first_terms
from citizen_office.ui.controllers.keeping import keep, refuse
from citizen_office.ui.dialogs.concept import ConceptDialog
from citizen_office.ui.language import in_language, isolate
from citizen_office.ui.pages.administration_vocabulary import VocabularyPart
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

TOUCHES = Touched.OFFICE | Touched.CATALOGUE


class VocabularyController(QObject):
    """Joins the meanings to their service."""

    def __init__(self, part: VocabularyPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        part.words_typed.connect(self._list)
        part.sentence_typed.connect(self._read)
        part.new_wanted.connect(self._add)
        part.change_wanted.connect(self._change)
        part.closed.connect(self._hide)
        part.reopened.connect(self._take_back)
        part.shipped_wanted.connect(self._take_back)

    def begin(self) -> None:
        """List the meanings, and read anew what is tried."""
        self._list()
        self._read()

    @Slot()
    def _list(self) -> None:
        words = self._part.words_field.text()
        find = partial(self._seat.office.vocabulary.concepts, words)
        show = self._part.show_concepts
        self._seat.tasks.read(find, show, owner=self._part, name="concepts")

    @Slot()
    def _read(self) -> None:
        self._seat.tasks.read(
            partial(self._seat.office.vocabulary.meanings, self._part.sentence_field.text()),
            self._part.show_reading,
            owner=self._part,
            name="meanings",
        )

    @Slot()
    def _add(self) -> None:
        self._open(ConceptDialog(parent=self._part))

    @Slot(object)
    def _change(self, concept: KeptConcept) -> None:
        self._open(ConceptDialog(concept, self._part))

    def _open(self, dialog: ConceptDialog) -> None:
        def call() -> Callable[[], Any]:
            words, user = self._seat.office.vocabulary, self._seat.user
            if dialog.before is None:
                return partial(words.add, dialog.value(), user)
            return partial(words.save, dialog.before, dialog.value(), user)

        keep(self._seat, dialog, call, self._say_saved, TOUCHES)

    @Slot(object)
    def _hide(self, concept: KeptConcept) -> None:
        self._write(self._seat.office.vocabulary.hide, concept)

    @Slot(object)
    def _take_back(self, concept: KeptConcept) -> None:
        self._write(self._seat.office.vocabulary.take_back, concept)

    def _write(self, change: Callable[..., KeptConcept], concept: KeptConcept) -> None:
        self._seat.tasks.write(
            partial(change, concept, self._seat.user),
            self._say_saved,
            owner=self._part,
            touches=TOUCHES,
            failed=partial(refuse, self._part, self.begin),
        )

    def _say_saved(self, concept: KeptConcept) -> None:
        name = isolate(in_language(*first_terms(concept.terms)))
        self._seat.notices.say(self.tr("Saved: {name}. The search reads it so.").format(name=name))
