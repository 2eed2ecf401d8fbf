"""What was measured, as tables that read alike on a terminal and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tools.quality.measures import MEASURES, NDCG, Query, Scores, mean, score

WORST = 20
_ABOUT = """# How well the search finds

Written by `make search-quality` over the [judged queries](../tests/search/README.md): the mean of
each measure, from 0 to 1, of the first 10 proposals that each way to search finds. The simpler ways
are those of `tools/quality/contenders.py`, over the same texts."""


@dataclass(frozen=True)
class Measured:
    """A set of queries with what each contender found for each, best first."""

    name: str
    queries: Sequence[Query]
    found: Mapping[str, Mapping[str, Sequence[str]]]

    def score(self, contender: str, query: Query) -> Scores:
        """Return how well a contender answered a query."""
        return score(query.grades, self.found[contender][query.id])

    def means(self, contender: str, category: str | None = None) -> Scores:
        """Return the means of a contender over all queries, or those of a category."""
        wanted = [each for each in self.queries if category in {None, each.category}]
        return mean([self.score(contender, each) for each in wanted])


def page(measured: Iterable[Measured], notes: Iterable[str]) -> str:
    """Return the page of results."""
    parts = [_ABOUT, *notes]
    for each in measured:
        parts += [f"## {each.name}", _by_category(each), _all_measures(each)]
    return "\n\n".join(parts) + "\n"


def worst(measured: Measured, contender: str) -> str:
    """Return what a contender answers worst, with the answers and what it found instead."""
    scored = sorted(
        (measured.score(contender, query)[NDCG], query.id, query) for query in measured.queries
    )
    lines = [f"{measured.name}: what is answered worst"]
    for reached, _id, query in scored[:WORST]:
        lines += [
            f"{reached:.3f}  {query.id}  {query.category}  {query.words}",
            "       answers " + " ".join(f"{each}={grade}" for each, grade in query.grades.items()),
            "       found   " + " ".join(measured.found[contender][query.id]),
        ]
    return "\n" + "\n".join(lines) + "\n"


def _by_category(measured: Measured) -> str:
    categories = list(dict.fromkeys(each.category for each in measured.queries))
    counts = [sum(each.category == one for each in measured.queries) for one in categories]
    rows = [
        [name, *(f"{measured.means(name, one)[NDCG]:.3f}" for one in (None, *categories))]
        for name in measured.found
    ]
    number = ["queries", str(len(measured.queries)), *map(str, counts)]
    return _table([NDCG, "all", *categories], [number, *rows])


def _all_measures(measured: Measured) -> str:
    others = [measure for measure in MEASURES if measure != NDCG]
    rows = [
        [name, *(f"{measured.means(name)[measure]:.3f}" for measure in others)]
        for name in measured.found
    ]
    return _table(["all queries", *others], rows)


def _table(head: list[str], rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join(_line(each, widths) for each in (head, rule, *rows))


def _line(cells: list[str], widths: list[int]) -> str:
    name, *figures = zip(cells, widths, strict=True)
    return f"| {' | '.join([name[0].ljust(name[1]), *(cell.rjust(w) for cell, w in figures)])} |"
