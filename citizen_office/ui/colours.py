"""The colours of the two themes, each named by what it is for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from citizen_office.desk import Theme

PROPERTY = "officeTheme"  # of the application, as its palette is


@dataclass(frozen=True)
class Colours:
    """One theme. Text on its ground has a contrast of 4.5 or more, edges and focus 3 or more.

    `ring` frames what has the focus, on the ground `ring_ground`; `quiet` is text of less weight.
    """

    text: str
    quiet: str
    ground: str
    panel: str
    field: str
    edge: str
    line: str
    accent: str
    on_accent: str
    accent_dark: str
    tint: str
    ring: str
    ring_ground: str
    ring_text: str
    bad: str
    bad_ground: str
    warn: str
    warn_ground: str
    good: str
    good_ground: str


COLOURS = {
    Theme.LIGHT: Colours(
        text="#111827",
        quiet="#4b5563",
        ground="#ffffff",
        panel="#f4f6f8",
        field="#ffffff",
        edge="#6b7480",
        line="#d5dae0",
        accent="#0b4f8a",
        on_accent="#ffffff",
        accent_dark="#083a66",
        tint="#e3eef8",
        ring="#111827",
        ring_ground="#fff3c4",
        ring_text="#111827",
        bad="#a3001b",
        bad_ground="#fdebed",
        warn="#7a4a00",
        warn_ground="#fff4dc",
        good="#14602b",
        good_ground="#e6f4ea",
    ),
    Theme.CONTRAST: Colours(
        text="#ffffff",
        quiet="#d0d0d0",
        ground="#000000",
        panel="#141414",
        field="#000000",
        edge="#ffffff",
        line="#8a8a8a",
        accent="#ffd60a",
        on_accent="#000000",
        accent_dark="#ffe766",
        tint="#332b00",
        ring="#ffd60a",
        ring_ground="#1f1a00",
        ring_text="#ffffff",
        bad="#ffa3a3",
        bad_ground="#2b0000",
        warn="#ffd479",
        warn_ground="#2b1d00",
        good="#9ff0b4",
        good_ground="#002b0e",
    ),
}


def current() -> Colours:
    """Return the colours in use, for what paints itself."""
    app = QCoreApplication.instance()
    return COLOURS[Theme(app.property(PROPERTY) or Theme.LIGHT) if app else Theme.LIGHT]
