"""An entry of the journal, and the chain that shows that none was changed or taken out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from citizen_office.domain.facts import Facts
from citizen_office.domain.words import without_surrogates

SALT_BYTES = 16
GENESIS = bytes(32)  # what the first entry of a writer has before it
LEGAL_ZONE = ZoneInfo("Africa/Casablanca")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(moment: datetime) -> int:
    """Return whole microseconds since 1970 UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def legal_day(at: int) -> date:
    """Return the day in Morocco of a moment given in microseconds since 1970 UTC."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(LEGAL_ZONE).date()


def legal_moment(at: int) -> datetime:
    """Return the wall clock in Morocco of a moment given in microseconds since 1970 UTC."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(LEGAL_ZONE)


def canonical(data: Any) -> bytes:
    """Return the one JSON spelling of `data`: sorted keys, ASCII escapes, no spaces, no floats."""
    return json.dumps(data, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()


def content_bytes(content: Any) -> bytes:
    """Return a content as it is kept: JSON with sorted keys in UTF-8, Arabic at its own length."""
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return without_surrogates(text).encode()


def content_digest(salt: bytes, body: bytes) -> bytes:
    """Return what an entry keeps of its content: 32 bytes that cannot be guessed back to a name."""
    return hashlib.sha256(salt + body).digest()


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One step, added once and never changed.

    `at` counts microseconds since 1970 UTC and only orders; legal days are facts. `digest` binds
    every other column and, by `previous`, every earlier entry of the same writer.
    """

    id: UUID
    writer: UUID
    seq: int
    request: UUID | None
    facts: Facts
    written: bytes  # the facts as they stand in the journal; the digest is over these bytes
    content: bytes | None
    actor: UUID | None
    at: int
    previous: bytes
    digest: bytes

    @property
    def place(self) -> tuple[UUID, int]:
        """The writer's stream and the place in it: the same place is the same entry."""
        return self.writer, self.seq

    @property
    def mark(self) -> str:
        """What papers show of the digest: its first 8 hexadecimal characters."""
        return self.digest.hex()[:8]

    @property
    def order(self) -> tuple[int, bytes, int]:
        """What entries are sorted by, the same on every site."""
        return self.at, self.writer.bytes, self.seq


def entry_digest(  # noqa: PLR0913 - the columns of an entry are its arguments
    *,
    entry: UUID,
    writer: UUID,
    seq: int,
    request: UUID | None,
    kind: str,
    facts: bytes,
    content: bytes | None,
    actor: UUID | None,
    at: int,
    previous: bytes,
) -> bytes:
    """Return the SHA-256 over the canonical JSON list of all columns but the digest itself."""
    columns = [
        str(entry),
        str(writer),
        seq,
        str(request) if request else None,
        kind,
        facts.decode("ascii", "backslashreplace"),
        content.hex() if content else None,
        str(actor) if actor else None,
        at,
        previous.hex(),
    ]
    return hashlib.sha256(canonical(columns)).digest()
