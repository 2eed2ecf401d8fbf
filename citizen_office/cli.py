"""The command line: everything the window does, for scripts and for support over a shell.

Answers go to standard output, remarks and errors to standard error, one line each.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from citizen_office import casework, housekeeping, paperwork, publishing, timekeeping
from citizen_office.console import (
    Console,
    common_first,
    read_bytes,
    read_json,
    status_of,
    tell_bug,
    to_json,
    write_out,
)
from citizen_office.domain.catalogue import Found, RecordKind
from citizen_office.domain.choices import Dispatch, Language, Paper, PaperSize
from citizen_office.domain.fields import read_day
from citizen_office.domain.intake import read_request
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import read_reply
from citizen_office.domain.requests import Group
from citizen_office.domain.words import folded_words
from citizen_office.errors import (
    MeaningMissing,
    Missing,
    NotHere,
    NothingToSearch,
    OfficeError,
    Unavailable,
    UnknownCode,
    WrongSize,
)
from citizen_office.messages import explain
from citizen_office.office import Office, utc_now
from citizen_office.pdf.counting import page_count
from citizen_office.store.files import placing

BLANK = "blank-form"
MOST = 1_000_000  # rows of one answer
DOUBT = "this looks unusual; compare it with the paper."
app = typer.Typer(
    help="The front desk of a citizen office: information requests under law 31-13.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(casework.app)
app.add_typer(housekeeping.app)
app.add_typer(paperwork.app)
app.add_typer(publishing.app)
app.add_typer(timekeeping.app)
Seen = Annotated[int | None, typer.Option(help="How many steps you have seen of the request.")]


def main() -> None:
    """Run the command that the program was called with, and exit with its status."""
    sys.excepthook = tell_bug
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    status = run(sys.argv[1:])
    gc.freeze()  # all ends with the process: to look for cycles in it would take 0.2 s
    sys.exit(status)


def run(arguments: list[str], now: Callable[[], datetime] = utc_now) -> int:
    """Run one command and return its exit status; known failures are told in one line."""
    words = common_first(arguments)
    try:
        # Calling `app` itself would put Typer's own crash hook, which tells values, before ours.
        command = typer.main.get_command(app)
        status = command.main(words, prog_name="citizen-office", standalone_mode=False, obj=now)
    except OfficeError as error:
        Console.remark(f"citizen-office: {explain(error)}")
        return status_of(error)
    except TyperException as error:
        Console.remark(f"citizen-office: {error.format_message()}")
        return error.exit_code
    except Abort:
        return 130
    return status if isinstance(status, int) else 0


@app.callback(invoke_without_command=True)
def begin(
    context: typer.Context,
    *,
    data: Annotated[Path | None, typer.Option(help="The data folder.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
    confirm_date: Annotated[str | None, typer.Option(help="Today's date, if doubted.")] = None,
) -> None:
    """Take the options of every command; without a command, open the window."""
    context.obj = Console.of(data, confirm_date, context.obj, is_json=json)
    if context.invoked_subcommand is None:
        from citizen_office import app as window  # noqa: PLC0415 - Qt, which no command needs

        console: Console = context.obj
        raise typer.Exit(window.main(console.data, console.confirmed, console.now))


@app.command()
def register(context: typer.Context, file: Annotated[str, typer.Option(help="JSON.")]) -> None:
    """Register a request; safe to repeat with the same token."""
    console: Console = context.obj
    data = read_json(file)
    with console.desk() as (office, user):
        new = read_request(data, office.journal.today())
        card = office.requests.register(new, user)
        touched = [] if console.is_json else office.search.find(new.subject, limit=3)
        for field in new.doubts():
            console.remark(f"warning: {field}: {DOUBT}")
        if card.earlier:
            console.remark(f"note: the same person also asked {', '.join(card.earlier)}.")
        console.answer(
            {
                "reference": str(card.reference),
                "received_on": card.received_on.isoformat(),
                "due_on": card.due_on.isoformat(),
                "id": str(card.id),
            },
            [
                f"{card.reference}  received {card.received_on}  due {card.due_on}",
                *(f"see also {found.id}: {found.title}" for found in touched),
            ],
        )
        # The answer is out and stands: nobody waits for this, and another time does as well.
        with suppress(Unavailable):
            office.requests.tidy()


@app.command()
def show(context: typer.Context, reference: str) -> None:
    """Show where a request stands, and its story."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        console.tell(office.requests.show(Reference.read(reference)))


