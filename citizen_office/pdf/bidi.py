"""Levels and visual order of mixed text: the Unicode bidirectional algorithm (UAX 9).

Isolates are the only explicit controls known here: `cleaning` drops embeddings and
overrides, which can turn the digits of a reference round. fpdf.bidi is the measure the
tests compare with, but not used on paper: it recurses for each neutral character, so
that a thousand dots raise RecursionError, and importing it costs a quarter of a second.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

from citizen_office.pdf.brackets import settle_brackets

MAX_DEPTH = 125  # UAX 9, BD2
INITIATORS = ("LRI", "RLI", "FSI")
STRONG = ("L", "R", "AL")
SPACES = ("WS", "S", "B", "BN", "PDI", *INITIATORS)

T = TypeVar("T")


def levels(line: str, base: int) -> list[int]:
    """Return the embedding level of each character of one paragraph or hard line.

    Even levels run from left to right. `base` is 1 for a right-to-left paragraph.
    """
    kinds = [unicodedata.bidirectional(char) or "L" for char in line]
    found = [base] * len(line)
    for level, places in _sequences(kinds, base):
        _resolve(line, kinds, found, level, places)
    for place, kind in enumerate(kinds):
        if kind == "BN" and place:
            found[place] = found[place - 1]
    return found


def reset_trailing_spaces(line: str, found: list[int], base: int) -> None:
    """Give the spaces at the end of a printed line the paragraph's level (rule L1)."""
    for place in range(len(line) - 1, -1, -1):
        if unicodedata.bidirectional(line[place]) not in SPACES:
            return
        found[place] = base


def visual_order(items: Sequence[T], level_of: Callable[[T], int]) -> list[T]:
    """Return the pieces of one line from left to right (rule L2)."""
    ordered = list(items)
    found = [level_of(item) for item in ordered]
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and found[end] >= level:
                end += 1
            ordered[start:end] = ordered[start:end][::-1]
            found[start:end] = found[start:end][::-1]
            start = end + 1
    return ordered


def _sequences(kinds: list[str], base: int) -> list[tuple[int, list[int]]]:
    """Return (level, places) of each isolating run sequence (rules X1 to X10).

    Without embeddings a sequence is simply what one isolate holds.
    """
    closing = _matches(kinds)
    outer: tuple[int, list[int]] = (base, [])
    stack, sequences = [outer], [outer]
    ends: list[int] = []
    for place, kind in enumerate(kinds):
        if ends and place == ends[-1]:
            ends.pop()
            stack.pop()
        level, places = stack[-1]
        if kind != "BN":
            places.append(place)
        if kind in INITIATORS:
            inner = _inner_level(kinds, closing, place, level)
            if inner <= MAX_DEPTH:
                sequence: tuple[int, list[int]] = (inner, [])
                stack.append(sequence)
                sequences.append(sequence)
                ends.append(closing.get(place, len(kinds)))
    return sequences


def _matches(kinds: list[str]) -> dict[int, int]:
    """Return the place of the closing PDI for each isolate that is closed."""
    found: dict[int, int] = {}
    open_places: list[int] = []
    for place, kind in enumerate(kinds):
        if kind in INITIATORS:
            open_places.append(place)
        elif kind == "PDI" and open_places:
            found[open_places.pop()] = place
    return found


def _inner_level(kinds: list[str], closing: dict[int, int], place: int, level: int) -> int:
    kind = kinds[place]
    if kind == "FSI":
        kind = _first_strong(kinds, closing, place)
    return (level + 1) | 1 if kind == "RLI" else (level + 2) & ~1


def _first_strong(kinds: list[str], closing: dict[int, int], start: int) -> str:
    """Return the isolate that FSI stands for, by the first letter inside (P2, P3)."""
    end = closing.get(start, len(kinds))
    place = start + 1
    while place < end:
        kind = kinds[place]
        if kind in STRONG:
            return "LRI" if kind == "L" else "RLI"
        # What an inner isolate holds does not count.
        place = closing.get(place, end) if kind in INITIATORS else place + 1
    return "LRI"


def _resolve(line: str, kinds: list[str], found: list[int], level: int, places: list[int]) -> None:
    """Settle weak and neutral characters of one sequence, then write its levels."""
    side = "R" if level % 2 else "L"
    types = _weak([kinds[place] for place in places], side)
    chars = [line[place] for place in places]
    settle_brackets(chars, [kinds[place] for place in places], types, side)
    _neutral(types, side)
    for place, kind in zip(places, types, strict=True):
        if side == "L":
            found[place] = level + {"R": 1, "L": 0}.get(kind, 2)
        else:
            found[place] = level + (kind != "R")


def _weak(types: list[str], side: str) -> list[str]:
    """Settle marks, numbers and their separators (rules W1 to W7)."""
    before, strong = side, side
    for place, written in enumerate(types):
        kind = written
        if kind == "NSM":
            kind = "ON" if before in (*INITIATORS, "PDI") else before
        before = kind
        if kind in STRONG:
            strong = kind
        types[place] = "AN" if kind == "EN" and strong == "AL" else kind
    types = ["R" if kind == "AL" else kind for kind in types]
    _join_numbers(types)
    strong = side
    for place, kind in enumerate(types):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[place] = "L"
    return types


def _join_numbers(types: list[str]) -> None:
    for place in range(1, len(types) - 1):
        before, kind, after = types[place - 1 : place + 2]
        if before == after and (
            (kind == "CS" and before in ("EN", "AN")) or (kind == "ES" and before == "EN")
        ):
            types[place] = before
    start = 0
    while start < len(types):
        end = start
        while end < len(types) and types[end] == "ET":
            end += 1
        beside = types[max(start - 1, 0)], types[min(end, len(types) - 1)]
        types[start:end] = ["EN" if "EN" in beside else "ON"] * (end - start)
        start = end + 1
    for place, kind in enumerate(types):
        if kind in ("ES", "CS"):
            types[place] = "ON"


def _neutral(types: list[str], side: str) -> None:
    """Give what stands between two sides the side they share, else the line's (N1, N2)."""
    before, start = side, 0
    for place in range(len(types) + 1):
        kind = types[place] if place < len(types) else side
        now = "R" if kind in ("EN", "AN") else kind
        if now not in ("L", "R"):
            continue
        fill = now if now == before else side
        types[start:place] = [fill] * (place - start)
        before, start = now, place + 1
