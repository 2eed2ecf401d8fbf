"""Who may sit at the desk: signing in, opening accounts, changing passwords."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from citizen_office.domain.choices import PasswordStep, Role
from citizen_office.domain.facts import Kind
from citizen_office.domain.intake import NAME_LIMIT
from citizen_office.domain.office_steps import UserChanged
from citizen_office.domain.people import User, UserCard
from citizen_office.domain.words import fold, one_line
from citizen_office.errors import (
    LastAdministrator,
    Missing,
    NameTaken,
    NotAllowed,
    WrongPassword,
)
from citizen_office.services.outdated import want_seen
from citizen_office.services.roles import allow
from citizen_office.store.database import Database
from citizen_office.store.journal import Journal, new_id
from citizen_office.store.keys import Keys
from citizen_office.store.models import UserRow
from citizen_office.store.tries import Tries


class AccountService:
    """Knows the users; their passwords are slots of keys.json.

    Accounts are an administrator's: NotAllowed for anybody else, and for one whose role was taken
    away since they signed in. Their own password everybody changes.
    """

    def __init__(self, database: Database, journal: Journal, keys: Keys, tries: Tries) -> None:
        self._database = database
        self._journal = journal
        self._keys = keys
        self._tries = tries

    def sign_in(self, login: str, password: str) -> User:
        """Return the user whose slot the password opens; else WrongPassword.

        TooManyTries after several wrong ones, until some seconds have passed. A name that nobody
        has is answered like any other, and as late.
        """
        plain = _plain(login)
        user = self._find(plain)
        with self._tries.of(plain):
            self._keys.open(user.id if user else None, password)
        assert user is not None
        return user

    def has_given_password(self, user: User) -> bool:
        """Return whether somebody else chose the user's password: they choose another first."""
        return self._keys.is_given(user.id)

    def recover(self, login: str, code: str, password: str) -> None:
        """Give a user a new password by the code of the recovery sheet."""
        plain = _plain(login)
        self._keys.recover(code)
        user = self._find(plain)
        if user is None:
            raise WrongPassword
        self._set_password(user.id, password, PasswordStep.RECOVERED, user)
        self._tries.forget(plain)

    def change_password(self, user: User, password: str) -> None:
        """Give the user who signed in a new password; WeakPassword if it is too short.

        SamePassword if it is the one that somebody else chose.
        """
        self._set_password(user.id, password, PasswordStep.CHOSEN, user)

    def give_password(self, user: UUID, password: str, by: User) -> None:
        """Give somebody who forgot it a new password, to be changed when they sign in with it."""
        step = PasswordStep.CHOSEN if user == by.id else PasswordStep.GIVEN
        login = self._set_password(user, password, step, by)
        self._tries.forget(login)

    def open_first(self, login: str, name: str, password: str) -> User:
        """Add the administrator of a new office; NotAllowed once there is anybody."""
        first = _new_user(login, name, Role.ADMINISTRATOR)
        with self._database.writing() as session:
            if session.scalar(select(func.count()).select_from(UserRow)):
                raise NotAllowed(str(Kind.USER_CHANGED), str(Role.ADMINISTRATOR))
            self._open(session, first, password, None, is_given=False)
        return first

    def open_account(
        self,
        login: str,
        name: str,
        role: Role,
        password: str,
        by: User,
        *,
        is_given: bool = True,
    ) -> User:
        """Add a user; NameTaken if somebody has that name, WeakPassword for a short password.

        The password is changed at the first signing in, unless the user chose it: not `is_given`.
        """
        user = _new_user(login, name, role)
        with self._database.writing() as session:
            allow(session, by, Kind.USER_CHANGED)
            self._open(session, user, password, by, is_given=is_given)
        return user

    def change_account(
        self,
        seen: UserCard,
        by: User,
        *,
        name: str | None = None,
        role: Role | None = None,
        is_active: bool | None = None,
    ) -> UserCard:
        """Give a user another name or role, or close the account: it then opens nothing.

        None leaves things as they are. `seen` is how the user had it before them: Outdated if it is
        otherwise by now. LastAdministrator where nobody could undo it.
        """
        given = one_line(name or "")[:NAME_LIMIT] or seen.user.name
        user = replace(seen.user, name=given, role=role or seen.user.role)
        after = UserCard(user, is_active=seen.is_active if is_active is None else is_active)
        with self._database.writing() as session:
            allow(session, by, Kind.USER_CHANGED)
            row = session.get_one(UserRow, user.id)
            before, whose = _card(row), {"user": user.id, "password": None}
            want_seen(session, before, seen, after, Kind.USER_CHANGED, **whose)
            if not (after.is_active and user.role is Role.ADMINISTRATOR):
                self._keep_an_administrator(session, row)
            if after != before:
                facts = UserChanged(user=user.id, role=user.role, active=after.is_active)
                self._append(session, facts, user, by)
        return after

    def users(self) -> tuple[UserCard, ...]:
        """Return all accounts, closed ones included, by name as people sort them."""
        with self._database.reading() as session:
            cards = [_card(row) for row in session.scalars(select(UserRow))]
        return tuple(sorted(cards, key=lambda card: (fold(card.user.name), card.user.login)))

    def _open(
        self, session: Session, user: User, password: str, by: User | None, *, is_given: bool
    ) -> None:
        if self._row(session, user.login) is not None:
            raise NameTaken(user.login)
        # A slot without an account opens nothing, an account without a slot locks somebody out.
        self._keys.set_password(user.id, password, is_given=is_given)
        facts = UserChanged(user=user.id, role=user.role, active=True)
        self._append(session, facts, user, by)

    def _set_password(self, user: UUID, password: str, step: PasswordStep, by: User) -> str:
        """Change a slot and note who did so, never what; return the user's name at the door."""
        with self._database.writing() as session:
            if step is PasswordStep.GIVEN:
                allow(session, by, Kind.USER_CHANGED)
            row = session.get_one(UserRow, user)
            facts = UserChanged(user=user, role=Role(row.role), active=row.is_active, password=step)
            self._append(session, facts, _user(row), by)
            self._keys.set_password(user, password, is_given=step is PasswordStep.GIVEN)
            return row.login

    def _append(self, session: Session, facts: UserChanged, user: User, by: User | None) -> None:
        content = {"login": user.login, "name": user.name}
        self._journal.append(session, facts, content=content, actor=by.id if by else None)

    def _find(self, login: str) -> User | None:
        """Return the user of an open account; None if there is none of this name."""
        with self._database.reading() as session:
            row = self._row(session, login)
            return _user(row) if row is not None and row.is_active else None

    @staticmethod
    def _keep_an_administrator(session: Session, leaving: UserRow) -> None:
        query = select(func.count()).where(UserRow.role == Role.ADMINISTRATOR, UserRow.is_active)
        if session.scalar(query.where(UserRow.id != leaving.id)) == 0:
            raise LastAdministrator

    @staticmethod
    def _row(session: Session, login: str) -> UserRow | None:
        return session.scalar(select(UserRow).where(UserRow.login == login))


def _new_user(login: str, name: str, role: Role) -> User:
    plain = _plain(login)
    if not plain:
        raise Missing("user")
    return User(new_id(), plain, one_line(name) or plain, role)


def _plain(login: str) -> str:
    return fold(one_line(login))


def _user(row: UserRow) -> User:
    return User(row.id, row.login, row.name, Role(row.role))


def _card(row: UserRow) -> UserCard:
    return UserCard(_user(row), is_active=row.is_active)
