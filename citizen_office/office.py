"""One office: its settings, its database and its services put together, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from filelock import FileLock, Timeout

from citizen_office.domain.codes import DeskCode
from citizen_office.domain.facts import Kind
from citizen_office.domain.journal import LEGAL_ZONE
from citizen_office.domain.office_steps import Continued
from citizen_office.domain.papers import OfficeData, Recovery
from citizen_office.domain.people import User
from citizen_office.domain.words import one_line
from citizen_office.errors import (
    Busy,
    DatabaseDamaged,
    DatabaseMissing,
    DateDoubtful,
    NoOffice,
    OfficeExists,
    SettingsChanged,
    SettingUnreadable,
)
from citizen_office.places import DATABASE, RESOURCES
from citizen_office.services.accounts import AccountService
from citizen_office.services.answers import AnswerService
from citizen_office.services.calendar import CalendarService
from citizen_office.services.catalogue import CatalogueService
from citizen_office.services.departments import DepartmentService
from citizen_office.services.drafts import DraftService
from citizen_office.services.handling import HandlingService
from citizen_office.services.publications import PublicationService
from citizen_office.services.queue import QueueService
from citizen_office.services.remedies import RemedyService
from citizen_office.services.replies import ReplyService
from citizen_office.services.requests import RequestService
from citizen_office.services.roles import allow
from citizen_office.services.search import SearchService
from citizen_office.services.steps import Steps
from citizen_office.services.verification import VerificationService
from citizen_office.services.vocabulary import VocabularyService
from citizen_office.settings import Settings, read_settings, with_office
from citizen_office.store import catalogue, journal, seed
from citizen_office.store.attachments import Attachments
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.ceilings import Ceilings
from citizen_office.store.database import BUSY_SECONDS, Database
from citizen_office.store.files import holding, write_whole, writing_to
from citizen_office.store.head import Head
from citizen_office.store.journal import Journal
from citizen_office.store.keys import Keys
from citizen_office.store.logo import LOGOS, keep_logo
from citizen_office.store.meaning import Meaning
from citizen_office.store.migrate import upgrade
from citizen_office.store.ranking import OfficeRanking
from citizen_office.store.tries import Tries
from citizen_office.store.vocabulary import OfficeVocabulary

ATTACHMENTS = "attachments.db"
KEYS = "keys.json"
TRIES = "tries.json"
CEILINGS = "ceilings.json"
HEAD = "head.json"
SETTINGS = "settings.toml"
LOCK = "office.lock"
VECTORS = "vectors.npz"
# Everything a data folder may hold; SQLite keeps two more files beside each database.
FILES = (
    DATABASE,
    *(f"{name}{end}" for name in (DATABASE, ATTACHMENTS) for end in ("-wal", "-shm")),
    ATTACHMENTS,
    KEYS,
    CEILINGS,
    SETTINGS,
    HEAD,
    LOCK,
    "keys.lock",
    TRIES,
    "tries.lock",
    VECTORS,
    *LOGOS.values(),
    "desk.toml",
    "window.lock",
)

if TYPE_CHECKING:
    from citizen_office.services.printing import PrintingService
    from citizen_office.services.templates import TemplateService


def utc_now() -> datetime:
    """Return the moment."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class NewOffice:
    """What has to be known of an office before it opens."""

    site: str
    desk: DeskCode
    admin: str
    password: str
    settings: bytes | None = None
    admin_name: str = ""


