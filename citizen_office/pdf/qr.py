"""The reference as a QR code, so that a desk can read it back from the paper."""

from __future__ import annotations

from functools import lru_cache

from reportlab.graphics.barcode.qr import QrCodeWidget

from citizen_office.pdf.blocks import Block
from citizen_office.pdf.look import Look

QUIET = 4  # modules of white round the code, as the standard wants


class QrCode(Block):
    """A square code in the middle of its place, black on white."""

    def __init__(self, look: Look, text: str, side: float) -> None:
        super().__init__(look)
        self.text = text
        self.side = side

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 – reportlab's
        """Take the whole width."""
        self.width, self.height = availWidth, self.side
        return self.width, self.height

    def draw(self) -> None:
        """Draw each row of dark modules as few rectangles, all in one path."""
        count, runs = _dark_runs(self.text)
        module = self.side / (count + 2 * QUIET)
        left = (self.width - self.side) / 2 + QUIET * module
        top = self.side - QUIET * module
        path = self.canv.beginPath()
        for row, start, length in runs:
            path.rect(left + start * module, top - (row + 1) * module, length * module, module)
        self.canv.setFillGray(0)
        self.canv.drawPath(path, stroke=0, fill=1)


@lru_cache(64)
def _dark_runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the number of modules in a row, and each dark run: row, start, length."""
    code = QrCodeWidget(text, barLevel="M").qr  # type: ignore[attr-defined]  # not in its stubs
    code.make()
    count = code.getModuleCount()
    runs = []
    for row in range(count):
        start = 0
        while start < count:
            length = 0
            while start + length < count and code.isDark(row, start + length):
                length += 1
            if length:
                runs.append((row, start, length))
            start += length + 1
    return count, tuple(runs)
