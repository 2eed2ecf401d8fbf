"""Short papers of half a page: what a requester gets or signs at the desk, and an address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A5, landscape
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Channel
from citizen_office.domain.papers import ComplaintReceipt, DeliverySlip, Sheet
from citizen_office.pdf.blocks import Cells, Fields, Fill, Space, Stack
from citizen_office.pdf.bodies import written
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.guarantees import within
from citizen_office.pdf.letter import to_applicant
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.replies import enclosure_lines
from citizen_office.pdf.sheet import (
    HEAD_SHARES,
    box,
    contact_lines,
    fictitious_note,
    full_name,
    in_a_row,
    letterhead,
    name_on_file,
    print_marks,
    signing_room,
    tags,
)
from citizen_office.pdf.text import Align, isolate, ltr
from citizen_office.pdf.words import DOTS, PaperWords, apart, paper_words

FRAME = Frame(A5, side=11 * MM, top=8 * MM, foot=13 * MM)
ENVELOPE = Frame(landscape(A5), side=14 * MM, top=12 * MM, foot=10 * MM)
LABELS = 0.36
TITLE = 20  # points
GAP = 3.5
LONG = 150  # characters of name and address


@dataclass(frozen=True)
class _Slip:
    """A paper of half a page, in the making."""

    words: PaperWords
    sheet: Sheet

    @property
    def look(self) -> Look:
        return Look(self.words.direction, 9.5 if self.words.is_arabic else 9, 8)

    def head(self, title: str, of: str) -> list[Flowable]:
        """Return letterhead, name of the paper, and which copy it is."""
        width = FRAME.width * HEAD_SHARES[-1]
        marks = tags(self.look, print_marks(self.words, self.sheet))
        name = self.look.fitted(title, TITLE, width)
        beside = [name, self.look.head(of, self.look.size + 1), *marks]
        head = letterhead(self.words, self.sheet.office, self.look, beside, HEAD_SHARES)
        return [head, Space(2 * GAP)]

    def document(self, title: str, parts: Sequence[Flowable], frame: Frame, note: str) -> bytes:
        author = self.words.own(self.sheet.office.institution)
        foot = Foot(self.words, self.look, note)
        named = f"{title} {self.sheet.reference}"
        return Document(self.words, frame, named, author, foot).draw(parts)

    def origin(self, mark: str) -> str:
        """Return what proves where a paper comes from."""
        said = self.words.say("common.mark", mark=mark) if mark else ""
        fictitious = fictitious_note(self.words, self.sheet.office)
        return in_a_row(ltr(str(self.sheet.reference)), said, fictitious)


def complaint_receipt(paper: ComplaintReceipt) -> bytes:
    """Return the receipt of a complaint to the head, with the end of his term (A5; art. 19)."""
    slip = _Slip(paper_words(paper.sheet.language), paper.sheet)
    words, look, terms = slip.words, slip.look, paper.sheet.terms
    in_person = paper.facts.channel is Channel.IN_PERSON
    title = words["slip.receipt" if in_person else "slip.acknowledgement"]
    day = paper.facts.due_on
    shown = in_a_row(words.named_day(day), words.figures(day))
    due = box(
        look,
        words["complaint.due"],
        look.fitted(shown, look.size * 1.6, FRAME.width),
        look.note(within(words, terms, "complaint.due_note"), align=Align.CENTRE),
    )
    after = Stack(
        [
            look.lead(words["complaint.next_title"]),
            look.note(within(words, terms, "complaint.next_commission")),
            look.note(within(words, terms, "receipt.remedy_court")),
        ]
    )
    parts = [
        *slip.head(title, words["complaint.of"]),
        due,
        Space(GAP),
        Fields(look, _complaint_rows(slip, paper), LABELS, air=0.5),
        *_complained(slip, paper.text),
        Space(GAP),
        after,
        *_registered(slip, paper),
    ]
    return slip.document(title, parts, FRAME, slip.origin(paper.mark))


def _complaint_rows(slip: _Slip, paper: ComplaintReceipt) -> list[tuple[str, str]]:
    words, sheet, facts = slip.words, paper.sheet, paper.facts
    channel = words[f"channel.{facts.channel}"]
    return [
        (words["slip.institution"], apart(words.own(sheet.office.institution) or DOTS)),
        (words["complaint.applicant"], apart(name_on_file(words, sheet.request.applicant))),
        (words["complaint.cause"], words[f"complaint_cause.{facts.cause}"]),
        (
            words["complaint.received"],
            words.say("receipt.received_value", date=words.day(facts.on), channel=channel),
        ),
        (words["complaint.number"], ltr(str(sheet.reference))),
        (words["slip.subject"], isolate(sheet.request.subject)),
    ]


def _complained(slip: _Slip, text: str) -> list[Flowable]:
    """Return what the complaint says, as it was taken down."""
    if not text:
        return []
    return [Space(GAP), slip.look.lead(slip.words["complaint.text"]), *written(slip.look, text)]


def _registered(slip: _Slip, paper: ComplaintReceipt) -> list[Flowable]:
    """Return place and day, who took it down, and room for the stamp."""
    words, look, office = slip.words, slip.look, paper.sheet.office
    place = words.say(
        "receipt.place_date", city=words.own(office.city), date=words.day(paper.facts.on)
    )
    done = words.say(
        "complaint.done",
        site=paper.sheet.site,
        date=words.day(paper.registered_at.date()),
        time=words.time(paper.registered_at),
        clerk=paper.clerk,
    )
    contact = contact_lines(words, office)
    said: list[Flowable] = [look.running(place), look.note(done), Space(3)]
    said += [look.note(words["receipt.keep"]), *([look.note(contact)] if contact else [])]
    room = signing_room(look, words["slip.signature"])
    return [Space(GAP), Fill(), Cells(look, [Stack(said), room], [0.5, 0.5])]


def delivery_slip(paper: DeliverySlip) -> bytes:
    """Return what the requester signs, or marks with a thumb, when a reply is handed over (A5)."""
    slip = _Slip(paper_words(paper.sheet.language), paper.sheet)
    words, look, sheet = slip.words, slip.look, paper.sheet
    who = sheet.request.applicant
    statement = words.say(
        "handed.statement",
        name=full_name(words, who),
        kind=words[f"id_kind.{who.id_kind}"],
        id=who.id_number,
        institution=words.own(sheet.office.institution),
        reference=str(sheet.reference),
        date=words.day(sheet.received_on),
    )
    place = words.say(
        "form.done_at", city=words.own(sheet.office.city), date=words.day(paper.delivered_on)
    )
    rooms = [signing_room(look, words[f"{of}.signature"]) for of in ("handed", "slip")]
    parts = [
        *slip.head(words["handed.title"], words["handed.of"]),
        look.running(statement, align=Align.JUSTIFY),
        Space(2 * GAP),
        Fields(look, _handed_rows(slip, paper), LABELS),
        Space(2 * GAP),
        look.running(place),
        Space(GAP),
        Cells(look, rooms, [0.5, 0.5]),
    ]
    return slip.document(words["handed.title"], parts, FRAME, slip.origin(""))


def _handed_rows(slip: _Slip, paper: DeliverySlip) -> list[tuple[str, str]]:
    words, reply = slip.words, paper.reply
    number = isolate(reply.letter_number) if reply.letter_number else ""
    enclosures = "\n".join(enclosure_lines(reply.enclosures, words)) or words["handed.none"]
    rows: list[tuple[str, str]] = [
        (words["handed.number"], number),
        (words["handed.dated"], words.day(paper.dated)),
        (words["slip.subject"], isolate(paper.sheet.request.subject)),
        (words["handed.outcome"], words[f"outcome.{reply.outcome}"]),
        (words["handed.enclosures"], enclosures),
    ]
    if reply.cost:
        rows.append((words["slip.cost"], words.dirhams(reply.cost)))
    return rows


def envelope(sheet: Sheet) -> bytes:
    """Return the address of who asked, to print on an envelope or to stick on one (A5)."""
    slip = _Slip(paper_words(sheet.language), sheet)
    words, look, office = slip.words, slip.look, sheet.office
    lines = [words.own(line) for line in (office.institution, office.service, office.address)]
    sender = Stack(
        [
            look.label(words["envelope.sender"] + words["common.colon"]),
            *(look.running(isolate(line) if line else DOTS) for line in lines),
            Space(4),
            look.note(words.say("envelope.number", reference=str(sheet.reference))),
        ]
    )
    parts = [
        Cells(look, [sender, Space(0)], [0.5, 0.5], weight=0),
        Space(32 * MM),
        Cells(look, [Space(0), _addressee(words, sheet)], [0.32, 0.68], weight=0),
    ]
    note = fictitious_note(words, office)
    return slip.document(words["envelope.title"], parts, ENVELOPE, note)


def _addressee(words: PaperWords, sheet: Sheet) -> Flowable:
    """Return name and address, as large as a long one leaves room for."""
    name, address = to_applicant(words, sheet)
    large = Look(words.direction, 17 if len(name) + len(address) < LONG else 11, 10)
    lines = [large.running(words["letter.to"]), large.running(name, bold=True)]
    return Stack([*lines, *(large.running(isolate(line)) for line in address.splitlines())])
