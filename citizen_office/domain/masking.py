"""Identity numbers are shown on demand, each time with an entry (law 09-08); else hidden."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from citizen_office.domain.choices import RequestField
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.people import identity_masked


def masked(asked: NewRequest) -> NewRequest:
    """Return what was taken down with no more than the end of the requester's identity number."""
    who = asked.applicant
    return replace(asked, applicant=replace(who, id_number=identity_masked(who.id_number)))


def masked_content(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what an entry says in words, with the requester's number hidden in the same way."""
    hidden = dict(content)
    for part in ("applicant", "values"):  # of a registration, of a correction
        inside = content.get(part)
        number = inside.get(RequestField.ID_NUMBER) if isinstance(inside, Mapping) else None
        if isinstance(inside, Mapping) and isinstance(number, str):
            hidden[part] = {**inside, RequestField.ID_NUMBER: identity_masked(number)}
    return hidden
