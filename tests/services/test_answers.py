"""What was answered once can be found by everybody, without whoever asked for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, select

from citizen_office.domain.answers import AnswerCard, NewAnswer
from citizen_office.domain.catalogue import PublishedLine, RecordKind
from citizen_office.domain.choices import Dispatch, Ground, Language, Outcome, RequestField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.remedies import HeadAnswer, NewComplaint
from citizen_office.domain.replies import NewReply
from citizen_office.domain.state import Status
from citizen_office.errors import Changed, NotNow, NotPublished, TellsRequester, UnknownRecord
from citizen_office.office import Office
from citizen_office.store.journal import rebuild
from citizen_office.store.models import ContentRow, EntryRow
from tests.builders import PERSON, REPLY, asked

CALENDAR = NewAnswer("يومية السوق الافتراضي", "ينعقد السوق الافتراضي كل خميس.")
REFUSAL = NewReply(
    Outcome.REFUSED, "يتعذر ذلك.", grounds=(Ground.NOT_AVAILABLE,), reasons="لا وجود لها."
)
PARTIAL = NewReply(
    Outcome.PARTIAL,
    "نسلمكم ما يوجد.",
    grounds=(Ground.NOT_AVAILABLE,),
    reasons="لا وجود للباقي.",
    withheld="الملحق",
)
A1, A2 = CatalogueId("A1"), CatalogueId("A2")


@pytest.fixture
def other(office, user):
    """Somebody else, who may approve what the first one wrote."""
    return office.accounts.open_account("other", "س", user.role, "motdepasse-fictif", user)


@pytest.fixture
def answered(office, user, other):
    """Register a request and answer it."""

    def close(reply=REPLY, **changes):
        reference = office.requests.register(asked(**changes), user).reference
        return reply_to(office, reference, reply, user, other)

    return close


def reply_to(office, reference, reply, author, other):
    office.replies.draft(reference, reply, author)
    office.replies.approve(reference, other)
    office.replies.deliver(reference, Dispatch.MAIL, author)
    return reference


def found(office, words="السوق الافتراضي"):
    return [each.id for each in office.search.find(words, {RecordKind.ANSWER})]


def test_an_answer_is_read_by_everybody_with_what_it_is_about(office, user, answered):
    reference = answered(about=(CatalogueId("W1-1"), CatalogueId("C3")))
    view = office.answers.publish(reference, CALENDAR, user)
    assert view.state.public_answer.id == A1
    assert office.answers.answer(A1) == AnswerCard(
        id=A1,
        title=CALENDAR.title,
        text=CALENDAR.text,
        language=Language.ARABIC,
        published_on=office.journal.today(),
        about=(CatalogueId("C3"), CatalogueId("W1-1")),
    )


def test_the_search_finds_it_by_title_text_and_number(office, user, answered):
    other_program = Office.open(office.folder)
    assert found(other_program) == []
    office.answers.publish(answered(), CALENDAR, user)
    for each in (office, other_program):
        assert found(each) == found(each, "كل خميس") == found(each, "A1") == [A1]
    [hit] = office.search.find("السوق الافتراضي", {RecordKind.ANSWER})
    assert (hit.title, hit.snippet) == (CALENDAR.title, CALENDAR.text)
    other_program.close()


def test_what_is_published_no_more_is_neither_found_nor_shown(office, user, answered):
    reference = answered()
    office.answers.publish(reference, CALENDAR, user)
    assert found(office) == [A1]
    assert office.answers.lines() == (PublishedLine(A1, CALENDAR.title, CALENDAR.title),)
    view = office.answers.unpublish(reference, user)
    assert view.state.public_answer is None
    assert found(office) == []
    assert office.answers.lines() == ()
    with pytest.raises(UnknownRecord):
        office.answers.answer(A1)


def test_published_again_it_replaces_what_was_read_and_keeps_its_number(office, user, answered):
    first, second = answered(), answered()
    office.answers.publish(first, CALENDAR, user)
    office.answers.publish(second, CALENDAR, user)
    office.answers.unpublish(first, user)
    french = NewAnswer("Marché fictif", "Chaque jeudi.", Language.FRENCH)
    office.answers.publish(first, french, user)
    card = office.answers.answer(A1)
    assert (card.title, card.language) == ("Marché fictif", Language.FRENCH)
    titles = {hit.id: hit.title for hit in office.search.find("السوق", {RecordKind.ANSWER})}
    assert titles == {A1: "Marché fictif", A2: CALENDAR.title}


def test_a_number_is_not_given_again(office, user, answered):
    first = answered()
    office.answers.publish(first, CALENDAR, user)
    office.answers.unpublish(first, user)
    view = office.answers.publish(answered(), CALENDAR, user)
    assert view.state.answer.id == A2


def test_the_answers_made_again_from_the_journal_are_the_same(office, user, answered):
    gone, kept = answered(), answered(about=(CatalogueId("W1-1"),))
    office.answers.publish(gone, CALENDAR, user)
    office.answers.publish(kept, replace(CALENDAR, title="عنوان آخر"), user)
    office.answers.unpublish(gone, user)
    before = office.answers.answer(A2)
    with office._database.writing() as session:
        rebuild(session)
    assert office.answers.answer(A2) == before
    assert found(office) == [A2]
    view = office.answers.publish(answered(), CALENDAR, user)
    assert view.state.answer.id == "A3"
    assert office.verification.verify()


def test_a_program_that_looked_before_sees_what_was_made_again(office, user, answered):
    other_program = Office.open(office.folder)
    assert found(other_program) == []
    office.answers.publish(answered(), CALENDAR, user)
    with office._database.writing() as session:
        rebuild(session)
    assert found(other_program) == [A1]
    other_program.close()


@pytest.mark.parametrize("reply", [REPLY, PARTIAL])
def test_what_was_given_in_whole_or_in_part_can_be_published(office, user, answered, reply):
    assert Kind.PUBLISHED in office.requests.show(answered(reply)).allowed


def test_a_refusal_and_what_is_open_are_not_published(office, user, answered):
    refused, still_open = answered(REFUSAL), office.requests.register(asked(), user).reference
    for reference in (refused, still_open):
        with pytest.raises(NotNow):
            office.answers.publish(reference, CALENDAR, user)
        with pytest.raises(NotPublished):
            office.answers.unpublish(reference, user)
    assert found(office) == []


def test_what_is_published_can_be_taken_back_from_a_request_that_opened_again(
    office, user, answered
):
    reference = answered()
    office.answers.publish(reference, CALENDAR, user)
    office.remedies.complain(reference, NewComplaint("incomplete", "ناقص"), user)
    view = office.remedies.answer(reference, HeadAnswer(upheld=True, text="نعم"), user)
    assert view.state.status is Status.IN_PROGRESS
    assert found(office) == [A1]
    office.answers.unpublish(reference, user)
    assert found(office) == []


@pytest.mark.parametrize(
    ("answer", "field"),
    [
        (replace(CALENDAR, title="طلب زينب الافتراضية"), "title"),
        (replace(CALENDAR, text="CNIE L 000 000"), "text"),
        (replace(CALENDAR, text="اتصلت بنا من 0600112233"), "text"),
    ],
)
def test_nothing_is_published_that_says_who_asked(office, user, answered, answer, field):
    reference = answered(applicant=replace(PERSON, phone="06 00 11 22 33"))
    before = office.requests.show(reference)
    with pytest.raises(TellsRequester) as told:
        office.answers.publish(reference, answer, user)
    assert told.value.field == field
    assert office.requests.show(reference) == before


def test_a_corrected_name_is_recognised(office, user, other):
    reference = office.requests.register(asked(), user).reference
    office.requests.correct(reference, {RequestField.LAST_NAME: "المتخيلة"}, "خطأ", user)
    reply_to(office, reference, REPLY, user, other)
    with pytest.raises(TellsRequester):
        office.answers.publish(reference, replace(CALENDAR, title="زينب المتخيلة"), user)


def test_an_answer_outlasts_the_words_of_its_request(office, user, answered):
    reference = answered()
    with office._database.writing() as session:
        registered = select(EntryRow.id).where(EntryRow.kind == "registered")
        session.execute(delete(ContentRow).where(ContentRow.entry.in_(registered)))
    office.answers.publish(reference, CALENDAR, user)
    assert office.answers.answer(A1).title == CALENDAR.title


def test_the_words_of_an_answer_are_content_and_no_facts(office, user, answered):
    office.answers.publish(answered(), CALENDAR, user)
    with office._database.reading() as session:
        facts = session.scalars(select(EntryRow.facts).where(EntryRow.kind == "published")).one()
    assert b'"answer":"A1","language":"ar","on":"2026-11-23"' in facts
    assert CALENDAR.title not in facts.decode("unicode_escape")


def test_who_was_quicker_is_told_before_something_is_published(office, user, other, answered):
    reference = answered()
    seen = len(office.requests.show(reference).steps)
    office.requests.note(reference, "ملاحظة", other)
    with pytest.raises(Changed):
        office.answers.publish(reference, CALENDAR, user, seen)
    assert found(office) == []


def test_a_visitor_can_be_answered_with_it(office, user, answered):
    office.answers.publish(answered(), CALENDAR, user)
    office.requests.orient(user, about=(A1,))
    with pytest.raises(UnknownRecord):
        office.requests.orient(user, about=(A2,))
