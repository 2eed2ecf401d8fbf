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
from citizen_office.domain.choices import (
    ComplaintCause,
    Dispatch,
    ExtensionGround,
    Language,
    Paper,
    PaperSize,
)
from citizen_office.domain.handling import Consultation, Extension
from citizen_office.domain.intake import read_request
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint
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
WIDE = 900
OF_A_LIFE = (
    Paper.EXTENSION,
    Paper.CONSULTATION,
    Paper.COMPLAINT_RECEIPT,
    Paper.COMPLAINT_ANSWER,
    Paper.DELIVERY_SLIP,
    Paper.ENVELOPE,
    Paper.HISTORY,
)
NUMBER = "000/2026"
PARTIAL = {
    "outcome": "partial",
    "letter_number": NUMBER,
    "grounds": ["exempt"],
    "exceptions": ["personal_data"],
    "cost": 4250,
}
LIFE: dict[Language, dict[str, Any]] = {
    Language.ARABIC: {
        "name": "شركة النظافة الخيالية",
        "place": "شارع المثال، رقم 0، تطوان",
        "question": "العرض التقني الذي قدمتموه في إطار طلب العروض رقم 00/2025.",
        "reasons": "أساليب عمل خاصة بالشركة.",
        "reason": "يتعلق الطلب بوثائق ست سنوات موزعة على ثلاث مصالح.",
        "reply": {
            "text": "تجدون رفقته نسخة من دفتر التحملات وملاحقه، باستثناء الملحق رقم 2.",
            "withheld": "الملحق رقم 2: لائحة المستخدمين.",
            "reasons": "يتضمن الملحق رقم 2 أسماء المستخدمين وعناوينهم وأرقام بطائقهم، ولا يمكن"
            " فصلها عن باقي معطياته.",
            "enclosures": [{"name": "دفتر التحملات وملاحقه", "pages": 48}],
        },
        "complaint": "لم أتوصل بالملحق رقم 2.",
        "answer": "يتضمن الملحق رقم 2 معطيات ذات طابع شخصي لا يجوز تسليمها.",
    },
    Language.FRENCH: {
        "name": "Société Propreté Fictive",
        "place": "0, avenue de l’Exemple, Tétouan",
        "question": "L’offre technique que vous avez remise pour l’appel d’offres n° 00/2025.",
        "reasons": "Méthodes de travail propres à la société.",
        "reason": "La demande porte sur six années de dossiers répartis entre trois services.",
        "reply": {
            "text": "Vous trouverez ci-joint une copie du cahier des charges et de ses annexes, à"
            " l’exception de l’annexe n° 2.",
            "withheld": "Annexe n° 2 : liste du personnel.",
            "reasons": "L’annexe n° 2 porte les noms, adresses et numéros de carte d’identité du"
            " personnel, qui ne peuvent être séparés du reste.",
            "enclosures": [{"name": "Cahier des charges et annexes", "pages": 48}],
        },
        "complaint": "Je n’ai pas reçu l’annexe n° 2.",
        "answer": "L’annexe n° 2 porte des données personnelles qui ne peuvent être communiquées.",
    },
}
ADDRESS_IN_FRENCH = "0, rue de l’Exemple, Tétouan"
WITNESS_IN_FRENCH = {"name": "Zineb IFTIRADIA", "relation": "parente de la demanderesse"}
REPLY_IN_FRENCH = {
    "outcome": "full",
    "letter_number": NUMBER,
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
    officer, second = (office.accounts.sign_in(who, PASSWORD) for who in ("officer", "supervisor"))
    office.replies.draft(asked, read_reply(REPLY_IN_FRENCH), officer)
    office.replies.approve(asked, second)
    _draw("reply-fr", office.printing.paper(Paper.REPLY, asked, user))
    for language in Language:
        _draw_a_whole_life(office, officer, second, language)


def _draw_a_whole_life(office: Office, user: User, second: User, language: Language) -> None:
    """Draw the letters of a request that is prolonged, granted in part and complained of."""
    said = LIFE[language]
    asked = _registered(office, user, language)
    third = Consultation(
        said["name"],
        said["place"],
        said["question"],
        language=language,
        letter_number=NUMBER,
    )
    office.handling.consult(asked, third, user)
    office.handling.hear(asked, said["reasons"], user, consents=False)
    extension = Extension(ExtensionGround.LARGE, said["reason"], NUMBER)
    office.handling.extend(asked, extension, user)
    office.replies.draft(asked, read_reply(PARTIAL | said["reply"]), user)
    office.replies.approve(asked, second)
    office.replies.deliver(asked, Dispatch.HANDED_OVER, user)
    complaint = NewComplaint(ComplaintCause.INCOMPLETE, said["complaint"], language=language)
    office.remedies.complain(asked, complaint, user)
    answer = HeadAnswer(upheld=False, text=said["answer"], language=language, letter_number=NUMBER)
    office.remedies.answer(asked, answer, second)
    _draw(f"partial-{language}", office.printing.look(Paper.REPLY, asked))
    for paper in OF_A_LIFE:
        _draw(f"{paper}-{language}", office.printing.look(paper, asked))
    day = NOW.date()
    _draw(f"register-{language}", office.printing.register_list(day, day, language), WIDE)


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
