"""Keeping a form that is being filled in, so that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from citizen_office.domain.drafts import KEPT_FOR, REPLY_KEPT_FOR, Draft
from citizen_office.domain.journal import content_bytes, microseconds
from citizen_office.domain.people import User
from citizen_office.store import drafts
from citizen_office.store.database import Database


class DraftService:
    """Keeps drafts beside the record: no entry is made, and no date is doubted.

    `now` gives the moment in UTC.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def keep(self, token: str, body: Mapping[str, Any], user: User) -> None:
        """Keep what stands in a form, in the place of what was kept under its token before."""
        written = content_bytes(body)
        with self._database.writing() as session:
            drafts.keep(session, token, written, user.id, microseconds(self._now()))

    def newest(self, user: User) -> Draft | None:
        """Return the form that the user last worked on here; what is 7 days old is dropped.

        A reply that is being written is no such form, and is kept for 90 days.
        """
        now = self._now()
        with self._database.writing() as session:
            old = (microseconds(now - KEPT_FOR), microseconds(now - REPLY_KEPT_FOR))
            drafts.forget_old(session, *old)
            return drafts.newest(session, user.id)

    def find(self, token: str) -> Draft | None:
        """Return what was kept under a token."""
        with self._database.reading() as session:
            return drafts.find(session, token)

    def drop(self, token: str) -> None:
        """Throw a form away."""
        with self._database.writing() as session:
            drafts.forget(session, token)
