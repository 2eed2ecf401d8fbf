"""Commands for days and terms: reckoning a term of the law, and the office's days off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any

import typer

from citizen_office.console import Console
from citizen_office.domain.calendar import Closure, DayOff
from citizen_office.domain.choices import Feast
from citizen_office.domain.clocks import MovedTerm
from citizen_office.domain.deadlines import Deadline, Step, WorkCalendar
from citizen_office.domain.feasts import FeastDays
from citizen_office.domain.fields import read_day, reckonable_day
from citizen_office.errors import NoOffice, NotHere
from citizen_office.store import seed

TO_CONFIRM = " (to be confirmed)"
app = typer.Typer()
calendar = typer.Typer(help="The days off of the office: list, add, remove, confirm, changes.")
app.add_typer(calendar, name="calendar")
Source = Annotated[str, typer.Option(help="Who decreed or announced it, and where.")]
Day = Annotated[str, typer.Argument(metavar="DAY", help="YYYY-MM-DD")]


@app.command()
def deadline(
    context: typer.Context,
    *,
    received: Annotated[str, typer.Option(help="The day the term starts from, YYYY-MM-DD.")],
    urgent: Annotated[bool, typer.Option("--urgent")] = False,
    extended: Annotated[bool, typer.Option("--extended")] = False,
    step: Annotated[Step, typer.Option()] = Step.REPLY,
) -> None:
    """Reckon a term of law 31-13 and explain it."""
    console: Console = context.obj
    day = reckonable_day("received", read_day("received", received))
    for name, is_set in (("urgent", urgent), ("extended", extended)):
        if is_set and step is not Step.REPLY:
            raise NotHere(name)
    terms = seed.terms().of(step, urgent=urgent, extended=extended)
    end = _calendar(console).deadline(day, terms)
    console.answer(_explained(end), _explanation(end))
    for feast in end.to_confirm:
        console.remark(f"note: {_expected(feast)}; this term may still move.")


@calendar.command("list")
def days_off(
    context: typer.Context,
    year: Annotated[int | None, typer.Option(help="This year, if left out.")] = None,
) -> None:
    """List the days off of a year, each with its source."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        off = office.calendar.days_off(office.journal.today().year if year is None else year)
        unconfirmed = office.calendar.unconfirmed()
    console.answer([_told(each) for each in off], map(_line, off))
    for feast in unconfirmed:
        console.remark(f"note: {_expected(feast)}; confirm it once it is announced.")


@calendar.command()
def add(
    context: typer.Context,
    day: Day,
    *,
    name: Annotated[str, typer.Option(help="What papers and lists call it, in Arabic.")],
    name_fr: Annotated[str, typer.Option(help="The same in French.")] = "",
    source: Source = "",
) -> None:
    """Enter an exceptional closure, and move the terms that run over it."""
    console: Console = context.obj
    closed = read_day("day", day)
    with console.desk() as (office, user):
        moved = office.calendar.close(closed, Closure(name, name_fr, source), user)
    _tell_moved(console, closed, moved)


@calendar.command()
def remove(context: typer.Context, day: Day) -> None:
    """Take an exceptional closure away."""
    console: Console = context.obj
    opened = read_day("day", day)
    with console.desk() as (office, user):
        moved = office.calendar.reopen(opened, user)
    _tell_moved(console, opened, moved)


@calendar.command()
def confirm(
    context: typer.Context,
    feast: Feast,
    hijri_year: int,
    day: Day,
    *,
    source: Source = "",
) -> None:
    """Say on which day a religious feast begins; it may be moved again."""
    console: Console = context.obj
    first = read_day("day", day)
    with console.desk() as (office, user):
        seen = office.calendar.feast(feast, hijri_year)
        moved = office.calendar.confirm(seen, first, user, source)
    _tell_moved(console, first, moved)


@calendar.command()
def changes(context: typer.Context) -> None:
    """List the last changes of the days off, and the terms that each of them moved."""
    console: Console = context.obj
    with console.desk() as (office, _user):
        found = [(each, office.calendar.moved(each.id)) for each in office.calendar.changes()]
    data = [
        {
            "at": each.at.isoformat(),
            "by": each.by,
            "change": each.change,
            "day": each.day.isoformat(),
            "name": each.name_ar or None,
            "feast": each.feast,
            "hijri_year": each.year,
            "source": each.source,
            "moved": _terms(moved),
        }
        for each, moved in found
    ]
    lines = (
        line
        for each, moved in found
        for line in (
            f"{each.at:%Y-%m-%d %H:%M}  {each.change} {each.day}  {each.by or ''}",
            *_moves(moved),
        )
    )
    console.answer(data, lines)


def _calendar(console: Console) -> WorkCalendar:
    """Return the office's own calendar; the shipped one where there is no office."""
    try:
        with console.office() as office:
            return office.calendar.current()
    except NoOffice:
        return seed.calendar()


def _explained(end: Deadline) -> dict[str, Any]:
    return {
        "due_on": end.due_on.isoformat(),
        "safe_on": end.safe_on.isoformat(),
        "counted_days": [each.isoformat() for each in end.counted],
        "skipped": [{"day": each.day.isoformat(), "why": each.why} for each in end.skipped],
    }


def _explanation(end: Deadline) -> Iterable[str]:
    yield f"due on {end.due_on}; to be safe by {end.safe_on}; {len(end.counted)} days counted"
    for each in end.skipped:
        yield f"not counted: {each.day} {each.why}{'' if each.is_confirmed else TO_CONFIRM}"


def _expected(feast: FeastDays) -> str:
    return f"{feast.rule.name_ar} ({feast.rule.feast} {feast.year}) is expected on {feast.first}"


def _told(off: DayOff) -> dict[str, Any]:
    return {
        "day": off.day.isoformat(),
        "kind": off.kind,
        "name": off.name_ar,
        "name_fr": off.name_fr,
        "source": off.source,
        "source_fr": off.source_fr,
        "confirmed": off.is_confirmed,
        "feast": off.feast,
        "hijri_year": off.year,
    }


def _line(off: DayOff) -> str:
    which = f" ({off.feast} {off.year})" if off.feast else ""
    return f"{off.day}  {off.name_ar}{which}{'' if off.is_confirmed else TO_CONFIRM}  {off.source}"


def _terms(moved: Iterable[MovedTerm]) -> list[dict[str, Any]]:
    return [
        {
            "reference": each.reference,
            "complaint": each.is_complaint,
            "from": each.due_from.isoformat(),
            "to": each.due_to.isoformat(),
            "days": each.days,
        }
        for each in moved
    ]


def _moves(moved: Iterable[MovedTerm]) -> Iterable[str]:
    return (f"{each.reference}  {each.due_from} -> {each.due_to} ({each.days:+})" for each in moved)


def _tell_moved(console: Console, day: date, moved: tuple[MovedTerm, ...]) -> None:
    data = {"day": day.isoformat(), "moved": _terms(moved)}
    console.answer(data, [f"{day}: {len(moved)} terms moved", *_moves(moved)])
