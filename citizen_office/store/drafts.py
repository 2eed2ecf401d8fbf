"""Forms that were begun: rows beside the record, which come and go without an entry."""

from __future__ import annotations

import json
from uuid import UUID

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from citizen_office.domain.drafts import Draft
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
    .where(_DRAFTS.c.user == bindparam("user"), _DRAFTS.c.desk == _OWN_DESK)
    .order_by(_DRAFTS.c.at.desc())
    .limit(1)
)
_FORGET = delete(_DRAFTS).where(_DRAFTS.c.token == bindparam("token"))
_FORGET_OLD = delete(_DRAFTS).where(_DRAFTS.c.at < bindparam("before"))


def keep(session: Session, token: str, body: bytes, user: UUID, at: int) -> None:
    """Keep a form under its token, in the place of what was kept before."""
    row = {"token": token, "user": user, "body": body, "at": at}
    session.connection().execute(_KEEP, row)


def newest(session: Session, user: UUID) -> Draft | None:
    """Return the form that a user last worked on at this desk."""
    row = session.connection().execute(_NEWEST, {"user": user}).first()
    return None if row is None else Draft(row.token, json.loads(row.body), legal_moment(row.at))


def forget(session: Session, token: str) -> None:
    """Drop the form of a token, if there is one."""
    session.connection().execute(_FORGET, {"token": token})


def forget_old(session: Session, before: int) -> None:
    """Drop every form that was last kept before a moment."""
    session.connection().execute(_FORGET_OLD, {"before": before})
