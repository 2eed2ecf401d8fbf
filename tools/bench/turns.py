"""Contenders that take turns, so that a machine that slows down slows all of them alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]


class AbsentError(Exception):
    """A contender cannot run here; the text says why."""


@dataclass(frozen=True)
class Times:
    """What one contender took, in seconds, and the most memory it held."""

    seconds: tuple[float, ...]
    memory_mb: float | None = None

    def at(self, share: float) -> float:
        """Return the milliseconds that this share of the turns stayed within."""
        ordered = sorted(self.seconds)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    @property
    def p50(self) -> float:
        """The median in milliseconds."""
        return self.at(0.5)


@dataclass(frozen=True)
class Runner:
    """Starts contenders, which find the references and the packages that only they need."""

    scratch: Path
    references: Path | None = None
    packages: Path | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The variables that every process of the benchmark gets."""
        extra = (ROOT, self.references, self.packages)
        path = os.pathsep.join(str(each.resolve()) for each in extra if each)
        own = {"PYTHONPATH": path, "REFBENCH_DATA": str(self.scratch / "references")}
        return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}

    def race(
        self, targets: Mapping[str, Sequence[str]], rounds: int, turn: int
    ) -> dict[str, Times]:
        """Let contenders (`module:function` and its arguments) take turns; leave out the absent.

        Every contender does `rounds` turns of `turn` pieces of work, after one that does not count.
        """
        with ExitStack() as stack:
            running = {}
            for name, target in targets.items():
                contender = stack.enter_context(_Contender(target, self.environment))
                try:
                    contender.wait()
                except AbsentError as absent:
                    say(f"  without {name}: {absent}")
                else:
                    running[name] = contender
            for _round in range(rounds + 1):
                for contender in running.values():
                    contender.take(turn)
            return {name: contender.times(turn) for name, contender in running.items()}

    def once(self, *target: str) -> Times:
        """Let one contender do one piece of work, cold."""
        with _Contender(target, self.environment) as contender:
            contender.wait()
            contender.take(1)
            return contender.times(0)

    def in_turn(
        self, commands: Mapping[str, Sequence[str]], rounds: int, **variables: str
    ) -> dict[str, Times]:
        """Time whole processes, one of each command a round; leave out those that fail."""
        seconds: dict[str, list[float]] = {name: [] for name in commands}
        environment = self.environment | variables
        for _round in range(rounds + 1):
            for name in list(seconds):
                begun = perf_counter()
                run = subprocess.run(  # the environment decides what runs
                    commands[name], capture_output=True, cwd=ROOT, env=environment, check=False
                )
                seconds[name].append(perf_counter() - begun)
                if run.returncode:
                    say(f"  without {name}: {_last_line(run.stderr)}")
                    del seconds[name]
        return {name: Times(tuple(each[1:])) for name, each in seconds.items()}


class _Contender:
    """A process of tools/bench/contender.py, seen from here."""

    def __init__(self, target: Sequence[str], environment: Mapping[str, str]) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.bench.contender", *target],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            cwd=ROOT,
            env=environment,
        )
        self._seconds: list[float] = []
        self._memory_mb: float | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._process.communicate()
        self._errors.close()

    def wait(self) -> None:
        self._answer()

    def take(self, count: int) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{count}\n")
        self._process.stdin.flush()
        answer = json.loads(self._answer())
        self._seconds += answer["seconds"]
        self._memory_mb = answer["memory_mb"]

    def times(self, left_out: int) -> Times:
        return Times(tuple(self._seconds[left_out:]), self._memory_mb)

    def _answer(self) -> str:
        assert self._process.stdout is not None
        answer = self._process.stdout.readline()
        if not answer:
            self._process.wait()
            self._errors.seek(0)
            raise AbsentError(_last_line(self._errors.read()))
        return answer


def say(text: str) -> None:
    """Tell whoever waits what is going on."""
    sys.stderr.write(f"{text}\n")


def _last_line(errors: bytes) -> str:
    lines = errors.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"
