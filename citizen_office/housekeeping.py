"""Commands for whoever looks after an office: it, its accounts and words, and if it is whole."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from citizen_office import demonstration
from citizen_office.console import Console, new_password, secret
from citizen_office.console import login as given_login
from citizen_office.domain.choices import Role
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.concepts import KeptConcept, read_terms, written_terms
from citizen_office.domain.papers import Recovery
from citizen_office.domain.references import Reference
from citizen_office.domain.vocabulary import Tongue
from citizen_office.domain.words import is_blank, western_digits
from citizen_office.errors import MalformedDesk, MalformedMark, Missing
from citizen_office.office import NewOffice, Office
from citizen_office.store.files import try_writing, write_whole

app = typer.Typer()
Key = Annotated[str, typer.Argument(metavar="KEY", help="bus, own-1 …")]
Said = Annotated[str | None, typer.Option(help="Terms, with semicolons between them.")]


@app.command()
def init(
    context: typer.Context,
    site: Annotated[str, typer.Option(help="The name of the place.")],
    desk: Annotated[str, typer.Option(help="The code that references begin with.")],
    admin: Annotated[str, typer.Option(help="The name of the first user.")],
    recovery_sheet: Annotated[Path | None, typer.Option(help="Where to write it (PDF).")] = None,
) -> None:
    """Make a data folder with its catalogue and first user."""
    console: Console = context.obj
    if is_blank(site):
        raise Missing("site")
    try:
        code = DeskCode(desk)
    except ValueError as error:
        raise MalformedDesk from error
    new = NewOffice(site, code, admin, new_password("CITIZEN_OFFICE_PASSWORD"))
    if recovery_sheet is not None:
        try_writing(recovery_sheet)  # its code exists once: better no office than no sheet
    first, recovery = Office.create(console.data, new, console.now)
    if recovery_sheet is None:
        console.remark("note: no recovery sheet; make one with the command recovery-sheet.")
    else:
        with console.office() as office:
            sheet = office.printing.recovery_sheet(Recovery(site, code, first.login, recovery))
        write_whole(recovery_sheet, sheet)
    data = str(console.data)
    console.answer({"data": data, "desk": code}, [f"The office is in {data}; its desk is {code}."])


@app.command()
def demo(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(help="Where to put the papers.")] = None,
) -> None:
    """Make a fictitious office, register an assisted request, reply to it, print all papers."""
    console: Console = context.obj
    shown = demonstration.demonstrate(console.data, out or console.data / "papers", console.now)
    console.answer(
        {
            "reference": shown.reference,
            "received_on": shown.received_on.isoformat(),
            "due_on": shown.due_on.isoformat(),
            "papers": {name: str(path) for name, path in shown.papers.items()},
            "user": shown.user,
            "password": shown.password,
        },
        [
            f"Registered {shown.reference}, due on {shown.due_on} (a fictitious office).",
            *(f"{name}: {path}" for name, path in shown.papers.items()),
            f"Go on with --data {console.data} as {shown.user}, password {shown.password}.",
        ],
    )


@app.command()
def password(
    context: typer.Context,
    *,
    recovery: Annotated[bool, typer.Option("--recovery", help="By the recovery sheet.")] = False,
) -> None:
    """Give the user a new password, by the old one or by the code of the recovery sheet."""
    console: Console = context.obj
    if recovery:
        with console.office() as office:
            code = secret("CITIZEN_OFFICE_RECOVERY", "Recovery code")
            new = new_password("CITIZEN_OFFICE_NEW_PASSWORD")
            office.accounts.recover(given_login(), code, new)
    else:
        with console.door() as (office, user):
            new = new_password("CITIZEN_OFFICE_NEW_PASSWORD")
            office.accounts.change_password(user, new)
    console.answer({"changed": True}, ["The password is changed."])


@app.command("recovery-sheet")
def recovery_sheet(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where to write it (PDF).")],
) -> None:
    """Make a new recovery sheet; the code of the earlier one no longer opens anything."""
    console: Console = context.obj
    try_writing(out)
    with console.desk() as (office, user):
        write_whole(out, office.printing.recovery_sheet(office.new_recovery(user)))
    console.answer({"path": str(out)}, [f"{out}: print it, put it in the safe, delete the file."])


@app.command("user")
def open_account(
    context: typer.Context,
    login: str,
    name: Annotated[str, typer.Option(help="As papers and lists show it.")] = "",
    role: Annotated[Role, typer.Option()] = Role.CLERK,
) -> None:
    """Open an account for somebody who works here; they change its password at once."""
    console: Console = context.obj
    with console.desk() as (office, user):
        chosen = new_password("CITIZEN_OFFICE_NEW_PASSWORD")
        opened = office.accounts.open_account(login, name, role, chosen, user)
    data = {"user": opened.login, "name": opened.name, "role": opened.role}
    console.answer(data, [f"{opened.login} ({opened.role}): {opened.name}"])


@app.command()
def vocabulary(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="With what their words begin.")] = "",
    field: Annotated[str, typer.Option(help="Of this field alone: roads, taxes, own …")] = "",
) -> None:
    """List the meanings that the search knows, hidden ones included."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        found = office.vocabulary.concepts(words, field)
    console.answer([_told(each) for each in found], map(_line, found))


