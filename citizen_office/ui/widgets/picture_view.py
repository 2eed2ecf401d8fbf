"""A photograph or a scan that somebody attached."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStyle, QWidget

from citizen_office.ui.widgets.middle import held_middle

FORMATS = {b"png", b"jpeg"}  # what may be attached; other readers of Qt get nothing to read
LEAST, MOST = 0.05, 4.0
DRAWN = 40_000_000  # pixels at most, 160 MB


class PictureView(QScrollArea):
    """Shows a picture from memory, upright, no wider than there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self._factor = 1.0
        self._is_fitted = True
        self.picture_label = QLabel()
        self.setWidget(self.picture_label)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open(self, data: bytes) -> bool:
        """Show a PNG or JPEG from its top; say whether it could be read."""
        self.close_paper()
        buffer = QBuffer()
        buffer.setData(data)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)  # cameras note how they were held
        if reader.format().data() in FORMATS:
            self._picture = reader.read()
        self.fit()
        self.verticalScrollBar().setValue(0)
        return not self._picture.isNull()

    def close_paper(self) -> None:
        """Forget the picture."""
        self._picture = QImage()
        self.picture_label.clear()

    def pages(self) -> int:
        """Return 0: a picture has no pages."""
        return 0

    def page(self) -> int:
        """Return 0: a picture has no pages."""
        return 0

    def fit(self) -> None:
        """Make the picture as wide as there is room, but not larger than it is."""
        self._is_fitted = True
        self._draw()

    def zoom(self, factor: float) -> None:
        """Make the picture so many times as large as it is shown."""
        self._is_fitted = False
        self._factor *= factor
        with held_middle(self):
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self._draw()

    def _draw(self) -> None:
        if self._picture.isNull():
            return
        pixels = self._picture.width() * self._picture.height()
        most = min(MOST, sqrt(DRAWN / pixels))
        wished = self._fitted() if self._is_fitted else self._factor
        self._factor = max(min(wished, most), min(LEAST, most))
        scale = self.devicePixelRatioF()
        width = max(round(self._picture.width() * self._factor * scale), 1)
        if self.picture_label.pixmap().width() == width:
            return
        drawn = self._picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(scale)
        self.picture_label.setPixmap(QPixmap.fromImage(drawn))
        self.picture_label.adjustSize()

    def _fitted(self) -> float:
        """Return the factor for the width there is beside a scroll bar, whether it shows or not.

        Otherwise a picture that just fits would call for the bar and send it away for ever.
        """
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return min((self.width() - bar - 2 * self.frameWidth()) / self._picture.width(), 1.0)
