"""Commands for paper that belongs to no one request: the register, and the wording of letters."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from citizen_office.console import Console, read_file
from citizen_office.domain.choices import Language, Template
from citizen_office.domain.fields import past_day, read_day
from citizen_office.domain.templates import Wording
from citizen_office.errors import Missing, NotHere
from citizen_office.store.files import placing

app = typer.Typer()
template = typer.Typer(help="The wording of the office's letters: list, show, save.")
app.add_typer(template, name="template")
Kind = Annotated[Template, typer.Argument(metavar="KIND")]
Spoken = Annotated[Language, typer.Option("--lang")]


@app.command("register-list")
def register_list(
    context: typer.Context,
    *,
    out: Annotated[Path, typer.Option(help="Where to write the PDF.")],
    first: Annotated[str | None, typer.Option(help="Today, if left out.")] = None,
    last: Annotated[str | None, typer.Option(help="The first day, if left out.")] = None,
    lang: Spoken = Language.ARABIC,
) -> None:
    """Print the register of the requests received on a day, or from one day to another."""
    console: Console = context.obj
    with placing(out) as put, console.desk() as (office, _user):
        begins = read_day("first", first) if first else office.journal.today()
        ends = read_day("last", last) if last else begins
        for field, day in (("first", begins), ("last", ends)):
            past_day(field, day, office.journal.today())
        put(office.printing.register_list(begins, ends, lang))
    data = {"path": str(out), "first": begins.isoformat(), "last": ends.isoformat()}
    console.answer(data, [f"{out}  {begins} to {ends}"])


@app.command("morning-list")
def morning_list(
    context: typer.Context,
    *,
    out: Annotated[Path, typer.Option(help="Where to write the PDF.")],
    lang: Spoken = Language.ARABIC,
) -> None:
    """Print what waits today: late, due, to be approved, unassigned, to be called."""
    console: Console = context.obj
    with placing(out) as put, console.desk() as (office, _user):
        waiting = office.queue.morning(lang)
        put(office.printing.morning_list(waiting, lang))
    data = {"path": str(out), "lines": sum(map(len, waiting.groups.values()))}
    console.answer(data, [f"{out}  {data['lines']} lines"])


@template.command("list")
def wordings(context: typer.Context) -> None:
    """List the letters whose wording can be changed, and whether it was."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        found = office.templates.all()
    console.answer([_told(each) for each in found], map(_line, found))


@template.command()
def show(context: typer.Context, kind: Kind, lang: Spoken = Language.ARABIC) -> None:
    """Show the wording in use, and what is filled in."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        wording = office.templates.wording(kind, lang)
    console.answer(_told(wording) | {"text": wording.text}, wording.text.splitlines())


@template.command()
def save(
    context: typer.Context,
    kind: Kind,
    *,
    lang: Spoken = Language.ARABIC,
    file: Annotated[str | None, typer.Option(help="Text in UTF-8; - is standard input.")] = None,
    shipped: Annotated[bool, typer.Option("--shipped", help="Take the own wording back.")] = False,
) -> None:
    """Write such letters in the words of a file from now on, or again as they are shipped."""
    console: Console = context.obj
    if shipped and file is not None:
        raise NotHere("file")
    if not shipped and file is None:
        raise Missing("file")
    text = None if file is None else read_file(file)
    with console.desk() as (office, user):
        seen = office.templates.wording(kind, lang)
        if text is None:
            wording = office.templates.take_back(seen, user)
        else:
            wording = office.templates.save(seen, text, user)
    console.answer(_told(wording), [_line(wording)])


def _told(wording: Wording) -> dict[str, Any]:
    return {
        "template": wording.template,
        "language": wording.language,
        "own": wording.own is not None,
        "places": [
            {"name": place.name, "article": place.article, "compulsory": place.is_compulsory}
            for place in wording.places
        ],
    }


def _line(wording: Wording) -> str:
    wanted = " ".join(f"{{{place.name}}}" for place in wording.places if place.is_compulsory)
    whose = "as shipped" if wording.own is None else "own wording"
    return f"{wording.template} {wording.language}  {whose}  {wanted}"
