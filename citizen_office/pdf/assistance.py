"""The help given with a request (law 31-13, art. 12), in the one wording all papers use."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Mark
from citizen_office.domain.intake import Witness
from citizen_office.domain.papers import Sheet
from citizen_office.pdf.blocks import Cells, Space
from citizen_office.pdf.filling import Filling
from citizen_office.pdf.look import MM
from citizen_office.pdf.text import isolate, ltr
from citizen_office.pdf.words import PaperWords

COLUMNS = ("name", "id", "relation", "signature")
SHARES = (0.32, 0.22, 0.22, 0.24)


def help_lines(words: PaperWords, sheet: Sheet) -> list[str]:
    """Return the sentences on help, reading back and marking; none when there was no help."""
    given = sheet.request.assistance
    lines: list[str] = []
    if given.kinds:
        kinds = words.listed(words[f"help.{kind}"] for kind in given.kinds)
        lines.append(words.say("assistance.kinds", kinds=kinds))
    if given.read_back_confirmed:
        lines.append(_read_back(words, sheet))
    if given.mark in (Mark.THUMBPRINT, Mark.NONE):
        lines.append(_mark(words, given.mark, given.mark_reason))
    return lines


def witness_line(words: PaperWords, sheet: Sheet) -> list[str]:
    """Return one sentence that names the witnesses, if there were any."""
    found = [_witness(words, each) for each in sheet.request.assistance.witnesses]
    return [words.say("assistance.witnesses", witnesses=words.listed(found))] if found else []


def witness_table(filling: Filling) -> list[Flowable]:
    """Return a row for each witness, with room to sign; nothing when there were none."""
    given = filling.request.assistance.witnesses if filling.request else ()
    if not given:
        return []
    words, look = filling.words, filling.look
    head = [look.label(words[f"assistance.witness_{column}"]) for column in COLUMNS]
    rows: list[Flowable] = [Space(3), Cells(look, head, SHARES)]
    for each in given:
        number = ltr(each.id_number) if each.id_number else ""
        values = (isolate(each.name), number, isolate(each.relation or ""))
        cells = [*map(look.running, values), Space(7 * MM)]
        rows.append(Cells(look, cells, SHARES))
    return rows


def _read_back(words: PaperWords, sheet: Sheet) -> str:
    spoken = sheet.request.assistance.read_back_in
    language = words[f"spoken.{spoken}"] if spoken else words.say("spoken.unset", dots="")
    return words.say(
        "assistance.read_back",
        language=language,
        date=words.day(sheet.registered_at.date()),
        time=words.time(sheet.registered_at),
    )


def _mark(words: PaperWords, mark: Mark, reason: str | None) -> str:
    key = "assistance.thumbprint" if mark is Mark.THUMBPRINT else "assistance.unsigned"
    return words.say(f"{key}_because", reason=reason) if reason else words[key]


def _witness(words: PaperWords, witness: Witness) -> str:
    number = witness.id_number
    notes = [witness.relation] if witness.relation else []
    notes += [words.say("assistance.witness_number", number=number)] if number else []
    if not notes:
        return witness.name
    return words.say("common.with_note", text=witness.name, note=words.listed(notes))
