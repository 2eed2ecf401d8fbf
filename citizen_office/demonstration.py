"""A fictitious office: the papers of one request, or two months of work to try a desk with.

The invented requests stand in `requests.json`; `ago` counts back the working days to today.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from operator import itemgetter
from pathlib import Path
from typing import Any

from citizen_office.domain.answers import NewAnswer
from citizen_office.domain.choices import (
    Channel,
    ComplaintCause,
    Contact,
    Dispatch,
    ExtensionGround,
    Language,
    Paper,
    RequestField,
    Role,
)
from citizen_office.domain.codes import DeskCode
from citizen_office.domain.deadlines import ONE_DAY
from citizen_office.domain.handling import Assignment, Consultation, Extension
from citizen_office.domain.intake import read_request
from citizen_office.domain.journal import legal_day, microseconds
from citizen_office.domain.people import User
from citizen_office.domain.publications import PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint
from citizen_office.domain.replies import read_reply
from citizen_office.domain.requests import RequestCard
from citizen_office.errors import OfficeExists
from citizen_office.office import CEILINGS, FILES, SETTINGS, NewOffice, Office
from citizen_office.places import DATABASE, DB
from citizen_office.settings import read_settings
from citizen_office.store import seed
from citizen_office.store.files import write_whole, writing_to
from citizen_office.store.letters import invented

SEED = DB / "seed" / "demo"
PICTURE = SEED / "picture.png"
PUBLISHED = {
    PublicationKind.DOCUMENT: SEED / "documents.csv",
    PublicationKind.SERVICE: SEED / "services.csv",
}
SITE = "مقر الأزهر (افتراضي)"
DESK = DeskCode("AZH1")
PASSWORD = "demo-demo-demo"
STAFF = {
    "admin": ("سعاد التجريبية", Role.ADMINISTRATOR),
    "clerk": ("نادية الافتراضية", Role.CLERK),
    "officer": ("سلمى النموذجية", Role.OFFICER),
    "supervisor": ("إدريس التجريبي", Role.SUPERVISOR),
}
OPENING = time(9, tzinfo=UTC)
PAUSE = timedelta(minutes=12)  # between two steps of one day

_Said = dict[str, Any]
_Staff = dict[str, User]


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
    admin = _make(folder, now)
    with closing(Office.open(folder, now)) as office:
        staff = _engage(office, admin)
        card = _register(office, staff["clerk"])
        papers = {}
        for paper in (Paper.FORM, Paper.RECEIPT):
            papers[str(paper)] = _print(office, card, paper, staff["clerk"], out)
        _reply(office, card, staff)
        papers[str(Paper.REPLY)] = _print(office, card, Paper.REPLY, staff["officer"], out)
        office.replies.deliver(card.reference, Dispatch.HANDED_OVER, staff["clerk"])
    reference = str(card.reference)
    return Shown(reference, card.received_on, card.due_on, papers, admin.login, PASSWORD)


def open_trial(folder: Path, now: Callable[[], datetime]) -> tuple[Office, User]:
    """Make a fictitious office with two months of invented requests; return it and its first user.

    An earlier fictitious office in the folder is replaced; a real one raises OfficeExists.
    """
    _clear(folder)
    stories = json.loads((SEED / "requests.json").read_bytes())
    steps = sorted(_steps(stories), key=itemgetter("ago"), reverse=True)
    clock = _PastDays(now(), steps[0]["ago"])
    admin = _make(folder, clock)
    with closing(Office.open(folder, clock)) as office:
        _publish_registers(office, admin)
        _live_through(office, _engage(office, admin), clock, steps)
    return Office.open(folder, now), admin


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


def _make(folder: Path, now: Callable[[], datetime]) -> User:
    settings = (SEED / "settings.toml").read_bytes()
    new = NewOffice(SITE, DESK, "admin", PASSWORD, settings, STAFF["admin"][0])
    first, _code = Office.create(folder, new, now)
    return first


def _engage(office: Office, admin: User) -> _Staff:
    """Open the accounts of the others; return everybody by user name."""
    return {"admin": admin} | {
        login: office.accounts.open_account(login, name, role, PASSWORD, admin, is_given=False)
        for login, (name, role) in STAFF.items()
        if login != "admin"
    }


def _publish_registers(office: Office, admin: User) -> None:
    """Take over the documents and the services that the office publishes."""
    for kind, sheet in PUBLISHED.items():
        office.publications.take(office.publications.preview(sheet.read_bytes(), kind), admin)


def _register(office: Office, clerk: User) -> RequestCard:
    asked = invented(Language.ARABIC)["asked"]
    return office.requests.register(read_request(asked, office.journal.today()), clerk)


def _reply(office: Office, card: RequestCard, staff: _Staff) -> None:
    reply = read_reply(invented(Language.ARABIC)["full"])
    office.replies.draft(card.reference, reply, staff["officer"])
    office.replies.approve(card.reference, staff["supervisor"])


def _print(office: Office, card: RequestCard, paper: Paper, user: User, out: Path) -> Path:
    path = out / f"{paper}.pdf"  # a file name tells nothing of anybody
    write_whole(path, office.printing.paper(paper, card.reference, user))
    return path


class _PastDays:
    """A clock that walks from a day of the past to now, and goes on a little at every step."""

    def __init__(self, now: datetime, ago: int) -> None:
        self._now = now
        self._moment = datetime.min.replace(tzinfo=UTC)
        self.walk_to(ago)

    def __call__(self) -> datetime:
        return min(self._moment, self._now)

    def walk_to(self, ago: int) -> None:
        """Go on to the working day that lies so many working days before today."""
        day, calendar = legal_day(microseconds(self._now)), seed.calendar()
        while ago > 0:
            day -= ONE_DAY
            ago -= calendar.is_working_day(day)
        self._moment = max(datetime.combine(day, OPENING), self._moment + PAUSE)


def _steps(stories: _Said) -> Iterator[_Said]:
    """Yield every step of every request, registering first; `story` tells which go together."""
    for number, story in enumerate(stories["requests"]):
        asked = story["asked"] | {"applicant": stories["people"][story["applicant"]]}
        yield {"story": number, "step": "register", "ago": story["ago"], "asked": asked}
        for step in story["steps"]:
            yield {"story": number, **step}


def _live_through(office: Office, staff: _Staff, clock: _PastDays, steps: list[_Said]) -> None:
    """Take the steps day by day, each by whoever takes it in an office."""
    references: dict[int, Reference] = {}
    for said in steps:
        clock.walk_to(said["ago"])
        if said["step"] == "register":
            new = read_request(said["asked"], office.journal.today())
            card = office.requests.register(new, staff["clerk"])
            references[said["story"]] = card.reference
        else:
            login, take = _TAKEN[said["step"]]
            take(office, references[said["story"]], said, staff[login])


def _attach(office: Office, reference: Reference, said: _Said, user: User) -> None:
    """Attach what the program has itself: the empty form, or a drawing of a lamp."""
    is_form = said["name"].endswith(".pdf")
    body = office.printing.blank_form(Language.ARABIC) if is_form else PICTURE.read_bytes()
    office.requests.attach(reference, said["name"], body, user)


def _correct(office: Office, reference: Reference, said: _Said, user: User) -> None:
    values = {RequestField(name): value for name, value in said["values"].items()}
    office.requests.correct(reference, values, said["reason"], user)


def _contact(office: Office, reference: Reference, said: _Said, user: User) -> None:
    office.requests.contact(reference, Contact(said["how"]), user, reached=said["reached"])


def _assign(office: Office, reference: Reference, said: _Said, user: User) -> None:
    """Assign to somebody by user name, and to the department that has this place in the list."""
    place = said.get("department")
    users = {card.user.login: card.user.id for card in office.accounts.users()}
    to = Assignment(
        user=users[said["to"]] if "to" in said else None,
        department=office.departments.all()[place - 1].id if place else None,
    )
    office.handling.assign(reference, to, user)


def _consult(office: Office, reference: Reference, said: _Said, user: User) -> None:
    third_party = Consultation(
        said["name"], said["address"], said["question"], letter_number=said["letter_number"]
    )
    office.handling.consult(reference, third_party, user)


def _hear(office: Office, reference: Reference, said: _Said, user: User) -> None:
    office.handling.hear(reference, said["reasons"], user, consents=said["consents"])


def _extend(office: Office, reference: Reference, said: _Said, user: User) -> None:
    ground = ExtensionGround(said["ground"])
    extension = Extension(ground, said["reason"], said["letter_number"])
    office.handling.extend(reference, extension, user)


def _publish(office: Office, reference: Reference, said: _Said, user: User) -> None:
    office.answers.publish(reference, NewAnswer(said["title"], said["text"]), user)


def _complain(office: Office, reference: Reference, said: _Said, user: User) -> None:
    cause, channel = ComplaintCause(said["cause"]), Channel(said["channel"])
    office.remedies.complain(reference, NewComplaint(cause, said["text"], channel), user)


def _answer_complaint(office: Office, reference: Reference, said: _Said, user: User) -> None:
    answer = HeadAnswer(said["upheld"], said["text"], letter_number=said["letter_number"])
    office.remedies.answer(reference, answer, user)


_Take = Callable[[Office, Reference, _Said, User], object]
# The steps that a story may tell of, and who takes them.
_TAKEN: dict[str, tuple[str, _Take]] = {
    "print": ("clerk", lambda o, r, said, u: o.printing.paper(Paper(said["paper"]), r, u)),
    "note": ("clerk", lambda o, r, said, u: o.requests.note(r, said["text"], u)),
    "contact": ("clerk", _contact),
    "attach": ("clerk", _attach),
    "correct": ("officer", _correct),
    "withdraw": ("officer", lambda o, r, said, u: o.requests.withdraw(r, said["reason"], u)),
    "draft": ("officer", lambda o, r, said, u: o.replies.draft(r, read_reply(said["reply"]), u)),
    "approve": ("supervisor", lambda o, r, _said, u: o.replies.approve(r, u)),
    "return": ("supervisor", lambda o, r, said, u: o.replies.send_back(r, said["reason"], u)),
    "assign": ("supervisor", _assign),
    "extend": ("officer", _extend),
    "consult": ("officer", _consult),
    "hear": ("officer", _hear),
    "ask_withdrawal": (
        "clerk",
        lambda o, r, said, u: o.handling.ask_withdrawal(r, said["reason"], u),
    ),
    "complain": ("clerk", _complain),
    "answer_complaint": ("supervisor", _answer_complaint),
    "publish": ("officer", _publish),
    "deliver": ("clerk", lambda o, r, said, u: o.replies.deliver(r, Dispatch(said["how"]), u)),
}
