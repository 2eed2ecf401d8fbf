"""Commands for what the office publishes: documents, and its guide to services."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Annotated, Any

import typer

from citizen_office.console import Console, read_bytes
from citizen_office.domain.fields import read_record
from citizen_office.domain.publications import (
    NewPublication,
    Publication,
    PublicationField,
    PublicationKind,
    read_value,
)
from citizen_office.domain.sheets import LineKind, SheetLine, SheetPreview
from citizen_office.messages import explain

app = typer.Typer()
publications = typer.Typer(help="What the office publishes: list, add, change, import.")
app.add_typer(publications, name="publications")
OfKind = Annotated[PublicationKind, typer.Option(help="A document, or an entry of the guide.")]
Record = Annotated[str, typer.Argument(metavar="ID", help="D1, S1 …")]
_VALUES = (
    (PublicationField.TITLE_AR, "--title-ar", "The title in Arabic."),
    (PublicationField.TITLE_FR, "--title-fr", "The title in French."),
    (PublicationField.PLACE, "--place", "Where it is: an address of the net, or words."),
    (PublicationField.PUBLISHED_ON, "--on", "When it was published, YYYY-MM-DD."),
    (PublicationField.ART10, "--art10", "Its class in art. 10, 1 to 19."),
    (PublicationField.TEXT, "--text", "What it is; of a service: what to bring …"),
)


def with_values(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for every value; those that were given reach it as `given`."""

    @wraps(command)
    def run(**options: Any) -> None:
        written = {field: options.pop(field) for field, _option, _words in _VALUES}
        given = {name: read_value(name, text) for name, text in written.items() if text is not None}
        command(**options, given=given)

    own = signature(command, eval_str=True).parameters.values()
    parameters = [each for each in own if each.name != "given"]
    for field, option, words in _VALUES:
        kind = Annotated[str | None, typer.Option(option, help=words)]
        named = Parameter(field, Parameter.KEYWORD_ONLY, default=None, annotation=kind)
        parameters.append(named)
    # What Typer reads of a command.
    run.__annotations__ = {each.name: each.annotation for each in parameters}
    vars(run)["__signature__"] = Signature(parameters)
    return run


@publications.command("list")
def list_all(
    context: typer.Context,
    kind: Annotated[PublicationKind | None, typer.Option(help="Both, if left out.")] = None,
) -> None:
    """List what is published, withdrawn ones included."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        found = office.publications.all(kind)
    console.answer([_told(each) for each in found], map(_line, found))


@publications.command()
@with_values
def add(context: typer.Context, *, kind: OfKind, given: dict[str, Any]) -> None:
    """Add a document, or an entry of the guide to services."""
    console: Console = context.obj
    new = NewPublication(kind=kind, **given)
    with console.desk() as (office, user):
        _tell(console, office.publications.add(new, user))


@publications.command()
@with_values
def change(context: typer.Context, record: Record, *, given: dict[str, Any]) -> None:
    """Give it other values; those that are left out stay, an empty one takes its value away."""
    _change(context.obj, record, **given)


@publications.command()
def withdraw(context: typer.Context, record: Record) -> None:
    """Take it out of what is shown; its number stays."""
    _change(context.obj, record, is_withdrawn=True)


@publications.command()
def restore(context: typer.Context, record: Record) -> None:
    """Bring back what was withdrawn."""
    _change(context.obj, record, is_withdrawn=False)


@publications.command("import")
def take_over(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="CSV in UTF-8, or XLSX.")],
    *,
    kind: OfKind,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would do.")] = False,
) -> None:
    """Take over the rows of a sheet: all of them, or none if one is wrong."""
    console: Console = context.obj
    body = read_bytes(file)
    with console.desk() as (office, user):
        seen = office.publications.preview(body, kind)
        if dry_run:
            console.answer(_previewed(seen), _preview_lines(seen))
            return
        for line in seen.of(LineKind.FAULTY):
            for fault in line.faults:
                console.remark(f"row {line.row}: {explain(fault)}")
        office.publications.take(seen, user)
    console.answer(_previewed(seen), _preview_lines(seen))


def _change(console: Console, record: str, **values: Any) -> None:
    with console.desk() as (office, user):
        before = office.publications.one(read_record("id", record))
        _tell(console, office.publications.change(before, replace(before, **values), user))


def _tell(console: Console, publication: Publication) -> None:
    console.answer(_told(publication), [_line(publication)])


def _told(publication: Publication) -> dict[str, Any]:
    return {
        "id": publication.id,
        "kind": publication.kind,
        "title_ar": publication.title_ar,
        "title_fr": publication.title_fr,
        "place": publication.place,
        "published_on": _plain(publication.published_on),
        "art10": publication.art10 and int(publication.art10),
        "text": publication.text,
        "withdrawn": publication.is_withdrawn,
    }


def _line(publication: Publication) -> str:
    state = "  (withdrawn)" if publication.is_withdrawn else ""
    return f"{publication.id}  {_title(publication)}  {publication.place}{state}"


def _title(new: NewPublication) -> str:
    return new.title_ar or new.title_fr


def _previewed(seen: SheetPreview) -> dict[str, Any]:
    counts = {str(kind): len(seen.of(kind)) for kind in LineKind}
    return {**counts, "rows": [_row(line) for line in seen.lines]}


def _row(line: SheetLine) -> dict[str, Any]:
    return {
        "row": line.row,
        "outcome": line.kind,
        "id": line.record,
        "title": _title(line.new),
        "changes": [
            {"field": each.field, "from": _plain(each.before), "to": _plain(each.after)}
            for each in line.differences
        ],
        "faults": [{"field": each.field, "why": explain(each)} for each in line.faults],
    }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _preview_lines(seen: SheetPreview) -> Iterable[str]:
    yield ", ".join(f"{kind}: {len(seen.of(kind))}" for kind in LineKind)
    for line in seen.lines:
        if line.kind is LineKind.SAME:
            continue
        yield f"row {line.row}  {line.kind}  {line.record or ''}  {_title(line.new)}"
        for each in line.differences:
            yield f"    {each.field}: {_plain(each.before)} -> {_plain(each.after)}"
        yield from (f"    {explain(each)}" for each in line.faults)
