"""A paper as a whole: a PDF that says what it is, its parts on pages, a foot on each."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Language
from citizen_office.pdf.blocks import Cells, Rule, Space, Stack
from citizen_office.pdf.cleaning import clean
from citizen_office.pdf.look import FAINT, MM, Look
from citizen_office.pdf.pages import Frame, lay_out
from citizen_office.pdf.text import Align, Style, draw_text
from citizen_office.pdf.words import PaperWords

PROGRAM = "Citizen Office"
LANGUAGE_TAGS = {Language.ARABIC: "ar-MA", Language.FRENCH: "fr-MA"}
FOOT_EDGE = 7 * MM  # printers leave about 5 mm white

# Bytes, not ASCII 85: a quarter smaller and faster to write. reportlab reads this when a
# page is written, and knows it only for the whole process.
rl_config.useA85 = 0


class PaperCanvas(Canvas):
    """A canvas without dates, random numbers or fonts of its own.

    The same paper is the same bytes, so that papers can be compared. `language` is a tag such
    as ar-MA.
    """

    def __init__(
        self,
        buffer: IO[bytes],
        size: tuple[float, float],
        *,
        title: str,
        language: str,
        author: str,
        subject: str,
    ) -> None:
        # 1.4 is the first version that knows a language and a title to display.
        super().__init__(
            buffer,
            pagesize=size,
            lang=clean(language),
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 4),
        )
        self.setTitle(clean(title))
        self.setAuthor(clean(author))
        self.setSubject(clean(subject))
        self.setCreator(PROGRAM)
        self.setProducer(PROGRAM)
        self.setViewerPreference("DisplayDocTitle", "true")

    def _make_preamble(self) -> None:
        # reportlab's own would name Helvetica, which is not embedded, on every page.
        self._preamble = "1 0 0 1 0 0 cm"


@dataclass(frozen=True)
class Foot:
    """What stands at the foot of every page: lines in the middle, then the page's number."""

    words: PaperWords
    look: Look
    note: str
    lines: tuple[str, ...] = ()
    behind: str = ""

    def draw(self, canvas: Canvas, frame: Frame, page: int, pages: int) -> None:
        """Draw the foot upwards from the edge of the page, and what stands behind the text."""
        if self.behind:
            self._draw_behind(canvas, frame)
        row: list[Flowable] = [self.look.note(self.note)]
        if pages > 1 or self.lines:
            number = self.words.say("common.page", page=str(page), pages=str(pages))
            row.append(self.look.note(number, align=Align.END))
        parts: list[Flowable] = [Rule(self.look), Space(2)]
        parts += [self.look.note(line, align=Align.CENTRE) for line in self.lines]
        parts.append(Cells(self.look, row, [0.75, 0.25] if row[1:] else [1], weight=0))
        foot = Stack(parts)
        foot.wrap(frame.width, frame.foot)
        foot.drawOn(canvas, frame.side, FOOT_EDGE)

    def _draw_behind(self, canvas: Canvas, frame: Frame) -> None:
        width, height = frame.size
        canvas.saveState()
        canvas.translate(width / 2, height / 2)
        canvas.rotate(50)
        direction = self.look.direction
        mark = Style(130, bold=True, align=Align.CENTRE, direction=direction, colour=FAINT)
        draw_text(canvas, 0, -40, self.behind, mark)
        canvas.restoreState()


@dataclass(frozen=True)
class Document:
    """What a paper is called, from whom it is, and its room; its subject is the law's own name."""

    words: PaperWords
    frame: Frame
    title: str
    author: str
    foot: Foot | None
    subject: str = ""

    def draw(self, parts: Sequence[Flowable]) -> bytes:
        """Return the PDF with these parts."""
        buffer = io.BytesIO()
        canvas = PaperCanvas(
            buffer,
            self.frame.size,
            title=self.title,
            language=LANGUAGE_TAGS[self.words.language],
            author=self.author,
            subject=self.subject or self.words["common.law"],
        )
        pages = lay_out(parts, self.frame)
        top = self.frame.size[1] - self.frame.top
        for number, page in enumerate(pages, start=1):
            if self.foot:
                self.foot.draw(canvas, self.frame, number, len(pages))
            for part, depth in page:
                part.drawOn(canvas, self.frame.side, top - depth)
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()
