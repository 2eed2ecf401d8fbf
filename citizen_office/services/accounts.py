"""Who may sit at the desk: signing in, opening accounts, changing passwords."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from citizen_office.domain.choices import Role
from citizen_office.domain.intake import NAME_LIMIT
from citizen_office.domain.people import User
from citizen_office.domain.steps import UserChanged
from citizen_office.domain.words import fold, one_line
from citizen_office.errors import Missing, NameTaken, WrongPassword
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, new_id
from citizen_office.store.keys import Keys
from citizen_office.store.models import UserRow


class AccountService:
    """Knows the users; their passwords are slots of keys.json."""

    def __init__(self, database: Database, journal: Journal, keys: Keys) -> None:
        self._database = database
        self._journal = journal
        self._keys = keys

    def sign_in(self, login: str, password: str) -> User:
        """Return the user whose slot the password opens; else WrongPassword."""
        user = self._find(login)
        self._keys.open(user.id, password)
        return user

    def recover(self, login: str, code: str, password: str) -> None:
        """Give a user a new password by the code of the recovery sheet."""
        user = self._find(login)
        self._keys.recover(code)
        self._keys.set_password(user.id, password)

    def change_password(self, user: User, password: str) -> None:
        """Give the user who signed in a new password; WeakPassword if it is too short."""
        self._keys.set_password(user.id, password)

    def open_account(
        self, login: str, name: str, role: Role, password: str, by: User | None = None
    ) -> User:
        """Add a user; NameTaken if somebody has that name, WeakPassword for a short password."""
        plain = fold(one_line(login))
        if not plain:
            raise Missing("user")
        user = User(new_id(), plain, one_line(name) or plain, role)
        with self._database.writing() as session:
            if self._row(session, plain) is not None:
                raise NameTaken(plain)
            # A slot without an account opens nothing, an account without a slot locks somebody out.
            self._keys.set_password(user.id, password)
            facts = UserChanged(user=user.id, role=role, active=True)
            content = {"login": user.login, "name": user.name}
            self._journal.append(session, facts, content=content, actor=by.id if by else None)
        return user

    def change_account(
        self,
        user: User,
        by: User,
        *,
        name: str | None = None,
        role: Role | None = None,
        is_active: bool = True,
    ) -> User:
        """Give a user another name or role, or close the account: it then opens nothing."""
        changed = User(
            user.id, user.login, one_line(name or "")[:NAME_LIMIT] or user.name, role or user.role
        )
        with self._database.writing() as session:
            facts = UserChanged(user=user.id, role=changed.role, active=is_active)
            content = {"login": changed.login, "name": changed.name}
            self._journal.append(session, facts, content=content, actor=by.id)
        return changed

    def names(self) -> dict[UUID, str]:
        """Return the names of all users, past ones included."""
        with self._database.reading() as session:
            return {row.id: row.name for row in session.scalars(select(UserRow))}

    def _find(self, login: str) -> User:
        with self._database.reading() as session:
            row = self._row(session, fold(one_line(login)))
            if row is None or not row.is_active:
                raise WrongPassword
            return User(row.id, row.login, row.name, Role(row.role))

    @staticmethod
    def _row(session: Session, login: str) -> UserRow | None:
        return session.scalar(select(UserRow).where(UserRow.login == login))
