"""Forms that were begun: rows beside the record, which come and go without an entry."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from citizen_office.domain.drafts import REPLY, Draft
from citizen_office.domain.journal import legal_moment
from citizen_office.store.models import DraftRow, WriterRow, plain

_DRAFTS = plain(DraftRow)
_OWN_DESK = select(WriterRow.desk).where(WriterRow.is_own).scalar_subquery()
_ADD = upsert(_DRAFTS).values(
    token=bindparam("token"),
    user=bindparam("user"),
    desk=_OWN_DESK,
    body=bindparam("body"),
    at=bindparam("at"),
)
_KEEP = _ADD.on_conflict_do_update(
    index_elements=["token"],
    set_={name: _ADD.excluded[name] for name in ("user", "desk", "body", "at")},
)
_NEWEST = (
    select(_DRAFTS)
    .where(
        _DRAFTS.c.user == bindparam("user"),
        _DRAFTS.c.desk == _OWN_DESK,
        _DRAFTS.c.token.not_like(f"{REPLY}%"),
    )
    .order_by(_DRAFTS.c.at.desc())
    .limit(1)
)
_FORGET = delete(_DRAFTS).where(_DRAFTS.c.token == bindparam("token"))
_FIND = select(_DRAFTS).where(_DRAFTS.c.token == bindparam("token"))
_FORGET_OLD = delete(_DRAFTS).where(
    (_DRAFTS.c.at < bindparam("before"))
    & (_DRAFTS.c.token.not_like(f"{REPLY}%") | (_DRAFTS.c.at < bindparam("reply_before")))
)


def keep(session: Session, token: str, body: bytes, user: UUID, at: int) -> None:
    """Keep a form under its token, in the place of what was kept before."""
    row = {"token": token, "user": user, "body": body, "at": at}
    session.connection().execute(_KEEP, row)


def newest(session: Session, user: UUID) -> Draft | None:
    """Return the form that a user last worked on at this desk; a reply is none."""
    return _draft(session.connection().execute(_NEWEST, {"user": user}).first())


def find(session: Session, token: str) -> Draft | None:
    """Return what is kept under a token."""
    return _draft(session.connection().execute(_FIND, {"token": token}).first())


def forget(session: Session, token: str) -> None:
    """Drop the form of a token, if there is one."""
    session.connection().execute(_FORGET, {"token": token})


def forget_old(session: Session, before: int, reply_before: int) -> None:
    """Drop every form that was last kept before a moment, and every reply before another."""
    values = {"before": before, "reply_before": reply_before}
    session.connection().execute(_FORGET_OLD, values)


def _draft(row: Any) -> Draft | None:
    return None if row is None else Draft(row.token, json.loads(row.body), legal_moment(row.at))
