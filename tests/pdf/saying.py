"""Whether a paper says something, however a reader arranges brackets and spaces."""

from __future__ import annotations

import re

from tests.pdf.reading import read_back

# In a right-to-left line readers put brackets and spaces beside other words than people do.
_ARRANGED = re.compile(r"[\s()\u00a0]+")


def missing(paper: bytes, *phrases: str) -> list[str]:
    """Return the phrases that neither reader finds on the paper."""
    reading = read_back(paper)
    texts = [_squeezed(reading.pdfium), _squeezed(reading.poppler)]
    return [phrase for phrase in phrases if not any(_squeezed(phrase) in text for text in texts)]


def says(paper: bytes, phrase: str) -> bool:
    """Say whether a phrase stands on the paper."""
    return not missing(paper, phrase)


def _squeezed(text: str) -> str:
    return _ARRANGED.sub("", text)
