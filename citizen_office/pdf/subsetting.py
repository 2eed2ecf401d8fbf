"""Font files with just the glyphs of one document, and letters joined with their marks.

A letter with its marks, or one that the font draws in several strokes, becomes one
composite glyph. Readers of a PDF would take the strokes for separate characters and find
gaps between them: «الممل كة», «محم ّد».
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types
from reportlab.pdfbase.ttfonts import TTFontMaker

from citizen_office.pdf.fonts import Face
from citizen_office.pdf.shaping import Ink, Part

# Tables that only shaping needs: readers of a PDF draw glyphs by number.
UNNEEDED = ("GSUB", "GPOS", "GDEF", "cmap", "name", "OS/2", "post")
WORDS, OFFSETS, MORE = 1, 2, 32  # flags of a component in the glyf table


def subset(face: Face, inks: Iterable[Ink]) -> tuple[bytes, list[int]]:
    """Return a font file that has what these draw, and the glyph number of each."""
    wanted = list(inks)
    plan = _plan(face, {part.glyph for ink in wanted for part in ink.parts})
    numbers = plan.old_to_new_glyph_mapping
    tables = _Tables(face, plan.execute(), numbers)
    found: dict[tuple[Part, ...], int] = {}
    for ink in wanted:
        if ink.parts not in found:
            plain = _is_plain(ink.parts)
            found[ink.parts] = numbers[ink.parts[0].glyph] if plain else tables.add(ink)
    return tables.file(), [found[ink.parts] for ink in wanted]


def _plan(face: Face, glyphs: set[int]) -> hb.SubsetPlan:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode()) for tag in UNNEEDED)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    return hb.SubsetPlan(face.hb_face, wanted)


def _is_plain(parts: tuple[Part, ...]) -> bool:
    return len(parts) == 1 and parts[0].across == parts[0].up == 0


class _Tables:
    """The tables of a subset, to which composite glyphs are added."""

    def __init__(self, face: Face, reduced: hb.Face, numbers: Mapping[int, int]) -> None:
        self._face = face
        self._reduced = reduced
        self._numbers = numbers
        self._added: list[bytes] = []
        self._metrics: list[bytes] = []
        self._parts = 1

    def add(self, ink: Ink) -> int:
        """Add a composite glyph, empty when it has no parts, and return its number."""
        left, glyph = _composite(self._face, ink.parts, self._numbers)
        self._added.append(glyph)
        # The bearing has to be the left edge: it is what the outline is moved by.
        self._metrics.append(struct.pack(">Hh", ink.width, left))
        self._parts = max(self._parts, len(ink.parts))
        return int(self._reduced.glyph_count) + len(self._added) - 1

    def file(self) -> bytes:
        """Return the whole font."""
        maker = TTFontMaker()
        count = self._reduced.glyph_count + len(self._added)
        changed = {
            "glyf": self._data("glyf") + b"".join(self._added),
            "loca": self._loca(),
            "head": _with_short(self._data("head"), 50, 1),  # long offsets
            "hhea": _with_short(self._data("hhea"), 34, count),
            "hmtx": self._hmtx(),
            "maxp": self._maxp(),
        }
        for tag, data in changed.items():
            maker.add(tag, data)
        return bytes(maker.makeStream())

    def _data(self, tag: str) -> bytes:
        return bytes(self._reduced.reference_table(tag).data)

    def _loca(self) -> bytes:
        offsets = self._offsets()
        offsets += list(accumulate(map(len, self._added), initial=len(self._data("glyf"))))[1:]
        return struct.pack(f">{len(offsets)}L", *offsets)

    def _offsets(self) -> list[int]:
        data = self._data("loca")
        if struct.unpack_from(">h", self._data("head"), 50)[0]:
            return list(struct.unpack(f">{len(data) // 4}L", data))
        return [offset * 2 for offset in struct.unpack(f">{len(data) // 2}H", data)]

    def _hmtx(self) -> bytes:
        """Return a width and a bearing for every glyph, none shared."""
        data = self._data("hmtx")
        full = struct.unpack_from(">H", self._data("hhea"), 34)[0]
        last_width, kept = data[full * 4 - 4 : full * 4 - 2], data[: full * 4]
        bearings = data[full * 4 :]
        kept += b"".join(last_width + bearings[at : at + 2] for at in range(0, len(bearings), 2))
        return kept + b"".join(self._metrics)

    def _maxp(self) -> bytes:
        data = self._data("maxp")
        numbers = list(struct.unpack_from(">14H", data, 4))
        glyphs, points, contours = numbers[0], numbers[1], numbers[2]
        numbers[0] = glyphs + len(self._added)
        # Upper bounds: printers set memory aside by them.
        numbers[3] = min(0xFFFF, max(points, numbers[3]) * self._parts)
        numbers[4] = min(0xFFFF, max(contours, numbers[4]) * self._parts)
        numbers[12] = max(numbers[12], self._parts)
        numbers[13] += 1
        return data[:4] + struct.pack(">14H", *numbers)


def _composite(face: Face, parts: Sequence[Part], numbers: Mapping[int, int]) -> tuple[int, bytes]:
    """Return the left edge and the outline of a glyph put together from others."""
    if not parts:
        return 0, b""
    body = b""
    for count, part in enumerate(parts, start=1):
        flags = WORDS | OFFSETS | (MORE if count < len(parts) else 0)
        body += struct.pack(">HHhh", flags, numbers[part.glyph], part.across, part.up)
    left, bottom, right, top = zip(*(_box(face, part) for part in parts), strict=True)
    edges = min(left), min(bottom), max(right), max(top)
    return edges[0], struct.pack(">5h", -1, *edges) + body


def _box(face: Face, part: Part) -> tuple[int, int, int, int]:
    box = face.hb_font.get_glyph_extents(part.glyph)
    left, top = part.across + box.x_bearing, part.up + box.y_bearing
    return left, top + box.height, left + box.width, top


def _with_short(data: bytes, offset: int, value: int) -> bytes:
    return data[:offset] + struct.pack(">H", value) + data[offset + 2 :]
