"""The numbers that may be on paper, kept outside the database.

A database that was put back from an older copy no longer knows the last numbers given; this file
does, and the office goes on above them.
"""

from __future__ import annotations

import json
from pathlib import Path

from citizen_office.errors import SideFileDamaged
from citizen_office.store.files import write_whole

BATCH = 20  # numbers reserved at a time


class Ceilings:
    """ceilings.json: written whole and durably, by whoever holds the database for writing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> None:
        """Make the file for a new office."""
        self._write({})

    def is_used(self) -> bool:
        """Return whether numbers were ever reserved; a broken file counts as if there were."""
        try:
            return self._path.exists() and bool(self._read())
        except SideFileDamaged:
            return True

    def reserve(self, desk: str, year: int, number: int) -> None:
        """Make sure that no restored copy can give `number` again.

        To be asked inside the transaction that gives it: only one desk at a time gets here.
        """
        numbers = self._read()
        if number > numbers.get(f"{desk}-{year}", 0):
            self._write(numbers | {f"{desk}-{year}": number + BATCH - 1})

    def ceiling(self, desk: str, year: int) -> int:
        """Return the highest number reserved for a desk in a year; 0 if none was."""
        return self._read().get(f"{desk}-{year}", 0)

    def _read(self) -> dict[str, int]:
        try:
            numbers = json.loads(self._path.read_bytes())["numbers"]
            return {str(key): int(number) for key, number in numbers.items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise SideFileDamaged(self._path.name) from error

    def _write(self, numbers: dict[str, int]) -> None:
        body = json.dumps({"v": 1, "numbers": numbers}, indent=1, sort_keys=True)
        write_whole(self._path, body.encode())
