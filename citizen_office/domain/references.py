"""The number on the paper in a citizen's hand: `DESK-YEAR-NUMBER-CHECK`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_37_36

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.words import one_line, western_digits
from citizen_office.errors import MalformedReference, WrongCheckCharacter

_WRITTEN = re.compile(r"([A-Z][A-Z0-9]{1,7})-([0-9]{4})-([0-9]{5,7})-([0-9A-Z])")


@dataclass(frozen=True, order=True)
class Reference:
    """One registered request, named by the desk, the year of registration and a number.

    The last character is the ISO 7064 mod 37,36 check over the rest without hyphens: it finds
    every single wrong character and nearly every exchange of two.
    """

    desk: DeskCode
    year: int
    number: int

    def __str__(self) -> str:
        parts = (self.desk, f"{self.year:04}", f"{self.number:05}")
        return "-".join((*parts, mod_37_36.calc_check_digit("".join(parts))))

    @classmethod
    def read(cls, written: str) -> Self:
        """Return the reference somebody typed, in either case and with any digits.

        Raises MalformedReference or WrongCheckCharacter; whether the request exists is not asked.
        """
        text = western_digits(one_line(written)).upper().replace(" ", "")
        match = _WRITTEN.fullmatch(text)
        if match is None:
            raise MalformedReference
        desk, year, number, _check = match.groups()
        try:
            mod_37_36.validate(text.replace("-", ""))
        except ValidationError as error:
            raise WrongCheckCharacter from error
        return cls(DeskCode(desk), int(year), int(number))
