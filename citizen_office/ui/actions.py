"""Everything that has a key of its own: its words, its key, and whether all pages hear it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from citizen_office.ui.marking import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """What a key can do."""

    KEYS = "keys"
    COUNTER = "counter"
    SEARCH = "search"
    REQUESTS = "requests"
    CATALOGUE = "catalogue"
    HELP_GIVEN = "help_given"
    ADMINISTRATION = "administration"
    REGISTER = "register"
    REGISTER_ASK = "register_ask"
    NEW = "new"
    SAVE = "save"
    BACK = "back"
    PRINT = "print"
    PRINT_ASK = "print_ask"
    TO_VISITOR = "to_visitor"
    SAVE_AS = "save_as"
    NEXT_STEP = "next_step"
    PASTE_FILE = "paste_file"
    ORIENT = "orient"
    LOCK = "lock"
    LANGUAGE = "language"
    CLOSE = "close"
    DETAILS = "details"
    APPLICANT_KIND = "applicant_kind"
    CONTACTS = "contacts"
    CHANNEL = "channel"
    FILL_IN = "fill_in"
    FINDINGS = "findings"
    LARGER = "larger"
    SMALLER = "smaller"
    WHOLE_WIDTH = "whole_width"
    MARK = "mark"
    MARK_ALL = "mark_all"
    ASSIGN = "assign"
    CALL = "call"
    REGISTER_LIST = "register_list"
    REPLY = "reply"
    NOTE = "note"
    LOOK = "look"


WORDS: Mapping[Act, str] = {
    Act.KEYS: QT_TRANSLATE_NOOP("actions", "Show the keys of this page"),
    Act.COUNTER: QT_TRANSLATE_NOOP("actions", "Counter"),
    Act.SEARCH: QT_TRANSLATE_NOOP("actions", "Search everything; again: only one kind"),
    Act.REQUESTS: QT_TRANSLATE_NOOP("actions", "Requests"),
    Act.CATALOGUE: QT_TRANSLATE_NOOP("actions", "Catalogue"),
    Act.HELP_GIVEN: QT_TRANSLATE_NOOP("actions", "Help given to the visitor"),
    Act.ADMINISTRATION: QT_TRANSLATE_NOOP("actions", "Administration"),
    Act.REGISTER: QT_TRANSLATE_NOOP("actions", "Register and print the receipt"),
    Act.REGISTER_ASK: QT_TRANSLATE_NOOP("actions", "Register, and choose how to print"),
    Act.NEW: QT_TRANSLATE_NOOP("actions", "Next visitor: an empty form"),
    Act.SAVE: QT_TRANSLATE_NOOP("actions", "Save"),
    Act.BACK: QT_TRANSLATE_NOOP("actions", "Back to what was shown before"),
    Act.PRINT: QT_TRANSLATE_NOOP("actions", "Print what is shown"),
    Act.PRINT_ASK: QT_TRANSLATE_NOOP("actions", "Choose how to print"),
    Act.TO_VISITOR: QT_TRANSLATE_NOOP("actions", "Show to the visitor"),
    Act.SAVE_AS: QT_TRANSLATE_NOOP("actions", "Save what is shown as a file"),
    Act.NEXT_STEP: QT_TRANSLATE_NOOP("actions", "Take the next step of the request"),
    Act.PASTE_FILE: QT_TRANSLATE_NOOP("actions", "Attach the picture or file that was copied"),
    Act.ORIENT: QT_TRANSLATE_NOOP("actions", "Record: answered on the spot"),
    Act.LOCK: QT_TRANSLATE_NOOP("actions", "Lock"),
    Act.LANGUAGE: QT_TRANSLATE_NOOP("actions", "Arabic or French"),
    Act.CLOSE: QT_TRANSLATE_NOOP("actions", "Close what is in front"),
    Act.DETAILS: QT_TRANSLATE_NOOP("actions", "Details, period, kind of document"),
    Act.APPLICANT_KIND: QT_TRANSLATE_NOOP("actions", "Moroccan citizen or foreign resident"),
    Act.CONTACTS: QT_TRANSLATE_NOOP("actions", "Phone, e-mail, Latin names"),
    Act.CHANNEL: QT_TRANSLATE_NOOP("actions", "Language of the papers, how it came"),
    Act.FILL_IN: QT_TRANSLATE_NOOP("actions", "Fill in from the earlier request"),
    Act.FINDINGS: QT_TRANSLATE_NOOP("actions", "Go to what was found"),
    Act.LARGER: QT_TRANSLATE_NOOP("actions", "Show it larger"),
    Act.SMALLER: QT_TRANSLATE_NOOP("actions", "Show it smaller"),
    Act.WHOLE_WIDTH: QT_TRANSLATE_NOOP("actions", "Show the whole width"),
    Act.MARK: QT_TRANSLATE_NOOP("actions", "Choose the request, or leave it out"),
    Act.MARK_ALL: QT_TRANSLATE_NOOP("actions", "Choose all requests that are shown, or none"),
    Act.ASSIGN: QT_TRANSLATE_NOOP("actions", "Assign, or give back to the list"),
    Act.REPLY: QT_TRANSLATE_NOOP("actions", "Write the reply"),
    Act.NOTE: QT_TRANSLATE_NOOP("actions", "Keep a note in the story of the request"),
    Act.LOOK: QT_TRANSLATE_NOOP("actions", "See the letter that is being written"),
    Act.CALL: QT_TRANSLATE_NOOP("actions", "Record an attempt to reach the requester"),
    Act.REGISTER_LIST: QT_TRANSLATE_NOOP("actions", "Print the register of some days"),
}
KEYS: Mapping[Act, str] = {
    Act.KEYS: "F1",
    Act.COUNTER: "F2",
    Act.SEARCH: "F3",
    Act.REQUESTS: "F4",
    Act.CATALOGUE: "F5",
    Act.HELP_GIVEN: "F6",
    Act.ADMINISTRATION: "F8",
    Act.REGISTER: "Ctrl+Return",
    Act.REGISTER_ASK: "Ctrl+Shift+Return",
    Act.NEW: "Ctrl+N",
    Act.SAVE: "Ctrl+Return",
    Act.BACK: "Alt+Left",
    Act.PRINT: "Ctrl+P",
    Act.PRINT_ASK: "Ctrl+Shift+P",
    Act.TO_VISITOR: "Ctrl+H",
    Act.SAVE_AS: "Ctrl+S",
    Act.NEXT_STEP: "Ctrl+Return",
    Act.PASTE_FILE: "Ctrl+V",
    Act.ORIENT: "Ctrl+O",
    Act.LOCK: "Ctrl+L",
    Act.LANGUAGE: "Ctrl+T",
    Act.CLOSE: "Esc",
    Act.DETAILS: "Ctrl+1",
    Act.APPLICANT_KIND: "Ctrl+2",
    Act.CONTACTS: "Ctrl+3",
    Act.CHANNEL: "Ctrl+4",
    Act.FILL_IN: "Ctrl+I",
    Act.FINDINGS: "Ctrl+G",
    Act.LARGER: "Ctrl++",
    Act.SMALLER: "Ctrl+-",
    Act.WHOLE_WIDTH: "Ctrl+0",
    Act.MARK: "Space",
    Act.MARK_ALL: "Ctrl+A",
    Act.ASSIGN: "Ctrl+E",
    Act.CALL: "Ctrl+K",
    Act.REGISTER_LIST: "Ctrl+J",
    Act.REPLY: "Ctrl+R",
    Act.NOTE: "Ctrl+M",
    Act.LOOK: "Ctrl+B",
}
# The same key elsewhere on the keyboard: on its number pad, or without Shift.
ALSO: Mapping[Act, str] = {
    Act.REGISTER: "Ctrl+Enter",
    Act.REGISTER_ASK: "Ctrl+Shift+Enter",
    Act.SAVE: "Ctrl+Enter",
    Act.NEXT_STEP: "Ctrl+Enter",
    Act.LARGER: "Ctrl+=",
}
EVERYWHERE = (
    Act.KEYS,
    Act.COUNTER,
    Act.SEARCH,
    Act.REQUESTS,
    Act.CATALOGUE,
    Act.ADMINISTRATION,
    Act.LOCK,
    Act.LANGUAGE,
)  # in the order in which F1 shows them
HELD = (Act.LARGER, Act.SMALLER)  # done again and again while the key is held down


def words_of(act: Act) -> str:
    """Return what an action is called in the language now in use."""
    return QCoreApplication.translate("actions", WORDS[act])


def key_text(act: Act) -> str:
    """Return the key of an action as keyboards name it, in its order in either language."""
    enter = QCoreApplication.translate("actions", "Enter")
    return f"\u2066{QKeySequence(KEYS[act]).toString().replace('Return', enter)}\u2069"


def with_key(words: str, act: Act) -> str:
    """Return words with the key that does the same, for buttons and tooltips."""
    return f"{words}  {key_text(act)}"


def make_action(act: Act, parent: QWidget) -> QAction:
    """Return the action, heard in its parent and what it holds, or EVERYWHERE in the window."""
    made = QAction(parent)
    made.setObjectName(str(act))
    made.setAutoRepeat(act in HELD)
    keys = [KEYS[act], *([ALSO[act]] if act in ALSO else [])]
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut
        if act in EVERYWHERE
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    parent.addAction(made)
    return made


def acts_of(widget: QObject) -> list[Act]:
    """Return what the keys of a page do, in the order of the list."""
    names = {action.objectName() for action in widget.findChildren(QAction)}
    return [act for act in Act if str(act) in names]
