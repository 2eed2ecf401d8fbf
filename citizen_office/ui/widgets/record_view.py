"""A record of the catalogue in large type, with everything that is linked with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

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
from citizen_office.ui.widgets.labels import Fact, Remark, label, set_role
from citizen_office.ui.widgets.links import LinkButton
from citizen_office.ui.widgets.stops import append_stops

Card = ProposalCard | CommitmentCard | WholeTheme | Publication | AnswerCard
NOBODY = RequestsAbout()


class RecordView(QScrollArea):
    """Shows a record or a publication from its number down to the requests about it.

    Signals:
        opened: The record of this id, which is named here, is to be shown.
        request_opened: A request about it is to be shown.
    """

    opened = Signal(str)
    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._about, self._found = NOBODY, ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_record(self, card: Card, about: RequestsAbout = NOBODY, found: str = "") -> None:
        """Show a record from its top, or from what was `found` in it.

        The same one stays where it was scrolled to.
        """
        is_same = self._card is not None and (self._card.id, self._found) == (card.id, found)
        self._found = found
        if is_same:
            self._show_again(card, about)
            return
        self._card, self._about = card, about
        self._fill(card)
        self.verticalScrollBar().setValue(0)
        if self._found_label is not None:
            QTimer.singleShot(0, self, self._show_found)  # once it has its place

    def refresh_record(self, card: Card, about: RequestsAbout) -> None:
        """Show what is new of the record that is shown; if nothing is, nothing moves."""
        if (card, about) != (self._card, self._about):
            self._show_again(card, about)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._card is not None:
            self._show_again(self._card, self._about)
        super().changeEvent(event)

    def _show_again(self, card: Card, about: RequestsAbout) -> None:
        """Show the same record anew, as far down as it was."""
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        place = self.verticalScrollBar().value()
        self._card, self._about = card, about
        self._fill(card)
        self.verticalScrollBar().setValue(place)
        if had_focus:
            self.setFocus()

    @Slot()
    def _show_found(self) -> None:
        if self._found_label is not None:
            self.ensureWidgetVisible(self._found_label)

    def _fill(self, card: Card) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._stops: list[QWidget] = []
        self._found_label: QLabel | None = None
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
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
        self._add_requests(self._about)
        if not isinstance(card, Publication | AnswerCard):
            self._add(label("quiet", wraps=True), self._source(card.source))
        self._column.addStretch(1)
        self.setWidget(content)  # which drops what was shown before
        append_stops(self, *self._stops)
        title = self.title_label.text()
        self.setAccessibleName(title)

    def _add(self, made: QWidget, words: str) -> None:
        made.setText(words)  # type: ignore[attr-defined]
        self._column.addWidget(made)

    def _remark(self, image: str, role: str, words: str, why: str = "") -> None:
        remark = Remark(image, role)
        remark.say(words)
        remark.setToolTip(why)
        remark.words_label.setAccessibleDescription(why)
        self._column.addWidget(remark)

    def _fact(self, name: str, value: str, *, can_copy: bool = False) -> None:
        fact = Fact(can_copy=can_copy)
        if can_copy:
            self._stops.append(fact.copy_button)
        fact.set_name(name)
        fact.show_value(value)
        self._column.addWidget(fact)

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
            self._stops.append(link)
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

    def _titles(self, arabic: str, french: str) -> None:
        """Show a title in the language of the screen, and below it in the other one."""
        title = in_language(arabic, french)
        self._big(title)
        if arabic and french:
            self._add(label(wraps=True, by_text=True), french if title == arabic else arabic)

    def _big(self, words: str) -> None:
        text = label("title", wraps=True, by_text=True)
        text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add(text, words)

    def _own_text(self, card: ProposalCard | CommitmentCard) -> None:
        """Show what only the office can have written: a French text, and a note."""
        french = card.own.get(RecordField.TEXT_FR, "")
        if french:
            self._fact(name_of(RecordField.TEXT_FR), french)
            self._edited(card, RecordField.TEXT_FR)
        note = card.own.get(RecordField.NOTE, "")
        if note:
            self._fact(name_of(RecordField.NOTE), note)

    def _section(self, words: str) -> None:
        line = QFrame()
        set_role(line, "line")
        self._column.addSpacing(8)
        self._column.addWidget(line)
        self._add(label("section", wraps=True), words)

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
            self._found_label = text
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
        first = len(self._stops)
        for line in theme.proposals:
            column.addWidget(self._made_link("proposal", numbered(line.number, line.text), line.id))
        folded = Folded(content)
        folded.set_title(self.tr("%n proposal(s)", "", len(theme.proposals)))
        folded.title_button.setAccessibleDescription(words)
        self._stops.insert(first, folded.title_button)
        self._column.addWidget(folded)

    def _link(self, image: str, words: str, record: str) -> None:
        self._column.addWidget(self._made_link(image, words, record))

    def _made_link(self, image: str, words: str, record: str) -> LinkButton:
        link = LinkButton(image, words)
        link.clicked.connect(partial(self.opened.emit, record))
        self._stops.append(link)
        return link

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
