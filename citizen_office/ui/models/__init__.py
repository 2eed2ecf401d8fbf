"""Rows for Qt's lists and tables, over cards."""

from __future__ import annotations
