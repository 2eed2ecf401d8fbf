"""A request into the bytes of a paper; every copy that leaves is counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from threading import Lock
from typing import ClassVar

from sqlalchemy.orm import Session

from citizen_office.domain.choices import Language, Paper, PaperSize, Template
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.life import fold
from citizen_office.domain.papers import (
    Letter,
    ListPaper,
    MorningList,
    OfficeData,
    RecordPaper,
    Recovery,
    RegisterPaper,
)
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import NewReply
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import Printed
from citizen_office.errors import PeriodReversed, WrongSize
from citizen_office.pdf.catalogue import record_list, record_sheet
from citizen_office.pdf.form import blank_form
from citizen_office.pdf.recovery import recovery_sheet
from citizen_office.pdf.registers import morning_list, register_list
from citizen_office.services import records
from citizen_office.services.drawing import draw, draw_step
from citizen_office.services.listings import register_lines
from citizen_office.services.papers import Made, Papers
from citizen_office.services.specimens import specimen
from citizen_office.services.templates import own_wording, read_wording
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, entries_of

SIZES: Mapping[Paper, tuple[PaperSize, ...]] = dict.fromkeys(Paper, (PaperSize.A4,)) | {
    Paper.RECEIPT: (PaperSize.A5, PaperSize.A4, PaperSize.ROLL, PaperSize.LARGE),
    Paper.COMPLAINT_RECEIPT: (PaperSize.A5,),
    Paper.ENVELOPE: (PaperSize.A5,),
    Paper.DELIVERY_SLIP: (PaperSize.A5,),
}


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
        """Return the sheet (A4) of a record or a publication; UnknownRecord if there is none."""
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

    def register_list(self, first: date, last: date, language: Language) -> bytes:
        """Return the register (A4) of the requests received from one day to another.

        PeriodReversed if the last lies before the first.
        """
        if last < first:
            raise PeriodReversed("last")
        with self._database.reading() as session:
            lines = register_lines(session, first, last)
        today = self._journal.today()
        paper = RegisterPaper(self._office(), language, today, first, last, lines)
        with self._drawing:
            return register_list(paper)

    def morning_list(self, waiting: MorningList, language: Language) -> bytes:
        """Return what waits this morning (A4), with whom to call."""
        with self._drawing:
            return morning_list(waiting, self._office(), language)

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

        Without `language` the paper is in that of the request, the reply or the step it tells of.
        Raises WrongSize and what Papers.gather does.
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
            sheet = self._papers(session).gather(Paper.FORM, reference, reply.language).sheet
            own = own_wording(session, Template(reply.outcome), sheet.language)
        said = replace(reply, language=sheet.language)
        letter = Letter(replace(sheet, copy=1), said, dated=None, body=own)
        with self._drawing:
            return draw_step(letter)

    def specimen(self, template: Template, language: Language, text: str) -> bytes:
        """Return a letter (A4) worded so, with everything else made up; nothing is kept.

        Raises what read_wording does.
        """
        body, today = read_wording(template, text), self._journal.today()
        letter = specimen(template, language, body, self._office(), self._terms, today)
        with self._drawing:
            return draw_step(letter)

    def _draw(
        self,
        paper: Paper,
        reference: Reference,
        language: Language | None,
        size: PaperSize | None,
    ) -> tuple[Made, bytes]:
        sizes = SIZES[paper]
        if size is not None and size not in sizes:
            raise WrongSize(sizes)
        # Drawing takes too long to keep others from writing meanwhile.
        with self._database.reading() as session:
            file = self._papers(session).gather(paper, reference, language)
        return file, self._make(paper, file, size or sizes[0])

    def _papers(self, session: Session) -> Papers:
        return Papers(session, self._office(), self._terms, self._journal.today())

    def _is_past(self, state: RequestState) -> bool:
        """Return whether a step was taken since, as while a paper was drawn."""
        with self._database.reading() as session:
            return fold(entries_of(session, state.request)) != state

    def _make(self, paper: Paper, file: Made, size: PaperSize) -> bytes:
        with self._drawing:
            return draw(paper, file.content, size)
