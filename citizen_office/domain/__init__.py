"""Rules as law and administration state them; no database, no window."""

from __future__ import annotations
