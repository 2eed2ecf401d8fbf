"""The departments that requests are assigned to: the shipped list, as the office changed it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.facts import Kind
from citizen_office.domain.intake import NAME_LIMIT, said
from citizen_office.domain.office_steps import DepartmentChanged
from citizen_office.domain.people import Department, User
from citizen_office.domain.words import fold
from citizen_office.errors import NameInUse
from citizen_office.services.outdated import want_seen
from citizen_office.services.roles import allow
from citizen_office.store import seed
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, new_id
from citizen_office.store.models import DepartmentRow


class DepartmentService:
    """Reads and changes the list; a closed department keeps the requests it has."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def all(self) -> tuple[Department, ...]:
        """Return every department, closed ones included, the shipped ones first."""
        with self._database.reading() as session:
            return tuple(departments(session).values())

    def add(self, name_ar: str, name_fr: str, user: User) -> Department:
        """Add a department; NotAllowed but for an administrator.

        NameInUse if another one is called so, in either language, while both are open.
        """
        added = _checked(Department(new_id(), name_ar, name_fr))
        with self._database.writing() as session:
            allow(session, user, Kind.DEPARTMENT_CHANGED)
            self._keep(session, added, user)
        return added

    def change(self, seen: Department, department: Department, user: User) -> Department:
        """Rename, close or open a department, by the same rules.

        `seen` is how the user had it before them: Outdated if it is otherwise by now.
        """
        clean, kind = _checked(department), Kind.DEPARTMENT_CHANGED
        with self._database.writing() as session:
            allow(session, user, kind)
            before = departments(session)[clean.id]
            want_seen(session, before, seen, clean, kind, department=clean.id)
            if clean != before:
                self._keep(session, clean, user)
        return clean

    def _keep(self, session: Session, department: Department, user: User) -> None:
        if department.is_active:
            _want_free(session, department)
        facts = DepartmentChanged(department=department.id, active=department.is_active)
        content = {"ar": department.name_ar, "fr": department.name_fr}
        self._journal.append(session, facts, content=content, actor=user.id)


def _checked(department: Department) -> Department:
    """Return a department as it is kept; Missing or TooLong."""
    arabic = said("name_ar", department.name_ar, NAME_LIMIT)
    french = said("name_fr", department.name_fr or arabic, NAME_LIMIT)
    return replace(department, name_ar=arabic, name_fr=french)


def _want_free(session: Session, department: Department) -> None:
    """Raise NameInUse where a name would not tell two open departments apart."""
    known = departments(session).values()
    others = [each for each in known if each.is_active and each.id != department.id]
    taken = {fold(name) for each in others for name in (each.name_ar, each.name_fr)}
    for field in ("name_ar", "name_fr"):
        if fold(getattr(department, field)) in taken:
            raise NameInUse(field)


def departments(session: Session) -> dict[UUID, Department]:
    """Return all departments by id."""
    known = {each.id: each for each in seed.departments()}
    for row in session.scalars(select(DepartmentRow).order_by(DepartmentRow.name_ar)):
        known[row.id] = Department(row.id, row.name_ar, row.name_fr, is_active=row.is_active)
    return known
