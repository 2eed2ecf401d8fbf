"""Section 5 of the form: the information asked for, and how it is wanted."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Container, Delivery, Medium
from citizen_office.domain.people import phone_number
from citizen_office.domain.words import is_blank
from citizen_office.pdf.blocks import Fields, Leaders, Space, Stack, Ticks
from citizen_office.pdf.filling import Filling
from citizen_office.pdf.text import Align, isolate

SHORT = 300  # characters of details that may stand beside their label
LINES_BY_HAND = 5
HANDWRITING = 6  # points of room above a dotted line


def information(filling: Filling) -> list[Flowable]:
    """Return what is asked for: subject, details, period, container, delivery and cost."""
    look, words = filling.look, filling.words
    request = filling.request
    subject = isolate(request.subject) if request else Leaders(look, LINES_BY_HAND, HANDWRITING)
    parts: list[Flowable] = [Fields(look, [(words["form.subject"], subject)])]
    if request and request.details:
        parts += _details(filling, request.details)
    parts.append(Fields(look, [(words["form.period"], _period(filling))]))
    parts += [Space(3), look.label(words["form.contained_in"], leads=True), _containers(filling)]
    parts += [
        Space(3),
        look.label(words["form.delivery"], leads=True),
        _delivery(filling),
        Space(2),
    ]
    parts.append(Fields(look, [(words["form.cost"], "")], share=0.36))
    return parts


def by_paragraph(text: str) -> list[str]:
    """Return the lines somebody wrote, each kept to its own direction; empty ones go."""
    return [isolate(line) for line in text.splitlines() if not is_blank(line)]


def _details(filling: Filling, details: str) -> list[Flowable]:
    look, label = filling.look, filling.words["form.details"]
    lines = by_paragraph(details)
    if len(details) <= SHORT:
        return [Fields(look, [(label, "\n".join(lines))])]
    heading = look.label(label, leads=True)
    text = [look.running(line, align=Align.JUSTIFY) for line in lines]
    return [Space(2), heading, *text, Space(4)]


def _period(filling: Filling) -> str:
    request, words = filling.request, filling.words
    start = words.day(request.period_from) if request else ""
    end = words.day(request.period_to) if request else ""
    return words.say("form.period_value", start=start, end=end)


def _containers(filling: Filling) -> Flowable:
    chosen = filling.request.contained_in if filling.request else ()
    choices = [(filling.words[f"container.{each}"], each in chosen) for each in Container]
    # The last is longer than the others: it has a line of its own.
    first, last = choices[:-1], choices[-1:]
    return Stack([Ticks(filling.look, first, columns=4), Ticks(filling.look, last)])


def _delivery(filling: Filling) -> Flowable:
    look, request = filling.look, filling.request
    way = request.delivery if request else None
    fax = phone_number(request.applicant.fax) if request and request.applicant.fax else ""

    def choice(each: Delivery) -> tuple[str, bool]:
        text = filling.words[f"delivery.{each}"]
        says = filling.words.say(f"delivery.{each}", fax=fax) if "{" in text else text
        return says, each is way

    first = [Delivery.CONSULTATION, Delivery.EMAIL, Delivery.MAIL]
    last = [Delivery.FAX, Delivery.OTHER]
    return Stack(
        [
            Ticks(look, [choice(each) for each in first]),
            Ticks(look, [choice(Delivery.ON_SITE), *_media(filling)], columns=3),
            Ticks(look, [choice(each) for each in last], columns=2),
        ]
    )


def _media(filling: Filling) -> list[tuple[str, bool]]:
    medium = filling.request.medium if filling.request else None
    shown = [Medium.PAPER, Medium.ELECTRONIC]
    shown += [Medium.OTHER] if medium is Medium.OTHER else []
    return [(filling.words[f"medium.{each}"], each is medium) for each in shown]
