"""Service calls away from the GUI thread, and their answers back on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Flag, auto
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from citizen_office.errors import OfficeError

WATCH_MS = 2000
LONG_MS = 300  # shorter waits are not worth a flicker


class Touched(Flag):
    """Which kinds of record a write may have changed."""

    NOTHING = 0
    REQUESTS = auto()
    CATALOGUE = auto()
    OFFICE = auto()
    ALL = REQUESTS | CATALOGUE | OFFICE


class _Superseded(Exception):
    """The same was asked again before this began."""


@dataclass(eq=False)
class _Job:
    """One call under way."""

    owner: QWidget
    done: Callable[[Any], None]
    failed: Callable[[OfficeError], None] | None
    touches: Touched
    holds: bool
    name: str = ""
    focus: QWidget | None = None


class Tasks(QObject):
    """Runs reads beside each other, and writes one after the other.

    What goes to a thread is a bound service method and frozen data: no widget, row or session.

    Signals:
        changed: Records may look different; whoever shows such records reads them again.
        failed: A call ended in an OfficeError that its caller does not show itself.
        busy_changed: A write began while none was under way, or the last one ended.
    """

    changed = Signal(Touched)
    failed = Signal(OfficeError)
    busy_changed = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(max_workers=3, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="write")
        self._newest: dict[tuple[int, str], _Job] = {}
        self._writing: set[_Job] = set()
        self._under_way: set[_Job] = set()
        self._revision: Callable[[], int] | None = None
        self._seen: int | None = None
        self._closed = False
        self._finished.connect(self._deliver)
        self._timer = QTimer(self, interval=WATCH_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return bool(self._writing)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way, and every answer has been handed over."""
        return not self._under_way

    def read(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        owner: QWidget,
        name: str = "",
        failed: Callable[[OfficeError], None] | None = None,
    ) -> None:
        """Look something up for `owner` and hand the answer to `done`.

        Of several reads with one name only the last asked for is answered, so that fast typing
        never ends on an old search; those that have not begun are not made at all.
        """
        if self._closed:
            return  # a timer of a page that is about to go
        job = _Job(owner, done, failed, Touched.NOTHING, holds=False, name=name)
        if name:
            self._newest[id(owner), name] = job
        self._start(self._readers, call, job)

    def write(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        owner: QWidget,
        touches: Touched = Touched.NOTHING,
        failed: Callable[[OfficeError], None] | None = None,
        holds: bool = True,
    ) -> None:
        """Change something for `owner`, then say what was touched.

        Until then the owner is not heard again, so a double click registers once, and it is
        disabled if that takes long; unless the write does not `hold` the desk: a draft that is
        kept while somebody types.
        """
        if self._closed or (holds and self._is_held(owner)):
            return
        job = _Job(owner, done, failed, touches, holds)
        if holds:
            QTimer.singleShot(LONG_MS, owner, partial(self._disable, job))
        self._writing.add(job)
        if len(self._writing) == 1:
            self.busy_changed.emit(bool(self._writing))
        self._start(self._writer, call, job)

    def watch(self, revision: Callable[[], int] | None) -> None:
        """Ask for a revision now and then, and say when another program has changed it."""
        self._revision, self._seen = revision, None
        self._timer.start() if revision else self._timer.stop()

    def close(self) -> None:
        """Let writes finish; drop reads that have not begun, and answers that come later.

        Nothing that is asked for afterwards is begun: whoever closes has kept what was written.
        """
        self._closed = True
        self._timer.stop()
        self._readers.shutdown(cancel_futures=True)
        self._writer.shutdown()

    def _start(self, pool: ThreadPoolExecutor, call: Callable[[], Any], job: _Job) -> None:
        self._under_way.add(job)
        future = pool.submit(self._run, call, job)
        future.add_done_callback(lambda future: self._finished.emit(future, job))

    def _run(self, call: Callable[[], Any], job: _Job) -> Any:
        if self._is_superseded(job):
            raise _Superseded
        return call()

    def _is_superseded(self, job: _Job) -> bool:
        return bool(job.name) and self._newest.get((id(job.owner), job.name)) is not job

    @Slot(object, object)
    def _deliver(self, future: Future[Any], job: _Job) -> None:
        self._under_way.discard(job)
        if self._closed:
            return
        is_shown = shiboken6.isValid(job.owner)  # its page may be closed by now
        is_newest = not self._is_superseded(job)
        self._end(job, is_shown=is_shown, is_newest=is_newest)
        try:
            answer = future.result()
        except (CancelledError, _Superseded):
            return
        except OfficeError as error:
            if is_shown and job.failed is not None:
                job.failed(error)
            elif is_newest:
                self.failed.emit(error)
            return
        if is_shown and is_newest:
            job.done(answer)
        if job.touches:
            self.changed.emit(job.touches)

    def _is_held(self, owner: QWidget) -> bool:
        return any(job.holds and job.owner is owner for job in self._writing)

    def _disable(self, job: _Job) -> None:
        if job in self._writing:
            job.focus = job.owner.focusWidget()
            job.owner.setEnabled(False)

    def _end(self, job: _Job, *, is_shown: bool, is_newest: bool) -> None:
        if job.name and is_newest:  # or it would keep its page, long after it is closed
            del self._newest[id(job.owner), job.name]
        if job not in self._writing:
            return
        self._writing.discard(job)
        if not self._writing:
            self.busy_changed.emit(bool(self._writing))
        if is_shown and job.holds and not job.owner.isEnabled():
            job.owner.setEnabled(True)
            if job.focus is not None and shiboken6.isValid(job.focus):
                job.focus.setFocus()

    @Slot()
    def _look(self) -> None:
        app = QGuiApplication.instance()
        owner = self.parent()
        is_active = isinstance(app, QGuiApplication) and app.focusWindow() is not None
        if self._revision is None or not is_active or not isinstance(owner, QWidget):
            return
        self.read(
            self._revision, self._compare, owner=owner, name="revision", failed=self._look_later
        )

    def _look_later(self, _error: OfficeError) -> None:
        """Say nothing: it is asked again soon, and whoever works hears of it anyway."""

    @Slot(int)
    def _compare(self, revision: int) -> None:
        if self._seen is not None and revision != self._seen:
            self.changed.emit(Touched.ALL)
        self._seen = revision
