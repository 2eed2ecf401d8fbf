"""Whether somebody may take a step now, of a request or of the office."""

from __future__ import annotations

from sqlalchemy.orm import Session

from citizen_office.domain.choices import Role
from citizen_office.domain.facts import Kind
from citizen_office.domain.people import User
from citizen_office.domain.roles import may
from citizen_office.errors import NotAllowed
from citizen_office.store.models import UserRow


def allow(session: Session, user: User, kind: Kind) -> None:
    """Raise NotAllowed unless a user may take such steps, and still may.

    A window stays open while a colleague takes its user's role away, or closes the account.
    """
    row = session.get(UserRow, user.id)
    now = Role(row.role) if row is not None and row.is_active else None
    if now is None or not (may(user.role, kind) and may(now, kind)):
        raise NotAllowed(str(kind), str(user.role))
