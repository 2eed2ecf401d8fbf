"""Commands for the steps of a request: who works on it, more time, third parties, complaints."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from citizen_office.console import Console, read_bytes, read_json
from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.choices import (
    Channel,
    ComplaintCause,
    Contact,
    Dispatch,
    ExtensionGround,
    Language,
    RemedyEvent,
    RequestField,
)
from citizen_office.domain.fields import Fields, read_day, read_record
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint, Proceeding
from citizen_office.domain.words import fold, one_line
from citizen_office.errors import Missing, NotHere, UnknownName
from citizen_office.office import Office

app = typer.Typer()
Seen = Annotated[int | None, typer.Option(help="How many steps you have seen of the request.")]
Day = Annotated[str | None, typer.Option(help="The day, YYYY-MM-DD; today if left out.")]
Number = Annotated[str | None, typer.Option(help="The outgoing number.")]
Lang = Annotated[Language | None, typer.Option(help="Of the letter; else that of the request.")]


@app.command()
def assign(
    context: typer.Context,
    references: list[str],
    *,
    to: Annotated[str | None, typer.Option(help="A user's name.")] = None,
    department: Annotated[str | None, typer.Option(help="Its name, or its id.")] = None,
    nobody: Annotated[bool, typer.Option("--nobody", help="Give it back to the list.")] = False,
    by: Annotated[str | None, typer.Option(help="The internal day, YYYY-MM-DD.")] = None,
    note: Annotated[str | None, typer.Option()] = None,
) -> None:
    """Give requests to a person or a department; all of them, or none if one cannot be."""
    console: Console = context.obj
    if not (to or department or nobody):
        raise Missing("to")
    if nobody and (to or department or by):
        raise NotHere("nobody")
    with console.desk() as (office, user):
        assignment = Assignment(
            user=_user(office, to) if to else None,
            department=_department(office, department) if department else None,
            internal_due_on=_day("by", by),
            note=note,
        )
        wanted = list(dict.fromkeys(Reference.read(each) for each in references))
        office.handling.assign_all(dict.fromkeys(wanted), assignment, user)
        if len(wanted) == 1:
            console.tell(office.requests.show(wanted[0]))
            return
    console.answer([str(each) for each in wanted], map(str, wanted))


@app.command()
def extend(
    context: typer.Context,
    reference: str,
    *,
    ground: Annotated[ExtensionGround, typer.Option()],
    reason: Annotated[str, typer.Option(help="What the notice says to justify it.")],
    letter_number: Number = None,
    seen: Seen = None,
) -> None:
    """Prolong the term of reply, once and before its end (art. 16)."""
    console: Console = context.obj
    extension = Extension(ground, reason, letter_number)
    with console.desk() as (office, user):
        console.tell(office.handling.extend(Reference.read(reference), extension, user, seen))


@app.command()
def consult(
    context: typer.Context,
    reference: str,
    *,
    name: Annotated[str, typer.Option(help="The third party.")],
    address: Annotated[str, typer.Option()],
    question: Annotated[str, typer.Option()],
    answer_by: Annotated[str | None, typer.Option(help="The day, YYYY-MM-DD.")] = None,
    lang: Annotated[Language, typer.Option()] = Language.ARABIC,
    letter_number: Number = None,
    seen: Seen = None,
) -> None:
    """Ask who gave the information in confidence for consent (art. 9)."""
    console: Console = context.obj
    day = _day("answer_by", answer_by)
    asked = Consultation(name, address, question, day, lang, letter_number)
    with console.desk() as (office, user):
        console.tell(office.handling.consult(Reference.read(reference), asked, user, seen))


@app.command()
def heard(
    context: typer.Context,
    reference: str,
    *,
    consents: Annotated[bool, typer.Option("--consents")] = False,
    objects: Annotated[bool, typer.Option("--objects")] = False,
    reasons: Annotated[str, typer.Option()] = "",
    on: Day = None,
    seen: Seen = None,
) -> None:
    """Record what the third party answered (art. 9)."""
    console: Console = context.obj
    is_granted, day = _one_of("consents", consents, objects), _day("on", on)
    with console.desk() as (office, user):
        wanted = Reference.read(reference)
        console.tell(
            office.handling.hear(wanted, reasons, user, consents=is_granted, on=day, seen=seen)
        )


@app.command("return")
def send_back(
    context: typer.Context,
    reference: str,
    reason: Annotated[str, typer.Option()],
    seen: Seen = None,
) -> None:
    """Give the reply that waits for approval back to its author."""
    console: Console = context.obj
    with console.desk() as (office, user):
        console.tell(office.replies.send_back(Reference.read(reference), reason, user, seen))


@app.command("ask-withdrawal")
def ask_withdrawal(
    context: typer.Context,
    reference: str,
    reason: Annotated[str, typer.Option(help="In the requester's words.")] = "",
    on: Day = None,
    seen: Seen = None,
) -> None:
    """Record that the requester wants no answer any more."""
    console: Console = context.obj
    day = _day("on", on)
    with console.desk() as (office, user):
        wanted = Reference.read(reference)
        console.tell(office.handling.ask_withdrawal(wanted, reason, user, day, seen))


@app.command()
def complain(
    context: typer.Context,
    reference: str,
    *,
    cause: Annotated[ComplaintCause, typer.Option()],
    text: Annotated[str, typer.Option(help="What is complained of.")],
    channel: Annotated[Channel, typer.Option()] = Channel.IN_PERSON,
    lang: Lang = None,
    on: Day = None,
    seen: Seen = None,
) -> None:
    """Record a complaint to the head (art. 19)."""
    console: Console = context.obj
    complaint = NewComplaint(cause, text, channel, lang, _day("on", on))
    with console.desk() as (office, user):
        console.tell(office.remedies.complain(Reference.read(reference), complaint, user, seen))


@app.command("answer-complaint")
def answer_complaint(
    context: typer.Context,
    reference: str,
    *,
    upheld: Annotated[bool, typer.Option("--upheld")] = False,
    rejected: Annotated[bool, typer.Option("--rejected")] = False,
    text: Annotated[str, typer.Option(help="The body of the letter.")],
    letter_number: Number = None,
    how: Annotated[Dispatch, typer.Option()] = Dispatch.HANDED_OVER,
    lang: Lang = None,
    seen: Seen = None,
) -> None:
    """Record the head's answer to a complaint (art. 19)."""
    console: Console = context.obj
    answer = HeadAnswer(_one_of("upheld", upheld, rejected), text, lang, letter_number, how)
    with console.desk() as (office, user):
        console.tell(office.remedies.answer(Reference.read(reference), answer, user, seen))


