"""What the wording of each letter has to name by law, and what letters say in an invented case."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from citizen_office.domain.choices import Language, Template
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


def invented(language: Language) -> dict[str, Any]:
    """Return a request that nobody made (`asked`) and what its letters say, by their kinds."""
    demo = DB / "seed" / "demo"
    said: dict[str, Any] = json.loads((demo / "letters.json").read_bytes())[language]
    said["asked"] = json.loads((demo / "request.json").read_bytes()) | said["asked"]
    return said
