"""What is said to whoever would overwrite what they have not seen."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.facts import Kind
from citizen_office.domain.journal import legal_moment
from citizen_office.errors import Outdated
from citizen_office.store.journal import office_entries
from citizen_office.store.models import UserRow


def want_seen(
    session: Session, now: object, seen: object, wanted: object, kind: Kind, **of: object
) -> None:
    """Raise Outdated if what the user had before them is otherwise by now, and not as they want it.

    `of` are the facts by which the entries that changed it are known.
    """
    if now not in (seen, wanted):
        raise outdated(session, now, kind, **of)


def outdated(session: Session, now: object, kind: Kind, **of: object) -> Outdated:
    """Return the refusal with who changed it last, and when; `now` is what there is now."""
    last = next(
        each
        for each in office_entries(session, kind)
        if all(getattr(each.facts, name) == value for name, value in of.items())
    )
    by = session.scalar(select(UserRow.name).where(UserRow.id == last.actor))
    return Outdated(by or "?", legal_moment(last.at), now)
