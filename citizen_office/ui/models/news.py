"""What whoever writes a reply is to know: why it was sent back, what somebody did meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citizen_office.domain.facts import Kind
from citizen_office.domain.requests import RequestView
from citizen_office.ui.language import isolate
from citizen_office.ui.marking import QT_TRANSLATE_NOOP
from citizen_office.ui.names import name_of

_MEANWHILE = QT_TRANSLATE_NOOP("news", "Meanwhile: {what}, by {who}.")
_RETURNED = QT_TRANSLATE_NOOP("news", "Sent back by {who}: {reason}")
_OF_THE_REPLY = (Kind.REPLY_DRAFTED, Kind.REPLY_RETURNED, Kind.REPLY_DELIVERED)


def newest_step(view: RequestView) -> str:
    """Return what was done last, and by whom."""
    last = view.steps[-1]
    text = QCoreApplication.translate("news", _MEANWHILE)
    return text.format(what=name_of(last.kind), who=isolate(last.by or "–"))


def why_sent_back(view: RequestView) -> str:
    """Return why the reply came back to whoever wrote it; nothing if it did not."""
    last = next((each for each in reversed(view.steps) if each.kind in _OF_THE_REPLY), None)
    reason = str(last.content.get("reason") or "") if last else ""
    if last is None or last.kind is not Kind.REPLY_RETURNED or not reason:
        return ""
    text = QCoreApplication.translate("news", _RETURNED)
    return text.format(who=isolate(last.by or "–"), reason=isolate(reason))
