"""A request on its way into the journal and back: facts here, content there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from citizen_office.domain.choices import RequestField
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import (
    DETAILS_LIMIT,
    LINE_LIMIT,
    NAME_LIMIT,
    SUBJECT_LIMIT,
    Applicant,
    Assistance,
    NewRequest,
    Witness,
)
from citizen_office.domain.journal import canonical
from citizen_office.domain.people import identity_number
from citizen_office.domain.references import Reference
from citizen_office.domain.steps import Registered
from citizen_office.errors import Missing

_OF_REQUEST = {RequestField.SUBJECT, RequestField.DETAILS}
_OPTIONAL = {RequestField.DETAILS, RequestField.PHONE, RequestField.EMAIL}
_LIMITS = dict.fromkeys(RequestField, NAME_LIMIT) | {
    RequestField.SUBJECT: SUBJECT_LIMIT,
    RequestField.DETAILS: DETAILS_LIMIT,
    RequestField.ADDRESS: LINE_LIMIT,
}


def input_digest(new: NewRequest) -> str:
    """Return what a repeated registration is recognised by: a digest of all that was given."""
    return hashlib.sha256(canonical(_plain(new))).hexdigest()


def facts_of(
    new: NewRequest, reference: Reference, site: UUID, days: tuple[date, date]
) -> Registered:
    """Return the facts of a registration; `days` are those of receipt and of the term."""
    received_on, due_on = days
    return Registered(
        site=site,
        desk=reference.desk,
        year=reference.year,
        number=reference.number,
        received_on=received_on,
        due_on=due_on,
        urgent=new.urgent,
        channel=new.channel,
        language=new.language,
        applicant=new.applicant.kind,
        id_kind=new.applicant.id_kind,
        period_from=new.period_from,
        period_to=new.period_to,
        contained_in=new.contained_in,
        delivery=new.delivery,
        medium=new.medium,
        about=new.about,
        help=new.assistance.kinds,
        read_back_in=new.assistance.read_back_in,
        read_back_confirmed=new.assistance.read_back_confirmed,
        mark=new.assistance.mark,
        witnesses=len(new.assistance.witnesses),
    )


def content_of(new: NewRequest) -> dict[str, Any]:
    """Return what a registration says about people and in their words."""
    who, help_given = new.applicant, new.assistance
    return {
        "input": input_digest(new),
        "token": new.token,
        "subject": new.subject,
        "details": new.details,
        "urgent_reason": new.urgent_reason,
        "portal_reference": new.portal_reference,
        "paper_number": new.paper_number,
        "applicant": {k: v for k, v in vars(who).items() if k not in {"kind", "id_kind"}},
        "mark_reason": help_given.mark_reason,
        "witnesses": [dict(vars(witness)) for witness in help_given.witnesses],
    }


def request_from(
    facts: Registered,
    content: Mapping[str, Any],
    corrections: Iterable[Mapping[str, Any]] = (),
) -> NewRequest:
    """Return the request that was taken down, with its corrections in their order."""
    new = NewRequest(
        token=content["token"],
        received_on=facts.received_on,
        channel=facts.channel,
        portal_reference=content["portal_reference"],
        paper_number=content.get("paper_number"),
        urgent=facts.urgent,
        urgent_reason=content["urgent_reason"],
        language=facts.language,
        applicant=Applicant(kind=facts.applicant, id_kind=facts.id_kind, **content["applicant"]),
        subject=content["subject"],
        details=content["details"],
        period_from=facts.period_from,
        period_to=facts.period_to,
        contained_in=facts.contained_in,
        delivery=facts.delivery,
        medium=facts.medium,
        assistance=_assistance(facts, content),
        about=facts.about,
    )
    for correction in corrections:
        new = corrected(new, correction["values"])
    return new


def read_correction(values: Mapping[RequestField, str | None]) -> dict[str, str | None]:
    """Return new values as they are kept; the `Invalid` of the first wrong field otherwise.

    Missing for the subject where there is none at all.
    """
    if not values:
        raise Missing(RequestField.SUBJECT)
    read = {str(name): read_text(name, value, _LIMITS[name]) for name, value in values.items()}
    if RequestField.ID_NUMBER in values:
        number = identity_number(read[RequestField.ID_NUMBER] or "")
        read[RequestField.ID_NUMBER] = number or None
    for name, value in read.items():
        if value is None and name not in _OPTIONAL:
            raise Missing(name)
    return read


def corrected(new: NewRequest, values: Mapping[str, str | None]) -> NewRequest:
    """Return the request with new values for some of its fields (RequestField)."""
    own: dict[str, Any] = {k: v for k, v in values.items() if k in _OF_REQUEST}
    personal: dict[str, Any] = {k: v for k, v in values.items() if k not in _OF_REQUEST}
    return replace(new, applicant=replace(new.applicant, **personal), **own)


def _assistance(facts: Registered, content: Mapping[str, Any]) -> Assistance:
    return Assistance(
        kinds=facts.help,
        read_back_in=facts.read_back_in,
        read_back_confirmed=facts.read_back_confirmed,
        mark=facts.mark,
        mark_reason=content["mark_reason"],
        witnesses=tuple(Witness(**each) for each in content["witnesses"]),
    )


def _plain(value: Any) -> Any:
    """Return JSON values of what was given; dataclasses.asdict would copy each text deeply.

    What was left out does not count: a field added one day must not make a repeat look new.
    """
    if is_dataclass(value):
        given = {name: _plain(each) for name, each in vars(value).items()}
        return {name: each for name, each in given.items() if each not in (None, [], {}, False)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value
