"""Short codes that may stand among facts: they name things of the office, never a person."""

from __future__ import annotations

import re
from typing import ClassVar, Self


class Code(str):
    """A text that keeps to the pattern of its class; any other text raises ValueError."""

    __slots__ = ()
    pattern: ClassVar[re.Pattern[str]]

    def __new__(cls, value: str) -> Self:
        """Return `value` as a code of this class."""
        if not cls.pattern.fullmatch(value):
            raise ValueError(value)
        return super().__new__(cls, value)


class DeskCode(Code):
    """The desk a reference begins with: two to eight capital letters and digits, `AZH1`."""

    __slots__ = ()
    pattern = re.compile(r"[A-Z][A-Z0-9]{1,7}")


class CatalogueId(Code):
    """What can be looked up: a record of the catalogue, or what the office publishes.

    A proposal is `W1-31`, a commitment `C3`, a theme `W1-T2`; a document is `D7`, a service `S2`,
    an answer `A4`.
    """

    __slots__ = ()
    pattern = re.compile(
        r"W[1-9](-(T?[1-9][0-9]{0,3}|O[1-9][0-9]?))?|C[1-9][0-9]{0,2}|[ADS][1-9][0-9]{0,5}"
    )


class ConceptKey(Code):
    """A meaning that the search knows: `street_lighting` is shipped, `own-1` the office's own."""

    __slots__ = ()
    pattern = re.compile(r"[a-z][a-z0-9_]{0,39}|own-[1-9][0-9]{0,5}")


class Digest(Code):
    """A SHA-256 digest in lower-case hexadecimal."""

    __slots__ = ()
    pattern = re.compile(r"[0-9a-f]{64}")
