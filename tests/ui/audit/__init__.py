"""An audit of a window on behalf of people who hear, enlarge or only type: plain sentences.

A window must be shown before it is audited; every check returns what it found, and an empty
list when there is nothing to say.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.audit.contrast import low_contrast
from tests.ui.audit.fitting import clipped, overlapping
from tests.ui.audit.keyboard import against_reading, unreachable
from tests.ui.audit.names import unnamed
from tests.ui.audit.targets import small_targets

__all__ = [
    "against_reading",
    "audit",
    "clipped",
    "low_contrast",
    "overlapping",
    "shown",
    "small_targets",
    "unnamed",
    "unreachable",
]
CHECKS = (
    unnamed,
    small_targets,
    unreachable,
    against_reading,
    low_contrast,
    clipped,
    overlapping,
)


def audit(window: QWidget) -> list[str]:
    """Return everything that all checks find, each sentence after the name of its check."""
    return [f"{check.__name__}: {found}" for check in CHECKS for found in check(window)]


ROUNDS = 4  # a row that breaks tells its parent, which tells its own


def shown(window: QWidget, width: int, height: int) -> QWidget:
    """Show the window at exactly this size and return it; a window that needs more fails."""
    window.resize(width, height)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    for _turn in range(ROUNDS):
        QTest.qWait(0)
    assert window.size() == QSize(width, height), f"needs {window.size().toTuple()}"
    return window
