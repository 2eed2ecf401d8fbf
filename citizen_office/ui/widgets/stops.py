"""Where Tab goes: what is made later belongs where it is seen, not at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def insert_stops(following: QWidget, *stops: QWidget) -> None:
    """Let Tab come to these, in their order, just before `following`."""
    # Reading the chain of Qt instead would make PySide believe that one widget owns the next.
    append_stops(following, *stops, following)


def append_stops(before: QWidget, *stops: QWidget) -> None:
    """Let Tab come to these, in their order, right after `before`."""
    for stop in stops:
        QWidget.setTabOrder(before, stop)
        before = stop
