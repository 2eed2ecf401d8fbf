"""A request into the bytes of a paper; every copy that leaves is counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.choices import Language, Paper, PaperSize
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.journal import Entry, legal_moment
from citizen_office.domain.life import fold
from citizen_office.domain.papers import Letter, ListPaper, OfficeData, RecordPaper, Recovery, Sheet
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply, reply_from
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import Printed, ReplyDrafted
from citizen_office.errors import Erased, NoReplyYet, UnknownReference, WrongSize
from citizen_office.pdf.catalogue import record_list, record_sheet
from citizen_office.pdf.form import blank_form, form
from citizen_office.pdf.receipt import receipt
from citizen_office.pdf.recovery import recovery_sheet
from citizen_office.pdf.replies import reply as reply_letter
from citizen_office.services import records
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, contents_of, entries_of, request_in
from citizen_office.store.models import RequestRow, SiteRow, UserRow

SIZES: Mapping[Paper, tuple[PaperSize, ...]] = {
    Paper.FORM: (PaperSize.A4,),
    Paper.RECEIPT: (PaperSize.A5, PaperSize.A4, PaperSize.ROLL, PaperSize.LARGE),
    Paper.REPLY: (PaperSize.A4,),
}


@dataclass(frozen=True)
class _File:
    """Everything one transaction read about a request."""

    state: RequestState
    sheet: Sheet
    letter: Letter | None


class PrintingService:
    """Makes papers in the requester's language, from memory into memory; any thread may ask."""

    # reportlab does not promise that two threads may draw at once, and our papers share pictures
    # and fonts for the whole process: so one lock for all, and no time is lost in Python.
    _drawing: ClassVar = Lock()

    def __init__(
        self, database: Database, journal: Journal, office: Callable[[], OfficeData], terms: Terms
    ) -> None:
        self._database = database
        self._journal = journal
        self._office = office
        self._terms = terms

    def blank_form(self, language: Language) -> bytes:
        """Return the official form (A4) with nothing of a request in it."""
        with self._drawing:
            return blank_form(self._office(), self._terms, language)

    def record_sheet(self, record: CatalogueId, language: Language) -> bytes:
        """Return the sheet (A4) of a proposal or commitment; UnknownRecord if there is none."""
        with self._database.reading() as session:
            card = records.card(session, record)
        paper = RecordPaper(self._office(), language, self._journal.today(), card)
        with self._drawing:
            return record_sheet(paper)

    def record_list(self, workshop: CatalogueId | None, language: Language) -> bytes:
        """Return a workshop's proposals (A4), or without a workshop the commitments."""
        with self._database.reading() as session:
            listed = (
                records.workshop(session, workshop) if workshop else records.commitments(session)
            )
        paper = ListPaper(self._office(), language, self._journal.today(), listed)
        with self._drawing:
            return record_list(paper)

    def recovery_sheet(self, recovery: Recovery) -> bytes:
        """Return the sheet (A4) that lets a user back in; it is not kept anywhere."""
        with self._drawing:
            return recovery_sheet(recovery)

    def paper(
        self,
        paper: Paper,
        reference: Reference,
        user: User,
        language: Language | None = None,
        size: PaperSize | None = None,
        hand_over: Callable[[bytes], None] = lambda _paper: None,
    ) -> bytes:
        """Return a paper as PDF, and record that this copy of it was printed.

        `hand_over` gets it once, before that: if it raises, nothing is recorded. What a printer
        has cannot be called back, so a step taken while it prints makes no other paper.

        Without `language` the paper is in the request's own. Raises WrongSize, NoReplyYet, or
        Erased where there is nothing left to print.
        """
        file, made = self._draw(paper, reference, language, size)
        while self._is_past(file.state):
            file, made = self._draw(paper, reference, language, size)
        hand_over(made)
        sheet = file.sheet
        facts = Printed(paper=paper, copy=sheet.copy, language=sheet.language)
        with self._database.writing() as session:
            self._journal.append(session, facts, request=file.state.request, actor=user.id)
        return made

    def look(
        self,
        paper: Paper,
        reference: Reference,
        language: Language | None = None,
        size: PaperSize | None = None,
    ) -> bytes:
        """Return the paper that the next print would give, and record nothing.

        Raises what `paper` does.
        """
        _file, made = self._draw(paper, reference, language, size)
        return made

    def look_at_reply(self, reference: Reference, reply: NewReply) -> bytes:
        """Return the letter that a reply would make, before it is written down."""
        with self._database.reading() as session:
            file = self._file(session, Paper.RECEIPT, reference, reply.language)
        sheet = replace(file.sheet, copy=1)
        letter = Letter(sheet, replace(reply, language=sheet.language), dated=None)
        with self._drawing:
            return reply_letter(letter)

    def _draw(
        self,
        paper: Paper,
        reference: Reference,
        language: Language | None,
        size: PaperSize | None,
    ) -> tuple[_File, bytes]:
        sizes = SIZES[paper]
        if size is not None and size not in sizes:
            raise WrongSize(sizes)
        # Drawing takes too long to keep others from writing meanwhile.
        with self._database.reading() as session:
            file = self._file(session, paper, reference, language)
        return file, self._make(paper, file, size or sizes[0])

    def _is_past(self, state: RequestState) -> bool:
        """Return whether a step was taken since, as while a paper was drawn."""
        with self._database.reading() as session:
            return fold(entries_of(session, state.request)) != state

    def _make(self, paper: Paper, file: _File, size: PaperSize) -> bytes:
        with self._drawing:
            match paper:
                case Paper.FORM:
                    return form(file.sheet)
                case Paper.RECEIPT:
                    return receipt(file.sheet, size)
                case Paper.REPLY:
                    assert file.letter is not None
                    return reply_letter(file.letter)

    def _file(
        self, session: Session, paper: Paper, reference: Reference, language: Language | None
    ) -> _File:
        query = select(RequestRow.id).where(RequestRow.reference == str(reference))
        request = session.scalar(query)
        if request is None:
            raise UnknownReference(str(reference))
        entries = list(entries_of(session, request))
        state = fold(entries)
        assert state is not None
        taken_down = request_in(session, entries, state)
        if taken_down is None:
            raise Erased(str(reference))
        if paper is Paper.REPLY and state.reply_language is None:
            raise NoReplyYet(str(reference))
        own = state.reply_language if paper is Paper.REPLY else state.language
        first = next(entry for entry in entries if entry.id == state.registered)
        sheet = Sheet(
            office=self._office(),
            terms=self._terms,
            language=language or own or state.language,
            request=taken_down,
            reference=state.reference,
            received_on=state.received_on,
            due_on=state.due_on,
            registered_at=legal_moment(first.at),
            mark=first.mark,
            clerk=_name_of(session, first.actor),
            site=session.scalar(select(SiteRow.name).where(SiteRow.id == state.owner)) or "",
            copy=state.copies.get(paper, 0) + 1,
            is_corrected=bool(state.corrections),
        )
        letter = _letter(session, sheet, state, entries) if paper is Paper.REPLY else None
        return _File(state, sheet, letter)


def _name_of(session: Session, user: UUID | None) -> str:
    return session.scalar(select(UserRow.name).where(UserRow.id == user)) or ""


def _letter(session: Session, sheet: Sheet, state: RequestState, entries: list[Entry]) -> Letter:
    draft = next(entry for entry in entries if entry.id == state.draft)
    content: dict[str, Any] | None = contents_of(session, [draft.id]).get(draft.id)
    if content is None or not isinstance(draft.facts, ReplyDrafted):
        raise Erased(str(state.reference))
    reply = replace(reply_from(draft.facts, content), language=sheet.language)
    return Letter(sheet, reply, state.approved_on)
