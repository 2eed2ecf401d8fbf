"""The receipt that a requester takes home (law 31-13, art. 14)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import PaperSize
from citizen_office.domain.deadlines import Step
from citizen_office.domain.papers import Sheet
from citizen_office.pdf.assistance import help_lines, witness_line
from citizen_office.pdf.blocks import Cells, Fields, Fill, Rule, Space, Stack, inline
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.filling import Filling, filling_of
from citizen_office.pdf.formats import EDGE, FORMATS, Format
from citizen_office.pdf.guarantees import within
from citizen_office.pdf.look import TINT, Look
from citizen_office.pdf.pages import height_of
from citizen_office.pdf.qr import QrCode
from citizen_office.pdf.sheet import (
    HEAD_SHARES,
    box,
    contact_lines,
    fictitious_note,
    in_a_row,
    letterhead,
    print_marks,
    short_head,
    signing_room,
    tags,
)
from citizen_office.pdf.slip import receipt_title, slip_rows
from citizen_office.pdf.text import Align, ltr
from citizen_office.pdf.words import PaperWords, paper_words

LATIN = 0.94  # French is longer, and its letters look larger at the same size
REFERENCE_SHARE = 0.78  # of the width; the code has the rest
MODEL = ("institution", "applicant", "subject", "cost", "designated")


def receipt(sheet: Sheet, size: PaperSize = PaperSize.A5) -> bytes:
    """Return the receipt of a request in one of the sizes of paper."""
    form = FORMATS[size]
    words = paper_words(sheet.language)
    scale = 1 if words.is_arabic or size is PaperSize.LARGE else LATIN
    tint = TINT if form.has_colour else None
    look = Look(words.direction, form.size * scale, form.small * scale, tint)
    return _Receipt(sheet, form, words, look, filling_of(sheet, look)).document()


@dataclass(frozen=True)
class _Receipt:
    sheet: Sheet
    form: Format
    words: PaperWords
    look: Look
    filling: Filling

    def document(self) -> bytes:
        parts = [*self._head(), *self._body(), *self._end()]
        frame = self.form.frame
        if self.form.is_endless:
            height = height_of(parts, frame.width) + 2 * EDGE + 1
            frame = replace(frame, size=(frame.size[0], height))
        note = ltr(str(self.sheet.reference))
        if self.form.is_wide:
            note = in_a_row(note, self._origin())
        foot = None if self.form.is_endless else Foot(self.words, self.look, note)
        title = f"{receipt_title(self.filling)} {self.sheet.reference}"
        return Document(self.words, frame, title, self.filling.institution, foot).draw(parts)

    def _head(self) -> list[Flowable]:
        """Return the office, the name of the paper and the number of the request."""
        words, look, form = self.words, self.look, self.form
        marks = tags(look, print_marks(words, self.sheet))
        number = str(self.sheet.reference)
        width = form.frame.width * (HEAD_SHARES[-1] if form.is_wide else REFERENCE_SHARE)
        title = [look.fitted(receipt_title(self.filling), form.title, width)]
        title.append(look.head(words["receipt.of"], look.size + 1))
        code = QrCode(look, number, form.code)
        room = form.frame.width * (REFERENCE_SHARE if form.is_wide else 1)
        large = look.fitted(ltr(number), form.reference, room)
        shares = [REFERENCE_SHARE, 1 - REFERENCE_SHARE]
        if form.is_wide:
            head = letterhead(words, self.sheet.office, look, [*title, *marks], HEAD_SHARES)
            label = look.head(words["slip.number"], look.size)
            cells = [Stack([label, large]), code]
            return [head, Space(8 * form.air), Cells(look, cells, shares, centred=True)]
        short = short_head(words, self.sheet.office, look)
        names = [*short, Space(4), *marks, Space(4), *title]
        if form.is_endless:
            return [*names, code, large]
        return [Cells(look, [Stack(names), code], shares, weight=0, centred=True), large]

    def _body(self) -> list[Flowable]:
        """Return the day of the answer, what was asked, and what to do without an answer."""
        look, words, air = self.look, self.words, self.form.air
        rows = self._rows()
        fields: list[Flowable] = [Fields(look, rows, 0.38, air=self.form.air)]
        if not self.form.is_wide:
            fields = inline(look, rows, words["common.colon"])
        return [
            Space(6 * air),
            self._due(),
            Space(5 * air),
            *fields,
            *self._help(),
            Space(4 * air),
            self._remedies(),
        ]

    def _remedies(self) -> Flowable:
        """Return what to do without an answer, on the page that is signed."""
        words, look = self.words, self.look
        remedies = Stack(
            [
                look.lead(words["receipt.remedies_title"]),
                *(
                    look.note(within(words, self.sheet.terms, f"receipt.remedy_{name}"))
                    for name in ("head", "commission", "court")
                ),
            ]
        )
        remedies.keepWithNext = 1
        return remedies

    def _due(self) -> Flowable:
        """Return the last day of the answer, to be seen from across a desk."""
        words, look, terms = self.words, self.look, self.sheet.terms
        urgent = self.sheet.request.urgent
        term = terms.urgent if urgent else terms.steps[Step.REPLY]
        extension = terms.urgent_extension if urgent else terms.extension
        note = words.say(
            "receipt.due_note",
            term=words.term(term),
            article=term.article,
            extension=words.term(extension),
        )
        named, figures = words.named_day(self.sheet.due_on), words.figures(self.sheet.due_on)
        said = [named, figures] if self.form.is_endless else [in_a_row(named, figures)]
        days = [look.fitted(day, look.size * 1.6, self.form.frame.width) for day in said]
        return box(look, words["receipt.due"], *days, look.note(note, align=Align.CENTRE))

    def _rows(self) -> list[tuple[str, str]]:
        """Return the fields of the model's slip, and how and when the request came."""
        words, request = self.words, self.sheet.request
        model = slip_rows(self.filling)
        received = words.say(
            "receipt.received_value",
            date=words.day(self.sheet.received_on),
            channel=words[f"channel.{request.channel}"],
        )
        kind = words["receipt.urgent" if request.urgent else "receipt.ordinary"]
        own: list[tuple[str, str]] = [
            (words["receipt.kind"], kind),
            (words["receipt.received"], received),
        ]
        if request.portal_reference:
            own.append((words["form.portal_reference"], ltr(request.portal_reference)))
        rows = [(words[f"slip.{key}"], model[key]) for key in MODEL]
        return [*rows[:3], *own, *rows[3:]]

    def _help(self) -> list[Flowable]:
        lines = [*help_lines(self.words, self.sheet), *witness_line(self.words, self.sheet)]
        if not lines:
            return []
        title = self.look.lead(self.words["receipt.help"])
        return [Space(4 * self.form.air), title, *map(self.look.note, lines)]

    def _end(self) -> list[Flowable]:
        """Return what is kept in mind, place and day, and room to sign and to stamp.

        All of it stays on one page; where the foot has no room, it ends with the origin.
        """
        words, look, sheet = self.words, self.look, self.sheet
        city = words.own(sheet.office.city)
        place = look.running(
            words.say("receipt.place_date", city=city, date=words.day(sheet.received_on))
        )
        done = words.say(
            "receipt.done",
            site=sheet.site,
            date=words.day(sheet.registered_at.date()),
            time=words.time(sheet.registered_at),
            clerk=sheet.clerk,
        )
        free = look.note(f"{words['receipt.free']} {words['receipt.keep']}")
        contact = contact_lines(words, sheet.office)
        reach = [Space(3), look.note(contact)] if contact else []
        signature = signing_room(look, words["slip.signature"])
        if self.form.is_wide:
            said = Stack([place, look.note(done), Space(3), free, *reach])
            share = 0.57 if words.is_arabic else 0.5  # the label of the room is longer in French
            cells = Cells(look, [said, signature], [share, 1 - share])
            return [Space(5 * self.form.air), Fill(), cells]
        room = Cells(look, [signature], [1])
        parts = [free, Space(6), place, look.note(done), Space(4), room, *reach]
        return [Space(4), Stack([*parts, Space(3), Rule(look), look.note(self._origin())])]

    def _origin(self) -> str:
        """Return what proves where a receipt comes from: the head of the journal."""
        mark = self.words.say("common.mark", mark=self.sheet.mark)
        return in_a_row(mark, fictitious_note(self.words, self.sheet.office))
