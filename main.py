"""Start the Citizen Office from a checkout."""

from __future__ import annotations

from citizen_office.start import main

main()
