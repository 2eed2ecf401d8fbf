"""Amounts as they are typed and shown: dirhams on the screen, centimes in the record."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.words import western_digits
from citizen_office.errors import NotAnAmount
from citizen_office.ui.language import isolate

_AMOUNT = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?")


def read_dirhams(field: str, written: str) -> int | None:
    """Return the centimes of an amount typed in dirhams, with any digits; None if it is empty."""
    text = typed_amount(written)
    if not text:
        return None
    match = _AMOUNT.fullmatch(text)
    if match is None:
        raise NotAnAmount(field)
    whole, rest = match.groups()
    return int(whole) * 100 + int((rest or "0").ljust(2, "0"))


def typed_amount(typed: str) -> str:
    """Return what of an amount may be typed: Western digits, and what parts the centimes."""
    return re.sub(r"[^\d.,]", "", western_digits(typed).replace("٫", ","))


def typed_dirhams(centimes: int) -> str:
    """Return an amount as it is typed: `12,50`, or `12` where nothing follows."""
    whole, rest = divmod(centimes, 100)
    return f"{whole},{rest:02}" if rest else str(whole)


def dirhams(centimes: int) -> str:
    """Return an amount with its currency."""
    text = QCoreApplication.translate("money", "{amount} DH")
    return text.format(amount=isolate(typed_dirhams(centimes)))
