"""Text into pieces of one font and one direction, in the lines it was written in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import category

from citizen_office.pdf.bidi import levels, reset_trailing_spaces
from citizen_office.pdf.cleaning import LRI, MARKS, PDI, hard_lines
from citizen_office.pdf.fonts import UNSEEN, Face, chain, face_for, is_missing
from citizen_office.pdf.shaping import Shaped, shape

LONGEST_KEPT = 400  # characters; longer texts are laid out anew each time
NO_BREAK = "\u00a0"
# A line breaks at these; the no-break spaces are left out on purpose.
SPACES = frozenset(
    " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)


@dataclass(frozen=True)
class Span:
    """A part of a text in one weight."""

    text: str
    bold: bool = False


class Piece(NamedTuple):
    """Glyphs of one level; a space may stretch and a line may end there."""

    shaped: Shaped
    level: int
    is_space: bool


class Line(NamedTuple):
    """One line in reading order; `ends` says that the writer ended it there.

    The spaces a line was broken at are kept beside it, to join it again.
    """

    pieces: tuple[Piece, ...]
    spaces: tuple[Piece, ...]
    ends: bool

    @property
    def width(self) -> int:
        """Return the natural width in thousandths of an em."""
        return sum(piece.shaped.width for piece in self.pieces)

    @property
    def gaps(self) -> int:
        """Return how many spaces can be stretched."""
        return sum(len(piece.shaped.text) for piece in self.pieces if piece.is_space)


def set_text(spans: tuple[Span, ...], base: int) -> tuple[Line, ...]:
    """Return the lines as they were written, not yet broken to any width."""
    keep = sum(len(span.text) for span in spans) <= LONGEST_KEPT
    return _set_kept(spans, base) if keep else _set(spans, base)


@lru_cache(1024)
def _set_kept(spans: tuple[Span, ...], base: int) -> tuple[Line, ...]:
    return _set(spans, base)


def _set(spans: tuple[Span, ...], base: int) -> tuple[Line, ...]:
    return tuple(Line(tuple(_pieces(line, base)), (), ends=True) for line in _written(spans))


def _written(spans: tuple[Span, ...]) -> list[list[Span]]:
    """Return the spans of each line that the writer began."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = hard_lines(span.text)
        lines[-1].append(Span(_visible(first), span.bold))
        lines += [[Span(_visible(text), span.bold)] for text in others]
    return lines


def _visible(text: str) -> str:
    """Return a text in which characters that no font has are named by their code."""
    missing = {char for char in set(text) if is_missing(char)}
    if not missing:
        return text
    named = {ord(char): f"{LRI}‹U+{ord(char):04X}›{PDI}" for char in missing}
    return text.translate(named)


def _pieces(spans: list[Span], base: int) -> Iterator[Piece]:
    text = "".join(span.text for span in spans)
    found = levels(text, base)
    reset_trailing_spaces(text, found, base)
    for (face, level, kind), run in _runs(text, _faces(spans), found):
        # Readers of Arabic take a plain space for the end of a word, and no other.
        shown = " " * len(run) if kind == NO_BREAK else run
        yield Piece(shape(shown, face, rtl=level % 2 == 1), level, kind == " ")


def _faces(spans: Sequence[Span]) -> Iterator[Face]:
    """Give the font of each character; marks and joiners stay in the font before them."""
    for span in spans:
        face = chain(bold=span.bold)[0]
        for char in span.text:
            own = face_for(char, bold=span.bold) or face
            stays = UNSEEN.match(char) or (category(char) == "Mn" and char in face)
            face = face if stays else own
            yield face


def _runs(
    text: str, faces: Iterable[Face], found: list[int]
) -> Iterator[tuple[tuple[Face, int, str], str]]:
    marked = zip(text, faces, found, strict=True)
    shown = (item for item in marked if not MARKS.match(item[0]))
    keyed = groupby(shown, key=lambda item: (item[1], item[2], _kind(item[0], item[2])))
    for key, group in keyed:
        yield key, "".join(item[0] for item in group)


def _kind(char: str, level: int) -> str:
    """Return a space for all that end a line, and nothing for what words are made of.

    From right to left a no-break space stands alone, so that readers find both its words.
    """
    if char in SPACES:
        return " "
    return NO_BREAK if char == NO_BREAK and level % 2 else ""
