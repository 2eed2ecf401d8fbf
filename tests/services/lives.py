"""A request that has been through everything, for papers and lists that tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from citizen_office.domain.catalogue import CommitmentCard, ProposalCard
from citizen_office.domain.choices import (
    ComplaintCause,
    Contact,
    Dispatch,
    Exemption,
    ExtensionGround,
    Ground,
    Outcome,
    RecordField,
    RemedyEvent,
    RequestField,
    Role,
)
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint, Proceeding
from citizen_office.domain.replies import Enclosure, NewReply
from citizen_office.office import Office
from tests.builders import asked

PDF = b"%PDF-1.4 fictitious"
PARTIAL = NewReply(
    Outcome.PARTIAL,
    "تجدون رفقته الصفحات غير المشمولة بالاستثناء.",
    letter_number="2026/77",
    enclosures=(Enclosure("الصفحات من 1 إلى 11", 11),),
    grounds=(Ground.EXEMPT,),
    exceptions=(Exemption.PERSONAL_DATA,),
    reasons="تتضمن باقي الصفحات أسماء المستفيدين.",
    withheld="الصفحات من 12 إلى 18.",
    cost=1150,
)
ASKED = Consultation(
    name="شركة النظافة الخيالية",
    address="شارع المثال، رقم 5، تطوان",
    question="العرض التقني الذي قدمتموه.",
    answer_by=date(2026, 12, 10),
    letter_number="2026/75",
)


def colleague(office: Office, user: User) -> User:
    """Return a supervisor beside the first user."""
    return office.accounts.open_account("karim", "كريم", Role.SUPERVISOR, "motdepasse", user)


def lived(office: Office, user: User) -> Reference:
    """Return a request that was extended, consulted about, answered in part, complained of."""
    other = colleague(office, user)
    reference = office.requests.register(asked(), user).reference
    office.requests.correct(reference, {RequestField.SUBJECT: "موضوع مصحح"}, "خطأ", user)
    office.requests.attach(reference, "رسالة.pdf", PDF, user)
    office.handling.assign(reference, Assignment(user=other.id, note="للنظر"), user)
    office.handling.consult(reference, ASKED, user)
    office.handling.hear(reference, "معطيات تجارية", user, consents=False)
    extension = Extension(ExtensionGround.LARGE, "ملفات ست سنوات", letter_number="2026/76")
    office.handling.extend(reference, extension, user)
    office.replies.draft(reference, PARTIAL, user)
    office.replies.approve(reference, other)
    office.requests.contact(reference, Contact.PHONE, user, reached=True)
    office.replies.deliver(reference, Dispatch.HANDED_OVER, user)
    office.remedies.complain(
        reference, NewComplaint(ComplaintCause.INCOMPLETE, "لم أتوصل بباقي الصفحات."), user
    )
    answer = HeadAnswer(upheld=False, text="لا يمكن فصل هذه المعطيات.", letter_number="2026/90")
    office.remedies.answer(reference, answer, user)
    office.remedies.note_commission(
        reference, Proceeding(RemedyEvent.NOTIFIED, "توصلنا بشكاية"), user
    )
    return reference


def amend(
    office: Office, record: str, values: Mapping[RecordField, str | None], user: User
) -> None:
    """Put the office's own values above the shipped ones of a record, as it is now."""
    card = office.catalogue.card(CatalogueId(record))
    assert isinstance(card, ProposalCard | CommitmentCard)
    office.catalogue.amend(card, values, user)
