"""What an empty list says: what will appear in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.requests import Group
from citizen_office.ui.marking import QT_TRANSLATE_NOOP

WORDS = {
    Group.OVERDUE: QT_TRANSLATE_NOOP(
        "nothing", "No request is overdue. Those whose term has passed will appear here first."
    ),
    Group.TODAY: QT_TRANSLATE_NOOP(
        "nothing", "No request is due today. Those to be answered today appear here."
    ),
    Group.SOON: QT_TRANSLATE_NOOP(
        "nothing",
        "No request is due within 5 working days. They appear here as the term comes near.",
    ),
    Group.FOR_APPROVAL: QT_TRANSLATE_NOOP(
        "nothing", "No reply waits for approval. A reply appears here once it is written."
    ),
    Group.UNASSIGNED: QT_TRANSLATE_NOOP(
        "nothing",
        "Somebody works on every open request. New ones appear here until they are assigned.",
    ),
    Group.READY: QT_TRANSLATE_NOOP(
        "nothing",
        "No reply is ready to hand over. A reply appears here once it is approved, with the"
        " requester's phone.",
    ),
    Group.COMPLAINTS: QT_TRANSLATE_NOOP(
        "nothing",
        "No complaint waits for the head's answer. Complaints appear here with the head's own"
        " term.",
    ),
    Group.CONFLICTS: QT_TRANSLATE_NOOP(
        "nothing",
        "No steps are in conflict. Requests on which two places have decided differently would"
        " appear here.",
    ),
    Group.OPEN: QT_TRANSLATE_NOOP(
        "nothing", "Every request has been answered. New ones will appear here."
    ),
    Group.CLOSED: QT_TRANSLATE_NOOP(
        "nothing", "No request is closed yet. Those answered or withdrawn will appear here."
    ),
}


def nothing_in(group: Group) -> str:
    """Return what an empty group says in the language in use."""
    return QCoreApplication.translate("nothing", WORDS[group])
