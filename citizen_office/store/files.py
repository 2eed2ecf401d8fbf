"""Files beside the database: read or written whole, never half."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO

from filelock import BaseFileLock, Timeout

from citizen_office.errors import Busy, CannotWrite, DiskFull, ReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT}
_CLOSED = {errno.EROFS, errno.EACCES, errno.EPERM}


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file at once: a reader finds all of it or what was before.

    Raises DiskFull, ReadOnly or CannotWrite; the file is then as it was before.
    """
    with placing(path) as put:
        put(data)


def _sync_folder(folder: Path) -> None:
    """Make the new name of a file durable; Windows does so by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def try_writing(path: Path) -> None:
    """Raise what writing this file would raise, before anything that cannot be taken back."""
    with placing(path):
        pass


@contextmanager
def placing(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Give a function that writes a file durably beside its place; the end moves it there.

    On an error nothing is left and what was there stays. Only a plain file is replaced.
    """
    with writing_to(str(path)):
        if path.exists() and not path.is_file():
            raise CannotWrite(str(path))
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    place = Path(made)
    try:
        with os.fdopen(handle, "wb") as file:
            yield partial(_write_durably, str(path), file)
            is_written = file.tell() > 0
        if is_written:
            with writing_to(str(path)):
                place.replace(path)
                _sync_folder(path.parent)
    finally:
        place.unlink(missing_ok=True)


def _write_durably(name: str, file: BinaryIO, data: bytes) -> None:
    with writing_to(name):
        file.seek(0)  # whoever writes again means the later one
        file.truncate()
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def holding(lock: BaseFileLock, file: str) -> Iterator[None]:
    """Hold a lock while a file is read and written; Busy if another program has it for too long."""
    with writing_to(file):
        try:
            lock.acquire()
        except Timeout as error:
            raise Busy(round(lock.timeout)) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def writing_to(file: str) -> Iterator[None]:
    """Say failures of the disk in our own words, naming the file."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(file) from error
        if error.errno in _CLOSED:
            raise ReadOnly(file) from error
        raise CannotWrite(file) from error
