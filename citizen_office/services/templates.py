"""The office's own wordings of its letters, above the shipped ones."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.choices import Language, Template
from citizen_office.domain.facts import Kind
from citizen_office.domain.fields import read_text
from citizen_office.domain.office_steps import TemplateChanged
from citizen_office.domain.people import User
from citizen_office.domain.templates import TEMPLATE_LIMIT, Wording, check_template, holds
from citizen_office.errors import Missing
from citizen_office.pdf.words import paper_words
from citizen_office.services.roles import allow
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal
from citizen_office.store.letters import places
from citizen_office.store.models import TemplateRow


class TemplateService:
    """Reads the wordings in use and takes others; what the law wants in a letter stays in it."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def all(self) -> tuple[Wording, ...]:
        """Return every wording, in both languages."""
        with self._database.reading() as session:
            return tuple(
                _wording(session, template, language)
                for template in Template
                for language in Language
            )

    def wording(self, template: Template, language: Language) -> Wording:
        """Return one wording, and the shipped one beside it."""
        with self._database.reading() as session:
            return _wording(session, template, language)

    def save(self, template: Template, language: Language, text: str, user: User) -> Wording:
        """Write letters of this kind so from now on.

        Raises what read_wording does; NotAllowed but for an administrator.
        """
        return self._change(template, language, read_wording(template, text), user)

    def take_back(self, template: Template, language: Language, user: User) -> Wording:
        """Write letters of this kind as they are shipped again."""
        return self._change(template, language, None, user)

    def _change(
        self, template: Template, language: Language, text: str | None, user: User
    ) -> Wording:
        facts = TemplateChanged(template=template, language=language)
        with self._database.writing() as session:
            allow(session, user, Kind.TEMPLATE_CHANGED)
            self._journal.append(session, facts, content={"text": text}, actor=user.id)
            return _wording(session, template, language)


def read_wording(template: Template, text: str) -> str:
    """Return a wording as it is kept; Missing or TooLong.

    PlaceMissing if it loses what the law wants, UnknownPlace for a place that is never filled in.
    """
    wording = read_text("text", text, TEMPLATE_LIMIT)
    if wording is None:
        raise Missing("text")
    check_template(wording, places()[template])
    return wording


def own_wording(session: Session, template: Template, language: Language) -> str | None:
    """Return the office's own wording if it has one that still names all the law wants."""
    query = select(TemplateRow.text).where(
        TemplateRow.template == str(template), TemplateRow.language == str(language)
    )
    text = session.scalar(query)
    return text if text is not None and holds(text, places()[template]) else None


def _wording(session: Session, template: Template, language: Language) -> Wording:
    return Wording(
        template=template,
        language=language,
        shipped=paper_words(language).body(template, None).strip(),
        own=own_wording(session, template, language),
        places=places()[template],
    )
