"""A paper into a file, only because somebody asked for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from citizen_office.errors import CannotWrite, DiskFull


def documents() -> str:
    """Return the folder where people look for papers first; the home folder where it lacks."""
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DocumentsLocation)
    home = QStandardPaths.writableLocation(places.HomeLocation)
    return folder if Path(folder).is_dir() else home


def ask_where(parent: QWidget, name: str, go_on: Callable[[str], None]) -> None:
    """Ask for the place of a file that is called `name` unless told otherwise, then go on."""
    title = QCoreApplication.translate("saving", "Save as")
    dialog = QFileDialog(parent, title, documents())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.selectFile(name)
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
