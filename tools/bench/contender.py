"""One contender in a process of its own: does as many turns of its work as it is asked for."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from time import perf_counter

Work = Callable[[], object]


def peak_memory_mb() -> float | None:
    """Return the most memory this process has held; None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    lines = status.read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def timed(works: Iterable[Work]) -> list[float]:
    """Do each piece of work and return how many seconds it took."""
    seconds = []
    for work in works:
        begun = perf_counter()
        work()
        seconds.append(perf_counter() - begun)
    return seconds


def serve(target: str, arguments: list[str]) -> None:
    """Prepare the work that `module:function` yields, then do some for each line of input."""
    answers, sys.stdout = sys.stdout, sys.stderr  # a reference may print
    module, _colon, name = target.partition(":")
    works = iter(getattr(import_module(module), name)(*arguments))
    works = chain([next(works)], works)
    answers.write("ready\n")
    answers.flush()
    for line in sys.stdin:
        seconds = timed(islice(works, int(line)))
        answers.write(json.dumps({"seconds": seconds, "memory_mb": peak_memory_mb()}) + "\n")
        answers.flush()


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2:])
