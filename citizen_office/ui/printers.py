"""Sends a paper from memory to a printer; none is ever written to a plain file.

Where CUPS is, its own commands are asked, and get the paper by standard input. Qt's way to CUPS
writes temporary files: it serves only where there is no CUPS. Every function here may take
seconds and may be called from any thread.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from citizen_office.errors import NoPrinter, NoUsualPrinter, PrinterFailed

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF, QSizeF
    from PySide6.QtPrintSupport import QPrinter

JOB = "citizen-office"  # what everybody sees in the queue: never whose paper it is
PATIENCE = 30.0  # seconds until the system has taken a paper
DOTS, POINTS = 300, 72  # an inch, on paper and in a PDF
_USUAL = "system default destination: "
_OUT_OF_PAPER = {"media-empty", "media-empty-error", "media-needed", "media-needed-error"}


def printers() -> list[str]:
    """Return the names of the printers that this computer knows."""
    if _has_cups():
        answer = _run("lpstat", "-e")
        return answer.stdout.split() if answer else []
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - the window starts without

    return QPrinterInfo.availablePrinterNames()


def usual() -> str | None:
    """Return the printer that this computer uses unless told otherwise, if it has one."""
    if _has_cups():
        answer = _run("lpstat", "-d")
        is_named = answer is not None and answer.stdout.startswith(_USUAL)
        return answer.stdout.removeprefix(_USUAL).strip() if answer and is_named else None
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - the window starts without

    return QPrinterInfo.defaultPrinterName() or None


def send(paper: bytes, printer: str | None, copies: int = 1) -> None:
    """Hand a paper to a printer, or to the usual one; it is in the queue when this returns.

    A printer that is known to stand still is refused before. Raises NoPrinter, NoUsualPrinter or
    PrinterFailed.
    """
    name = printer or usual()
    if name is None:
        raise NoUsualPrinter
    if _has_cups():
        _refuse_unready(name)
        _hand_over(paper, name, copies)
    else:
        _draw_on(paper, name, copies)


def draw(paper: bytes, printer: QPrinter) -> bool:
    """Draw every page in its own size; say whether the printer took them all.

    Qt allows painting on a printer from any thread, as long as one thread makes, uses and drops
    both printer and painter; QPdfDocument.render is guarded by Qt itself.
    """
    from PySide6.QtCore import QBuffer  # noqa: PLC0415 - as the next line
    from PySide6.QtGui import QPageSize, QPainter  # noqa: PLC0415 - nobody without CUPS: unused
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - the window starts without

    buffer = QBuffer()
    buffer.setData(paper)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    printer.setFullPage(True)
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
        is_taken = printer.newPage() if page else painter.begin(printer)
        if not is_taken:
            return False
        image = document.render(page, (size * DOTS / POINTS).toSize())
        painter.drawImage(_place(size, printer), image)
    document.close()
    return painter.isActive() and painter.end()


def _place(size: QSizeF, printer: QPrinter) -> QRectF:
    """Return where a page goes: in its own size, or smaller if the paper is."""
    from PySide6.QtCore import QPointF, QRectF, Qt  # noqa: PLC0415 - as in draw

    whole = size * printer.resolution() / POINTS
    paper = printer.paperRect(printer.Unit.DevicePixel).size()
    if whole.width() > paper.width() + 1 or whole.height() > paper.height() + 1:
        whole = whole.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(QPointF(0, 0), whole)


def _draw_on(paper: bytes, name: str, copies: int) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - as above

    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise NoPrinter(name)
    if info.state() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        raise PrinterFailed(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    printer.setCopyCount(copies)
    if not draw(paper, printer):
        raise PrinterFailed(name)


def _has_cups() -> bool:
    return bool(shutil.which("lp") and shutil.which("lpstat"))


def _refuse_unready(name: str) -> None:
    """Raise if CUPS says that the printer stands still.

    Without a job CUPS does not ask a printer whether it has paper again. So an alert counts only
    while a job waits for that paper: else paper put in meanwhile would never be noticed.
    """
    answer = _run("lpstat", "-l", "-p", name)
    if answer is None:
        raise PrinterFailed(name)
    if answer.returncode:
        raise NoPrinter(name)
    state, *details = answer.stdout.splitlines() or [""]
    alerts = {word for line in details if "Alerts:" in line for word in line.split()}
    is_stopped = " disabled since " in state or " is holding new jobs" in state
    if is_stopped or (" now printing " in state and alerts & _OUT_OF_PAPER):
        raise PrinterFailed(name)


def _hand_over(paper: bytes, name: str, copies: int) -> None:
    answer = _run("lp", "-d", name, "-n", str(copies), "-t", JOB, "-", given=paper)
    if answer is None:
        raise PrinterFailed(name)
    if answer.returncode:
        raise NoPrinter(name) if "does not exist" in answer.stderr else PrinterFailed(name)


def _run(*command: str, given: bytes | None = None) -> subprocess.CompletedProcess[str] | None:
    """Return what a command of CUPS answers, in English; None if it does not in time."""
    try:
        answer = subprocess.run(
            command,
            input=given,
            capture_output=True,
            timeout=PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return subprocess.CompletedProcess(
        command,
        answer.returncode,
        answer.stdout.decode(errors="replace"),
        answer.stderr.decode(errors="replace"),
    )
