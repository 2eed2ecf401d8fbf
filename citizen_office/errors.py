"""Everything that can go wrong and is not a bug.

Five families, told apart by who can put it right; the command line gives each its exit
status. A class stands for one cause and carries facts, no sentence: the words are in
messages.py. Whatever else is raised is a bug.
"""

from __future__ import annotations

from datetime import date, datetime


class OfficeError(Exception):
    """A failure the desk is told about in its own words."""


class Invalid(OfficeError):
    """The input is wrong; `field` names the place."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class Refused(OfficeError):
    """A rule, a role or a wrong password does not allow it."""


class Damaged(OfficeError):
    """What is kept no longer agrees with itself."""


class Unavailable(OfficeError):
    """Something outside the program is missing: disk, network, printer."""


class TooNew(OfficeError):
    """A newer program wrote this."""


class NotText(Invalid):
    """The file is not text in UTF-8."""


class NotJson(Invalid):
    """The text of the file is not JSON, or not one object."""


class NoSuchFile(Invalid):
    """The file to read is not there or cannot be read."""


class UnknownKey(Invalid):
    """The input has a key that means nothing here."""


class RepeatedKey(Invalid):
    """The input gives one key twice."""


class Missing(Invalid):
    """A compulsory field is not there, or nothing can be seen in it."""


class WrongType(Invalid):
    """A field holds another kind of JSON value than it should."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(field)
        self.expected = expected


class TooLong(Invalid):
    """A text has more characters than its field takes."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(field)
        self.limit = limit


class TooMany(Invalid):
    """A list has more items than its field takes."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(field)
        self.limit = limit


class AnswerLost(Unavailable):
    """What was asked for was done, but nobody could be told."""


class UnknownCode(Invalid):
    """A field holds none of its codes."""

    def __init__(self, field: str, allowed: tuple[str, ...]) -> None:
        super().__init__(field)
        self.allowed = ", ".join(allowed)


class NotADate(Invalid):
    """A field holds no day written YYYY-MM-DD."""


class NotAnAmount(Invalid):
    """A field holds no amount of money in dirhams and centimes."""


class DateInFuture(Invalid):
    """A day that should have been is still to come."""


class DateTooEarly(Invalid):
    """A day lies before the first one that makes sense."""

    def __init__(self, field: str, earliest: date) -> None:
        super().__init__(field)
        self.earliest = earliest


class DateTooLate(Invalid):
    """A day lies after the last one that can be reckoned with."""

    def __init__(self, field: str, latest: date) -> None:
        super().__init__(field)
        self.latest = latest


class FarFromEstimate(Invalid):
    """A feast was to begin too many days from when the moon makes it possible."""

    def __init__(self, field: str, estimate: date, most: int) -> None:
        super().__init__(field)
        self.estimate = estimate
        self.most = most


class NotHere(Invalid):
    """A value was given that what was asked for has no place for."""


class MalformedMark(Invalid):
    """The mark of a receipt is not written after its reference."""

    def __init__(self) -> None:
        super().__init__("against")


class PeriodReversed(Invalid):
    """A period ends before it begins."""


class MalformedToken(Invalid):
    """A token is not 1 to 64 letters, digits, dots, hyphens and underscores."""

    def __init__(self) -> None:
        super().__init__("token")


class MalformedDesk(Invalid):
    """A desk code is not 2 to 8 capital letters and digits."""

    def __init__(self) -> None:
        super().__init__("desk")


class MalformedReference(Invalid):
    """What was typed is not shaped like a reference."""

    def __init__(self) -> None:
        super().__init__("reference")


class WrongCheckCharacter(Invalid):
    """A reference was mistyped: its last character does not agree with the rest."""

    def __init__(self) -> None:
        super().__init__("reference")


class UnknownReference(Invalid):
    """No request has this reference here."""

    def __init__(self, reference: str) -> None:
        super().__init__("reference")
        self.reference = reference


class UnknownRecord(Invalid):
    """The catalogue has no record of this id."""

    def __init__(self, field: str, record: str) -> None:
        super().__init__(field)
        self.record = record


class UnknownAttachment(Invalid):
    """A request has no such file."""

    def __init__(self, reference: str) -> None:
        super().__init__("attachment")
        self.reference = reference


class NameInUse(Invalid):
    """Another department has this name, in either language."""


class UnknownName(Invalid):
    """No user or department of the office is called so."""

    def __init__(self, field: str, name: str) -> None:
        super().__init__(field)
        self.name = name


class NothingToSearch(Invalid):
    """The words hold no letter or digit."""

    def __init__(self) -> None:
        super().__init__("words")


class WeakPassword(Invalid):
    """A new password is too short."""

    def __init__(self, least: int) -> None:
        super().__init__("password")
        self.least = least


class SamePassword(Invalid):
    """A password that somebody else chose was to be kept."""

    def __init__(self) -> None:
        super().__init__("password")


class SettingUnreadable(Invalid):
    """settings.toml is not TOML, or a value in it has the wrong type."""


