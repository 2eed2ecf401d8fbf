"""One for each page, joining it to the services."""

from __future__ import annotations
