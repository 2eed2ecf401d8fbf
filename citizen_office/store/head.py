"""The end of the journal, repeated beside the database: a missing last entry is found by it.

It is written after each commit, in place and without waiting for the disk, since it may stay
behind the journal but never run ahead: replacing a file durably would cost a third of a
registration.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from uuid import UUID

from citizen_office.domain.journal import GENESIS, canonical, content_digest
from citizen_office.errors import RecordBehind, SideFileDamaged
from citizen_office.store.files import write_whole, writing_to

LENGTH = 256  # always the same, and less than what a disk writes at once
TRIES = 5


class Head:
    """head.json: the office's own stream, its last place and digest."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, writer: UUID) -> None:
        """Make the file for a stream without entries."""
        write_whole(self._path, _spelled(writer, 0, GENESIS))

    def note(self, writer: UUID, seq: int, digest: bytes) -> None:
        """Repeat the end of a stream; an earlier place than the one that is there is left out.

        Of two that write at the same moment the earlier may win: until the next entry the file
        then stays behind by one.
        """
        if self.read()[1] < seq:
            with writing_to(self._path.name), self._path.open("r+b", buffering=0) as file:
                file.write(_spelled(writer, seq, digest))

    def read(self) -> tuple[UUID, int, bytes]:
        """Return writer, place and digest; SideFileDamaged if there is nothing to be read."""
        for _ in range(TRIES):
            try:
                said = json.loads(self._path.read_bytes())
                writer, seq, digest = UUID(said["writer"]), said["seq"], said["digest"]
                if said["check"] == _check(writer, seq, digest):
                    return writer, seq, bytes.fromhex(digest)
            except (OSError, ValueError, TypeError, KeyError, AttributeError):
                pass
            time.sleep(0.001)  # somebody may be writing
        raise SideFileDamaged(self._path.name)

    def refuse_older(self, writer: UUID, seq: int, digest: bytes) -> None:
        """Raise RecordBehind if a database with this end lacks entries that were added once.

        To be asked while no one else can add: the file then never runs ahead of the database.
        """
        known_writer, known_seq, known_digest = self.read()
        if known_writer != writer or known_seq > seq:
            raise RecordBehind
        if known_seq == seq and known_digest != digest:
            raise RecordBehind


def _spelled(writer: UUID, seq: int, digest: bytes) -> bytes:
    said = {"writer": str(writer), "seq": seq, "digest": digest.hex()}
    line = canonical({**said, "check": _check(writer, seq, digest.hex())})
    return line.ljust(LENGTH - 1) + b"\n"


def _check(writer: UUID, seq: int, digest: str) -> str:
    return content_digest(b"", canonical([str(writer), seq, digest])).hex()[:16]
