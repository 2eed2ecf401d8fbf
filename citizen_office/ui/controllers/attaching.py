"""Files on their way to a request: chosen, dropped or pasted, one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from citizen_office.domain.intake import ATTACHMENT_MB
from citizen_office.domain.references import Reference
from citizen_office.errors import FileTooLarge, NoSuchFile, OfficeError
from citizen_office.ui.controllers.saving import documents
from citizen_office.ui.language import named
from citizen_office.ui.messages import explain
from citizen_office.ui.pages.request import RequestPage
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched


@dataclass(frozen=True)
class Source:
    """A file to attach: to which request, its name, and how a worker gets its bytes."""

    reference: str
    name: str
    read: Callable[[], bytes]


class Attaching(QObject):
    """Attaches files in their order; each is whole in the record before the next is read."""

    def __init__(self, page: RequestPage, seat: Seat) -> None:
        super().__init__(page)
        self._page = page
        self._seat = seat
        self._waiting: deque[Source] = deque()
        self._done, self._total = 0, 0
        self._faults: list[str] = []
        self._folder = documents()
        page.files_given.connect(self.attach)
        page.attaching_stopped.connect(self._stop)

    def ask(self) -> None:
        """Let files be chosen."""
        kinds = self.tr("PDF files and pictures")
        dialog = QFileDialog(self._page, self.tr("Attach files"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{kinds} (*.pdf *.png *.jpg *.jpeg)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._attach_chosen)
        dialog.open()

    @Slot(list)
    def attach(self, given: Sequence[Path | QImage]) -> None:
        """Attach paths and pictures to the request that is shown."""
        is_idle = self._done == self._total
        if is_idle:
            self._done, self._total, self._faults = 0, 0, []
        for each in given:
            self._waiting.append(self._source(each))
            self._total += 1
        if is_idle:
            self._next()
        else:
            self._page.show_progress(self._done, self._total)

    def _source(self, given: Path | QImage) -> Source:
        reference = self._page.reference
        if isinstance(given, QImage):
            return Source(reference, self.tr("picture.png"), partial(as_png, given.copy()))
        return Source(reference, given.name, partial(read_file, given))

    @Slot(list)
    def _attach_chosen(self, paths: list[str]) -> None:
        self._folder = str(Path(paths[0]).parent)
        self.attach([Path(path) for path in paths])

    def _next(self) -> None:
        self._page.show_progress(self._done, self._total)
        if not self._waiting:
            self._tell()
            return
        source = self._waiting.popleft()
        self._seat.tasks.write(
            partial(self._keep, source),
            self._kept,
            owner=self._page,
            touches=Touched.REQUESTS,
            failed=partial(self._failed, source.name),
            holds=False,
        )

    def _keep(self, source: Source) -> None:
        reference = Reference.read(source.reference)
        body = source.read()
        self._seat.office.requests.attach(reference, source.name, body, self._seat.user)

    def _kept(self, _none: None) -> None:
        self._done += 1
        self._next()

    def _failed(self, name: str, error: OfficeError) -> None:
        self._faults.append(named(name, explain(error)))
        self._done += 1
        self._next()

    def _tell(self) -> None:
        attached = self._done - len(self._faults)
        if attached:
            self._seat.notices.say(self.tr("%n file(s) attached.", "", attached))
        if self._faults:
            self._seat.notices.warn("\n".join(self._faults))
        self._faults = []

    @Slot()
    def _stop(self) -> None:
        """Attach no further files; the one under way is finished."""
        self._total -= len(self._waiting)
        self._waiting.clear()


def read_file(path: Path) -> bytes:
    """Return the bytes of a file, for a worker; FileTooLarge before a large one is read."""
    try:
        if path.stat().st_size > ATTACHMENT_MB * 1_000_000:
            raise FileTooLarge("attachment", ATTACHMENT_MB)
        return path.read_bytes()
    except OSError as error:
        raise NoSuchFile("attachment") from error


def as_png(picture: QImage) -> bytes:
    """Return a picture as the bytes of a PNG, for a worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs know bytes only
    return bytes(buffer.data().data())
