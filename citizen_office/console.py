"""What every command shares: the words on the line, the answers, the exit status."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import typer

from citizen_office.domain.fields import read_day
from citizen_office.domain.people import User
from citizen_office.domain.requests import RequestView
from citizen_office.domain.words import one_line
from citizen_office.errors import (
    AnswerLost,
    Damaged,
    Invalid,
    NoSuchFile,
    NotJson,
    NotText,
    OfficeError,
    PasswordGiven,
    Refused,
    RepeatedKey,
    SignInNeeded,
    TooNew,
    Unavailable,
)
from citizen_office.office import Office
from citizen_office.places import data_folder

STATUS: dict[type[OfficeError], int] = {
    Invalid: 2,
    Refused: 3,
    Damaged: 4,
    Unavailable: 5,
    TooNew: 6,
}
_WITH_VALUE = ("--data", "--confirm-date")
_PLAIN = ("--json",)


def status_of(error: OfficeError) -> int:
    """Return the exit status of a failure's family."""
    return next(status for family, status in STATUS.items() if isinstance(error, family))


def common_first(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with those that every command takes moved before the command."""
    common: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest += [word, *words]
        elif word in _PLAIN or word.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            common.append(word)
        elif word in _WITH_VALUE:
            common += [word, *(value for value in [next(words, None)] if value is not None)]
        else:
            rest.append(word)
    return common + rest


@dataclass(frozen=True)
class Console:
    """One run of the command line: which data, and how to answer."""

    data: Path
    is_json: bool
    now: Callable[[], datetime]
    confirmed: date | None = None

    @classmethod
    def of(
        cls,
        data: Path | None,
        confirmed: str | None,
        now: Callable[[], datetime],
        *,
        is_json: bool,
    ) -> Console:
        """Return the console that the common options ask for; `now` is the clock."""
        day = None if confirmed is None else read_day("confirm-date", confirmed)
        return cls(data_folder(data), is_json, now, day)

    def answer(self, data: object, lines: Iterable[str]) -> None:
        """Print the answer: `data` for programs, `lines` for people."""
        if self.is_json:
            write_out([to_json(data)])
        else:
            write_out(map(one_line, lines))

    def tell(self, view: RequestView) -> None:
        """Answer with the state of a request."""
        state = view.state
        steps: list[dict[str, Any]] = [
            {
                "kind": step.kind,
                "at": step.at.isoformat(),
                "by": step.by,
                "conflict": step.is_conflict,
                "facts": step.facts,
            }
            for step in view.steps
        ]
        data = {
            "reference": str(state.reference),
            "status": state.status,
            "flags": list(view.flags),
            "due_on": state.due_on.isoformat(),
            "days_left": view.days_left,
            "steps": steps,
        }
        left = "" if view.days_left is None else f", working days left: {view.days_left}"
        lines = [
            " ".join([str(state.reference), state.status, *view.flags]),
            f"due {state.due_on}{left}",
            *(f"{step.at:%Y-%m-%d %H:%M}  {step.kind}  {step.by or ''}" for step in view.steps),
        ]
        self.answer(data, lines)

    @staticmethod
    def remark(text: str) -> None:
        """Say something that is no error and no part of the answer."""
        if sys.stderr is not None:
            sys.stderr.write(f"{one_line(text)}\n")

    @contextmanager
    def office(self) -> Iterator[Office]:
        """Open the office of the data folder for one command."""
        office = Office.open(self.data, self.now, self.confirmed)
        try:
            yield office
        finally:
            office.close()

    @contextmanager
    def desk(
        self, meanwhile: Callable[[Office], None] | None = None
    ) -> Iterator[tuple[Office, User]]:
        """Open the office and sign in; PasswordGiven until the user has chosen a password.

        `meanwhile` gets ready what takes long while the password is checked; a refusal waits too.
        """
        with self.door(meanwhile) as (office, user):
            if office.accounts.has_given_password(user):
                raise PasswordGiven
            yield office, user

    @contextmanager
    def door(
        self, meanwhile: Callable[[Office], None] | None = None
    ) -> Iterator[tuple[Office, User]]:
        """Open the office and sign in, if only to choose a password."""
        with self.office() as office, ThreadPoolExecutor(1) as beside:
            name, password = login(), secret("CITIZEN_OFFICE_PASSWORD", "Password")
            begun = beside.submit(meanwhile, office) if meanwhile else None
            user = office.accounts.sign_in(name, password)
            if begun:
                begun.result()
            yield office, user


def tell_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say in one line where the program is at fault; a message may hold names, so none is told."""
    where = traceback.extract_tb(trace)[-1:] or [traceback.FrameSummary("?", 0, "?")]
    place = f"{Path(where[0].filename).name}:{where[0].lineno}"
    cause = type(error.__cause__).__name__ if error.__cause__ else "no other cause"
    text = f"a fault of the program: {kind.__name__} at {place} ({cause}); what was saved is safe."
    sys.stderr.write(f"citizen-office: {text}\n")


def write_out(lines: Iterable[str]) -> None:
    """Write lines to standard output; AnswerLost if it is closed, full, or read by nobody."""
    try:
        if sys.stdout is None:
            raise AnswerLost
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except OSError as error:
        sys.stdout = None  # else the interpreter complains once more at its end
        raise AnswerLost from error


def login() -> str:
    """Return the name of who works, from the environment or the terminal."""
    given = _given("CITIZEN_OFFICE_USER")
    return str(typer.prompt("User", err=True)) if given is None else given


def secret(variable: str, asked: str, *, is_new: bool = False) -> str:
    """Return a password from the environment or the terminal; a new one is asked for twice."""
    given = _given(variable)
    if given is not None:
        return given
    return str(typer.prompt(asked, hide_input=True, confirmation_prompt=is_new, err=True))


def new_password(variable: str) -> str:
    """Return a password that somebody chooses."""
    return secret(variable, "New password", is_new=True)


def _given(variable: str) -> str | None:
    """Return what the environment says; None if there is somebody to ask instead."""
    value = os.environ.get(variable)
    if value is None and not (sys.stdin and sys.stdin.isatty()):
        raise SignInNeeded(variable)
    return value


def read_bytes(path: str) -> bytes:
    """Return what a file holds, `-` being standard input; else NoSuchFile."""
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise NoSuchFile("file") from error


def read_file(path: str) -> str:
    """Return a text file in UTF-8, `-` being standard input; NoSuchFile or NotText otherwise."""
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotText("file") from error


def read_json(path: str) -> object:
    """Return what a JSON file holds; NotText, NotJson, or RepeatedKey that names the key."""
    text = read_file(path)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise NotJson("file") from error


def to_json(data: object) -> str:
    """Return data as one line of JSON, Arabic readable."""
    return json.dumps(data, ensure_ascii=False)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _value in pairs]
        raise RepeatedKey(next(name for name in names if names.count(name) > 1))
    return made


def _no_constant(name: str) -> None:
    raise ValueError(name)
