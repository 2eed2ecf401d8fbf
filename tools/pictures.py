"""Draws docs/papers anew: papers of the demonstration's office, on a day that stands still.

Usage: .venv/bin/python -m tools.pictures
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

from citizen_office.demonstration import PASSWORD, demonstrate
from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.choices import (
    ComplaintCause,
    Dispatch,
    ExtensionGround,
    Language,
    Paper,
    PaperSize,
)
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.handling import Consultation, Extension
from citizen_office.domain.intake import read_request
from citizen_office.domain.people import User
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint
from citizen_office.domain.replies import read_reply
from citizen_office.office import Office
from citizen_office.store.letters import invented

PICTURES = Path(__file__).parents[1] / "docs" / "papers"
NOW = datetime(2026, 11, 23, 9, 35, tzinfo=UTC)
WIDTHS = {PaperSize.ROLL: 380}  # pixels a page; a roll is narrow
USUAL_WIDTH = 700
BORDER, EDGE = 1, "#b4b4b4"  # so that white paper is seen on a white page
COLOURS = 24
WIDE = 900
PUBLISHED = NewPublication(
    kind=PublicationKind.DOCUMENT,
    title_ar="ميزانية سنة افتراضية",
    title_fr="Budget d’une année fictive",
    place="https://example.org/budget",
    published_on=date(2025, 12, 31),
    art10=Art10Class.LOCAL_BUDGETS,
)
OF_A_LIFE = (
    Paper.EXTENSION,
    Paper.CONSULTATION,
    Paper.COMPLAINT_RECEIPT,
    Paper.COMPLAINT_ANSWER,
    Paper.DELIVERY_SLIP,
    Paper.ENVELOPE,
    Paper.HISTORY,
)


def main() -> None:
    """Draw every picture and name it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "office"
        shown = demonstrate(folder, Path(scratch), lambda: NOW)
        for name, path in shown.papers.items():
            _draw(f"{name}-ar", path.read_bytes())
        office = Office.open(folder, lambda: NOW)
        try:
            user = office.accounts.sign_in("clerk", PASSWORD)
            _draw_others(office, user)
        finally:
            office.close()


def _draw_others(office: Office, user: User) -> None:
    """Draw what the demonstration does not print; each paper is the first of its request."""
    for size in (PaperSize.ROLL, PaperSize.LARGE):
        for language in Language:
            asked = _registered(office, user, language)
            receipt = office.printing.paper(Paper.RECEIPT, asked, user, size=size)
            _draw(f"receipt-{size}-{language}", receipt, WIDTHS.get(size, USUAL_WIDTH))
    asked = _registered(office, user, Language.FRENCH)
    for paper in (Paper.FORM, Paper.RECEIPT):
        _draw(f"{paper}-fr", office.printing.paper(paper, asked, user))
    officer, second = (office.accounts.sign_in(who, PASSWORD) for who in ("officer", "supervisor"))
    office.replies.draft(asked, read_reply(invented(Language.FRENCH)["full"]), officer)
    office.replies.approve(asked, second)
    _draw("reply-fr", office.printing.paper(Paper.REPLY, asked, user))
    published = office.publications.add(PUBLISHED, office.accounts.sign_in("admin", PASSWORD))
    for language in Language:
        _draw_a_whole_life(office, officer, second, language)
        for name, record in (("proposal", CatalogueId("W1-36")), ("document", published.id)):
            _draw(f"{name}-{language}", office.printing.record_sheet(record, language))


def _draw_a_whole_life(office: Office, user: User, second: User, language: Language) -> None:
    """Draw the letters of a request that is prolonged, granted in part and complained of."""
    said = invented(language)
    asked = _registered(office, user, language)
    third = Consultation(**said["consultation"], language=language)
    office.handling.consult(asked, third, user)
    office.handling.hear(asked, said["consultation_answer"], user, consents=False)
    extension = Extension(ExtensionGround.LARGE, **said["extension"])
    office.handling.extend(asked, extension, user)
    office.replies.draft(asked, read_reply(said["partial"]), user)
    office.replies.approve(asked, second)
    office.replies.deliver(asked, Dispatch.HANDED_OVER, user)
    complaint = NewComplaint(ComplaintCause.INCOMPLETE, said["complaint"], language=language)
    office.remedies.complain(asked, complaint, user)
    answer = HeadAnswer(upheld=False, language=language, **said["complaint_answer"])
    office.remedies.answer(asked, answer, second)
    _draw(f"partial-{language}", office.printing.look(Paper.REPLY, asked))
    for paper in OF_A_LIFE:
        _draw(f"{paper}-{language}", office.printing.look(paper, asked))
    day = NOW.date()
    _draw(f"register-{language}", office.printing.register_list(day, day, language), WIDE)


def _registered(office: Office, user: User, language: Language) -> Reference:
    asked = invented(language)["asked"] | {"token": None}
    return office.requests.register(read_request(asked, NOW.date()), user).reference


def _draw(name: str, paper: bytes, width: int = USUAL_WIDTH) -> None:
    """Keep all pages of a paper as one picture, from where its reading begins."""
    with pypdfium2.PdfDocument(paper) as document:
        pages = [_page(page, width) for page in document]
    if name.endswith("-ar"):
        pages.reverse()  # the first page stands where Arabic begins
    sheet = Image.new("RGB", (sum(page.width for page in pages), pages[0].height))
    left = 0
    for page in pages:
        sheet.paste(page, (left, 0))
        left += page.width
    buffer = BytesIO()
    sheet.quantize(COLOURS, dither=Image.Dither.NONE).save(buffer, "PNG", optimize=True)
    path = PICTURES / f"{name}.png"
    path.write_bytes(buffer.getvalue())
    sys.stdout.write(f"{path.relative_to(PICTURES.parents[1])}  {path.stat().st_size // 1000} kB\n")


def _page(page: pypdfium2.PdfPage, width: int) -> Image.Image:
    drawn = page.render(scale=(width - 2 * BORDER) / page.get_width()).to_pil().convert("RGB")
    return ImageOps.expand(drawn, BORDER, EDGE)


if __name__ == "__main__":
    main()
