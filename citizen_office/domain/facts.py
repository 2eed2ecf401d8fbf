"""What every entry of the journal states: its kind, and facts that are no free text.

Facts are dates, numbers, enumerations, ids and codes; what a person wrote or is called belongs
to the content beside them, so that it can be erased without breaking the chain (law 09-08).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from uuid import UUID


class Kind(StrEnum):
    """What an entry says happened."""

    REGISTERED = "registered"
    PRINTED = "printed"
    NOTED = "noted"
    ATTACHED = "attached"
    CONTACTED = "contacted"
    ASSIGNED = "assigned"
    THIRD_PARTY_ASKED = "third_party_asked"
    THIRD_PARTY_ANSWERED = "third_party_answered"
    EXTENDED = "extended"
    DUE_MOVED = "due_moved"
    REPLY_DRAFTED = "reply_drafted"
    REPLY_RETURNED = "reply_returned"
    REPLY_APPROVED = "reply_approved"
    REPLY_DELIVERED = "reply_delivered"
    WITHDRAWAL_ASKED = "withdrawal_asked"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
    COMPLAINT_RECEIVED = "complaint_received"
    COMPLAINT_ANSWERED = "complaint_answered"
    COMMISSION_NOTED = "commission_noted"
    COURT_NOTED = "court_noted"
    PUBLISHED = "published"
    UNPUBLISHED = "unpublished"
    ORIENTED = "oriented"
    VIEWED = "viewed"
    USER_CHANGED = "user_changed"
    DEPARTMENT_CHANGED = "department_changed"
    CALENDAR_CHANGED = "calendar_changed"
    TEMPLATE_CHANGED = "template_changed"
    CATALOGUE_CHANGED = "catalogue_changed"
    PUBLICATION_CHANGED = "publication_changed"
    VOCABULARY_CHANGED = "vocabulary_changed"
    CONTINUED = "continued"


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Base of all facts."""

    kind: ClassVar[Kind]


@dataclass(frozen=True, kw_only=True)
class Deciding(Facts):
    """A step that only the owner site of a request may take; `site` is the one that took it."""

    site: UUID