class WrongSize(Invalid):
    """A paper is not made in the size asked for."""

    def __init__(self, allowed: tuple[str, ...]) -> None:
        super().__init__("size")
        self.allowed = ", ".join(allowed)


class FileTooLarge(Invalid):
    """A file is larger than what may be attached."""

    def __init__(self, field: str, limit_mb: int) -> None:
        super().__init__(field)
        self.limit_mb = limit_mb


class NotThatType(Invalid):
    """A file is of none of the types that are taken here, whatever its name says."""

    def __init__(self, field: str, allowed: tuple[str, ...]) -> None:
        super().__init__(field)
        self.allowed = ", ".join(allowed)


class UnknownPlace(Invalid):
    """The wording of a letter has a place that is never filled in, or a brace of no place."""

    def __init__(self, place: str, known: tuple[str, ...]) -> None:
        super().__init__("text")
        self.place = place
        self.known = ", ".join(known)


class PlaceMissing(Invalid):
    """The wording of a letter lacks what the law wants in it."""

    def __init__(self, place: str, article: str) -> None:
        super().__init__("text")
        self.place = place
        self.article = article


class NotAClass(Invalid):
    """A field holds no number of a class of art. 10."""


class TellsRequester(Invalid):
    """What the public is to read says who asked."""


class TitleInUse(Invalid):
    """Another publication of its kind has this title, in either language."""

    def __init__(self, field: str, record: str) -> None:
        super().__init__(field)
        self.record = record


class NotASheet(Invalid):
    """The file is neither XLSX nor CSV in UTF-8, or its quotation marks do not close."""


class SheetTooLarge(Invalid):
    """A file is larger than what a register is imported from."""

    def __init__(self, field: str, limit_mb: int) -> None:
        super().__init__(field)
        self.limit_mb = limit_mb


class EmptySheet(Invalid):
    """A file has nothing below its first row, which names the columns."""


class UnknownColumn(Invalid):
    """The first row of a file names a column that means nothing here."""

    def __init__(self, field: str, column: str, known: tuple[str, ...]) -> None:
        super().__init__(field)
        self.column = column
        self.known = ", ".join(known)


class RepeatedColumn(Invalid):
    """The first row of a file names one column twice."""

    def __init__(self, field: str, column: str) -> None:
        super().__init__(field)
        self.column = column


class UnnamedColumn(Invalid):
    """A row has a value in a column that the first row does not name."""


class FormulaFound(Invalid):
    """A cell holds a formula, or the error of one, where its result should be."""


class RepeatedRow(Invalid):
    """Two rows of a file are about the same publication, or bear the same title."""

    def __init__(self, field: str, row: int) -> None:
        super().__init__(field)
        self.row = row


class FaultyRows(Invalid):
    """A file was to be taken over though rows of it are wrong; `row` is the first of them."""

    def __init__(self, field: str, number: int, row: int) -> None:
        super().__init__(field)
        self.number = number
        self.row = row


class UnknownConcept(Invalid):
    """The search knows no meaning of this key."""

    def __init__(self, field: str, key: str) -> None:
        super().__init__(field)
        self.key = key


class TooFewTerms(Invalid):
    """A meaning has too few terms for one to stand for another."""

    def __init__(self, field: str, least: int) -> None:
        super().__init__(field)
        self.least = least


class TermTooLong(Invalid):
    """A term has more words or letters than one is found by."""

    def __init__(self, field: str, term: str, words: int, letters: int) -> None:
        super().__init__(field)
        self.term = term
        self.words = words
        self.letters = letters


class TermRepeated(Invalid):
    """A meaning has one term twice, as they are compared."""

    def __init__(self, field: str, term: str) -> None:
        super().__init__(field)
        self.term = term


class TermIgnored(Invalid):
    """A term is made of words alone that the search leaves out."""

    def __init__(self, field: str, term: str) -> None:
        super().__init__(field)
        self.term = term


class SignInNeeded(Refused):
    """A name, password or code was not given, and nobody can be asked."""

    def __init__(self, variable: str) -> None:
        super().__init__(variable)
        self.variable = variable


