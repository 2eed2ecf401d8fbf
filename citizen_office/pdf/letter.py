"""The reply that grants a request in full: a letter that the head of the institution signs."""

from __future__ import annotations

import io
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.papers import Letter
from citizen_office.pdf.asked import by_paragraph
from citizen_office.pdf.blocks import Cells, Fields, Space, Stack
from citizen_office.pdf.guarantees import within
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame, draw_pages, lay_out
from citizen_office.pdf.sheet import (
    LANGUAGE_TAGS,
    Foot,
    fictitious_note,
    full_name,
    letterhead,
    office_lines,
    print_marks,
    tags,
)
from citizen_office.pdf.text import Align, isolate, ltr, new_canvas
from citizen_office.pdf.words import DOTS, PaperWords, paper_words

FRAME = Frame(A4, side=24 * MM, top=14 * MM, foot=26 * MM)
BETWEEN = 7  # points between paragraphs


def reply(letter: Letter) -> bytes:
    """Return the letter; until it is approved every page says that it is a draft."""
    words = paper_words(letter.reply.language or letter.sheet.language)
    size = 12 if words.is_arabic else 11
    return _Letter(letter, words, Look(words.direction, size, 8.5)).document()


@dataclass(frozen=True)
class _Letter:
    letter: Letter
    words: PaperWords
    look: Look

    def document(self) -> bytes:
        words, office = self.words, self.letter.sheet.office
        buffer = io.BytesIO()
        canvas = new_canvas(
            buffer,
            FRAME.size,
            title=f"{words['letter.title']} {self.letter.sheet.reference}",
            language=LANGUAGE_TAGS[words.language],
            author=words.own(office.institution),
            subject=words["common.law"],
        )
        foot = Foot(
            words,
            self.look,
            FRAME,
            (ltr(str(self.letter.sheet.reference)), *office_lines(words, office)),
            note=fictitious_note(words, office),
            behind="" if self.letter.dated else words["letter.draft"],
        )
        draw_pages(canvas, FRAME, lay_out(self._parts(), FRAME), foot.draw)
        canvas.save()
        return buffer.getvalue()

    def _parts(self) -> list[Flowable]:
        return [*self._head(), *self._about(), *self._body(), *self._rights(), *self._end()]

    def _head(self) -> list[Flowable]:
        """Return letterhead, number, place and day, and who the letter is for."""
        words, look, sheet = self.words, self.look, self.letter.sheet
        marks = [] if self.letter.dated else [words["letter.draft"]]
        head = letterhead(words, sheet.office, look, tags(look, marks + print_marks(words, sheet)))
        number = words.say("letter.number", number=self.letter.reply.letter_number or "")
        city, day = words.own(sheet.office.city), words.day(self.letter.dated)
        place = words.say("letter.place_date", city=city, date=day)
        line = Cells(
            look,
            [look.running(number, bold=True), look.running(place, align=Align.END)],
            [0.5, 0.5],
            weight=0,
        )
        return [head, Space(8), line, Space(12), self._addressee(), Space(12)]

    def _addressee(self) -> Flowable:
        """Return name and address in the half of the page where the eye ends."""
        words, look = self.words, self.look
        who = self.letter.sheet.request.applicant
        name = words.say("letter.addressee", name=full_name(words, who))
        lines = [look.running(words["letter.to"]), look.running(name, bold=True)]
        lines.append(look.running(isolate(who.address)))
        return Cells(look, [Space(0), Stack(lines)], [0.45, 0.55], weight=0)

    def _about(self) -> list[Flowable]:
        """Return what the letter is about and what it answers."""
        words, look, sheet = self.words, self.look, self.letter.sheet
        rows: list[tuple[str | Flowable, str | Flowable]] = [
            (
                self._label("letter.subject_label"),
                look.running(words.say("letter.subject", subject=sheet.request.subject), bold=True),
            ),
            (
                self._label("letter.reference_label"),
                words.say(
                    "letter.reference",
                    reference=str(sheet.reference),
                    date=words.day(sheet.received_on),
                ),
            ),
        ]
        return [Fields(look, rows, 0.13, ruled=False), Space(12)]

    def _body(self) -> list[Flowable]:
        """Return salutation, the grant, and the words of the office."""
        words, look = self.words, self.look
        parts: list[Flowable] = []
        if self.letter.sheet.office.salutation or not words.is_arabic:
            align = Align.CENTRE if words.is_arabic else Align.START
            parts += [look.running(words["letter.salutation"], align=align), Space(BETWEEN)]
        parts += [self._paragraph(words["letter.opening"]), Space(BETWEEN)]
        for paragraph in by_paragraph(self.letter.reply.text):
            parts += [self._paragraph(paragraph), Space(BETWEEN)]
        return parts

    def _rights(self) -> list[Flowable]:
        """Return what goes with the letter, and how it may be used."""
        words, look, terms = self.words, self.look, self.letter.sheet.terms
        parts: list[Flowable] = []
        if self.letter.reply.enclosures:
            parts.append(self._label("letter.enclosures"))
            for n, name in enumerate(self.letter.reply.enclosures, start=1):
                parts.append(look.running(words.say("letter.enclosure", n=str(n), name=name)))
            parts.append(Space(BETWEEN))
        return [*parts, self._paragraph(within(words, terms, "letter.reuse")), Space(BETWEEN)]

    def _end(self) -> list[Flowable]:
        """Return the end that stays together: the right to complain, and room to sign."""
        words, look, office = self.words, self.look, self.letter.sheet.office
        quality, name = words.own(office.signatory_quality), words.own(office.signatory)
        lines: list[Flowable] = [self._signs(quality)]
        if office.by_delegation:
            lines.append(look.running(words["letter.delegation"], align=Align.CENTRE))
        lines += [Space(22 * MM), self._signs(name)]
        signature = Cells(look, [Space(0), Stack(lines)], [0.45, 0.55], weight=0)
        complaint = self._paragraph(within(words, self.letter.sheet.terms, "letter.complaint"))
        closing = self._paragraph(words["letter.closing"])
        return [Stack([complaint, Space(BETWEEN), closing, Space(12), signature])]

    def _signs(self, value: str) -> Flowable:
        text = isolate(value) if value else DOTS
        return self.look.running(text, bold=True, align=Align.CENTRE)

    def _label(self, key: str) -> Flowable:
        return self.look.lead(self.words[key] + self.words["common.colon"])

    def _paragraph(self, text: str) -> Flowable:
        return self.look.running(text, align=Align.JUSTIFY)
