"""What is searched of the office: its texts, and how they are ranked as they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.catalogue import RecordKind, kind_of
from citizen_office.domain.choices import RecordField
from citizen_office.domain.ranking import Ranking, Text
from citizen_office.store.catalogue import overlays
from citizen_office.store.database import Database
from citizen_office.store.models import (
    AnswerRow,
    CommitmentOutcomeRow,
    CommitmentRow,
    OutcomeRow,
    ProposalRow,
    PublicationRow,
    SeedRow,
    ThemeRow,
    plain,
)
from citizen_office.store.vocabulary import OfficeVocabulary

_EDITIONS = select(SeedRow.name, SeedRow.digest).order_by(SeedRow.name)
SNIPPET_LETTERS = 160
_Own = Mapping[str, Mapping[str, str]]


class OfficeRanking:
    """Gives the ranking of all that is searched as it stands, whichever program changed it last.

    Whoever searches asks for it anew; as long as neither what is searched nor the words by which it
    is found have changed, it is the same object.
    """

    def __init__(self, database: Database, vocabulary: OfficeVocabulary) -> None:
        self._database = database
        self._vocabulary = vocabulary
        self._kept: tuple[object, Ranking] | None = None

    def __call__(self) -> Ranking:
        """Return the ranking."""
        with self._database.reading() as session:
            editions = [tuple(row) for row in session.execute(_EDITIONS)]
            kept = self._kept
            if kept is None or kept[0] != editions:
                kept = (editions, Ranking(texts(session), self._vocabulary(session)))
                self._kept = kept
        return kept[1]


def texts(session: Session) -> Iterator[Text]:
    """Yield what is searched of every record that is not withdrawn."""
    own = overlays(session)
    for each in (*_proposals(session, own), *_commitments(session, own), *_plan(session)):
        if RecordField.WITHDRAWN not in own.get(each.id, {}):
            yield each
    yield from _publications(session)
    yield from _answers(session)


def _proposals(session: Session, own: _Own) -> Iterator[Text]:
    query = select(plain(ProposalRow), ThemeRow.title_ar).join(
        ThemeRow, ThemeRow.id == ProposalRow.theme
    )
    for row in session.execute(query):
        title = own.get(row.id, {}).get(RecordField.TEXT_AR, row.text_ar)
        also = "" if row.text_source == row.text_ar else row.text_source
        yield _with_own(Text(row.id, RecordKind.PROPOSAL, title, also, row.title_ar), own)


def _commitments(session: Session, own: _Own) -> Iterator[Text]:
    cited_by = _cited_by(session)
    for row in session.execute(select(plain(CommitmentRow))):
        given = own.get(row.id, {})
        title = given.get(RecordField.TITLE_AR) or row.title_ar or row.title_fr or row.title_en
        words = _lines(row.title_fr, row.title_en, row.code, row.text_ar)
        snippet = given.get(RecordField.TEXT_AR) or row.text_ar or row.note
        named = title or f"الالتزام رقم {row.number}"
        unseen = _lines(*cited_by.get(row.id, ()))
        yield _with_own(Text(row.id, RecordKind.COMMITMENT, named, words, snippet, unseen), own)


def _plan(session: Session) -> Iterator[Text]:
    """Yield the themes and what the plan answers to them."""
    for row in session.execute(select(plain(ThemeRow))):
        yield Text(row.id, RecordKind.THEME, row.title_ar, row.title_fr, row.title_fr)
    for row in session.execute(select(plain(OutcomeRow))):
        also = "" if row.text_source == row.text_ar else row.text_source
        yield Text(row.id, RecordKind.OUTCOME, row.text_ar, also)


def _publications(session: Session) -> Iterator[Text]:
    """Yield what the office publishes: documents, and its guide to services."""
    for row in session.execute(select(plain(PublicationRow)).where(~PublicationRow.is_withdrawn)):
        title = row.title_ar or row.title_fr
        words = _lines(row.title_fr, row.place, row.text)
        snippet = (row.place or row.text)[:SNIPPET_LETTERS]
        yield Text(row.id, kind_of(row.id), title, words, snippet)


def _answers(session: Session) -> Iterator[Text]:
    """Yield what the public may read of requests that were answered."""
    query = select(plain(AnswerRow)).where(AnswerRow.published_on.is_not(None))
    for row in session.execute(query):
        snippet = row.text[:SNIPPET_LETTERS]
        yield Text(row.id, RecordKind.ANSWER, row.title, row.text, snippet)


def _with_own(text: Text, own: _Own) -> Text:
    """Add the office's own words; its note on a record is not for visitors' eyes."""
    given = dict(own.get(text.id, {}))
    note = given.pop(RecordField.NOTE, "")
    words, unseen = _lines(text.words, *given.values()), _lines(text.unseen, note)
    return replace(text, words=words, unseen=unseen, snippet=text.snippet[:SNIPPET_LETTERS])


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))


def _cited_by(session: Session) -> dict[str, list[str]]:
    """Return the outcomes that cite each commitment."""
    cited_by: dict[str, list[str]] = defaultdict(list)
    query = select(CommitmentOutcomeRow.commitment, OutcomeRow.text_ar).join(
        OutcomeRow, OutcomeRow.id == CommitmentOutcomeRow.outcome
    )
    for commitment, text in session.execute(query.order_by(OutcomeRow.id)):
        cited_by[commitment].append(text)
    return cited_by
