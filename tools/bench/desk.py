"""What the program does at the desk, piece by piece; run by contender.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import cycle
from pathlib import Path
from uuid import uuid4

from citizen_office.domain.calendar import Closure
from citizen_office.domain.choices import Paper
from citizen_office.domain.handling import Assignment
from citizen_office.domain.life import fold
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import Group
from citizen_office.office import Office
from citizen_office.services.steps import find
from citizen_office.store.journal import entries_of
from tools.bench.contender import Work
from tools.bench.invented import a_year, queries
from tools.bench.lines import Lines
from tools.bench.sample import (
    LOGIN,
    PASSWORD,
    database_of,
    fill_index,
    fill_lists,
    fill_search,
    fill_today,
    new_office,
)

OTHERS = 11  # the seed of people whom the office was not filled with


def registering(folder: str, count: str) -> Iterator[Work]:
    """Register requests one after the other; an office that is not there is made first."""
    if not Path(folder).exists():
        new_office(Path(folder))
    office = Office.open(Path(folder))
    user = office.accounts.sign_in(LOGIN, PASSWORD)
    for each in a_year(int(count), seed=OTHERS):
        new = replace(each.request, token=uuid4().hex)
        yield partial(office.requests.register, new, user)


def registering_all(folder: str, count: str) -> Iterator[Work]:
    """Register all of them as one piece of work."""
    works = registering(folder, count)
    yield lambda: [work() for work in works]


def printing(folder: str, reference: str) -> Iterator[Work]:
    """Print a receipt as the desk does: read, drawn, recorded."""
    office = Office.open(Path(folder))
    user = office.accounts.sign_in(LOGIN, PASSWORD)
    wanted = Reference.read(reference)
    while True:
        yield partial(office.printing.paper, Paper.RECEIPT, wanted, user)


def searching(folder: str) -> Iterator[Work]:
    """Search the catalogue by words alone."""
    office = Office.open(Path(folder))
    for words in cycle(queries()):
        yield partial(office.search.find, words)


def understanding(folder: str) -> Iterator[Work]:
    """Search the catalogue by words and by what they mean."""
    office = Office.open(Path(folder))
    office.search.prepare()
    for words in cycle(queries()):
        yield partial(office.search.find, words)


def preparing(folder: str) -> Iterator[Work]:
    """Load the model and the vectors that are kept, and let go of the model."""
    office = Office.open(Path(folder))
    while True:
        office.search.release()
        yield office.search.prepare


def indexing(folder: str, count: str) -> Iterator[Work]:
    """Make the index of so many requests, as one piece of work."""
    new_office(Path(folder))
    fill_search(Path(folder), int(count))
    yield partial(fill_index, Path(folder))


def finding(folder: str, count: str, kind: str) -> Iterator[Work]:
    """Find requests by what staff type."""
    office = Office.open(Path(folder))
    for words in cycle(Lines(int(count)).typed(kind)):
        yield partial(office.queue.search, words)


def paging(folder: str, page: str) -> Iterator[Work]:
    """Turn to a page of 100 requests of the queue, from the last request of the page before."""
    office = Office.open(Path(folder))
    before = office.queue.open_requests(limit=100 * (int(page) - 1)) if int(page) > 1 else []
    after = before[-1].reference if before else None
    while True:
        yield partial(office.queue.lines, Group.OPEN, after, 100)


def counting(folder: str, count: str, every: str) -> Iterator[Work]:
    """Count every group of the queue, of so many requests, of `every` so many one open."""
    new_office(Path(folder))
    fill_lists(Path(folder), int(count), int(every))
    office = Office.open(Path(folder))
    while True:
        yield office.queue.counts


def planning(folder: str) -> Iterator[Work]:
    """Count what falls due on each day of the coming weeks."""
    office = Office.open(Path(folder))
    while True:
        yield office.queue.by_day


def folding(folder: str, count: str) -> Iterator[Work]:
    """Fold the story of a request that has so many entries."""
    user = new_office(Path(folder))
    office = Office.open(Path(folder))
    new = next(a_year(1)).request
    reference = office.requests.register(new, user).reference
    for n in range(int(count) - 1):
        office.handling.assign(reference, Assignment(None if n % 2 else user.id), user)
    with database_of(Path(folder)).reading() as session:
        entries = list(entries_of(session, find(session, reference)))
    while True:
        yield partial(fold, entries)


def moving(folder: str, count: str) -> Iterator[Work]:
    """Close a day and open it again: each time the terms of so many open requests move."""
    user = fill_today(Path(folder), int(count))
    office = Office.open(Path(folder))
    day = office.calendar.current().ahead(office.journal.today(), 3)
    closed = Closure("يوم مثال", "Jour d’exemple", "")
    for close in cycle((True, False)):
        if close:
            yield partial(office.calendar.close, day, closed, user)
        else:
            yield partial(office.calendar.reopen, day, user)


def listing(folder: str, limit: str) -> Iterator[Work]:
    """List the queue."""
    office = Office.open(Path(folder))
    while True:
        yield partial(office.queue.open_requests, limit=int(limit))


def verifying(folder: str) -> Iterator[Work]:
    """Check the whole record."""
    office = Office.open(Path(folder))
    while True:
        yield office.verification.verify


def opening(folder: str) -> Iterator[Work]:
    """Open the office and close it."""
    while True:
        yield lambda: Office.open(Path(folder)).close()


def signing_in(folder: str) -> Iterator[Work]:
    """Check a password."""
    office = Office.open(Path(folder))
    while True:
        yield partial(office.accounts.sign_in, LOGIN, PASSWORD)


def showing(folder: str, reference: str) -> Iterator[Work]:
    """Show where a request stands."""
    office = Office.open(Path(folder))
    wanted = Reference.read(reference)
    while True:
        yield partial(office.requests.show, wanted)
