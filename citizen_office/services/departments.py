"""The departments that requests are assigned to: the shipped list, as the office changed it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.facts import Kind
from citizen_office.domain.intake import NAME_LIMIT, said
from citizen_office.domain.office_steps import DepartmentChanged
from citizen_office.domain.people import Department, User
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

    def change(self, department: Department, user: User) -> Department:
        """Add, rename, close or open a department; NotAllowed but for an administrator."""
        arabic = said("name_ar", department.name_ar, NAME_LIMIT)
        french = said("name_fr", department.name_fr or arabic, NAME_LIMIT)
        facts = DepartmentChanged(department=department.id, active=department.is_active)
        content = {"ar": arabic, "fr": french}
        with self._database.writing() as session:
            allow(session, user, Kind.DEPARTMENT_CHANGED)
            self._journal.append(session, facts, content=content, actor=user.id)
        return Department(department.id, arabic, french, is_active=department.is_active)

    def add(self, name_ar: str, name_fr: str, user: User) -> Department:
        """Add a department."""
        return self.change(Department(new_id(), name_ar, name_fr), user)


def departments(session: Session) -> dict[UUID, Department]:
    """Return all departments by id."""
    known = {each.id: each for each in seed.departments()}
    for row in session.scalars(select(DepartmentRow).order_by(DepartmentRow.name_ar)):
        known[row.id] = Department(row.id, row.name_ar, row.name_fr, is_active=row.is_active)
    return known
