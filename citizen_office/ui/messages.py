"""What the desk reads when something did not work: what happened, what was kept, what to do next.

The command line has sentences of its own in citizen_office/messages.py, which name fields, options
and files; here the place is seen, and the words are translated.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from citizen_office import errors
from citizen_office.errors import OfficeError
from citizen_office.ui.language import in_language, isolate, moment, short_day
from citizen_office.ui.marking import QT_TRANSLATE_NOOP

_INPUT = QT_TRANSLATE_NOOP("messages", "This file does not hold what the program can read.")
TEXTS: dict[type[OfficeError], str] = {
    errors.NotText: _INPUT,
    errors.NotJson: _INPUT,
    errors.UnknownKey: _INPUT,
    errors.RepeatedKey: _INPUT,
    errors.WrongType: _INPUT,
    errors.NotHere: _INPUT,
    errors.MalformedToken: _INPUT,
    errors.UnknownCode: _INPUT,
    errors.NoSuchFile: QT_TRANSLATE_NOOP(
        "messages", "The file is not there any more, or it cannot be read. Choose it again."
    ),
    errors.Missing: QT_TRANSLATE_NOOP("messages", "Please fill this in."),
    errors.TooLong: QT_TRANSLATE_NOOP(
        "messages", "This is longer than {limit} characters: shorten it, or attach it as a file."
    ),
    errors.TooMany: QT_TRANSLATE_NOOP("messages", "There are more than {limit}: leave some out."),
    errors.AnswerLost: QT_TRANSLATE_NOOP(
        "messages", "It was done, but the answer was lost. Look at the request again."
    ),
    errors.NotADate: QT_TRANSLATE_NOOP(
        "messages", "Write the day as day/month/year, for example 23/11/2026."
    ),
    errors.NotAnAmount: QT_TRANSLATE_NOOP(
        "messages", "Write the amount in dirhams, for example 12,50."
    ),
    errors.DateInFuture: QT_TRANSLATE_NOOP("messages", "This day is still to come."),
    errors.DateTooEarly: QT_TRANSLATE_NOOP("messages", "This day is before {earliest}."),
    errors.DateTooLate: QT_TRANSLATE_NOOP("messages", "This day is after {latest}."),
    errors.MalformedMark: QT_TRANSLATE_NOOP(
        "messages", "Write the mark as it stands on the receipt."
    ),
    errors.PeriodReversed: QT_TRANSLATE_NOOP("messages", "The period ends before it begins."),
    errors.MalformedDesk: QT_TRANSLATE_NOOP(
        "messages", "Use 2 to 8 capital Latin letters and digits, a letter first: AZH1."
    ),
    errors.MalformedReference: QT_TRANSLATE_NOOP(
        "messages", "A reference looks like AZH1-2026-00123-1."
    ),
    errors.WrongCheckCharacter: QT_TRANSLATE_NOOP(
        "messages", "The reference was mistyped. Compare it with the paper."
    ),
    errors.UnknownReference: QT_TRANSLATE_NOOP(
        "messages", "No request has the reference {reference} in this office."
    ),
    errors.UnknownRecord: QT_TRANSLATE_NOOP("messages", "The catalogue has no record {record}."),
    errors.NameInUse: QT_TRANSLATE_NOOP("messages", "Another department has this name."),
    errors.UnknownName: QT_TRANSLATE_NOOP("messages", "Nobody here has the name {name}."),
    errors.NothingToSearch: QT_TRANSLATE_NOOP(
        "messages", "Write at least one letter or digit to look for."
    ),
    errors.WeakPassword: QT_TRANSLATE_NOOP("messages", "Use at least {least} characters."),
    errors.SamePassword: QT_TRANSLATE_NOOP(
        "messages", "This is the password you were given. Choose another one."
    ),
    errors.SettingUnreadable: QT_TRANSLATE_NOOP(
        "messages",
        "The office's settings cannot be read at {field}. Nothing is lost; the administrator"
        " puts the file settings.toml right.",
    ),
    errors.WrongSize: QT_TRANSLATE_NOOP("messages", "This paper is not made in this size."),
    errors.FileTooLarge: QT_TRANSLATE_NOOP(
        "messages", "The file is larger than {limit_mb} MB. It was not attached."
    ),
    errors.NotThatType: QT_TRANSLATE_NOOP(
        "messages", "Only PDF files and PNG or JPEG pictures can be taken. Nothing was attached."
    ),
    errors.UnknownPlace: QT_TRANSLATE_NOOP(
        "messages", "{place} is never filled in in this letter. Use {known}. Nothing was changed."
    ),
    errors.PlaceMissing: QT_TRANSLATE_NOOP(
        "messages",
        "The law wants {place} in this letter (art. {article}): put it back. Nothing was changed.",
    ),
    errors.NotAClass: QT_TRANSLATE_NOOP("messages", "Article 10 has the classes 1 to 19."),
    errors.TellsRequester: QT_TRANSLATE_NOOP(
        "messages",
        "This says who asked, by name, phone, e-mail or identity number. Everybody may read it:"
        " write it without.",
    ),
    errors.TitleInUse: QT_TRANSLATE_NOOP("messages", "{record} has this title already."),
    errors.NotASheet: QT_TRANSLATE_NOOP(
        "messages",
        "This file is neither XLSX nor CSV in UTF-8. Save it as one of these and choose it again;"
        " nothing was changed.",
    ),
    errors.SheetTooLarge: QT_TRANSLATE_NOOP(
        "messages", "The file is larger than {limit_mb} MB. Nothing was changed."
    ),
    errors.EmptySheet: QT_TRANSLATE_NOOP(
        "messages",
        "There is nothing below the first row of the file, which names the columns. Nothing was"
        " changed.",
    ),
    errors.UnknownColumn: QT_TRANSLATE_NOOP(
        "messages",
        "The first row of the file names the columns, and {column} is none. Write your rows into"
        " the example file; nothing was changed.",
    ),
    errors.RepeatedColumn: QT_TRANSLATE_NOOP(
        "messages",
        "The first row of the file names the column {column} twice. Nothing was changed.",
    ),
    errors.UnnamedColumn: QT_TRANSLATE_NOOP(
        "messages", "There is a value in a column that the first row does not name."
    ),
    errors.FormulaFound: QT_TRANSLATE_NOOP(
        "messages", "This is a formula, or the error of one. Paste its result instead."
    ),
    errors.RepeatedRow: QT_TRANSLATE_NOOP("messages", "Row {row} says the same."),
    errors.FaultyRows: QT_TRANSLATE_NOOP(
        "messages", "Rows of the file are wrong, the first is row {row}. Nothing was changed."
    ),
    errors.UnknownConcept: QT_TRANSLATE_NOOP(
        "messages", "The search knows no meaning {key}. Nothing was changed."
    ),
    errors.TooFewTerms: QT_TRANSLATE_NOOP(
        "messages", "Write at least {least} terms, in whichever fields: one then stands for others."
    ),
    errors.TermTooLong: QT_TRANSLATE_NOOP(
        "messages", "{term} is too long: {words} words and {letters} letters at most."
    ),
    errors.TermRepeated: QT_TRANSLATE_NOOP("messages", "{term} is there already. Take one out."),
    errors.TermIgnored: QT_TRANSLATE_NOOP(
        "messages", "{term} names nothing: the search leaves such words out. Take it out."
    ),
    errors.SignInNeeded: QT_TRANSLATE_NOOP("messages", "Please sign in."),
    errors.WrongPassword: QT_TRANSLATE_NOOP(
        "messages", "Name and password do not belong together. Try again."
    ),
    errors.TooManyTries: QT_TRANSLATE_NOOP(
        "messages", "A wrong password was given too often. Try again in {seconds} s."
    ),
    errors.PasswordGiven: QT_TRANSLATE_NOOP(
        "messages", "This password was given to you. Choose one of your own first."
    ),
    errors.NameTaken: QT_TRANSLATE_NOOP("messages", "Another account has the name {user}."),
    errors.TokenReused: QT_TRANSLATE_NOOP(
        "messages", "This form was already registered as {reference}, with other contents."
    ),
    errors.NotNow: QT_TRANSLATE_NOOP(
        "messages", "This step is not possible where the request stands now. Nothing was changed."
    ),
    errors.NotAllowed: QT_TRANSLATE_NOOP(
        "messages", "This step is not for your role. Ask a supervisor. Nothing was changed."
    ),
    errors.OnWeekend: QT_TRANSLATE_NOOP(
        "messages",
        "{day} is a Saturday or Sunday: the office is closed anyway. Nothing was changed.",
    ),
    errors.AlreadyOff: QT_TRANSLATE_NOOP(
        "messages", "{day} is a day off already: {name}. Nothing was changed."
    ),
    errors.NotClosed: QT_TRANSLATE_NOOP(
        "messages", "No exceptional closure is entered for {day}. Nothing was changed."
    ),
    errors.AlreadyConfirmed: QT_TRANSLATE_NOOP(
        "messages", "This feast is confirmed for {day} already. Nothing was changed."
    ),
    errors.FarFromEstimate: QT_TRANSLATE_NOOP(
        "messages",
        "This feast is expected on {estimate}, and the moon moves it by {most} days at most.",
    ),
    errors.OwnReply: QT_TRANSLATE_NOOP(
        "messages", "You wrote this reply: somebody else has to approve it. Nothing was changed."
    ),
    errors.AlreadyAssigned: QT_TRANSLATE_NOOP(
        "messages", "Who works on it, and until when, is as you chose already. Nothing was changed."
    ),
    errors.AlreadyExtended: QT_TRANSLATE_NOOP(
        "messages", "The term was extended before: it can be extended once. Nothing was changed."
    ),
    errors.TermOver: QT_TRANSLATE_NOOP(
        "messages", "The term ended on {due_on}: it can only be extended before its end."
    ),
    errors.NobodyAsked: QT_TRANSLATE_NOOP(
        "messages", "No third party waits to be heard. Nothing was changed."
    ),
    errors.NotPublished: QT_TRANSLATE_NOOP(
        "messages", "No answer to this request is published. Nothing was changed."
    ),
    errors.NoComplaint: QT_TRANSLATE_NOOP(
        "messages", "No complaint waits for an answer. Nothing was changed."
    ),
    errors.NotOurs: QT_TRANSLATE_NOOP(
        "messages", "Another site owns {reference} and decides on it. Nothing was changed."
    ),
    errors.Changed: QT_TRANSLATE_NOOP(
        "messages", "{by} has meanwhile taken a step on this request. Look at it again first."
    ),
    errors.Outdated: QT_TRANSLATE_NOOP(
        "messages",
        "{by} changed this meanwhile ({at}). Nothing was saved. It is shown as it is now. Look"
        " at it, then try again.",
    ),
    errors.SettingsChanged: QT_TRANSLATE_NOOP(
        "messages",
        "The office's data were changed meanwhile ({at}). Nothing was saved. They are shown as they"
        " are now; what you wrote is kept. Look at them, then save again.",
    ),
    errors.OfficeExists: QT_TRANSLATE_NOOP("messages", "There is already an office here."),
    errors.DateDoubtful: QT_TRANSLATE_NOOP(
        "messages",
        "The computer says that today is {today}, and the last entry is of {last}. Nothing was"
        " saved. Put the computer's date right, or confirm it by signing in again.",
    ),
    errors.NothingToPrint: QT_TRANSLATE_NOOP(
        "messages", "There is nothing to print yet: the step this paper tells of was not taken."
    ),
    errors.NoReplyYet: QT_TRANSLATE_NOOP(
        "messages", "No reply to {reference} has been written yet."
    ),
    errors.Erased: QT_TRANSLATE_NOOP("messages", "The contents of {reference} were erased."),
    errors.DatabaseDamaged: QT_TRANSLATE_NOOP(
        "messages", "The file {file} is damaged. Work no further; have a backup restored."
    ),
    errors.KeysDamaged: QT_TRANSLATE_NOOP(
        "messages", "The file keys.json is missing or damaged. Have it put back from a backup."
    ),
    errors.SideFileDamaged: QT_TRANSLATE_NOOP(
        "messages",
        "The file {file} is missing or damaged. Nothing was saved, so that no number is given"
        " twice. Have it put back from a backup.",
    ),
    errors.DatabaseMissing: QT_TRANSLATE_NOOP(
        "messages",
        "The office's records are missing from this computer, though numbers were given here."
        " Have them put back from a backup.",
    ),
    errors.RecordBehind: QT_TRANSLATE_NOOP(
        "messages",
        "The records here are an older copy: entries are missing. Nothing was saved; call whoever"
        " looks after the office.",
    ),
    errors.RecordDamaged: QT_TRANSLATE_NOOP(
        "messages", "The record does not agree with itself. Call whoever looks after the office."
    ),
    errors.NoOffice: QT_TRANSLATE_NOOP("messages", "There is no office on this computer yet."),
    errors.ReadOnly: QT_TRANSLATE_NOOP(
        "messages", "{file} cannot be written. Nothing was changed; check who may write there."
    ),
    errors.Busy: QT_TRANSLATE_NOOP(
        "messages",
        "Another program has held the records for more than {seconds} seconds. Nothing was saved;"
        " try again.",
    ),
    errors.DiskFull: QT_TRANSLATE_NOOP(
        "messages", "There is no room left on the disk. Nothing was changed; make room, try again."
    ),
    errors.CannotWrite: QT_TRANSLATE_NOOP(
        "messages", "{file} could not be written. Nothing was changed; try again."
    ),
    errors.BrokenToolkit: QT_TRANSLATE_NOOP(
        "messages", "PySide6 {toolkit} crashes on this Python. Install PySide6 6.11.3."
    ),
    errors.MeaningMissing: QT_TRANSLATE_NOOP(
        "messages",
        "The search goes by words alone: the package that knows what they mean is missing or"
        " damaged. Install the program again.",
    ),
    errors.NoScreen: QT_TRANSLATE_NOOP("messages", "There is no screen to open a window on."),
    errors.NoPrinter: QT_TRANSLATE_NOOP(
        "messages",
        "The printer {printer} is not there. Nothing was printed, and nothing is lost: see"
        " whether it is connected, or choose another one in Administration.",
    ),
    errors.NoUsualPrinter: QT_TRANSLATE_NOOP(
        "messages",
        "This computer has no usual printer. Nothing was printed, and nothing is lost: choose a"
        " printer in Administration, or save the paper as a file.",
    ),
    errors.PrinterFailed: QT_TRANSLATE_NOOP(
        "messages",
        "The printer {printer} did not take the paper; nothing is lost. See whether it is on and"
        " has paper, then print again.",
    ),
    errors.UnknownAttachment: QT_TRANSLATE_NOOP(
        "messages", "The request {reference} has no such file. Look at it again."
    ),
    errors.LastAdministrator: QT_TRANSLATE_NOOP(
        "messages",
        "This is the only administrator. Give another account that role first; nothing was"
        " changed.",
    ),
    errors.NewerDatabase: QT_TRANSLATE_NOOP(
        "messages", "A newer version of the program made these records. Update the program."
    ),
    errors.UnknownStep: QT_TRANSLATE_NOOP(
        "messages", "A newer version of the program wrote a step here. Update the program."
    ),
}


def explain(error: OfficeError) -> str:
    """Return the sentence for a failure in the language now in use."""
    values = {name: _said(value) for name, value in vars(error).items()}
    if isinstance(error, errors.AlreadyOff):
        values["name"] = isolate(in_language(error.name_ar, error.name_fr))
    return QCoreApplication.translate("messages", TEXTS[type(error)]).format(**values)


def _said(value: object) -> str:
    if isinstance(value, datetime):
        return moment(value)
    return short_day(value) if isinstance(value, date) else isolate(str(value))
