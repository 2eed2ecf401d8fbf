"""The recovery sheet: the one way back in when a password is forgotten; kept in the safe."""

from __future__ import annotations

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Language
from citizen_office.domain.papers import Recovery
from citizen_office.pdf.blocks import Cells, Fields, Rule, Space
from citizen_office.pdf.document import Document
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.text import ltr
from citizen_office.pdf.words import paper_words

FRAME = Frame(A4, 24 * MM, 26 * MM, 20 * MM)


def recovery_sheet(recovery: Recovery) -> bytes:
    """Return the sheet as PDF, in Arabic and below it in French."""
    words = paper_words(Language.ARABIC)
    title = words["recovery.title"]
    parts = [*_part(recovery, Language.ARABIC), *_between(), *_part(recovery, Language.FRENCH)]
    return Document(words, FRAME, title, recovery.site, foot=None, subject=title).draw(parts)


def _between() -> list[Flowable]:
    look = Look(paper_words(Language.ARABIC).direction)
    return [Space(14 * MM), Rule(look), Space(10 * MM)]


def _part(recovery: Recovery, language: Language) -> list[Flowable]:
    words = paper_words(language)
    look = Look(words.direction, size=12, small=10)
    rows: list[tuple[str, str | Flowable]] = [
        (words["recovery.site"], recovery.site),
        (words["recovery.desk"], ltr(recovery.desk)),
        (words["recovery.user"], ltr(recovery.user)),
    ]
    code = Cells(look, [look.head(ltr(recovery.code), 19)], [1], weight=1.3)
    return [
        look.head(words["recovery.title"], 20),
        Space(6 * MM),
        Fields(look, rows, 0.3),
        Space(5 * MM),
        code,
        Space(5 * MM),
        look.running(words["recovery.use"]),
        look.running(words["recovery.keep"]),
    ]
