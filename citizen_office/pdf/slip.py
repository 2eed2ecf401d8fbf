"""The slip at the foot of the form that the institution fills in: the model of the receipt."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from citizen_office.pdf.blocks import Cells, Fields, Rule, Space, Stack
from citizen_office.pdf.filling import Filling
from citizen_office.pdf.sheet import is_acknowledged, name_on_file, signing_room
from citizen_office.pdf.text import Align, isolate
from citizen_office.pdf.words import apart

BESIDE = 4  # from this row on, the fields stand beside the room for the stamp


def slip(filling: Filling) -> Flowable:
    """Return the slip under the line where it is cut off."""
    look, words = filling.look, filling.words
    rows: list[tuple[str, str]] = [
        (words[f"slip.{key}"], value) for key, value in slip_rows(filling).items()
    ]
    above, beside = rows[:BESIDE], rows[BESIDE:]
    signature = signing_room(look, words["slip.signature"])
    return Stack(
        [
            Rule(look, dashed=True),
            Space(3),
            look.note(words["slip.title"], align=Align.CENTRE),
            look.head(receipt_title(filling), look.size + 2.5),
            Fields(look, above, 0.36),
            Space(3),
            Cells(look, [_signed_at(filling, beside), signature], [0.56, 0.44]),
        ]
    )


def receipt_title(filling: Filling) -> str:
    """Return what the law calls the answer to this way of applying (art. 14)."""
    words, request = filling.words, filling.request
    if request is None:
        return f"{words['slip.receipt']} / {words['slip.acknowledgement']}"
    return words["slip.acknowledgement" if is_acknowledged(request.channel) else "slip.receipt"]


def slip_rows(filling: Filling) -> dict[str, str]:
    """Return the model's fields by their names; what is not known is empty."""
    words, sheet, office = filling.words, filling.sheet, filling.office
    values = {
        "number": str(sheet.reference) if sheet else "",
        "institution": filling.institution,
        "applicant": name_on_file(words, sheet.request.applicant) if sheet else "",
        "subject": sheet.request.subject if sheet else "",
        "cost": "",
        "designated": words.own(office.designated_person),
    }
    return {key: apart(value) if value else "" for key, value in values.items()}


def _signed_at(filling: Filling, rows: list[tuple[str, str]]) -> Flowable:
    words, look, sheet = filling.words, filling.look, filling.sheet
    city = words.own(filling.office.city)
    day = words.day(sheet.received_on) if sheet else ""
    place_and_day = [(words["slip.place"], city), (words["slip.dated"], day)]
    shown = [(label, isolate(value) if value else "") for label, value in place_and_day]
    return Fields(look, [*rows, *shown], 0.52)