@app.command("publish-answer")
def publish_answer(
    context: typer.Context,
    reference: str,
    *,
    title: Annotated[str, typer.Option(help="What it is about, without anybody's name.")],
    text: Annotated[str, typer.Option(help="What everybody may read, likewise.")],
    lang: Annotated[Language | None, typer.Option(help="Else that of the reply.")] = None,
    seen: Seen = None,
) -> None:
    """Let everybody read what was answered; again: in the place of what they read so far."""
    console: Console = context.obj
    answer = NewAnswer(title, text, lang)
    with console.desk() as (office, user):
        console.tell(office.answers.publish(Reference.read(reference), answer, user, seen))


@app.command("unpublish-answer")
def unpublish_answer(context: typer.Context, reference: str, seen: Seen = None) -> None:
    """Let nobody read the answer any more."""
    console: Console = context.obj
    with console.desk() as (office, user):
        console.tell(office.answers.unpublish(Reference.read(reference), user, seen))


@app.command("show-answer")
def show_answer(
    context: typer.Context, record: Annotated[str, typer.Argument(metavar="ID", help="A1 …")]
) -> None:
    """Show an answer that everybody may read."""
    console: Console = context.obj
    wanted = read_record("id", record)
    with console.desk() as (office, _user):
        card = office.answers.answer(wanted)
    data = {
        "id": card.id,
        "title": card.title,
        "text": card.text,
        "language": card.language,
        "published_on": card.published_on.isoformat(),
        "about": list(card.about),
    }
    head = "  ".join([card.id, card.title, *card.about])
    console.answer(data, [head, f"published {card.published_on}", *card.text.splitlines()])


