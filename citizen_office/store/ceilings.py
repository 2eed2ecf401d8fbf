"""The side file: numbers that may be on paper, and heads of chains, kept outside the database.

A database restored from an older copy knows neither the last numbers given nor the last entries
added; this file does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from filelock import FileLock, Timeout

from citizen_office.errors import Busy, CeilingsDamaged, RecordBehind
from citizen_office.store.files import write_whole, writing_to

BATCH = 20  # numbers reserved at a time
LOCK_SECONDS = 10


class Ceilings:
    """ceilings.json: read and changed under a lock, written whole and durably."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_suffix(".lock"), timeout=LOCK_SECONDS)

    def begin(self) -> None:
        """Make an empty file for a new office."""
        self._write({"v": 1, "numbers": {}, "heads": {}})

    def reserve(self, desk: str, year: int, number: int) -> None:
        """Make sure that no restored copy can give `number` again."""
        if number > self._read()["numbers"].get(f"{desk}-{year}", 0):
            self._change(lambda data: _raise_number(data, f"{desk}-{year}", number + BATCH - 1))

    def ceiling(self, desk: str, year: int) -> int:
        """Return the highest number reserved for a desk in a year; 0 if none was."""
        highest: int = self._read()["numbers"].get(f"{desk}-{year}", 0)
        return highest

    def head(self, writer: UUID) -> tuple[int, bytes] | None:
        """Return the last place and digest known of a writer."""
        head = self._read()["heads"].get(str(writer))
        return head and (head["seq"], bytes.fromhex(head["digest"]))

    def note_head(self, writer: UUID, seq: int, digest: bytes) -> None:
        """Repeat the head of a chain after its transaction is durable; never goes back."""
        raised = partial(_raise_head, writer=str(writer), seq=seq, digest=digest.hex())
        # A head that a power cut takes back only stays behind the journal; a number would be lost.
        self._change(raised, is_lasting=False)

    def refuse_older(self, writer: UUID, seq: int, digest: bytes) -> None:
        """Raise RecordBehind if a database with this head lacks entries that were added once.

        To be asked while no one else can add: the file then never runs ahead of the database.
        """
        known = self.head(writer)
        if known and (known[0] > seq or (known[0] == seq and known[1] != digest)):
            raise RecordBehind

    def _change(self, change: Callable[[dict[str, Any]], None], *, is_lasting: bool = True) -> None:
        try:
            with writing_to(self._path.name), self._lock:
                data = self._read()
                change(data)
                self._write(data, is_lasting=is_lasting)
        except Timeout as error:
            raise Busy(LOCK_SECONDS) from error

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._path.read_bytes())
        except (OSError, ValueError) as error:
            raise CeilingsDamaged from error
        if not (isinstance(data, dict) and data.keys() >= {"numbers", "heads"}):
            raise CeilingsDamaged
        return data

    def _write(self, data: dict[str, Any], *, is_lasting: bool = True) -> None:
        body = json.dumps(data, indent=1, sort_keys=True).encode()
        write_whole(self._path, body, is_lasting=is_lasting)


def _raise_number(data: dict[str, Any], key: str, ceiling: int) -> None:
    data["numbers"][key] = max(ceiling, data["numbers"].get(key, 0))


def _raise_head(data: dict[str, Any], writer: str, seq: int, digest: str) -> None:
    if seq > data["heads"].get(writer, {"seq": 0})["seq"]:
        data["heads"][writer] = {"seq": seq, "digest": digest}
