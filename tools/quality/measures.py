"""How well a ranking answers a query whose answers were judged: each measure from 0 to 1."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf, log2
from pathlib import Path
from statistics import fmean

NDCG = "nDCG@10"
MEASURES = (NDCG, "recall@10", "MRR", "success@1", "success@5")
DEPTH = 10  # of a ranking that is looked at


@dataclass(frozen=True)
class Query:
    """What somebody types, and the records that answer it: 2 exactly, 1 related."""

    id: str
    category: str
    words: str
    grades: Mapping[str, int]


Scores = Mapping[str, float]  # by measure


def read(file: Path, part: str | None = None) -> list[Query]:
    """Return the queries of a file, or of one part of it."""
    return [
        Query(each["id"], each["category"], each["query"], each["relevant"])
        for each in json.loads(file.read_text(encoding="utf-8"))
        if part is None or each["part"] == part
    ]


def score(grades: Mapping[str, int], ranking: Iterable[str]) -> dict[str, float]:
    """Measure a ranking, the best answer first; a record counts where it comes first.

    Any grade is an answer; only nDCG asks which.
    """
    ranked = [grades.get(record, 0) for record in dict.fromkeys(ranking)]
    answers = [place for place, grade in enumerate(ranked, 1) if grade]
    first = min(answers, default=inf)
    return {
        NDCG: _gain(ranked) / _gain(sorted(grades.values(), reverse=True)),
        "recall@10": sum(place <= DEPTH for place in answers) / len(grades),
        "MRR": 1 / first,
        "success@1": float(first <= 1),
        "success@5": float(first <= 5),
    }


def mean(scores: Sequence[Scores]) -> dict[str, float]:
    """Return the mean of each measure."""
    return {measure: fmean(each[measure] for each in scores) for measure in MEASURES}


def _gain(grades: Sequence[int]) -> float:
    """Return the discounted gain (DCG): an exact answer counts 3, a later place ever less."""
    return sum(
        (2**grade - 1) / log2(place + 1) for place, grade in enumerate(grades[:DEPTH], start=1)
    )
