"""What fills the window; shows data and signals wishes."""

from __future__ import annotations
