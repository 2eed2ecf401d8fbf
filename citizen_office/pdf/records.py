"""What the sheet of one proposal or commitment says, between its title and its foot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.catalogue import (
    AnsweredTheme,
    CommitmentCard,
    CommitmentLine,
    OutcomeCard,
    ProposalCard,
)
from citizen_office.domain.choices import RecordField
from citizen_office.pdf.blocks import Fields, Heading, Space
from citizen_office.pdf.look import Look, style
from citizen_office.pdf.sheet import box
from citizen_office.pdf.text import Align, Direction, Paragraph, isolate, ltr
from citizen_office.pdf.words import PaperWords, Sentence

LARGE = 20  # points: what the sheet is about
BETWEEN = 6
SHARE = 0.2  # of the width, for the names of fields
Rows = list[tuple[str | Flowable, str | Flowable]]


@dataclass(frozen=True)
class Page:
    """What the parts of one paper are set in."""

    words: PaperWords

    @cached_property
    def look(self) -> Look:
        """Return the look of the paper; Latin letters are larger at the same size."""
        return Look(self.words.direction, 12 if self.words.is_arabic else 11, 9)

    @cached_property
    def arabic(self) -> Look:
        """Return the look of what exists in Arabic only, whatever the paper's language is."""
        return Look(Direction.RTL, 12, 9)

    def original(self, text: str) -> Flowable:
        """Return text of the source, in the language it was written in."""
        return self.arabic.running(isolate(text), align=Align.JUSTIFY)

    def either(self, arabic: str, french: str) -> str:
        """Return what is known of a title, this language first; empty if nothing is."""
        first, second = (arabic, french) if self.words.is_arabic else (french, arabic)
        return isolate(first or second) if first or second else ""

    def title(self, card: CommitmentCard | CommitmentLine) -> str:
        """Return the title of a commitment, or that it is not known."""
        return self.either(card.title_ar, card.title_fr) or self.words["catalogue.no_title"]

    def with_mark(self, text: str, mark: str, *, is_inferred: bool) -> str:
        """Return a text, and in brackets that a reader worked it out."""
        if not is_inferred:
            return text
        note = self.words[f"catalogue.{mark}"]
        return self.words.say("common.with_note", text=Sentence(text), note=note)


def proposal_parts(page: Page, card: ProposalCard) -> list[Flowable]:
    """Return a proposal, where it stands, and what the plan answers to its theme."""
    words, look = page.words, page.look
    name = words.say("catalogue.proposal", n=str(card.number))
    text = Paragraph(isolate(card.text), style(page.arabic, LARGE, align=Align.CENTRE))
    origin = look.note(words[f"catalogue.{_origin(card)}"], align=Align.CENTRE)
    parts = [box(look, name, Space(4), text, Space(2), origin), Space(BETWEEN * 1.5)]
    parts.append(Fields(look, _place(page, card), SHARE))
    parts += [Space(BETWEEN * 2), Heading(look, words["catalogue.answer"])]
    if not card.outcomes:
        return [*parts, Space(3), look.running(words["catalogue.no_answer"])]
    parts += [Space(3), look.note(words["catalogue.answer_note"])]
    return [*parts, *(part for each in card.outcomes for part in _outcome(page, each))]


def commitment_parts(page: Page, card: CommitmentCard) -> list[Flowable]:
    """Return a commitment, what is known of it, and what it answers."""
    words, look = page.words, page.look
    name = words.say("catalogue.commitment", n=str(card.number))
    title = look.head(page.title(card), LARGE)
    parts = [box(look, name, Space(4), title), Space(BETWEEN * 1.5)]
    parts.append(Fields(look, [*_known(page, card)], SHARE))
    if card.text:
        parts += [Space(BETWEEN), look.lead(words["catalogue.text"]), page.original(card.text)]
    parts += [Space(BETWEEN * 2), Heading(look, words["catalogue.cited"])]
    if not card.answers:
        parts += [Space(3), look.running(words["catalogue.not_cited"])]
    for answer in card.answers:
        rows: Rows = [(words["catalogue.theme"], _theme(page, each)) for each in answer.themes]
        parts += [Space(BETWEEN), page.original(answer.text), Space(3), Fields(look, rows, SHARE)]
    return parts


def _origin(card: ProposalCard) -> str:
    """Return which words say whose the text of a proposal is."""
    if RecordField.TEXT_AR in card.own:
        return "own_text"
    return "as_written" if card.text == card.text_in_source else "put_right"


def _place(page: Page, card: ProposalCard) -> Rows:
    words = page.words
    title = page.either(card.workshop, card.workshop_fr) or words["catalogue.no_workshop_title"]
    workshop = words.say("catalogue.numbered", n=str(card.workshop_number), title=Sentence(title))
    theme = page.with_mark(
        page.either(card.theme, card.theme_fr),
        "inferred_border",
        is_inferred=card.theme_is_inferred,
    )
    rows: Rows = [(words["catalogue.workshop"], workshop), (words["catalogue.theme"], theme)]
    if RecordField.TEXT_FR in card.own:
        translated = isolate(card.own[RecordField.TEXT_FR])
        rows.append((words["catalogue.translation"], translated))
    return [*rows, *_notes(page, card)]


def _notes(page: Page, card: ProposalCard | CommitmentCard) -> Rows:
    """Return what the office itself adds."""
    said = (("note", RecordField.NOTE), ("withdrawn_because", RecordField.WITHDRAWN))
    return [
        (page.words[f"catalogue.{key}"], isolate(card.own[field]))
        for key, field in said
        if field in card.own
    ]


def _outcome(page: Page, outcome: OutcomeCard) -> Iterator[Flowable]:
    words, look = page.words, page.look
    yield Space(BETWEEN)
    yield page.original(outcome.text)
    if outcome.is_inferred:
        yield look.note(words["catalogue.inferred_answer"])
    if outcome.commitments:
        yield Space(3)
        yield Fields(look, [commitment_row(page, each) for each in outcome.commitments], SHARE)


def commitment_row(page: Page, line: CommitmentLine) -> tuple[str, str]:
    """Return a commitment as a field: its number, and its title as far as it is known."""
    return page.words.say("catalogue.commitment", n=str(line.number)), page.title(line)


def _known(page: Page, card: CommitmentCard) -> Iterator[tuple[str, str]]:
    words = page.words
    if card.code:
        yield words["catalogue.code"], ltr(card.code)
    if card.title_en:
        yield words["catalogue.title_en"], ltr(card.title_en)
    if card.starts and card.ends:
        months = {"start": words.month(card.starts), "end": words.month(card.ends)}
        yield words["catalogue.period"], words.say("catalogue.period_value", **months)
    if card.owner:
        yield words["catalogue.owner"], isolate(card.owner)
    yield words["catalogue.knowledge"], words[f"knowledge.{card.knowledge}"]
    for label, note in _notes(page, card):
        yield str(label), str(note)


def _theme(page: Page, answered: AnsweredTheme) -> str:
    """Return a theme, its workshop, and the proposals it holds."""
    words, theme = page.words, answered.theme
    title = page.either(theme.title_ar, theme.title_fr)
    workshop = words.say("catalogue.of_workshop", title=Sentence(title), n=str(answered.workshop))
    numbers = [line.number for line in theme.proposals]
    said: str = workshop
    if numbers:
        ends = {"first": str(numbers[0]), "last": str(numbers[-1])}
        said = words.say("catalogue.span", theme=workshop, **ends)
    said = page.with_mark(said, "inferred_border", is_inferred=theme.borders_inferred)
    return page.with_mark(said, "inferred_link", is_inferred=answered.is_inferred)
