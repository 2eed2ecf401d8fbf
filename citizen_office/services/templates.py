"""The office's own wordings of its letters, above the shipped ones."""

from __future__ import annotations

from dataclasses import replace

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
from citizen_office.services.outdated import want_seen
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

    def save(self, seen: Wording, text: str, user: User) -> Wording:
        """Write letters of this kind so from now on; the shipped text takes the own one back.

        `seen`, here and below, is how the user had it before them: Outdated if it is otherwise.
        Raises what read_wording does; NotAllowed but for an administrator.
        """
        own = read_wording(seen.template, text)
        return self._change(seen, None if own.strip() == seen.shipped else own, user)

    def take_back(self, seen: Wording, user: User) -> Wording:
        """Write letters of this kind as they are shipped again."""
        return self._change(seen, None, user)

    def _change(self, seen: Wording, own: str | None, user: User) -> Wording:
        after, kind = replace(seen, own=own), Kind.TEMPLATE_CHANGED
        which = {"template": seen.template, "language": seen.language}
        with self._database.writing() as session:
            allow(session, user, kind)
            now = _wording(session, seen.template, seen.language)
            want_seen(session, now, seen, after, kind, **which)
            # One that was set aside is there still, and an older program would use it.
            if _kept(session, seen.template, seen.language) != own:
                facts = TemplateChanged(template=seen.template, language=seen.language)
                self._journal.append(session, facts, content={"text": own}, actor=user.id)
        return after


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
    text = _kept(session, template, language)
    return text if text is not None and holds(text, places()[template]) else None


def _kept(session: Session, template: Template, language: Language) -> str | None:
    query = select(TemplateRow.text).where(
        TemplateRow.template == str(template), TemplateRow.language == str(language)
    )
    return session.scalar(query)


def _wording(session: Session, template: Template, language: Language) -> Wording:
    return Wording(
        template=template,
        language=language,
        shipped=paper_words(language).body(template, None).strip(),
        own=own_wording(session, template, language),
        places=places()[template],
    )
