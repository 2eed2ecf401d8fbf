"""The program beside its references: run by `make bench`, never by a test."""

from __future__ import annotations