class Office:
    """The services over one data folder; to be closed.

    Any thread may use them: a service keeps nothing but what it was made from, so that one made
    twice, by two threads that ask for it first, does no harm.
    """

    def __init__(
        self,
        folder: Path,
        database: Database,
        now: Callable[[], datetime] = utc_now,
        confirmed: date | None = None,
    ) -> None:
        self.folder = folder
        self._database = database
        self._now = now
        self._attachments = Database.in_file(folder / ATTACHMENTS)
        self._ceilings = Ceilings(folder / CEILINGS)
        self._head = Head(folder / HEAD)
        self.journal = Journal(self._ceilings, self._head, now, confirmed)
        self._days = OfficeCalendar(database, seed.calendar())

    @classmethod
    def open(
        cls,
        folder: Path,
        now: Callable[[], datetime] = utc_now,
        confirmed: date | None = None,
    ) -> Self:
        """Open the office in a data folder and bring its tables and catalogue up to date.

        Raises NoOffice, NewerDatabase, or what is wrong with its files.
        """
        with writing_to(str(folder)):
            is_there = (folder / DATABASE).is_file()
        if not is_there:
            raise NoOffice(str(folder))
        if not (folder / ATTACHMENTS).is_file():
            raise DatabaseDamaged(ATTACHMENTS)
        office = cls(folder, Database.in_file(folder / DATABASE), now, confirmed)
        upgrade(office._database)
        office._refresh_catalogue()
        return office

    @classmethod
    def create(
        cls, folder: Path, new: NewOffice, now: Callable[[], datetime] = utc_now
    ) -> tuple[User, str]:
        """Make a data folder; return its first user and the code of the recovery sheet.

        The database gets its name last: a folder that was left half made holds no office, and can
        be made again. OfficeExists if there is one.
        """
        with writing_to(str(folder)):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            made = folder / f"{DATABASE}.new"
            try:
                with FileLock(folder / LOCK, timeout=BUSY_SECONDS):
                    if (folder / DATABASE).exists():
                        raise OfficeExists(str(folder))
                    if Ceilings(folder / CEILINGS).is_used():
                        raise DatabaseMissing(str(folder))
                    first, code = cls._fill(folder, made, new, now)
                    made.rename(folder / DATABASE)
            except Timeout as error:
                raise Busy(BUSY_SECONDS) from error
        return first, code

    @classmethod
    def _fill(
        cls, folder: Path, made: Path, new: NewOffice, now: Callable[[], datetime]
    ) -> tuple[User, str]:
        for left in (made.name, DATABASE, ATTACHMENTS):
            for end in ("", "-wal", "-shm"):  # what a database gone left would spoil a new one
                (folder / f"{left}{end}").unlink(missing_ok=True)
        for private in (made, folder / ATTACHMENTS):
            private.touch(mode=0o600)  # whatever the folder allows, nobody else may read them
        database = Database.in_file(made)
        office = cls(folder, database, now)
        settings = new.settings or (RESOURCES / SETTINGS).read_bytes()
        write_whole(folder / SETTINGS, settings)
        office._ceilings.begin()
        code = office._keys.begin()
        Attachments(office._attachments).begin()
        upgrade(database, is_new=True)
        office._refresh_catalogue()
        with database.writing() as session:
            facts = Continued(site=uuid4(), desk=new.desk)
            office.journal.begin(session, uuid4(), facts, one_line(new.site))
        first = office.accounts.open_first(new.admin, new.admin_name, new.password)
        office.close()
        return first, code

    @cached_property
    def settings(self) -> Settings:
        """What the office has set for itself."""
        return read_settings(self.folder / SETTINGS)

    def save_settings(
        self, seen: OfficeData, data: OfficeData, user: User, logo: bytes | None = None
    ) -> None:
        """Keep what the office says of itself; papers made from now on say it.

        That is an administrator's: NotAllowed otherwise. `seen` is how the user had it before them:
        SettingsChanged if the file says otherwise by now.
        A logo that is set stays unless another is given; raises what keep_logo does. What people
        wrote into the file beside the values stays.
        """
        self._allow(user)
        path = self.folder / SETTINGS
        with holding(FileLock(self.folder / LOCK, timeout=BUSY_SECONDS), LOCK):
            if path.exists():
                self._want_seen(path, seen, replace(data, logo=logo or seen.logo))
            name = keep_logo(self.folder, logo) if logo else None
            try:
                text = (path if path.exists() else RESOURCES / SETTINGS).read_bytes().decode()
            except (OSError, ValueError) as error:
                raise SettingUnreadable(SETTINGS) from error
            write_whole(path, with_office(text, data, name).encode())
            self.__dict__["settings"] = read_settings(path)  # instead of what was read before

    def _want_seen(self, path: Path, seen: OfficeData, wanted: OfficeData) -> None:
        now = read_settings(path)
        if now.office not in (seen, wanted):
            self.__dict__["settings"] = now
            at = datetime.fromtimestamp(path.stat().st_mtime, LEGAL_ZONE)
            raise SettingsChanged(at, now.office)

    @cached_property
    def accounts(self) -> AccountService:
        """Users and passwords."""
        tries = Tries(self.folder / TRIES, self._now)
        return AccountService(self._database, self.journal, self._keys, tries)

    @cached_property
    def requests(self) -> RequestService:
        """Information requests."""
        return RequestService(
            self._database,
            self.journal,
            Attachments(self._attachments),
            self._steps,
            self._days,
            seed.terms(),
        )

    @cached_property
    def queue(self) -> QueueService:
        """Lists of requests."""
        return QueueService(self._database, self.journal, self._days)

    @cached_property
    def drafts(self) -> DraftService:
        """Forms that were begun."""
        return DraftService(self._database, self._now)

    @cached_property
    def replies(self) -> ReplyService:
        """Replies to requests."""
        return ReplyService(self._steps, self.journal)

    @cached_property
    def answers(self) -> AnswerService:
        """Answers that the public may read."""
        return AnswerService(self._database, self.journal, self._steps)

    @cached_property
    def handling(self) -> HandlingService:
        """Assigning, extending, consulting."""
        return HandlingService(self._steps, self.journal, self._days, seed.terms())

    @cached_property
    def remedies(self) -> RemedyService:
        """Complaints, commission and court."""
        return RemedyService(self._steps, self.journal, self._days, seed.terms())

    @cached_property
    def departments(self) -> DepartmentService:
        """Who requests can be assigned to, beside the users."""
        return DepartmentService(self._database, self.journal)

    @cached_property
    def publications(self) -> PublicationService:
        """What the office publishes."""
        return PublicationService(self._database, self.journal)

    @cached_property
    def calendar(self) -> CalendarService:
        """Days off, and the terms that move with them."""
        return CalendarService(self._database, self.journal, self._days, seed.terms())

    @cached_property
    def catalogue(self) -> CatalogueService:
        """Proposals and commitments."""
        return CatalogueService(self._database, self.journal)

    @cached_property
    def search(self) -> SearchService:
        """What the office can show, found by words and by what they mean."""
        ranking = OfficeRanking(self._database, self._vocabulary)
        return SearchService(ranking, Meaning(self.folder / VECTORS))

    @cached_property
    def vocabulary(self) -> VocabularyService:
        """The words by which it is found."""
        return VocabularyService(self._database, self.journal, self._vocabulary)

    @cached_property
    def printing(self) -> PrintingService:
        """Papers."""
        # reportlab takes a fifth of a command's start, and most commands print nothing.
        from citizen_office.services.printing import PrintingService  # noqa: PLC0415 - as above

        return PrintingService(
            self._database, self.journal, lambda: self.settings.office, seed.terms()
        )

    @cached_property
    def templates(self) -> TemplateService:
        """Wordings of letters."""
        # As above: the shipped ones come with the words on paper.
        from citizen_office.services.templates import TemplateService  # noqa: PLC0415 - as above

        return TemplateService(self._database, self.journal)

    @cached_property
    def verification(self) -> VerificationService:
        """Whether the record is whole."""
        attachments = Attachments(self._attachments)
        return VerificationService(self._database, attachments, self._ceilings, self._head)

    def doubted_date(self) -> DateDoubtful | None:
        """Return why the date may be wrong; nothing can be saved until it is confirmed."""
        with self._database.reading() as session:
            return self.journal.doubt(session)

    def revision(self) -> int:
        """Return a number that grows whenever any program adds an entry."""
        with self._database.reading() as session:
            return journal.revision(session)

    def new_recovery(self, user: User) -> Recovery:
        """Return a new recovery sheet; the code of the earlier one opens nothing any more.

        That is an administrator's: NotAllowed otherwise.
        """
        self._allow(user)
        site, desk = self.requests.place()
        return Recovery(site, desk, user.login, self._keys.new_recovery())

    def close(self) -> None:
        """Let go of every file."""
        self._database.close()
        self._attachments.close()

    def _allow(self, user: User) -> None:
        with self._database.reading() as session:
            allow(session, user, Kind.USER_CHANGED)

    @cached_property
    def _steps(self) -> Steps:
        return Steps(
            self._database,
            self.journal,
            self._days,
            lambda: self.settings.office.two_for_full,
        )

    @cached_property
    def _vocabulary(self) -> OfficeVocabulary:
        return OfficeVocabulary()

    @cached_property
    def _keys(self) -> Keys:
        return Keys(self.folder / KEYS)

    def _refresh_catalogue(self) -> None:
        with self._database.reading() as session:
            if catalogue.is_current(session):
                return
        with self._database.writing() as session:
            catalogue.load(session)
