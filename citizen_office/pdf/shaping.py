"""Letters into glyphs: one word, one font, one direction at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import category

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types

from citizen_office.pdf.fonts import UNSEEN, Face

MOST_GLYPHS = 8  # of a letter with its marks; further marks are drawn as letters
LONGEST_KEPT = 64  # longer words are rare, and would fill memory if they were kept


class Part(NamedTuple):
    """A glyph of the font and its place in a letter, in thousandths of an em."""

    glyph: int
    across: int
    up: int


class Ink(NamedTuple):
    """What a document has to know of a letter: how it looks, what it says, its width.

    Ink without parts draws nothing: it speaks for a mark that is drawn with its letter.
    """

    parts: tuple[Part, ...]
    text: str
    width: int


class Step(NamedTuple):
    """What drawing takes: move by `shift`, then draw."""

    shift: int
    ink: Ink


class Letter(NamedTuple):
    """A letter with its marks; `start` is its place in the word."""

    start: int
    width: int
    steps: tuple[Step, ...]
    rest: int  # what to move after the last step


class Glyph(NamedTuple):
    """What HarfBuzz says of a glyph: its letter, its number, how it moves the pen."""

    start: int
    number: int
    across: int
    up: int
    advance: int


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word or part of one; its letters in reading order."""

    text: str
    face: Face
    rtl: bool
    letters: tuple[Letter, ...]
    width: int

    def drawn(self) -> tuple[Letter, ...]:
        """Return the letters from left to right."""
        return self.letters[::-1] if self.rtl else self.letters

    def cut(self, room: float, full: float) -> list[Shaped]:
        """Return parts that fit: the first in `room`, the others each in a `full` line.

        The glyphs stay as shaped, so that Arabic letters show at a cut that they go on.
        """
        parts: list[list[Letter]] = [[]]
        used = 0
        for letter in self.letters:
            first = len(parts) == 1
            if used + letter.width > (room if first else full) and (parts[-1] or first):
                parts.append([])
                used = 0
            parts[-1].append(letter)
            used += letter.width
        return [_shaped(self.text, self.face, part, rtl=self.rtl) for part in parts]


def shape(text: str, face: Face, *, rtl: bool) -> Shaped:
    """Return a word as glyphs; words of usual length are shaped once a process."""
    keep = len(text) <= LONGEST_KEPT
    return _shape_kept(text, face, rtl=rtl) if keep else _shape(text, face, rtl=rtl)


@lru_cache(4096)  # some 15 MB when full
def _shape_kept(text: str, face: Face, *, rtl: bool) -> Shaped:
    return _shape(text, face, rtl=rtl)


def _shape(text: str, face: Face, *, rtl: bool) -> Shaped:
    buffer = hb.Buffer()
    buffer.add_str(text)
    # Said, not guessed: HarfBuzz takes a bracket alone for left-to-right, and mirrors
    # brackets by itself once it is told.
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = "Arab" if rtl else "Latn"
    buffer.language = "ar" if rtl else "fr"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(face.hb_font, buffer)
    pairs = zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True)
    glyphs = [
        Glyph(info.cluster, info.codepoint, place.x_offset, place.y_offset, place.x_advance)
        for info, place in pairs
    ]
    groups = _groups(text, glyphs[::-1] if rtl else glyphs)
    starts = [*(group[0].start for group in groups), len(text)]
    letters = [
        _letter(text, face, group, end, rtl=rtl)
        for group, end in zip(groups, starts[1:], strict=True)
    ]
    return _shaped(text, face, letters, rtl=rtl)


def _groups(text: str, glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Put the glyphs of each letter together with those of its marks."""
    groups: list[list[Glyph]] = []
    for start, cluster in groupby(glyphs, key=lambda glyph: glyph.start):
        is_mark = category(text[start]).startswith("M")
        if is_mark and groups and len(groups[-1]) < MOST_GLYPHS:
            groups[-1] += cluster
        else:
            groups.append(list(cluster))
    return groups


def _letter(text: str, face: Face, group: list[Glyph], end: int, *, rtl: bool) -> Letter:
    start = group[0].start
    said = UNSEEN.sub("", text[start:end])
    glyphs = group[::-1] if rtl else group
    width = max(0, sum(glyph.advance for glyph in glyphs))
    own, shift, rest = width, 0, 0
    parts = _parts(glyphs)
    if _is_plain(glyphs, face, rtl=rtl):
        own, shift = face.width(glyphs[0].number), glyphs[0].across
        rest = width - own - shift
        parts = (Part(glyphs[0].number, 0, 0),)
    if not rtl:
        return Letter(start, width, (Step(shift, Ink(parts, said, own)),), rest)
    # One character each, in the order of the eye: readers turn right-to-left text round
    # character by character, also the characters that share a glyph.
    marks = [Step(0, Ink((), char, 0)) for char in said[:0:-1]]
    return Letter(start, width, (*marks, Step(shift, Ink(parts, said[:1], own))), rest)


def _is_plain(glyphs: list[Glyph], face: Face, *, rtl: bool) -> bool:
    """Say whether a letter is one glyph as the font has it, moved to the side at most.

    Amiri moves و and ر so far towards what follows that readers see a space: from right
    to left a moved glyph is one of its own, whose width holds the move.
    """
    only, *others = glyphs
    moved = only.across != 0 or only.advance != face.width(only.number)
    return not others and not only.up and not (rtl and moved)


def _parts(glyphs: list[Glyph]) -> tuple[Part, ...]:
    pen = 0
    parts = []
    for glyph in glyphs:
        parts.append(Part(glyph.number, pen + glyph.across, glyph.up))
        pen += glyph.advance
    return tuple(parts)


def _shaped(text: str, face: Face, letters: list[Letter], *, rtl: bool) -> Shaped:
    return Shaped(text, face, rtl, tuple(letters), sum(letter.width for letter in letters))
