"""What people get back from a paper: by copying, by searching, by a screen reader."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import dataclass

import pypdfium2

_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"))


@dataclass(frozen=True)
class Reading:
    """One paper as two readers see it: poppler (Linux desktops) and pdfium (Chrome, Edge)."""

    pages: int
    poppler: str
    pdfium: str

    def missing(self, *words: str) -> list[str]:
        """Return the words that either reader does not give back in logical order."""
        return [word for word in words if not (word in self.poppler and word in self.pdfium)]


def read_back(paper: bytes) -> Reading:
    """Read a PDF with both readers."""
    with pypdfium2.PdfDocument(paper) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return Reading(len(pages), _plain(_poppler(paper)), _plain("\n".join(pages)))


def last_page(paper: bytes) -> str:
    """Return what is read on the last page."""
    with pypdfium2.PdfDocument(paper) as document:
        return str(document[len(document) - 1].get_textpage().get_text_range())


def has_picture(paper: bytes) -> bool:
    """Say whether anything is drawn on the first page."""
    with pypdfium2.PdfDocument(paper) as document:
        return min(bytes(document[0].render(grayscale=True).buffer)) < 128


def fonts(paper: bytes) -> list[list[str]]:
    """Return the fonts as pdffonts lists them: embedded, subset, with a text map."""
    listed = _run(["pdffonts", "-"], paper).splitlines()[2:]
    return [line.split()[-5:-2] for line in listed]


def about(paper: bytes) -> dict[str, str]:
    """Return what the document says of itself."""
    lines = _run(["pdfinfo", "-"], paper).splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def _poppler(paper: bytes) -> str:
    return _run(["pdftotext", "-layout", "-", "-"], paper)


def _run(command: list[str], paper: bytes) -> str:
    return subprocess.run(command, input=paper, capture_output=True, check=True).stdout.decode()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.translate(_DIRECTIONS))
