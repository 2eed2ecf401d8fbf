"""A fictitious office that shows a request's whole way, from the counter to the reply."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from citizen_office.domain.choices import Dispatch, Paper, Role
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.intake import read_request
from citizen_office.domain.people import User
from citizen_office.domain.replies import read_reply
from citizen_office.domain.requests import RequestCard
from citizen_office.errors import OfficeExists
from citizen_office.office import CEILINGS, DATABASE, FILES, SETTINGS, NewOffice, Office
from citizen_office.places import DB
from citizen_office.settings import read_settings
from citizen_office.store.files import write_whole, writing_to

SEED = DB / "seed" / "demo"
SITE = "مقر الأزهر (افتراضي)"
DESK = DeskCode("AZH1")
PASSWORD = "demo-demo-demo"
STAFF = {
    "admin": ("سعاد التجريبية", Role.ADMINISTRATOR),
    "clerk": ("نادية الافتراضية", Role.CLERK),
    "officer": ("سلمى النموذجية", Role.OFFICER),
    "supervisor": ("إدريس التجريبي", Role.SUPERVISOR),
}


@dataclass(frozen=True)
class Shown:
    """What the demonstration made; `user` is an administrator of the fictitious office."""

    reference: str
    received_on: date
    due_on: date
    papers: dict[str, Path]
    user: str
    password: str


def demonstrate(folder: Path, out: Path, now: Callable[[], datetime]) -> Shown:
    """Make a fictitious office in `folder` and the papers of one request in `out`.

    An earlier demonstration in the folder is replaced; a real office raises OfficeExists.
    """
    _clear(folder)
    with writing_to(str(out)):
        out.mkdir(parents=True, exist_ok=True)
    admin = _open(folder, now)
    office = Office.open(folder, now)
    try:
        staff = {"admin": admin} | {
            login: office.accounts.open_account(login, name, role, PASSWORD, admin)
            for login, (name, role) in STAFF.items()
            if login != "admin"
        }
        card = _register(office, staff["clerk"])
        papers = {}
        for paper in (Paper.FORM, Paper.RECEIPT):
            papers[str(paper)] = _print(office, card, paper, staff["clerk"], out)
        _reply(office, card, staff)
        papers[str(Paper.REPLY)] = _print(office, card, Paper.REPLY, staff["officer"], out)
        office.replies.deliver(card.reference, Dispatch.HANDED_OVER, staff["clerk"])
    finally:
        office.close()
    reference = str(card.reference)
    return Shown(reference, card.received_on, card.due_on, papers, admin.login, PASSWORD)


def _clear(folder: Path) -> None:
    """Take away what an earlier demonstration left, and nothing else."""
    if not read_settings(folder / SETTINGS).office.is_fictitious:
        if (folder / DATABASE).exists():
            raise OfficeExists(str(folder))
        return
    with writing_to(str(folder)):
        # The settings go last: whoever was stopped on the way still finds what this was.
        for name in (CEILINGS, *(each for each in FILES if each != SETTINGS), SETTINGS):
            (folder / name).unlink(missing_ok=True)


def _open(folder: Path, now: Callable[[], datetime]) -> User:
    settings = (SEED / "settings.toml").read_bytes()
    new = NewOffice(SITE, DESK, "admin", PASSWORD, settings, STAFF["admin"][0])
    first, _code = Office.create(folder, new, now)
    return first


def _register(office: Office, clerk: User) -> RequestCard:
    asked = json.loads((SEED / "request.json").read_bytes())
    return office.requests.register(read_request(asked, office.journal.today()), clerk)


def _reply(office: Office, card: RequestCard, staff: dict[str, User]) -> None:
    reply = read_reply(json.loads((SEED / "reply.json").read_bytes()))
    office.replies.draft(card.reference, reply, staff["officer"])
    office.replies.approve(card.reference, staff["supervisor"])


def _print(office: Office, card: RequestCard, paper: Paper, user: User, out: Path) -> Path:
    path = out / f"{paper}.pdf"  # a file name tells nothing of anybody
    write_whole(path, office.printing.paper(paper, card.reference, user))
    return path
