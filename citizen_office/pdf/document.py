"""A PDF that says what it is, and comes out the same each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from citizen_office.pdf.cleaning import clean

PROGRAM = "Citizen Office"

# Bytes, not ASCII 85: a quarter smaller and faster to write. reportlab reads this when a
# page is written, and knows it only for the whole process.
rl_config.useA85 = 0


class PaperCanvas(Canvas):
    """A canvas without dates, random numbers or fonts of its own.

    The same paper is the same bytes, so that papers can be compared.
    """

    def __init__(self, *args: Any, author: str, subject: str, title: str, **kwargs: Any) -> None:
        # 1.4 is the first version that knows a language and a title to display.
        kwargs |= {"invariant": 1, "pageCompression": 1, "pdfVersion": (1, 4)}
        super().__init__(*args, **kwargs)
        self._about = {"title": title, "author": author, "subject": subject}

    def save(self) -> None:
        """Write the document; what a template set meanwhile does not count."""
        about = {key: clean(value) for key, value in self._about.items()}
        self.setTitle(about["title"])
        self.setAuthor(about["author"])
        self.setSubject(about["subject"])
        self.setCreator(PROGRAM)
        self.setProducer(PROGRAM)
        self.setViewerPreference("DisplayDocTitle", "true")
        super().save()

    def _make_preamble(self) -> None:
        # reportlab's own would name Helvetica, which is not embedded, on every page.
        self._preamble = "1 0 0 1 0 0 cm"


def canvas_maker(
    *, title: str, language: str, author: str, subject: str
) -> Callable[..., PaperCanvas]:
    """Return what `BaseDocTemplate.build` takes as its `canvasmaker`."""

    def make(*args: Any, **kwargs: Any) -> PaperCanvas:
        about = {"title": title, "author": author, "subject": subject}
        return PaperCanvas(*args, **(kwargs | about | {"lang": clean(language)}))

    return make


def new_canvas(
    buffer: IO[bytes],
    pagesize: tuple[float, float],
    *,
    title: str,
    language: str,
    author: str,
    subject: str,
) -> PaperCanvas:
    """Return a canvas for one document; `language` is a tag such as ar-MA."""
    make = canvas_maker(title=title, language=language, author=author, subject=subject)
    return make(buffer, pagesize=pagesize)
