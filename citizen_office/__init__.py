"""The front desk of a citizen office: information requests under law 31-13."""

from __future__ import annotations

__version__ = "0.1.0"
