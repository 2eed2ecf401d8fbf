"""The pages of a PDF; imported when the first one is shown, since QtPdf costs time and memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEvent, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from citizen_office.ui.widgets.middle import held_middle

LEAST, MOST = 0.2, 4.0  # a page of A4 four times as large takes 60 MB
_POINTS = 72  # an inch


class PdfView(QPdfView):
    """Shows the pages of a PDF from memory, one below the other, as wide as there is room.

    Signals:
        turned: Another page is in front now.
    """

    turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # WORKAROUND: as a child of its view it would still tell it of its end, and crash.
        self._document = QPdfDocument(parent)
        self._buffer = QBuffer(self._document)  # it has to outlive what reads from it
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pageNavigator().currentPageChanged.connect(self.turned)
        self._direct()

    def open(self, data: bytes) -> bool:
        """Show a PDF from its first page; say whether it could be read."""
        self.close_paper()
        self._buffer.setData(data)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.fit()
        self.verticalScrollBar().setValue(0)
        return self._document.error() == QPdfDocument.Error.None_ and self.pages() > 0

    def close_paper(self) -> None:
        """Forget the PDF."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(b"")

    def pages(self) -> int:
        """Return how many pages there are."""
        return self._document.pageCount()

    def page(self) -> int:
        """Return which page is in front, counted from 1."""
        return self.pageNavigator().currentPage() + 1

    def fit(self) -> None:
        """Make the pages as wide as there is room."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def zoom(self, factor: float) -> None:
        """Make the pages so many times as large as they are."""
        is_fitted = self.zoomMode() == QPdfView.ZoomMode.FitToWidth
        now = self._fitted() if is_fitted else self.zoomFactor()
        with held_middle(self):
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(max(min(now * factor, MOST), LEAST))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._direct()
        super().changeEvent(event)

    def _direct(self) -> None:
        # WORKAROUND: QPdfView counts from the left in every direction, its scroll bar does not.
        self.horizontalScrollBar().setInvertedAppearance(self.isRightToLeft())

    def _fitted(self) -> float:
        """Return the factor at which the widest page fills the room: Qt does not tell it."""
        margins = self.documentMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        sizes = [self._document.pagePointSize(page) for page in range(self.pages())]
        inches = max(size.width() for size in sizes) / _POINTS
        return room / (inches * self.logicalDpiX())
