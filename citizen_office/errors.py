"""Everything that can go wrong and is not a bug.

Five families, told apart by who can put it right; the command line gives each its exit
status. A class stands for one cause and carries facts, no sentence: the words are in
messages.py. Whatever else is raised is a bug.
"""

from __future__ import annotations


class OfficeError(Exception):
    """A failure the desk is told about in its own words."""


class Invalid(OfficeError):
    """The input is wrong; `field` names the place."""

    field: str


class Refused(OfficeError):
    """A rule, a role or a wrong password does not allow it."""


class Damaged(OfficeError):
    """What is kept no longer agrees with itself."""


class Unavailable(OfficeError):
    """Something outside the program is missing: disk, network, printer."""


class TooNew(OfficeError):
    """A newer program wrote this."""
