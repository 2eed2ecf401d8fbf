"""What the desk does with requests, against a real database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from citizen_office import errors
from citizen_office.domain.choices import (
    Contact,
    Dispatch,
    Help,
    Language,
    MediaType,
    Paper,
    RequestField,
)
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.masking import masked
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import Enclosure
from citizen_office.domain.requests import Group
from citizen_office.domain.state import Status
from citizen_office.office import Office
from citizen_office.store.models import ContentRow, WriterRow, plain
from tests.builders import OTHER_SITE, PERSON, REPLY, asked

PDF, PNG = b"%PDF-1.4 fictif", b"\x89PNG\r\n\x1a\n..."


def test_registering_gives_a_reference_and_a_due_date(office, user):
    card = office.requests.register(asked(), user)
    assert str(card.reference) == "AZH1-2026-00001-L"
    assert (card.received_on, card.due_on) == (date(2026, 11, 23), date(2026, 12, 21))


def test_a_request_that_came_earlier_has_its_term_from_that_day(office, user):
    card = office.requests.register(asked(received_on=date(2026, 11, 2)), user)
    assert card.due_on == date(2026, 12, 2)


def test_numbers_begin_anew_each_year(office, user, clock):
    for _ in range(2):
        office.requests.register(asked(), user)
    for _ in range(6):
        clock.advance(days=7)
        office.requests.register(asked(), user)
    newest = office.queue.find("AZH1", 1)[0]
    assert newest.id.startswith("AZH1-2027-00001-")


def test_the_same_token_registers_once(office, user):
    first = office.requests.register(asked(token="t-1"), user)
    again = office.requests.register(asked(token="t-1"), user)
    assert again.reference == first.reference
    assert again.is_repeat
    assert len(office.queue.open_requests()) == 1


def test_the_same_token_with_other_input_is_refused(office, user):
    first = office.requests.register(asked(token="t-1"), user)
    with pytest.raises(errors.TokenReused) as caught:
        office.requests.register(asked(token="t-1", subject="غير ذلك"), user)
    assert caught.value.reference == str(first.reference)


def test_what_the_same_person_asked_before_is_shown_and_never_refused(office, user):
    first = office.requests.register(asked(), user)
    second = office.requests.register(asked(), user)
    other = replace(PERSON, id_number="L111111")
    assert second.earlier == (str(first.reference),)
    assert office.requests.register(asked(applicant=other), user).earlier == ()


def test_a_request_is_about_records_that_exist(office, user):
    assert office.requests.register(asked(about=(CatalogueId("W1-31"), CatalogueId("C3"))), user)
    with pytest.raises(errors.UnknownRecord) as caught:
        office.requests.register(asked(about=(CatalogueId("W1-31"), CatalogueId("W1-99"))), user)
    assert caught.value.field == "about[2]"


def test_desks_that_register_at_the_same_moment_get_different_numbers(created, user, clock):
    offices = [Office.open(created[0], clock) for _ in range(4)]
    with ThreadPoolExecutor(8) as pool:
        cards = list(pool.map(lambda n: offices[n % 4].requests.register(asked(), user), range(40)))
    assert {card.reference.number for card in cards} == set(range(1, 41))
    assert offices[0].verification.verify().requests == 40
    for office in offices:
        office.close()


def test_the_queue_begins_with_what_is_due_soonest(office, user, clock):
    late = office.requests.register(asked(received_on=date(2026, 10, 1)), user)
    soon = office.requests.register(asked(received_on=date(2026, 10, 27)), user)
    later = office.requests.register(asked(), user)
    references = [str(card.reference) for card in (late, soon, later)]
    queue = office.queue.open_requests()
    assert [card.reference for card in queue] == references
    assert queue[0].days_left < 0
    assert [card.reference for card in office.queue.open_requests(overdue=True)] == references[:1]
    assert [card.reference for card in office.queue.open_requests(due_within=3)] == references[:2]
    assert len(office.queue.open_requests(limit=1)) == 1


def test_the_queue_is_paged_without_gap_or_repetition(office, user):
    for n in range(7):
        office.requests.register(asked(received_on=date(2026, 11, 20 + n % 3)), user)
    whole = [card.reference for card in office.queue.open_requests()]
    paged: list[str] = []
    while page := office.queue.lines(Group.OPEN, paged[-1] if paged else None, 3):
        paged += [card.reference for card in page]
    assert paged == whole
    assert len(whole) == 7


def test_an_answer_on_the_spot_is_recorded_without_a_request(office, user):
    office.requests.orient(user, (CatalogueId("W1-31"),), (Help.READ_ALOUD,), "وُجّه إلى المصلحة")
    office.requests.orient(user)
    whole = office.verification.verify()
    assert (whole.entries, whole.requests, whole.contents) == (4, 0, 3)
    with pytest.raises(errors.UnknownRecord):
        office.requests.orient(user, (CatalogueId("W1-99"),))


def test_idle_work_changes_no_answer(office, user):
    for _ in range(30):
        card = office.requests.register(asked(), user)
    office.requests.tidy()
    assert len(office.queue.find("تحملات", 50)) == 30
    assert office.requests.show(card.reference)


def test_a_request_is_answered_step_by_step(office, user):
    reference = office.requests.register(asked(), user).reference
    assert office.replies.draft(reference, REPLY, user).state.status is Status.FOR_APPROVAL
    assert office.replies.approve(reference, user).state.status is Status.READY
    view = office.replies.deliver(reference, Dispatch.HANDED_OVER, user)
    assert view.state.status is Status.ANSWERED
    assert view.days_left is None
    assert [step.by for step in view.steps] == ["souad"] * 4
    assert office.queue.open_requests() == []


def test_steps_out_of_order_are_refused_and_leave_nothing(office, user):
    reference = office.requests.register(asked(), user).reference
    with pytest.raises(errors.NotNow) as caught:
        office.replies.approve(reference, user)
    assert (caught.value.step, caught.value.status) == ("reply_approved", "registered")
    with pytest.raises(errors.NotNow):
        office.replies.deliver(reference, Dispatch.MAIL, user)
    assert office.requests.show(reference).state.entries == 1


def test_a_reply_is_not_handed_over_tomorrow(office, user):
    reference = office.requests.register(asked(), user).reference
    with pytest.raises(errors.DateInFuture):
        office.replies.deliver(reference, Dispatch.MAIL, user, date(2026, 11, 24))


def test_a_reply_does_not_leave_before_it_was_approved(office, user, clock):
    reference = office.requests.register(asked(), user).reference
    office.replies.draft(reference, REPLY, user)
    clock.advance(days=3)
    office.replies.approve(reference, user)
    with pytest.raises(errors.DateTooEarly) as caught:
        office.replies.deliver(reference, Dispatch.MAIL, user, date(2026, 11, 25))
    assert caught.value.earliest == date(2026, 11, 26)
    assert office.replies.deliver(reference, Dispatch.MAIL, user, date(2026, 11, 26))


def test_who_decides_is_told_what_happened_since_they_looked(office, user):
    reference = office.requests.register(asked(), user).reference
    seen = office.requests.show(reference).state.entries
    office.requests.note(reference, "اتصل الزائر", user)
    with pytest.raises(errors.Changed) as caught:
        office.requests.withdraw(reference, "", user, seen)
    assert (caught.value.by, caught.value.what) == ("souad", "noted")
    assert office.requests.withdraw(reference, "", user, seen + 1)


def test_a_request_of_another_site_is_not_decided_here(office, user):
    reference = office.requests.register(asked(), user).reference
    with office._database.writing() as session:
        session.execute(plain(WriterRow).update().values(site=OTHER_SITE))
    with pytest.raises(errors.NotOurs):
        office.requests.withdraw(reference, "", user)
    assert office.requests.note(reference, "ملاحظة", user)


def test_a_correction_has_a_reason_and_is_seen_everywhere(office, user):
    reference = office.requests.register(asked(), user).reference
    values = {RequestField.SUBJECT: "دفتر تحملات النقل", RequestField.LAST_NAME: "المثالية"}
    with pytest.raises(errors.Missing):
        office.requests.correct(reference, values, " ", user)
    view = office.requests.correct(reference, values, "خطأ في الكتابة", user)
    assert "corrected" in view.flags
    assert office.queue.open_requests()[0].subject == "دفتر تحملات النقل"
    assert office.queue.find("النظافة") == []
    assert office.queue.find("المثالية")[0].id == str(reference)


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        (RequestField.SUBJECT, "س" * 501, errors.TooLong),
        (RequestField.SUBJECT, " ", errors.Missing),
        (RequestField.ID_NUMBER, None, errors.Missing),
        (RequestField.ID_NUMBER, "- -", errors.Missing),
        (RequestField.PHONE, "0" * 101, errors.TooLong),
    ],
)
def test_a_correction_keeps_to_the_rules_of_the_form(office, user, field, value, error):
    reference = office.requests.register(asked(), user).reference
    with pytest.raises(error) as caught:
        office.requests.correct(reference, {field: value}, "خطأ", user)
    assert caught.value.field == field
    assert office.requests.show(reference).state.entries == 1


def test_half_characters_never_enter(office, user):
    reference = office.requests.register(asked(), user).reference
    office.requests.note(reference, "ملاحظة \ud83d", user)
    office.requests.attach(reference, "\udcff.pdf", PDF, user)
    office.requests.correct(reference, {RequestField.SUBJECT: "س\ud800"}, "خطأ\ud800", user)
    office.requests.withdraw(reference, "\ud800", user)
    assert office.queue.find("س")[0].title == "س\ufffd"
    assert office.verification.verify()


def test_attempts_to_reach_somebody_are_recorded(office, user):
    reference = office.requests.register(asked(), user).reference
    view = office.requests.contact(reference, Contact.PHONE, user, reached=False)
    assert view.steps[-1].facts["reached"] is False


@pytest.mark.parametrize("body", [PDF, PNG, b"\xff\xd8\xff\xe0"])
def test_a_file_is_kept_with_its_request(office, user, body):
    reference = office.requests.register(asked(), user).reference
    view = office.requests.attach(reference, "وثيقة.pdf", body, user)
    attachment = view.state.attachments[0]
    assert office.requests._attachments.body(attachment) == body
    office.requests._attachments.forget(attachment)
    assert office.requests._attachments.body(attachment) is None


def test_a_file_is_given_back_to_the_request_it_is_kept_with(office, user):
    reference, other = (office.requests.register(asked(), user).reference for _ in range(2))
    view = office.requests.attach(reference, "وثيقة.pdf", PDF, user)
    kept = view.attachments[0]
    assert (kept.name, kept.media_type, kept.size) == ("وثيقة.pdf", MediaType.PDF, len(PDF))
    assert office.requests.attachment(reference, kept.id) == PDF
    with pytest.raises(errors.UnknownAttachment) as caught:
        office.requests.attachment(other, kept.id)
    assert caught.value.reference == str(other)
    office.requests._attachments.forget(kept.id)
    with pytest.raises(errors.Erased):
        office.requests.attachment(reference, kept.id)


@pytest.mark.parametrize(
    ("body", "error"),
    [(b"MZ\x90", errors.NotThatType), (PDF + bytes(25_000_000), errors.FileTooLarge)],
    ids=["program", "large"],
)
def test_a_file_of_another_type_or_size_is_not_kept(office, user, body, error):
    reference = office.requests.register(asked(), user).reference
    with pytest.raises(error):
        office.requests.attach(reference, "وثيقة.pdf", body, user)
    assert office.requests.show(reference).state.attachments == ()


def test_an_unknown_reference_is_said_to_be_unknown(office, user):
    nobody = Reference.read("AZH1-2026-00123-1")
    for step in (
        lambda: office.requests.show(nobody),
        lambda: office.requests.withdraw(nobody, "", user),
        lambda: office.requests.attach(nobody, "x", PDF, user),
    ):
        with pytest.raises(errors.UnknownReference):
            step()


def test_looking_for_nothing_finds_nothing(office, user):
    office.requests.register(asked(), user)
    assert office.queue.find(" - ") == []


def test_a_page_shows_what_was_asked_and_what_each_step_said(office, user):
    reference = office.requests.register(asked(), user).reference
    office.requests.note(reference, "اتصل الزائر", user)
    values = {RequestField.SUBJECT: "دفتر تحملات النقل"}
    view = office.requests.correct(reference, values, "خطأ في الكتابة", user)
    today = date(2026, 11, 23)
    new = asked(subject="دفتر تحملات النقل", received_on=today)
    assert view.asked == masked(new)
    said = [step.content for step in view.steps]
    assert said[0]["subject"] == asked().subject
    assert said[1] == {"text": "اتصل الزائر"}
    assert said[2] == {"reason": "خطأ في الكتابة", "values": {"subject": "دفتر تحملات النقل"}}
    assert (
        office.requests.contact(reference, Contact.MAIL, user, reached=True).steps[3].content == {}
    )
    assert office.verification.verify({str(reference): view.mark})


def test_a_page_shows_the_newest_reply_and_what_may_follow(office, user):
    reference = office.requests.register(asked(), user).reference
    assert office.requests.show(reference).reply is None
    office.replies.draft(reference, REPLY, user)
    better = replace(
        REPLY, text="تجدون الوثيقتين.", letter_number="12/2026", enclosures=(Enclosure("ملحق", 2),)
    )
    view = office.replies.draft(reference, better, user)
    assert view.reply == replace(better, language=Language.ARABIC)
    assert view.allowed[0] is Kind.REPLY_APPROVED


def test_a_page_shows_of_what_was_erased_that_it_was(office, user):
    reference = office.requests.register(asked(), user).reference
    office.requests.attach(reference, "وثيقة.pdf", PDF, user)
    office.replies.draft(reference, REPLY, user)
    with office._database.writing() as session:
        session.execute(plain(ContentRow).delete())
    view = office.requests.show(reference)
    assert (view.asked, view.reply, view.attachments[0].name) == (None, None, "")
    assert [step.content for step in view.steps] == [{}, {}, {}]


def test_a_paper_one_printed_oneself_is_no_news_and_somebody_elses_is(office, user):
    reference = office.requests.register(asked(), user).reference
    office.printing.paper(Paper.RECEIPT, reference, user)
    office.requests.correct(reference, {RequestField.SUBJECT: "موضوع"}, "خطأ", user, 1)
    other = replace(user, id=UUID(int=9))
    office.printing.paper(Paper.RECEIPT, reference, other)
    with pytest.raises(errors.Changed):
        office.requests.withdraw(reference, "", user, 3)
