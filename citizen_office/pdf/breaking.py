"""Written lines into printed ones, no wider than their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from citizen_office.pdf.pieces import Line, Piece

STAY_WITH_BEFORE = frozenset(":;!?»")  # French sets a space there that must not break
STAY_WITH_AFTER = frozenset("«")
SLACK = 0.01  # thousandths of an em, for rounding


class _Word(NamedTuple):
    pieces: list[Piece]
    width: int
    is_space: bool


def break_line(line: Line, room: float) -> list[Line]:
    """Return a written line as printed lines no wider than `room`."""
    rows: list[list[Piece]] = [[]]
    used = 0
    for word in _words(line.pieces):
        if used + word.width > room + SLACK and rows[-1] and not word.is_space:
            rows.append([])
            used = 0
        if word.width > room + SLACK and not word.is_space:
            used = _add_long(rows, word, room)
        else:
            rows[-1] += word.pieces
            used += word.width
    printed = [_line(row) for row in rows]
    return [*printed[:-1], printed[-1]._replace(ends=line.ends)]


def join_lines(lines: Iterable[Line]) -> list[Line]:
    """Return written lines again from printed ones, to break them to another width."""
    written: list[Line] = []
    held: list[Piece] = []
    for line in lines:
        held += (*line.pieces, *line.spaces)
        if line.ends:
            written.append(Line(tuple(held), (), ends=True))
            held = []
    return [*written, Line(tuple(held), (), ends=False)] if held else written


def _line(row: list[Piece]) -> Line:
    end = len(row)
    while end and row[end - 1].is_space:
        end -= 1
    return Line(tuple(row[:end]), tuple(row[end:]), ends=False)


def _add_long(rows: list[list[Piece]], word: _Word, room: float) -> int:
    """Add a word wider than a line, cut between letters; return what the last row holds."""
    used = 0
    for piece in word.pieces:
        parts = piece.shaped.cut(room - used, room)
        for count, part in enumerate(parts):
            if count:
                rows.append([])
                used = 0
            if part.letters:
                rows[-1].append(piece._replace(shaped=part))
                used += part.width
    return used


def _words(pieces: tuple[Piece, ...]) -> Iterator[_Word]:
    """Give words and the spaces between them; a space where no line may end joins."""
    held: list[Piece] = []
    for place, piece in enumerate(pieces):
        if piece.is_space and not _holds_together(pieces, place):
            if held:
                yield _word(held)
                held = []
            yield _Word([piece], piece.shaped.width, is_space=True)
        else:
            held.append(piece)
    if held:
        yield _word(held)


def _word(pieces: list[Piece]) -> _Word:
    return _Word(pieces, sum(piece.shaped.width for piece in pieces), is_space=False)


def _holds_together(pieces: tuple[Piece, ...], place: int) -> bool:
    before = pieces[place - 1].shaped.text[-1:] if place else ""
    after = pieces[place + 1].shaped.text[:1] if place + 1 < len(pieces) else ""
    return before in STAY_WITH_AFTER or after in STAY_WITH_BEFORE
