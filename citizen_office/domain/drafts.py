"""A form that was begun and not yet registered, or a reply not yet written to its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

KEPT_FOR = timedelta(days=7)
REPLY_KEPT_FOR = timedelta(days=90)  # longer than any term of reply
REPLY = "reply-"  # how the tokens of replies begin


@dataclass(frozen=True)
class Draft:
    """What stood in a form when it was last kept; `at` is the wall clock in Morocco.

    `token` is that under which the form will be registered. `body` is whatever the form wants
    back, as JSON: nothing in it was checked.
    """

    token: str
    body: Mapping[str, Any]
    at: datetime


def reply_token(reference: str, user: UUID) -> str:
    """Return the token under which a user's reply to a request is kept while it is written."""
    return f"{REPLY}{reference}-{user.hex}"
