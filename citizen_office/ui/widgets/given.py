"""What somebody dropped on a page, or copied elsewhere to paste it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


def given_in(data: QMimeData) -> list[Path | QImage]:
    """Return the files that were dropped or copied, or else the picture."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return list(paths)
    picture = data.imageData() if data.hasImage() else None
    return [picture] if isinstance(picture, QImage) and not picture.isNull() else []
