"""Receipts without a database: `python -m tools.bench.paper FILE` draws one from cold."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path

from citizen_office.domain.choices import Language, PaperSize
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.papers import Sheet
from citizen_office.domain.references import Reference
from citizen_office.pdf.receipt import receipt
from citizen_office.places import DB
from citizen_office.settings import read_settings
from citizen_office.store import seed
from tools.bench.contender import Work
from tools.bench.invented import a_year

DIFFERENT = 500


def sheets(different: int = DIFFERENT) -> Iterator[Sheet]:
    """Yield what receipts in Arabic are drawn from, each of another person."""
    office = read_settings(DB / "seed" / "demo" / "settings.toml").office
    invented = list(a_year(different))
    for number in count(1):
        each = invented[number % different]
        day = each.at.date()
        yield Sheet(
            office=office,
            terms=seed.terms(),
            language=Language.ARABIC,
            request=each.request,
            reference=Reference(DeskCode("TEST"), day.year, number),
            received_on=day,
            due_on=day + timedelta(days=28),
            registered_at=each.at,
            mark=f"{number:08x}",
            clerk="نادية الافتراضية",
            site="مقر المثال (افتراضي)",
            copy=1,
            is_corrected=False,
        )


def drawing() -> Iterator[Work]:
    """Draw receipts on A5."""
    for sheet in sheets():
        yield partial(receipt, sheet, PaperSize.A5)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(receipt(next(sheets(1)), PaperSize.A5))
