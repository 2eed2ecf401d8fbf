"""Who works at the desk, and with what: what every controller is handed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citizen_office.domain.people import User
from citizen_office.ui.notices import Notices
from citizen_office.ui.tasks import Tasks

if TYPE_CHECKING:
    from citizen_office.office import Office
    from citizen_office.ui.controllers.printing import Press


@dataclass(frozen=True)
class Seat:
    """One user at work: the services, the threads, where words go, and how papers are printed."""

    office: Office
    user: User
    tasks: Tasks
    notices: Notices
    press: Press
