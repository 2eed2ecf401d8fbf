"""Looking up what citizens proposed and what the plan answered, and keeping it up to date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.catalogue import (
    CommitmentCard,
    CommitmentLine,
    Found,
    ProposalCard,
    RecordKind,
    WorkshopCard,
)
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.domain.office_steps import CatalogueChanged
from citizen_office.domain.people import User
from citizen_office.domain.words import folded_words, one_line, western_digits
from citizen_office.errors import NothingToSearch, UnknownRecord
from citizen_office.services import records
from citizen_office.services.roles import allow
from citizen_office.store import catalogue, search
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal
from citizen_office.store.models import CommitmentRow, ProposalRow, ThemeRow

SNIPPET_LETTERS = 160


class CatalogueService:
    """Reads the catalogue with the office's own edits on top, and takes further edits."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def search(self, words: str, kind: RecordKind | None = None, limit: int = 10) -> list[Found]:
        """Return the records that answer to words, best first; NothingToSearch without any."""
        if not folded_words(words):
            raise NothingToSearch
        with self._database.reading() as session:
            hits = search.find_records(session, words, kind, limit)
            hits = _named_first(session, words, kind, hits)[:limit]
            titles = _titles(session, (hit.record for hit in hits))
        return [
            Found(hit.record, RecordKind(hit.kind), *titles[hit.record], hit.score) for hit in hits
        ]

    def workshops(self) -> tuple[WorkshopCard, ...]:
        """Return the workshops with their themes and proposals, withdrawn ones left out."""
        with self._database.reading() as session:
            return records.workshops(session)

    def commitments(self) -> tuple[CommitmentLine, ...]:
        """Return the commitments in their order, withdrawn ones left out."""
        with self._database.reading() as session:
            return records.commitments(session)

    def proposal(self, record: CatalogueId) -> ProposalCard:
        """Return a proposal with its outcomes and the commitments they cite; else UnknownRecord."""
        with self._database.reading() as session:
            return records.proposal(session, record)

    def commitment(self, record: CatalogueId) -> CommitmentCard:
        """Return a commitment with the outcomes that cite it; else UnknownRecord."""
        with self._database.reading() as session:
            return records.commitment(session, record)

    def amend(
        self, record: CatalogueId, values: Mapping[RecordField, str | None], user: User
    ) -> None:
        """Put the office's own values above the shipped ones, all or none; None takes one back.

        Nothing is deleted: a record is marked withdrawn, and then no longer found. NotAllowed for a
        clerk.
        """
        said = {field: read_text("value", text, DETAILS_LIMIT) for field, text in values.items()}
        with self._database.writing() as session:
            allow(session, user, Kind.CATALOGUE_CHANGED)
            if not any(session.get(shape, record) for shape in (ProposalRow, CommitmentRow)):
                raise UnknownRecord("id", record)
            for field, value in said.items():
                facts = CatalogueChanged(record=record, field=field)
                self._journal.append(session, facts, content={"value": value}, actor=user.id)
            catalogue.index(session)


def _named_first(
    session: Session, words: str, kind: RecordKind | None, hits: list[search.Hit]
) -> list[search.Hit]:
    """Put the record whose own id was typed before those that only hold its parts."""
    wanted = western_digits(one_line(words)).upper()
    for shape, of in ((ProposalRow, RecordKind.PROPOSAL), (CommitmentRow, RecordKind.COMMITMENT)):
        if kind in {None, of} and session.get(shape, wanted) is not None:
            best = max((hit.score for hit in hits), default=0)
            others = [hit for hit in hits if hit.record != wanted]
            return [search.Hit(wanted, of, best + 1), *others]
    return hits


def _titles(session: Session, found: Iterable[str]) -> dict[str, tuple[str, str]]:
    wanted = list(found)
    own = catalogue.overlays(session)
    titles: dict[str, tuple[str, str]] = {}
    proposals = session.execute(
        select(ProposalRow, ThemeRow)
        .join(ThemeRow, ThemeRow.id == ProposalRow.theme)
        .where(ProposalRow.id.in_(wanted))
    )
    for proposal, theme in proposals:
        text = own.get(proposal.id, {}).get(RecordField.TEXT_AR, proposal.text_ar)
        titles[proposal.id] = text, theme.title_ar
    for row in session.scalars(select(CommitmentRow).where(CommitmentRow.id.in_(wanted))):
        given = own.get(row.id, {})
        title = given.get(RecordField.TITLE_AR) or row.title_ar or row.title_fr or row.title_en
        text = given.get(RecordField.TEXT_AR) or row.text_ar or row.note
        titles[row.id] = title or f"الالتزام رقم {row.number}", text[:SNIPPET_LETTERS]
    return titles
