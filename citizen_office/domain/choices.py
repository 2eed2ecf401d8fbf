"""The closed lists of the trade: what may be chosen on a form, and what a step may say."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """The language of a request and of every paper about it."""

    ARABIC = "ar"
    FRENCH = "fr"


class Channel(StrEnum):
    """How a request reached the office (art. 14; the portal is chafafiya.ma)."""

    IN_PERSON = "in_person"
    MAIL = "mail"
    EMAIL = "email"
    PORTAL = "portal"


class ApplicantKind(StrEnum):
    """Who may ask: a citizen (art. 3) or a foreigner who lives here lawfully (art. 4)."""

    CITIZEN = "citizen"
    FOREIGN_RESIDENT = "foreign_resident"


class IdKind(StrEnum):
    """The paper an identity number stands on (art. 14; law 02.03, arts 5 and 8)."""

    CNIE = "cnie"
    REGISTRATION_CARD = "registration_card"
    RESIDENCE_CARD = "residence_card"
    RECEIPT = "receipt"


class Container(StrEnum):
    """What the information is contained in, as the official form lists it."""

    DOCUMENT = "document"
    REPORT = "report"
    STUDY = "study"
    PERIODICAL = "periodical"
    DECISION = "decision"
    CIRCULAR = "circular"
    NOTE = "note"
    DATABASE = "database"
    OTHER = "other"


class Delivery(StrEnum):
    """How the requester wants the information (art. 15)."""

    CONSULTATION = "consultation"
    ON_SITE = "on_site"
    EMAIL = "email"
    MAIL = "mail"
    FAX = "fax"
    OTHER = "other"


class Medium(StrEnum):
    """On what a copy collected on site is made."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    OTHER = "other"


class Help(StrEnum):
    """The help given in preparing a request (art. 12); never what the person lacks."""

    READ_ALOUD = "read_aloud"
    LARGE_PRINT = "large_print"
    PICTURE_SCREEN = "picture_screen"
    TYPED_BY_CLERK = "typed_by_clerk"
    SIGNS_OR_TYPING = "signs_or_typing"
    BRAILLE = "braille"
    COMPANION = "companion"
    INTERPRETER = "interpreter"


class Spoken(StrEnum):
    """The language a request was read back in (ISO 639 codes; `ary` Darija, `rif` Tarifit)."""

    ARABIC = "ar"
    DARIJA = "ary"
    TARIFIT = "rif"
    FRENCH = "fr"
    SPANISH = "es"
    ENGLISH = "en"


class Mark(StrEnum):
    """What the requester put under the form."""

    SIGNATURE = "signature"
    THUMBPRINT = "thumbprint"
    NONE = "none"


class Contact(StrEnum):
    """How the office tried to reach a requester."""

    PHONE = "phone"
    EMAIL = "email"
    MAIL = "mail"
    IN_PERSON = "in_person"


class Dispatch(StrEnum):
    """How a reply left the office."""

    HANDED_OVER = "handed_over"
    MAIL = "mail"
    EMAIL = "email"
    FAX = "fax"
    PORTAL = "portal"


class Outcome(StrEnum):
    """What a reply grants: all, a part (art. 8), or nothing (art. 18)."""

    FULL = "full"
    PARTIAL = "partial"
    REFUSED = "refused"


class Ground(StrEnum):
    """Why information is not given, wholly or in part; art. 18 names these seven among others."""

    NOT_AVAILABLE = "not_available"
    EXEMPT = "exempt"
    PUBLISHED = "published"
    REPEATED = "repeated"
    UNCLEAR = "unclear"
    IN_PREPARATION = "in_preparation"
    ARCHIVED = "archived"
    OTHER = "other"


class Exemption(StrEnum):
    """The exceptions of art. 7, all of them; the law wants the one that is relied on named."""

    DEFENCE = "defence"
    SECURITY = "security"
    PRIVATE_LIFE = "private_life"
    PERSONAL_DATA = "personal_data"
    FUNDAMENTAL_RIGHTS = "fundamental_rights"
    SOURCES = "sources"
    FOREIGN_RELATIONS = "foreign_relations"
    ECONOMIC_POLICY = "economic_policy"
    INTELLECTUAL_PROPERTY = "intellectual_property"
    WITNESSES = "witnesses"
    SPECIAL_LAWS = "special_laws"
    COUNCILS = "councils"
    INVESTIGATIONS = "investigations"
    COURT_PROCEEDINGS = "court_proceedings"
    COMPETITION = "competition"


class ExtensionGround(StrEnum):
    """Why a term of reply is prolonged: the four grounds of art. 16, and no other."""

    NOT_IN_TIME = "not_in_time"
    LARGE = "large"
    NOT_DELIVERABLE = "not_deliverable"
    THIRD_PARTY = "third_party"


class ComplaintCause(StrEnum):
    """What a complaint to the head is about (art. 19)."""

    NO_REPLY = "no_reply"
    REFUSAL = "refusal"
    INCOMPLETE = "incomplete"
    OTHER = "other"


class RemedyEvent(StrEnum):
    """What passed between the office and the commission or the court (arts 20 and 21)."""

    NOTIFIED = "notified"
    ANSWERED = "answered"
    DECIDED = "decided"


class PasswordStep(StrEnum):
    """How a user came by another password."""

    CHOSEN = "chosen"
    GIVEN = "given"
    RECOVERED = "recovered"


class Feast(StrEnum):
    """The religious days off, which follow the sighting of the moon (decree 2.77.169)."""

    NEW_YEAR = "new_year"
    MAWLID = "mawlid"
    FITR = "fitr"
    ADHA = "adha"


class DayChange(StrEnum):
    """What was done to the calendar of days off."""

    CLOSED = "closed"
    OPENED = "opened"
    CONFIRMED = "confirmed"


class Template(StrEnum):
    """The letters whose body has a wording of the office's own."""

    FULL = "full"
    PARTIAL = "partial"
    REFUSED = "refused"
    EXTENSION = "extension"
    CONSULTATION = "consultation"
    COMPLAINT_ANSWER = "complaint_answer"


class MediaType(StrEnum):
    """The kinds of file that can be attached."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"


class Paper(StrEnum):
    """The papers the office prints about a request."""

    FORM = "form"
    RECEIPT = "receipt"
    REPLY = "reply"
    EXTENSION = "extension"
    CONSULTATION = "consultation"
    COMPLAINT_RECEIPT = "complaint_receipt"
    COMPLAINT_ANSWER = "complaint_answer"
    ENVELOPE = "envelope"
    DELIVERY_SLIP = "delivery_slip"
    HISTORY = "history"


class PaperSize(StrEnum):
    """The sizes a paper can be printed in; `80mm` is the roll of a receipt printer.

    `large` is large print on A4, for people who see little.
    """

    A4 = "a4"
    A5 = "a5"
    ROLL = "80mm"
    LARGE = "large"


class RequestField(StrEnum):
    """The fields of a request that a correction may touch."""

    SUBJECT = "subject"
    DETAILS = "details"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    ADDRESS = "address"
    ID_NUMBER = "id_number"
    PHONE = "phone"
    EMAIL = "email"


class RecordField(StrEnum):
    """The fields of a catalogue record that the office may edit."""

    TITLE_AR = "title_ar"
    TITLE_FR = "title_fr"
    TEXT_AR = "text_ar"
    TEXT_FR = "text_fr"
    NOTE = "note"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    """What a user of the office is there for."""

    CLERK = "clerk"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
