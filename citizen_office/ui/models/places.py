"""What is filled in at the places of a letter's wording, for whoever writes one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from citizen_office.ui.marking import QT_TRANSLATE_NOOP

PLACES: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("places", "What whoever answers has written"),
    "enclosures": QT_TRANSLATE_NOOP("places", "The list of enclosures, if there are any"),
    "cost": QT_TRANSLATE_NOOP(
        "places", "What copies and sending cost, if there is something to pay"
    ),
    "reuse": QT_TRANSLATE_NOOP("places", "The conditions of reuse"),
    "remedies": QT_TRANSLATE_NOOP("places", "Where the requester may complain, and until when"),
    "subject": QT_TRANSLATE_NOOP("places", "The subject of the request"),
    "reference": QT_TRANSLATE_NOOP("places", "The number of the request"),
    "received_on": QT_TRANSLATE_NOOP("places", "The day on which the request was received"),
    "withheld": QT_TRANSLATE_NOOP("places", "What is not given"),
    "grounds": QT_TRANSLATE_NOOP("places", "The grounds of the law, with its exceptions"),
    "reasons": QT_TRANSLATE_NOOP("places", "The facts behind the decision"),
    "ground": QT_TRANSLATE_NOOP("places", "The ground of the law for more time"),
    "reason": QT_TRANSLATE_NOOP("places", "Why this request needs more time"),
    "due_on": QT_TRANSLATE_NOOP("places", "The new last day of the reply"),
    "period": QT_TRANSLATE_NOOP("places", "By how long the term is extended"),
    "question": QT_TRANSLATE_NOOP("places", "What the third party is asked"),
    "answer_by": QT_TRANSLATE_NOOP("places", "Until when the third party may answer"),
    "decision": QT_TRANSLATE_NOOP("places", "What the head of the institution decided"),
    "complained_on": QT_TRANSLATE_NOOP("places", "The day on which the complaint was received"),
}


def words_of_place(name: str) -> str:
    """Return what is filled in at a place, in the language now in use."""
    return QCoreApplication.translate("places", PLACES[name])
