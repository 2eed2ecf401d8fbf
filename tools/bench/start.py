"""From the start of a process to its first painted frame: `python -m tools.bench.start FOLDER`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tools.bench.turns import ROOT, Runner, Times

REFERENCE = "ref_startup.py"
VARIANT = "themed_lazy"  # a themed window with one page, from right to left


def starts(runner: Runner, folder: str, rounds: int) -> dict[str, Times]:
    """Start the program, and its reference if it is there, one of each a round.

    Every process says when its first frame was painted, by a clock that all of them share. The
    first round does not count: the sheets of both are rendered by then, and files are in memory.
    """
    commands = {"program": [sys.executable, "-m", "tools.bench.start", folder]}
    if runner.references is not None:
        reference = [sys.executable, str(runner.references / REFERENCE), "--child"]
        _said([*reference, "render"], runner)
        commands["reference"] = [*reference, VARIANT]
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    most: dict[str, float] = dict.fromkeys(commands, 0.0)
    for _round in range(rounds + 1):
        for name, command in commands.items():
            begun = time.monotonic()
            told = json.loads(_said(command, runner).splitlines()[-1])
            seconds[name].append(told["marks"]["frame"] - begun)
            most[name] = max(most[name], told["rss_mb"])
    return {name: Times(tuple(each[1:]), most[name]) for name, each in seconds.items()}


def _said(command: list[str], runner: Runner) -> str:
    run = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=runner.environment, check=True
    )
    return run.stdout


def _start(folder: Path) -> None:
    """Start as main.py does without arguments, and end once the first frame is painted."""
    from citizen_office import (  # noqa: F401, PLC0415 - importing is part of the start
        app,
        program,
        start,
    )

    qt = program.QApplication([])
    qt.setApplicationName("citizen-office")
    window = program.Program(qt, folder, None, app.utc_now)
    window.begin()

    def tell() -> None:
        frame = time.monotonic()
        from tools.bench.contender import peak_memory_mb  # noqa: PLC0415 - not counted

        is_ready = window.window.focusWidget() is window.sign_in_page.login_field
        told = {"marks": {"frame": frame}, "rss_mb": peak_memory_mb(), "is_ready": is_ready}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        window.one.release()
        os._exit(0 if is_ready else 1)

    window.window.first_painted.disconnect()  # what comes after the frame is not measured
    window.window.first_painted.connect(tell)
    qt.exec()


if __name__ == "__main__":
    _start(Path(sys.argv[1]))
