"""Files beside the database: read or written whole, never half."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citizen_office.errors import CannotWrite, DiskFull, ReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT}
_CLOSED = {errno.EROFS, errno.EACCES, errno.EPERM}


def write_whole(path: Path, data: bytes, *, is_lasting: bool = True) -> None:
    """Put `data` in the place of a file at once: a reader finds all of it or what was before.

    Raises DiskFull, ReadOnly or CannotWrite; the file is then as it was before. Without
    `is_lasting` a power cut may bring the earlier file back.
    """
    with writing_to(path.name):
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(made).replace(path)
            if is_lasting:
                _sync_folder(path.parent)
        except BaseException:
            Path(made).unlink(missing_ok=True)
            raise


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
    with writing_to(str(path)):
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        os.close(handle)
        Path(made).unlink()
        if path.is_dir():
            raise CannotWrite(str(path))


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
