"""What the codes of the trade are called on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from citizen_office.desk import Theme
from citizen_office.domain.art10 import CLASS_NAMES, Art10Class
from citizen_office.domain.calendar import OffKind
from citizen_office.domain.catalogue import FoundGroup, RecordKind, kind_of
from citizen_office.domain.choices import (
    ApplicantKind,
    Channel,
    ComplaintCause,
    Contact,
    Container,
    Delivery,
    Dispatch,
    Exemption,
    ExtensionGround,
    Feast,
    Ground,
    Help,
    IdKind,
    Language,
    Mark,
    Medium,
    Outcome,
    Paper,
    PaperSize,
    RecordField,
    RemedyEvent,
    RequestField,
    Role,
    Spoken,
    Template,
)
from citizen_office.domain.facts import Kind
from citizen_office.domain.publications import PublicationField, PublicationKind
from citizen_office.domain.requests import Group
from citizen_office.domain.sheets import LineKind
from citizen_office.domain.state import Flag, Status
from citizen_office.domain.vocabulary import Tongue
from citizen_office.ui.language import in_language, ltr
from citizen_office.ui.marking import QT_TRANSLATE_NOOP

# By type: codes are texts, and mail is both a channel and a way of delivery.
NAMES: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Status: {
        Status.REGISTERED: QT_TRANSLATE_NOOP("names", "Registered"),
        Status.IN_PROGRESS: QT_TRANSLATE_NOOP("names", "Under study"),
        Status.WAITING_THIRD_PARTY: QT_TRANSLATE_NOOP("names", "Waiting for a third party"),
        Status.FOR_APPROVAL: QT_TRANSLATE_NOOP("names", "Reply to be approved"),
        Status.READY: QT_TRANSLATE_NOOP("names", "Reply ready to hand over"),
        Status.ANSWERED: QT_TRANSLATE_NOOP("names", "Answered"),
        Status.WITHDRAWN: QT_TRANSLATE_NOOP("names", "Withdrawn"),
    },
    Flag: {
        Flag.URGENT: QT_TRANSLATE_NOOP("names", "Urgent"),
        Flag.OVERDUE: QT_TRANSLATE_NOOP("names", "Overdue"),
        Flag.EXTENDED: QT_TRANSLATE_NOOP("names", "Term extended"),
        Flag.COMPLAINT: QT_TRANSLATE_NOOP("names", "Complaint"),
        Flag.WITHDRAWAL: QT_TRANSLATE_NOOP("names", "Withdrawal asked for"),
        Flag.CORRECTED: QT_TRANSLATE_NOOP("names", "Corrected"),
        Flag.CONFLICT: QT_TRANSLATE_NOOP("names", "Steps in conflict"),
    },
    Group: {
        Group.OPEN: QT_TRANSLATE_NOOP("names", "All open"),
        Group.OVERDUE: QT_TRANSLATE_NOOP("names", "Overdue"),
        Group.TODAY: QT_TRANSLATE_NOOP("names", "Due today"),
        Group.SOON: QT_TRANSLATE_NOOP("names", "Within 5 working days"),
        Group.FOR_APPROVAL: QT_TRANSLATE_NOOP("names", "To be approved"),
        Group.READY: QT_TRANSLATE_NOOP("names", "Ready to hand over"),
        Group.UNASSIGNED: QT_TRANSLATE_NOOP("names", "Not assigned"),
        Group.COMPLAINTS: QT_TRANSLATE_NOOP("names", "Complaints"),
        Group.CONFLICTS: QT_TRANSLATE_NOOP("names", "Steps in conflict"),
        Group.CLOSED: QT_TRANSLATE_NOOP("names", "Closed"),
    },
    Kind: {
        Kind.REGISTERED: QT_TRANSLATE_NOOP("names", "Request registered"),
        Kind.PRINTED: QT_TRANSLATE_NOOP("names", "Paper printed"),
        Kind.NOTED: QT_TRANSLATE_NOOP("names", "Note"),
        Kind.ATTACHED: QT_TRANSLATE_NOOP("names", "File attached"),
        Kind.CONTACTED: QT_TRANSLATE_NOOP("names", "Attempt to reach the requester"),
        Kind.ASSIGNED: QT_TRANSLATE_NOOP("names", "Request assigned"),
        Kind.THIRD_PARTY_ASKED: QT_TRANSLATE_NOOP("names", "Third party consulted"),
        Kind.THIRD_PARTY_ANSWERED: QT_TRANSLATE_NOOP("names", "Answer of the third party"),
        Kind.EXTENDED: QT_TRANSLATE_NOOP("names", "Term extended"),
        Kind.DUE_MOVED: QT_TRANSLATE_NOOP("names", "Term moved by the calendar"),
        Kind.REPLY_DRAFTED: QT_TRANSLATE_NOOP("names", "Reply written"),
        Kind.REPLY_RETURNED: QT_TRANSLATE_NOOP("names", "Reply sent back"),
        Kind.REPLY_APPROVED: QT_TRANSLATE_NOOP("names", "Reply approved"),
        Kind.REPLY_DELIVERED: QT_TRANSLATE_NOOP("names", "Reply handed over or sent"),
        Kind.WITHDRAWAL_ASKED: QT_TRANSLATE_NOOP("names", "Withdrawal asked for"),
        Kind.WITHDRAWN: QT_TRANSLATE_NOOP("names", "Request withdrawn"),
        Kind.CORRECTED: QT_TRANSLATE_NOOP("names", "Request corrected"),
        Kind.COMPLAINT_RECEIVED: QT_TRANSLATE_NOOP("names", "Complaint received"),
        Kind.COMPLAINT_ANSWERED: QT_TRANSLATE_NOOP("names", "Complaint answered"),
        Kind.COMMISSION_NOTED: QT_TRANSLATE_NOOP("names", "Commission (CDAI)"),
        Kind.COURT_NOTED: QT_TRANSLATE_NOOP("names", "Administrative court"),
        Kind.PUBLISHED: QT_TRANSLATE_NOOP("names", "Answer published"),
        Kind.UNPUBLISHED: QT_TRANSLATE_NOOP("names", "Answer no longer published"),
    },
    Channel: {
        Channel.IN_PERSON: QT_TRANSLATE_NOOP("names", "At the counter"),
        Channel.MAIL: QT_TRANSLATE_NOOP("names", "By mail"),
        Channel.EMAIL: QT_TRANSLATE_NOOP("names", "By e-mail"),
        Channel.PORTAL: QT_TRANSLATE_NOOP("names", "On the national portal"),
    },
    ApplicantKind: {
        ApplicantKind.CITIZEN: QT_TRANSLATE_NOOP("names", "Moroccan citizen"),
        ApplicantKind.FOREIGN_RESIDENT: QT_TRANSLATE_NOOP("names", "Foreign resident"),
    },
    IdKind: {
        IdKind.CNIE: QT_TRANSLATE_NOOP("names", "National identity card"),
        IdKind.REGISTRATION_CARD: QT_TRANSLATE_NOOP("names", "Registration card"),
        IdKind.RESIDENCE_CARD: QT_TRANSLATE_NOOP("names", "Residence card"),
        IdKind.RECEIPT: QT_TRANSLATE_NOOP("names", "Receipt of a residence application"),
    },
    Container: {
        Container.DOCUMENT: QT_TRANSLATE_NOOP("names", "Document"),
        Container.REPORT: QT_TRANSLATE_NOOP("names", "Report"),
        Container.STUDY: QT_TRANSLATE_NOOP("names", "Study"),
        Container.PERIODICAL: QT_TRANSLATE_NOOP("names", "Periodical"),
        Container.DECISION: QT_TRANSLATE_NOOP("names", "Decision"),
        Container.CIRCULAR: QT_TRANSLATE_NOOP("names", "Circular"),
        Container.NOTE: QT_TRANSLATE_NOOP("names", "Internal note"),
        Container.DATABASE: QT_TRANSLATE_NOOP("names", "Database"),
        Container.OTHER: QT_TRANSLATE_NOOP("names", "Other documents of general character"),
    },
    Delivery: {
        Delivery.CONSULTATION: QT_TRANSLATE_NOOP("names", "Consultation on the spot"),
        Delivery.ON_SITE: QT_TRANSLATE_NOOP("names", "Copy collected here"),
        Delivery.EMAIL: QT_TRANSLATE_NOOP("names", "By e-mail"),
        Delivery.MAIL: QT_TRANSLATE_NOOP("names", "By ordinary mail"),
        Delivery.FAX: QT_TRANSLATE_NOOP("names", "By fax"),
        Delivery.OTHER: QT_TRANSLATE_NOOP("names", "Another way"),
    },
    Medium: {
        Medium.PAPER: QT_TRANSLATE_NOOP("names", "On paper"),
        Medium.ELECTRONIC: QT_TRANSLATE_NOOP("names", "Electronic copy"),
        Medium.OTHER: QT_TRANSLATE_NOOP("names", "Another medium"),
    },
    Help: {
        Help.READ_ALOUD: QT_TRANSLATE_NOOP("names", "Read aloud"),
        Help.LARGE_PRINT: QT_TRANSLATE_NOOP("names", "Large print"),
        Help.PICTURE_SCREEN: QT_TRANSLATE_NOOP("names", "Screen with pictures"),
        Help.TYPED_BY_CLERK: QT_TRANSLATE_NOOP("names", "Typed by the clerk"),
        Help.SIGNS_OR_TYPING: QT_TRANSLATE_NOOP("names", "Signs or typing in turn"),
        Help.BRAILLE: QT_TRANSLATE_NOOP("names", "Braille copy"),
        Help.COMPANION: QT_TRANSLATE_NOOP("names", "With a companion"),
        Help.INTERPRETER: QT_TRANSLATE_NOOP("names", "Interpreter"),
    },
    Spoken: {
        Spoken.ARABIC: QT_TRANSLATE_NOOP("names", "Arabic"),
        Spoken.DARIJA: QT_TRANSLATE_NOOP("names", "Darija"),
        Spoken.TARIFIT: QT_TRANSLATE_NOOP("names", "Tarifit"),
        Spoken.FRENCH: QT_TRANSLATE_NOOP("names", "French"),
        Spoken.SPANISH: QT_TRANSLATE_NOOP("names", "Spanish"),
        Spoken.ENGLISH: QT_TRANSLATE_NOOP("names", "English"),
    },
    Mark: {
        Mark.SIGNATURE: QT_TRANSLATE_NOOP("names", "Signature"),
        Mark.THUMBPRINT: QT_TRANSLATE_NOOP("names", "Thumbprint"),
        Mark.NONE: QT_TRANSLATE_NOOP("names", "No mark"),
    },
    Contact: {
        Contact.PHONE: QT_TRANSLATE_NOOP("names", "By phone"),
        Contact.EMAIL: QT_TRANSLATE_NOOP("names", "By e-mail"),
        Contact.MAIL: QT_TRANSLATE_NOOP("names", "By mail"),
        Contact.IN_PERSON: QT_TRANSLATE_NOOP("names", "In person"),
    },
    Dispatch: {
        Dispatch.HANDED_OVER: QT_TRANSLATE_NOOP("names", "Handed over"),
        Dispatch.MAIL: QT_TRANSLATE_NOOP("names", "Sent by mail"),
        Dispatch.EMAIL: QT_TRANSLATE_NOOP("names", "Sent by e-mail"),
        Dispatch.FAX: QT_TRANSLATE_NOOP("names", "Sent by fax"),
        Dispatch.PORTAL: QT_TRANSLATE_NOOP("names", "Put on the portal"),
    },
    Outcome: {
        Outcome.FULL: QT_TRANSLATE_NOOP("names", "The information is given in full"),
        Outcome.PARTIAL: QT_TRANSLATE_NOOP("names", "A part of it is given"),
        Outcome.REFUSED: QT_TRANSLATE_NOOP("names", "It is refused"),
    },
    Ground: {
        Ground.NOT_AVAILABLE: QT_TRANSLATE_NOOP("names", "Information not available"),
        Ground.EXEMPT: QT_TRANSLATE_NOOP("names", "Exception of article 7"),
        Ground.PUBLISHED: QT_TRANSLATE_NOOP("names", "Already published"),
        Ground.REPEATED: QT_TRANSLATE_NOOP("names", "Asked for more than once this year"),
        Ground.UNCLEAR: QT_TRANSLATE_NOOP("names", "Request not clear"),
        Ground.IN_PREPARATION: QT_TRANSLATE_NOOP("names", "Still in preparation"),
        Ground.ARCHIVED: QT_TRANSLATE_NOOP("names", "Deposited at Archives du Maroc"),
        Ground.OTHER: QT_TRANSLATE_NOOP("names", "Another ground"),
    },
    Exemption: {
        Exemption.DEFENCE: QT_TRANSLATE_NOOP("names", "National defence"),
        Exemption.SECURITY: QT_TRANSLATE_NOOP(
            "names", "Internal and external security of the State"
        ),
        Exemption.PRIVATE_LIFE: QT_TRANSLATE_NOOP("names", "Private life of individuals"),
        Exemption.PERSONAL_DATA: QT_TRANSLATE_NOOP("names", "Personal data"),
        Exemption.FUNDAMENTAL_RIGHTS: QT_TRANSLATE_NOOP("names", "Fundamental rights and freedoms"),
        Exemption.SOURCES: QT_TRANSLATE_NOOP("names", "Protection of sources of information"),
        Exemption.FOREIGN_RELATIONS: QT_TRANSLATE_NOOP(
            "names", "Relations with another State or organisation"
        ),
        Exemption.ECONOMIC_POLICY: QT_TRANSLATE_NOOP(
            "names", "Monetary, economic or financial policy of the State"
        ),
        Exemption.INTELLECTUAL_PROPERTY: QT_TRANSLATE_NOOP(
            "names", "Industrial property, copyright and neighbouring rights"
        ),
        Exemption.WITNESSES: QT_TRANSLATE_NOOP(
            "names", "Victims, witnesses, experts and whistle-blowers"
        ),
        Exemption.SPECIAL_LAWS: QT_TRANSLATE_NOOP("names", "Confidential under special laws"),
        Exemption.COUNCILS: QT_TRANSLATE_NOOP(
            "names", "Deliberations of the Councils of Ministers and of Government"
        ),
        Exemption.INVESTIGATIONS: QT_TRANSLATE_NOOP("names", "Administrative investigations"),
        Exemption.COURT_PROCEEDINGS: QT_TRANSLATE_NOOP("names", "Court proceedings"),
        Exemption.COMPETITION: QT_TRANSLATE_NOOP("names", "Free, lawful and fair competition"),
    },
    ExtensionGround: {
        ExtensionGround.NOT_IN_TIME: QT_TRANSLATE_NOOP(
            "names", "The request cannot be satisfied in time"
        ),
        ExtensionGround.LARGE: QT_TRANSLATE_NOOP("names", "It asks for much information"),
        ExtensionGround.NOT_DELIVERABLE: QT_TRANSLATE_NOOP(
            "names", "The information cannot be provided in time"
        ),
        ExtensionGround.THIRD_PARTY: QT_TRANSLATE_NOOP(
            "names", "A third party must be consulted first"
        ),
    },
    ComplaintCause: {
        ComplaintCause.NO_REPLY: QT_TRANSLATE_NOOP("names", "No reply in time"),
        ComplaintCause.REFUSAL: QT_TRANSLATE_NOOP("names", "Refusal, whole or in part"),
        ComplaintCause.INCOMPLETE: QT_TRANSLATE_NOOP("names", "Incomplete reply"),
        ComplaintCause.OTHER: QT_TRANSLATE_NOOP("names", "Another cause"),
    },
    RemedyEvent: {
        RemedyEvent.NOTIFIED: QT_TRANSLATE_NOOP("names", "Notified to the office"),
        RemedyEvent.ANSWERED: QT_TRANSLATE_NOOP("names", "The office answered"),
        RemedyEvent.DECIDED: QT_TRANSLATE_NOOP("names", "Decision received"),
    },
    OffKind: {
        OffKind.HOLIDAY: QT_TRANSLATE_NOOP("names", "Public holiday"),
        OffKind.CLOSURE: QT_TRANSLATE_NOOP("names", "Exceptional closure"),
        OffKind.FEAST: QT_TRANSLATE_NOOP("names", "Religious feast"),
    },
    Feast: {
        Feast.NEW_YEAR: QT_TRANSLATE_NOOP("names", "1 Muharram"),
        Feast.MAWLID: QT_TRANSLATE_NOOP("names", "Birth of the Prophet"),
        Feast.FITR: QT_TRANSLATE_NOOP("names", "Eid al-Fitr"),
        Feast.ADHA: QT_TRANSLATE_NOOP("names", "Eid al-Adha"),
    },
    Template: {
        Template.FULL: QT_TRANSLATE_NOOP("names", "Reply in full"),
        Template.PARTIAL: QT_TRANSLATE_NOOP("names", "Reply in part"),
        Template.REFUSED: QT_TRANSLATE_NOOP("names", "Refusal"),
        Template.EXTENSION: QT_TRANSLATE_NOOP("names", "Notice of extension"),
        Template.CONSULTATION: QT_TRANSLATE_NOOP("names", "Consultation of a third party"),
        Template.COMPLAINT_ANSWER: QT_TRANSLATE_NOOP("names", "Answer to a complaint"),
    },
    Paper: {
        Paper.FORM: QT_TRANSLATE_NOOP("names", "Request form"),
        Paper.RECEIPT: QT_TRANSLATE_NOOP("names", "Receipt"),
        Paper.REPLY: QT_TRANSLATE_NOOP("names", "Letter of reply"),
        Paper.EXTENSION: QT_TRANSLATE_NOOP("names", "Notice of extension"),
        Paper.CONSULTATION: QT_TRANSLATE_NOOP("names", "Letter to a third party"),
        Paper.COMPLAINT_RECEIPT: QT_TRANSLATE_NOOP("names", "Receipt of the complaint"),
        Paper.COMPLAINT_ANSWER: QT_TRANSLATE_NOOP("names", "Answer to the complaint"),
        Paper.ENVELOPE: QT_TRANSLATE_NOOP("names", "Address for an envelope"),
        Paper.DELIVERY_SLIP: QT_TRANSLATE_NOOP("names", "Slip to be signed"),
        Paper.HISTORY: QT_TRANSLATE_NOOP("names", "Whole file"),
    },
    PaperSize: {
        PaperSize.A4: QT_TRANSLATE_NOOP("names", "A4"),
        PaperSize.A5: QT_TRANSLATE_NOOP("names", "A5"),
        PaperSize.ROLL: QT_TRANSLATE_NOOP("names", "Roll of 80 mm"),
        PaperSize.LARGE: QT_TRANSLATE_NOOP("names", "Large print (A4)"),
    },
    RequestField: {
        RequestField.SUBJECT: QT_TRANSLATE_NOOP("names", "Subject"),
        RequestField.DETAILS: QT_TRANSLATE_NOOP("names", "Details"),
        RequestField.FIRST_NAME: QT_TRANSLATE_NOOP("names", "First name"),
        RequestField.LAST_NAME: QT_TRANSLATE_NOOP("names", "Family name"),
        RequestField.ADDRESS: QT_TRANSLATE_NOOP("names", "Address"),
        RequestField.ID_NUMBER: QT_TRANSLATE_NOOP("names", "Identity number"),
        RequestField.PHONE: QT_TRANSLATE_NOOP("names", "Phone"),
        RequestField.EMAIL: QT_TRANSLATE_NOOP("names", "E-mail"),
    },
    RecordField: {
        RecordField.TITLE_AR: QT_TRANSLATE_NOOP("names", "Title in Arabic"),
        RecordField.TITLE_FR: QT_TRANSLATE_NOOP("names", "Title in French"),
        RecordField.TEXT_AR: QT_TRANSLATE_NOOP("names", "Text in Arabic"),
        RecordField.TEXT_FR: QT_TRANSLATE_NOOP("names", "Text in French"),
        RecordField.NOTE: QT_TRANSLATE_NOOP("names", "Note of the office"),
        RecordField.WITHDRAWN: QT_TRANSLATE_NOOP("names", "Withdrawn"),
    },
    Tongue: {
        Tongue.ARABIC: QT_TRANSLATE_NOOP("names", "Arabic"),
        Tongue.FRENCH: QT_TRANSLATE_NOOP("names", "French"),
        Tongue.DARIJA: QT_TRANSLATE_NOOP("names", "Darija in Arabic letters"),
        Tongue.LATIN: QT_TRANSLATE_NOOP("names", "Darija in Latin letters"),
    },
    RecordKind: {
        RecordKind.PROPOSAL: QT_TRANSLATE_NOOP("names", "Proposal"),
        RecordKind.COMMITMENT: QT_TRANSLATE_NOOP("names", "Commitment"),
        RecordKind.DOCUMENT: QT_TRANSLATE_NOOP("names", "Published document"),
        RecordKind.SERVICE: QT_TRANSLATE_NOOP("names", "Service"),
        RecordKind.ANSWER: QT_TRANSLATE_NOOP("names", "Published answer"),
        RecordKind.THEME: QT_TRANSLATE_NOOP("names", "Theme"),
        RecordKind.OUTCOME: QT_TRANSLATE_NOOP("names", "Outcome"),
        RecordKind.REQUEST: QT_TRANSLATE_NOOP("names", "Request"),
    },
    FoundGroup: {
        FoundGroup.ALL: QT_TRANSLATE_NOOP("names", "Everything"),
        FoundGroup.REQUESTS: QT_TRANSLATE_NOOP("names", "Requests"),
        FoundGroup.PROPOSALS: QT_TRANSLATE_NOOP("names", "Proposals"),
        FoundGroup.COMMITMENTS: QT_TRANSLATE_NOOP("names", "Commitments"),
        FoundGroup.PUBLISHED: QT_TRANSLATE_NOOP("names", "Documents and services"),
        FoundGroup.ANSWERS: QT_TRANSLATE_NOOP("names", "Answers"),
    },
    PublicationKind: {
        PublicationKind.DOCUMENT: QT_TRANSLATE_NOOP("names", "Documents"),
        PublicationKind.SERVICE: QT_TRANSLATE_NOOP("names", "Guide to services"),
    },
    PublicationField: {
        PublicationField.ID: QT_TRANSLATE_NOOP("names", "Number"),
        PublicationField.TITLE_AR: QT_TRANSLATE_NOOP("names", "Title in Arabic"),
        PublicationField.TITLE_FR: QT_TRANSLATE_NOOP("names", "Title in French"),
        PublicationField.PLACE: QT_TRANSLATE_NOOP("names", "Place"),
        PublicationField.PUBLISHED_ON: QT_TRANSLATE_NOOP("names", "Date of publication"),
        PublicationField.ART10: QT_TRANSLATE_NOOP("names", "Class of article 10"),
        PublicationField.TEXT: QT_TRANSLATE_NOOP("names", "Text"),
        PublicationField.WITHDRAWN: QT_TRANSLATE_NOOP("names", "Withdrawn"),
    },
    LineKind: {
        LineKind.FAULTY: QT_TRANSLATE_NOOP("names", "Wrong"),
        LineKind.CHANGED: QT_TRANSLATE_NOOP("names", "Changes"),
        LineKind.ADDED: QT_TRANSLATE_NOOP("names", "New"),
        LineKind.SAME: QT_TRANSLATE_NOOP("names", "As it is"),
    },
    Role: {
        Role.CLERK: QT_TRANSLATE_NOOP("names", "Reception clerk"),
        Role.OFFICER: QT_TRANSLATE_NOOP("names", "Information officer"),
        Role.SUPERVISOR: QT_TRANSLATE_NOOP("names", "Supervisor"),
        Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("names", "Administrator"),
    },
    Language: {
        Language.ARABIC: QT_TRANSLATE_NOOP("names", "Arabic"),
        Language.FRENCH: QT_TRANSLATE_NOOP("names", "French"),
    },
    Theme: {
        Theme.LIGHT: QT_TRANSLATE_NOOP("names", "Light"),
        Theme.CONTRAST: QT_TRANSLATE_NOOP("names", "High contrast"),
    },
}


def name_of(code: StrEnum) -> str:
    """Return the words for a code in the language now in use."""
    return QCoreApplication.translate("names", NAMES[type(code)][code])


def name_of_class(code: Art10Class) -> str:
    """Return a class of article 10 with its number."""
    return f"{code}. {in_language(*CLASS_NAMES[code])}"


def name_of_record(record: str, kind: RecordKind | None = None) -> str:
    """Return what a record is called: its kind, from its id if need be, and its number."""
    return f"{name_of(kind or kind_of(record))} {ltr(record)}"
