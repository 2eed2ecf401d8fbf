"""What papers have in common: letterhead, boxes, names, and the marks of copies and drafts."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache

from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Channel, Language
from citizen_office.domain.intake import Applicant
from citizen_office.domain.papers import OfficeData, Sheet
from citizen_office.domain.people import phone_number
from citizen_office.pdf.blocks import Block, Cells, Space, Stack
from citizen_office.pdf.look import STAMP, Look, style
from citizen_office.pdf.text import Align, Paragraph, isolate, ltr
from citizen_office.pdf.words import DOTS, NBSP, PaperWords

SEPARATOR = "  ·  "
HEAD_SHARES = (0.45, 0.13, 0.42)  # the authority, the logo, and a name in large letters


class Picture(Block):
    """The office's logo, in the middle of its place; nothing where there is none."""

    def __init__(self, look: Look, data: bytes | None, height: float) -> None:
        super().__init__(look)
        self.image = _picture(data) if data else None
        self.height = height if self.image else 0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 – reportlab's
        """Take the whole width."""
        self.width = availWidth
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture in its own proportions."""
        if self.image:
            self.canv.drawImage(
                self.image, 0, 0, self.width, self.height, mask="auto", preserveAspectRatio=True
            )


class Tag(Block):
    """A word in a frame: a copy, a corrected request, a draft."""

    def __init__(self, look: Look, text: str, size: float) -> None:
        super().__init__(look)
        self.text = Paragraph(text, style(look, size, bold=True, align=Align.CENTRE))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 – reportlab's
        """Take the height of the words and some air."""
        self.width = availWidth
        self.height = self.text.wrap(availWidth - 8, availHeight)[1] + 6
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words in their frame."""
        self.canv.setLineWidth(1.2)
        self.canv.setStrokeGray(0)
        self.canv.roundRect(0, 0, self.width, self.height, 2.5)
        self.text.drawOn(self.canv, 4, 2)


@lru_cache(4)
def _picture(data: bytes) -> ImageReader | None:
    try:
        picture = ImageReader(io.BytesIO(data))
        # A picture cut short shows only when it is decoded.
        picture.getRGBData()  # type: ignore[no-untyped-call]  # its stub has no types
    except (OSError, SyntaxError, ValueError):
        return None  # a broken logo must not keep a receipt from being printed
    return picture


def letterhead(
    words: PaperWords,
    office: OfficeData,
    look: Look,
    beside: Sequence[Flowable],
    shares: Sequence[float] = (0.45, 0.2, 0.35),
) -> Flowable:
    """Return the head of a paper: the authority, the logo, and what stands beside them."""
    lines = [words.own(line) for line in office.letterhead] or [words.own(office.institution)]
    lines.append(words.own(office.service))
    authority = Stack([look.head(line or DOTS, look.size) for line in lines])
    logo = Picture(look, office.logo, look.size * 6)
    return Cells(look, [authority, logo, Stack(beside)], shares, weight=0)


def tags(look: Look, texts: Sequence[str]) -> list[Flowable]:
    """Return framed words, each a little apart from what precedes it."""
    return [part for text in texts for part in (Space(3), Tag(look, text, look.size))]


def box(look: Look, title: str, *parts: Flowable) -> Flowable:
    """Return what is to be seen from across a desk."""
    return Cells(look, [Stack([look.head(title, look.size + 1), *parts])], [1], weight=1.3)


def signing_room(look: Look, label: str) -> Flowable:
    """Return room to sign and to stamp."""
    return Stack([look.label(label), Space(STAMP)])


def in_a_row(*said: str) -> str:
    """Return what is said side by side; what is empty is left out."""
    return SEPARATOR.join(filter(None, said))


def short_head(words: PaperWords, office: OfficeData, look: Look) -> list[Flowable]:
    """Return the head of narrow or large paper: institution and service alone."""
    lines = (words.own(office.institution), words.own(office.service))
    return [look.head(line or DOTS, look.size) for line in lines]


def office_lines(words: PaperWords, office: OfficeData) -> tuple[str, ...]:
    """Return how to find the office: what every letter says at its foot."""
    reach = [(words.own(office.address) and isolate(words.own(office.address))) or DOTS]
    reach += [words.say("common.phone", phone=phone_number(office.phone))] if office.phone else []
    reach += [words.say("common.fax", fax=phone_number(office.fax))] if office.fax else []
    reach += [ltr(value) for value in (office.email, office.website) if value]
    hours = words.say("common.hours", hours=words.own(office.hours))
    designated = words.say("common.designated", name=words.own(office.designated_person))
    return in_a_row(*reach), in_a_row(hours, designated)


def contact_lines(words: PaperWords, office: OfficeData) -> str:
    """Return where and when people are received; nothing of what the office has not entered."""
    address, hours = words.own(office.address), words.own(office.hours)
    phone = phone_number(office.phone).replace(" ", NBSP)
    said = [isolate(address)] if address else []
    said += [words.say("common.phone", phone=phone)] if phone else []
    said += [words.say("common.hours", hours=hours)] if hours else []
    return "\n".join(said)


def fictitious_note(words: PaperWords, office: OfficeData) -> str:
    """Return the notice of an office made up for trying the program out."""
    return words["common.fictitious"] if office.is_fictitious else ""


def print_marks(words: PaperWords, sheet: Sheet) -> list[str]:
    """Return what tells this print from the first one."""
    marks: list[str] = [words["common.corrected"]] if sheet.is_corrected else []
    return marks + ([words.say("common.copy", n=str(sheet.copy))] if sheet.copy > 1 else [])


def full_name(words: PaperWords, applicant: Applicant) -> str:
    """Return first and last name as this language writes them."""
    latin = (applicant.latin_first_name, applicant.latin_last_name)
    if words.language is Language.FRENCH and latin[0] and latin[1]:
        return f"{latin[0]} {latin[1]}"
    return f"{applicant.first_name} {applicant.last_name}"


def both_scripts(words: PaperWords, given: str, latin: str | None) -> str:
    """Return a name as it was given and in Latin letters, this language's own way first."""
    if not latin or latin == given:
        return isolate(given)
    first, second = (given, latin) if words.is_arabic else (latin, given)
    return words.say("common.with_note", text=first, note=second)


def name_on_file(words: PaperWords, applicant: Applicant) -> str:
    """Return first and last name, in both scripts where both are known."""
    given = f"{applicant.first_name} {applicant.last_name}"
    own = full_name(words, applicant)
    return words.say("common.with_note", text=own, note=given) if own != given else own


def is_acknowledged(channel: Channel) -> bool:
    """Return whether a request is answered by an acknowledgement, not a receipt (art. 14)."""
    return channel is not Channel.IN_PERSON
