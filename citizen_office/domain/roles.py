"""Who may take which step: one table."""

from __future__ import annotations

from collections.abc import Mapping

from citizen_office.domain.choices import Role
from citizen_office.domain.facts import Kind

_ALL = frozenset(Role)
_OFFICERS = frozenset([Role.OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR])
_SUPERVISORS = frozenset([Role.SUPERVISOR, Role.ADMINISTRATOR])
_ADMINISTRATORS = frozenset([Role.ADMINISTRATOR])

# An administrator may take every step: an office of two or three has nobody else.
MAY: Mapping[Kind, frozenset[Role]] = {
    Kind.REGISTERED: _ALL,
    Kind.PRINTED: _ALL,
    Kind.NOTED: _ALL,
    Kind.ATTACHED: _ALL,
    Kind.CONTACTED: _ALL,
    Kind.CORRECTED: _ALL,
    Kind.REPLY_DELIVERED: _ALL,
    Kind.WITHDRAWAL_ASKED: _ALL,
    Kind.COMPLAINT_RECEIVED: _ALL,
    Kind.ORIENTED: _ALL,
    Kind.VIEWED: _ALL,
    Kind.THIRD_PARTY_ASKED: _OFFICERS,
    Kind.THIRD_PARTY_ANSWERED: _OFFICERS,
    Kind.EXTENDED: _OFFICERS,
    Kind.REPLY_DRAFTED: _OFFICERS,
    Kind.WITHDRAWN: _OFFICERS,
    Kind.COMMISSION_NOTED: _OFFICERS,
    Kind.COURT_NOTED: _OFFICERS,
    Kind.PUBLISHED: _OFFICERS,
    Kind.UNPUBLISHED: _OFFICERS,
    Kind.CATALOGUE_CHANGED: _OFFICERS,
    Kind.PUBLICATION_CHANGED: _OFFICERS,
    Kind.ASSIGNED: _SUPERVISORS,
    Kind.REPLY_RETURNED: _SUPERVISORS,
    Kind.REPLY_APPROVED: _SUPERVISORS,
    Kind.COMPLAINT_ANSWERED: _SUPERVISORS,
    Kind.USER_CHANGED: _ADMINISTRATORS,
    Kind.DEPARTMENT_CHANGED: _ADMINISTRATORS,
    Kind.CALENDAR_CHANGED: _ADMINISTRATORS,
    Kind.DUE_MOVED: _ADMINISTRATORS,
    Kind.TEMPLATE_CHANGED: _ADMINISTRATORS,
    Kind.VOCABULARY_CHANGED: _ADMINISTRATORS,
    Kind.CONTINUED: _ADMINISTRATORS,
}


def may(role: Role, kind: Kind) -> bool:
    """Return whether somebody of this role may take a step."""
    return role in MAY[kind]
