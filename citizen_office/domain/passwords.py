"""What a password has to be; apart from people, who load more than the first frame may."""

from __future__ import annotations

LEAST_LETTERS = 8


def is_weak(password: str) -> bool:
    """Return whether a password is too short to be taken."""
    return len(password) < LEAST_LETTERS
