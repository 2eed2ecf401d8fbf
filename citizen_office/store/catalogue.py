"""The shipped catalogue in the database: replaced as a whole by a newer edition of the seed."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from citizen_office.places import DB
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
