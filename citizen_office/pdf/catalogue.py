"""Papers to hand over: a record or a publication by itself, a workshop, all commitments.

They inform and decide nothing; what is inferred or not known is said to be so.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import (
    CommitmentCard,
    CommitmentLine,
    ProposalCard,
    ProposalLine,
    ThemeCard,
    WorkshopCard,
    kind_of,
)
from citizen_office.domain.papers import ListPaper, RecordPaper
from citizen_office.domain.publications import Publication
from citizen_office.pdf.blocks import Fields, Fill, Heading, Space, Stack
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.look import MM
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.published import answer_parts, publication_parts
from citizen_office.pdf.records import (
    SHARE,
    Page,
    Rows,
    commitment_parts,
    commitment_row,
    proposal_parts,
)
from citizen_office.pdf.sheet import fictitious_note, letterhead, office_lines, tags
from citizen_office.pdf.text import Align, isolate
from citizen_office.pdf.words import Sentence, paper_words

FRAME = Frame(A4, side=22 * MM, top=14 * MM, foot=26 * MM)
TITLE = 22  # points
SHORT = 1000  # characters: about a third of a page
NUMBERS = 0.07  # of the width, for the numbers of a list


def record_sheet(paper: RecordPaper) -> bytes:
    """Return a record, or what is published, on a sheet of its own (A4)."""
    page, card = Page(paper_words(paper.language)), paper.record
    is_withdrawn = not isinstance(card, AnswerCard) and card.is_withdrawn
    marks = [page.words["catalogue.withdrawn"]] if is_withdrawn else []
    title = page.words[f"sheet.{kind_of(card.id)}"]
    head, source = _head(page, paper, title, marks), ""
    if isinstance(card, ProposalCard):
        body, source = proposal_parts(page, card), card.source
    elif isinstance(card, CommitmentCard):
        body, source = commitment_parts(page, card), card.source
    elif isinstance(card, Publication):
        body = publication_parts(page, card)
    else:
        body = answer_parts(page, card)
    return _document(page, paper, f"{title} {card.id}", [*head, *body, *_end(page, source)])


def record_list(paper: ListPaper) -> bytes:
    """Return the proposals of a workshop, or the commitments, one under another (A4)."""
    page, listed = Page(paper_words(paper.language)), paper.listed
    if isinstance(listed, WorkshopCard):
        title = page.words.say("catalogue.workshop_list", n=str(listed.number))
        body, source = _workshop(page, listed), listed.source
    else:
        title = page.words["catalogue.commitment_list"]
        body, source = _commitments(page, listed), ""
    parts = [*_head(page, paper, title), *body, *_end(page, source)]
    return _document(page, paper, title, parts)


def _workshop(page: Page, card: WorkshopCard) -> list[Flowable]:
    words, look = page.words, page.look
    title = page.either(card.title_ar, card.title_fr) or words["catalogue.no_workshop_title"]
    parts: list[Flowable] = [look.running(title, bold=True, align=Align.CENTRE), Space(2 * MM)]
    parts.append(look.note(words["catalogue.list_note"], align=Align.CENTRE))
    return [*parts, *(part for theme in card.themes for part in _theme(page, theme))]


def _theme(page: Page, theme: ThemeCard) -> list[Flowable]:
    """Return the proposals of a theme; those that stand out in the source stand out here."""
    title = page.with_mark(
        page.either(theme.title_ar, theme.title_fr),
        "inferred_border",
        is_inferred=theme.borders_inferred,
    )
    # Numbers stand before the texts, which are Arabic on a French paper too.
    rows: Rows = [(str(line.number), _line(page, line)) for line in theme.proposals]
    return [Space(5 * MM), Heading(page.look, title), Space(3), Fields(page.arabic, rows, NUMBERS)]


def _line(page: Page, line: ProposalLine) -> Flowable:
    """Return the text of a proposal, not divided between pages unless it could fill one."""
    text = page.arabic.running(isolate(line.text), bold=line.is_highlighted)
    return Stack([text]) if len(line.text) < SHORT else text


def _commitments(page: Page, lines: Sequence[CommitmentLine]) -> list[Flowable]:
    rows: Rows = []
    for line in lines:
        label, title = commitment_row(page, line)
        known = page.look.note(page.words[f"knowledge.{line.knowledge}"])
        rows.append((label, Stack([page.look.running(title, bold=True), known])))
    plan = page.look.running(page.words["catalogue.plan"], bold=True, align=Align.CENTRE)
    return [plan, Space(4 * MM), Fields(page.look, rows, SHARE)]


def _head(
    page: Page, paper: RecordPaper | ListPaper, title: str, marks: Sequence[str] = ()
) -> list[Flowable]:
    words, look = page.words, page.look
    printed = words.say("catalogue.printed", date=words.day(paper.printed_on))
    beside = [look.running(printed, align=Align.END), *tags(look, marks)]
    head = letterhead(words, paper.office, look, beside)
    return [head, Space(7 * MM), look.head(title, TITLE), Space(4 * MM)]


def _end(page: Page, source: str) -> list[Flowable]:
    """Return where it comes from and that it decides nothing, at the foot of the last page."""
    words, look = page.words, page.look
    named = words.texts.get(f"source.{source}") or isolate(source)  # a later seed may have others
    notes = [look.note(words.say("catalogue.source", source=Sentence(named)))] if source else []
    return [Fill(), Stack([Space(4 * MM), *notes, look.note(words["catalogue.information"])])]


def _document(
    page: Page, paper: RecordPaper | ListPaper, title: str, parts: Sequence[Flowable]
) -> bytes:
    words, office = page.words, paper.office
    author, subject = words.own(office.institution), _subject(page, paper)
    foot = Foot(words, page.look, fictitious_note(words, office), office_lines(words, office))
    return Document(words, FRAME, title, author, foot, subject).draw(parts)


def _subject(page: Page, paper: RecordPaper | ListPaper) -> str:
    """Return what a paper is about, for whoever files it: the plan, or what is published."""
    card = paper.record if isinstance(paper, RecordPaper) else None
    is_published = isinstance(card, Publication | AnswerCard)
    return page.words["published.subject" if is_published else "catalogue.plan"]
