"""What the desk does with information requests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from citizen_office.domain.catalogue import ASKED_ABOUT, RecordKind, kind_of
from citizen_office.domain.choices import Contact, Help, MediaType, RequestField
from citizen_office.domain.codes import CatalogueId, DeskCode
from citizen_office.domain.deadlines import Step, Terms
from citizen_office.domain.facts import Kind
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import ATTACHMENT_MB, DETAILS_LIMIT, NAME_LIMIT, NewRequest, said
from citizen_office.domain.life import fold
from citizen_office.domain.office_steps import Oriented, Viewed
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.registration import content_of, facts_of, input_digest, read_correction
from citizen_office.domain.requests import RequestCard, RequestView
from citizen_office.domain.steps import (
    Attached,
    Contacted,
    Corrected,
    Noted,
    Withdrawn,
)
from citizen_office.domain.words import one_line
from citizen_office.errors import (
    Erased,
    FileTooLarge,
    NotThatType,
    TokenReused,
    UnknownAttachment,
    UnknownRecord,
)
from citizen_office.services.roles import allow
from citizen_office.services.steps import Steps, find
from citizen_office.store import drafts, request_index
from citizen_office.store.attachments import Attachments
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, contents_of, entries_of, new_id, request_in
from citizen_office.store.models import (
    AnswerRow,
    CommitmentRow,
    ProposalRow,
    PublicationRow,
    RequestRow,
    SiteRow,
    WriterRow,
    plain,
)

EARLIER_SHOWN = 5
_SIGNATURES = {
    b"%PDF-": MediaType.PDF,
    b"\x89PNG\r\n\x1a\n": MediaType.PNG,
    b"\xff\xd8\xff": MediaType.JPEG,
}


class RequestService:
    """Every public method is one thing a person does, in one transaction.

    Methods that take a step raise what Steps.take does; `seen` is the number of entries the user
    had before them (None: they did not look).
    """

    def __init__(
        self,
        database: Database,
        journal: Journal,
        attachments: Attachments,
        steps: Steps,
        calendar: OfficeCalendar,
        terms: Terms,
    ) -> None:
        self._database = database
        self._journal = journal
        self._attachments = attachments
        self._steps = steps
        self._calendar = calendar
        self._terms = terms

    def register(self, new: NewRequest, user: User) -> RequestCard:
        """Record a request durably, start its legal term, and drop the draft it was made from.

        The same token with the same input gives back the first registration; with other input it
        raises TokenReused. NotAllowed once the user's account is closed.
        """
        with self._database.writing() as session:
            allow(session, user, Kind.REGISTERED)
            writer = self._journal.writer(session)
            if new.token is not None:
                drafts.forget(session, new.token)
            repeated = _repeated(session, new, writer.site)
            if repeated is not None:
                return repeated
            _refuse_unknown(session, new.about)
            today = self._journal.today()
            received_on = new.received_on or today
            terms = self._terms.of(Step.REPLY, urgent=new.urgent)
            due_on = self._calendar.of(session).deadline(received_on, terms).due_on
            reference = self._journal.next_reference(session)
            earlier = _earlier(session, new.applicant.id_number)
            request = new_id()
            facts = facts_of(new, reference, writer.site, (received_on, due_on))
            self._journal.append(
                session, facts, content=content_of(new), request=request, actor=user.id
            )
            return RequestCard(reference, received_on, due_on, request, earlier)

    def due_on(self, received_on: date, *, urgent: bool) -> date:
        """Return the last day on which a reply is in time (arts 16 and 17)."""
        terms = self._terms.of(Step.REPLY, urgent=urgent)
        return self._calendar().deadline(received_on, terms).due_on

    def show(self, reference: Reference) -> RequestView:
        """Return a request with its story."""
        return self._steps.show(reference)

    def view_number(self, reference: Reference, user: User) -> str:
        """Return the whole identity number, and record who had it shown (law 09-08, art. 23).

        Erased if it is gone; NotAllowed once the user's account is closed.
        """
        with self._database.writing() as session:
            allow(session, user, Kind.VIEWED)
            request = find(session, reference)
            entries = list(entries_of(session, request))
            state = fold(entries)
            asked = request_in(session, entries, state) if state else None
            if asked is None:
                raise Erased(str(reference))
            facts = Viewed(seen=request, field=RequestField.ID_NUMBER)
            self._journal.append(session, facts, actor=user.id)
            return asked.applicant.id_number

    def withdraw(
        self, reference: Reference, reason: str, user: User, seen: int | None = None
    ) -> RequestView:
        """Close a request because the requester no longer wants an answer."""
        today = self._journal.today()
        return self._steps.take(
            reference,
            lambda _state, site: Withdrawn(site=site, on=today),
            user,
            content={"reason": read_text("reason", reason, DETAILS_LIMIT)},
            seen=seen,
        )

    def correct(
        self,
        reference: Reference,
        values: Mapping[RequestField, str | None],
        reason: str,
        user: User,
        seen: int | None = None,
    ) -> RequestView:
        """Put right what was taken down wrongly; a reason is compulsory."""
        content = {"reason": said("reason", reason), "values": read_correction(values)}
        fields = tuple(field for field in RequestField if field in values)
        return self._steps.take(
            reference,
            lambda _state, site: Corrected(site=site, fields=fields),
            user,
            content=content,
            seen=seen,
        )

    def note(self, reference: Reference, text: str, user: User) -> RequestView:
        """Add something to remember."""
        content = {"text": said("note", text)}
        return self._steps.take(reference, lambda _state, _site: Noted(), user, content=content)

    def contact(
        self,
        reference: Reference,
        how: Contact,
        user: User,
        *,
        reached: bool,
        seen: int | None = None,
    ) -> RequestView:
        """Record an attempt to reach the requester."""
        today = self._journal.today()
        return self._steps.take(
            reference,
            lambda _state, _site: Contacted(on=today, how=how, reached=reached),
            user,
            seen=seen,
        )

    def attach(self, reference: Reference, name: str, body: bytes, user: User) -> RequestView:
        """Keep a PDF, PNG or JPEG of at most 25 MB with a request.

        The type is what the bytes say: NotThatType otherwise; FileTooLarge above the limit.
        """
        if len(body) > ATTACHMENT_MB * 1_000_000:
            raise FileTooLarge("attachment", ATTACHMENT_MB)
        found = (kind for sign, kind in _SIGNATURES.items() if body.startswith(sign))
        media_type = next(found, None)
        if media_type is None:
            raise NotThatType("attachment", ("PDF", "PNG", "JPEG"))
        with self._database.reading() as session:
            find(session, reference)
        attachment = new_id()
        self._attachments.keep(attachment, body)  # before the entry that cites it
        facts = Attached(attachment=attachment, media_type=media_type, size=len(body))
        content = {"name": one_line(name)[:NAME_LIMIT], "sha256": hashlib.sha256(body).hexdigest()}
        return self._steps.take(reference, lambda _state, _site: facts, user, content=content)

    def attachment(self, reference: Reference, attachment: UUID) -> bytes:
        """Return a file kept with a request; UnknownAttachment, or Erased if it is gone."""
        with self._database.reading() as session:
            state = fold(entries_of(session, find(session, reference)))
        if state is None or attachment not in state.attachments:
            raise UnknownAttachment(str(reference))
        body = self._attachments.body(attachment)
        if body is None:
            raise Erased(str(reference))
        return body

    def orient(
        self,
        user: User,
        about: tuple[CatalogueId, ...] = (),
        help_given: tuple[Help, ...] = (),
        note: str | None = None,
    ) -> None:
        """Record that a visitor was answered on the spot, without a request.

        NotAllowed once the user's account is closed.
        """
        today = self._journal.today()
        with self._database.writing() as session:
            allow(session, user, Kind.ORIENTED)
            _refuse_unknown(session, about)
            facts = Oriented(on=today, about=about, help=help_given)
            content = {"note": said("note", note)} if note else None
            self._journal.append(session, facts, content=content, actor=user.id)

    def place(self) -> tuple[str, DeskCode]:
        """Return the name of this site and the code of this desk."""
        query = select(SiteRow.name, WriterRow.desk).join(WriterRow, WriterRow.site == SiteRow.id)
        with self._database.reading() as session:
            name, desk = session.execute(query.where(WriterRow.is_own)).one()
        return name, DeskCode(desk)

    def tidy(self) -> None:
        """Do a part of the index work that registering put off; for when the desk is idle."""
        with self._database.writing() as session:
            request_index.merge(session)


_TABLES = {
    RecordKind.PROPOSAL: plain(ProposalRow),
    RecordKind.COMMITMENT: plain(CommitmentRow),
    RecordKind.DOCUMENT: plain(PublicationRow),
    RecordKind.SERVICE: plain(PublicationRow),
    RecordKind.ANSWER: plain(AnswerRow),
}
# Put together once: see store/journal.py.
_BY_KIND = {
    kind: select(_TABLES[kind].c.id).where(_TABLES[kind].c.id == bindparam("record"))
    for kind in ASKED_ABOUT
}
_EARLIER = (
    select(RequestRow.reference)
    .where(RequestRow.id_number == bindparam("id_number"))
    .order_by(RequestRow.row.desc())
    .limit(EARLIER_SHOWN)
)
_BY_TOKEN = select(plain(RequestRow)).where(
    RequestRow.token == bindparam("token"), RequestRow.owner == bindparam("site")
)


def _repeated(session: Session, new: NewRequest, site: UUID) -> RequestCard | None:
    """Return what was registered under the same token at this site."""
    if new.token is None:
        return None
    values = {"token": new.token, "site": site}
    row = session.connection().execute(_BY_TOKEN, values).first()
    if row is None:
        return None
    first = next(entries_of(session, row.id))
    content = contents_of(session, [first.id]).get(first.id, {})
    if content.get("input") != input_digest(new):
        raise TokenReused(new.token, row.reference)
    reference = Reference.read(row.reference)
    return RequestCard(reference, row.received_on, row.due_on, row.id, is_repeat=True)


def _earlier(session: Session, id_number: str) -> tuple[str, ...]:
    return tuple(session.connection().execute(_EARLIER, {"id_number": id_number}).scalars())


def _refuse_unknown(session: Session, about: tuple[CatalogueId, ...]) -> None:
    for n, record in enumerate(about, 1):
        query = _BY_KIND.get(kind_of(record))
        if query is None or session.connection().scalar(query, {"record": str(record)}) is None:
            raise UnknownRecord(f"about[{n}]", record)
