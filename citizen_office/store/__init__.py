"""The office database; the only part that knows its tables."""

from __future__ import annotations
