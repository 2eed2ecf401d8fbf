"""How the office words its letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from citizen_office.domain.choices import Language, Template
from citizen_office.domain.templates import Wording
from citizen_office.errors import OfficeError
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.names import name_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.footed import Footed
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.lines_table import LinesTable
from citizen_office.ui.widgets.paper_view import PaperView
from citizen_office.ui.widgets.wording_editor import WordingEditor


class LettersPart(QWidget):
    """Lists the wordings; one at a time is edited, and what is typed stays until it is saved.

    Signals:
        submitted: Letters like this wording are to be written in these words.
        look_wanted: A letter like this wording, in these words, is to be shown.
    """

    submitted = Signal(Wording, str)
    look_wanted = Signal(Wording, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings: Sequence[Wording] = ()
        self._typed: dict[tuple[Template, Language], tuple[Wording, str]] = {}
        self._edited: Wording | None = None
        self._before: Wording | None = None  # over which was typed, whatever others saved since
        self._build()
        self._retranslate()

    def show_wordings(self, wordings: Sequence[Wording]) -> None:
        """List these wordings; one that is being edited is left alone."""
        self._wordings = wordings
        self._say()

    def show_saved(self, wording: Wording) -> None:
        """Show a wording as it was just kept."""
        self._typed.pop(_key(wording), None)
        self._edited = self._before = wording
        self.editor.show_wording(wording, None)

    def show_outdated(self, now: Wording, error: OfficeError) -> None:
        """Show beside what was typed how others have worded the letter; `error` tells who did."""
        self._edited = now
        self.editor.show_outdated(now, error)

    def is_editing(self, wording: object) -> TypeGuard[Wording]:
        """Return whether it is this letter that is being worded."""
        return (
            isinstance(wording, Wording)
            and self._edited is not None
            and self.stack.currentWidget() is not self.list_panel
            and _key(wording) == _key(self._edited)
        )

    def show_letter(self, wording: Wording, pdf: bytes) -> None:
        """Show a letter, unless its wording was put away meanwhile."""
        if self.stack.currentWidget() is self.editor and self._edited is wording:
            title = self.tr("{letter}: specimen").format(letter=name_of(wording.template))
            self.paper_view.show_paper(pdf, title)
            self.stack.setCurrentWidget(self.paper_view)
            self.paper_view.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.stack = QStackedWidget(self)
        self.list_panel = Footed(self.stack)
        self.editor = WordingEditor(self.stack)
        self.editor.submitted.connect(self._submit)
        self.editor.look_wanted.connect(self._look)
        self.editor.closed.connect(self._close)
        self.intro_label = label("quiet", wraps=True)
        self.wordings_table = LinesTable(3)
        self.wordings_table.activated.connect(self._edit)
        self.edit_button = Button("edit", "primary")
        self.edit_button.clicked.connect(self._edit)
        buttons = Flow()
        buttons.add(self.edit_button)
        self.list_panel.column.addWidget(self.intro_label)
        self.list_panel.column.addWidget(self.wordings_table, 1)
        self.list_panel.foot.addWidget(buttons)
        self.stack.addWidget(self.list_panel)
        self.stack.addWidget(self.editor)
        self._build_paper()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.stack)

    def _build_paper(self) -> None:
        self.paper_view = PaperView(self.stack)
        self.paper_view.setContentsMargins(24, 16, 24, 8)
        self.close_button = Button("close", "quiet")
        self.close_button.clicked.connect(self._close_letter)
        make_action(Act.CLOSE, self.paper_view).triggered.connect(self._close_letter)
        self.paper_view.add_button(self.close_button)
        self.stack.addWidget(self.paper_view)

    def _retranslate(self) -> None:
        intro = self.tr(
            "The body of each letter can have the office's own wording. What the law wants in it"
            " stays in it: a wording that lacks it is not taken."
        )
        self.intro_label.setText(intro)
        self.wordings_table.setAccessibleName(self.tr("Wordings of the letters"))
        heads = self.tr("Letter"), self.tr("Language"), self.tr("Wording")
        self.wordings_table.setHorizontalHeaderLabels(heads)
        self.edit_button.setText(self.tr("Edit the wording…"))
        self.close_button.setText(with_key(self.tr("Close"), Act.CLOSE))
        self._say()

    def _say(self) -> None:
        texts = [
            (name_of(each.template), name_of(each.language), self._state(each))
            for each in self._wordings
        ]
        keys = [_key(each) for each in self._wordings]
        self.wordings_table.show_lines(self._wordings, keys, texts)
        self.edit_button.setEnabled(bool(self._wordings))

    def _state(self, wording: Wording) -> str:
        if _key(wording) in self._typed:
            return self.tr("Changed, not saved yet")
        return self.tr("As shipped") if wording.own is None else self.tr("The office's own")

    @Slot()
    def _edit(self) -> None:
        wording = self.wordings_table.chosen()
        if isinstance(wording, Wording):
            # What was typed stays an edit of the wording that was before whoever typed it.
            before, typed = self._typed.get(_key(wording), (wording, None))
            self._edited = self._before = before
            self.editor.show_wording(wording, typed)
            self.stack.setCurrentWidget(self.editor)
            self.editor.text_field.setFocus()

    @Slot(str)
    def _submit(self, text: str) -> None:
        if self._edited is not None:
            self.submitted.emit(self._edited, text)

    @Slot(str)
    def _look(self, text: str) -> None:
        if self._edited is not None:
            self.look_wanted.emit(self._edited, text)

    @Slot()
    def _close_letter(self) -> None:
        self.paper_view.clear()
        self.stack.setCurrentWidget(self.editor)
        self.editor.text_field.setFocus()

    @Slot()
    def _close(self) -> None:
        if self._before is not None:
            typed = self.editor.typed()
            if typed is None:
                self._typed.pop(_key(self._before), None)
            else:
                # What others saved goes out of sight here: it is to be shown again before it goes.
                self._typed[_key(self._before)] = self._before, typed
        self.stack.setCurrentWidget(self.list_panel)
        self._say()
        self.wordings_table.setFocus()


def _key(wording: Wording) -> tuple[Template, Language]:
    return wording.template, wording.language
