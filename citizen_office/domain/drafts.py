"""A form that was begun and not yet registered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

KEPT_FOR = timedelta(days=7)


@dataclass(frozen=True)
class Draft:
    """What stood in a form when it was last kept; `at` is the wall clock in Morocco.

    `token` is that under which the form will be registered. `body` is whatever the form wants
    back, as JSON: nothing in it was checked.
    """

    token: str
    body: Mapping[str, Any]
    at: datetime
