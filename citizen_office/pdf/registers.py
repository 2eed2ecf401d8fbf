"""Lists of requests for the office itself: the register of some days, and the morning list."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Language
from citizen_office.domain.papers import (
    MorningGroup,
    MorningLine,
    MorningList,
    OfficeData,
    RegisterLine,
    RegisterPaper,
)
from citizen_office.domain.people import phone_number
from citizen_office.pdf.blocks import Cells, Heading, Space, Stack
from citizen_office.pdf.document import Document, Foot
from citizen_office.pdf.look import MM, Look
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.sheet import fictitious_note, letterhead, signing_room
from citizen_office.pdf.tables import Table
from citizen_office.pdf.text import Align, isolate, ltr
from citizen_office.pdf.words import PaperWords, paper_words

FRAME = Frame(landscape(A4), side=14 * MM, top=11 * MM, foot=15 * MM)
TITLE = 18  # points
REGISTER = ("number", "received", "applicant", "subject", "channel", "due", "outcome")
REGISTER_SHARES = (0.13, 0.1, 0.15, 0.28, 0.11, 0.1, 0.13)
MORNING_SHARES = (0.15, 0.39, 0.12, 0.13, 0.21)


def register_list(paper: RegisterPaper) -> bytes:
    """Return the requests received in some days, to be signed and kept in a binder (A4)."""
    words = paper_words(paper.language)
    look = _look(words)
    span = {"first": words.day(paper.first), "last": words.day(paper.last)}
    of = words.say("register.of_span", **span)
    if paper.first == paper.last:
        of = words.say("register.of_day", date=span["first"])
    printed = words.say("catalogue.printed", date=words.day(paper.printed_on))
    parts = [*_head(words, paper.office, words["register.title"], of, printed)]
    titles = [words[f"register.{key}"] for key in REGISTER]
    rows = [_register_row(words, line) for line in paper.lines]
    if rows[1:]:
        parts.append(Table(look, titles, rows[:-1], REGISTER_SHARES))
    total = look.running(words.say("register.total", n=str(len(rows))), bold=True)
    room = signing_room(look, words["register.signature"])
    end = [Space(8), total, Space(6), Cells(look, [Space(0), room], [0.6, 0.4], weight=0)]
    # Who signs signs for a list: at least its last row stands on the same page.
    last = Table(look, titles if len(rows) == 1 else (), rows[-1:], REGISTER_SHARES)
    parts.append(Stack([last if rows else look.running(words["register.none"]), *end]))
    return _document(words, paper.office, words["register.title"], parts)


def _register_row(words: PaperWords, line: RegisterLine) -> list[str]:
    outcome: str = words[f"status.{line.status}"]
    if line.outcome is not None and line.closed_on is not None:
        values = {
            "outcome": words[f"outcome.{line.outcome}"],
            "date": words.figures(line.closed_on),
        }
        outcome = words.say("register.answered", **values)
    return [
        ltr(line.reference),
        words.figures(line.received_on),
        isolate(line.applicant),
        isolate(line.subject),
        words[f"channel.{line.channel}"],
        words.figures(line.due_on),
        outcome,
    ]


def morning_list(waiting: MorningList, office: OfficeData, language: Language) -> bytes:
    """Return what waits on a day, the most pressing first, with whom to call (A4)."""
    words = paper_words(language)
    of = words.say("morning.of", date=words.named_day(waiting.day))
    parts = _head(words, office, words["morning.title"], of, "")
    for group in MorningGroup:
        parts += _group(words, group, waiting.groups.get(group, ()))
    return _document(words, office, words["morning.title"], parts)


def _group(words: PaperWords, group: MorningGroup, lines: Sequence[MorningLine]) -> list[Flowable]:
    look = _look(words)
    title = words.say("morning.counted", group=words[f"group.{group}"], n=str(len(lines)))
    parts: list[Flowable] = [Space(8), Heading(look, title), Space(2)]
    if not lines:
        return [*parts, look.note(words["morning.none"])]
    days = "morning.late" if group is MorningGroup.OVERDUE else "morning.days"
    last = "morning.phone" if group is MorningGroup.READY else "morning.assigned"
    keys = ("register.number", "register.subject", "register.due", days, last)
    rows = [_morning_row(words, line, group) for line in lines]
    return [*parts, Table(look, [words[key] for key in keys], rows, MORNING_SHARES)]


def _morning_row(words: PaperWords, line: MorningLine, group: MorningGroup) -> list[str]:
    who = isolate(line.assigned_to)
    if group is MorningGroup.READY:
        who = ltr(phone_number(line.phone)) if line.phone else ""
    days = str(abs(line.days_left))
    if line.days_left < 0 and group is not MorningGroup.OVERDUE:
        days = words.say("morning.behind", n=days)
    return [
        ltr(line.reference),
        isolate(line.subject),
        words.figures(line.due_on),
        days,
        who,
    ]


def _look(words: PaperWords) -> Look:
    return Look(words.direction, 11 if words.is_arabic else 10, 9.5 if words.is_arabic else 9)


def _head(
    words: PaperWords, office: OfficeData, title: str, of: str, printed: str
) -> list[Flowable]:
    look = _look(words)
    beside = [look.running(printed, align=Align.END)] if printed else []
    head = letterhead(words, office, look, beside)
    return [
        head,
        Space(4 * MM),
        look.head(title, TITLE),
        look.running(of, align=Align.CENTRE),
        Space(4 * MM),
    ]


def _document(
    words: PaperWords, office: OfficeData, title: str, parts: Sequence[Flowable]
) -> bytes:
    foot = Foot(words, _look(words), fictitious_note(words, office), (title,))
    return Document(words, FRAME, title, words.own(office.institution), foot).draw(parts)
