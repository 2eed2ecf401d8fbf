"""Paper: forms, receipts and letters as bytes; the only part that knows reportlab."""

from __future__ import annotations
