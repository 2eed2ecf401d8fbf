"""Users of the office; identity numbers and phones, doubted aloud and never refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

import phonenumbers

from citizen_office.domain.choices import Role
from citizen_office.domain.words import one_line, western_digits

_CNIE = re.compile(r"[A-Z]{1,2}[0-9]{1,8}")
_LETTERS_THEN_DIGITS = re.compile(r"([A-Z]+)([0-9]+)")
SHOWN_DIGITS = 3  # of an identity number that is hidden
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class User:
    """Somebody who works in the office, once signed in."""

    id: UUID
    login: str
    name: str
    role: Role


@dataclass(frozen=True)
class UserCard:
    """An account as the administration lists it; a closed one opens nothing."""

    user: User
    is_active: bool = True


@dataclass(frozen=True)
class Department:
    """A part of the administration that works on requests."""

    id: UUID
    name_ar: str
    name_fr: str
    is_active: bool = True


def identity_number(written: str) -> str:
    """Return an identity number in capitals and Western digits, without spaces and hyphens."""
    return re.sub(r"[\s-]", "", western_digits(one_line(written))).upper()


def identity_grouped(written: str) -> str:
    """Return an identity number as it is read aloud: `L 123 456`; another shape is only cleaned."""
    match = _LETTERS_THEN_DIGITS.fullmatch(identity_number(written))
    if match is None:
        return _as_typed(written).upper()
    letters, digits = match.groups()
    return " ".join([letters, *(digits[i : i + 3] for i in range(0, len(digits), 3))])


def identity_masked(number: str) -> str:
    """Return an identity number of which only the letters and the last digits are seen."""
    letters = number.rstrip("0123456789")
    digits = number.removeprefix(letters)
    if len(digits) <= SHOWN_DIGITS:
        return "•••"
    return f"{letters} •••{digits[-SHOWN_DIGITS:]}".strip()


def looks_like_cnie(number: str) -> bool:
    """Return whether a number has the shape seen on national cards.

    No text of law fixes it (law 04.20 does not), so a wrong shape is a reason to look again only.
    """
    return _CNIE.fullmatch(number) is not None


def phone_number(written: str) -> str:
    """Return a Moroccan phone as `06 12 34 56 78`, any other text as it was given."""
    parsed = _phone(written)
    if parsed is None or parsed.country_code != 212:
        return one_line(written)
    digits = f"0{parsed.national_number}"
    return " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))


def phone_grouped(written: str) -> str:
    """Return the digits of a phone in pairs as far as they go; another text is only cleaned."""
    typed = _as_typed(written)
    digits = re.sub(r"[\s.-]", "", typed)
    if not (digits.isdecimal() and digits.startswith("0")) or digits.startswith("00"):
        return typed
    return " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))


def looks_like_phone(written: str) -> bool:
    """Return whether a number can be called from Morocco."""
    parsed = _phone(written)
    return parsed is not None and phonenumbers.is_valid_number(parsed)


def looks_like_email(written: str) -> bool:
    """Return whether an address has the parts of one."""
    return _EMAIL.fullmatch(one_line(written)) is not None


def _as_typed(written: str) -> str:
    """Return a text cleaned, but with the space that a further word may follow."""
    ends = " " if written[-1:].isspace() and one_line(written) else ""
    return western_digits(one_line(written)) + ends


def _phone(written: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(western_digits(one_line(written)), "MA")
    except phonenumbers.NumberParseException:
        return None
