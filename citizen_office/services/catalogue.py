"""Looking up what citizens proposed and what the plan answered, and keeping it up to date."""

from __future__ import annotations

from collections.abc import Mapping

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import (
    CommitmentCard,
    CommitmentLine,
    ProposalCard,
    RecordKind,
    WholeTheme,
    WorkshopCard,
    kind_of,
)
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.fields import read_text
from citizen_office.domain.intake import DETAILS_LIMIT
from citizen_office.domain.office_steps import CatalogueChanged
from citizen_office.domain.people import User
from citizen_office.domain.publications import Publication
from citizen_office.services import records
from citizen_office.services.outdated import outdated
from citizen_office.services.roles import allow
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal


class CatalogueService:
    """Reads the catalogue with the office's own edits on top, and takes further edits."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def workshops(self) -> tuple[WorkshopCard, ...]:
        """Return the workshops with their themes and proposals, withdrawn ones left out."""
        with self._database.reading() as session:
            return records.workshops(session)

    def commitments(self) -> tuple[CommitmentLine, ...]:
        """Return the commitments in their order, withdrawn ones left out."""
        with self._database.reading() as session:
            return records.commitments(session)

    def card(
        self, record: CatalogueId
    ) -> ProposalCard | CommitmentCard | WholeTheme | Publication | AnswerCard:
        """Return what there is to show of a record, of an outcome the theme it answers.

        UnknownRecord where there is nothing.
        """
        is_part = kind_of(record) in {RecordKind.THEME, RecordKind.OUTCOME}
        with self._database.reading() as session:
            return (records.theme if is_part else records.card)(session, record)

    def proposal(self, record: CatalogueId) -> ProposalCard:
        """Return a proposal with its outcomes and the commitments they cite; else UnknownRecord."""
        with self._database.reading() as session:
            return records.proposal(session, record)

    def commitment(self, record: CatalogueId) -> CommitmentCard:
        """Return a commitment with the outcomes that cite it; else UnknownRecord."""
        with self._database.reading() as session:
            return records.commitment(session, record)

    def amend(
        self,
        seen: ProposalCard | CommitmentCard,
        values: Mapping[RecordField, str | None],
        user: User,
    ) -> None:
        """Put the office's own values above the shipped ones, all or none; None takes one back.

        Nothing is deleted: a record is marked withdrawn, and then no longer found. NotAllowed for a
        clerk. `seen` is how the user had it before them: Outdated if the office's values are
        otherwise by now.
        """
        said = {field: read_text("value", text, DETAILS_LIMIT) for field, text in values.items()}
        read = records.proposal if isinstance(seen, ProposalCard) else records.commitment
        with self._database.writing() as session:
            allow(session, user, Kind.CATALOGUE_CHANGED)
            now = read(session, CatalogueId(seen.id))
            after = {field: text for field, text in {**seen.own, **said}.items() if text}
            if now.own not in (seen.own, after):
                raise outdated(session, now, Kind.CATALOGUE_CHANGED, record=CatalogueId(seen.id))
            for field, value in said.items():
                if value != now.own.get(field):
                    facts = CatalogueChanged(record=CatalogueId(seen.id), field=field)
                    self._journal.append(session, facts, content={"value": value}, actor=user.id)
