"""Sections 1 to 4 of the form: of whom it is asked, how urgently, and by whom."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import ApplicantKind, IdKind
from citizen_office.domain.intake import Applicant
from citizen_office.domain.people import phone_number
from citizen_office.pdf.blocks import Fields, Level, Ticks
from citizen_office.pdf.filling import Filling
from citizen_office.pdf.sheet import both_scripts
from citizen_office.pdf.text import isolate, ltr
from citizen_office.pdf.words import DOTS, PaperWords

LEVELS = ("central", "regional", "provincial", "local")
OWN_LEVEL = "local"  # a commune is a local authority


def institution(filling: Filling) -> list[Flowable]:
    """Return who is asked, where it sits, and at which level of the administration."""
    words, look = filling.words, filling.look
    address = words.own(filling.office.address)
    levels = [(words[f"form.{level}"], level == OWN_LEVEL) for level in LEVELS]
    rows: list[tuple[str, str | Flowable]] = [
        (words["form.addressed_to"], isolate(filling.institution) if filling.institution else ""),
        (words["form.seated_at"], isolate(address) if address else ""),
        (words["form.level"], Ticks(look, levels)),
    ]
    return [Fields(look, rows)]


def kind(filling: Filling) -> list[Flowable]:
    """Return ordinary or urgent, and why urgent."""
    words, look, request = filling.words, filling.look, filling.request
    ordinary = request is not None and not request.urgent
    urgent = request is not None and request.urgent
    parts: list[Flowable] = [
        Ticks(look, [(words["form.ordinary"], ordinary), (words["form.urgent"], urgent)])
    ]
    if request and request.urgent:
        reason = isolate(request.urgent_reason) if request.urgent_reason else ""
        parts.append(Fields(look, [(words["form.urgent_reason"], reason)]))
    return parts


def person(filling: Filling) -> list[Flowable]:
    """Return the personal data, what is short in two columns."""
    words, look = filling.words, filling.look
    who = filling.request.applicant if filling.request else None
    values = _personal(words, who) if who else {}

    def fields(name: str, share: float = 0.2) -> Fields:
        return Fields(look, [(words[f"form.{name}"], values.get(name, ""))], share)

    def pair(first: str, second: str) -> Level:
        halves = [fields(first, 0.4), fields(second, 0.38)]
        return Level(look, halves, [0.5, 0.5], weight=0, between=10)

    parts: list[Flowable] = [pair("first_name", "last_name"), fields("address", 0.196)]
    parts.append(pair("email", "phone"))
    return [*parts, fields("fax", 0.196)] if values.get("fax") else parts


def _personal(words: PaperWords, who: Applicant) -> dict[str, str]:
    return {
        "first_name": both_scripts(words, who.first_name, who.latin_first_name),
        "last_name": both_scripts(words, who.last_name, who.latin_last_name),
        "address": isolate(who.address),
        "email": ltr(who.email) if who.email else "",
        "phone": ltr(phone_number(who.phone)) if who.phone else "",
        "fax": ltr(phone_number(who.fax)) if who.fax else "",
    }


def applicant(filling: Filling) -> list[Flowable]:
    """Return the two kinds of requester, of which one applies."""
    who = filling.request.applicant if filling.request else None
    kinds = {"citizen": ApplicantKind.CITIZEN, "foreigner": ApplicantKind.FOREIGN_RESIDENT}
    choices = []
    for key, kind in kinds.items():
        number = _identity(filling.words, who) if who and who.kind is kind else DOTS
        text = f"{filling.words[f'form.{key}']}{filling.words['common.colon']} {number}"
        choices.append((text, who is not None and who.kind is kind))
    return [Ticks(filling.look, choices, columns=1)]


def _identity(words: PaperWords, who: Applicant) -> str:
    """Return the number, and the paper it stands on where the label does not say so."""
    number = ltr(who.id_number)
    return number if who.id_kind is IdKind.CNIE else f"{number} ({words[f'id_kind.{who.id_kind}']})"
