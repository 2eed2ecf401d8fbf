"""Draws docs/papers anew: papers of the demonstration's office, on a day that stands still.

Usage: .venv/bin/python -m tools.pictures
"""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image, ImageOps

from citizen_office.demonstration import PASSWORD, SEED, demonstrate
from citizen_office.domain.choices import Language, Paper, PaperSize
from citizen_office.domain.intake import read_request
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import read_reply
from citizen_office.office import Office

PICTURES = Path(__file__).parents[1] / "docs" / "papers"
NOW = datetime(2026, 11, 23, 9, 35, tzinfo=UTC)
WIDTHS = {PaperSize.ROLL: 380}  # pixels a page; a roll is narrow
USUAL_WIDTH = 700
BORDER, EDGE = 1, "#b4b4b4"  # so that white paper is seen on a white page
COLOURS = 24
# The demonstration asks in Arabic; here the same person asks the same in French.
IN_FRENCH = {
    "language": "fr",
    "subject": "Cahier des charges de la gestion déléguée du service de propreté",
    "details": "Je demande une copie du cahier des charges en vigueur, avec ses annexes,"
    " et du dernier rapport annuel de suivi.",
}
ADDRESS_IN_FRENCH = "0, rue de l’Exemple, Tétouan"
WITNESS_IN_FRENCH = {"name": "Zineb IFTIRADIA", "relation": "parente de la demanderesse"}
REPLY_IN_FRENCH = {
    "outcome": "full",
    "letter_number": "000/2026",
    "text": "Vous trouverez ci-joint une copie du cahier des charges de la gestion déléguée du"
    " service de propreté avec ses annexes, ainsi que du dernier rapport annuel de suivi.\n\n"
    "Le Bureau du citoyen reste à votre disposition pour toute précision.",
    "enclosures": [
        "Cahier des charges de la gestion déléguée du service de propreté (48 pages)",
        "Rapport annuel 2025 sur l’exécution du contrat (22 pages)",
    ],
}


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
    office.replies.draft(asked, read_reply(REPLY_IN_FRENCH), user)
    office.replies.approve(asked, user)
    _draw("reply-fr", office.printing.paper(Paper.REPLY, asked, user))


def _registered(office: Office, user: User, language: Language) -> Reference:
    asked: dict[str, Any] = json.loads((SEED / "request.json").read_bytes())
    asked["token"] = None
    if language is Language.FRENCH:
        asked |= IN_FRENCH
        asked["applicant"]["address"] = ADDRESS_IN_FRENCH
        asked["assistance"]["witnesses"] = [WITNESS_IN_FRENCH]
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
