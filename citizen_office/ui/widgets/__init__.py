"""Parts that several pages use."""

from __future__ import annotations
