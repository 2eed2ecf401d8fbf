"""The rights a requester has under law 31-13, and the notice of law 09-08."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.deadlines import Terms
from citizen_office.pdf.blocks import Cells, Space
from citizen_office.pdf.filling import Filling
from citizen_office.pdf.look import style
from citizen_office.pdf.text import Align, Paragraph
from citizen_office.pdf.words import PaperWords

RIGHTS = (
    "reply",
    "extension",
    "urgent",
    "exceptions",
    "refusal",
    "head",
    "commission",
    "court",
    "reuse",
)


def periods(words: PaperWords, terms: Terms) -> dict[str, str]:
    """Return every period of the law in words, by the name that texts use for it."""
    found = {step.value.replace("-", "_"): term for step, term in terms.steps.items()}
    found |= {
        "urgent": terms.urgent,
        "extension": terms.extension,
        "urgent_extension": terms.urgent_extension,
    }
    return {name: words.term(term) for name, term in found.items()}


def within(words: PaperWords, terms: Terms, key: str) -> str:
    """Return a sentence with the periods it names."""
    return words.say(key, **periods(words, terms))


def guarantees(filling: Filling) -> list[Flowable]:
    """Return the rights one by one, numbered."""
    said = periods(filling.words, filling.terms)
    parts: list[Flowable] = []
    for number, right in enumerate(RIGHTS, start=1):
        text = filling.words.say(f"guarantees.{right}", **said)
        parts += [_numbered(filling, number, text), Space(1.5)]
    return parts[:-1]


def privacy(filling: Filling) -> Flowable:
    """Return the notice that law 09-08 (art. 5) wants wherever data are collected."""
    words, office = filling.words, filling.office
    text = words.say(
        "form.privacy",
        institution=filling.institution,
        purpose=words.own(office.purpose),
        number=office.cndp_number,
        recipients=words.own(office.recipients),
        contact=words.own(office.contact),
    )
    look = filling.look
    return Paragraph(text, style(look, look.small, align=Align.JUSTIFY))


def _numbered(filling: Filling, number: int, text: str) -> Flowable:
    look = filling.look
    body = Paragraph(text, style(look, look.small, align=Align.JUSTIFY))
    return Cells(look, [look.note(f"{number}."), body], [0.03, 0.97], weight=0)
