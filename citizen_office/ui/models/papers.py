"""Which papers a request has by now: those whose step was taken."""

from __future__ import annotations

from citizen_office.domain.choices import Paper
from citizen_office.domain.facts import Kind
from citizen_office.domain.papers import OF_STEPS
from citizen_office.domain.requests import RequestView

# Papers of later steps come first: they are the ones that are looked for.
ALWAYS = (Paper.RECEIPT, Paper.FORM, Paper.ENVELOPE, Paper.HISTORY)


def papers_of(view: RequestView) -> tuple[Paper, ...]:
    """Return the papers that can be printed now; none once the contents were erased."""
    if view.asked is None:
        return ()
    taken = {card.kind for card in view.steps if not card.is_conflict}
    if not _is_approved(view):
        taken.discard(Kind.REPLY_APPROVED)
    return (*(paper for paper, kind in OF_STEPS.items() if kind in taken), *ALWAYS)


def _is_approved(view: RequestView) -> bool:
    """Return whether the reply that counts may leave, or has left."""
    return any(
        card.kind is Kind.REPLY_APPROVED
        and not card.is_conflict
        and card.facts.get("draft") == str(view.state.draft)
        for card in view.steps
    )
