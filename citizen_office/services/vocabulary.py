"""The words of the search: as they are shipped, with what the office has changed of them."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from citizen_office.domain.concepts import KeptConcept, Terms, checked_terms, next_key
from citizen_office.domain.facts import Kind
from citizen_office.domain.office_steps import VocabularyChanged
from citizen_office.domain.people import User
from citizen_office.domain.vocabulary import Asked
from citizen_office.domain.words import folded_words
from citizen_office.errors import UnknownConcept
from citizen_office.services.outdated import want_seen
from citizen_office.services.roles import allow
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal
from citizen_office.store.vocabulary import OfficeVocabulary, kept_concepts


class VocabularyService:
    """Reads the meanings and changes their words; every program finds by them at once."""

    def __init__(self, database: Database, journal: Journal, vocabulary: OfficeVocabulary) -> None:
        self._database = database
        self._journal = journal
        self._vocabulary = vocabulary

    def concepts(self, words: str = "", field: str = "") -> tuple[KeptConcept, ...]:
        """Return the meanings of a field that hold these words, what the office changed first.

        Every word is the beginning of one in a term or in the key.
        """
        folded = folded_words(words)
        with self._database.reading() as session:
            known = kept_concepts(session).values()
        found = [each for each in known if field in {"", each.field} and each.holds(folded)]
        return tuple(sorted(found, key=lambda each: not each.is_changed))

    def one(self, key: str) -> KeptConcept:
        """Return a meaning, also a hidden one; else UnknownConcept."""
        with self._database.reading() as session:
            return _concept(session, key)

    def meanings(self, query: str) -> list[Asked]:
        """Return what a query is read as: each of its parts, with the meanings it may have."""
        if not folded_words(query):
            return []
        with self._database.reading() as session:
            return self._vocabulary(session).read(query)

    def add(self, terms: Terms, user: User) -> KeptConcept:
        """Add a meaning of the office's own; raises what checked_terms does."""
        with self._database.writing() as session:
            allow(session, user, Kind.VOCABULARY_CHANGED)
            own = checked_terms(terms, self._vocabulary(session))
            new = KeptConcept(next_key(kept_concepts(session)), None)
            return self._keep(session, new, replace(new, own=own), user)

    def save(self, seen: KeptConcept, terms: Terms, user: User) -> KeptConcept:
        """Give a meaning other terms, and show it if it was hidden; raises what checked_terms does.

        `seen`, here and below, is how the user had it before them: Outdated if it is otherwise.
        """
        with self._database.writing() as session:
            allow(session, user, Kind.VOCABULARY_CHANGED)
            own = checked_terms(terms, self._vocabulary(session))
            is_shipped = seen.shipped is not None and _said(seen.shipped.terms) == own
            after = replace(seen, own=None if is_shipped else own, is_hidden=False)
            return self._change(session, seen, after, user)

    def hide(self, seen: KeptConcept, user: User) -> KeptConcept:
        """Let the search know a meaning no more; its terms are kept."""
        with self._database.writing() as session:
            allow(session, user, Kind.VOCABULARY_CHANGED)
            return self._change(session, seen, replace(seen, is_hidden=True), user)

    def take_back(self, seen: KeptConcept, user: User) -> KeptConcept:
        """Show a hidden meaning again; of one that is shown, put the shipped terms back.

        One that the office has added has no others: it is only hidden.
        """
        stays = seen.is_hidden or seen.shipped is None
        after = replace(seen, own=seen.own if stays else None, is_hidden=False)
        with self._database.writing() as session:
            allow(session, user, Kind.VOCABULARY_CHANGED)
            return self._change(session, seen, after, user)

    def _change(
        self, session: Session, seen: KeptConcept, after: KeptConcept, user: User
    ) -> KeptConcept:
        now = _concept(session, seen.key)
        want_seen(session, now, seen, after, Kind.VOCABULARY_CHANGED, key=seen.key)
        return self._keep(session, now, after, user)

    def _keep(
        self, session: Session, before: KeptConcept, after: KeptConcept, user: User
    ) -> KeptConcept:
        if after != before:
            facts = VocabularyChanged(key=after.key, is_hidden=after.is_hidden)
            self._journal.append(session, facts, content={"terms": after.own}, actor=user.id)
        return after


def _concept(session: Session, key: str) -> KeptConcept:
    found = kept_concepts(session).get(key)
    if found is None:
        raise UnknownConcept("key", key)
    return found


def _said(terms: Terms) -> Terms:
    """Return the terms of those tongues that have any."""
    return {tongue: each for tongue, each in terms.items() if each}
