"""Who may sit at the desk: signing in, opening accounts, changing passwords."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from citizen_office.domain.choices import Role
from citizen_office.domain.intake import NAME_LIMIT
from citizen_office.domain.office_steps import UserChanged
from citizen_office.domain.people import User, UserCard
from citizen_office.domain.words import fold, one_line
from citizen_office.errors import LastAdministrator, Missing, NameTaken, WrongPassword
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

    def give_password(self, user: UUID, password: str) -> None:
        """Give somebody who forgot it a new password; WeakPassword if it is too short."""
        self._keys.set_password(user, password)

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
        is_active: bool | None = None,
    ) -> User:
        """Give a user another name or role, or close the account: it then opens nothing.

        None leaves things as they are. LastAdministrator where nobody could undo it.
        """
        with self._database.writing() as session:
            row = session.get_one(UserRow, user.id)
            given = one_line(name or "")[:NAME_LIMIT] or row.name
            changed = User(row.id, row.login, given, role or Role(row.role))
            stays = row.is_active if is_active is None else is_active
            if not (stays and changed.role is Role.ADMINISTRATOR):
                self._keep_an_administrator(session, row)
            facts = UserChanged(user=user.id, role=changed.role, active=stays)
            content = {"login": changed.login, "name": changed.name}
            self._journal.append(session, facts, content=content, actor=by.id)
        return changed

    def users(self) -> tuple[UserCard, ...]:
        """Return all accounts, closed ones included, by name as people sort them."""
        with self._database.reading() as session:
            cards = [
                UserCard(_user(row), row.is_active) for row in session.scalars(select(UserRow))
            ]
        return tuple(sorted(cards, key=lambda card: (fold(card.user.name), card.user.login)))

    def names(self) -> dict[UUID, str]:
        """Return the names of all users, past ones included."""
        with self._database.reading() as session:
            return {row.id: row.name for row in session.scalars(select(UserRow))}

    def _find(self, login: str) -> User:
        with self._database.reading() as session:
            row = self._row(session, fold(one_line(login)))
            if row is None or not row.is_active:
                raise WrongPassword
            return _user(row)

    @staticmethod
    def _keep_an_administrator(session: Session, leaving: UserRow) -> None:
        query = select(func.count()).where(UserRow.role == Role.ADMINISTRATOR, UserRow.is_active)
        if session.scalar(query.where(UserRow.id != leaving.id)) == 0:
            raise LastAdministrator

    @staticmethod
    def _row(session: Session, login: str) -> UserRow | None:
        return session.scalar(select(UserRow).where(UserRow.login == login))


def _user(row: UserRow) -> User:
    return User(row.id, row.login, row.name, Role(row.role))
