"""What the screen says, where one language of the two is easily wrong."""

from __future__ import annotations

from datetime import date

import pytest

from citizen_office.domain.calendar import Closure
from citizen_office.domain.choices import Channel, Language, Paper, Template
from citizen_office.errors import AlreadyOff
from citizen_office.ui.dialogs.assign import AssignDialog, Chosen, Workers
from citizen_office.ui.messages import explain
from citizen_office.ui.models.places import words_of_place
from citizen_office.ui.models.story import chapters
from citizen_office.ui.widgets.answer_wish import AnswerPart
from citizen_office.ui.widgets.wording_editor import WordingEditor
from tests.builders import asked

INDEPENDENCE = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("code", "name"), [("ar", "عيد الاستقلال"), ("fr", "Fête de l’Indépendance")]
)
def test_a_day_that_is_off_already_is_told_by_its_name(office, user, language, code, name):
    language.use(code)
    with pytest.raises(AlreadyOff) as caught:
        office.calendar.close(INDEPENDENCE, Closure("عطلة مثالية", "", ""), user)
    assert name in explain(caught.value)


@pytest.mark.parametrize(("code", "working"), [("ar", "العمل"), ("fr", "ouvrable")])
def test_the_place_of_the_extension_holds_for_plain_days_too(language, code, working):
    language.use(code)
    assert working not in words_of_place("period")


@pytest.mark.parametrize(
    ("number", "title"), [(1, "Qui traite cette demande"), (3, "Qui traite ces 3 demandes")]
)
def test_the_requests_that_are_assigned_are_these(qtbot, look, language, number, title):
    language.use("fr")
    references = tuple(f"AZH1-2026-0000{n}-L" for n in range(number))
    chosen = Chosen(references, None, is_assigned=False)
    dialog = AssignDialog(Workers((), ()), chosen, date(2026, 11, 23))
    qtbot.addWidget(dialog)
    assert dialog.title_label.text().startswith(title)


def test_french_begins_a_language_small_inside_a_line(office, user, qtbot, look, language):
    language.use("fr")
    editor, part = WordingEditor(), AnswerPart()
    for widget in (editor, part):
        qtbot.addWidget(widget)
    editor.show_wording(office.templates.wording(Template.REFUSED, Language.ARABIC), None)
    assert editor.title_label.text().endswith(": arabe")
    part.channel_row.choose(Channel.MAIL)
    assert ": arabe · par" in part.channel_fold.title_button.accessibleName()
    reference = office.requests.register(asked(language=Language.FRENCH), user).reference
    office.printing.paper(Paper.RECEIPT, reference, user)
    assert "français" in chapters(office.requests.show(reference).steps)[-1].lines[0]
