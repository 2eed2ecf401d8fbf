"""The register of requests as it stands, for paper."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.life import fold
from citizen_office.domain.papers import RegisterLine
from citizen_office.domain.state import Status
from citizen_office.domain.steps import Registered
from citizen_office.store.journal import entry_from
from citizen_office.store.models import EntryRow, RequestRow, plain


def register_lines(session: Session, first: date, last: date) -> tuple[RegisterLine, ...]:
    """Return the requests received from one day to another, in the order of their numbers.

    Contents that were erased leave their number, days and outcome.
    """
    received = (RequestRow.received_on >= first, RequestRow.received_on <= last)
    rows = {row.id: row for row in session.execute(select(plain(RequestRow)).where(*received))}
    query = select(plain(EntryRow)).join(RequestRow, RequestRow.id == EntryRow.request)
    entries = session.execute(query.where(*received).order_by(EntryRow.request, EntryRow.at))
    lines = []
    for request, group in groupby(entries, key=lambda row: row.request):
        known = [entry_from(row) for row in group]
        state = fold(known)
        begun = next((e.facts for e in known if isinstance(e.facts, Registered)), None)
        if state is None or begun is None:
            continue
        is_answered = state.status is Status.ANSWERED
        line = RegisterLine(
            reference=str(state.reference),
            received_on=state.received_on,
            applicant=rows[request].applicant,
            subject=rows[request].subject,
            channel=begun.channel,
            due_on=state.due_on,
            status=state.status,
            outcome=state.outcome if is_answered else None,
            closed_on=state.closed_on,
        )
        lines.append(((begun.year, begun.desk, begun.number), line))
    return tuple(line for _number, line in sorted(lines, key=lambda each: each[0]))
