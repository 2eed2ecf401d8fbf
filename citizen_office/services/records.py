"""The rows of the catalogue as cards, with the office's own values on top."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import (
    AnsweredCard,
    AnsweredTheme,
    CommitmentCard,
    CommitmentLine,
    OutcomeCard,
    ProposalCard,
    ProposalLine,
    RecordKind,
    ThemeCard,
    WholeTheme,
    WorkshopCard,
    kind_of,
)
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.publications import Publication
from citizen_office.errors import UnknownRecord
from citizen_office.services.answers import published_answer
from citizen_office.services.publications import published
from citizen_office.store import catalogue
from citizen_office.store.models import (
    CommitmentOutcomeRow,
    CommitmentRow,
    OutcomeRow,
    OutcomeThemeRow,
    ProposalRow,
    ThemeRow,
    WorkshopRow,
    plain,
)

# Columns instead of objects: a list of all 193 proposals takes a third of the time.
_WORKSHOPS, _THEMES, _PROPOSALS = plain(WorkshopRow), plain(ThemeRow), plain(ProposalRow)
_COMMITMENTS, _OUTCOMES = plain(CommitmentRow), plain(OutcomeRow)
_CITES, _ANSWERS = plain(CommitmentOutcomeRow), plain(OutcomeThemeRow)

Own = dict[str, dict[str, str]]


class _PlacedTheme(NamedTuple):
    """A theme and the workshop it belongs to."""

    workshop: str
    card: ThemeCard


def workshops(session: Session) -> tuple[WorkshopCard, ...]:
    """Return the workshops with their themes and proposals, withdrawn ones left out."""
    themes = _themes(session, catalogue.overlays(session))
    return tuple(
        WorkshopCard(
            id=row.id,
            number=row.number,
            title_ar=row.title_ar,
            title_fr=row.title_fr,
            note=row.note,
            themes=tuple(each.card for each in themes if each.workshop == row.id),
            source=row.source,
        )
        for row in session.execute(select(_WORKSHOPS).order_by(_WORKSHOPS.c.number))
    )


def workshop(session: Session, record: CatalogueId) -> WorkshopCard:
    """Return one workshop; else UnknownRecord."""
    for card in workshops(session):
        if card.id == record:
            return card
    raise UnknownRecord("id", record)


def commitments(session: Session) -> tuple[CommitmentLine, ...]:
    """Return the commitments in their order, withdrawn ones left out."""
    own = catalogue.overlays(session)
    rows = session.execute(select(_COMMITMENTS).order_by(_COMMITMENTS.c.number))
    return tuple(
        CommitmentLine(
            id=row.id,
            number=row.number,
            title_ar=own.get(row.id, {}).get(RecordField.TITLE_AR, row.title_ar),
            title_fr=own.get(row.id, {}).get(RecordField.TITLE_FR, row.title_fr),
            knowledge=row.knowledge,
        )
        for row in rows
        if RecordField.WITHDRAWN not in own.get(row.id, {})
    )


def card(
    session: Session, record: CatalogueId
) -> ProposalCard | CommitmentCard | Publication | AnswerCard:
    """Return the record, publication or answer that has this id; else UnknownRecord."""
    match kind_of(record):
        case RecordKind.DOCUMENT | RecordKind.SERVICE:
            return published(session, record)
        case RecordKind.ANSWER:
            return published_answer(session, record)
        case RecordKind.COMMITMENT:
            return commitment(session, record)
        case _:
            return proposal(session, record)


def proposal(session: Session, record: CatalogueId) -> ProposalCard:
    """Return a proposal with its outcomes and the commitments they cite; else UnknownRecord."""
    row = session.get(ProposalRow, record)
    if row is None:
        raise UnknownRecord("id", record)
    theme = session.get_one(ThemeRow, row.theme)
    workshop = session.get_one(WorkshopRow, row.workshop)
    own = _own(session, row.id)
    return ProposalCard(
        id=row.id,
        number=row.number,
        text=own.get(RecordField.TEXT_AR, row.text_ar),
        text_in_source=row.text_source,
        is_highlighted=row.highlighted,
        workshop=workshop.title_ar,
        theme=theme.title_ar,
        theme_is_inferred=theme.borders_inferred,
        outcomes=_outcomes(session, theme.id),
        source=row.source,
        theme_id=theme.id,
        workshop_id=workshop.id,
        workshop_number=workshop.number,
        workshop_fr=workshop.title_fr,
        theme_fr=theme.title_fr,
        own=own,
        shipped={RecordField.TEXT_AR: row.text_ar},
        is_withdrawn=RecordField.WITHDRAWN in own,
    )


def theme(session: Session, record: CatalogueId) -> WholeTheme:
    """Return a theme, or of an outcome the theme it answers; else UnknownRecord."""
    answers = select(_ANSWERS.c.theme).where(_ANSWERS.c.outcome == record)
    answered = session.scalar(answers.order_by(_ANSWERS.c.inferred, _ANSWERS.c.theme).limit(1))
    row = session.get(ThemeRow, answered or record)
    if row is None:
        raise UnknownRecord("id", record)
    workshop = session.get_one(WorkshopRow, row.workshop)
    placed = _themes(session, catalogue.overlays(session))
    return WholeTheme(
        theme=next(each.card for each in placed if each.card.id == row.id),
        workshop=workshop.title_ar,
        workshop_fr=workshop.title_fr,
        workshop_number=workshop.number,
        outcomes=_outcomes(session, row.id),
        source=row.source,
    )


def commitment(session: Session, record: CatalogueId) -> CommitmentCard:
    """Return a commitment with the outcomes that cite it; else UnknownRecord."""
    row = session.get(CommitmentRow, record)
    if row is None:
        raise UnknownRecord("id", record)
    own = _own(session, row.id)
    return CommitmentCard(
        id=row.id,
        number=row.number,
        code=row.code,
        title_ar=own.get(RecordField.TITLE_AR, row.title_ar),
        title_fr=own.get(RecordField.TITLE_FR, row.title_fr),
        title_en=row.title_en,
        text=own.get(RecordField.TEXT_AR, row.text_ar),
        starts=row.starts,
        ends=row.ends,
        owner=row.owner,
        knowledge=row.knowledge,
        note=own.get(RecordField.NOTE, row.note),
        source=row.source,
        answers=_answers(session, row.id),
        own=own,
        shipped={
            RecordField.TITLE_AR: row.title_ar,
            RecordField.TITLE_FR: row.title_fr,
            RecordField.TEXT_AR: row.text_ar,
            RecordField.NOTE: row.note,
        },
        is_withdrawn=RecordField.WITHDRAWN in own,
    )


def _own(session: Session, record: str) -> dict[RecordField, str]:
    given = catalogue.overlays(session).get(record, {})
    return {RecordField(field): value for field, value in given.items()}


def _themes(session: Session, own: Own) -> list[_PlacedTheme]:
    """Return every theme in the order of the minutes, with the proposals that stand."""
    standing: dict[str, list[ProposalLine]] = {}
    for row in session.execute(select(_PROPOSALS).order_by(_PROPOSALS.c.number)):
        given = own.get(row.id, {})
        if RecordField.WITHDRAWN not in given:
            text = given.get(RecordField.TEXT_AR, row.text_ar)
            line = ProposalLine(row.id, row.number, text, row.highlighted)
            standing.setdefault(row.theme, []).append(line)
    query = select(_THEMES).order_by(_THEMES.c.workshop, _THEMES.c.position)
    return [
        _PlacedTheme(
            row.workshop,
            ThemeCard(
                id=row.id,
                title_ar=row.title_ar,
                title_fr=row.title_fr,
                borders_inferred=row.borders_inferred,
                proposals=tuple(standing.get(row.id, ())),
            ),
        )
        for row in session.execute(query)
    ]


def _outcomes(session: Session, theme: str) -> tuple[OutcomeCard, ...]:
    rows = session.execute(
        select(_OUTCOMES.c.id, _OUTCOMES.c.text_ar, _ANSWERS.c.inferred)
        .join(_ANSWERS, _ANSWERS.c.outcome == _OUTCOMES.c.id)
        .where(_ANSWERS.c.theme == theme)
        .order_by(_OUTCOMES.c.id)
    ).all()
    cited = _cited(session, (row.id for row in rows))
    return tuple(
        OutcomeCard(row.id, row.text_ar, row.inferred, tuple(cited.get(row.id, ()))) for row in rows
    )


def _cited(session: Session, outcomes: Iterable[str]) -> dict[str, list[CommitmentLine]]:
    """Return the commitments that outcomes cite, in the order of their numbers."""
    query = select(_CITES.c.outcome, _CITES.c.commitment).where(_CITES.c.outcome.in_([*outcomes]))
    pairs = {tuple(row) for row in session.execute(query)}
    cited: dict[str, list[CommitmentLine]] = {}
    for line in commitments(session):
        for outcome in sorted(outcome for outcome, cites in pairs if cites == line.id):
            cited.setdefault(outcome, []).append(line)
    return cited


def _answers(session: Session, record: str) -> tuple[AnsweredCard, ...]:
    """Return the outcomes that cite a commitment, each with the themes it answers."""
    query = (
        select(_OUTCOMES.c.id, _OUTCOMES.c.text_ar, _ANSWERS.c.theme, _ANSWERS.c.inferred)
        .join(_CITES, _CITES.c.outcome == _OUTCOMES.c.id)
        .join(_ANSWERS, _ANSWERS.c.outcome == _OUTCOMES.c.id)
        .where(_CITES.c.commitment == record)
        .order_by(_OUTCOMES.c.id, _ANSWERS.c.theme)
    )
    rows = session.execute(query).all()
    if not rows:
        return ()
    placed = {each.card.id: each for each in _themes(session, catalogue.overlays(session))}
    numbers = {row.id: row.number for row in session.execute(select(_WORKSHOPS))}
    answered: dict[tuple[str, str], list[AnsweredTheme]] = {}
    for row in rows:
        theme = placed[row.theme]
        answer = AnsweredTheme(theme.card, row.inferred, numbers[theme.workshop])
        answered.setdefault((row.id, row.text_ar), []).append(answer)
    return tuple(AnsweredCard(*outcome, tuple(themes)) for outcome, themes in answered.items())
