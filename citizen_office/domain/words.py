"""Text as people give it: kept whole, compared folded, measured in what can be read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SURROGATE = re.compile("[\ud800-\udfff]")
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_SIGNS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ALIKE = str.maketrans("ٱىة", "ايه") | _DIGITS
_WORD = re.compile(r"[^\W_]+")
_GLUED = re.compile("(?<=ة)(?=[ء-ي])")  # this letter ends a word: a space was forgotten after it


class _Folded(dict[int, int | str | None]):
    """What each character becomes once accents have been parted from letters; None: nothing."""

    def __missing__(self, code: int) -> int | str | None:
        character = chr(code)
        is_sign = unicodedata.combining(character) or _SIGNS.match(character)
        self[code] = None if is_sign else _ALIKE.get(code, character)
        return self[code]


_FOLDED = _Folded()


def without_surrogates(text: str) -> str:
    """Return text that UTF-8 can hold: each lone surrogate becomes U+FFFD, nothing else changes."""
    return _SURROGATE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Return text fit to stand inside a sentence: no control, direction or half characters."""
    return " ".join(_INVISIBLE.sub(" ", without_surrogates(text)).split())


def is_blank(text: str) -> bool:
    """Return whether nothing in the text can be seen."""
    return all(unicodedata.category(character)[0] in "CZ" for character in text)


def western_digits(text: str) -> str:
    """Return the text with Arabic-Indic digits written as 0-9, as Morocco writes them."""
    return text.translate(_DIGITS)


def fold(text: str) -> str:
    """Return the form in which Arabic and French are compared.

    Vowel signs, tatweel, accents and case go; the forms of alef, ya and ta marbuta fall together.
    """
    return unicodedata.normalize("NFKD", text).translate(_FOLDED).casefold()


def folded_words(text: str) -> list[str]:
    """Return the folded words of a text, in their order."""
    return _WORD.findall(fold(_GLUED.sub(" ", text)))


def words_by_line(text: str) -> list[list[str]]:
    """Return the folded words of each line of a text: sooner than line by line."""
    return [_WORD.findall(line) for line in fold(_GLUED.sub(" ", text)).split("\n")]


def are_begun(words: Iterable[str], own: Iterable[str]) -> bool:
    """Return whether each of some folded words begins one of a text's own."""
    known = tuple(own)
    return all(any(each.startswith(word) for each in known) for word in words)
