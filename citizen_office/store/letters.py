"""What the wording of each letter has to name, as it is shipped: db/seed/law/letters.csv."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

from citizen_office.domain.choices import Template
from citizen_office.domain.templates import Place
from citizen_office.places import DB


@cache
def places() -> Mapping[Template, tuple[Place, ...]]:
    """Return the places of every kind of letter, and which the law wants (arts 5 to 20)."""
    with (DB / "seed" / "law" / "letters.csv").open(encoding="utf-8", newline="") as rows:
        found = [
            Place(
                template=Template(row["template"]),
                name=row["place"],
                article=row["article"],
                is_compulsory=row["compulsory"] == "yes",
            )
            for row in csv.DictReader(rows)
        ]
    return {each: tuple(p for p in found if p.template is each) for each in Template}
