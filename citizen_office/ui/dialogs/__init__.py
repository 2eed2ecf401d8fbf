"""Short questions that give back a value."""

from __future__ import annotations