class WrongPassword(Refused):
    """User and password do not belong together; the next try waits `seconds`."""

    def __init__(self, seconds: int = 0) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class TooManyTries(Refused):
    """Wrong passwords were given too often in a row: the next try waits."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class PasswordGiven(Refused):
    """Somebody else chose this password: its user has to choose another first."""


class NameTaken(Refused):
    """Another account has this name."""

    def __init__(self, user: str) -> None:
        super().__init__(user)
        self.user = user


class LastAdministrator(Refused):
    """Without this account nobody would be left to look after the others."""


class TokenReused(Refused):
    """The token belongs to a request with other input."""

    def __init__(self, token: str, reference: str) -> None:
        super().__init__(token)
        self.token = token
        self.reference = reference


class NotNow(Refused):
    """The state of the request does not allow this step."""

    def __init__(self, step: str, status: str) -> None:
        super().__init__(step)
        self.step = step
        self.status = status


class NotAllowed(Refused):
    """The role of this user does not take such steps."""

    def __init__(self, step: str, role: str) -> None:
        super().__init__(step, role)
        self.step = step
        self.role = role


class OwnReply(Refused):
    """Whoever wrote a reply cannot approve it too."""


class AlreadyAssigned(Refused):
    """Who works on it, and until when, is already as it was wished."""


class AlreadyExtended(Refused):
    """A term is extended once (art. 16)."""


class TermOver(Refused):
    """A term is extended before its end, not after it (art. 16)."""

    def __init__(self, due_on: date) -> None:
        super().__init__(due_on)
        self.due_on = due_on


class NobodyAsked(Refused):
    """No third party was asked, so none can have answered."""


class NotPublished(Refused):
    """The public may read nothing of this request, so nothing can be taken back."""


class NoComplaint(Refused):
    """No complaint waits for an answer."""


class OnWeekend(Refused):
    """An exceptional closure was to be entered for a Saturday or Sunday."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


class AlreadyOff(Refused):
    """An exceptional closure was to be entered for a day that is off already."""

    def __init__(self, day: date, name_ar: str, name_fr: str) -> None:
        super().__init__(day)
        self.day = day
        self.name_ar = name_ar
        self.name_fr = name_fr


class NotClosed(Refused):
    """There is no exceptional closure on this day that could be taken away."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


class AlreadyConfirmed(Refused):
    """The feast is confirmed for this very day already."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


class NotOurs(Refused):
    """Another site owns the request: only it may decide."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


class Changed(Refused):
    """Somebody took a step after the user last looked."""

    def __init__(self, by: str, what: str) -> None:
        super().__init__(what)
        self.by = by
        self.what = what


class Outdated(Refused):
    """Somebody changed what the user was looking at; `now` is what there is to look at instead."""

    def __init__(self, by: str, at: datetime, now: object) -> None:
        super().__init__(at)
        self.by = by
        self.at = at
        self.now = now


class SettingsChanged(Refused):
    """Somebody changed what the office says of itself; `now` is what there is to look at instead.

    The file does not tell who did.
    """

    def __init__(self, at: datetime, now: object) -> None:
        super().__init__(at)
        self.at = at
        self.now = now


class OfficeExists(Refused):
    """The data folder already holds an office."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


class DateDoubtful(Refused):
    """The computer's date lies before the last entry, or more than 7 days after it."""

    def __init__(self, today: date, last: date) -> None:
        super().__init__(today)
        self.today = today
        self.last = last


class NothingToPrint(Refused):
    """The paper tells of a step that was not taken."""

    def __init__(self, reference: str, paper: str) -> None:
        super().__init__(paper)
        self.reference = reference
        self.paper = paper


class NoReplyYet(Refused):
    """The paper of a reply was asked for and no reply was written."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


class Erased(Refused):
    """The contents of this request were erased."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


class DatabaseDamaged(Damaged):
    """The database file is not one, or its pages are broken."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class KeysDamaged(Damaged):
    """keys.json is missing or cannot be read: nobody can sign in."""


class SideFileDamaged(Damaged):
    """A file that an older copy of the database is known by is missing or cannot be read."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class DatabaseMissing(Damaged):
    """Numbers were given from this folder, but the database that knows them is gone."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


class RecordBehind(Damaged):
    """The database lacks entries that the side file knows: it is an older copy."""


class RecordDamaged(Damaged):
    """Verification found faults; they are listed in the report."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__(*faults)
        self.faults = faults
        self.number = len(faults)
        self.first = faults[0]


class NoOffice(Unavailable):
    """The data folder is missing or holds no office."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


class ReadOnly(Unavailable):
    """The data folder or a file in it cannot be written."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class Busy(Unavailable):
    """Another program held the database for longer than we wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class DiskFull(Unavailable):
    """There is no room left where something has to be written."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class CannotWrite(Unavailable):
    """The file asked for could not be written."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class NoPrinter(Unavailable):
    """The printer named is not known to this computer, or no longer."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer)
        self.printer = printer


class NoUsualPrinter(Unavailable):
    """No printer is named, and the computer has none that it uses by itself."""


class PrinterFailed(Unavailable):
    """The printer is stopped, out of paper, refuses or does not answer."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer)
        self.printer = printer


class BrokenToolkit(Unavailable):
    """The installed window toolkit is known to crash on this Python (PYSIDE-3474)."""

    def __init__(self, toolkit: str) -> None:
        super().__init__(toolkit)
        self.toolkit = toolkit


class NoScreen(Unavailable):
    """There is no screen to open a window on."""


class MeaningMissing(Unavailable):
    """The package that compares what texts mean is not there, or is damaged."""


class NewerDatabase(TooNew):
    """A newer program has changed the tables of this data folder."""


class UnknownStep(TooNew):
    """The journal holds a step that a newer program wrote."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step
