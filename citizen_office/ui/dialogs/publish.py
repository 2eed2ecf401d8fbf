"""What was answered is written anew for everybody to read, without anybody's name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from citizen_office.domain.answers import NewAnswer, content_of
from citizen_office.domain.choices import Language
from citizen_office.ui.dialogs.step import StepDialog, Words
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.choices import ChoiceRow
from citizen_office.ui.widgets.fields import LineField, TextField


class PublishDialog(StepDialog):
    """Asks for title and text, from what is proposed, and for their language."""

    def __init__(self, proposed: NewAnswer, parent: QWidget | None = None) -> None:
        self.title_field, self.text_field = LineField(), TextField(7)
        self.language_row = ChoiceRow(Language)
        super().__init__("show", parent=parent)
        self.title_field.setText(proposed.title)
        self.text_field.set_text(proposed.text)
        self.language_row.choose(proposed.language or Language.ARABIC)

    def value(self) -> NewAnswer:
        """Return what was written."""
        language = Language(self.language_row.choice() or Language.ARABIC)
        return NewAnswer(self.title_field.text(), self.text_field.text(), language)

    def words(self) -> Words:
        """Return how the question is put."""
        return Words(
            self.tr("Publish the answer"),
            self.tr(
                "Everybody may find it and read it, so that nobody has to ask again. Write no name,"
                " address, phone, e-mail or identity number, neither of the requester nor of"
                " anybody else (law 09-08). Subject and reply are only proposed here: read both and"
                " write them anew."
            ),
            self.tr("Publish"),
        )

    def check(self) -> None:
        """Want a title and a text."""
        content_of(self.value())

    def _build(self) -> None:
        self._add("title", self.title_field, compulsory=True)
        self._add("text", self.text_field, compulsory=True)
        self._add("language", self.language_row)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.rows["title"].set_name(self.tr("What it is about"))
        self.rows["text"].set_name(self.tr("What everybody may read"))
        self.rows["language"].set_name(self.tr("Language"))
        self.language_row.set_words({code: name_of(code) for code in Language})
