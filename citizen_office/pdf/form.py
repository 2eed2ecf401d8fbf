"""The official request form, after the Commission's model (law 31-13, art. 14)."""

from __future__ import annotations

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Channel, Language, Mark
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.papers import OfficeData, Sheet
from citizen_office.pdf.asked import information
from citizen_office.pdf.assistance import help_lines, witness_table
from citizen_office.pdf.blocks import Cells, Fill, Heading, PageEnd, Space, Stack, Ticks
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.filling import Filling, blank, filling_of
from citizen_office.pdf.guarantees import guarantees, privacy
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.sections import applicant, institution, kind, person
from citizen_office.pdf.sheet import (
    fictitious_note,
    full_name,
    in_a_row,
    letterhead,
    print_marks,
    tags,
)
from citizen_office.pdf.slip import slip
from citizen_office.pdf.text import Align, isolate, ltr
from citizen_office.pdf.words import DOTS, paper_words

FRAME = Frame(A4, side=17 * MM, top=10 * MM, foot=17 * MM)


def form(sheet: Sheet) -> bytes:
    """Return the form filled in from a registered request."""
    return _document(filling_of(sheet, _look(sheet.language)))


def blank_form(office: OfficeData, terms: Terms, language: Language) -> bytes:
    """Return the form to be filled in by hand."""
    return _document(blank(office, terms, language, _look(language)))


def _look(language: Language) -> Look:
    is_arabic = language is Language.ARABIC
    size, small = (10, 8.8) if is_arabic else (9.5, 8)
    return Look(paper_words(language).direction, size=size, small=small)


def _document(filling: Filling) -> bytes:
    words, sheet = filling.words, filling.sheet
    title = f"{words['form.title']} {sheet.reference if sheet else ''}".strip()
    note = in_a_row(fictitious_note(words, filling.office), _mark(filling))
    foot = Foot(words, filling.look, note, (words["form.model"],))
    return Document(words, FRAME, title, filling.institution, foot).draw(_parts(filling))


def _mark(filling: Filling) -> str:
    """Return what ties a page to its request: reference and head of the journal."""
    sheet = filling.sheet
    if sheet is None:
        return ""
    return in_a_row(ltr(str(sheet.reference)), filling.words.say("common.mark", mark=sheet.mark))


def _parts(filling: Filling) -> list[Flowable]:
    """Return everything on the form, in the order of the model."""
    front, back = _front(filling), _back(filling)
    # By hand, the front needs all its room; filled in, the back does.
    (front if filling.sheet else back).extend([Space(5), _notes(filling)])
    return [*front, PageEnd(), *back, Fill(), slip(filling)]


def _front(filling: Filling) -> list[Flowable]:
    """Return the head and sections 1 to 5: what is asked, by whom, of whom."""
    look, words = filling.look, filling.words
    marks = tags(look, print_marks(words, filling.sheet)) if filling.sheet else []
    declaration = look.running(words["form.declaration"], align=Align.JUSTIFY)
    return [
        letterhead(words, filling.office, look, marks),
        Space(3),
        look.head(words["form.title"], 17),
        Space(4),
        _head(filling),
        *_section(filling, 1, "institution", [*institution(filling), Space(4), declaration]),
        *_section(filling, 2, "kind", kind(filling)),
        *_section(filling, 3, "person", person(filling)),
        *_section(filling, 4, "applicant", applicant(filling)),
        *_section(filling, 5, "information", information(filling)),
    ]


def _back(filling: Filling) -> list[Flowable]:
    """Return the rights, the notice of law 09-08, the help given, and room to sign."""
    notice = Heading(filling.look, filling.words["form.privacy_title"])
    return [
        *_section(filling, 6, "guarantees", guarantees(filling)),
        Space(6),
        notice,
        Space(2),
        privacy(filling),
        *_assistance(filling),
        *_signature(filling),
    ]


def _section(filling: Filling, number: int, name: str, parts: list[Flowable]) -> list[Flowable]:
    title = f"{number}. {filling.words[f'form.{name}_title']}"
    return [Space(6), Heading(filling.look, title), Space(2), *parts]


def _head(filling: Filling) -> Flowable:
    """Return the boxes that the institution fills in."""
    look, words, sheet = filling.look, filling.words, filling.sheet
    reference = ltr(str(sheet.reference)) if sheet else ""
    day = isolate(words.day(sheet.received_on)) if sheet else ""
    return Cells(
        look,
        [
            Stack([look.label(words["form.number"]), look.head(reference or DOTS, 14)]),
            Stack([look.label(words["form.filed_on"]), look.head(day or DOTS, 12)]),
            Stack([look.label(words["form.channel"]), _channels(filling)]),
        ],
        [0.36, 0.28, 0.36],
    )


def _channels(filling: Filling) -> Flowable:
    """Return the model's three ways of applying, and the portal for who came that way."""
    request, words = filling.request, filling.words
    way = request.channel if request else None
    shown = [Channel.IN_PERSON, Channel.MAIL, Channel.EMAIL]
    shown += [Channel.PORTAL] if way is Channel.PORTAL else []
    ticks = Ticks(filling.look, [(words[f"channel.{each}"], each is way) for each in shown], 1)
    if request is None or not request.portal_reference:
        return ticks
    reference = f"{words['form.portal_reference']}{words['common.colon']} "
    return Stack([ticks, filling.look.note(reference + ltr(request.portal_reference))])


def _notes(filling: Filling) -> Flowable:
    notes = (filling.words[f"form.note_{n}"] for n in range(1, 7))
    return filling.look.note("  ".join(notes), align=Align.JUSTIFY)


def _assistance(filling: Filling) -> list[Flowable]:
    sheet, words, look = filling.sheet, filling.words, filling.look
    lines = help_lines(words, sheet) if sheet else []
    table = witness_table(filling)
    if not lines and not table:
        return []
    title = Heading(look, words["assistance.title"])
    return [Space(6), title, Space(2), *map(look.running, lines), *table]


def _signature(filling: Filling) -> list[Flowable]:
    words, look, sheet = filling.words, filling.look, filling.sheet
    label = words["form.signature"]
    if sheet and sheet.request.assistance.mark is Mark.THUMBPRINT:
        name = full_name(words, sheet.request.applicant)
        label = words.say("form.thumbprint", name=name)
    here = sheet is not None and sheet.request.channel is Channel.IN_PERSON
    city = words.own(filling.office.city) if here else ""
    day = words.day(sheet.received_on) if sheet and here else ""
    place = look.running(words.say("form.done_at", city=city, date=day))
    commitment = Ticks(look, [(words["form.commitment"], False)])
    room = Stack([look.label(label), Space(14 * MM)])
    cells = Cells(look, [place, room], [0.5, 0.5])
    signed = Stack([commitment, Space(4), cells])
    signed.keepWithNext = 1  # so that no page has the slip alone
    return [Space(8), signed]
