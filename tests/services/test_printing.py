"""A request onto paper: the right copy, in the right language, counted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from citizen_office import errors
from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.choices import (
    ComplaintCause,
    ExtensionGround,
    Language,
    Paper,
    PaperSize,
    RecordField,
    RequestField,
    Template,
)
from citizen_office.domain.codes import CatalogueId, DeskCode
from citizen_office.domain.handling import Extension
from citizen_office.domain.papers import MorningGroup, MorningLine, MorningList
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint
from citizen_office.domain.steps import Extended, ThirdPartyAsked
from citizen_office.pdf.counting import page_count
from citizen_office.store.journal import rebuild
from citizen_office.store.models import ContentRow, plain
from tests.builders import REPLY, asked
from tests.pdf.reading import read_back
from tests.pdf.saying import missing, says
from tests.services.lives import ASKED, PARTIAL, amend, colleague, lived


@pytest.fixture
def reference(office, user):
    return office.requests.register(asked(), user).reference


def printed(office, user, reference, paper=Paper.RECEIPT, **how) -> str:
    made = office.printing.paper(paper, reference, user, **how)
    assert page_count(made) == read_back(made).pages
    return read_back(made).poppler


def test_a_receipt_says_what_was_registered(office, user, reference):
    text = printed(office, user, reference)
    mark = office.requests.show(reference).state
    assert str(reference) in text
    assert "دجنبر" in text
    assert mark.copies == {Paper.RECEIPT: 1}


def test_the_second_print_is_a_copy(office, user, reference):
    assert "نسخة" not in printed(office, user, reference)
    assert "نسخة" in printed(office, user, reference)
    assert "نسخة" not in printed(office, user, reference, Paper.FORM).split("وصل")[0].split(".")[0]


def test_what_was_corrected_says_so(office, user, reference):
    office.requests.correct(reference, {RequestField.SUBJECT: "موضوع آخر"}, "خطأ", user)
    text = printed(office, user, reference)
    assert "مصحح" in text.replace("\u0651", "")
    assert "آخر" in text


def test_a_paper_can_be_had_in_the_other_language(office, user, reference):
    assert "Récépissé" in printed(office, user, reference, language=Language.FRENCH)
    assert "Récépissé" not in printed(office, user, reference)


def test_a_reply_is_a_draft_until_it_is_approved(office, user, reference):
    office.replies.draft(reference, REPLY, user)
    assert "مشروع" in printed(office, user, reference, Paper.REPLY).split()
    office.replies.approve(reference, user)
    assert "مشروع" not in printed(office, user, reference, Paper.REPLY).split()


def test_the_letter_that_leaves_is_no_copy_of_its_drafts(office, user, reference):
    office.replies.draft(reference, REPLY, user)
    for _ in range(2):
        printed(office, user, reference, Paper.REPLY)
    office.replies.approve(reference, user)
    assert "نسخة" not in printed(office, user, reference, Paper.REPLY)
    assert "نسخة" in printed(office, user, reference, Paper.REPLY)


def test_the_newest_draft_is_printed(office, user, reference):
    office.replies.draft(reference, REPLY, user)
    text = "Le document demandé est joint."
    office.replies.draft(reference, type(REPLY)(REPLY.outcome, text, Language.FRENCH), user)
    assert "joint" in printed(office, user, reference, Paper.REPLY)


def test_nothing_is_printed_that_is_not_there(office, user, reference):
    unknown = Reference(DeskCode("AZH1"), 2026, 99)
    for error, call in (
        (errors.NoReplyYet, lambda: office.printing.paper(Paper.REPLY, reference, user)),
        (errors.UnknownReference, lambda: office.printing.paper(Paper.FORM, unknown, user)),
        (
            errors.WrongSize,
            lambda: office.printing.paper(Paper.FORM, reference, user, size=PaperSize.ROLL),
        ),
    ):
        with pytest.raises(error):
            call()
    assert office.requests.show(reference).state.entries == 1


@pytest.mark.parametrize("paper", [Paper.RECEIPT, Paper.REPLY])
def test_nothing_is_printed_of_what_was_erased(office, user, reference, paper):
    office.replies.draft(reference, REPLY, user)
    with office._database.writing() as session:
        session.execute(plain(ContentRow).delete())
    with pytest.raises(errors.Erased):
        office.printing.paper(paper, reference, user)


def test_records_of_the_catalogue_are_printed_and_leave_no_trace(office, user):
    record = CatalogueId("W1-36")
    amend(office, record, {RecordField.TEXT_AR: "نص المكتب للتجربة"}, user)
    before = office.verification.verify().entries
    sheet = office.printing.record_sheet(record, Language.FRENCH)
    assert missing(sheet, "نص المكتب للتجربة", "Proposition n° 36", "23 novembre 2026") == []
    assert says(office.printing.record_sheet(CatalogueId("C6"), Language.ARABIC), "رقم 6")
    assert says(office.printing.record_list(CatalogueId("W4"), Language.ARABIC), "النوع")
    assert says(office.printing.record_list(None, Language.FRENCH), "Engagement n° 11")
    assert office.verification.verify().entries == before


def test_what_is_published_is_printed_with_its_place(office, user):
    new = NewPublication(kind=PublicationKind.DOCUMENT, title_ar="وثيقة افتراضية")
    new = replace(new, place="سبورة افتراضية", art10=Art10Class.REPORTS)
    published = office.publications.add(new, user)
    sheet = office.printing.record_sheet(published.id, Language.FRENCH)
    assert missing(sheet, "وثيقة افتراضية", "سبورة افتراضية", "16. Rapports") == []
    with pytest.raises(errors.UnknownRecord):
        office.printing.record_sheet(CatalogueId("D9"), Language.FRENCH)


def test_no_paper_is_made_of_a_record_that_is_not_there(office):
    with pytest.raises(errors.UnknownRecord):
        office.printing.record_sheet(CatalogueId("W1-T1"), Language.ARABIC)
    with pytest.raises(errors.UnknownRecord):
        office.printing.record_list(CatalogueId("W9"), Language.ARABIC)


def test_a_step_taken_while_a_paper_is_drawn_makes_it_be_drawn_again(office, user, reference):
    drawn = []
    draw = office.printing._make

    def draw_slowly(paper, file, size):
        if not drawn:
            office.printing.__class__.paper(other, Paper.RECEIPT, reference, user)
        drawn.append(file.sheet.copy)
        return draw(paper, file, size)

    other = office.printing.__class__(
        office._database, office.journal, office.printing._office, office.printing._terms
    )
    office.printing._make = draw_slowly
    office.printing.paper(Paper.RECEIPT, reference, user)
    assert drawn == [1, 2]
    steps = office.requests.show(reference).steps[1:]
    assert [step.facts["copy"] for step in steps] == [1, 2]


def test_a_step_taken_while_a_paper_prints_prints_no_other(office, user, reference):
    sent = []

    def send(made):
        office.requests.note(reference, "ملاحظة أثناء الطباعة", user)
        sent.append(made)

    made = office.printing.paper(Paper.RECEIPT, reference, user, hand_over=send)
    assert sent == [made]
    assert office.requests.show(reference).state.copies == {Paper.RECEIPT: 1}


@pytest.mark.parametrize("paper", list(Paper))
def test_looking_at_a_paper_shows_the_next_copy_and_records_nothing(office, user, paper):
    reference = lived(office, user)
    for copy in (1, 2):
        seen = [office.printing.look(paper, reference, Language.FRENCH) for _ in range(2)]
        made = office.printing.paper(paper, reference, user, Language.FRENCH)
        assert seen == [made, made]
        assert office.requests.show(reference).state.copies == {paper: copy}


def test_what_cannot_be_printed_cannot_be_looked_at(office, reference):
    with pytest.raises(errors.NoReplyYet):
        office.printing.look(Paper.REPLY, reference)
    with pytest.raises(errors.WrongSize):
        office.printing.look(Paper.FORM, reference, size=PaperSize.ROLL)


def test_papers_that_are_drawn_at_once_are_the_same_as_one_after_another(office, user, reference):
    office.replies.draft(reference, REPLY, user)
    papers = (Paper.FORM, Paper.RECEIPT, Paper.REPLY, Paper.ENVELOPE, Paper.HISTORY)
    wanted = [(paper, reference, language) for paper in papers for language in Language] * 3
    apart = [office.printing.look(*each) for each in wanted]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda each: office.printing.look(*each), wanted)) == apart


def test_a_reply_is_looked_at_before_it_is_written_down(office, user, reference):
    made = office.printing.look_at_reply(reference, REPLY)
    assert "مشروع" in read_back(made).poppler.split()
    assert office.requests.show(reference).reply is None
    with pytest.raises(errors.NoReplyYet):
        office.printing.look(Paper.REPLY, reference)


OF_STEPS = (
    Paper.EXTENSION,
    Paper.CONSULTATION,
    Paper.COMPLAINT_RECEIPT,
    Paper.COMPLAINT_ANSWER,
    Paper.DELIVERY_SLIP,
)


@pytest.mark.parametrize("paper", OF_STEPS)
def test_a_paper_of_a_step_that_was_not_taken_is_not_printed(office, user, reference, paper):
    office.replies.draft(reference, REPLY, user)
    with pytest.raises(errors.NothingToPrint) as refused:
        office.printing.paper(paper, reference, user)
    assert refused.value.paper == paper
    assert office.requests.show(reference).state.copies == {}


def test_every_paper_says_what_its_step_said(office, user):
    reference = lived(office, user)
    said = {
        Paper.REPLY: ["الصفحات غير المشمولة", "معطيات شخصية", "11,50 درهم", "11 صفحة"],
        Paper.EXTENSION: ["2026/76", "ملفات ست سنوات", "بعدد كبير من المعلومات"],
        Paper.CONSULTATION: ["2026/75", "شركة النظافة الخيالية", "10 دجنبر"],
        Paper.COMPLAINT_RECEIPT: ["رد غير كامل", "لم أتوصل بباقي الصفحات", "08/12/2026"],
        Paper.COMPLAINT_ANSWER: ["عدم الاستجابة لشكايتكم", "لا يمكن فصل", "2026/90"],
        Paper.DELIVERY_SLIP: ["2026/77", "الاستجابة جزئيا", "11 صفحة", "23 نونبر 2026"],
        Paper.ENVELOPE: ["زينب الافتراضية", str(reference)],
        Paper.HISTORY: ["توصلنا بشكاية", "معطيات تجارية", "للنظر", "souad", "كريم", "رسالة"],
    }
    for paper, words in said.items():
        assert missing(office.printing.look(paper, reference), *words) == [], paper


def test_the_letter_about_a_later_step_is_an_original_again(office, user, reference):
    office.handling.consult(reference, ASKED, user)
    for _ in range(2):
        office.printing.paper(Paper.CONSULTATION, reference, user)
    other = replace(ASKED, name="مكتب الدراسات الخيالي", language=Language.FRENCH)
    office.handling.consult(reference, other, user)
    made = office.printing.paper(Paper.CONSULTATION, reference, user)
    assert missing(made, "مكتب الدراسات الخيالي", "Madame, Monsieur") == []
    assert not says(made, "Copie")
    assert says(office.printing.paper(Paper.CONSULTATION, reference, user), "Copie n° 2")


def test_a_receipt_keeps_its_term_when_the_reply_is_prolonged(office, user, reference):
    office.handling.extend(reference, Extension(ExtensionGround.LARGE, "ملفات كثيرة"), user)
    assert says(office.printing.look(Paper.RECEIPT, reference), "21/12/2026")
    assert says(office.printing.look(Paper.EXTENSION, reference), "21 يناير")


def test_a_letter_kept_before_it_could_bear_a_number_prints_dots(office, user, reference):
    state, day = office.requests.show(reference).state, date(2026, 11, 23)
    site, request = state.owner, state.request
    until = office.handling.extension(state).due_on
    extended = Extended(site=site, on=day, due_on=until, ground=ExtensionGround.LARGE)
    asked_of = ThirdPartyAsked(site=site, on=day, answer_by=None, language=Language.ARABIC)
    third = {"name": ASKED.name, "address": ASKED.address, "question": ASKED.question}
    with office._database.writing() as session:
        for facts, said in ((extended, {"reason": "ملفات كثيرة"}), (asked_of, third)):
            office.journal.append(session, facts, request=request, content=said, actor=user.id)
    for paper in (Paper.EXTENSION, Paper.CONSULTATION):
        assert says(office.printing.look(paper, reference), "عدد: .....")


def test_the_words_of_a_step_that_were_erased_are_not_printed(office, user):
    reference = lived(office, user)
    state = office.requests.show(reference).state
    kept = (state.registered, *state.corrections)
    with office._database.writing() as session:
        session.execute(plain(ContentRow).delete().where(ContentRow.entry.not_in(kept)))
    for paper in OF_STEPS:
        with pytest.raises(errors.Erased):
            office.printing.look(paper, reference)
    assert says(office.printing.look(Paper.HISTORY, reference), "تم محو مضمون")


def test_the_slip_is_for_the_reply_that_was_approved(office, user, reference):
    other = colleague(office, user)
    office.replies.draft(reference, PARTIAL, user)
    office.replies.approve(reference, other)
    before = office.printing.look(Paper.DELIVERY_SLIP, reference)
    assert missing(before, "2026/77", "بتاريخ ........") == []
    office.replies.draft(reference, REPLY, user)
    with pytest.raises(errors.NothingToPrint):
        office.printing.look(Paper.DELIVERY_SLIP, reference)


def test_the_register_lists_what_was_received_in_some_days(office, user, clock):
    first = office.requests.register(asked(), user).reference
    clock.advance(days=1)
    second = office.requests.register(asked(subject="ميزانية"), user).reference
    office.requests.withdraw(second, "لم يعد يرغب", user)
    day = date(2026, 11, 24)
    made = office.printing.register_list(day, day, Language.ARABIC)
    assert missing(made, str(second), "ميزانية", "مسحوب", "عدد الطلبات: 1") == []
    assert not says(made, str(first))
    both = office.printing.register_list(date(2026, 11, 1), day, Language.FRENCH)
    assert missing(both, str(first), str(second), "Retirée", "demandes : 2") == []
    with pytest.raises(errors.PeriodReversed):
        office.printing.register_list(day, date(2026, 11, 1), Language.ARABIC)


def test_the_register_keeps_the_number_of_what_was_erased(office, reference):
    with office._database.writing() as session:
        session.execute(plain(ContentRow).delete())
        rebuild(session)
    day = date(2026, 11, 23)
    assert says(office.printing.register_list(day, day, Language.ARABIC), str(reference))


def test_the_morning_list_is_printed_with_the_offices_head(office):
    line = MorningLine("AZH1-2026-00001-L", "موضوع", date(2026, 11, 23), 0, phone="0612345678")
    waiting = MorningList(date(2026, 11, 23), {MorningGroup.READY: (line,)})
    assert says(office.printing.morning_list(waiting, Language.ARABIC), "06 12 34 56 78")


def test_a_letter_is_written_in_the_offices_own_words(office, user, reference):
    own = "نص المكتب عن الطلب {reference}\n{text}{enclosures}{cost}{reuse}{remedies}"
    wording = office.templates.wording(Template.FULL, Language.ARABIC)
    office.templates.save(wording, own, user)
    assert says(office.printing.look_at_reply(reference, REPLY), "نص المكتب")
    office.replies.draft(reference, REPLY, user)
    assert says(office.printing.look(Paper.REPLY, reference), "نص المكتب")
    assert not says(office.printing.look(Paper.REPLY, reference, Language.FRENCH), "نص المكتب")


def test_a_reply_that_left_is_no_draft_when_a_complaint_opens_the_request_again(office, user):
    reference = lived(office, user)
    again = NewComplaint(ComplaintCause.INCOMPLETE, "ما زالت الصفحات ناقصة.")
    office.remedies.complain(reference, again, user)
    office.remedies.answer(reference, HeadAnswer(upheld=True, text="ستسلم لكم."), user)
    assert office.requests.show(reference).state.approved_on is None
    assert missing(office.printing.look(Paper.REPLY, reference), "23 نونبر 2026") == []
    assert "مشروع" not in read_back(office.printing.look(Paper.REPLY, reference)).poppler.split()
    assert says(office.printing.look(Paper.DELIVERY_SLIP, reference), "2026/77")
