"""What a requester does against a reply, or for want of one: complaints (arts 19 to 21)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from citizen_office.domain.deadlines import Step, Terms
from citizen_office.domain.fields import past_day, read_text
from citizen_office.domain.intake import NAME_LIMIT, said
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.remedies import HeadAnswer, NewComplaint, Proceeding
from citizen_office.domain.requests import RequestView
from citizen_office.domain.state import RequestState
from citizen_office.domain.steps import (
    CommissionNoted,
    ComplaintAnswered,
    ComplaintReceived,
    CourtNoted,
)
from citizen_office.errors import DateTooEarly, NoComplaint
from citizen_office.services.steps import Steps
from citizen_office.store.calendar import OfficeCalendar
from citizen_office.store.journal import Journal


class RemedyService:
    """Every public method is one step; errors are those of Steps.take.

    `seen` is the number of entries the user had before them; None: they did not look.
    """

    def __init__(
        self, steps: Steps, journal: Journal, calendar: OfficeCalendar, terms: Terms
    ) -> None:
        self._steps = steps
        self._journal = journal
        self._calendar = calendar
        self._terms = terms

    def complain(
        self, reference: Reference, complaint: NewComplaint, user: User, seen: int | None = None
    ) -> RequestView:
        """Record a complaint: the head's term of 15 days begins (art. 19).

        One that comes after the requester's own term is recorded too: the head judges that. NotNow
        before the term of reply is over or a reply was given.
        """
        today = self._journal.today()
        on = past_day("on", complaint.on or today, today)

        def facts(state: RequestState, _site: UUID) -> ComplaintReceived:
            if on < state.received_on:
                raise DateTooEarly("on", state.received_on)
            end = self._calendar().deadline(on, self._terms.of(Step.HEAD))
            return ComplaintReceived(
                on=on,
                due_on=end.due_on,
                cause=complaint.cause,
                channel=complaint.channel,
                language=complaint.language or state.language,
            )

        content = {"text": said("text", complaint.text)}
        return self._steps.take(reference, facts, user, content=content, seen=seen)

    def answer(
        self, reference: Reference, answer: HeadAnswer, user: User, seen: int | None = None
    ) -> RequestView:
        """Record the head's answer to the complaint that waits longest; else NoComplaint.

        One that is upheld opens an answered request again, for another reply.
        """
        today = self._journal.today()

        def facts(state: RequestState, site: UUID) -> ComplaintAnswered:
            complaint = state.open_complaint
            if complaint is None:
                raise NoComplaint
            return ComplaintAnswered(
                site=site,
                complaint=complaint.entry,
                on=today,
                upheld=answer.upheld,
                language=answer.language or state.language,
                how=answer.how,
            )

        content = {
            "text": said("text", answer.text),
            "letter_number": read_text("letter_number", answer.letter_number, NAME_LIMIT),
        }
        return self._steps.take(reference, facts, user, content=content, seen=seen)

    def note_commission(
        self, reference: Reference, what: Proceeding, user: User, seen: int | None = None
    ) -> RequestView:
        """Record what passed between the office and the commission (art. 20)."""
        noted = CommissionNoted(on=self._day(what), event=what.event)
        return self._steps.take(reference, lambda *_: noted, user, content=_words(what), seen=seen)

    def note_court(
        self, reference: Reference, what: Proceeding, user: User, seen: int | None = None
    ) -> RequestView:
        """Record what passed between the office and the administrative court (art. 21)."""
        noted = CourtNoted(on=self._day(what), event=what.event)
        return self._steps.take(reference, lambda *_: noted, user, content=_words(what), seen=seen)

    def _day(self, what: Proceeding) -> date:
        today = self._journal.today()
        return past_day("on", what.on or today, today)


def _words(what: Proceeding) -> dict[str, str | None]:
    reference = read_text("reference", what.reference, NAME_LIMIT)
    return {"text": said("text", what.text), "reference": reference}
