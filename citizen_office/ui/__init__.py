"""The screen; no SQL, no rules."""

from __future__ import annotations
