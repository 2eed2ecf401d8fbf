"""What is shown of a record of the catalogue: its own words, and all that is linked with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.catalogue import (
    AnsweredCard,
    AnsweredTheme,
    CommitmentCard,
    CommitmentLine,
    OutcomeCard,
    ProposalCard,
    RecordKind,
    WholeTheme,
    kind_of,
)
from citizen_office.domain.choices import RecordField
from citizen_office.domain.publications import Publication, PublicationField
from citizen_office.domain.requests import RequestLine, RequestsAbout
from citizen_office.ui.language import full_day, in_language, isolate, ltr, numbered, short_day
from citizen_office.ui.models.catalogue import commitment_title
from citizen_office.ui.names import name_of, name_of_class, name_of_record
from citizen_office.ui.widgets.choices import Folded
from citizen_office.ui.widgets.found_list import IMAGES
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.links import LinkButton
from citizen_office.ui.widgets.record_column import RecordColumn

Card = ProposalCard | CommitmentCard | WholeTheme | Publication | AnswerCard


class RecordContent(RecordColumn):
    """Shows a record or a publication from its number down to the requests about it.

    `found_label` shows what was found in it, if that is a part of it.

    Signals:
        request_opened: A request about it is to be shown.
    """

    request_opened = Signal(str)

    def __init__(self, card: Card, about: RequestsAbout, found: str = "") -> None:
        super().__init__()
        self.found_label: QLabel | None = None
        self._found = found
        if isinstance(card, ProposalCard):
            self._add_proposal(card)
        elif isinstance(card, CommitmentCard):
            self._add_commitment(card)
        elif isinstance(card, WholeTheme):
            self._add_theme(card)
        elif isinstance(card, Publication):
            self._add_publication(card)
        else:
            self._add_answer(card)
        self._add_requests(about)
        if not isinstance(card, Publication | AnswerCard):
            self._add(label("quiet", wraps=True), self._source(card.source))
        self._column.addStretch(1)

    def _head(self, title: str, card: Card) -> None:
        self.title_label = label("section", wraps=True)
        self._add(self.title_label, f"{title} · {ltr(card.id)}")
        if not isinstance(card, WholeTheme | AnswerCard) and card.is_withdrawn:
            words = self.tr("Withdrawn by the office: it is in no list and is not found.")
            self._remark("withdraw", "bad", words)

    def _add_proposal(self, card: ProposalCard) -> None:
        text = self.tr("Proposal {number} of workshop {workshop}")
        self._head(text.format(number=card.number, workshop=card.workshop_number), card)
        self._big(card.text)
        if card.is_highlighted:
            self._remark("star", "quiet", self.tr("Printed in bold in the minutes."))
        self._edited(card, RecordField.TEXT_AR)
        if card.text_in_source != card.text:
            text = self.tr("In the minutes: {text}")
            said = text.format(text=isolate(card.text_in_source))
            self._add(label("quiet", wraps=True), said)
        self._own_text(card)
        self._workshop(card)
        self._fact(self.tr("Theme"), in_language(card.theme, card.theme_fr))
        self._borders(are_inferred=card.theme_is_inferred)
        self._outcomes(card.outcomes)

    def _add_theme(self, card: WholeTheme) -> None:
        theme = card.theme
        self._head(name_of(RecordKind.THEME), card)
        self._titles(theme.title_ar, theme.title_fr)
        self._workshop(card)
        self._borders(are_inferred=theme.borders_inferred)
        self._outcomes(card.outcomes)
        self._section(self.tr("%n proposal(s)", "", len(theme.proposals)))
        for line in theme.proposals:
            self._link("proposal", numbered(line.number, line.text), line.id)

    def _add_requests(self, about: RequestsAbout) -> None:
        """Show the newest requests about the record, and how many more there are."""
        if not about.lines:
            return
        self._section(self.tr("%n request(s) about it", "", about.count))
        for line in about.lines:
            link = LinkButton(IMAGES[RecordKind.REQUEST], _request(line))
            link.clicked.connect(partial(self.request_opened.emit, line.reference))
            self.stops.append(link)
            self._column.addWidget(link)
        if about.count > len(about.lines):
            self._add(label("quiet", wraps=True), self.tr("The newest of them stand here."))

    def _workshop(self, card: ProposalCard | WholeTheme) -> None:
        workshop = in_language(card.workshop, card.workshop_fr)
        self._fact(self.tr("Workshop"), workshop or self.tr("Its title is lost in the minutes."))

    def _borders(self, *, are_inferred: bool) -> None:
        if are_inferred:
            self._inferred(self.tr("The minutes do not say where this theme begins and ends."))

    def _outcomes(self, outcomes: Sequence[OutcomeCard]) -> None:
        self._section(self.tr("What the plan answers"))
        if not outcomes:
            self._add(label(wraps=True), self.tr("The minutes give no answer to this theme."))
        for outcome in outcomes:
            self._outcome(outcome)

    def _add_commitment(self, card: CommitmentCard) -> None:
        self._head(self.tr("Commitment {number}").format(number=card.number), card)
        if card.title_ar or card.title_fr:
            self._titles(card.title_ar, card.title_fr)
        else:
            self._big(self.tr("No official title in Arabic or French is known."))
        self._edited(card, RecordField.TITLE_AR, RecordField.TITLE_FR)
        if card.title_en:
            self._fact(self.tr("Title in English"), card.title_en)
        if card.text:
            self._add(label(wraps=True, by_text=True), card.text)
            self._edited(card, RecordField.TEXT_AR)
        else:
            self._remark("help", "warn", self.tr("The official text is not available."))
        self._own_text(card)
        self._remark("help", "quiet", self._knowledge(card.knowledge))
        unknown = self.tr("Not known")
        if card.code:
            self._fact(self.tr("Code"), ltr(card.code))
        months = self.tr("{start} to {end}")
        is_dated = card.starts and card.ends
        spoken = months.format(start=ltr(card.starts), end=ltr(card.ends)) if is_dated else unknown
        self._fact(self.tr("Period"), spoken)
        self._fact(self.tr("Responsible"), card.owner or unknown)
        self._section(self.tr("Where the minutes speak of it"))
        if not card.answers:
            self._add(label(wraps=True), self.tr("No answer in the minutes cites it."))
        for answer in card.answers:
            self._answer(answer)

    def _add_publication(self, card: Publication) -> None:
        self._head(name_of(kind_of(card.id)), card)
        self._titles(card.title_ar, card.title_fr)
        if card.place:
            self._fact(name_of(PublicationField.PLACE), card.place, can_copy=True)
        if card.published_on:
            self._fact(name_of(PublicationField.PUBLISHED_ON), full_day(card.published_on))
        if card.art10:
            self._fact(name_of(PublicationField.ART10), name_of_class(card.art10))
        if card.text:
            self._add(label(wraps=True, by_text=True), card.text)

    def _add_answer(self, card: AnswerCard) -> None:
        self._head(name_of(RecordKind.ANSWER), card)
        self._big(card.title)
        self._add(label(wraps=True, by_text=True), card.text)
        self._fact(name_of(PublicationField.PUBLISHED_ON), full_day(card.published_on))
        if card.about:
            self._add(label("name"), self.tr("It is about"))
        for record in card.about:
            self._link(IMAGES[kind_of(record)], name_of_record(record), record)

    def _own_text(self, card: ProposalCard | CommitmentCard) -> None:
        """Show what only the office can have written: a French text, and a note."""
        french = card.own.get(RecordField.TEXT_FR, "")
        if french:
            self._fact(name_of(RecordField.TEXT_FR), french)
            self._edited(card, RecordField.TEXT_FR)
        note = card.own.get(RecordField.NOTE, "")
        if note:
            self._fact(name_of(RecordField.NOTE), note)

    def _edited(self, card: ProposalCard | CommitmentCard, *fields: RecordField) -> None:
        if any(field in card.own for field in fields):
            why = self.tr("This differs from the shipped edition; “Edit” shows both.")
            self._remark("edit", "good", self.tr("Edited by the office"), why)

    def _inferred(self, why: str) -> None:
        text = self.tr("Inferred: {why}")
        self._remark("help", "warn", text.format(why=why), why)

    def _outcome(self, outcome: OutcomeCard) -> None:
        is_found = outcome.id == self._found
        text = label("name" if is_found else "", wraps=True, by_text=True)
        self._add(text, outcome.text)
        if is_found:
            self.found_label = text
        if outcome.is_inferred:
            self._inferred(self.tr("The minutes do not say plainly which theme this answers."))
        for line in outcome.commitments:
            self._link("commitment", self._line_words(line), line.id)

    def _answer(self, answer: AnsweredCard) -> None:
        self._add(label(wraps=True, by_text=True), answer.text)
        for theme in answer.themes:
            self._answered_theme(theme)

    def _answered_theme(self, answered: AnsweredTheme) -> None:
        theme = answered.theme
        text = self.tr("Answers the theme “{theme}” of workshop {workshop}")
        title = isolate(in_language(theme.title_ar, theme.title_fr))
        words = text.format(theme=title, workshop=answered.workshop)
        self._add(label("name", wraps=True), words)
        if answered.is_inferred:
            self._inferred(self.tr("The minutes do not say plainly which theme this answers."))
        if not theme.proposals:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        first = len(self.stops)
        for line in theme.proposals:
            column.addWidget(self._made_link("proposal", numbered(line.number, line.text), line.id))
        folded = Folded(content)
        folded.set_title(self.tr("%n proposal(s)", "", len(theme.proposals)))
        folded.title_button.setAccessibleDescription(words)
        self.stops.insert(first, folded.title_button)
        self._column.addWidget(folded)

    def _line_words(self, line: CommitmentLine) -> str:
        if line.title_ar or line.title_fr:
            return commitment_title(line)
        text = self.tr("{commitment} (title not known)")
        return text.format(commitment=commitment_title(line))

    def _knowledge(self, code: str) -> str:
        return {
            "official_page": self.tr("It has an official page, in English."),
            "named_elsewhere": self.tr("Only its code and its subject are public."),
            "minutes_only": self.tr("Known only by what the minutes say of it."),
            "text_to_be_supplied": self.tr("Nothing but its number is known."),
        }[code]

    def _source(self, key: str) -> str:
        minutes = self.tr("Source: minutes of the participatory workshops, October 2022")
        plan = self.tr("Source: page of the commitment, Open Government Partnership")
        return {
            "minutes-2022": minutes,
            "ogp-plan-2022": self.tr("Source: action plan 2022-2026, Open Government Partnership"),
        }.get(key, plan)


def _request(line: RequestLine) -> str:
    """Return what a request is called where another thing is shown: nobody's name is in it."""
    parts = (ltr(line.reference), short_day(line.received_on), name_of(line.status))
    return " · ".join(parts)
