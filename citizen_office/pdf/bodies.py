"""The body of a letter: its wording, with values in the lines and blocks between them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.papers import Sheet
from citizen_office.domain.templates import PLACE
from citizen_office.domain.words import is_blank
from citizen_office.pdf.asked import by_paragraph
from citizen_office.pdf.blocks import Cells, Space
from citizen_office.pdf.look import Look
from citizen_office.pdf.text import Align, Paragraph
from citizen_office.pdf.words import DOTS, PaperWords, apart

Group = list[Flowable]
MARK = 0.045  # of the width, for the number or the dash before a line
_PARTS = re.compile(r"(\{[a-z_]+\})")


def body(
    look: Look, text: str, values: Mapping[str, str], blocks: Mapping[str, Group]
) -> list[Group]:
    """Return the parts of a letter in their order; a block with nothing in it is left out.

    A block stands by itself, whatever its line says before and after it.
    """
    groups: list[Group] = []
    for line in text.splitlines():
        said = ""
        for part in _PARTS.split(line):
            name = part[1:-1]
            if name in blocks and part == f"{{{name}}}":
                groups += [_written(look, said), blocks[name]]
                said = ""
            else:
                said += _filled(part, values)
        groups.append(_written(look, said))
    return [group for group in groups if group]


def about_request(words: PaperWords, sheet: Sheet) -> dict[str, str]:
    """Return what every wording may name of the request."""
    return {
        "subject": sheet.request.subject,
        "reference": str(sheet.reference),
        "received_on": words.day(sheet.received_on),
    }


def paragraph(look: Look, text: str) -> Paragraph:
    """Return a paragraph of a letter."""
    return look.running(text, align=Align.JUSTIFY)


def written(look: Look, text: str | None) -> Group:
    """Return what somebody wrote, as paragraphs."""
    return [paragraph(look, each) for each in by_paragraph(text or "")]


def titled(words: PaperWords, look: Look, key: str, parts: Sequence[Flowable]) -> Group:
    """Return parts under their title; nothing where there are none."""
    title = look.lead(words[key] + words["common.colon"])
    return [title, *parts] if parts else []


def item(look: Look, mark: str, text: str, *, under: bool = False) -> Flowable:
    """Return a line of a list, the mark before it; `under` another it stands further in."""
    indent = MARK if under else 0
    cells = [Space(0), look.running(mark), paragraph(look, text)]
    return Cells(look, cells, [indent, MARK, 1 - MARK - indent], weight=0)


def _filled(part: str, values: Mapping[str, str]) -> str:
    return PLACE.sub(lambda found: apart(values.get(found[1]) or DOTS), part)


def _written(look: Look, text: str) -> Group:
    return [] if is_blank(text) else [paragraph(look, text.strip())]
