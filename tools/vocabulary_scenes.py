"""The scenes of the words of the search: the list, a sentence that is tried, and a meaning."""

from __future__ import annotations

from collections.abc import Callable

from citizen_office.domain.vocabulary import Tongue
from citizen_office.ui.pages.administration_vocabulary import View
from tools.stage import Stage

Scene = Callable[[Stage], None]
SENTENCE = "بغيت نصلح l7ofra الطروطوار"


def administration_vocabulary(stage: Stage) -> None:
    """The words of the search, one of them the office's own, one hidden."""
    words, user = stage.desk.seat.office.vocabulary, stage.desk.seat.user
    bus = words.one("bus")
    own = (*bus.terms[Tongue.DARIJA], "كلمة مختلقة")
    words.save(bus, {**bus.terms, Tongue.DARIJA: own}, user)
    words.hide(words.one("ticket"), user)
    page = stage.page("administration")
    page.show_part(page.vocabulary_part)
    page.vocabulary_part.show_concepts(words.concepts())


def administration_sentence(stage: Stage) -> None:
    """How the search reads a sentence."""
    part = stage.page("administration").vocabulary_part
    part.view_row.choose(View.SENTENCE)
    part.sentence_field.setText(SENTENCE)


def concept(stage: Stage) -> None:
    """A meaning that is added, with one term alone."""
    stage.page("administration").vocabulary_part.view_row.choose(View.MEANINGS)
    stage.page("administration").vocabulary_part.new_wanted.emit()
    stage.settle()
    dialog = stage.dialog()
    dialog.fields[Tongue.FRENCH].set_text("caravane")
    dialog.submitted.emit()


SCENES = (administration_vocabulary, administration_sentence, concept)