@app.command("vocabulary-set")
def vocabulary_set(
    context: typer.Context,
    key: Annotated[str, typer.Argument(metavar="[KEY]", help="Without one it is new.")] = "",
    *,
    ar: Said = None,
    fr: Said = None,
    darija: Said = None,
    latin: Said = None,
) -> None:
    """Give a meaning other terms; tongues left out stay, an empty one takes its terms away."""
    console: Console = context.obj
    given = {
        Tongue.ARABIC: ar,
        Tongue.FRENCH: fr,
        Tongue.DARIJA: darija,
        Tongue.LATIN: latin,
    }
    own = {tongue: read_terms(text) for tongue, text in given.items() if text is not None}
    with console.desk() as (office, user):
        if key:
            seen = office.vocabulary.one(key)
            _tell(console, office.vocabulary.save(seen, {**seen.terms, **own}, user))
        else:
            _tell(console, office.vocabulary.add(own, user))


@app.command("vocabulary-hide")
def vocabulary_hide(context: typer.Context, key: Key) -> None:
    """Let the search know a meaning no more; its terms are kept."""
    console: Console = context.obj
    with console.desk() as (office, user):
        _tell(console, office.vocabulary.hide(office.vocabulary.one(key), user))


@app.command("vocabulary-restore")
def vocabulary_restore(context: typer.Context, key: Key) -> None:
    """Show a hidden meaning again; of one that is shown, put the shipped terms back."""
    console: Console = context.obj
    with console.desk() as (office, user):
        _tell(console, office.vocabulary.take_back(office.vocabulary.one(key), user))


@app.command()
def verify(
    context: typer.Context,
    against: Annotated[list[str] | None, typer.Option(help="REFERENCE:MARK of a receipt.")] = None,
) -> None:
    """Check that the record is whole, from its first entry to its last."""
    console: Console = context.obj
    marks = {}
    for pair in against or []:
        reference, _colon, mark = western_digits(pair).partition(":")
        if not mark:
            raise MalformedMark
        marks[str(Reference.read(reference))] = mark
    with console.desk() as (office, _user):
        whole = office.verification.verify(marks)
    console.answer(asdict(whole), [f"whole: {whole.entries} entries, {whole.requests} requests"])


def _tell(console: Console, concept: KeptConcept) -> None:
    console.answer(_told(concept), [_line(concept)])


def _told(concept: KeptConcept) -> dict[str, Any]:
    return {
        "key": concept.key,
        "field": concept.field,
        **{tongue: list(concept.terms.get(tongue, ())) for tongue in Tongue},
        "own": concept.own is not None,
        "hidden": concept.is_hidden,
    }


def _line(concept: KeptConcept) -> str:
    marks = [name for name in ("own", "hidden") if _told(concept)[name]]
    terms = written_terms(term for each in concept.terms.values() for term in each)
    return "  ".join(filter(None, (concept.key, terms, f"({', '.join(marks)})" if marks else "")))
