"""What a visitor reads of a record: its words alone, nothing of a person, a request or a note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import (
    CommitmentCard,
    FoundGroup,
    OutcomeCard,
    ProposalCard,
    RecordKind,
    WholeTheme,
    kind_of,
)
from citizen_office.domain.choices import RecordField
from citizen_office.domain.publications import Publication, PublicationField
from citizen_office.ui.language import full_day, in_language, ltr, named, numbered
from citizen_office.ui.models.catalogue import commitment_title
from citizen_office.ui.names import name_of

translate = QCoreApplication.translate


class Weight(Enum):
    """How a line stands out: a title does, a name says what follows."""

    TEXT = auto()
    TITLE = auto()
    NAME = auto()


TITLE, NAME = Weight.TITLE, Weight.NAME


@dataclass(frozen=True)
class Line:
    """Words of a record, which may be a paragraph."""

    words: str
    weight: Weight = Weight.TEXT


@singledispatch
def lines_of(card: object) -> Iterator[Line]:
    """Yield what a visitor reads of a record, in the language of the screen where there is one."""
    raise TypeError(card)


@lines_of.register
def _(card: ProposalCard) -> Iterator[Line]:
    text = translate("RecordContent", "Proposal {number} of workshop {workshop}")
    yield Line(text.format(number=card.number, workshop=card.workshop_number), NAME)
    yield Line(in_language(card.text, card.own.get(RecordField.TEXT_FR, "")), TITLE)
    yield from _withdrawn(card)
    yield from _outcomes(card.outcomes)


@lines_of.register
def _(card: WholeTheme) -> Iterator[Line]:
    yield Line(name_of(RecordKind.THEME), NAME)
    yield Line(in_language(card.theme.title_ar, card.theme.title_fr), TITLE)
    yield from _outcomes(card.outcomes)
    yield Line(name_of(FoundGroup.PROPOSALS), NAME)
    for line in card.theme.proposals:
        yield Line(numbered(line.number, line.text))


@lines_of.register
def _(card: CommitmentCard) -> Iterator[Line]:
    text = translate("RecordContent", "Commitment {number}")
    yield Line(text.format(number=card.number), NAME)
    untitled = translate("RecordContent", "No official title in Arabic or French is known.")
    yield Line(in_language(card.title_ar, card.title_fr) or untitled, TITLE)
    yield from _withdrawn(card)
    unknown = translate("RecordContent", "The official text is not available.")
    yield Line(in_language(card.text, card.own.get(RecordField.TEXT_FR, "")) or unknown)
    if card.starts and card.ends:
        months = translate("RecordContent", "{start} to {end}")
        spoken = months.format(start=ltr(card.starts), end=ltr(card.ends))
        yield Line(named(translate("RecordContent", "Period"), spoken))
    yield Line(translate("RecordContent", "Where the minutes speak of it"), NAME)
    if not card.answers:
        yield Line(translate("RecordContent", "No answer in the minutes cites it."))
    for answer in card.answers:
        yield Line(answer.text)


@lines_of.register
def _(card: Publication) -> Iterator[Line]:
    yield Line(name_of(kind_of(card.id)), NAME)
    yield Line(in_language(card.title_ar, card.title_fr), TITLE)
    yield from _withdrawn(card)
    if card.text:
        yield Line(card.text)
    if card.place:
        yield Line(name_of(PublicationField.PLACE), NAME)
        yield Line(card.place)
    if card.published_on:
        yield Line(name_of(PublicationField.PUBLISHED_ON), NAME)
        yield Line(full_day(card.published_on))


@lines_of.register
def _(card: AnswerCard) -> Iterator[Line]:
    yield Line(name_of(RecordKind.ANSWER), NAME)
    yield Line(card.title, TITLE)
    yield Line(card.text)
    yield Line(name_of(PublicationField.PUBLISHED_ON), NAME)
    yield Line(full_day(card.published_on))


def _withdrawn(card: ProposalCard | CommitmentCard | Publication) -> Iterator[Line]:
    if card.is_withdrawn:
        words = translate(
            "RecordContent", "Withdrawn by the office: it is in no list and is not found."
        )
        yield Line(words)


def _outcomes(outcomes: Sequence[OutcomeCard]) -> Iterator[Line]:
    yield Line(translate("RecordContent", "What the plan answers"), NAME)
    if not outcomes:
        yield Line(translate("RecordContent", "The minutes give no answer to this theme."))
    for outcome in outcomes:
        yield Line(outcome.text)
        if outcome.is_inferred:
            why = translate(
                "RecordContent", "The minutes do not say plainly which theme this answers."
            )
            yield Line(translate("RecordContent", "Inferred: {why}").format(why=why), NAME)
        for line in outcome.commitments:
            yield Line(commitment_title(line))
