"""Where Tab goes: what is made later belongs where it is seen, not at the end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def insert_stops(following: QWidget, *stops: QWidget) -> None:
    """Let Tab come to these, in their order, just before `following`."""
    # Reading the chain of Qt instead would make PySide believe that one widget owns the next.
    append_stops(following, *stops, following)


def follow(first: Sequence[QWidget], *panels: QWidget) -> None:
    """Let Tab go through the first, then through panels and what is in them, as it was made."""
    stops = [
        each
        for panel in panels
        for each in (panel, *panel.findChildren(QWidget))
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.focusProxy() is None
    ]
    for before, after in pairwise([*first, *stops]):
        QWidget.setTabOrder(before, after)


def append_stops(before: QWidget, *stops: QWidget) -> None:
    """Let Tab come to these, in their order, right after `before`."""
    for stop in stops:
        QWidget.setTabOrder(before, stop)
        before = stop
