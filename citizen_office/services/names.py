"""What users and departments are called, past ones included."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.papers import Words
from citizen_office.services.departments import departments
from citizen_office.store.models import UserRow

Names = Mapping[UUID | None, str]
Workers = Mapping[UUID | None, Words]


def people(session: Session) -> Names:
    """Return the names of all users by their ids."""
    return {row.id: row.name for row in session.execute(select(UserRow.id, UserRow.name))}


def workers(session: Session, names: Names) -> Workers:
    """Return by their ids what those are called who can be at work on a request."""
    named = {user: Words(name, name) for user, name in names.items()}
    for each in departments(session).values():
        named[each.id] = Words(each.name_ar, each.name_fr)
    return named
