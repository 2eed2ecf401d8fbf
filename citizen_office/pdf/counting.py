"""How many pages a paper has."""

from __future__ import annotations

import re

_PAGE = re.compile(rb"/Type /Page\b(?!s)")


def page_count(paper: bytes) -> int:
    """Return the number of pages of a PDF that was made here."""
    return len(_PAGE.findall(paper))
