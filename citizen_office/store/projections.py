"""The tables that screens read: made from entries, thrown away and made again at will."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from citizen_office.domain.choices import DayChange
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.journal import Entry
from citizen_office.domain.office_steps import (
    CalendarChanged,
    CatalogueChanged,
    Continued,
    DepartmentChanged,
    PublicationChanged,
    TemplateChanged,
    UserChanged,
    VocabularyChanged,
)
from citizen_office.domain.state import RequestState
from citizen_office.domain.vocabulary import SEPARATOR, Tongue
from citizen_office.store import request_index
from citizen_office.store.models import (
    AnswerRow,
    ClosureRow,
    ConceptRow,
    DepartmentRow,
    FeastRow,
    OverlayRow,
    PublicationRow,
    RequestRecordRow,
    RequestRow,
    SeedRow,
    SiteRow,
    Table,
    TemplateRow,
    UserRow,
    plain,
)

_MOVE_DUE = (
    update(plain(RequestRow))
    .where(plain(RequestRow).c.id == bindparam("request"))
    .values(due_on=bindparam("due_to"), entries=RequestRow.entries + 1)
)
_ADD_REQUEST = insert(plain(RequestRow)).returning(plain(RequestRow).c.row)
_ADD_RECORDS = insert(plain(RequestRecordRow))
_PROJECTIONS = (
    RequestRecordRow,
    RequestRow,
    UserRow,
    SiteRow,
    DepartmentRow,
    ClosureRow,
    FeastRow,
    PublicationRow,
    AnswerRow,
    TemplateRow,
    ConceptRow,
    OverlayRow,
)
SEARCHED = "searched"  # what was changed last of what a search goes through
NUL = "\x00"  # PostgreSQL cannot hold it in a text; journal contents keep it, escaped


def add_request(session: Session, state: RequestState, request: NewRequest | None) -> None:
    """Add the row of a request and its words to the index; None: its contents were erased."""
    values = row_of(state, request)
    row = session.connection().execute(_ADD_REQUEST, values).scalar_one()
    if state.about:
        records = [{"record": str(each), "row": row} for each in dict.fromkeys(state.about)]
        session.connection().execute(_ADD_RECORDS, records)
    request_index.add(session, row, _searchable(state, request))


def move_request(session: Session, state: RequestState) -> None:
    """Bring the row of a request up to date with a new state."""
    table = plain(RequestRow)
    session.execute(update(table).where(table.c.id == state.request), _columns(state))


def move_due(session: Session, terms: Iterable[tuple[UUID, date]]) -> None:
    """Bring the rows of open requests up to date with one more entry, which moved their terms."""
    rows = [{"request": request, "due_to": due_to} for request, due_to in terms]
    session.connection().execute(_MOVE_DUE, rows)


def reword_request(session: Session, state: RequestState, request: NewRequest | None) -> None:
    """Bring row and index of a request up to date after its words changed."""
    row = _row(session, state)
    table = plain(RequestRow)
    session.execute(update(table).where(table.c.row == row), _words(request))
    request_index.forget(session, row)
    request_index.add(session, row, _searchable(state, request))


def put_answer(session: Session, state: RequestState, content: Mapping[str, Any] | None) -> None:
    """Keep what the public may read of a request; what it may not read keeps its number alone."""
    answer = state.answer
    assert answer is not None
    said = (content or {}) if answer.is_public else {}
    values = {
        "request": state.request,
        **{name: _said(said, name) for name in ("title", "text")},
        "language": str(answer.language),
        "published_on": answer.on if answer.is_public else None,
    }
    _put(session, AnswerRow, {"id": str(answer.id)}, values)


def mark_searched(session: Session, entry: UUID) -> None:
    """Let every program see that something else is searched now than before."""
    _put(session, SeedRow, {"name": SEARCHED}, {"digest": str(entry)})


def follow_office(session: Session, entry: Entry, content: Mapping[str, Any] | None) -> None:
    """Bring the tables of office matters up to date with an entry of the office."""
    said = content or {}
    match entry.facts:
        case Continued(site=site):
            _put(session, SiteRow, {"id": site}, {"name": said.get("site", "")})
        case UserChanged(user=user, role=role, active=active):
            names = {"login": said.get("login", str(user)), "name": said.get("name", "")}
            _put(session, UserRow, {"id": user}, {**names, "role": str(role), "is_active": active})
        case DepartmentChanged(department=department, active=active):
            names = {"name_ar": said.get("ar", ""), "name_fr": said.get("fr", "")}
            _put(session, DepartmentRow, {"id": department}, {**names, "is_active": active})
        case CalendarChanged(change=DayChange.CONFIRMED, feast=feast, year=year, day=day):
            began = {"day": day, "source": _said(said, "source")}
            _put(session, FeastRow, {"feast": str(feast), "year": year}, began)
        case CalendarChanged(change=change, day=day):
            names = {name: _said(said, name) for name in ("name_ar", "name_fr", "source")}
            is_closed = change is DayChange.CLOSED
            _put(session, ClosureRow, {"day": day}, {**names, "is_closed": is_closed})
        case TemplateChanged(template=template, language=language):
            key = {"template": str(template), "language": str(language)}
            text = _said(said, "text")
            _put(session, TemplateRow, key, {"text": text} if text else None)
        case CatalogueChanged() | PublicationChanged() | VocabularyChanged() as facts:
            _follow_searched(session, facts, said)
            mark_searched(session, entry.id)


def _follow_searched(
    session: Session,
    facts: CatalogueChanged | PublicationChanged | VocabularyChanged,
    said: Mapping[str, Any],
) -> None:
    """Bring up to date what everybody may look up, and the words by which it is found."""
    if isinstance(facts, PublicationChanged):
        _put(session, PublicationRow, {"id": str(facts.publication)}, _published(facts, said))
    elif isinstance(facts, VocabularyChanged):
        _put(session, ConceptRow, {"key": str(facts.key)}, _terms(facts, said))
    else:
        key = {"record": str(facts.record), "field": str(facts.field)}
        _put(session, OverlayRow, key, _value(said))


def empty(session: Session) -> None:
    """Throw away every projection."""
    for shape in _PROJECTIONS:
        session.execute(delete(plain(shape)))
    request_index.forget_all(session)


def row_of(state: RequestState, request: NewRequest | None) -> dict[str, Any]:
    """Return what the row of a request must say; None: its contents were erased."""
    return _columns(state) | _words(request)


def _row(session: Session, state: RequestState) -> int:
    return session.scalars(select(RequestRow.row).where(RequestRow.id == state.request)).one()


def _said(said: Mapping[str, Any], name: str) -> str:
    """Return a text of a content; empty if it was not given or was erased."""
    return (said.get(name) or "").replace(NUL, "")


def _published(facts: PublicationChanged, said: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **{name: _said(said, name) for name in ("title_ar", "title_fr", "place", "text")},
        "published_on": facts.published_on,
        "art10": facts.art10 and str(facts.art10),
        "is_withdrawn": facts.is_withdrawn,
    }


def _terms(facts: VocabularyChanged, said: Mapping[str, Any]) -> dict[str, Any] | None:
    terms = said.get("terms")
    if not terms and not facts.is_hidden:
        return None
    spelt = {tongue: SEPARATOR.join((terms or {}).get(tongue, ())) for tongue in Tongue}
    return {tongue: text.replace(NUL, "") for tongue, text in spelt.items()} | {
        "is_hidden": facts.is_hidden
    }


def _value(said: Mapping[str, Any]) -> dict[str, Any] | None:
    value = said.get("value")
    return {"value": value.replace(NUL, "")} if value else None


def _columns(state: RequestState) -> dict[str, Any]:
    complaint = state.open_complaint
    return {
        "id": state.request,
        "reference": str(state.reference),
        "owner": state.owner,
        "status": str(state.status),
        "is_open": state.is_open,
        "urgent": state.urgent,
        "has_conflicts": bool(state.conflicts),
        "received_on": state.received_on,
        "due_on": state.due_on,
        "closed_on": state.closed_on,
        "assigned_to": state.assigned_to,
        "department": state.department,
        "internal_due_on": state.internal_due_on,
        "extended": state.extended_on is not None,
        "complaint_due_on": complaint.due_on if complaint else None,
        "attempts": state.attempts,
        "tried_on": state.tried_on,
        "entries": state.entries,
    }


def _words(request: NewRequest | None) -> dict[str, Any]:
    if request is None:
        return {"token": None, "subject": "", "applicant": "", "id_number": "", "phone": ""}
    who = request.applicant
    return {
        "token": request.token,
        "subject": request.subject.replace(NUL, ""),
        "applicant": f"{who.first_name} {who.last_name}".replace(NUL, ""),
        "id_number": who.id_number,
        "phone": (who.phone or "").replace(NUL, ""),
    }


def _searchable(state: RequestState, request: NewRequest | None) -> str:
    """Return everything by which a request is looked for; its number also without zeros."""
    if request is None:
        return ""
    who, reference = request.applicant, state.reference
    names = (who.first_name, who.last_name, who.latin_first_name, who.latin_last_name)
    numbers = (request.paper_number, request.portal_reference, who.id_number, who.phone)
    words = (request.subject, request.details, *names, *numbers)
    return "\n".join([str(reference), str(reference.number), *filter(None, words)])


def _put(
    session: Session, shape: type[Table], key: dict[str, Any], values: dict[str, Any] | None
) -> None:
    """Make the row of a key hold these values; None takes it away."""
    table = plain(shape)
    session.execute(delete(table).filter_by(**key))
    if values is not None:
        session.execute(insert(table), key | values)
