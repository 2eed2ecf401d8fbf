"""What may go to paper: values made harmless before they enter a sentence."""

from __future__ import annotations

import re

_SPACES = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]")
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr((plane << 16) + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_CONTROLS = "\x00-\x1f\x7f-\x9f\ud800-\udfff" + _NONCHARACTERS
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNCLEAN = re.compile(f"[{_CONTROLS}{_DIRECTIONS}]")
# A whole sentence keeps its isolates; embeddings and overrides never reach paper.
_UNPRINTABLE = re.compile(f"[{_CONTROLS}\u202a-\u202e]")
_BREAKS = re.compile("\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
MARKS = re.compile(f"[{_DIRECTIONS}]")  # direct the text, and are not drawn themselves


def clean(text: str) -> str:
    """Return a value without anything that could disturb the text around it."""
    return _UNCLEAN.sub("", _SPACES.sub(" ", text))


def isolate(value: str) -> str:
    """Return a value that keeps its own direction inside a sentence: a name, a subject."""
    return f"{FSI}{clean(value)}{PDI}"


def ltr(value: str) -> str:
    """Return a value that is read from left to right: a reference, date, phone, e-mail."""
    return f"{LRI}{clean(value)}{PDI}"


def hard_lines(text: str) -> list[str]:
    """Return the lines a text was written in, each fit to print."""
    return [_UNPRINTABLE.sub("", _SPACES.sub(" ", line)) for line in _BREAKS.split(text)]
