"""Who requests can be assigned to: read in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from citizen_office.domain.handling import Assignment
from citizen_office.ui.dialogs.assign import Workers
from citizen_office.ui.language import in_language

if TYPE_CHECKING:
    from citizen_office.office import Office


def workers_of(office: Office, *kept: UUID | None) -> Workers:
    """Return open accounts and departments, and of those that are closed the ones `kept`."""
    cards, departments = office.accounts.users(), office.departments.all()
    return Workers(
        tuple(card.user for card in cards if card.is_active or card.user.id in kept),
        tuple(each for each in departments if each.is_active or each.id in kept),
    )


def name_of_worker(workers: Workers, wish: Assignment) -> str:
    """Return to whom requests are given, a person before a department; empty: to nobody."""
    people = (each.name for each in workers.people if each.id == wish.user)
    departments = (
        in_language(each.name_ar, each.name_fr)
        for each in workers.departments
        if each.id == wish.department
    )
    return next(people, "") or next(departments, "")
