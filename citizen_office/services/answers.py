"""What the office lets the public read of requests that it has answered."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from citizen_office.domain.answers import AnswerCard, NewAnswer, content_of, refuse_requester
from citizen_office.domain.catalogue import PublishedLine
from citizen_office.domain.choices import Language
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.life import fold
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import RequestView
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import Published, Unpublished
from citizen_office.errors import NotPublished, UnknownRecord
from citizen_office.services.steps import Steps, find
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, entries_of, request_in
from citizen_office.store.models import AnswerRow, RequestRecordRow, RequestRow

_NUMBER = cast(func.substr(AnswerRow.id, 2), Integer)
_LAST = select(func.max(_NUMBER))


class AnswerService:
    """Publishes answers and shows them; errors of steps are those of Steps.take.

    `seen` is the number of entries the user had before them; None: they did not look.
    """

    def __init__(self, database: Database, journal: Journal, steps: Steps) -> None:
        self._database = database
        self._journal = journal
        self._steps = steps

    def publish(
        self, reference: Reference, answer: NewAnswer, user: User, seen: int | None = None
    ) -> RequestView:
        """Let everybody read what was answered, in the place of what was published before.

        TellsRequester if title or text says who asked. A request keeps the number it once got.
        """
        content, today = content_of(answer), self._journal.today()
        with self._database.writing() as session:
            _refuse_requester(session, reference, content)

            def facts(state: RequestState, site: UUID) -> Published:
                number = state.answer.id if state.answer is not None else _next(session)
                language = answer.language or state.reply_language or state.language
                return Published(site=site, on=today, answer=number, language=language)

            return self._steps.take_in(session, reference, facts, user, content=content, seen=seen)

    def unpublish(self, reference: Reference, user: User, seen: int | None = None) -> RequestView:
        """Let nobody read it any more; NotPublished if nothing is published."""
        today = self._journal.today()

        def facts(state: RequestState, site: UUID) -> Unpublished:
            if state.public_answer is None:
                raise NotPublished
            return Unpublished(site=site, on=today, answer=state.public_answer.id)

        return self._steps.take(reference, facts, user, seen=seen)

    def lines(self) -> tuple[PublishedLine, ...]:
        """Return what everybody may read, by number."""
        wanted = select(AnswerRow.id, AnswerRow.title).where(AnswerRow.published_on.is_not(None))
        with self._database.reading() as session:
            rows = session.execute(wanted.order_by(_NUMBER)).all()
        return tuple(PublishedLine(record, title, title) for record, title in rows)

    def answer(self, record: CatalogueId) -> AnswerCard:
        """Return an answer that everybody may read; else UnknownRecord."""
        with self._database.reading() as session:
            return published_answer(session, record)


def published_answer(session: Session, record: CatalogueId) -> AnswerCard:
    """Return an answer that everybody may read; else UnknownRecord."""
    row = session.get(AnswerRow, str(record))
    if row is None or row.published_on is None:
        raise UnknownRecord("id", record)
    return AnswerCard(
        id=CatalogueId(row.id),
        title=row.title,
        text=row.text,
        language=Language(row.language),
        published_on=row.published_on,
        about=_about(session, row.request),
    )


def _about(session: Session, request: UUID) -> tuple[CatalogueId, ...]:
    """Return the records that a request is about."""
    belongs = select(RequestRecordRow.record).join(
        RequestRow, RequestRow.row == RequestRecordRow.row
    )
    records = session.scalars(belongs.where(RequestRow.id == request).order_by("record"))
    return tuple(map(CatalogueId, records))


def _next(session: Session) -> CatalogueId:
    """Return a number that no answer had before."""
    return CatalogueId(f"A{(session.scalar(_LAST) or 0) + 1}")


def _refuse_requester(session: Session, reference: Reference, content: dict[str, str]) -> None:
    entries = list(entries_of(session, find(session, reference)))
    state = fold(entries)
    asked = state and request_in(session, entries, state)
    if asked:  # else what the requester gave was erased, and nobody knows it
        refuse_requester(content, asked.applicant)
