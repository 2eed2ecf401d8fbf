"""The whole file of a request, for the commission or a court (law 31-13, arts 20 and 21)."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.papers import HistoryLine, HistoryPaper
from citizen_office.domain.steps import Attached
from citizen_office.pdf.blocks import Cells, Fields, Heading, Space, Stack
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.sheet import (
    fictitious_note,
    letterhead,
    name_on_file,
    office_lines,
    print_marks,
    signing_room,
    tags,
)
from citizen_office.pdf.telling import Teller
from citizen_office.pdf.text import Align, isolate, ltr
from citizen_office.pdf.words import PaperWords, paper_words

FRAME = Frame(A4, side=20 * MM, top=14 * MM, foot=26 * MM)
TITLE = 20  # points
SHARE = 0.27  # of the width, for the names of facts
SHORT = FRAME.height / 2  # what ends the file and is no longer stands whole on one page


def history(paper: HistoryPaper) -> bytes:
    """Return every entry in order: when, who, what it states and says, and its digest (A4)."""
    words, sheet = paper_words(paper.sheet.language), paper.sheet
    look = Look(words.direction, 11 if words.is_arabic else 10, 8.5)
    parts = [*_head(words, look, paper), Heading(look, words["history.steps"])]
    teller = Teller(words, paper)
    last: list[Flowable] = []
    for n, line in enumerate(paper.lines, start=1):
        parts += last
        last = list(_entry(teller, look, n, line))
    files = list(_files(words, look, paper))
    parts += _signed(last, files, _end(words, look, paper))
    title = f"{words['history.title']} {sheet.reference}"
    lines = (ltr(str(sheet.reference)), *office_lines(words, sheet.office))
    foot = Foot(words, look, fictitious_note(words, sheet.office), lines)
    return Document(words, FRAME, title, words.own(sheet.office.institution), foot).draw(parts)


def _head(words: PaperWords, look: Look, paper: HistoryPaper) -> list[Flowable]:
    """Return what the file is about, as it stands with its corrections."""
    sheet = paper.sheet
    who = sheet.request.applicant
    rows = [
        (words["history.number"], ltr(str(sheet.reference))),
        (words["history.applicant"], isolate(name_on_file(words, who))),
        (words["history.id"], ltr(who.id_number)),
        (words["history.address"], isolate(who.address)),
        (words["fact.subject"], isolate(sheet.request.subject)),
        (words["history.received"], words.day(sheet.received_on)),
        (words["history.due"], words.named_day(sheet.due_on)),
        (words["history.status"], words[f"status.{paper.status}"]),
    ]
    of = words.say("history.of", date=words.day(paper.printed_on))
    return [
        letterhead(words, sheet.office, look, tags(look, print_marks(words, sheet))),
        Space(6 * MM),
        look.head(words["history.title"], TITLE),
        look.running(of, align=Align.CENTRE),
        Space(4 * MM),
        Heading(look, words["history.request"]),
        Fields(look, rows, SHARE),
        Space(5 * MM),
    ]


def _entry(teller: Teller, look: Look, n: int, line: HistoryLine) -> Iterator[Flowable]:
    words = teller.words
    kind = words.say("history.entry", n=str(n), kind=words[f"kind.{line.facts.kind}"])
    taken = words.say(
        "history.taken",
        date=words.day(line.at.date()),
        time=words.time(line.at),
        who=line.by or words["history.program"],
    )
    yield Space(7)
    yield look.lead(kind)
    when = look.running(taken)
    when.keepWithNext = 1
    yield when
    if rows := teller.rows(line):
        yield Fields(look, rows, SHARE, air=0.6)
    if line.content is None:
        yield look.note(words["history.erased"])
    if line.is_conflict:
        yield look.note(words["history.conflict"])
    yield look.note(words.say("history.digest", digest=line.digest))


def _files(words: PaperWords, look: Look, paper: HistoryPaper) -> Iterator[Flowable]:
    """Yield the files that go with the request, each with the digest of its bytes."""
    yield Space(5 * MM)
    yield Heading(look, words["history.attachments"])
    attached = [line for line in paper.lines if isinstance(line.facts, Attached)]
    if not attached:
        yield look.running(words["history.no_attachments"])
    for n, line in enumerate(attached, start=1):
        assert isinstance(line.facts, Attached)
        said = line.content or {}
        values = {"type": str(line.facts.media_type), "size": str(line.facts.size)}
        text = words.say("history.file", n=str(n), name=said.get("name", ""), **values)
        yield Stack([look.running(text), look.note(ltr(said.get("sha256", "")))])


def _signed(entry: list[Flowable], files: list[Flowable], end: Flowable) -> list[Flowable]:
    """Return what ends the file: who signs signs on a page with its last entry, or its last file.

    A long entry goes on over the page as it comes.
    """
    whole = Stack([*entry, *files, end])
    if whole.wrap(FRAME.width, FRAME.height)[1] <= SHORT:
        return [whole]
    return [*entry, *files[:-1], Stack([files[-1], end])]


def _end(words: PaperWords, look: Look, paper: HistoryPaper) -> Flowable:
    """Return how many entries there are, and room to certify them."""
    city, day = words.own(paper.sheet.office.city), words.day(paper.printed_on)
    said = [
        look.running(words.say("history.total", n=str(len(paper.lines))), bold=True),
        look.running(words["history.certified"]),
        look.running(words.say("letter.place_date", city=city, date=day)),
    ]
    room = signing_room(look, words["history.signature"])
    return Stack([Space(6 * MM), Cells(look, [Stack(said), room], [0.55, 0.45])])
