"""The scenes of the search: findings of many kinds, why each is one, and where they lead."""

from __future__ import annotations

from collections.abc import Callable

from tools.stage import Stage

Scene = Callable[[Stage], None]
WORDS = "قطاع النظافة"


def search_kinds(stage: Stage) -> None:
    """Findings of several kinds, each with what it says otherwise than it was asked."""
    stage.desk.notices.clear()
    box = stage.desk.frame.search_box
    stage.window.activateWindow()
    box.setFocus()
    box.setText(WORDS)
    box.textEdited.emit(WORDS)


def search_kept(stage: Stage) -> None:
    """The same, kept to what citizens proposed, one of it chosen."""
    box = stage.desk.frame.search_box
    box.begin()
    box.begin()
    stage.settle()
    box.found_list.step(1)


def counter_found(stage: Stage) -> None:
    """What the counter offers while a subject is typed: one is added, one chosen."""
    stage.desk.frame.search_box.clear()
    stage.desk.frame.search_box.close_found()
    page = stage.page("counter")
    page.begin_anew()
    page.form.wish_part.subject_field.setPlainText(WORDS)
    stage.settle()
    found_list = page.known_panel.found_list
    found_list.turned.emit(found_list.found_model.rows[0].id)
    found_list.setFocus()
    found_list.step(2)


def catalogue_answer(stage: Stage) -> None:
    """A published answer, as the search opens it."""
    stage.page("counter").begin_anew()
    stage.desk.open_record("A1")


def visitor(stage: Stage) -> None:
    """A proposal and what became of it, as the visitor reads it where there is one screen."""
    stage.desk.open_record("W1-31")
    stage.settle()
    stage.page("catalogue").visitor_button.click()


def catalogue_outcome(stage: Stage) -> None:
    """What the plan answers to a theme, with the proposals of the theme."""
    stage.desk.open_record("W4-O3")


SCENES = (search_kinds, search_kept, counter_found, catalogue_answer, visitor, catalogue_outcome)