@app.command()
def commission(
    context: typer.Context,
    reference: str,
    *,
    event: Annotated[RemedyEvent, typer.Option()],
    text: Annotated[str, typer.Option()],
    their_reference: Annotated[str | None, typer.Option()] = None,
    on: Day = None,
    seen: Seen = None,
) -> None:
    """Record what passed between the office and the commission, the CDAI (art. 20)."""
    console: Console = context.obj
    what = Proceeding(event, text, their_reference, _day("on", on))
    with console.desk() as (office, user):
        console.tell(office.remedies.note_commission(Reference.read(reference), what, user, seen))


@app.command()
def court(
    context: typer.Context,
    reference: str,
    *,
    event: Annotated[RemedyEvent, typer.Option()],
    text: Annotated[str, typer.Option()],
    their_reference: Annotated[str | None, typer.Option()] = None,
    on: Day = None,
    seen: Seen = None,
) -> None:
    """Record what passed between the office and the administrative court (art. 21)."""
    console: Console = context.obj
    what = Proceeding(event, text, their_reference, _day("on", on))
    with console.desk() as (office, user):
        console.tell(office.remedies.note_court(Reference.read(reference), what, user, seen))


@app.command()
def note(
    context: typer.Context, reference: str, text: Annotated[str, typer.Option(help="The note.")]
) -> None:
    """Add something to remember."""
    console: Console = context.obj
    with console.desk() as (office, user):
        console.tell(office.requests.note(Reference.read(reference), text, user))


@app.command()
def contact(
    context: typer.Context,
    reference: str,
    *,
    how: Annotated[Contact, typer.Option()] = Contact.PHONE,
    reached: Annotated[bool, typer.Option("--reached")] = False,
    missed: Annotated[bool, typer.Option("--missed")] = False,
    seen: Seen = None,
) -> None:
    """Record an attempt to reach the requester."""
    console: Console = context.obj
    is_reached = _one_of("reached", reached, missed)
    with console.desk() as (office, user):
        wanted = Reference.read(reference)
        console.tell(office.requests.contact(wanted, how, user, reached=is_reached, seen=seen))


@app.command()
def correct(
    context: typer.Context,
    reference: str,
    file: Annotated[str, typer.Option(help="JSON: the new values by their fields.")],
    reason: Annotated[str, typer.Option(help="Why it was wrong.")],
    seen: Seen = None,
) -> None:
    """Put right what was taken down wrongly."""
    console: Console = context.obj
    data = Fields(read_json(file), frozenset(RequestField))
    values = {field: data.raw(field) for field in RequestField if field in data}
    with console.desk() as (office, user):
        wanted = Reference.read(reference)
        console.tell(office.requests.correct(wanted, values, reason, user, seen))


@app.command()
def attach(
    context: typer.Context,
    reference: str,
    file: Annotated[str, typer.Option(help="A PDF, PNG or JPEG of at most 25 MB.")],
) -> None:
    """Keep a file with a request, under its own name."""
    console: Console = context.obj
    body = read_bytes(file)
    with console.desk() as (office, user):
        console.tell(office.requests.attach(Reference.read(reference), Path(file).name, body, user))


@app.command()
def departments(context: typer.Context) -> None:
    """List the departments requests can be assigned to."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        listed = [each for each in office.departments.all() if each.is_active]
    data = [{"id": str(each.id), "ar": each.name_ar, "fr": each.name_fr} for each in listed]
    console.answer(data, [f"{each.id}  {each.name_fr}  {each.name_ar}" for each in listed])


def _one_of(name: str, wanted: bool, other: bool) -> bool:  # noqa: FBT001 - two options of a kind
    """Return which of two opposite options was given: one of them has to be, and not both."""
    if wanted == other:
        raise NotHere(name) if wanted else Missing(name)
    return wanted


def _day(field: str, written: str | None) -> date | None:
    return None if written is None else read_day(field, written)


def _user(office: Office, name: str) -> UUID:
    """Return who has a user name; else UnknownName."""
    login = fold(one_line(name))
    for card in office.accounts.users():
        if card.is_active and card.user.login == login:
            return card.user.id
    raise UnknownName("to", name)


def _department(office: Office, name: str) -> UUID:
    """Return the department of a name in either language, or of an id; else UnknownName."""
    wanted = fold(one_line(name))
    for each in office.departments.all():
        if each.is_active and wanted in {str(each.id), fold(each.name_ar), fold(each.name_fr)}:
            return each.id
    raise UnknownName("department", name)
