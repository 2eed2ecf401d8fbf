"""The register of what the office publishes: documents, and the entries of its guide."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.facts import Kind
from citizen_office.domain.office_steps import PublicationChanged
from citizen_office.domain.people import User
from citizen_office.domain.publications import (
    NewPublication,
    Publication,
    PublicationField,
    PublicationKind,
    checked,
    kind_of_publication,
    number_of,
    numbered,
    title_key,
)
from citizen_office.domain.sheets import LineKind, SheetPreview, preview
from citizen_office.errors import FaultyRows, TitleInUse, UnknownRecord
from citizen_office.services.outdated import outdated, want_seen
from citizen_office.services.roles import allow
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal
from citizen_office.store.models import PublicationRow
from citizen_office.store.sheets import FILE, example, read_sheet


class PublicationService:
    """Reads and changes the register; nothing in it is deleted, and no number is given again."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def all(self, kind: PublicationKind | None = None) -> tuple[Publication, ...]:
        """Return what is published, withdrawn ones included, by number."""
        with self._database.reading() as session:
            return publications(session, kind)

    def one(self, record: CatalogueId) -> Publication:
        """Return a publication, also a withdrawn one; else UnknownRecord."""
        with self._database.reading() as session:
            return published(session, record)

    def add(self, new: NewPublication, user: User) -> Publication:
        """Add a publication under the next number of its kind; NotAllowed for a clerk.

        TitleInUse if another one of its kind is in force under the same title.
        """
        clean = checked(new, self._journal.today())
        with self._database.writing() as session:
            allow(session, user, Kind.PUBLICATION_CHANGED)
            number = _last(publications(session, new.kind)) + 1
            added = Publication(id=numbered(new.kind, number), **vars(clean))
            _want_free(session, added)
            self._keep(session, added, user)
        return added

    def change(self, seen: Publication, publication: Publication, user: User) -> Publication:
        """Give a publication other values, withdraw it or bring it back, by the same rules.

        `seen` is how the user had it before them: Outdated if it is otherwise by now.
        """
        clean = checked(publication, self._journal.today())
        with self._database.writing() as session:
            allow(session, user, Kind.PUBLICATION_CHANGED)
            before = published(session, clean.id)
            want_seen(session, before, seen, clean, Kind.PUBLICATION_CHANGED, publication=clean.id)
            if clean != before:
                _want_free(session, clean)
                self._keep(session, clean, user)
        return clean

    def preview(self, body: bytes, kind: PublicationKind) -> SheetPreview:
        """Return what a CSV or XLSX would do to the register; nothing is changed.

        Raises what is wrong with the file as a whole; what is wrong with a row stands there.
        """
        rows = read_sheet(body)
        with self._database.reading() as session:
            return preview(kind, rows, publications(session, kind), self._journal.today())

    def take(self, previewed: SheetPreview, user: User) -> SheetPreview:
        """Do what was previewed, all of it or nothing, and return it.

        FaultyRows if a row is wrong; Outdated if it would no longer do the same.
        """
        faulty = previewed.of(LineKind.FAULTY)
        if faulty:
            raise FaultyRows(FILE, len(faulty), faulty[0].row)
        kind, today = previewed.kind, self._journal.today()
        with self._database.writing() as session:
            allow(session, user, Kind.PUBLICATION_CHANGED)
            known = publications(session, kind)
            now = preview(kind, previewed.rows, known, today)
            if now != previewed:
                raise outdated(session, now, Kind.PUBLICATION_CHANGED)
            for number, line in enumerate(previewed.of(LineKind.ADDED), _last(known) + 1):
                new = Publication(id=numbered(kind, number), **vars(line.new))
                self._keep(session, new, user)
            for line in previewed.of(LineKind.CHANGED):
                assert line.record is not None
                self._keep(session, Publication(id=line.record, **vars(line.new)), user)
        return previewed

    @staticmethod
    def example() -> bytes:
        """Return a sheet that shows which columns there may be."""
        return example()

    def _keep(self, session: Session, publication: Publication, user: User) -> None:
        facts = PublicationChanged(
            publication=publication.id,
            published_on=publication.published_on,
            art10=publication.art10,
            is_withdrawn=publication.is_withdrawn,
        )
        names = ("title_ar", "title_fr", "place", "text")
        content = {name: getattr(publication, name) for name in names}
        self._journal.append(session, facts, content=content, actor=user.id)


def publications(session: Session, kind: PublicationKind | None = None) -> tuple[Publication, ...]:
    """Return what is published, withdrawn ones included, documents first and by number."""
    found = map(_from_row, session.scalars(select(PublicationRow)))
    wanted = (each for each in found if kind in {None, each.kind})
    return tuple(sorted(wanted, key=lambda each: (each.id[:1], number_of(each.id))))


def published(session: Session, record: CatalogueId) -> Publication:
    """Return a publication, also a withdrawn one; else UnknownRecord."""
    row = session.get(PublicationRow, str(record))
    if row is None:
        raise UnknownRecord("id", record)
    return _from_row(row)


def _from_row(row: PublicationRow) -> Publication:
    return Publication(
        id=CatalogueId(row.id),
        kind=kind_of_publication(row.id),
        title_ar=row.title_ar,
        title_fr=row.title_fr,
        place=row.place,
        published_on=row.published_on,
        art10=Art10Class(row.art10) if row.art10 else None,
        text=row.text,
        is_withdrawn=row.is_withdrawn,
    )


def _last(known: tuple[Publication, ...]) -> int:
    """Return the last number that was given, 0 if none was."""
    return max((number_of(each.id) for each in known), default=0)


def _want_free(session: Session, publication: Publication) -> None:
    """Raise TitleInUse where a title would not tell two publications in force apart."""
    if publication.is_withdrawn:
        return
    others = [
        each
        for each in publications(session, publication.kind)
        if not each.is_withdrawn and each.id != publication.id
    ]
    for field in (PublicationField.TITLE_AR, PublicationField.TITLE_FR):
        title = title_key(getattr(publication, field))
        for other in others:
            if title and title in other.titles:
                raise TitleInUse(field, other.id)
