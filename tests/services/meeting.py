"""People who do things at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from citizen_office.errors import Refused


def together(*actions):
    """Do things at the same moment, each in a thread; return what each raised, if anything."""
    start = Barrier(len(actions))

    def act(action):
        start.wait()
        try:
            action()
        except Refused as error:
            return error
        return None

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(act, actions))
