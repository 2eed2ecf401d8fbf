"""What the sheet of a publication or a published answer says, between its title and its foot."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.art10 import CLASS_NAMES
from citizen_office.domain.publications import Publication
from citizen_office.pdf.blocks import Fields, Heading, Space
from citizen_office.pdf.records import BETWEEN, LARGE, SHARE, Page
from citizen_office.pdf.sheet import box
from citizen_office.pdf.text import isolate, ltr
from citizen_office.pdf.words import Sentence, paper_words


def publication_parts(page: Page, card: Publication) -> list[Flowable]:
    """Return what is published, with its reference and its place (art. 18, ground 3)."""
    words, look = page.words, page.look
    title = look.head(page.either(card.title_ar, card.title_fr), LARGE)
    reference = words.say("published.reference", id=ltr(card.id))
    parts = [box(look, reference, Space(4), title), Space(BETWEEN * 1.5)]
    parts.append(Fields(look, [*_published(page, card)], SHARE))
    if card.text:
        parts += [Space(BETWEEN * 2), Heading(look, words["published.text"]), Space(3)]
        parts += [look.running(isolate(line)) for line in card.text.splitlines() if line]
    if card.place and card.is_active:
        parts += [Space(BETWEEN * 2), look.running(words["published.free"])]
    return parts


def answer_parts(page: Page, card: AnswerCard) -> list[Flowable]:
    """Return a published answer, in the language it was written in."""
    words, look = page.words, page.look
    written = Page(paper_words(card.language)).look
    reference = words.say("published.reference", id=ltr(card.id))
    title = written.head(isolate(card.title), LARGE)
    day = (words["published.day"], words.day(card.published_on))
    lines = [written.running(isolate(line)) for line in card.text.splitlines() if line]
    return [
        box(look, reference, Space(4), title),
        Space(BETWEEN * 1.5),
        Fields(look, [day], SHARE),
        Space(BETWEEN * 2),
        Heading(look, words["published.answer"]),
        Space(3),
        *lines,
    ]


def _published(page: Page, card: Publication) -> Iterator[tuple[str, str]]:
    words = page.words
    if card.title_ar and card.title_fr:
        other = card.title_fr if words.is_arabic else card.title_ar
        yield words["published.other_title"], isolate(other)
    if card.place:
        yield words["published.place"], isolate(card.place)
    if card.published_on:
        yield words["published.day"], words.day(card.published_on)
    if card.art10:
        name = Sentence(page.either(*CLASS_NAMES[card.art10]))
        yield words["published.art10"], words.say("published.class", n=str(card.art10), name=name)
