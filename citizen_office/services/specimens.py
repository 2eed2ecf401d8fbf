"""Letters about a request that nobody made, so that a wording is seen before it is kept."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from citizen_office.domain.choices import (
    Channel,
    ComplaintCause,
    Dispatch,
    ExtensionGround,
    Language,
    Template,
)
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.deadlines import Step, Terms
from citizen_office.domain.intake import read_request
from citizen_office.domain.papers import (
    ComplaintAnswer,
    ExtensionNotice,
    Letter,
    OfficeData,
    Sheet,
    ThirdPartyLetter,
)
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import read_reply
from citizen_office.domain.steps import (
    ComplaintAnswered,
    ComplaintReceived,
    Extended,
    ThirdPartyAsked,
)
from citizen_office.store import seed
from citizen_office.store.letters import invented

NOBODY = UUID(int=0)


def specimen(
    template: Template, language: Language, body: str, office: OfficeData, terms: Terms, on: date
) -> Letter | ExtensionNotice | ThirdPartyLetter | ComplaintAnswer:
    """Return a letter of the office with this body, about an invented request of this day."""
    said = invented(language)
    until = seed.calendar().deadline(on, terms.of(Step.REPLY, extended=True)).due_on
    sheet = Sheet(
        office=office,
        terms=terms,
        language=language,
        request=read_request(said["asked"], on),
        reference=Reference(DeskCode("XXXX"), on.year, 0),  # that of no office and no request
        received_on=on,
        due_on=until,
        registered_at=datetime.combine(on, time()),
        mark="",
        clerk="",
        site="",
        is_specimen=True,
    )
    match template:
        case Template.EXTENSION:
            extended = Extended(site=NOBODY, on=on, due_on=until, ground=ExtensionGround.LARGE)
            return ExtensionNotice(sheet, extended, **said[template], body=body)
        case Template.CONSULTATION:
            asked = ThirdPartyAsked(site=NOBODY, on=on, answer_by=until, language=language)
            return ThirdPartyLetter(sheet, asked, **said[template], body=body)
        case Template.COMPLAINT_ANSWER:
            complaint, answer = _complaint(language, until, on)
            return ComplaintAnswer(sheet, complaint, answer, **said[template], body=body)
        case _:
            return Letter(sheet, read_reply(said[template]), dated=on, body=body)


def _complaint(
    language: Language, until: date, on: date
) -> tuple[ComplaintReceived, ComplaintAnswered]:
    """Return a complaint that is not upheld, and that it is not."""
    received = ComplaintReceived(
        on=on,
        due_on=until,
        cause=ComplaintCause.INCOMPLETE,
        channel=Channel.IN_PERSON,
        language=language,
    )
    answered = ComplaintAnswered(
        site=NOBODY,
        complaint=NOBODY,
        on=on,
        upheld=False,
        language=language,
        how=Dispatch.HANDED_OVER,
    )
    return received, answered
