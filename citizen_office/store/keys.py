"""keys.json: one slot for each user's password and one for the recovery sheet.

Opening one's slot is the password check. The slots hold Argon2id hashes; when the database is
encrypted, each will also hold its key, wrapped.
"""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from filelock import FileLock, Timeout

from citizen_office.domain.passwords import LEAST_LETTERS, is_weak
from citizen_office.errors import Busy, KeysDamaged, WeakPassword, WrongPassword
from citizen_office.store.files import write_whole, writing_to

LOCK_SECONDS = 10
RECOVERY = "recovery"
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1, which look alike
_HASHER = PasswordHasher()  # Argon2id with the parameters of RFC 9106


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

    def set_password(self, user: UUID, password: str) -> None:
        """Give a user a slot, or change it; WeakPassword under 8 characters."""
        if is_weak(password):
            raise WeakPassword(LEAST_LETTERS)
        self._put(str(user), password)

    def open(self, user: UUID, password: str) -> None:
        """Raise WrongPassword unless the password opens the user's slot."""
        self._open(str(user), password)

    def recover(self, code: str) -> None:
        """Raise WrongPassword unless this is the code of the recovery sheet."""
        self._open(RECOVERY, code.strip().upper())

    def _put(self, name: str, password: str) -> None:
        made = _HASHER.hash(password.encode(errors="replace"))
        try:
            with writing_to(self._path.name), self._lock:  # or one of two would be lost
                data = self._read()
                data["slots"][name] = {"argon2id": made}
                self._write(data)
        except Timeout as error:
            raise Busy(LOCK_SECONDS) from error

    def _open(self, name: str, password: str) -> None:
        slot = self._read()["slots"].get(name)
        if slot is None:
            raise WrongPassword
        try:
            _HASHER.verify(slot["argon2id"], password.encode(errors="replace"))
        except VerifyMismatchError as error:
            raise WrongPassword from error
        except (InvalidHashError, KeyError, TypeError) as error:
            raise KeysDamaged from error

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
