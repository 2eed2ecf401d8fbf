"""A paper into a file, only because somebody asked for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from citizen_office.errors import CannotWrite, DiskFull


def ask_where(parent: QWidget, name: str, go_on: Callable[[str], None]) -> None:
    """Ask for the place of a file that is called `name` unless told otherwise, then go on."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    place = Path(QStandardPaths.writableLocation(documents)) / name
    title = QCoreApplication.translate("saving", "Save as")
    dialog = QFileDialog(parent, title, str(place))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.selectFile(str(place))
    dialog.fileSelected.connect(go_on)
    dialog.open()


def save(path: str, body: bytes) -> None:
    """Write a file whole or not at all; for a worker. Raises DiskFull or CannotWrite."""
    file = QSaveFile(path)
    is_written = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(body) == len(body)
        and file.commit()
    )
    if is_written:
        return
    is_full = file.error() is QSaveFile.FileError.ResourceError
    raise (DiskFull if is_full else CannotWrite)(path)
