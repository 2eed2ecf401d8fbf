"""keys.json: one slot for each user's password and one for the recovery sheet.

Opening one's slot is the password check. The slots hold Argon2id hashes; when the database is
encrypted, each will also hold its key, wrapped. A slot with a password that somebody else chose
says so (`given`) until its user has chosen another.
"""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from filelock import FileLock

from citizen_office.domain.passwords import LEAST_LETTERS, is_weak
from citizen_office.errors import KeysDamaged, SamePassword, WeakPassword, WrongPassword
from citizen_office.store.files import holding, write_whole

LOCK_SECONDS = 10
RECOVERY = "recovery"
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1, which look alike
_HASHER = PasswordHasher()  # Argon2id with the parameters of RFC 9106
# What no password opens: looking for nobody's slot takes as long as looking into somebody's.
_NOBODY = {
    "argon2id": "$argon2id$v=19$m=65536,t=3,p=4$qu+DfoRFLeQHtQIzwIQ62g"
    "$uGToygn4JLt6Vt2rkKkRo/Fg1IHK0I0NWdb9UvDxbn8"
}


class Keys:
    """The slots of one data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_suffix(".lock"), timeout=LOCK_SECONDS)

    def begin(self) -> str:
        """Make the file with a recovery slot, and return the code for the recovery sheet."""
        self._write({"v": 1, "slots": {}})
        return self.new_recovery()

    def new_recovery(self) -> str:
        """Return a new code for the recovery sheet; an earlier one opens nothing any more."""
        groups = ("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(5))
        code = "-".join(groups)
        self._put(RECOVERY, code)
        return code

    def set_password(self, user: UUID, password: str, *, is_given: bool = False) -> None:
        """Give a user a slot, or change it; `is_given` if somebody else chose the password.

        WeakPassword under 8 characters; SamePassword if the user keeps one that was given.
        """
        if is_weak(password):
            raise WeakPassword(LEAST_LETTERS)
        slot = self._slot(str(user))
        if slot.get("given") and not is_given and _opens(slot, password):
            raise SamePassword
        self._put(str(user), password, is_given=is_given)

    def is_given(self, user: UUID) -> bool:
        """Return whether somebody else chose the user's password."""
        return bool(self._slot(str(user)).get("given"))

    def open(self, user: UUID | None, password: str) -> None:
        """Raise WrongPassword unless the password opens the user's slot; None has none."""
        self._open(str(user), password)

    def recover(self, code: str) -> None:
        """Raise WrongPassword unless this is the code of the recovery sheet."""
        self._open(RECOVERY, code.strip().upper())

    def _put(self, name: str, password: str, *, is_given: bool = False) -> None:
        made: dict[str, Any] = {"argon2id": _HASHER.hash(password.encode(errors="replace"))}
        if is_given:
            made["given"] = True
        with holding(self._lock, self._path.name):  # or one of two would be lost
            data = self._read()
            data["slots"][name] = made
            self._write(data)

    def _open(self, name: str, password: str) -> None:
        if not _opens(self._slot(name) or _NOBODY, password):
            raise WrongPassword

    def _slot(self, name: str) -> dict[str, Any]:
        """Return a slot; an empty one if there is none."""
        slot = self._read()["slots"].get(name, {})
        if not isinstance(slot, dict):
            raise KeysDamaged
        return slot

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._path.read_bytes())
        except (OSError, ValueError) as error:
            raise KeysDamaged from error
        if not (isinstance(data, dict) and isinstance(data.get("slots"), dict)):
            raise KeysDamaged
        return data

    def _write(self, data: dict[str, Any]) -> None:
        write_whole(self._path, json.dumps(data, indent=1, sort_keys=True).encode())


def _opens(slot: dict[str, Any], password: str) -> bool:
    try:
        return _HASHER.verify(slot["argon2id"], password.encode(errors="replace"))
    except VerifyMismatchError:
        return False
    except (InvalidHashError, KeyError, TypeError) as error:
        raise KeysDamaged from error
