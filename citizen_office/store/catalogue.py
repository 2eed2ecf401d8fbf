"""The shipped catalogue in the database: replaced as a whole by a newer edition of the seed."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from citizen_office.places import DB
from citizen_office.store import search
from citizen_office.store.models import (
    CommitmentOutcomeRow,
    CommitmentRow,
    OutcomeRow,
    OutcomeThemeRow,
    OverlayRow,
    ProposalRow,
    SeedRow,
    Table,
    ThemeRow,
    WorkshopRow,
    plain,
)

SEED = DB / "seed" / "catalogue"
Record = dict[str, str]
Values = dict[str, Any]


def edition() -> str:
    """Return a digest of the shipped files: another one means there is something to replace."""
    files = sorted(SEED.glob("*.csv"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def is_current(session: Session) -> bool:
    """Return whether the database holds the shipped edition."""
    held = session.scalar(select(SeedRow.digest).where(SeedRow.name == "catalogue"))
    return held == edition()


def load(session: Session) -> None:
    """Replace the catalogue by the shipped edition; the office's overlays stay."""
    for shape, _file, _read in reversed(_TABLES):
        session.execute(delete(plain(shape)))
    for shape, file, read in _TABLES:
        session.execute(insert(plain(shape)), [read(record) for record in records(file)])
    session.execute(delete(SeedRow).where(SeedRow.name == "catalogue"))
    session.execute(insert(plain(SeedRow)), {"name": "catalogue", "digest": edition()})
    index(session)


def index(session: Session) -> None:
    """Index what is known of every record, in the spelling of the source and as corrected."""
    search.forget_records(session)
    edited = overlays(session)
    themes = {row.id: row for row in session.scalars(select(ThemeRow))}
    for proposal in session.scalars(select(ProposalRow)):
        theme = themes[proposal.theme]
        words = (proposal.text_source, theme.title_ar, theme.title_fr)
        _index(session, proposal.id, "proposal", proposal.text_ar, words, edited)
    for commitment in session.scalars(select(CommitmentRow)):
        names = (commitment.title_ar, commitment.title_fr, commitment.title_en)
        words = (commitment.code, commitment.text_ar, _cited_by(session, commitment.id))
        _index(session, commitment.id, "commitment", " ".join(names), words, edited)


def overlays(session: Session) -> dict[str, dict[str, str]]:
    """Return the office's own values by record and field."""
    edited: dict[str, dict[str, str]] = {}
    for row in session.scalars(select(OverlayRow)):
        edited.setdefault(row.record, {})[row.field] = row.value
    return edited


def records(file: str) -> list[Record]:
    """Return the records of one shipped file."""
    with (SEED / f"{file}.csv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def _index(
    session: Session,
    record: str,
    kind: str,
    title: str,
    words: Iterable[str],
    edited: dict[str, dict[str, str]],
) -> None:
    own = edited.get(record, {})
    if "withdrawn" not in own:
        search.index_record(session, record, kind, title, " ".join((*words, *own.values())))


def _cited_by(session: Session, commitment: str) -> str:
    query = select(OutcomeRow.text_ar, OutcomeRow.text_source).join(
        CommitmentOutcomeRow, CommitmentOutcomeRow.outcome == OutcomeRow.id
    )
    rows = session.execute(query.where(CommitmentOutcomeRow.commitment == commitment))
    return " ".join(f"{row.text_ar} {row.text_source}" for row in rows)


def _either(record: Record, field: str) -> str:
    return record[f"corrected_{field}"] or record[field]


def _workshop(record: Record) -> Values:
    return {
        "id": f"W{record['number']}",
        "number": int(record["number"]),
        "title_ar": _either(record, "title_ar"),
        "title_fr": _either(record, "title_fr"),
        "note": record["note"],
        "source": record["source"],
    }


def _theme(record: Record) -> Values:
    return {
        "id": record["id"],
        "workshop": f"W{record['workshop']}",
        "position": int(record["position"]),
        "title_ar": _either(record, "title_ar"),
        "title_fr": _either(record, "title_fr"),
        "borders_inferred": record["borders_inferred"] == "true",
        "source": record["source"],
    }


def _proposal(record: Record) -> Values:
    return {
        "id": record["id"],
        "workshop": f"W{record['workshop']}",
        "theme": record["theme"],
        "number": int(record["number"]),
        "text_ar": _either(record, "text"),
        "text_source": record["text"],
        "highlighted": record["highlighted"] == "true",
        "source": record["source"],
    }


def _outcome(record: Record) -> Values:
    return {
        "id": record["id"],
        "text_ar": _either(record, "text"),
        "text_source": record["text"],
        "source": record["source"],
    }


def _commitment(record: Record) -> Values:
    return {**record, "id": f"C{record['number']}", "number": int(record["number"])}


def _outcome_theme(record: Record) -> Values:
    return {**record, "inferred": record["inferred"] == "true"}


def _commitment_outcome(record: Record) -> Values:
    return {**record, "commitment": f"C{record['commitment']}"}


_TABLES: tuple[tuple[type[Table], str, Callable[[Record], Values]], ...] = (
    (WorkshopRow, "workshops", _workshop),
    (ThemeRow, "themes", _theme),
    (ProposalRow, "proposals", _proposal),
    (OutcomeRow, "outcomes", _outcome),
    (CommitmentRow, "commitments", _commitment),
    (OutcomeThemeRow, "outcome_themes", _outcome_theme),
    (CommitmentOutcomeRow, "commitment_outcomes", _commitment_outcome),
)
