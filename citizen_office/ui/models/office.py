"""The settings of the office as a form lists them: in groups, by name, with where each prints."""

from __future__ import annotations

from collections.abc import Mapping

from citizen_office.ui.marking import QT_TRANSLATE_NOOP

GROUPS: Mapping[str, tuple[str, ...]] = {
    QT_TRANSLATE_NOOP("office_data", "Head of the papers"): (
        "letterhead",
        "institution",
        "service",
        "city",
    ),
    QT_TRANSLATE_NOOP("office_data", "Where and when people are received"): (
        "address",
        "hours",
        "phone",
        "fax",
        "email",
        "website",
    ),
    QT_TRANSLATE_NOOP("office_data", "Who answers and who signs"): (
        "designated_person",
        "signatory",
        "signatory_quality",
    ),
    QT_TRANSLATE_NOOP("office_data", "Notice on personal data (law 09-08)"): (
        "cndp_number",
        "purpose",
        "recipients",
        "contact",
    ),
}
# Its name, and where it is printed.
WORDS: Mapping[str, tuple[str, str]] = {
    "letterhead": (
        QT_TRANSLATE_NOOP("office_data", "Letterhead"),
        QT_TRANSLATE_NOOP("office_data", "One line under another, at the head of the papers."),
    ),
    "institution": (
        QT_TRANSLATE_NOOP("office_data", "Institution"),
        QT_TRANSLATE_NOOP("office_data", "On form and receipt: who is asked for information."),
    ),
    "service": (
        QT_TRANSLATE_NOOP("office_data", "Service"),
        QT_TRANSLATE_NOOP("office_data", "The last line of every head."),
    ),
    "city": (
        QT_TRANSLATE_NOOP("office_data", "City"),
        QT_TRANSLATE_NOOP("office_data", "Before the day on form, receipt and letter."),
    ),
    "address": (
        QT_TRANSLATE_NOOP("office_data", "Address"),
        QT_TRANSLATE_NOOP("office_data", "On the form, and at the foot of the letter."),
    ),
    "hours": (
        QT_TRANSLATE_NOOP("office_data", "Opening hours"),
        QT_TRANSLATE_NOOP("office_data", "At the foot of the letter."),
    ),
    "phone": (
        QT_TRANSLATE_NOOP("office_data", "Phone"),
        QT_TRANSLATE_NOOP("office_data", "At the foot of the letter; left out if empty."),
    ),
    "fax": (
        QT_TRANSLATE_NOOP("office_data", "Fax"),
        QT_TRANSLATE_NOOP("office_data", "At the foot of the letter; left out if empty."),
    ),
    "email": (
        QT_TRANSLATE_NOOP("office_data", "E-mail"),
        QT_TRANSLATE_NOOP("office_data", "At the foot of the letter; left out if empty."),
    ),
    "website": (
        QT_TRANSLATE_NOOP("office_data", "Website"),
        QT_TRANSLATE_NOOP("office_data", "At the foot of the letter; left out if empty."),
    ),
    "designated_person": (
        QT_TRANSLATE_NOOP("office_data", "Designated person (law 31-13, article 12)"),
        QT_TRANSLATE_NOOP("office_data", "On form, receipt and letter."),
    ),
    "signatory": (
        QT_TRANSLATE_NOOP("office_data", "Who signs"),
        QT_TRANSLATE_NOOP("office_data", "Under the letter."),
    ),
    "signatory_quality": (
        QT_TRANSLATE_NOOP("office_data", "In what quality"),
        QT_TRANSLATE_NOOP("office_data", "Under the letter, above the name."),
    ),
    "cndp_number": (
        QT_TRANSLATE_NOOP("office_data", "Number of the CNDP's authorisation"),
        QT_TRANSLATE_NOOP("office_data", "On the form."),
    ),
    "purpose": (
        QT_TRANSLATE_NOOP("office_data", "What the data are processed for"),
        QT_TRANSLATE_NOOP("office_data", "On the form."),
    ),
    "recipients": (
        QT_TRANSLATE_NOOP("office_data", "Who receives the data"),
        QT_TRANSLATE_NOOP("office_data", "On the form."),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("office_data", "Where people may see, correct or object"),
        QT_TRANSLATE_NOOP("office_data", "On the form."),
    ),
}
LEFT_OUT = {"letterhead", "institution", "service", "phone", "fax", "email", "website"}
