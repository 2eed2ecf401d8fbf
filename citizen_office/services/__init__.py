"""What people do at the desk; one public method is one transaction."""

from __future__ import annotations
