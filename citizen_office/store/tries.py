"""tries.json: how often in a row a wrong password was given for a name, so that guessing is slow.

It is beside keys.json, which is never written for a wrong password: losing that file would lock
everybody out. A name stands here as a digest, since people type their password in its place.
"""

from __future__ import annotations

import hashlib
import json
import math
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from filelock import FileLock

from citizen_office.errors import TooManyTries, WrongPassword
from citizen_office.store.files import holding, write_whole

FREE_TRIES = 3  # wrong ones, before the next one waits
MOST_SECONDS = 60
KEPT = timedelta(days=1)  # whoever was wrong and came no more is forgotten
# Pushing a name out by wrong tries of so many others takes longer than its wait.
MOST_NAMES = 1000
LOCK_SECONDS = 10


def seconds_after(wrong: int) -> int:
    """Return how long the next try waits after so many wrong ones: 1, 2, 4 seconds and so on."""
    past = wrong - FREE_TRIES
    return 0 if past < 0 else min(2 ** min(past, 10), MOST_SECONDS)


class Tries:
    """Counts the wrong tries of every name, of accounts and of nobody alike."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._lock = FileLock(path.with_suffix(".lock"), timeout=LOCK_SECONDS)

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Let a password for a name be tried once; TooManyTries before its time has come.

        A WrongPassword is counted, and told with the seconds until the next try; a right password
        makes the earlier ones forgotten. One is tried at a time, or many at once would all be free.
        """
        with holding(self._lock, self._path.name):
            data = self._read()
            key = _digest(data, name)
            self._wait(data, key)
            try:
                yield
            except WrongPassword as error:
                raise WrongPassword(self._count(data, key)) from error
            self._drop(data, key)

    def forget(self, name: str) -> None:
        """Let a name be tried at once: whoever it belongs to has proved it another way."""
        with holding(self._lock, self._path.name):
            data = self._read()
            self._drop(data, _digest(data, name))

    def _wait(self, data: dict[str, Any], key: str) -> None:
        wrong, at = data["names"].get(key, (0, 0.0))
        now = self._now().timestamp()
        if at > now:  # the clock was put back: nobody waits longer for that
            data["names"][key] = [wrong, now]
            self._write(data)
        left = seconds_after(wrong) - (now - min(at, now))
        if left > 0:
            raise TooManyTries(math.ceil(left))

    def _count(self, data: dict[str, Any], key: str) -> int:
        now = self._now()
        wrong = data["names"].pop(key, (0, 0.0))[0] + 1
        first = (now - KEPT).timestamp()
        kept = {name: seen for name, seen in data["names"].items() if seen[1] >= first}
        newest = sorted(kept, key=lambda name: kept[name][1])[1 - MOST_NAMES :]
        data["names"] = {name: kept[name] for name in newest} | {key: [wrong, now.timestamp()]}
        self._write(data)
        return seconds_after(wrong)

    def _drop(self, data: dict[str, Any], key: str) -> None:
        if data["names"].pop(key, None) is not None:
            self._write(data)

    def _read(self) -> dict[str, Any]:
        """Return what was counted; a file that cannot be read is as good as none."""
        try:
            data = json.loads(self._path.read_bytes())
            names = {str(name): (int(n), float(at)) for name, (n, at) in data["names"].items()}
            return {"v": 1, "salt": bytes.fromhex(data["salt"]).hex(), "names": names}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {"v": 1, "salt": secrets.token_hex(16), "names": {}}

    def _write(self, data: dict[str, Any]) -> None:
        write_whole(self._path, json.dumps(data, indent=1, sort_keys=True).encode())


def _digest(data: dict[str, Any], name: str) -> str:
    salt = bytes.fromhex(data["salt"])
    return hashlib.blake2b(name.encode(errors="replace"), digest_size=16, key=salt).hexdigest()