@app.command()
def queue(
    context: typer.Context,
    *,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is late.")] = False,
    due_within: Annotated[int | None, typer.Option(min=0, max=999, help="Working days.")] = None,
    group: Annotated[Group | None, typer.Option(help="One of the desk's lists.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=MOST)] = 100,
) -> None:
    """List open requests, the soonest due first."""
    console: Console = context.obj
    if group is not None and (overdue or due_within is not None):
        raise NotHere("group")
    with console.desk() as (office, _user):
        lines = (
            office.queue.lines(group, limit=limit)
            if group
            else office.queue.open_requests(overdue=overdue, due_within=due_within, limit=limit)
        )
    console.answer(
        [
            {
                "reference": line.reference,
                "subject": line.subject,
                "status": line.status,
                "due_on": line.due_on.isoformat(),
                "days_left": line.days_left,
                "assigned_to": line.assigned_to.ar or None,
            }
            for line in lines
        ],
        [
            f"{line.reference}  due {line.due_on} ({line.days_left})  {line.status}  {line.subject}"
            for line in lines
        ],
    )


@app.command()
def search(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument()] = None,
    kind: Annotated[RecordKind | None, typer.Option()] = None,
    limit: Annotated[int, typer.Option(min=1, max=MOST)] = 10,
    batch: Annotated[str | None, typer.Option(help="One query a line.")] = None,
) -> None:
    """Find proposals, commitments, themes and outcomes; with --kind request, requests."""
    console: Console = context.obj
    queries = None if batch is None else _queries(batch)
    asked = " ".join(words or [])
    if queries is None and not folded_words(asked):
        raise NothingToSearch
    prepare = None if kind is RecordKind.REQUEST else partial(_know_meaning, console)
    with console.desk(prepare) as (office, _user):
        if queries is None:
            found = _find(office, asked, kind, limit)
            lines = [f"{each.id}  {each.title}" for each in found]
            console.answer([asdict(each) for each in found], lines)
            return
        for query in queries:
            hits = _find(office, query, kind, limit)
            write_out([to_json([asdict(each) for each in hits])])


@app.command()
def paper(
    context: typer.Context,
    kind: str,
    reference: Annotated[str | None, typer.Argument()] = None,
    *,
    out: Annotated[Path, typer.Option(help="Where to write the PDF.")],
    lang: Annotated[Language | None, typer.Option()] = None,
    size: Annotated[PaperSize | None, typer.Option()] = None,
) -> None:
    """Print a paper about a request into a file, or blank-form without a reference."""
    console: Console = context.obj
    with placing(out) as put, console.desk() as (office, user):
        if kind == BLANK:
            if reference is not None:
                raise NotHere("reference")
            if size not in {None, PaperSize.A4}:
                raise WrongSize((PaperSize.A4,))
            made = office.printing.blank_form(lang or Language.ARABIC)
            put(made)
        elif kind not in set(Paper):
            raise UnknownCode("kind", (*Paper, BLANK))
        elif reference is None:
            raise Missing("reference")
        else:
            wanted = Reference.read(reference)
            made = office.printing.paper(Paper(kind), wanted, user, lang, size, put)
    pages = page_count(made)
    console.answer({"path": str(out), "pages": pages}, [f"{out}  {pages} page(s)"])


@app.command()
def reply(
    context: typer.Context,
    reference: str,
    file: Annotated[str, typer.Option(help="JSON: outcome, text …")],
    seen: Seen = None,
) -> None:
    """Write the reply to a request; it then waits for approval."""
    console: Console = context.obj
    data = read_json(file)
    with console.desk() as (office, user):
        wanted = Reference.read(reference)
        console.tell(office.replies.draft(wanted, read_reply(data), user, seen))


@app.command()
def approve(context: typer.Context, reference: str, seen: Seen = None) -> None:
    """Approve the reply that waits."""
    console: Console = context.obj
    with console.desk() as (office, user):
        console.tell(office.replies.approve(Reference.read(reference), user, seen))


@app.command()
def deliver(
    context: typer.Context,
    reference: str,
    how: Annotated[Dispatch, typer.Option()] = Dispatch.HANDED_OVER,
    on: Annotated[str | None, typer.Option(help="The day, YYYY-MM-DD; today if left out.")] = None,
    seen: Seen = None,
) -> None:
    """Record that the reply was handed over or dispatched."""
    console: Console = context.obj
    day = None if on is None else read_day("on", on)
    with console.desk() as (office, user):
        wanted = Reference.read(reference)
        console.tell(office.replies.deliver(wanted, how, user, day, seen))


@app.command()
def withdraw(
    context: typer.Context,
    reference: str,
    reason: Annotated[str, typer.Option(help="In the requester's words.")] = "",
    seen: Seen = None,
) -> None:
    """Close a request that the requester takes back."""
    console: Console = context.obj
    with console.desk() as (office, user):
        console.tell(office.requests.withdraw(Reference.read(reference), reason, user, seen))


def _queries(path: str) -> list[str]:
    """Return the lines that a file has, which are fewer than Unicode may see in its text.

    What is no UTF-8 is no word either.
    """
    text = read_bytes(path).decode("utf-8-sig", errors="replace")
    return [line.rstrip("\n") for line in StringIO(text, newline=None)]


def _find(office: Office, words: str, kind: RecordKind | None, limit: int) -> list[Found]:
    """Look among the requests only when asked to: the catalogue is for everyone to see."""
    if kind is RecordKind.REQUEST:
        return office.queue.find(words, limit)
    return office.search.find(words, {kind} if kind else (), limit)


def _know_meaning(console: Console, office: Office) -> None:
    """Let what a question means count; without the package for it, say so and go by words."""
    try:
        office.search.prepare()
    except MeaningMissing as error:
        console.remark(f"note: {explain(error)}")
