"""What every letter has: letterhead, number, day, addressee, subject, closing, room to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.papers import Sheet
from citizen_office.pdf.blocks import Cells, Fields, Space, Stack
from citizen_office.pdf.bodies import Group
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.sheet import (
    fictitious_note,
    full_name,
    letterhead,
    office_lines,
    print_marks,
    tags,
)
from citizen_office.pdf.text import Align, Paragraph, isolate, ltr
from citizen_office.pdf.words import DOTS, PaperWords

FRAME = Frame(A4, side=24 * MM, top=14 * MM, foot=26 * MM)
BETWEEN = 7  # points between paragraphs
SHORT = FRAME.height / 3  # what ends the body and is no longer stands whole above the signature
LEAST = 3  # lines of a longer one do


def look_of(words: PaperWords) -> Look:
    """Return the look of letters; Latin letters are larger at the same size."""
    return Look(words.direction, 12 if words.is_arabic else 11, 8.5)


@dataclass(frozen=True)
class Letterform:
    """What one letter says around its body; `dated` None is a draft."""

    words: PaperWords
    sheet: Sheet
    title: str
    to: tuple[str, str]
    subject: str
    reference: str
    dated: date | None
    number: str | None = None


def to_applicant(words: PaperWords, sheet: Sheet) -> tuple[str, str]:
    """Return how a letter names who asked, and the address."""
    who = sheet.request.applicant
    return words.say("letter.addressee", name=full_name(words, who)), who.address


def letter(form: Letterform, body: Sequence[Group]) -> bytes:
    """Return a letter; one that may not leave says on every page why."""
    words, look, office = form.words, look_of(form.words), form.sheet.office
    *before, last = body or [[]]
    more, end = _divided(last)
    parts = [*_head(form, look), *_about(form, look), *_salutation(form, look)]
    parts += [part for group in before for part in (*group, Space(BETWEEN))]
    parts += [*more, _end(form, look, end)]
    lines = (ltr(str(form.sheet.reference)), *office_lines(words, office))
    foot = Foot(words, look, fictitious_note(words, office), lines, _state(form))
    title = f"{form.title} {form.sheet.reference}"
    return Document(words, FRAME, title, words.own(office.institution), foot).draw(parts)


def _state(form: Letterform) -> str:
    """Return what keeps a letter from leaving; empty if it may."""
    if form.sheet.is_specimen:
        return form.words["letter.specimen"]
    return "" if form.dated else form.words["letter.draft"]


def _head(form: Letterform, look: Look) -> list[Flowable]:
    """Return letterhead, number, place and day, and who the letter is for."""
    words, sheet = form.words, form.sheet
    marks = [*filter(None, [_state(form)]), *print_marks(words, sheet)]
    head = letterhead(words, sheet.office, look, tags(look, marks))
    number = words.say("letter.number", number=form.number or "")
    city, day = words.own(sheet.office.city), words.day(form.dated)
    place = words.say("letter.place_date", city=city, date=day)
    line = Cells(
        look,
        [look.running(number, bold=True), look.running(place, align=Align.END)],
        [0.5, 0.5],
        weight=0,
    )
    return [head, Space(8), line, Space(12), _addressee(form, look), Space(12)]


def _addressee(form: Letterform, look: Look) -> Flowable:
    """Return name and address in the half of the page where the eye ends."""
    name, address = form.to
    lines = [look.running(form.words["letter.to"]), look.running(name, bold=True)]
    lines.append(look.running(isolate(address)))
    return Cells(look, [Space(0), Stack(lines)], [0.45, 0.55], weight=0)


def _about(form: Letterform, look: Look) -> list[Flowable]:
    """Return what the letter is about and what it answers."""

    def label(key: str) -> Flowable:
        return look.lead(form.words[key] + form.words["common.colon"])

    rows: list[tuple[str | Flowable, str | Flowable]] = [
        (label("letter.subject_label"), look.running(form.subject, bold=True)),
        (label("letter.reference_label"), form.reference),
    ]
    return [Fields(look, rows, 0.13, ruled=False), Space(12)]


def _salutation(form: Letterform, look: Look) -> list[Flowable]:
    words = form.words
    if words.is_arabic and not form.sheet.office.salutation:
        return []
    align = Align.CENTRE if words.is_arabic else Align.START
    return [look.running(words["letter.salutation"], align=align), Space(BETWEEN)]


def _divided(last: Group) -> tuple[Group, Group]:
    """Divide what ends the body: what may go before, and what stays on the page that is signed."""
    if sum(part.wrap(FRAME.width, FRAME.height)[1] for part in last) <= SHORT:
        return [], last
    *more, end = last
    if isinstance(end, Paragraph) and end.height > 2 * LEAST * end.style.line_height:
        head, end = end.split(FRAME.width, end.height - LEAST * end.style.line_height)
        more.append(head)
    return more, [end]


def _end(form: Letterform, look: Look, last: Group) -> Flowable:
    """Return the end that stays together: the last of the body, closing, and room to sign."""
    words, office = form.words, form.sheet.office
    quality, name = words.own(office.signatory_quality), words.own(office.signatory)
    lines: list[Flowable] = [_signs(look, quality)]
    if office.by_delegation:
        lines.append(look.running(words["letter.delegation"], align=Align.CENTRE))
    lines += [Space(22 * MM), _signs(look, name)]
    signature = Cells(look, [Space(0), Stack(lines)], [0.45, 0.55], weight=0)
    closing = look.running(words["letter.closing"], align=Align.JUSTIFY)
    return Stack([*last, Space(BETWEEN), closing, Space(12), signature])


def _signs(look: Look, value: str) -> Flowable:
    return look.running(isolate(value) if value else DOTS, bold=True, align=Align.CENTRE)
