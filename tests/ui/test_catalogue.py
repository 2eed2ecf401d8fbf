"""The page of the catalogue, alone and with a real office behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from citizen_office.desk import Appearance, Theme
from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.art10 import CLASS_NAMES, Art10Class
from citizen_office.domain.catalogue import PublishedLine
from citizen_office.domain.choices import Dispatch, RecordField, Role
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.domain.publications import NewPublication, Publication, PublicationKind
from citizen_office.ui.controllers.catalogue import CatalogueController
from citizen_office.ui.dialogs.record import RecordDialog
from citizen_office.ui.models.catalogue import RECORD
from citizen_office.ui.pages.catalogue import CataloguePage
from citizen_office.ui.tasks import Touched
from citizen_office.ui.widgets.buttons import IconButton
from citizen_office.ui.widgets.labels import Remark
from citizen_office.ui.widgets.links import LinkButton
from tests.builders import REPLY, asked
from tests.pdf.saying import says
from tests.services.lives import amend
from tests.ui.audit import audit, shown


@pytest.fixture
def page(qtbot, look):
    page = CataloguePage()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def dress(look, language):
    """Turns the screen into another language and another look."""

    def turn(appearance):
        language.use(appearance.language)
        look.use(appearance)

    return turn


@pytest.fixture
def tree(office):
    return office.catalogue.workshops(), office.catalogue.commitments(), ()


@pytest.fixture
def working(page, seat, qtbot):
    """The page with its controller, the tree read."""
    controller = CatalogueController(page, seat)
    controller.begin()
    qtbot.waitUntil(lambda: page.rows_view.model().rowCount() == 5)
    return controller


def proposal(office, record):
    return office.catalogue.proposal(CatalogueId(record))


def commitment(office, record):
    return office.catalogue.commitment(CatalogueId(record))


def rows(view, parent=None):
    """Return the records of all rows that are left, in their order."""
    model, found = view.model(), []
    for row in range(model.rowCount(parent) if parent else model.rowCount()):
        index = model.index(row, 0, parent) if parent else model.index(row, 0)
        found += [index.data(RECORD), *rows(view, index)]
    return found


def words(page):
    """Return every text of the record that is shown."""
    labels = page.record_view.widget().findChildren(QLabel)
    links = page.record_view.widget().findChildren(LinkButton)
    remarks = page.record_view.widget().findChildren(Remark)
    texts = [each.text() for each in labels] + [each.accessibleName() for each in links]
    return texts + [each.words_label.text() for each in remarks]


def link(page, record):
    number = record.removeprefix("C")
    links = page.record_view.widget().findChildren(LinkButton)
    return next(each for each in links if number in each.accessibleName())


def test_an_empty_page_teaches_what_will_be_here(page):
    assert page.middle_stack.currentWidget() is page.empty_label
    assert page.empty_label.text()


def test_the_tree_holds_every_proposal_and_every_commitment(page, tree):
    page.show_catalogue(tree)
    records = rows(page.rows_view)
    assert len([each for each in records if each.startswith("W") and "-T" not in each]) == 193 + 4
    assert "C11" in records


def test_the_tree_shows_where_a_publication_is(page, tree):
    lines = [PublishedLine(f"D{n}", f"وثيقة {n}", "") for n in (1, 2, 3)]
    page.show_catalogue((*tree[:2], (*lines, PublishedLine("A1", "جواب", "جواب"))))
    assert rows(page.rows_view)[-5:] == ["D1", "D2", "D3", "A", "A1"]
    card = Publication(id=CatalogueId("D3"), kind=PublicationKind.DOCUMENT, title_ar="وثيقة 3")
    for record, place in (("D3", "D3"), ("D1", "D1"), ("S1", None)):
        page.show_record(replace(card, id=CatalogueId(record)))
        assert page.rows_view.currentIndex().data(RECORD) == place


def test_the_filter_finds_the_oldest_of_thousands_of_publications(page, tree):
    lines = [PublishedLine(f"D{n}", f"وثيقة {n}", f"Délibération {n}") for n in range(1, 2001)]
    page.show_catalogue((*tree[:2], lines))
    page.words_field.setText("deliberation D1")
    assert "D1" in rows(page.rows_view)
    page.words_field.setText("وثيقة 1999")
    assert rows(page.rows_view) == ["D", "D1999"]
    assert page.none_label.isHidden()


def test_the_filter_folds_words_and_opens_what_it_finds(page, tree):
    page.show_catalogue(tree)
    page.words_field.setText("المِيزانيّة")
    left = rows(page.rows_view)
    assert {"W2", "W2-1", "W2-4"} <= set(left)
    assert "W1-1" not in left
    assert all(page.rows_view.isExpanded(page._index(each)) for each in left if "-T" in each)
    page.words_field.setText("لا يوجد هذا")
    assert rows(page.rows_view) == []
    assert not page.none_label.isHidden()


def test_a_theme_that_is_found_keeps_its_proposals(page, tree):
    page.show_catalogue(tree)
    page.words_field.setText("communication")
    assert {"W1-T1", "W1-1", "W1-8"} <= set(rows(page.rows_view))


def test_going_through_the_rows_asks_for_their_records(page, tree, qtbot):
    page.show_catalogue(tree)
    with qtbot.waitSignal(page.record_wanted) as asked:
        page.rows_view.setCurrentIndex(page._index("W1-36"))
    assert asked.args == ["W1-36"]
    with qtbot.waitSignal(page.record_wanted) as asked:
        page.rows_view.setCurrentIndex(page._index("W1-T2"))
    assert asked.args == ["W1-T2"]
    with qtbot.assertNotEmitted(page.record_wanted):
        page.rows_view.setCurrentIndex(page._index("W1"))


def test_enter_in_the_filter_opens_the_first_finding(page, tree, qtbot):
    page.show_catalogue(tree)
    page.words_field.setText("تعيين إطار بالجماعة")
    with qtbot.waitSignal(page.record_wanted) as asked:
        qtbot.keyClick(page.words_field, Qt.Key.Key_Return)
    assert asked.args == ["W1-31"]


@pytest.mark.parametrize("typed", ["W1", "W1-T2", "W1-O3"])
def test_what_is_no_record_is_not_asked_for_by_its_id(page, tree, qtbot, typed):
    page.show_catalogue(tree)
    asked = QSignalSpy(page.record_wanted)
    page.words_field.setText(typed)
    qtbot.keyClick(page.words_field, Qt.Key.Key_Return)
    assert typed not in [asked.at(i)[0] for i in range(asked.count())]


def test_an_id_in_the_filter_opens_even_what_is_in_no_list(page, tree, qtbot):
    page.show_catalogue(tree)
    page.words_field.setText("w1-٣٦")
    with qtbot.waitSignal(page.record_wanted) as asked:
        qtbot.keyClick(page.words_field, Qt.Key.Key_Return)
    assert asked.args == ["W1-36"]


def test_a_proposal_stands_large_with_what_the_plan_answers(page, office):
    card = proposal(office, "W1-31")
    page.show_record(card)
    said = words(page)
    assert card.text in said
    assert card.theme in said
    assert card.outcomes[0].text in said
    assert link(page, "C3")


def test_what_a_reader_inferred_is_said_with_the_reason(page, office, language):
    language.use("fr")
    page.show_record(proposal(office, "W4-57"))
    remarks = page.record_view.widget().findChildren(Remark)
    inferred = [each for each in remarks if each.toolTip() and not each.image_label.isHidden()]
    assert inferred
    assert all(each.toolTip() in each.words_label.text() for each in inferred)


def test_the_spelling_of_the_minutes_is_kept_beside_a_corrected_one(page, office):
    card = proposal(office, "W4-57")
    assert card.text_in_source != card.text
    page.show_record(card)
    assert any(card.text_in_source in each for each in words(page))


def test_an_unknown_commitment_says_what_is_not_known(page, office):
    page.show_record(commitment(office, "C6"))
    remarks = page.record_view.widget().findChildren(Remark)
    assert len(remarks) == 2  # no official text, nothing but its number
    assert page.record_view.widget().findChildren(LinkButton) == []


def test_a_link_asks_for_the_record_it_names(page, office, qtbot):
    page.show_record(proposal(office, "W1-31"))
    with qtbot.waitSignal(page.record_wanted) as asked:
        link(page, "C3").click()
    assert asked.args == ["C3"]


def test_the_buttons_ask_for_the_record_that_is_shown(page, office, qtbot):
    page.show_record(commitment(office, "C3"))
    for button, signal in (
        (page.request_button.click, page.request_wanted),
        (page.print_button.click, page.print_wanted),
        (page.look_action.trigger, page.sheet_wanted),
        (page.edit_action.trigger, page.edit_wanted),
    ):
        with qtbot.waitSignal(signal) as asked:
            button()
        assert asked.args == ["C3"]


def test_another_language_shows_the_titles_there_are_in_it(page, office, tree, language):
    page.show_catalogue(tree)
    page.show_record(proposal(office, "W1-31"))
    language.use("fr")
    QApplication.processEvents()
    assert "Droit à l'accès à l'information" in words(page)
    assert page._index("W1-T3").data() == "Transparence"


def test_records_open_and_one_goes_back_to_the_one_before(page, working, qtbot):
    working.open("W1-31")
    qtbot.waitUntil(lambda: page.shown_record() == "W1-31")
    assert not page.back_button.isEnabled()
    link(page, "C3").click()
    qtbot.waitUntil(lambda: page.shown_record() == "C3")
    assert page.rows_view.currentIndex().data(RECORD) == "C3"
    page.back_button.click()
    qtbot.waitUntil(lambda: page.shown_record() == "W1-31")
    assert not page.back_button.isEnabled()


def test_an_id_that_nobody_has_is_told(page, working, seat, qtbot):
    with qtbot.waitSignal(seat.notices.trouble):
        working.open("C99")
    assert page.shown_record() == ""


def test_a_sheet_is_looked_at_then_printed(page, working, printed, qtbot):
    working.open("W1-31")
    qtbot.waitUntil(lambda: page.shown_record() == "W1-31")
    page.look_action.trigger()
    qtbot.waitUntil(lambda: page.middle_stack.currentWidget() is page.paper_view)
    page.print_sheet_button.click()
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert printed[0][0].startswith(b"%PDF")
    page.close_sheet()
    assert page.middle_stack.currentWidget() is page.record_panel


def test_the_list_is_that_of_the_workshop_one_stands_in(page, working, printed, qtbot):
    page.rows_view.setCurrentIndex(page._index("W2-T1"))
    with qtbot.waitSignal(page.list_wanted) as asked:
        page.list_button.click()
    assert asked.args == ["W2"]
    page.rows_view.setCurrentIndex(page._index("C"))
    with qtbot.waitSignal(page.list_wanted) as asked:
        page.list_button.click()
    assert asked.args == [""]
    qtbot.waitUntil(lambda: len(printed) == 2)


def test_the_offices_words_are_not_a_clerks(page, working, office, user):
    page.show_record(commitment(office, "C3"))
    page.show_user(replace(user, role=Role.CLERK))
    assert not page.edit_action.isVisible()
    page.show_user(replace(user, role=Role.OFFICER))
    assert page.edit_action.isVisible()


def test_the_offices_text_is_shown_as_the_offices(page, working, seat, office, user, qtbot):
    working.open("W1-36")
    qtbot.waitUntil(lambda: page.shown_record() == "W1-36")
    page.edit_action.trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(RecordDialog)))
    dialog = page.findChild(RecordDialog)
    dialog.text_fields[RecordField.TEXT_AR].set_text("نص المكتب للتجربة")
    with qtbot.waitSignal(seat.tasks.changed):
        dialog.go_on_button.click()
    qtbot.waitUntil(lambda: "نص المكتب للتجربة" in words(page))
    assert proposal(office, "W1-36").text == "نص المكتب للتجربة"


def test_what_others_wrote_of_a_record_meanwhile_stands_beside_what_was_typed(
    page, working, office, user, qtbot
):
    working.open("C3")
    qtbot.waitUntil(lambda: page.shown_record() == "C3")
    page.edit_action.trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(RecordDialog)))
    dialog = page.findChild(RecordDialog)
    others = {
        RecordField.TITLE_AR: "عنوان آخر",
        RecordField.NOTE: "ملاحظة أخرى",
        RecordField.WITHDRAWN: "true",
    }
    amend(office, "C3", others, user)
    dialog.text_fields[RecordField.NOTE].set_text("ملاحظة للتجربة")
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not dialog.fault_remark.isHidden())
    assert dialog.text_fields[RecordField.TITLE_AR].text() == "عنوان آخر"
    assert dialog.withdrawn_box.isChecked()
    assert dialog.value().values == {RecordField.NOTE: "ملاحظة للتجربة"}
    assert "ملاحظة أخرى" in dialog.rows[RecordField.NOTE].remark_label.text()
    assert commitment(office, "C3").own == others
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(RecordDialog))
    assert commitment(office, "C3").own == {**others, RecordField.NOTE: "ملاحظة للتجربة"}


def test_what_others_change_is_read_again(page, working, seat, office, user, qtbot):
    record = CatalogueId("W1-36")
    working.open(record)
    qtbot.waitUntil(lambda: page.shown_record() == record)
    amend(office, record, {RecordField.WITHDRAWN: "true"}, user)
    seat.tasks.changed.emit(Touched.CATALOGUE)
    qtbot.waitUntil(lambda: record not in rows(page.rows_view))
    qtbot.waitUntil(lambda: page._card.is_withdrawn)


def test_a_dialog_gives_back_only_what_differs(qtbot, look, office):
    dialog = RecordDialog(proposal(office, "W1-36"))
    qtbot.addWidget(dialog)
    assert dialog.value().values == {}
    dialog.text_fields[RecordField.NOTE].set_text("ملاحظة للتجربة")
    dialog.withdrawn_box.setChecked(True)
    assert dialog.value().values == {
        RecordField.NOTE: "ملاحظة للتجربة",
        RecordField.WITHDRAWN: "true",
    }


def test_the_offices_text_is_taken_back(qtbot, look, office, user):
    record = CatalogueId("W1-36")
    shipped = proposal(office, record).text
    amend(office, record, {RecordField.TEXT_AR: "نص المكتب"}, user)
    dialog = RecordDialog(proposal(office, record))
    qtbot.addWidget(dialog)
    assert dialog.text_fields[RecordField.TEXT_AR].text() == "نص المكتب"
    dialog.back_buttons[RecordField.TEXT_AR].click()
    assert dialog.text_fields[RecordField.TEXT_AR].text() == shipped
    assert dialog.value().values == {RecordField.TEXT_AR: None}


def test_a_text_that_is_too_long_stays_in_the_dialog(qtbot, look, office):
    dialog = RecordDialog(commitment(office, "C2"))
    qtbot.addWidget(dialog)
    dialog.text_fields[RecordField.NOTE].set_text("ن" * (DETAILS_LIMIT + 1))
    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.go_on_button.click()
    assert dialog.rows[RecordField.NOTE].is_faulty


LOOKS = [
    (Appearance("ar", Theme.LIGHT, 16), (1100, 640)),
    (Appearance("ar", Theme.CONTRAST, 26), (860, 470)),
    (Appearance("fr", Theme.LIGHT, 26), (860, 470)),
    (Appearance("fr", Theme.CONTRAST, 20), (1100, 640)),
]


@pytest.mark.parametrize("record", ["W1-31", "W4-57", "C3", "C6"])
@pytest.mark.parametrize("screen", LOOKS)
def test_everyone_can_use_the_page(dress, page, office, tree, record, screen):
    appearance, room = screen
    page.show_catalogue(tree)
    is_commitment = record.startswith("C")
    page.show_record((commitment if is_commitment else proposal)(office, record))
    dress(appearance)
    assert audit(shown(page, *room)) == []


def test_what_is_published_opens_by_its_number_and_is_printed(
    page, working, office, user, printed, qtbot
):
    text = "بطاقة وطنية وطابع افتراضي"
    card = NewPublication(kind=PublicationKind.SERVICE, title_ar="خدمة افتراضية", text=text)
    office.publications.add(card, user)
    working.open("C3")
    qtbot.waitUntil(lambda: page.shown_record() == "C3")
    assert page.rows_view.currentIndex().data(RECORD) == "C3"
    page.words_field.setText("s1")
    page.words_field.returnPressed.emit()
    qtbot.waitUntil(lambda: page.shown_record() == "S1")
    assert {"خدمة افتراضية", text} <= set(words(page))
    assert not page.rows_view.currentIndex().isValid()
    asked = QSignalSpy(page.request_wanted)
    page.request_button.click()
    page.print_button.click()
    qtbot.waitUntil(lambda: bool(printed))
    assert asked.at(0) == ["S1"]
    assert says(printed[0][0], "خدمة افتراضية")
    assert not page.edit_action.isVisible()
    working.open("C3")
    qtbot.waitUntil(lambda: page.shown_record() == "C3")
    assert page.edit_action.isVisible()


def test_a_published_answer_opens_with_what_was_asked_about(page, working, office, user, qtbot):
    other = office.accounts.open_account("other", "س", Role.SUPERVISOR, "motdepasse-fictif", user)
    made = office.requests.register(asked(about=(CatalogueId("C3"),)), user).reference
    office.replies.draft(made, REPLY, user)
    office.replies.approve(made, other)
    office.replies.deliver(made, Dispatch.MAIL, user)
    office.answers.publish(made, NewAnswer("سؤال افتراضي", "جواب افتراضي"), user)
    working.open("A1")
    qtbot.waitUntil(lambda: page.shown_record() == "A1")
    assert {"سؤال افتراضي", "جواب افتراضي"} <= set(words(page))
    assert not page.print_button.isHidden()
    link(page, "C3").click()
    qtbot.waitUntil(lambda: page.shown_record() == "C3")


def test_a_theme_is_opened_and_pointed_at_with_what_it_holds(page, working, office, qtbot):
    working.open("W1-T2")
    qtbot.waitUntil(lambda: page.shown_record() == "W1-T2")
    index = page.rows_view.currentIndex()
    assert index.data(RECORD) == "W1-T2"
    assert page.rows_view.isExpanded(index)
    theme = office.catalogue.card(CatalogueId("W1-T2"))
    assert {theme.theme.title_ar, *(each.text for each in theme.outcomes)} <= set(words(page))
    assert any(theme.theme.proposals[0].text in each for each in words(page))
    assert page.request_button.isHidden()
    assert page.print_button.isHidden()


@pytest.mark.parametrize(
    ("outcome", "theme"), [("W1-O2", "W1-T2"), ("W4-O2", "W4-T2"), ("W4-O3", "W4-T3")]
)
def test_an_outcome_is_seen_under_the_theme_it_answers(
    page, working, office, qtbot, outcome, theme
):
    page.resize(900, 420)
    page.show()
    working.open("C3")
    qtbot.waitUntil(lambda: page.shown_record() == "C3")
    working.open(outcome)
    qtbot.waitUntil(lambda: page.shown_record() == theme)
    text = next(
        each.text
        for each in office.catalogue.card(CatalogueId(theme)).outcomes
        if each.id == outcome
    )
    label = page.record_view.widget().found_label
    assert label.text() == text
    qtbot.waitUntil(lambda: not label.visibleRegion().isEmpty())
    page.back_button.click()
    qtbot.waitUntil(lambda: page.shown_record() == "C3")


def test_a_record_shows_the_requests_about_it_and_opens_them(page, working, office, user, qtbot):
    record = CatalogueId("W1-36")
    made = [office.requests.register(asked(about=(record,)), user) for _ in range(6)]
    working.open(record)
    qtbot.waitUntil(lambda: page.shown_record() == record)
    links = page.record_view.widget().findChildren(LinkButton)
    shown = [
        each for each in links if any(str(card.reference) in each.accessibleName() for card in made)
    ]
    assert len(shown) == 5
    assert "زينب" not in shown[0].accessibleName()
    with qtbot.waitSignal(page.request_opened) as opened:
        shown[0].click()
    assert opened.args == [str(made[-1].reference)]


def test_a_record_in_front_follows_a_request_that_was_registered(
    page, working, seat, office, user, qtbot
):
    working.open("C3")
    qtbot.waitUntil(lambda: page.shown_record() == "C3")
    card = office.requests.register(asked(about=(CatalogueId("C3"),)), user)
    seat.tasks.changed.emit(Touched.REQUESTS)
    qtbot.waitUntil(lambda: any(str(card.reference) in each for each in words(page)))


def test_the_place_of_what_is_published_can_be_copied(page, working, office, user, qtbot):
    new = NewPublication(
        kind=PublicationKind.DOCUMENT,
        title_ar="وثيقة افتراضية",
        place="https://example.org/x",
        art10=Art10Class.REPORTS,
    )
    office.publications.add(new, user)
    working.open("D1")
    qtbot.waitUntil(lambda: page.shown_record() == "D1")
    copy = next(each for each in page.record_view.widget().stops if isinstance(each, IconButton))
    copy.click()
    assert QApplication.clipboard().text() == "https://example.org/x"


def test_a_publication_says_where_it_is_and_of_which_class(page, working, office, user, qtbot):
    office.publications.add(
        NewPublication(
            kind=PublicationKind.DOCUMENT,
            title_ar="ميزانية افتراضية",
            title_fr="Budget fictif",
            place="https://example.org/budget",
            published_on=date(2025, 12, 31),
            art10=Art10Class.LOCAL_BUDGETS,
        ),
        user,
    )
    working.open("D1")
    qtbot.waitUntil(lambda: page.shown_record() == "D1")
    said = words(page)
    assert {"Budget fictif", "https://example.org/budget"} <= set(said)
    assert any(CLASS_NAMES[Art10Class.LOCAL_BUDGETS][0] in each for each in said)
    assert any("2025" in each for each in said)


def test_a_write_elsewhere_disturbs_nothing_on_the_page(qtbot, seat, page):
    controller = CatalogueController(page, seat)
    controller.begin()
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    controller.open("W1-O2")
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    found = page.record_view.widget().found_label
    assert found is not None
    seat.tasks.changed.emit(Touched.REQUESTS)
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert page.record_view.widget().found_label is found


def test_a_write_elsewhere_does_not_take_the_place_of_what_is_being_opened(qtbot, seat, page):
    controller = CatalogueController(page, seat)
    controller.open("C3")
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    controller.open("W1-36")
    seat.tasks.changed.emit(Touched.REQUESTS)
    qtbot.waitUntil(lambda: seat.tasks.is_idle)
    assert page.shown_record() == "W1-36"
