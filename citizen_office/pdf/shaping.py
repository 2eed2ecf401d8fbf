"""Letters into glyphs: one word, one font, one direction at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import category

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types

from citizen_office.pdf.fonts import UNSEEN, Face

LONGEST_KEPT = 64  # longer words are rare, and would fill memory if they were kept


class Ink(NamedTuple):
    """A glyph as the document has to know it: what it looks like and what it says."""

    glyph: int
    text: str
    width: int


class Placed(NamedTuple):
    """A glyph in its place, in thousandths of an em; `start` is its letter in the word."""

    ink: Ink
    start: int
    advance: int
    across: int
    up: int


class Step(NamedTuple):
    """What drawing takes: move by `shift`, raise by `up`, draw the glyph."""

    ink: Ink
    shift: int
    up: int


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word or part of one, ready to draw from left to right."""

    text: str
    face: Face
    rtl: bool
    glyphs: tuple[Placed, ...]
    width: int
    steps: tuple[Step, ...]
    rest: int  # what to move after the last glyph

    def cut(self, room: float, full: float) -> list[Shaped]:
        """Return parts that fit: the first in `room`, the others each in a `full` line.

        The glyphs stay as shaped, so that Arabic letters show at a cut that they go on.
        """
        parts: list[list[tuple[Placed, ...]]] = [[]]
        used = 0
        for cluster in self._clusters():
            width = sum(glyph.advance for glyph in cluster)
            first = len(parts) == 1
            if used + width > (room if first else full) and (parts[-1] or first):
                parts.append([])
                used = 0
            parts[-1].append(cluster)
            used += width
        return [self._part(clusters) for clusters in parts]

    def _clusters(self) -> Iterator[tuple[Placed, ...]]:
        """Give the glyphs of each letter with its marks, in reading order."""
        glyphs = self.glyphs[::-1] if self.rtl else self.glyphs
        held: list[Placed] = []
        for start, group in groupby(glyphs, key=lambda glyph: glyph.start):
            if held and not category(self.text[start]).startswith("M"):
                yield tuple(held)
                held = []
            held += group
        if held:
            yield tuple(held)

    def _part(self, clusters: list[tuple[Placed, ...]]) -> Shaped:
        glyphs = [glyph for cluster in clusters for glyph in cluster]
        return _shaped(self.text, self.face, glyphs[::-1] if self.rtl else glyphs, rtl=self.rtl)


def shape(text: str, face: Face, *, rtl: bool) -> Shaped:
    """Return a word as glyphs; words of usual length are shaped once a process."""
    keep = len(text) <= LONGEST_KEPT
    return _shape_kept(text, face, rtl=rtl) if keep else _shape(text, face, rtl=rtl)


@lru_cache(8192)
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
    return _shaped(text, face, _placed(text, face, buffer, rtl=rtl), rtl=rtl)


def _placed(text: str, face: Face, buffer: hb.Buffer, *, rtl: bool) -> list[Placed]:
    """Give each glyph of each cluster its share of the text."""
    pairs = list(zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True))
    starts = sorted({info.cluster for info, _ in pairs})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    placed: list[Placed] = []
    for start, group in groupby(pairs, key=lambda pair: pair[0].cluster):
        members = list(group)
        said = UNSEEN.sub("", text[start : ends[start]])
        inks = _inks(said, face, members, rtl=rtl)
        placed += [
            Placed(ink, start, where.x_advance, where.x_offset, where.y_offset)
            for ink, (_, where) in zip(inks, members, strict=True)
        ]
    return placed


def _inks(
    said: str, face: Face, members: list[tuple[hb.GlyphInfo, hb.GlyphPosition]], *, rtl: bool
) -> list[Ink]:
    glyphs = [info.codepoint for info, _ in members]
    if len(said) == len(glyphs):
        letters = list(said[::-1] if rtl else said)
    else:
        letters = [said] + [""] * (len(glyphs) - 1)
    widths = [face.width(glyph) for glyph in glyphs]
    if len(glyphs) > 1 and "" in letters:
        # A letter of several glyphs (Amiri draws لـ before ك as stem and stroke): the
        # first carries the text and claims the whole width, as readers would otherwise
        # see a gap, and so a space, where the silent glyphs stand.
        widths[0] = sum(where.x_advance for _, where in members)
    return [Ink(*ink) for ink in zip(glyphs, letters, widths, strict=True)]


def _shaped(text: str, face: Face, glyphs: Iterable[Placed], *, rtl: bool) -> Shaped:
    placed = tuple(glyphs)
    steps = []
    pending = 0
    for glyph in placed:
        steps.append(Step(glyph.ink, pending + glyph.across, glyph.up))
        pending = glyph.advance - glyph.ink.width - glyph.across
    width = sum(glyph.advance for glyph in placed)
    return Shaped(text, face, rtl, placed, width, tuple(steps), pending)
