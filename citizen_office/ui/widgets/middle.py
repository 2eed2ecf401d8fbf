"""Keeps what one looks at in the middle while it becomes larger or smaller."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractScrollArea


@contextmanager
def held_middle(area: QAbstractScrollArea) -> Iterator[None]:
    """Scroll afterwards to what was in the middle before."""
    bars = (area.horizontalScrollBar(), area.verticalScrollBar())
    middles = [
        (bar.value() + bar.pageStep() / 2) / max(bar.maximum() + bar.pageStep(), 1) for bar in bars
    ]
    yield
    for bar, middle in zip(bars, middles, strict=True):
        bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
