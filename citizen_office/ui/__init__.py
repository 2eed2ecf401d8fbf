"""The screen; holds no SQL and no rules."""

from __future__ import annotations
