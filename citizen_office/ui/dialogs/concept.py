"""The words of a meaning: a new one, or others for one that is there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from citizen_office.domain.choices import Language
from citizen_office.domain.concepts import KeptConcept, Terms, first_terms, read_terms
from citizen_office.domain.vocabulary import Tongue
from citizen_office.ui.dialogs.kept import KeptDialog, Values
from citizen_office.ui.dialogs.step import Words
from citizen_office.ui.language import in_language, isolate
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.fields import TextField

LINES = 3
_ARABIC_LETTERS = frozenset({Tongue.ARABIC, Tongue.DARIJA})


class ConceptDialog(KeptDialog):
    """Asks for the terms that say the same, one a line, by tongue."""

    before: KeptConcept | None

    def __init__(self, concept: KeptConcept | None = None, parent: QWidget | None = None) -> None:
        self.before = concept
        self.fields = {tongue: TextField(LINES) for tongue in Tongue}
        super().__init__("save", parent=parent)
        for tongue, field in self.fields.items():
            is_arabic = tongue in _ARABIC_LETTERS
            field.read_in(Language.ARABIC if is_arabic else Language.FRENCH)
        if concept is not None:
            self._show(self._kept(concept))

    def value(self) -> Terms:
        """Return the terms that were typed."""
        return {tongue: read_terms(field.text()) for tongue, field in self.fields.items()}

    def words(self) -> Words:
        """Return how the question is put."""
        title = self.tr("New meaning")
        if self.before is not None:
            name = isolate(in_language(*first_terms(self.before.terms)))
            title = self.tr("Words for {meaning}").format(meaning=name)
        remark = self.tr(
            "Write the words that mean the same, one term a line. Whoever writes one of them finds"
            " what says another."
        )
        return Words(title, remark, self.tr("Save"))

    def _kept(self, kept: KeptConcept) -> Terms:
        return {tongue: kept.terms.get(tongue, ()) for tongue in Tongue}

    def _typed(self) -> Terms:
        return self.value()

    def _show(self, values: Values) -> None:
        for tongue, field in self.fields.items():
            field.set_text("\n".join(values[tongue]))

    def _build(self) -> None:
        for tongue, field in self.fields.items():
            self._add(tongue, field)

    def _retranslate(self) -> None:
        super()._retranslate()
        hints = {
            Tongue.DARIJA: self.tr("As it is said at the counter, in Arabic letters."),
            Tongue.LATIN: self.tr("As it is written in messages: l7ouma, 9ahwa."),
        }
        for tongue in Tongue:
            self.rows[tongue].set_name(name_of(tongue), hints.get(tongue, ""))
