"""What is said to whoever would overwrite what they have not seen."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from citizen_office.domain.facts import Facts, Kind
from citizen_office.domain.journal import legal_moment
from citizen_office.errors import Outdated
from citizen_office.services.names import people
from citizen_office.store.journal import office_entries


def outdated(
    session: Session, kind: Kind, concerns: Callable[[Facts], bool], now: object
) -> Outdated:
    """Return the refusal with who changed it last, and when; `now` is what there is now."""
    last = next(each for each in office_entries(session, kind) if concerns(each.facts))
    return Outdated(people(session).get(last.actor, "?"), legal_moment(last.at), now)
